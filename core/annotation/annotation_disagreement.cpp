#include "core/annotation/annotation_disagreement.h"
#include <algorithm>
#include <cctype>

namespace gentolk {

namespace {

std::string_view unversioned(std::string_view accession)
{
    return accession.substr(0, accession.find('.'));
}

bool isAmong(const TranscriptConsequence& one, std::string_view accession)
{
    return !accession.empty() && (unversioned(one.transcript) == unversioned(accession) || unversioned(one.maneRefSeq) == unversioned(accession));
}

bool sameTranscript(const TranscriptConsequence& a, const TranscriptConsequence& b, const PanelGene* gene)
{
    const auto isMane = [&](const TranscriptConsequence& one) { return gene && (isAmong(one, gene->maneRefSeq) || isAmong(one, gene->maneEnsembl)); };
    return isAmong(a, b.transcript) || isAmong(b, a.transcript) || (isMane(a) && isMane(b));
}

bool contains(const TranscriptConsequence& one, const std::string& term)
{
    return std::find(one.consequences.begin(), one.consequences.end(), term) != one.consequences.end();
}

bool otherConsequence(const TranscriptConsequence& a, const TranscriptConsequence& b)
{
    if (a.consequences.empty() || b.consequences.empty() || a.effectUnknown || b.effectUnknown)
        return false;
    return !contains(a, b.consequences.front()) && !contains(b, a.consequences.front());
}

// "c.76_78delACT" and "c.76_78del" are the same; the letters after "ins" and of a substitution count.
std::string plainCodingName(std::string name)
{
    for (const std::string_view edit : {"del", "dup", "inv"})
        if (const std::size_t at = name.find(edit); at != std::string::npos) {
            std::size_t end = at + 3;
            while (end < name.size() && std::isupper(static_cast<unsigned char>(name[end])))
                ++end;
            name.erase(at + 3, end - at - 3);
        }
    return name;
}

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

std::string plainProteinName(std::string name)
{
    std::erase_if(name, [](char letter) { return letter == '(' || letter == ')'; });
    replaceAll(name, "%3D", "=");
    replaceAll(name, "*", "Ter");
    return name;
}

bool saysNothing(const std::string& name)
{
    return name.empty() || name == "p.?" || name == "p.=" || name == "p.Met1?";
}

void compare(const TranscriptConsequence& reported, const TranscriptConsequence& other, std::vector<AnnotationDisagreement>& found)
{
    const auto add = [&](const char* what, const std::string& a, const std::string& b) { found.push_back({what, reported.source, other.source, a, b}); };
    if (otherConsequence(reported, other))
        add("consequence", reported.consequences.front(), other.consequences.front());
    if (!reported.hgvsC.empty() && !other.hgvsC.empty() && plainCodingName(reported.hgvsC) != plainCodingName(other.hgvsC))
        add("hgvs_c", reported.transcript + ':' + reported.hgvsC, other.transcript + ':' + other.hgvsC);
    const std::string a = plainProteinName(reported.hgvsP), b = plainProteinName(other.hgvsP);
    if (!saysNothing(a) && !saysNothing(b) && a != b)
        add("hgvs_p", reported.hgvsP, other.hgvsP);
}

} // namespace

std::vector<AnnotationDisagreement> disagreements(const CandidateVariant& candidate)
{
    std::vector<AnnotationDisagreement> found;
    const TranscriptConsequence* reported = candidate.transcript();
    if (!reported)
        return found;
    for (const TranscriptConsequence& other : candidate.transcripts)
        if (&other != reported && other.source != reported->source && sameTranscript(*reported, other, candidate.gene))
            compare(*reported, other, found);
    return found;
}

} // namespace gentolk
