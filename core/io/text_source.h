#pragma once
#include "core/io/indexed_lines.h"
#include "core/io/plain_record.h"
#include "core/io/text_lines.h"
#include "core/io/vcf_source.h"
#include <algorithm>
#include <array>

namespace gentolk {

// A plain, gzipped or bgzipped VCF. Every line's columns are counted and its place read here; HTSlib reads a line only when its record is
// asked for, so that millions of refused records cost little.
class TextSource final : public VcfSource
{
public:
    // looksLike: what the file seems to be, for the message that it is no VCF.
    TextSource(const QString& path, const QString& looksLike);

    VcfFormat format() const override { return m_lines.compressed() ? VcfFormat::VcfGz : VcfFormat::Vcf; }
    bool next(RecordSite& site) override;
    PassedOver passOver(const PlainStretch& stretch) override;
    bool nextLine(std::string_view& line); // instead of next(): the record's whole line, not looked into; valid until the next call
    [[noreturn]] void refuse(const QString& what);               // cut where the line has no end, else malformed
    std::size_t columnCount() const { return m_columnCount; }    // that every line must have
    bcf1_t* record() override;
    bool readPlainly(const RecordSite& site, RecordParts& parts, const GenotypeRemark& remark) override;
    // Of the record that next() gave; valid as long as its line.
    std::string_view identifierColumn() const { return m_columns[Identifier]; }
    std::string_view filterColumn() const { return m_columns[Filter]; }
    std::string_view infoColumn() const { return m_rest.substr(0, m_rest.find('\t')); }
    std::string_view samplesPart() const { return m_rest.substr(std::min(infoColumn().size() + 1, m_rest.size())); } // from FORMAT on; empty: no samples
    std::int64_t lineNumber() const { return m_indexed ? 0 : m_lines.number(); } // 0: read by an index
    std::int64_t bytesRead() const override;
    void readAhead() override { m_lines.readAhead(); }
    void markPlain() override { m_lines.markColumns(m_columnCount); }
    bool lacksFinalNewline() const override { return !m_indexed && !m_lines.endedByNewline(); }
    IndexState readPlaces(const RegionSet& regions) override;
    std::int64_t recordsInIndex() const override { return m_indexed ? m_indexed->records() : 0; }

private:
    enum Column { Contig, Position, Identifier, Reference, Alternates, Quality, Filter, Info, Format, FixedColumns };
    void readHeader(const QString& looksLike);
    void takeColumnNames(std::string_view line, const std::string& text);
    bool takeLateHeaderLine();
    void splitColumns();
    void readSite(RecordSite& site);
    void readPosition(RecordSite& site);
    bool nextOfFile();
    bool moveOn();
    std::string infoValue(std::string_view key) const;
    void requireWholeLastSample();
    [[noreturn]] void malformed(const QString& what) const;

    TextLines m_lines;
    std::unique_ptr<IndexedLines> m_indexed;
    RecordHandle m_record;
    std::unique_ptr<PlainRecordReader> m_plain;           // once the header is read
    HtsText m_scratch;
    std::string_view m_line;
    std::array<std::string_view, Info> m_columns;         // those before INFO
    std::string_view m_rest;                              // from INFO to the end
    std::string m_columnLine;                             // the #CHROM line
    std::size_t m_columnCount = 0;                        // of the #CHROM line
};

} // namespace gentolk
