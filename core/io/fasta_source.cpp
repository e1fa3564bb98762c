#include "core/io/fasta_source.h"
#include "core/base/error.h"
#include "core/genetics/assembly.h"
#include "core/io/hts_handles.h"
#include <QFileInfo>
#include <algorithm>
#include <htslib/faidx.h>
#include <unordered_map>

namespace gentolk {

struct FastaSource::Index {
    faidx_t* file = nullptr;
    std::unordered_map<std::string, std::string> names; // normal form to the file's
    ~Index()
    {
        if (file)
            fai_destroy(file);
    }
};

FastaSource::FastaSource(const QString& path) : m_index(std::make_unique<Index>())
{
    quietHtslib();
    if (!QFileInfo::exists(path))
        throw Error(Error::Code::FileMissing, path);
    const QByteArray name = path.toLocal8Bit();
    m_index->file = fai_load3(name.constData(), nullptr, nullptr, 0);
    if (!m_index->file)
        throw Error(Error::Code::FileUnreadable, path, QStringLiteral("no FASTA with an index (.fai) beside it"));
    for (int i = 0; i < faidx_nseq(m_index->file); ++i)
        m_index->names.emplace(normalContig(faidx_iseq(m_index->file, i)), faidx_iseq(m_index->file, i));
}

FastaSource::~FastaSource() = default;

GenomeAssembly FastaSource::assembly() const
{
    for (const auto& [normal, name] : m_index->names)
        if (const auto told = assemblyOfContig(normal, std::int64_t(faidx_seq_len(m_index->file, name.c_str()))); told != GenomeAssembly::Unknown)
            return told;
    return GenomeAssembly::Unknown;
}

const std::string& FastaSource::nameOf(std::string_view contig)
{
    if (contig == m_asked && !m_asked.empty())
        return m_name;
    m_asked = contig;
    const auto found = m_index->names.find(normalContig(contig));
    const std::string name = found == m_index->names.end() ? std::string() : found->second;
    if (name != m_name) {
        m_name = name;
        m_window.clear();
        m_length = m_name.empty() ? 0 : std::int64_t(faidx_seq_len(m_index->file, m_name.c_str()));
    }
    return m_name;
}

// Keeps a window around what is asked for, so that neighbours cost nothing.
bool FastaSource::fetch(std::int64_t start, std::int64_t end)
{
    constexpr std::int64_t before = 16 << 10, behind = 256 << 10;
    m_start = std::max<std::int64_t>(1, start - before);
    hts_pos_t length = 0;
    char* text = faidx_fetch_seq64(m_index->file, m_name.c_str(), m_start - 1, std::min(m_length, end + behind) - 1, &length);
    m_window.assign(text ? text : "", text && length > 0 ? std::size_t(length) : 0);
    std::free(text);
    for (char& base : m_window)
        base = base >= 'a' && base <= 'z' ? char(base - ('a' - 'A')) : base; // soft-masked bases are bases
    return std::int64_t(m_window.size()) > start - m_start;
}

std::string_view FastaSource::bases(std::string_view contig, std::int64_t start, std::int64_t end)
{
    if (nameOf(contig).empty())
        return {};
    start = std::max<std::int64_t>(1, start);
    end = std::min(end, m_length);
    if (end < start)
        return {};
    const bool kept = !m_window.empty() && start >= m_start && end < m_start + std::int64_t(m_window.size());
    if (!kept && !fetch(start, end))
        return {};
    return std::string_view(m_window).substr(std::size_t(start - m_start), std::size_t(end - start + 1));
}

} // namespace gentolk
