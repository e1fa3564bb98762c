#include "core/io/place_table.h"
#include "core/annotation/text_parts.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/io/source_places.h"
#include "core/io/text_lines.h"
#include <algorithm>

namespace gentolk {

struct PlaceTable::State {
    QString path;
    TextLines lines;
    std::vector<std::string> header;
    int locusAt = -1, valueAt = -1;
    std::size_t width = 0;
    bool isShare = false;
    SourcePlaces places;
    std::string info;
    std::int64_t last = 0, records = 0;

    explicit State(const QString& name) : path(name), lines(name) {}
    bool readNames();
    void enter(std::string_view name);
    void requireValue(std::string_view value) const;
    [[noreturn]] void malformed(const QString& what) const { throw Error(Error::Code::FileMalformed, path, what.arg(lines.number())); }
};

bool PlaceTable::State::readNames()
{
    std::string_view line;
    if (!lines.next(line))
        return false;
    header.assign(1, std::string(line));
    const std::vector<std::string_view> names = splitText(header.front(), '\t');
    const auto at = [&](std::string_view name) {
        const auto found = std::find(names.begin(), names.end(), name);
        return found == names.end() ? -1 : int(found - names.begin());
    };
    width = names.size();
    locusAt = at("locus");
    isShare = at("over_20") >= 0;
    valueAt = isShare ? at("over_20") : at("AN");
    return locusAt >= 0 && valueAt >= 0;
}

void PlaceTable::State::enter(std::string_view name)
{
    if (places.isAt(name))
        return;
    if (!places.enter(name))
        malformed(QStringLiteral("line %1: its chromosome came before, so the table is not sorted"));
    last = 0;
}

void PlaceTable::State::requireValue(std::string_view value) const
{
    const auto number = numberFrom(value);
    if (!number || *number < 0 || (isShare && *number > 1))
        malformed(QStringLiteral("line %1: its value is no number, or out of its scale"));
}

bool PlaceTable::looksLikeOne(const QString& path) { return State(path).readNames(); }

PlaceTable::PlaceTable(const QString& path) : m_state(std::make_unique<State>(path))
{
    if (!m_state->readNames())
        throw Error(Error::Code::FileMalformed, path, QStringLiteral("its first line names no columns locus and over_20 or AN"));
}

PlaceTable::~PlaceTable() = default;

const std::vector<std::string>& PlaceTable::headerLines() const { return m_state->header; }

bool PlaceTable::declaresInfo(std::string_view key) const { return key == (m_state->isShare ? "SHARE" : "AN"); }

void PlaceTable::choose(const RegionSet& wanted) { m_state->places.choose(wanted); }

bool PlaceTable::next(SourceRecord& record)
{
    State& state = *m_state;
    std::string_view line;
    while (state.lines.next(line)) {
        ++state.records;
        const std::vector<std::string_view> cells = splitText(line, '\t');
        if (cells.size() != state.width && !state.lines.endedByNewline())
            throw Error(Error::Code::FileTruncated, state.path, QStringLiteral("line %1").arg(state.lines.number()));
        if (cells.size() != state.width)
            state.malformed(QStringLiteral("line %1: it has another number of cells than the first"));
        const std::string_view locus = cells[std::size_t(state.locusAt)];
        const std::size_t colon = locus.find(':');
        const std::int64_t position = colon == std::string_view::npos ? 0 : wholeNumberFrom(locus.substr(colon + 1)).value_or(0);
        if (position < 1)
            state.malformed(QStringLiteral("line %1: its locus is no place such as chr1:12345"));
        state.enter(locus.substr(0, colon));
        if (position <= state.last)
            state.malformed(QStringLiteral("line %1: it is not sorted"));
        state.last = position;
        if (!state.places.wants(position, position))
            continue;
        state.requireValue(cells[std::size_t(state.valueAt)]);
        state.info = (state.isShare ? "SHARE=" : "AN=") + std::string(cells[std::size_t(state.valueAt)]);
        record = {};
        record.contig = state.places.contig();
        record.position = position;
        record.info = state.info;
        return true;
    }
    return false;
}

std::int64_t PlaceTable::recordsRead() const { return m_state->records; }

std::int64_t PlaceTable::bytesRead() const { return m_state->lines.bytesRead(); }

} // namespace gentolk
