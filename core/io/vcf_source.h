#pragma once
#include "core/io/hts_handles.h"
#include "core/io/indexed_lines.h"
#include "core/io/plain_stretch.h"
#include "core/io/record_parts.h"
#include "core/io/record_site.h"
#include "core/io/vcf_file.h"
#include <memory>

namespace gentolk {

// A VCF or BCF, record after record. Throws FileTruncated or FileMalformed, naming the line or the record.
class VcfSource
{
public:
    explicit VcfSource(QString name) : m_name(std::move(name)) {}
    virtual ~VcfSource() = default;
    VcfSource(const VcfSource&) = delete;
    VcfSource& operator=(const VcfSource&) = delete;

    virtual VcfFormat format() const = 0;     // by compression and coding; never Gvcf
    virtual bool next(RecordSite& site) = 0;  // moves to the next record; false at the end
    virtual bcf1_t* record() = 0;             // the record of that site, in full
    // The parts of the record of that site, where its text can be read in one way; false: not read, and record() has the word.
    virtual bool readPlainly(const RecordSite&, RecordParts&, const GenotypeRemark&) { return false; }
    virtual PassedOver passOver(const PlainStretch&) { return {}; } // records up to the first that must be looked at, or fewer: next() goes on
    virtual void markPlain() {}               // passOver() will be asked
    virtual std::int64_t bytesRead() const = 0;
    virtual void readAhead() {}               // the whole file will be read
    virtual bool lacksFinalNewline() const { return false; }
    // Before the first record: from now on only those that overlap the regions, by the index, where that finds them all; else all, as before.
    virtual IndexState readPlaces(const RegionSet&) { return IndexState::Missing; }
    virtual std::int64_t recordsInIndex() const { return 0; }

    bcf_hdr_t* header() const { return m_header.get(); }
    const QString& name() const { return m_name; }
    std::int64_t lateHeaderLines() const { return m_lateHeaderLines; } // header lines met after the #CHROM line
    std::int64_t recordNumber() const { return m_recordNumber; } // of the record last moved to, 1-based; 0: not known, read by an index

protected:
    QString m_name;
    HeaderHandle m_header;
    std::int64_t m_recordNumber = 0;
    std::int64_t m_lateHeaderLines = 0;
};

VcfHeader headerOfSource(const VcfSource& source); // without what its records and its neighbours in the folder tell

// By content, whatever the file is called. Throws FileMissing, FileUnreadable, FileEmpty, NotAVcf, FileTruncated, FileMalformed,
// DuplicateSample.
std::unique_ptr<VcfSource> openVcf(const QString& path);
// BCF in memory; name is for messages.
std::unique_ptr<VcfSource> openSlice(const QByteArray& bcf, const QString& name);

} // namespace gentolk
