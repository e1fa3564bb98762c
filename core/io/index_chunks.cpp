#include "core/io/index_chunks.h"
#include "core/base/error.h"

namespace gentolk {

void IndexChunks::begin(IteratorHandle stretch)
{
    if (!stretch)
        throw Error(Error::Code::FileMalformed, m_path, QStringLiteral("its index cannot be asked"));
    m_stretch = std::move(stretch);
    m_next = 0;
    m_end = 0;
}

bool IndexChunks::inside(BGZF* file)
{
    while (m_end == 0 || std::uint64_t(bgzf_tell(file)) >= m_end) {
        if (!m_stretch || m_next >= m_stretch->n_off)
            return false;
        const auto& chunk = m_stretch->off[m_next++];
        if (bgzf_seek(file, std::int64_t(chunk.u), SEEK_SET) < 0)
            throw Error(Error::Code::FileMalformed, m_path, QStringLiteral("the compressed data is damaged, or its index is wrong"));
        m_end = chunk.v;
    }
    return true;
}

void IndexChunks::leave()
{
    m_next = m_stretch ? m_stretch->n_off : 0;
    m_end = 0;
}

} // namespace gentolk
