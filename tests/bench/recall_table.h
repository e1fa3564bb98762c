#pragma once
#include <QString>
#include <vector>

namespace gentolk::bench {

// Ranks of the causal gene, one a patient (1 the best; 0: not on the list).
struct Recall {
    std::vector<double> ranks;
    double within(int most) const; // share of the patients, 0 to 1
    double median() const;
};

// "52.3 (48.9-55.7)": per cent with the 95 % interval of Wilson.
QString percentWithInterval(const Recall& recall, int most);
// "| name | n | first | in three | in five | in ten | median |", a row of Markdown.
QString tableRow(const QString& name, const Recall& recall);
QString tableHead(const QString& title);

} // namespace gentolk::bench
