#pragma once
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

private:
    void readHeader();
    bool atEnd() const;
    HtsFileHandle m_file;
    RecordHandle m_record;
};

} // namespace gentolk
