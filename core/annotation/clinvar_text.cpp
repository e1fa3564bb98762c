#include "core/annotation/allele_evidence.h"
#include "core/annotation/text_parts.h"
#include <algorithm>
#include <set>

namespace gentolk {

namespace {

// "Pathogenic/Likely_pathogenic,_low_penetrance" as its words in lower case with '_' for blanks.
std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    const auto finish = [&] {
        const std::size_t first = word.find_first_not_of('_');
        if (first != std::string::npos)
            words.push_back(word.substr(first));
        word.clear();
    };
    for (const char letter : lowerText(text)) {
        if (std::string_view("/&|,;").find(letter) != std::string_view::npos)
            finish();
        else
            word += letter == ' ' ? '_' : letter;
    }
    finish();
    return words;
}

ClinVarClass classOfWord(const std::string& word) // the numbers are those of ClinVar's files before 2017
{
    if (word.find("conflicting") != std::string::npos)
        return ClinVarClass::Conflicting;
    if (word == "5" || word.starts_with("pathogenic"))
        return ClinVarClass::Pathogenic;
    if (word == "4" || word.starts_with("likely_pathogenic"))
        return ClinVarClass::LikelyPathogenic;
    if (word == "2" || word.starts_with("benign"))
        return ClinVarClass::Benign;
    if (word == "3" || word.starts_with("likely_benign"))
        return ClinVarClass::LikelyBenign;
    if (word == "0" || word.starts_with("uncertain"))
        return ClinVarClass::Uncertain;
    const bool said = !word.starts_with("not_") && !word.starts_with("no_") && word != "1" && word != "low_penetrance";
    return said ? ClinVarClass::RiskOrOther : ClinVarClass::Unknown;
}

const EvidenceField* firstOf(const std::vector<EvidenceField>& fields, EvidenceKind kind)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [kind](const EvidenceField& field) { return field.meaning.kind == kind; });
    return found == fields.end() ? nullptr : &*found;
}

// ClinVar's own field before VEP's CLIN_SIG, which mixes every submission at the position.
const EvidenceField* significanceOf(const std::vector<EvidenceField>& fields)
{
    for (const EvidenceField& field : fields)
        if (field.meaning.kind == EvidenceKind::ClinVarSignificance && lowerText(field.name) != "clin_sig")
            return &field;
    return firstOf(fields, EvidenceKind::ClinVarSignificance);
}

// The variation's number before an accession before an allele's number.
const EvidenceField* identifierOf(const std::vector<EvidenceField>& fields)
{
    for (const EvidenceField& field : fields)
        if (field.meaning.kind == EvidenceKind::ClinVarId && lowerText(field.name).ends_with("vid"))
            return &field;
    return firstOf(fields, EvidenceKind::ClinVarId);
}

} // namespace

ClinVarClass clinVarClassOf(std::string_view text)
{
    std::set<ClinVarClass> found;
    for (const std::string& word : wordsOf(text))
        found.insert(classOfWord(word));
    const auto has = [&](auto... classes) { return (found.contains(classes) || ...); };
    const bool harmful = has(ClinVarClass::Pathogenic, ClinVarClass::LikelyPathogenic);
    const bool harmless = has(ClinVarClass::Benign, ClinVarClass::LikelyBenign), uncertain = has(ClinVarClass::Uncertain);
    if (has(ClinVarClass::Conflicting) || int(harmful) + int(harmless) + int(uncertain) > 1)
        return ClinVarClass::Conflicting;
    for (const ClinVarClass one : {ClinVarClass::Pathogenic, ClinVarClass::LikelyPathogenic, ClinVarClass::Uncertain, ClinVarClass::Benign,
                                   ClinVarClass::LikelyBenign, ClinVarClass::RiskOrOther})
        if (found.contains(one))
            return one;
    return ClinVarClass::Unknown;
}

std::optional<int> clinVarStarsOf(std::string_view reviewStatus)
{
    const std::string text = lowerText(reviewStatus);
    const auto says = [&](std::string_view word) { return text.find(word) != std::string::npos; };
    if (says("guideline"))
        return 4;
    if (says("expert_panel") || says("expert panel") || text == "exp")
        return 3;
    if (says("no_assertion") || says("no assertion") || says("no_classification") || says("no classification") || says("not_classified"))
        return 0;
    if (says("conflicting") || text == "conf")
        return 1;
    if (says("multiple_submitters") || says("multiple submitters") || text == "mult")
        return 2;
    return says("single") ? std::optional(1) : std::nullopt;
}

std::optional<ClinVarRecord> clinVarOf(const std::vector<EvidenceField>& fields)
{
    const EvidenceField* significance = significanceOf(fields);
    if (!significance)
        return std::nullopt;
    ClinVarRecord record;
    record.significanceText = significance->value;
    record.significance = clinVarClassOf(significance->value);
    if (const EvidenceField* review = firstOf(fields, EvidenceKind::ClinVarReview)) {
        record.reviewText = review->value;
        record.stars = clinVarStarsOf(review->value);
    }
    if (const EvidenceField* identifier = identifierOf(fields))
        record.id = identifier->value;
    return record;
}

} // namespace gentolk
