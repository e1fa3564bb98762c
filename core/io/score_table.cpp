#include "core/io/score_table.h"
#include "core/annotation/text_parts.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/io/indexed_lines.h"
#include "core/io/source_places.h"
#include "core/io/text_lines.h"
#include <QFileInfo>
#include <algorithm>

namespace gentolk {

// One kind of table: its columns in small letters, without the '#'.
struct TableOfScores {
    const char* kind;     // as StoreManifest has it, or its beginning
    const char* score;    // the column that tells the kind
    const char* key;      // its name in SourceRecord::info
    const char* contigs[2];
    double most;          // of the scale, which begins at 0
};

namespace {

constexpr TableOfScores tableForms[] = {{"revel", "revel", "REVEL", {"chr", "chrom"}, 1},
                                    {"alphamissense", "am_pathogenicity", "am_pathogenicity", {"chrom", "chr"}, 1},
                                    {"cadd-", "phred", "PHRED", {"chrom", "chr"}, 100}};
constexpr const char* positionOf37 = "hg19_pos";
constexpr const char* positionOf38 = "grch38_pos";
constexpr int mostLinesBeforeHeader = 200;

const TableOfScores* formOfKind(const QString& kind)
{
    for (const TableOfScores& one : tableForms)
        if (!kind.isEmpty() && kind.startsWith(QLatin1String(one.kind)))
            return &one;
    return nullptr;
}

std::vector<std::string> columnNames(std::string_view line, char separator)
{
    std::vector<std::string> names;
    for (const std::string_view cell : splitText(line, separator))
        names.push_back(lowerText(trimmedText(cell)));
    if (!names.front().empty() && names.front().front() == '#')
        names.front().erase(0, 1);
    return names;
}

int indexOfColumn(const std::vector<std::string>& names, std::string_view wanted)
{
    const auto found = std::find(names.begin(), names.end(), wanted);
    return found == names.end() ? -1 : int(found - names.begin());
}

char separatorOf(std::string_view line) { return line.find('\t') == std::string_view::npos ? ',' : '\t'; }

const TableOfScores* formOfHeader(std::string_view line)
{
    const auto names = columnNames(line, separatorOf(line));
    for (const TableOfScores& one : tableForms)
        if (indexOfColumn(names, one.score) >= 0)
            return &one;
    return nullptr;
}

// A comment, not the names of columns, which may begin with '#' too.
bool isComment(std::string_view line) { return line.empty() || line.starts_with("##") || (line.starts_with('#') && separatorOf(line) != '\t'); }

GenomeAssembly assemblyNamed(std::string_view text)
{
    const bool is38 = text.find("GRCh38") != std::string_view::npos || text.find("hg38") != std::string_view::npos;
    const bool is37 = text.find("GRCh37") != std::string_view::npos || text.find("hg19") != std::string_view::npos;
    return is38 == is37 ? GenomeAssembly::Unknown : is38 ? GenomeAssembly::GRCh38 : GenomeAssembly::GRCh37;
}

} // namespace

struct ScoreTable::State {
    QString path;
    TextLines lines;
    std::unique_ptr<IndexedLines> indexed;
    const TableOfScores* form = nullptr;
    std::vector<std::string> comments, names;
    char separator = '\t';
    int contigAt = -1, positionAt = -1, otherPositionAt = -1, referenceAt = -1, alternateAt = -1, scoreAt = -1, genomeAt = -1;
    GenomeAssembly assembly = GenomeAssembly::Unknown;
    SourcePlaces places;
    std::vector<std::string_view> cells;
    std::string info;
    std::int64_t last = 0, otherLast = 0, records = 0;
    bool sorted = true, otherSorted = true;

    explicit State(const QString& name) : path(name), lines(name) {}
    [[noreturn]] void malformed(const QString& what) const { throw Error(Error::Code::FileMalformed, path, what); }
    QString lineWords() const { return indexed ? QStringLiteral("its index") : QString::number(lines.number()); }
    void readHeader(const QString& kind);
    int columnNamed(std::string_view name) const;
    void choosePosition(GenomeAssembly stated);
    void settleGenome(GenomeAssembly stated);
    bool nextLine();
    void splitLine(std::string_view line);
    void requireOrder(std::int64_t position, std::int64_t other);
    void enter(std::string_view name);
    bool take(SourceRecord& record);
    bool tellsScore(std::string_view score) const;
};

void ScoreTable::State::readHeader(const QString& kind)
{
    form = formOfKind(kind);
    std::string_view line;
    while (int(comments.size()) < mostLinesBeforeHeader && lines.next(line)) {
        if (isComment(line)) {
            comments.emplace_back(line);
            continue;
        }
        separator = separatorOf(line);
        names = columnNames(line, separator);
        if (!form)
            form = formOfHeader(line);
        return;
    }
    throw Error(comments.empty() ? Error::Code::FileEmpty : Error::Code::FileMalformed, path, QStringLiteral("no header line"));
}

int ScoreTable::State::columnNamed(std::string_view name) const
{
    const int at = indexOfColumn(names, name);
    if (at < 0)
        malformed(QStringLiteral("its header has no column %1").arg(QString::fromStdString(std::string(name))));
    return at;
}

// REVEL's file has the places of both assemblies, and only a person can tell which is meant.
void ScoreTable::State::choosePosition(GenomeAssembly stated)
{
    const int of37 = indexOfColumn(names, positionOf37), of38 = indexOfColumn(names, positionOf38);
    if (of37 < 0 && of38 < 0) {
        positionAt = columnNamed("pos");
        return;
    }
    const bool both = of37 >= 0 && of38 >= 0;
    assembly = both ? stated : of38 >= 0 ? GenomeAssembly::GRCh38 : GenomeAssembly::GRCh37;
    positionAt = assembly == GenomeAssembly::GRCh37 ? of37 : of38;
    otherPositionAt = both && assembly == GenomeAssembly::GRCh38 ? of37 : -1;
}

// CADD's comment and AlphaMissense's rows name their genome.
void ScoreTable::State::settleGenome(GenomeAssembly)
{
    for (const std::string& comment : comments)
        if (assembly == GenomeAssembly::Unknown)
            assembly = assemblyNamed(comment);
    genomeAt = indexOfColumn(names, "genome");
    if (genomeAt < 0)
        return;
    std::string_view first;
    if (!lines.next(first))
        throw Error(Error::Code::FileEmpty, path);
    splitLine(first);
    assembly = assemblyNamed(cells[std::size_t(genomeAt)]);
    lines.putBack();
}

void ScoreTable::State::splitLine(std::string_view line)
{
    cells = splitText(line, separator);
    if (!indexed && !lines.endedByNewline())
        throw Error(Error::Code::FileTruncated, path, QStringLiteral("line %1").arg(lines.number()));
    if (cells.size() != names.size())
        malformed(QStringLiteral("line %1 has %2 cells, not %3").arg(lineWords()).arg(cells.size()).arg(names.size()));
}

bool ScoreTable::State::nextLine()
{
    std::string_view line;
    do {
        if (indexed ? !indexed->next(line) : !lines.next(line))
            return false;
    } while (line.empty());
    ++records;
    splitLine(line);
    return true;
}

void ScoreTable::State::enter(std::string_view name)
{
    if (!places.enter(name))
        malformed(QStringLiteral("not sorted: contig %1 comes again").arg(text(places.contig())));
    last = otherLast = 0;
}

// By the places of the assembly, or throughout by those of the other one.
void ScoreTable::State::requireOrder(std::int64_t position, std::int64_t other)
{
    if (position > 0 && position < last)
        sorted = false;
    if (otherPositionAt < 0 || (other > 0 && other < otherLast))
        otherSorted = false;
    if (!sorted && !otherSorted)
        malformed(QStringLiteral("not sorted: position %1 follows %2").arg(position).arg(last));
    last = std::max(last, position);
    otherLast = std::max(otherLast, other);
}

bool ScoreTable::State::tellsScore(std::string_view score) const
{
    if (isMissingText(score) || score == "NA")
        return false;
    const auto value = numberFrom(score);
    if (!value || *value < 0 || *value > form->most)
        malformed(QStringLiteral("line %1: the score is '%2'").arg(lineWords(), text(std::string(score)).left(40)));
    return true;
}

// Whether the line is one to be given.
bool ScoreTable::State::take(SourceRecord& record)
{
    const auto cell = [this](int at) { return cells[std::size_t(at)]; };
    if (!places.isAt(cell(contigAt)))
        enter(cell(contigAt));
    const auto position = wholeNumberFrom(cell(positionAt));
    if (!position && !isMissingText(cell(positionAt)))
        malformed(QStringLiteral("line %1: the position is '%2'").arg(lineWords(), text(std::string(cell(positionAt))).left(40)));
    requireOrder(position.value_or(0), otherPositionAt < 0 ? 0 : wholeNumberFrom(cell(otherPositionAt)).value_or(0));
    if (!position || !places.wants(*position, *position + std::int64_t(cell(referenceAt).size()) - 1))
        return false;
    if (genomeAt >= 0 && assemblyNamed(cell(genomeAt)) != assembly)
        malformed(QStringLiteral("line %1: another genome").arg(lineWords()));
    if (!tellsScore(cell(scoreAt)))
        return false;
    info = form->key + ('=' + std::string(cell(scoreAt)));
    record.contig = places.contig();
    record.position = *position;
    record.id = record.filter = {};
    record.reference = cell(referenceAt);
    record.alternates.assign(1, cell(alternateAt));
    record.info = info;
    return true;
}

bool ScoreTable::isKind(const QString& kind) { return formOfKind(kind) != nullptr; }

bool ScoreTable::looksLikeOne(const QString& path)
{
    TextLines lines(path);
    std::string_view line;
    for (int i = 0; i < mostLinesBeforeHeader && lines.next(line); ++i)
        if (line.starts_with("##fileformat="))
            return false;
        else if (!isComment(line))
            return formOfHeader(line) != nullptr;
    return false;
}

ScoreTable::ScoreTable(const QString& path, const QString& kind, GenomeAssembly stated) : m_state(std::make_unique<State>(path))
{
    State& state = *m_state;
    state.readHeader(kind);
    if (!state.form)
        throw Error(Error::Code::FileMalformed, path, QStringLiteral("it is no table of scores that is known"));
    const int contig = indexOfColumn(state.names, state.form->contigs[0]);
    state.contigAt = contig >= 0 ? contig : state.columnNamed(state.form->contigs[1]);
    state.scoreAt = state.columnNamed(state.form->score);
    state.referenceAt = state.columnNamed("ref");
    state.alternateAt = state.columnNamed("alt");
    state.choosePosition(stated);
    state.settleGenome(stated);
}

ScoreTable::~ScoreTable() = default;

GenomeAssembly ScoreTable::assembly() const { return m_state->assembly; }

const std::vector<std::string>& ScoreTable::headerLines() const { return m_state->comments; }

bool ScoreTable::declaresInfo(std::string_view key) const { return indexOfColumn(m_state->names, lowerText(key)) >= 0; }

void ScoreTable::choose(const RegionSet& wanted)
{
    State& state = *m_state;
    state.places.choose(wanted);
    std::string_view first;
    if (!wanted.isEverything() && state.lines.next(first)) {
        auto indexed = std::make_unique<IndexedLines>(state.path, wanted, first, IndexForm{state.contigAt + 1, state.positionAt + 1});
        state.lines.putBack();
        if (indexed->state() == IndexState::Used)
            state.indexed = std::move(indexed);
    }
    if (!state.indexed)
        state.lines.readAhead();
}

bool ScoreTable::next(SourceRecord& record)
{
    while (m_state->nextLine())
        if (m_state->take(record))
            return true;
    return false;
}

bool ScoreTable::inOrder() const { return m_state->otherPositionAt < 0; }

std::int64_t ScoreTable::recordsRead() const { return m_state->records; }

bool ScoreTable::byIndex() const { return m_state->indexed != nullptr; }

std::int64_t ScoreTable::bytesRead() const
{
    return m_state->indexed ? std::int64_t(m_state->indexed->share() * double(QFileInfo(m_state->path).size())) : m_state->lines.bytesRead();
}

} // namespace gentolk
