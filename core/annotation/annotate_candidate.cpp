#include "core/annotation/annotate_candidate.h"
#include "core/annotation/allele_evidence.h"
#include "core/annotation/transcript_consequences.h"
#include <algorithm>

namespace gentolk {

namespace {

using Parser = std::vector<TranscriptConsequence> (*)(std::string_view, const AnnotationFields&, const RecordAllele&);

void take(CandidateVariant& candidate, const InfoFields& info, const std::string& key, const std::optional<AnnotationFields>& fields,
          const RecordAllele& allele, Parser parse)
{
    const auto value = info.find(key);
    if (!fields || value == info.end())
        return;
    for (TranscriptConsequence& one : parse(value->second, *fields, allele))
        candidate.transcripts.push_back(std::move(one));
}

std::vector<std::string> unknownTermsOf(const CandidateVariant& candidate)
{
    constexpr int unknownRank = 99;
    std::vector<std::string> unknown;
    for (const TranscriptConsequence& transcript : candidate.transcripts)
        for (const std::string& term : transcript.consequences)
            if (consequenceRank(term) == unknownRank && std::find(unknown.begin(), unknown.end(), term) == unknown.end())
                unknown.push_back(term);
    return unknown;
}

} // namespace

AnnotationOddities annotateCandidate(CandidateVariant& candidate, const InfoFields& info, const AnnotationHeader& header)
{
    const RecordAllele allele{candidate.variant.reference, candidate.recordAlternates, candidate.alleleIndex};
    VepEntries entries;
    if (const auto csq = info.find(header.csqKey); header.csq && csq != info.end()) {
        entries = vepEntries(csq->second, *header.csq, allele);
        candidate.transcripts = vepConsequences(entries, *header.csq);
    }
    take(candidate, info, "ANN", header.ann, allele, snpEffConsequences);
    take(candidate, info, "BCSQ", header.bcsq, allele, bcsqConsequences);
    AnnotationOddities odd;
    odd.unknownTerms = unknownTermsOf(candidate);
    const std::vector<EvidenceField> evidence = evidenceFields(info, entries, header, allele, &odd.unassignedFields);
    candidate.frequencies = populationFrequencies(evidence, allele);
    candidate.frequency = highestFrequency(candidate.frequencies);
    candidate.clinvar = clinVarOf(evidence);
    candidate.scores = predictorScoresOf(evidence, allele);
    if (const auto bcsq = info.find("BCSQ"); bcsq != info.end())
        odd.elsewhere = bcsq->second.find('@') != std::string::npos;
    return odd;
}

} // namespace gentolk
