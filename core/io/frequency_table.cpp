#include "core/io/frequency_table.h"
#include "core/annotation/text_parts.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/io/header_facts.h"
#include "core/io/source_places.h"
#include "core/io/text_lines.h"
#include <algorithm>
#include <array>

namespace gentolk {

namespace {

enum Column { Contig, Position, Reference, Alternate, Count, Number, Share, Homozygotes, Hemizygotes, columnCount };
constexpr Column firstValue = Count;

struct ColumnNames {
    const char* key;                // as told, and the key in SourceRecord::info
    std::array<const char*, 5> names; // in small letters
};
constexpr std::array<ColumnNames, columnCount> columnNames{{{"contig", {"contig", "chrom", "chr", "chromosome", ""}},
                                                            {"position", {"position", "pos", "", "", ""}},
                                                            {"ref", {"ref", "reference", "", "", ""}},
                                                            {"alt", {"alt", "alternate", "", "", ""}},
                                                            {"AC", {"ac", "allele_count", "", "", ""}},
                                                            {"AN", {"an", "allele_number", "", "", ""}},
                                                            {"AF", {"af", "allele_frequency", "", "", ""}},
                                                            {"nhomalt", {"nhomalt", "hom", "homozygotes", "", ""}},
                                                            {"nhemi", {"nhemi", "hemi", "hemizygotes", "", ""}}}};
constexpr int mostLinesBeforeHeader = 1000;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

int columnOf(std::string_view name)
{
    const std::string lower = lowerText(name);
    for (int column = 0; column < columnCount; ++column)
        for (const char* known : columnNames[std::size_t(column)].names)
            if (!lower.empty() && lower == known)
                return column;
    return -1;
}

bool isMissingCell(std::string_view cell) { return isMissingText(cell) || cell == "NA"; }

bool isGood(Column column, std::string_view cell)
{
    return column == Share ? numberFrom(cell).has_value() : wholeNumberFrom(cell).has_value();
}

// As of a VCF's header (rule B-7).
GenomeAssembly assemblyOf(const std::vector<std::string>& comments)
{
    const HeaderHandle header(bcf_hdr_init("w"));
    for (const std::string& line : comments)
        if (line.starts_with("##contig=") || line.starts_with("##reference=") || line.starts_with("##assembly="))
            bcf_hdr_append(header.get(), line.c_str());
    if (bcf_hdr_sync(header.get()) != 0)
        return GenomeAssembly::Unknown;
    VcfHeader facts = headerFacts(header.get());
    decideAssembly(facts, header.get());
    return facts.assembly;
}

} // namespace

struct FrequencyTable::State {
    QString path;
    TextLines lines;
    std::vector<std::string> comments;
    std::array<int, columnCount> at;
    std::size_t width = 0;
    GenomeAssembly assembly = GenomeAssembly::Unknown;
    SourcePlaces places;
    std::vector<std::string_view> cells;
    std::string info;
    std::int64_t last = 0, records = 0;

    explicit State(const QString& name) : path(name), lines(name) { at.fill(-1); }
    [[noreturn]] void malformed(const QString& what) const { throw Error(Error::Code::FileMalformed, path, what); }
    bool has(Column column) const { return at[column] >= 0; }
    std::string_view cell(Column column) const { return trimmedText(cells[std::size_t(at[column])]); }
    void readHeader();
    bool readNames(std::string_view line);
    void requireNames() const;
    bool nextLine();
    std::int64_t positionOfLine();
    void requireOrder(std::int64_t position);
    void readValues();
};

void FrequencyTable::State::readHeader()
{
    std::string_view line;
    for (int i = 0; i < mostLinesBeforeHeader && lines.next(line); ++i) {
        if (line.starts_with(byteOrderMark))
            line.remove_prefix(byteOrderMark.size());
        if (line.starts_with("##") || trimmedText(line).empty() || (line.starts_with('#') && !readNames(line.substr(1))))
            comments.emplace_back(line);
        else if (has(Contig) || readNames(line))
            return requireNames();
        else
            malformed(QStringLiteral("line %1 names no column of contigs and positions, split by tabs").arg(lines.number()));
    }
    throw Error(comments.empty() ? Error::Code::FileEmpty : Error::Code::FileMalformed, path, QStringLiteral("no header line"));
}

// False: the line names no columns of this table, and nothing was kept of it.
bool FrequencyTable::State::readNames(std::string_view line)
{
    const std::vector<std::string_view> names = splitText(line, '\t');
    std::array<int, columnCount> found;
    found.fill(-1);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const int column = columnOf(trimmedText(names[i]));
        if (column < 0)
            continue;
        if (found[std::size_t(column)] >= 0)
            malformed(QStringLiteral("two columns tell %1").arg(QLatin1String(columnNames[std::size_t(column)].key)));
        found[std::size_t(column)] = int(i);
    }
    if (found[Contig] < 0 || found[Position] < 0)
        return false;
    at = found;
    width = names.size();
    return true;
}

void FrequencyTable::State::requireNames() const
{
    for (const Column column : {Reference, Alternate})
        if (!has(column))
            malformed(QStringLiteral("its header has no column %1").arg(QLatin1String(columnNames[column].key)));
}

bool FrequencyTable::State::nextLine()
{
    std::string_view line;
    do {
        if (!lines.next(line))
            return false;
    } while (line.starts_with('#') || trimmedText(line).empty());
    ++records;
    cells = splitText(line, '\t');
    if (!lines.endedByNewline())
        throw Error(Error::Code::FileTruncated, path, QStringLiteral("line %1").arg(lines.number()));
    if (cells.size() != width)
        malformed(QStringLiteral("line %1 has %2 cells, not %3").arg(lines.number()).arg(cells.size()).arg(width));
    return true;
}

std::int64_t FrequencyTable::State::positionOfLine()
{
    const auto position = wholeNumberFrom(cell(Position));
    if (!position || *position < 1)
        malformed(QStringLiteral("line %1: the position is '%2'").arg(lines.number()).arg(text(std::string(cell(Position))).left(40)));
    return *position;
}

void FrequencyTable::State::requireOrder(std::int64_t position)
{
    if (!places.isAt(cell(Contig))) {
        if (!places.enter(cell(Contig)))
            malformed(QStringLiteral("line %1: its chromosome came before, so the table is not sorted").arg(lines.number()));
        last = 0;
    }
    if (position < last)
        malformed(QStringLiteral("line %1: it is not sorted").arg(lines.number()));
    last = position;
}

void FrequencyTable::State::readValues()
{
    info.clear();
    for (int column = firstValue; column < columnCount; ++column) {
        if (!has(Column(column)) || isMissingCell(cell(Column(column))))
            continue;
        const std::string_view value = cell(Column(column));
        const QString key = QLatin1String(columnNames[std::size_t(column)].key), told = text(std::string(value)).left(40);
        if (value.find(',') != std::string_view::npos)
            malformed(QStringLiteral("line %1: %2 is '%3'; numbers are written with a decimal point and without commas").arg(lines.number()).arg(key, told));
        if (!isGood(Column(column), value))
            malformed(QStringLiteral("line %1: %2 is no number but %3").arg(lines.number()).arg(key, told));
        info += (info.empty() ? "" : ";") + key.toStdString() + '=' + std::string(value);
    }
}

bool FrequencyTable::isKind(const QString& kind) { return kind == QLatin1String("local") || kind.startsWith(QLatin1String("local-")); }

bool FrequencyTable::looksLikeVcf(const QString& path)
{
    TextLines lines(path);
    std::string_view line;
    return lines.next(line) && (line.starts_with("##fileformat=VCF") || line.starts_with("BCF"));
}

FrequencyTable::FrequencyTable(const QString& path) : m_state(std::make_unique<State>(path))
{
    m_state->readHeader();
    m_state->assembly = assemblyOf(m_state->comments);
}

FrequencyTable::~FrequencyTable() = default;

GenomeAssembly FrequencyTable::assembly() const { return m_state->assembly; }

const std::vector<std::string>& FrequencyTable::headerLines() const { return m_state->comments; }

bool FrequencyTable::declaresInfo(std::string_view key) const
{
    for (int column = firstValue; column < columnCount; ++column)
        if (key == columnNames[std::size_t(column)].key)
            return m_state->has(Column(column));
    return false;
}

void FrequencyTable::choose(const RegionSet& wanted)
{
    m_state->places.choose(wanted);
    m_state->lines.readAhead();
}

bool FrequencyTable::next(SourceRecord& record)
{
    State& state = *m_state;
    while (state.nextLine()) {
        const std::int64_t position = state.positionOfLine();
        state.requireOrder(position);
        if (state.cell(Alternate).find(',') != std::string_view::npos)
            state.malformed(QStringLiteral("line %1: several alleles in one line; give each its own").arg(state.lines.number()));
        state.readValues(); // of every line: what is wrong elsewhere makes the rest no better
        if (!state.places.wants(position, position + std::int64_t(state.cell(Reference).size()) - 1))
            continue;
        record = {};
        record.contig = state.places.contig();
        record.position = position;
        record.reference = state.cell(Reference);
        record.alternates.assign(1, state.cell(Alternate));
        record.info = state.info;
        return true;
    }
    return false;
}

std::int64_t FrequencyTable::recordsRead() const { return m_state->records; }

std::int64_t FrequencyTable::bytesRead() const { return m_state->lines.bytesRead(); }

} // namespace gentolk
