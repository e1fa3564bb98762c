#pragma once
#include <QString>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gentolk {

// Finds terms by their names as a person types them. Best first: the whole name, its beginning, beginnings of its words in any order,
// a part of it; with slips of the pen only where nothing fits without. Within each: terms that have a Danish name, then shorter names.
class TermSearch
{
public:
    struct Hit {
        std::int32_t term;
        QString name; // the best fitting of the term's names
    };
    // often: a term most used in inborn errors of immunity, told before others that fit as well.
    void add(std::int32_t term, std::string_view name, bool often);
    std::vector<Hit> find(const QString& typed, int most) const; // each term once

private:
    struct Name {
        std::int32_t term;
        bool often;
        std::string shown, folded;
        std::uint64_t letters;
    };
    struct Fit;
    std::vector<Fit> fits(const std::string& typed, bool forgiving) const;

    std::vector<Name> m_names;
};

} // namespace gentolk
