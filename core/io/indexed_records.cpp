#include "core/io/indexed_records.h"
#include "core/base/error.h"
#include "core/io/index_check.h"
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <limits>

namespace gentolk {

IndexedRecords::IndexedRecords(const QString& path, const RegionSet& regions, htsFile* file, bcf_hdr_t* header)
    : m_path(path), m_file(file), m_header(header), m_chunks(path)
{
    const QString index = path + QStringLiteral(".csi");
    if (!file->is_bgzf || !QFile::exists(index))
        return;
    const std::int64_t begin = bgzf_tell(m_file->fp.bgzf);
    m_state = open(index);
    if (m_state == IndexState::Used)
        listStretches(regions);
    if (bgzf_seek(m_file->fp.bgzf, begin, SEEK_SET) < 0)
        throw Error(Error::Code::FileUnreadable, m_path);
}

IndexState IndexedRecords::open(const QString& indexPath)
{
    if (QFileInfo(indexPath).lastModified() < QFileInfo(m_path).lastModified())
        return IndexState::Older;
    if (!indexIsWhole(indexPath))
        return IndexState::Wrong;
    const auto name = [](const QString& path) { return QFile::encodeName(QFileInfo(path).absoluteFilePath()); };
    m_index.reset(bcf_index_load3(name(m_path).constData(), name(indexPath).constData(), HTS_IDX_SILENT_FAIL));
    return m_index && knowsTheEnds() ? IndexState::Used : IndexState::Wrong;
}

// An index of another file, or of another version of this one, misses the first record or the end of the last.
bool IndexedRecords::knowsTheEnds()
{
    const IteratorHandle first(bcf_itr_queryi(m_index.get(), HTS_IDX_START, 0, 0)), last(bcf_itr_queryi(m_index.get(), HTS_IDX_NOCOOR, 0, 0));
    if (!first || !last || last->curr_off == 0 || std::int64_t(first->curr_off) != bgzf_tell(m_file->fp.bgzf))
        return false;
    return bgzf_seek(m_file->fp.bgzf, std::int64_t(last->curr_off), SEEK_SET) == 0 && bgzf_getc(m_file->fp.bgzf) == -1;
}

std::uint64_t IndexedRecords::firstOffset(int contig) const
{
    const IteratorHandle all(bcf_itr_queryi(m_index.get(), contig, 0, HTS_POS_MAX));
    return all && all->n_off > 0 ? all->off[0].u : std::numeric_limits<std::uint64_t>::max();
}

// Contigs in the order of the file, which need not be the header's.
void IndexedRecords::listStretches(const RegionSet& regions)
{
    std::vector<std::pair<std::uint64_t, int>> contigs;
    for (int i = 0; i < m_header->n[BCF_DT_CTG]; ++i) {
        std::uint64_t records = 0, unmapped = 0;
        if (hts_idx_get_stat(m_index.get(), i, &records, &unmapped) == 0)
            m_records += std::int64_t(records);
        contigs.emplace_back(firstOffset(i), i);
    }
    std::sort(contigs.begin(), contigs.end());
    for (const auto& [offset, contig] : contigs)
        m_stretches.add(contig, regions.of(normalContig(bcf_hdr_id2name(m_header, contig))));
}

bool IndexedRecords::turnToStretch()
{
    const WantedStretches::Stretch* stretch = m_stretches.turn();
    if (stretch)
        m_chunks.begin(IteratorHandle(bcf_itr_queryi(m_index.get(), stretch->contig, stretch->region.start - 1, stretch->region.end)));
    return stretch != nullptr;
}

int IndexedRecords::next(bcf1_t* record)
{
    for (;;) {
        if (!m_chunks.inside(m_file->fp.bgzf)) {
            if (!turnToStretch())
                return -1;
            continue;
        }
        const int result = bcf_read(m_file, m_header, record);
        if (result != 0)
            return result == -1 ? -2 : result; // the index said that a record is there
        const WantedStretches::Stretch& stretch = m_stretches.current();
        if (record->rid != stretch.contig || record->pos >= stretch.region.end)
            m_chunks.leave();
        else if (record->pos + std::max<std::int64_t>(record->rlen, 1) >= stretch.region.start && !m_stretches.given(record->pos))
            return 0;
    }
}

} // namespace gentolk
