#include "core/io/indexed_lines.h"
#include "core/base/error.h"
#include "core/io/index_check.h"
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace gentolk {

namespace {

constexpr int endOfRecords = HTS_IDX_NOCOOR; // HTSlib's words for the places behind the last and at the first record
constexpr int startOfRecords = HTS_IDX_START;

QString indexOf(const QString& path)
{
    for (const char* ending : {".tbi", ".csi"})
        if (const QString index = path + QLatin1String(ending); QFile::exists(index))
            return index;
    return {};
}

QByteArray fileName(const QString& path)
{
    return QFile::encodeName(QFileInfo(path).absoluteFilePath());
}

} // namespace

IndexedLines::IndexedLines(const QString& path, const RegionSet& regions, std::string_view firstLine, IndexForm form)
    : m_path(path), m_form(form)
{
    quietHtslib();
    const QString index = indexOf(path);
    if (!index.isEmpty())
        m_state = open(index, firstLine);
    if (m_state == IndexState::Used)
        listStretches(regions);
}

IndexState IndexedLines::open(const QString& indexPath, std::string_view firstLine)
{
    if (QFileInfo(indexPath).lastModified() < QFileInfo(m_path).lastModified())
        return IndexState::Older;
    if (!indexIsWhole(indexPath))
        return IndexState::Wrong;
    m_file.reset(bgzf_open(fileName(m_path).constData(), "r"));
    m_index.reset(tbx_index_load3(fileName(m_path).constData(), fileName(indexPath).constData(), HTS_IDX_SILENT_FAIL));
    return m_file && m_index && isOfForm() && knowsTheEnds(firstLine) ? IndexState::Used : IndexState::Wrong;
}

bool IndexedLines::isOfForm() const
{
    const tbx_conf_t& told = m_index->conf;
    if (m_form.contig == 0)
        return (told.preset & 0xffff) == TBX_VCF;
    return told.preset == TBX_GENERIC && told.sc == m_form.contig && told.bc == m_form.position;
}

std::uint64_t IndexedLines::offsetOf(int special) const
{
    const IteratorHandle iterator(tbx_itr_queryi(m_index.get(), special, 0, 0));
    return iterator ? iterator->curr_off : 0;
}

bool IndexedLines::lineAt(std::uint64_t offset)
{
    return offset > 0 && bgzf_seek(m_file.get(), std::int64_t(offset), SEEK_SET) == 0 && bgzf_getline(m_file.get(), '\n', &m_line.text) >= 0;
}

// An index of another file, or of another version of this one, misses the first record or the end of the last.
bool IndexedLines::knowsTheEnds(std::string_view firstLine)
{
    std::string_view first;
    if (lineAt(offsetOf(startOfRecords)))
        first = std::string_view(m_line.text.s, m_line.text.l);
    if (first.ends_with('\r'))
        first.remove_suffix(1);
    const std::uint64_t end = offsetOf(endOfRecords);
    const bool endsThere = end > 0 && bgzf_seek(m_file.get(), std::int64_t(end), SEEK_SET) == 0 && bgzf_getc(m_file.get()) == -1;
    return first == firstLine && !firstLine.empty() && endsThere;
}

void IndexedLines::listStretches(const RegionSet& regions)
{
    int contigs = 0;
    const std::unique_ptr<const char*, decltype(&std::free)> names(tbx_seqnames(m_index.get(), &contigs), &std::free);
    for (int i = 0; i < contigs; ++i) {
        std::uint64_t records = 0, unmapped = 0;
        if (hts_idx_get_stat(m_index->idx, i, &records, &unmapped) == 0)
            m_records += std::int64_t(records);
        m_stretches.add(i, regions.of(normalContig(names.get()[i])));
    }
}

bool IndexedLines::next(std::string_view& line)
{
    for (;;) {
        const int result = m_iterator ? tbx_bgzf_itr_next(m_file.get(), m_index.get(), m_iterator.get(), &m_line.text) : -1;
        if (result < -1)
            throw Error(Error::Code::FileMalformed, m_path, QStringLiteral("the compressed data is damaged, or its index is wrong"));
        if (result >= 0 && m_stretches.given(m_iterator->curr_beg))
            continue;
        if (result >= 0) {
            line = std::string_view(m_line.text.s, m_line.text.l);
            return true;
        }
        const WantedStretches::Stretch* stretch = m_stretches.turn();
        if (!stretch)
            return false;
        m_iterator.reset(tbx_itr_queryi(m_index.get(), stretch->contig, stretch->region.start - 1, stretch->region.end));
        if (!m_iterator)
            throw Error(Error::Code::FileMalformed, m_path, QStringLiteral("its index cannot be asked"));
    }
}

} // namespace gentolk
