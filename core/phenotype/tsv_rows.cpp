#include "core/phenotype/tsv_rows.h"
#include "core/base/error.h"
#include "core/phenotype/text_rows.h"
#include <algorithm>

namespace gentolk {

namespace {

void cut(std::string_view line, TsvCells& cells)
{
    cells.clear();
    for (std::size_t tab = line.find('\t'); tab != std::string_view::npos; tab = line.find('\t')) {
        cells.push_back(line.substr(0, tab));
        line.remove_prefix(tab + 1);
    }
    cells.push_back(line);
}

[[noreturn]] void refuse(const std::vector<std::string>& columns, const QString& detail)
{
    throw Error(Error::Code::FileMalformed, QString::fromStdString(columns.front()), detail);
}

} // namespace

void forEachTsvRow(const QByteArray& bytes, const std::vector<std::string>& columns, const std::function<void(const TsvCells&)>& take)
{
    std::string_view rest(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    TsvCells cells;
    bool headerSeen = false;
    for (int number = 1; !rest.empty(); ++number) {
        const std::string_view line = takeLine(rest);
        if (line.empty() || line.front() == '#')
            continue;
        cut(line, cells);
        if (cells.size() != columns.size())
            refuse(columns, QStringLiteral("line %1 has %2 cells, not %3").arg(number).arg(cells.size()).arg(columns.size()));
        if (headerSeen)
            take(cells);
        else if (!std::equal(cells.begin(), cells.end(), columns.begin()))
            refuse(columns, QStringLiteral("line %1 names other columns").arg(number));
        headerSeen = true;
    }
    if (!headerSeen)
        refuse(columns, QStringLiteral("no header line"));
}

std::string tsvNote(const QByteArray& bytes, const std::string& key)
{
    std::string_view rest(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const std::string wanted = '#' + key + '=';
    while (rest.starts_with('#')) {
        const std::string_view line = takeLine(rest);
        if (line.starts_with(wanted))
            return std::string(line.substr(wanted.size()));
    }
    return {};
}

TsvCells splitCells(std::string_view text, char separator)
{
    TsvCells parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        if (end > 0)
            parts.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

} // namespace gentolk
