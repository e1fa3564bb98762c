#include "core/annotation/allele_evidence.h"
#include "core/annotation/text_parts.h"
#include "core/annotation/vep_allele.h"
#include <algorithm>

namespace gentolk {

namespace {

void raise(OptionalNumber<double>& target, std::string_view text, double most)
{
    if (const auto number = numberFrom(text); number && *number >= 0 && *number <= most)
        target = std::max(target.value_or(0), *number);
}

void raiseByEach(OptionalNumber<double>& target, std::string_view values, double most)
{
    eachPart(values, ',', [&](std::string_view joined) { eachPart(joined, '&', [&](std::string_view value) { raise(target, value, most); }); });
}

// "ALT|GENE|DS_AG|DS_AL|DS_DG|DS_DL|…", one a gene and ALT; in CSQ without the ALT.
void takeSpliceAiText(OptionalNumber<double>& target, std::string_view text, const RecordAllele& allele)
{
    for (const std::string_view entry : splitText(text, ',')) {
        const std::vector<std::string_view> parts = splitText(entry, '|');
        const bool ofAllele = parts.front() == allele.alternate() || isNameOf(parts.front(), allele);
        if (parts.size() < 6 || !ofAllele)
            continue;
        for (std::size_t i = 2; i < 6; ++i)
            raise(target, parts[i], 1);
    }
}

} // namespace

PredictorScores predictorScoresOf(const std::vector<EvidenceField>& fields, const RecordAllele& allele)
{
    PredictorScores scores;
    for (const EvidenceField& field : fields) {
        switch (field.meaning.kind) {
        case EvidenceKind::Revel: raiseByEach(scores.revel, field.value, 1); break;
        case EvidenceKind::AlphaMissense: raiseByEach(scores.alphaMissense, field.value, 1); break;
        case EvidenceKind::CaddPhred: raiseByEach(scores.caddPhred, field.value, 100); break;
        case EvidenceKind::SpliceAiDelta: raiseByEach(scores.spliceAi, field.value, 1); break;
        case EvidenceKind::SpliceAiText: takeSpliceAiText(scores.spliceAi, field.value, allele); break;
        default: break;
        }
    }
    return scores;
}

} // namespace gentolk
