#include "core/phenotype/referral_text.h"
#include "core/phenotype/fold_name.h"
#include "core/phenotype/negation.h"
#include "core/phenotype/tsv_rows.h"
#include <algorithm>
#include <set>

namespace gentolk {

struct ReferralText::Word {
    std::string folded, stem;
    qsizetype begin, length;
    int sentence;
    bool capitals;
};

namespace {

constexpr std::size_t longestName = 8, shortestWord = 4, shortestStem = 4;

// Words that mean the same in front of a finding.
std::string sameMeaning(const std::string& word)
{
    static const std::unordered_map<std::string, std::string> meanings{
        {"gentagne", "recurrent"},        {"gentagen", "recurrent"},     {"hyppige", "recurrent"}, {"hyppig", "recurrent"},   {"tilbagevendende", "recurrent"},
        {"recidiverende", "recurrent"},   {"repeated", "recurrent"},     {"frequent", "recurrent"}, {"svaere", "severe"},     {"svaer", "severe"},
        {"alvorlige", "severe"},          {"alvorlig", "severe"},        {"kroniske", "chronic"},  {"kronisk", "chronic"},    {"langvarig", "chronic"},
        {"nedsat", "decreased"},          {"nedsatte", "decreased"},     {"lav", "decreased"},     {"lavt", "decreased"},     {"lave", "decreased"},
        {"low", "decreased"},             {"reduced", "decreased"},      {"forhoejet", "increased"}, {"forhoejede", "increased"}, {"hoej", "increased"},
        {"hoejt", "increased"},           {"elevated", "increased"},     {"high", "increased"}};
    const auto found = meanings.find(word);
    return found == meanings.end() ? word : found->second;
}

// Without the endings of the two languages: "infektionerne", "infektioner" and "infektion" are one word.
std::string stemOf(const std::string& folded)
{
    const std::string word = sameMeaning(folded);
    for (const char* ending : {"ernes", "erne", "ens", "ets", "ene", "er", "en", "et", "es", "e", "s"}) {
        const std::string_view end(ending);
        if (word.size() >= end.size() + shortestStem && word.ends_with(end))
            return word.substr(0, word.size() - end.size());
    }
    return word;
}

bool endsSentence(const QString& text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u'\n' || c == u';' || c == u'!' || c == u'?')
        return true;
    const bool inNumber = c == u'.' && at > 0 && at + 1 < text.size() && text[at - 1].isDigit() && text[at + 1].isDigit();
    return c == u'.' && !inNumber;
}

bool isCapitals(QStringView word)
{
    return word.size() >= 2 && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper() || c.isDigit(); });
}

} // namespace

std::vector<ReferralText::Word> ReferralText::wordsOf(const QString& text)
{
    std::vector<Word> words;
    int sentence = 0;
    for (qsizetype at = 0; at < text.size();) {
        if (!text[at].isLetterOrNumber()) {
            sentence += endsSentence(text, at++);
            continue;
        }
        const qsizetype begin = at;
        while (at < text.size() && (text[at].isLetterOrNumber() || text[at].isMark()))
            ++at;
        const QStringView word = QStringView(text).mid(begin, at - begin);
        const std::string folded = foldName(word.toString().toStdString());
        words.push_back({folded, stemOf(folded), begin, at - begin, sentence, isCapitals(word)});
    }
    return words;
}

ReferralText::ReferralText(const Ontology& ontology, const QByteArray& clinicalWords) : m_ontology(ontology)
{
    forEachTsvRow(clinicalWords, {"id", "words", "label_en"}, [&](const TsvCells& cells) {
        if (const Ontology::Index term = ontology.indexOf(std::string(cells[0])); term >= 0)
            addName(QString::fromUtf8(cells[1].data(), qsizetype(cells[1].size())), term);
    });
    for (std::size_t i = 0; i < ontology.termCount(); ++i)
        if (const auto term = static_cast<Ontology::Index>(i); ontology.isPhenotypeAt(term))
            if (const OntologyTerm* of = ontology.find(ontology.idAt(term)); of && !of->obsolete)
                addNamesOf(term, *of);
    for (auto& [first, names] : m_byFirstWord) // those added first are the better known ones
        std::stable_sort(names.begin(), names.end(), [](const Name& a, const Name& b) { return a.words.size() > b.words.size(); });
}

// A Danish name is found with and without what stands in its brackets.
void ReferralText::addNamesOf(Ontology::Index term, const OntologyTerm& of)
{
    if (const auto danish = m_ontology.danishName(of.id)) {
        addName(danish->label, term);
        addName(danish->label.section(QLatin1Char('('), 0, 0), term);
    }
    addName(QString::fromStdString(of.label), term);
    for (const std::string& synonym : of.synonyms)
        addName(QString::fromStdString(synonym), term);
}

void ReferralText::addName(const QString& name, Ontology::Index term)
{
    const std::vector<Word> words = wordsOf(name);
    const bool capitals = words.size() == 1 && words.front().capitals;
    const bool tooShort = words.size() == 1 && words.front().folded.size() < shortestWord && !capitals;
    if (words.empty() || words.size() > longestName || tooShort)
        return;
    Name made{{}, term, capitals};
    for (const Word& word : words)
        made.words.push_back(word.stem);
    m_byFirstWord[made.words.front()].push_back(std::move(made));
}

const ReferralText::Name* ReferralText::longestAt(const std::vector<Word>& words, std::size_t at) const
{
    const auto found = m_byFirstWord.find(words[at].stem);
    if (found == m_byFirstWord.end())
        return nullptr;
    for (const Name& name : found->second) {
        if (at + name.words.size() > words.size() || (name.capitals && !words[at].capitals))
            continue;
        const Word& last = words[at + name.words.size() - 1];
        const bool same = std::equal(name.words.begin(), name.words.end(), words.begin() + std::ptrdiff_t(at), [](const std::string& stem, const Word& word) { return stem == word.stem; });
        if (same && last.sentence == words[at].sentence)
            return &name;
    }
    return nullptr;
}

std::vector<ProposedTerm> ReferralText::propose(const QString& text) const
{
    const std::vector<Word> words = wordsOf(text);
    std::vector<ProposedTerm> proposed;
    std::set<std::pair<Ontology::Index, bool>> seen;
    for (std::size_t at = 0; at < words.size();) {
        const Name* name = longestAt(words, at);
        if (!name) {
            ++at;
            continue;
        }
        std::size_t first = at, behind = at;
        while (first > 0 && words[first - 1].sentence == words[at].sentence)
            --first;
        std::vector<std::string> sentence;
        for (behind = first; behind < words.size() && words[behind].sentence == words[at].sentence; ++behind)
            sentence.push_back(words[behind].folded);
        const std::size_t end = at + name->words.size();
        const bool present = !isNegated(sentence, at - first, end - first);
        const qsizetype begin = words[at].begin, length = words[end - 1].begin + words[end - 1].length - begin;
        if (seen.insert({name->term, present}).second)
            proposed.push_back({m_ontology.idAt(name->term), present, isOfRelative(sentence, at - first), text.mid(begin, length), begin});
        at = end;
    }
    return proposed;
}

} // namespace gentolk
