#include "core/io/bcf_source.h"
#include "core/io/record_fields.h"
#include <QFile>
#include <QFileInfo>
#include <cstring>
#include <htslib/hfile.h>

namespace gentolk {

namespace {

// HTSlib frees the buffer with the file.
htsFile* openBytes(const QByteArray& bytes)
{
    char* copy = static_cast<char*>(std::malloc(std::size_t(bytes.size())));
    if (!copy)
        return nullptr;
    std::memcpy(copy, bytes.constData(), std::size_t(bytes.size()));
    hFILE* memory = hopen("mem:", "r:", copy, std::size_t(bytes.size()));
    if (!memory) {
        std::free(copy);
        return nullptr;
    }
    htsFile* file = hts_hopen(memory, "slice", "r");
    if (!file)
        hclose_abruptly(memory);
    return file;
}

void fillSite(RecordSite& site, const bcf_hdr_t* header, bcf1_t* record)
{
    site.contig = bcf_seqname_safe(header, record);
    site.position = record->pos + 1;
    site.reference = record->n_allele > 0 ? record->d.allele[0] : "";
    site.alternates.assign(record->d.allele + std::min<int>(1, record->n_allele), record->d.allele + record->n_allele);
    if (site.alternates.empty())
        site.alternates.push_back(".");
    completeSite(site, [&](const char* key) { return infoText(header, record, key); });
}

} // namespace

BcfSource::BcfSource(const QString& path) : VcfSource(path), m_record(bcf_init())
{
    quietHtslib();
    m_file.reset(hts_open(QFile::encodeName(QFileInfo(path).absoluteFilePath()).constData(), "r"));
    if (!m_file)
        throw Error(Error::Code::FileUnreadable, path);
    if (hts_get_format(m_file.get())->compression == bgzf && hts_check_EOF(m_file.get()) == 0)
        throw Error(Error::Code::FileTruncated, path, QStringLiteral("the compressed file has no end mark"));
    readHeader();
}

BcfSource::BcfSource(const QByteArray& bytes, const QString& name) : VcfSource(name), m_record(bcf_init())
{
    quietHtslib();
    if (bytes.isEmpty())
        throw Error(Error::Code::FileEmpty, name);
    m_file.reset(openBytes(bytes));
    if (!m_file || hts_get_format(m_file.get())->format != bcf)
        throw Error(Error::Code::FileMalformed, name, QStringLiteral("the stored variants are no BCF"));
    readHeader();
}

// Whether a failed read had come to the end of the bytes: cut, not damaged.
bool BcfSource::atEnd() const
{
    char one = 0;
    return m_file->is_bgzf && hpeek(m_file->fp.bgzf->fp, &one, 1) == 0 && m_file->fp.bgzf->errcode == 0;
}

void BcfSource::readHeader()
{
    m_header.reset(bcf_hdr_read(m_file.get()));
    if (!m_header)
        throw Error(Error::Code::FileMalformed, m_name, QStringLiteral("its header cannot be read"));
}

bool BcfSource::next(RecordSite& site)
{
    const int result = m_indexed ? m_indexed->next(m_record.get()) : bcf_read(m_file.get(), m_header.get(), m_record.get());
    if (result == -1)
        return false;
    const QString where = QStringLiteral("record %1").arg(m_recordNumber + 1);
    if (result < -1 && atEnd())
        throw Error(Error::Code::FileTruncated, m_name, where);
    if (result < -1 || m_record->errcode != 0 || bcf_unpack(m_record.get(), BCF_UN_INFO) < 0)
        throw Error(Error::Code::FileMalformed, m_name, where);
    m_recordNumber += m_indexed ? 0 : 1;
    fillSite(site, m_header.get(), m_record.get());
    return true;
}

IndexState BcfSource::readPlaces(const RegionSet& regions)
{
    auto indexed = std::make_unique<IndexedRecords>(m_name, regions, m_file.get(), m_header.get());
    const IndexState state = indexed->state();
    if (state == IndexState::Used)
        m_indexed = std::move(indexed);
    return state;
}

bcf1_t* BcfSource::record()
{
    if (bcf_unpack(m_record.get(), BCF_UN_ALL) < 0)
        throw Error(Error::Code::FileMalformed, m_name, QStringLiteral("record %1").arg(m_recordNumber));
    return m_record.get();
}

std::int64_t BcfSource::bytesRead() const
{
    if (m_indexed)
        return std::int64_t(m_indexed->share() * double(QFileInfo(m_name).size()));
    return m_file->is_bgzf ? bgzf_tell(m_file->fp.bgzf) >> 16 : 0;
}

} // namespace gentolk
