#include "core/io/indexed_lines.h"
#include "core/annotation/text_parts.h"
#include "core/base/error.h"
#include "core/io/index_check.h"
#include "core/io/plain_values.h"
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <charconv>
#include <optional>

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

// Of a line, 1-based, both included.
struct LinePlace {
    std::string_view contig;
    std::int64_t start = 0, end = 0;
};

std::string_view columnOf(std::string_view line, int number) // from 1
{
    std::string_view column;
    for (int i = 0; i < number; ++i)
        column = cutAt(line, '\t');
    return column;
}

// INFO/END, as an index is built by it; 0: there is none.
std::int64_t endTold(std::string_view info)
{
    constexpr std::string_view key = "END=";
    std::size_t at = info.starts_with(key) ? 0 : info.find(";END=");
    if (at == std::string_view::npos)
        return 0;
    std::int64_t end = 0;
    const std::string_view value = info.substr(info.find(key, at) + key.size());
    std::from_chars(value.data(), value.data() + value.size(), end);
    return end;
}

// None: the line has no position.
std::optional<LinePlace> placeOf(std::string_view line, const tbx_conf_t& form, bool isVcf)
{
    constexpr int reference = 4, info = 8;
    const auto start = wholeNumberFrom(columnOf(line, form.bc));
    if (!start || *start < 0)
        return std::nullopt;
    LinePlace place{columnOf(line, form.sc), *start, *start};
    if (isVcf)
        place.end = std::max(place.start + std::int64_t(columnOf(line, reference).size()) - 1, endTold(columnOf(line, info)));
    else if (form.ec > 0 && form.ec != form.bc)
        place.end = wholeNumberFrom(columnOf(line, form.ec)).value_or(*start);
    return place;
}

} // namespace

IndexedLines::IndexedLines(const QString& path, const RegionSet& regions, std::string_view firstLine, IndexForm form)
    : m_path(path), m_form(form), m_chunks(path)
{
    quietHtslib();
    const QString index = indexOf(path);
    if (!index.isEmpty())
        m_state = open(index, firstLine);
    if (m_state == IndexState::Used)
        listContigs(regions);
    findStretches();
    if (m_state == IndexState::Used && !namesItsContigs())
        m_state = IndexState::Wrong;
    m_index.reset();
}

IndexState IndexedLines::open(const QString& indexPath, std::string_view firstLine)
{
    if (QFileInfo(indexPath).lastModified() < QFileInfo(m_path).lastModified())
        return IndexState::Older;
    if (!indexIsWhole(indexPath))
        return IndexState::Wrong;
    m_file.reset(bgzf_open(fileName(m_path).constData(), "r"));
    m_index.reset(tbx_index_load3(fileName(m_path).constData(), fileName(indexPath).constData(), HTS_IDX_SILENT_FAIL));
    if (m_index)
        m_layout = m_index->conf;
    return m_file && m_index && isOfForm() && knowsTheEnds(firstLine) ? IndexState::Used : IndexState::Wrong;
}

bool IndexedLines::isOfForm() const
{
    if (m_form.contig == 0)
        return (m_layout.preset & 0xffff) == TBX_VCF;
    return m_layout.preset == TBX_GENERIC && m_layout.sc == m_form.contig && m_layout.bc == m_form.position;
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

void IndexedLines::listContigs(const RegionSet& regions)
{
    int contigs = 0;
    const std::unique_ptr<const char*, decltype(&std::free)> names(tbx_seqnames(m_index.get(), &contigs), &std::free);
    for (int i = 0; i < contigs; ++i) {
        m_contigs.emplace_back(names.get()[i]);
        std::uint64_t records = 0, unmapped = 0;
        if (hts_idx_get_stat(m_index->idx, i, &records, &unmapped) == 0)
            m_records += std::int64_t(records);
        m_stretches.add(i, regions.of(normalContig(names.get()[i])));
    }
}

bool IndexedLines::isAtLineOf(std::size_t contig, const hts_itr_t& place)
{
    return lineAt(place.off[0].u) && columnOf({m_line.text.s, m_line.text.l}, m_layout.sc) == m_contigs[contig];
}

// Where the index says that records of a contig lie a line of that contig must stand: else another one would be missed without a word. Asked at its first
// stretch, as its whole is dear to ask for; of a contig of which nothing is wanted at its whole.
bool IndexedLines::namesItsContigs()
{
    std::vector<bool> asked(m_contigs.size());
    WantedStretches all = m_stretches;
    for (const IteratorHandle& found : m_found) {
        const auto contig = std::size_t(all.turn()->contig);
        if (asked[contig] || !found || found->n_off == 0)
            continue;
        if (!isAtLineOf(contig, *found))
            return false;
        asked[contig] = true;
    }
    for (std::size_t i = 0; i < m_contigs.size(); ++i)
        if (!asked[i])
            if (const IteratorHandle whole(tbx_itr_queryi(m_index.get(), int(i), 0, HTS_POS_MAX)); whole && whole->n_off > 0 && !isAtLineOf(i, *whole))
                return false;
    return true;
}

void IndexedLines::findStretches()
{
    WantedStretches all = m_stretches;
    while (const WantedStretches::Stretch* stretch = all.turn())
        m_found.emplace_back(tbx_itr_queryi(m_index.get(), stretch->contig, stretch->region.start - 1, stretch->region.end));
}

bool IndexedLines::turnToStretch()
{
    if (!m_stretches.turn())
        return false;
    m_chunks.begin(std::move(m_found[m_nextFound++]));
    return true;
}

bool IndexedLines::isWanted(std::string_view line)
{
    const WantedStretches::Stretch& stretch = m_stretches.current();
    const std::optional<LinePlace> place = placeOf(line, m_layout, m_form.contig == 0);
    if (!place)
        throw Error(Error::Code::FileMalformed, m_path, QStringLiteral("the compressed data is damaged, or its index is wrong"));
    if (place->contig != m_contigs[std::size_t(stretch.contig)] || place->start > stretch.region.end)
        m_chunks.leave();
    else
        return place->end >= stretch.region.start && !m_stretches.given(place->start - 1);
    return false;
}

bool IndexedLines::skips(std::string_view line)
{
    const bool header = line.starts_with('#');
    m_lateHeaderLines += header;
    return header || line.empty() || line == "\r";
}

bool IndexedLines::next(std::string_view& line)
{
    for (;;) {
        if (!m_chunks.inside(m_file.get())) {
            if (!turnToStretch())
                return false;
            continue;
        }
        if (bgzf_getline(m_file.get(), '\n', &m_line.text) < 0) // the index said that a line is there
            throw Error(Error::Code::FileMalformed, m_path, QStringLiteral("the compressed data is damaged, or its index is wrong"));
        line = std::string_view(m_line.text.s, m_line.text.l);
        if (!skips(line) && isWanted(line))
            return true;
    }
}

} // namespace gentolk
