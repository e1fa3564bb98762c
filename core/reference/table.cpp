#include "core/reference/table.h"
#include "core/base/error.h"
#include <QList>
#include <algorithm>

namespace gentolk {

namespace {

std::vector<std::string> cellsOf(const QByteArray& line)
{
    std::vector<std::string> cells;
    for (const QByteArray& cell : line.split('\t'))
        cells.push_back(cell.toStdString());
    return cells;
}

} // namespace

Table::Table(const QByteArray& bytes)
{
    for (const QByteArray& line : bytes.split('\n')) {
        if (line.startsWith('#')) {
            const auto equals = line.indexOf('=');
            if (equals > 0)
                m_notes.emplace(line.mid(1, equals - 1).toStdString(), line.mid(equals + 1).toStdString());
        } else if (!line.isEmpty() && m_columns.empty()) {
            for (const std::string& name : cellsOf(line))
                m_columns.emplace(name, m_columns.size());
        } else if (!line.isEmpty()) {
            m_rows.push_back(cellsOf(line));
        }
    }
}

std::string Table::note(const std::string& key) const
{
    const auto found = m_notes.find(key);
    return found == m_notes.end() ? std::string() : found->second;
}

const std::string& Table::cell(std::size_t row, const std::string& column) const
{
    static const std::string none;
    const auto found = m_columns.find(column);
    if (found == m_columns.end())
        throw Error(Error::Code::FileMalformed, QString::fromStdString(column), QStringLiteral("the built-in table has no such column"));
    return found->second >= m_rows[row].size() ? none : m_rows[row][found->second];
}

std::vector<std::string> splitBy(const std::string& text, char separator)
{
    std::vector<std::string> parts;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find(separator, start), text.size());
        if (end > start)
            parts.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return parts;
}

} // namespace gentolk
