#pragma once
#include "core/phenotype/ontology.h"
#include <QByteArray>
#include <QString>
#include <string>
#include <unordered_map>
#include <vector>

namespace gentolk {

// A term that a text seems to speak of. It is proposed, never taken: a person decides (issue 6).
struct ProposedTerm {
    std::string id;
    bool present = true;     // false: the text says that it is not there
    bool ofRelative = false; // the sentence speaks of somebody of the family
    QString words;           // as they stand in the text
    qsizetype begin = 0;     // of the words in the text, in UTF-16 units, 0-based
};

// Finds phenotype terms in a Danish or English referral by their names, synonyms and a list of clinical words, whatever their endings; the longest
// name wins. "ingen", "ikke", "aldrig", "uden", "no", "not", "never", "without", "denies" before a term, to the end of what they govern, and
// "ikke påvist", "udelukket", "absent" after it make it absent. Never changes after construction.
class ReferralText
{
public:
    // clinicalWords: a table with the columns id, words, label_en. Throws FileMalformed.
    ReferralText(const Ontology& ontology, const QByteArray& clinicalWords);
    std::vector<ProposedTerm> propose(const QString& text) const; // in the text's order; each term once as present and once as absent

private:
    struct Name {
        std::vector<std::string> words; // as wordsOf() makes them
        Ontology::Index term;
        bool capitals; // an abbreviation, "CID": only written so
    };
    struct Word;
    void addName(const QString& name, Ontology::Index term);
    void addNamesOf(Ontology::Index term, const OntologyTerm& of);
    const Name* longestAt(const std::vector<Word>& words, std::size_t at) const;
    static std::vector<Word> wordsOf(const QString& text);

    const Ontology& m_ontology;
    std::unordered_map<std::string, std::vector<Name>> m_byFirstWord; // longest first
};

} // namespace gentolk
