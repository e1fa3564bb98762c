#include "core/acmg/proposals.h"
#include <algorithm>

namespace gentolk {

namespace {

struct Observed {
    double value;
    QString text; // "FAF 0.0001 (gnomADg_FAF)"
};

Observed asObserved(const char* kind, double value, const std::string& source)
{
    return {value, QStringLiteral("%1 %2 (%3)").arg(QLatin1String(kind)).arg(value, 0, 'g', 3).arg(QString::fromStdString(source))};
}

// The filtering frequency where the file has it, else the plain one (rule A-11); none: not evaluable (rule A-13).
std::optional<Observed> observed(const CandidateVariant& candidate)
{
    if (!candidate.frequency)
        return std::nullopt;
    const PopulationFrequency& frequency = *candidate.frequency;
    if (frequency.filteringFrequency)
        return asObserved("FAF", *frequency.filteringFrequency, frequency.source);
    if (frequency.alleleFrequency)
        return asObserved("AF", *frequency.alleleFrequency, frequency.source);
    return std::nullopt;
}

// Rule A-10: common alleles that must not be called benign for being common.
bool isBa1Exception(const CandidateVariant& candidate, const AcmgRules& rules)
{
    const auto names = [&](const AcmgRules::GeneNote& note) {
        return std::any_of(candidate.transcripts.begin(), candidate.transcripts.end(),
                           [&](const TranscriptConsequence& t) { return t.geneSymbol == note.gene && t.hgvsC == note.text; });
    };
    return std::any_of(rules.ba1Exceptions.begin(), rules.ba1Exceptions.end(), names);
}

bool isXLinked(const PanelGene& gene)
{
    return gene.hasMode(ModeOfInheritance::XLinked) || gene.hasMode(ModeOfInheritance::XLinkedRecessive) ||
           gene.hasMode(ModeOfInheritance::XLinkedDominant);
}

bool segregatesRecessively(const CandidateVariant& candidate)
{
    const SegregationLabel* label = candidate.segregation.best();
    return label && (label->mode == InheritanceLabel::RecessiveHomozygous || label->mode == InheritanceLabel::CompoundHeterozygous);
}

struct Limit {
    const AcmgRules::Rarity* rarity;
    const char* mode;
};

// A gene with dominant and recessive disorders gets the dominant limit, unless this variant fits the recessive pattern best.
std::optional<Limit> limitFor(const CandidateVariant& candidate, const AcmgRules& rules)
{
    if (!candidate.gene)
        return std::nullopt;
    const bool dominant = candidate.gene->hasMode(ModeOfInheritance::AutosomalDominant);
    const bool recessive = candidate.gene->hasMode(ModeOfInheritance::AutosomalRecessive);
    if (isXLinked(*candidate.gene))
        return Limit{&rules.xLinked, "XL"};
    if (recessive && (!dominant || segregatesRecessively(candidate)))
        return Limit{&rules.recessive, "AR"};
    return dominant ? std::optional(Limit{&rules.dominant, "AD"}) : std::nullopt;
}

bool tooMany(const std::optional<int>& seen, const std::optional<int>& atMost) { return seen && atMost && *seen > *atMost; }

QString unknownCounts(const PopulationFrequency& frequency, const AcmgRules::Rarity& rarity)
{
    QString text;
    if (rarity.homozygotesAtMost && !frequency.homozygotes)
        text += QStringLiteral("; homozygotes not in the file, must be 0");
    if (rarity.hemizygotesAtMost && !frequency.hemizygotes)
        text += QStringLiteral("; hemizygotes not in the file, must be 0");
    return text;
}

std::optional<AppliedCriterion> proposeRarity(const CandidateVariant& candidate, const Observed& seen, const AcmgRules& rules)
{
    const auto limit = limitFor(candidate, rules);
    if (!limit || seen.value > limit->rarity->frequencyAtMost)
        return std::nullopt;
    const PopulationFrequency& frequency = *candidate.frequency;
    if (tooMany(frequency.homozygotes, limit->rarity->homozygotesAtMost) || tooMany(frequency.hemizygotes, limit->rarity->hemizygotesAtMost))
        return std::nullopt;
    const QString reason = QStringLiteral("%1 <= %2 (%3)%4; coverage of the site in the source to be checked")
                               .arg(seen.text, QString::number(limit->rarity->frequencyAtMost, 'g', 3), QLatin1String(limit->mode),
                                    unknownCounts(frequency, *limit->rarity));
    return proposal(AcmgCriterion::PM2, EvidenceStrength::Supporting, QStringLiteral("A-13"), reason);
}

} // namespace

std::optional<AppliedCriterion> proposeFrequency(const CandidateVariant& candidate, const AcmgRules& rules)
{
    const auto seen = observed(candidate);
    if (!seen)
        return std::nullopt;
    if (seen->value <= rules.ba1Above)
        return proposeRarity(candidate, *seen, rules);
    if (isBa1Exception(candidate, rules))
        return std::nullopt;
    const QString reason = QStringLiteral("%1 > %2; at least 2000 observed alleles to be checked").arg(seen->text).arg(rules.ba1Above);
    return proposal(AcmgCriterion::BA1, EvidenceStrength::StandAlone, QStringLiteral("A-10"), reason);
}

} // namespace gentolk
