#include "core/io/text_source.h"
#include "core/annotation/text_parts.h"
#include "core/base/error.h"
#include "core/base/letters.h"
#include "core/io/leading_phase.h"
#include "core/io/line_scan.h"
#include "core/io/record_fault.h"
#include <QFileInfo>
#include <algorithm>
#include <charconv>
#include <cstring>
#include <set>

namespace gentolk {

namespace {

constexpr std::string_view firstLine = "##fileformat=VCF", utf8Mark = "\xEF\xBB\xBF", columnsStart = "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO";

bool isBases(std::string_view text)
{
    static constexpr Letters never(" <>[]|:;=");
    return !text.empty() && !never.anyIn(text);
}

// HTSlib would read words as 0.
bool isQuality(std::string_view text)
{
    if (isPlainNumber(text))
        return true;
    const std::string lower = lowerText(text);
    return isMissingText(text) || numberFrom(text) || lower == "inf" || lower == "infinity" || lower == "nan";
}

// A genotype column that can only be the beginning of one: "0/", "0/1:30,".
bool endsHalfway(std::string_view sample)
{
    return sample.empty() || std::string_view("/|:,").find(sample.back()) != std::string_view::npos;
}

} // namespace

TextSource::TextSource(const QString& path, const QString& looksLike) : VcfSource(path), m_lines(path), m_record(bcf_init())
{
    readHeader(looksLike);
}

// By an index the line's number is not known, its place is.
void TextSource::malformed(const QString& what) const
{
    if (m_indexed) {
        const std::string_view place = m_line.substr(0, m_line.find('\t', m_line.find('\t') + 1)).substr(0, 80);
        throw Error(Error::Code::FileMalformed, m_name, QStringLiteral("%1: %2").arg(QString::fromUtf8(place.data(), int(place.size())).replace('\t', ':'), what));
    }
    throw Error(Error::Code::FileMalformed, QStringLiteral("%1:%2").arg(m_name).arg(m_lines.number()), what);
}

// A file cut short ends within a line: one that has its end, or more columns than it should, is wrong in itself.
void TextSource::refuse(const QString& what)
{
    if (!m_indexed && !m_lines.endedByNewline() && scanLine(m_line).tabs < m_columnCount)
        throw Error(Error::Code::FileTruncated, m_name, QStringLiteral("line %1, the last: %2").arg(m_lines.number()).arg(what));
    malformed(what);
}

void TextSource::readHeader(const QString& looksLike)
{
    std::string_view line;
    if (!m_lines.next(line))
        throw Error(Error::Code::FileEmpty, m_name);
    if (line.starts_with(utf8Mark))
        line.remove_prefix(utf8Mark.size());
    if (!line.starts_with(firstLine))
        throw Error(Error::Code::NotAVcf, m_name, QStringLiteral("%1, without ##fileformat=VCF in its first line").arg(looksLike));
    std::string text;
    for (;;) {
        text.append(line).append(1, '\n');
        if (line.starts_with("#CHROM"))
            return takeColumnNames(line, text);
        if (!m_lines.next(line))
            throw Error(Error::Code::FileTruncated, m_name, QStringLiteral("it ends within its header (line %1)").arg(m_lines.number()));
        if (!line.starts_with('#'))
            malformed(QStringLiteral("the header has no #CHROM line"));
    }
}

void TextSource::takeColumnNames(std::string_view line, const std::string& text)
{
    const std::vector<std::string_view> names = splitText(line, '\t');
    const bool complete = line.starts_with(columnsStart) && (names.size() == Format || (names.size() > Format && names[Format] == "FORMAT"));
    if (!complete && m_lines.atEnd())
        throw Error(Error::Code::FileTruncated, m_name, QStringLiteral("it ends within its header (line %1)").arg(m_lines.number()));
    if (!complete)
        malformed(QStringLiteral("the columns of the #CHROM line are not those of a VCF"));
    std::set<std::string_view> samples;
    for (std::size_t i = FixedColumns; i < names.size(); ++i) {
        if (names[i].empty())
            malformed(QStringLiteral("a sample without a name"));
        if (!samples.insert(names[i]).second)
            throw Error(Error::Code::DuplicateSample, QString::fromUtf8(names[i].data(), int(names[i].size())), m_name);
    }
    m_columnLine = line;
    m_columnCount = names.size();
    m_header.reset(bcf_hdr_init("r"));
    std::string parsed = text;
    if (bcf_hdr_parse(m_header.get(), parsed.data()) < 0 || std::size_t(bcf_hdr_nsamples(m_header.get())) != samples.size())
        throw Error(Error::Code::FileMalformed, m_name, QStringLiteral("its header cannot be read"));
    m_plain = std::make_unique<PlainRecordReader>(m_header.get());
}

// Some tools join files header and all, or write header lines below the #CHROM line.
bool TextSource::takeLateHeaderLine()
{
    if (!m_line.starts_with('#'))
        return false;
    if (!m_line.starts_with("##") && m_line != m_columnLine)
        malformed(QStringLiteral("a second #CHROM line with other columns"));
    if (m_line.starts_with("##"))
        bcf_hdr_append(m_header.get(), std::string(m_line).c_str());
    ++m_lateHeaderLines;
    return true;
}

void TextSource::splitColumns()
{
    static_assert(LineScan::kept == Info);
    const bool known = !m_indexed && m_lines.isWhole();
    const LineScan scan = known ? scanFirstTabs(m_line) : scanLine(m_line);
    if (scan.nul)
        malformed(QStringLiteral("a NUL byte, which no text has"));
    if (!known && scan.tabs + 1 != m_columnCount)
        refuse(QStringLiteral("%1 columns where the header has %2").arg(scan.tabs + 1).arg(m_columnCount));
    std::size_t start = 0;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_columns[i] = m_line.substr(start, scan.places[i] - start);
        start = scan.places[i] + 1;
    }
    m_rest = m_line.substr(start);
}

// A last line without its end may have lost the tail of its last genotype.
void TextSource::requireWholeLastSample()
{
    const std::string_view sample = m_line.substr(m_line.rfind('\t') + 1);
    if (m_columnCount <= FixedColumns || m_lines.endedByNewline())
        return;
    const auto parts = [](std::string_view text) { return std::count(text.begin(), text.end(), ':'); };
    const std::string_view format = samplesPart();
    const std::string_view genotype = sample.substr(0, sample.find(':'));
    const bool missing = genotype == "." || genotype == "./." || genotype == ".|.";
    if (endsHalfway(sample) || (parts(sample) < parts(format.substr(0, format.find('\t'))) && !missing))
        refuse(QStringLiteral("its last genotype is cut"));
}

std::string TextSource::infoValue(std::string_view key) const
{
    for (std::string_view rest = infoColumn(); !rest.empty();) {
        const std::size_t end = std::min(rest.find(';'), rest.size());
        const std::string_view field = rest.substr(0, end);
        if (field.starts_with(key) && field.size() > key.size() && field[key.size()] == '=')
            return std::string(field.substr(key.size() + 1));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return {};
}

void TextSource::readPosition(RecordSite& site)
{
    const std::string_view position = m_columns[Position];
    const auto [end, error] = std::from_chars(position.data(), position.data() + position.size(), site.position);
    const bool whole = error == std::errc() && end == position.data() + position.size() && !position.empty();
    if (!whole || site.position < 0 || site.position > HTS_POS_MAX)
        malformed(QStringLiteral("the position is '%1'").arg(QString::fromUtf8(position.data(), int(position.size()))));
}

void TextSource::readSite(RecordSite& site)
{
    readPosition(site);
    if (!isQuality(m_columns[Quality]))
        malformed(QStringLiteral("QUAL is '%1'; numbers are written with a decimal point").arg(shownValue(m_columns[Quality])));
    if (m_columns[Contig].empty() || !isBases(m_columns[Reference]) || m_columns[Alternates].empty())
        malformed(QStringLiteral("contig, REF or ALT is missing or no sequence"));
    site.contig = m_columns[Contig];
    site.reference = m_columns[Reference];
    site.alternates.clear();
    for (std::string_view rest = m_columns[Alternates];;) {
        const std::size_t comma = rest.find(',');
        site.alternates.push_back(rest.substr(0, comma));
        if (comma == std::string_view::npos)
            break;
        rest.remove_prefix(comma + 1);
    }
    completeSite(site, [this](const char* key) { return infoValue(key); });
}

std::int64_t TextSource::bytesRead() const
{
    return m_indexed ? std::int64_t(m_indexed->share() * double(QFileInfo(m_name).size())) : m_lines.bytesRead();
}

IndexState TextSource::readPlaces(const RegionSet& regions)
{
    if (!m_lines.next(m_line))
        return IndexState::Missing;
    auto indexed = std::make_unique<IndexedLines>(m_name, regions, m_line);
    m_lines.putBack();
    const IndexState state = indexed->state();
    if (state == IndexState::Used)
        m_indexed = std::move(indexed);
    return state;
}

bool TextSource::nextOfFile()
{
    do {
        if (!m_lines.next(m_line))
            return false;
    } while (m_line.empty() || takeLateHeaderLine());
    ++m_recordNumber;
    return true;
}

bool TextSource::moveOn()
{
    if (m_indexed ? !m_indexed->next(m_line) : !nextOfFile())
        return false;
    if (m_indexed)
        m_lateHeaderLines = m_indexed->lateHeaderLines();
    if (!m_indexed && !m_lines.endedByNewline()) {
        splitColumns();
        requireWholeLastSample();
    }
    return true;
}

PassedOver TextSource::passOver(const PlainStretch& stretch)
{
    if (m_indexed)
        return {};
    const PassedOver passed = m_lines.passOver(stretch);
    m_recordNumber += passed.records;
    return passed;
}

bool TextSource::nextLine(std::string_view& line)
{
    if (!moveOn())
        return false;
    if (m_line.find('\0') != std::string_view::npos)
        malformed(QStringLiteral("a NUL byte, which no text has"));
    line = m_line;
    return true;
}

bool TextSource::next(RecordSite& site)
{
    if (!moveOn())
        return false;
    splitColumns();
    readSite(site);
    return true;
}

bool TextSource::readPlainly(const RecordSite& site, RecordParts& parts, const GenotypeRemark& remark)
{
    return m_plain->read(site, {m_columns[Identifier], m_columns[Quality], m_columns[Filter], m_rest}, parts, remark);
}

bcf1_t* TextSource::record()
{
    m_scratch.text.l = 0;
    const std::string_view samples = samplesPart();
    const std::string older = withoutLeadingPhase(m_line, samples);
    const std::string_view line = older.empty() ? m_line : std::string_view(older);
    const bool copied = kputsn(line.data(), line.size(), &m_scratch.text) >= 0;
    m_record->errcode = 0;
    const bool parsed = copied && vcf_parse(&m_scratch.text, m_header.get(), m_record.get()) >= 0;
    if (!parsed || (m_record->errcode & ~(BCF_ERR_CTG_UNDEF | BCF_ERR_TAG_UNDEF)) != 0 || bcf_unpack(m_record.get(), BCF_UN_ALL) < 0) {
        const QString fault = faultOfCalls(m_header.get(), line.substr(m_line.size() - samples.size()));
        refuse(fault.isEmpty() ? QStringLiteral("the record cannot be read") : fault);
    }
    return m_record.get();
}

} // namespace gentolk
