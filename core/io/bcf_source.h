#pragma once
#include "core/io/indexed_records.h"
#include "core/io/vcf_source.h"

namespace gentolk {

// A BCF file, or one in memory.
class BcfSource final : public VcfSource
{
public:
    explicit BcfSource(const QString& path);
    BcfSource(const QByteArray& bytes, const QString& name);

    VcfFormat format() const override { return VcfFormat::Bcf; }
    bool next(RecordSite& site) override;
    bcf1_t* record() override;
    std::int64_t bytesRead() const override;
    IndexState readPlaces(const RegionSet& regions) override;
    std::int64_t recordsInIndex() const override { return m_indexed ? m_indexed->records() : 0; }

private:
    void readHeader();
    bool atEnd() const;
    HtsFileHandle m_file;
    RecordHandle m_record;
    std::unique_ptr<IndexedRecords> m_indexed; // null: the whole file is read
};

} // namespace gentolk
