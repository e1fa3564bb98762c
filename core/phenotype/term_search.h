#pragma once
#include "core/phenotype/name_fit.h"
#include <QString>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gentolk {

// Finds terms by their names as a person types them. Best first: the whole name, its beginning, beginnings of its words in any order,
// a part of it; with slips of the pen only where nothing fits without. Within each: terms that have a Danish name, then shorter names.
// Names share their words, so each word typed is compared once with every word there is and never with every name.
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
        std::size_t firstWord, words; // in m_wordsOfNames
    };
    struct Fit;
    std::vector<Fit> fits(const std::string& typed, bool forgiving) const;
    NameFit worstFit(const Name& name, const std::vector<std::vector<NameFit>>& ofWords) const;

    std::vector<Name> m_names;
    std::vector<std::size_t> m_wordsOfNames; // in m_words
    std::vector<FoldedWord> m_words;         // each once
    std::unordered_map<std::string, std::size_t> m_wordPlaces;
};

} // namespace gentolk
