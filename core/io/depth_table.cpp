#include "core/io/depth_table.h"
#include "core/base/error.h"
#include "core/genetics/variant.h"
#include "core/io/input_file.h"
#include "core/io/text_lines.h"
#include <QFileInfo>
#include <algorithm>
#include <charconv>

namespace gentolk {

namespace {

struct DepthLine {
    std::string_view contig;
    DepthRun run;
};

std::string_view takeDepthCell(std::string_view& line)
{
    const std::size_t tab = std::min(line.find('\t'), line.size());
    const std::string_view cell = line.substr(0, tab);
    line.remove_prefix(std::min(tab + 1, line.size()));
    return cell;
}

template <typename Number> bool toNumber(std::string_view text, Number& value)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

bool parseDepthLine(std::string_view line, DepthLine& into)
{
    into.contig = takeDepthCell(line);
    std::int64_t start = 0;
    const bool numbers = toNumber(takeDepthCell(line), start) && toNumber(takeDepthCell(line), into.run.end) &&
                         toNumber(takeDepthCell(line), into.run.depth);
    into.run.start = start + 1;
    return numbers && !into.contig.empty() && start >= 0 && into.run.end > start && into.run.depth >= 0;
}

bool isNote(std::string_view line)
{
    return line.empty() || line.front() == '#' || line.starts_with("track") || line.starts_with("browser");
}

} // namespace

DepthTrack readDepthTable(const QString& path, const RegionSet& wanted, TaskControl& task)
{
    requireInputFile(path);
    TextLines lines(path);
    lines.readAhead();
    const qint64 size = QFileInfo(path).size();
    DepthTrack track;
    RegionCursor cursor(wanted);
    std::string contig, normal;
    std::int64_t depths = 0;
    DepthLine one;
    for (std::string_view line; lines.next(line);) {
        if (isNote(line))
            continue;
        if (!parseDepthLine(line, one))
            throw Error(Error::Code::FileMalformed, QStringLiteral("%1:%2").arg(path).arg(lines.number()),
                        QStringLiteral("a depth table needs contig, start, end and a whole depth, split by tabs, with start before end"));
        if (one.contig != contig) {
            contig = one.contig;
            normal = normalContig(contig);
            cursor.enter(normal);
        }
        if (cursor.touches(one.run.start, one.run.end))
            track[normal].push_back(one.run);
        if (++depths % 65536 == 0) {
            task.throwIfStopped();
            task.report(lines.bytesRead(), size);
        }
    }
    if (depths == 0)
        throw Error(Error::Code::FileEmpty, path);
    return track;
}

} // namespace gentolk
