#pragma once
#include <QCoreApplication>
#include <vector>

namespace gentolk {

// The translation context of every word in this folder.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(gentolk::Words)
};

// Every value of an enum whose values run without a gap from first to last.
template<typename Enum> std::vector<Enum> valuesFrom(Enum first, Enum last)
{
    std::vector<Enum> values;
    for (int i = int(first); i <= int(last); ++i)
        values.push_back(Enum(i));
    return values;
}

} // namespace gentolk
