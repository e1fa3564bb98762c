#pragma once
#include <QByteArray>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace gentolk {

// A built-in table: "#key=value" lines, a header line, tab-separated rows. Cells are kept as UTF-8 bytes.
class Table
{
public:
    explicit Table(const QByteArray& bytes);
    std::string note(const std::string& key) const; // of a "#key=value" line; empty where there is none
    std::size_t rowCount() const { return m_rows.size(); }
    // Empty where the row is shorter. Throws FileMalformed (subject: the column) for a column that the table has not got.
    const std::string& cell(std::size_t row, const std::string& column) const;

private:
    std::map<std::string, std::string> m_notes;
    std::map<std::string, std::size_t> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

std::vector<std::string> splitBy(const std::string& text, char separator); // empty parts left out

} // namespace gentolk
