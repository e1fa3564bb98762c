#include "core/io/text_lines.h"
#include "core/base/error.h"
#include <QFile>
#include <QFileInfo>
#include <cstring>
#include <htslib/hfile.h>

namespace gentolk {

namespace {
constexpr std::size_t chunk = 256 * 1024;
constexpr int gzipped = 1, bgzipped = 2;
constexpr int decompressionThreads = 2;
constexpr qint64 worthThreads = 4 * 1024 * 1024;
} // namespace

TextLines::TextLines(const QString& path) : m_path(path), m_buffer(chunk, '\0')
{
    quietHtslib();
    m_file.reset(bgzf_open(QFile::encodeName(QFileInfo(path).absoluteFilePath()).constData(), "r"));
    if (!m_file)
        throw Error(Error::Code::FileUnreadable, path, QString::fromLocal8Bit(std::strerror(errno)));
    if (bgzf_compression(m_file.get()) == bgzipped && bgzf_check_EOF(m_file.get()) == 0)
        throw Error(Error::Code::FileTruncated, path, QStringLiteral("the compressed file has no end mark"));
}

bool TextLines::compressed() const
{
    return bgzf_compression(m_file.get()) != 0;
}

void TextLines::readAhead()
{
    if (bgzf_compression(m_file.get()) == bgzipped && QFileInfo(m_path).size() > worthThreads)
        bgzf_mt(m_file.get(), decompressionThreads, 256);
}

std::int64_t TextLines::bytesRead() const
{
    switch (bgzf_compression(m_file.get())) {
    case bgzipped: return bgzf_tell(m_file.get()) >> 16;
    case gzipped: return htell(m_file->fp);
    default: return m_plainBytes;
    }
}

// A cut file ends within its data, a damaged one does not.
void TextLines::fail() const
{
    const QString where = QStringLiteral("after line %1").arg(m_number);
    if (bgzf_compression(m_file.get()) == gzipped && (m_file->errcode & BGZF_ERR_IO) != 0)
        throw Error(Error::Code::FileTruncated, m_path, where);
    throw Error(Error::Code::FileMalformed, m_path, QStringLiteral("the compressed data is damaged %1").arg(where));
}

// More bytes behind those not given yet; false when there are none.
bool TextLines::fill()
{
    if (m_exhausted)
        return false;
    std::memmove(m_buffer.data(), m_buffer.data() + m_start, m_end - m_start);
    m_end -= m_start;
    m_start = 0;
    if (m_buffer.size() - m_end < chunk)
        m_buffer.resize(m_buffer.size() + std::max(chunk, m_buffer.size()));
    const ssize_t got = bgzf_read(m_file.get(), m_buffer.data() + m_end, chunk);
    if (got < 0)
        fail();
    m_exhausted = got == 0;
    m_end += std::size_t(got);
    m_plainBytes += got;
    return got > 0;
}

bool TextLines::atEnd()
{
    return m_start == m_end && !fill();
}

bool TextLines::next(std::string_view& line)
{
    std::size_t searched = 0;
    const char* end = nullptr;
    while (!(end = static_cast<const char*>(std::memchr(m_buffer.data() + m_start + searched, '\n', m_end - m_start - searched)))) {
        searched = m_end - m_start;
        if (!fill())
            break;
    }
    if (!end && m_start == m_end)
        return false;
    m_newline = end != nullptr;
    const std::size_t stop = m_newline ? std::size_t(end - m_buffer.data()) : m_end;
    line = std::string_view(m_buffer).substr(m_start, stop - m_start);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    m_lineStart = m_start;
    m_start = m_newline ? stop + 1 : stop;
    ++m_number;
    return true;
}

void TextLines::putBack()
{
    m_start = m_lineStart;
    --m_number;
}

} // namespace gentolk
