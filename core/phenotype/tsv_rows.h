#pragma once
#include <QByteArray>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace gentolk {

using TsvCells = std::vector<std::string_view>;

// Gives every row of a tab-separated table to `take`: lines that begin with '#' are notes, the first other line names the columns.
// Throws FileMalformed (subject: the first column asked for) where the columns are not these, or a row has another number of cells.
void forEachTsvRow(const QByteArray& bytes, const std::vector<std::string>& columns, const std::function<void(const TsvCells&)>& take);

// The value of a "#key=value" note at the head of such a table; empty where there is none.
std::string tsvNote(const QByteArray& bytes, const std::string& key);

// Without empty parts. The views point into `text`.
TsvCells splitCells(std::string_view text, char separator);

} // namespace gentolk
