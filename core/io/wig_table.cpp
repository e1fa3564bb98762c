#include "core/io/wig_table.h"
#include "core/annotation/text_parts.h"
#include "core/base/error.h"
#include "core/io/source_places.h"
#include "core/io/text_lines.h"

namespace gentolk {

namespace {

constexpr std::string_view blockWord = "fixedStep";

bool isNote(std::string_view line) { return line.empty() || line.front() == '#' || line.starts_with("track") || line.starts_with("browser"); }

// What stands behind "name=" in a block's first line; empty: nothing.
std::string_view valueOf(std::string_view line, std::string_view name)
{
    for (const std::string_view word : splitText(line, ' '))
        if (word.size() > name.size() && word.starts_with(name) && word[name.size()] == '=')
            return word.substr(name.size() + 1);
    return {};
}

} // namespace

struct WigTable::State {
    QString path;
    TextLines lines;
    std::vector<std::string> header;
    SourcePlaces places;
    std::string info;
    std::int64_t position = 0, step = 1, last = 0, records = 0; // position: of the next value

    explicit State(const QString& name) : path(name), lines(name) {}
    bool readFirstBlock();
    void enterBlock(std::string_view line);
    [[noreturn]] void malformed(const QString& what) const { throw Error(Error::Code::FileMalformed, path, what.arg(lines.number())); }
};

bool WigTable::State::readFirstBlock()
{
    for (std::string_view line; lines.next(line);) {
        if (isNote(line)) {
            header.emplace_back(line);
            continue;
        }
        if (!line.starts_with(blockWord))
            return false;
        lines.putBack();
        return true;
    }
    return false;
}

void WigTable::State::enterBlock(std::string_view line)
{
    const std::string_view name = valueOf(line, "chrom"), every = valueOf(line, "step"), span = valueOf(line, "span");
    const auto start = wholeNumberFrom(valueOf(line, "start")), stepping = every.empty() ? std::optional<std::int64_t>(1) : wholeNumberFrom(every);
    if (name.empty() || !start || *start < 1 || !stepping || *stepping < 1 || (!span.empty() && span != "1"))
        malformed(QStringLiteral("line %1: no block such as fixedStep chrom=chr1 start=10918 step=1"));
    if (!places.isAt(name)) {
        if (!places.enter(name))
            malformed(QStringLiteral("line %1: its chromosome came before, so the table is not sorted"));
        last = 0;
    }
    if (*start <= last)
        malformed(QStringLiteral("line %1: it is not sorted"));
    position = *start;
    step = *stepping;
}

bool WigTable::looksLikeOne(const QString& path) { return State(path).readFirstBlock(); }

WigTable::WigTable(const QString& path) : m_state(std::make_unique<State>(path))
{
    if (!m_state->readFirstBlock())
        throw Error(Error::Code::FileMalformed, path, QStringLiteral("it does not begin with a block of fixedStep"));
}

WigTable::~WigTable() = default;

const std::vector<std::string>& WigTable::headerLines() const { return m_state->header; }

void WigTable::choose(const RegionSet& wanted) { m_state->places.choose(wanted); }

bool WigTable::next(SourceRecord& record)
{
    State& state = *m_state;
    for (std::string_view line; state.lines.next(line);) {
        if (!state.lines.endedByNewline()) // half a number is another number
            throw Error(Error::Code::FileTruncated, state.path, QStringLiteral("line %1").arg(state.lines.number()));
        if (line.starts_with(blockWord)) {
            state.enterBlock(line);
            continue;
        }
        if (isNote(line))
            continue;
        const std::int64_t here = state.position;
        state.position += state.step;
        state.last = here;
        ++state.records;
        if (!state.places.wants(here, here))
            continue;
        if (!numberFrom(line))
            state.malformed(QStringLiteral("line %1: its value is no number, or out of its scale"));
        state.info = "PHYLOP=" + std::string(line);
        record = {};
        record.contig = state.places.contig();
        record.position = here;
        record.info = state.info;
        return true;
    }
    return false;
}

std::int64_t WigTable::recordsRead() const { return m_state->records; }

std::int64_t WigTable::bytesRead() const { return m_state->lines.bytesRead(); }

} // namespace gentolk
