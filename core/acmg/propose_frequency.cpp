#include "core/acmg/proposals.h"
#include <QStringBuilder>
#include <algorithm>

namespace gentolk {

namespace {

using enum AcmgCriterion;
using enum CriterionState;

struct Observed {
    double value;
    QString text; // "FAF 0.0001 (gnomADg_FAF)"
    bool filtered;
};

Observed asObserved(const char* kind, double value, const QString& source)
{
    return {value, QLatin1String(kind) % QLatin1Char(' ') % QString::number(value, 'g', 4) % QLatin1String(" (") % source % QLatin1Char(')'), kind[0] == 'F'};
}

// Rule A-11: the filtering frequency, else the highest of the five large groups, else the plain one; none: not evaluable.
std::optional<Observed> observed(const Inquiry& inquiry)
{
    const PopulationFacts& population = inquiry.facts.population;
    const auto& frequency = inquiry.candidate.frequency;
    const QString source = frequency ? QString::fromStdString(frequency->source) : QStringLiteral("gnomAD");
    if (frequency && frequency->filteringFrequency)
        return asObserved("FAF", *frequency->filteringFrequency, source);
    if (population.largestOfFiveGroups)
        return asObserved("AF", *population.largestOfFiveGroups, source);
    if (frequency && frequency->alleleFrequency)
        return asObserved("AF", *frequency->alleleFrequency, source);
    if (population.absent.value_or(false))
        return asObserved("AF", 0, source);
    return std::nullopt;
}

// The whole data set's, where a gene's rules ask for that. A group's frequency stands for it: it is never lower than it should be.
std::optional<Observed> observedInTotal(const Inquiry& inquiry)
{
    const auto& frequency = inquiry.candidate.frequency;
    const QString source = frequency ? QString::fromStdString(frequency->source) : QStringLiteral("gnomAD");
    if (inquiry.facts.population.totalFrequency)
        return asObserved("AF", *inquiry.facts.population.totalFrequency, source);
    if (frequency && frequency->alleleFrequency)
        return asObserved("AF", *frequency->alleleFrequency, source);
    return inquiry.facts.population.absent.value_or(false) ? std::optional(asObserved("AF", 0, source)) : std::nullopt;
}

// What the limit is held against; `usual`: observed(), worked out once a variant.
std::optional<Observed> observedFor(const AcmgRules::Limit& limit, const Inquiry& inquiry, const std::optional<Observed>& usual)
{
    return limit.ofTotal ? observedInTotal(inquiry) : usual;
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

QString comparison(const Observed& seen, const AcmgRules::Limit& limit, bool upper)
{
    return seen.text % QLatin1Char(' ') % limit.text(upper);
}

QString missed(const Observed& seen, const AcmgRules::Limit& limit, bool upper)
{
    return seen.text % QLatin1String(", limit ") % limit.text(upper);
}

// Met only where enough alleles are known to have been seen; none where the count that the rule asks for is not known.
std::optional<bool> enoughAlleles(const AcmgRules::Limit& limit, const PopulationFacts& population)
{
    if (!limit.alternateAllelesAtLeast)
        return true;
    return population.alternateAlleles ? std::optional(*population.alternateAlleles >= *limit.alternateAllelesAtLeast) : std::nullopt;
}

bool tooFewObserved(const AcmgRules::Limit& limit, const PopulationFacts& population)
{
    return limit.observedAllelesAtLeast && population.observedAlleles && *population.observedAlleles < *limit.observedAllelesAtLeast;
}

AppliedCriterion commonBy(AcmgCriterion criterion, const AcmgRules::Limit& limit, const Inquiry& inquiry, const std::optional<Observed>& usual)
{
    const QString source = criterion == BA1 ? QStringLiteral("A-10") : QStringLiteral("A-11");
    const auto seen = observedFor(limit, inquiry, usual);
    if (!seen)
        return without(criterion, NotEvaluated, source, QStringLiteral("the population frequency is missing"));
    if (!limit.above(seen->value))
        return without(criterion, NotMet, source, missed(*seen, limit, false));
    QString reason = comparison(*seen, limit, false);
    const PopulationFacts& population = inquiry.facts.population;
    const auto enough = enoughAlleles(limit, population);
    if (!enough)
        return without(criterion, NotEvaluated, source,
                       reason + QStringLiteral("; at least %1 alleles must have been seen, the count is missing").arg(*limit.alternateAllelesAtLeast));
    if (!*enough || tooFewObserved(limit, population))
        return without(criterion, NotMet, source, reason + QStringLiteral("; too few alleles seen"));
    if (limit.observedAllelesAtLeast && !population.observedAlleles)
        reason += QStringLiteral("; at least %1 observed alleles to be checked").arg(*limit.observedAllelesAtLeast);
    if (!seen->filtered && criterion == BS1)
        reason += QStringLiteral("; no filtering frequency in the file, to be checked");
    return proposal(criterion, defaultStrength(criterion), source, reason);
}

void judgeCommon(const Inquiry& inquiry, const std::optional<Observed>& usual, Findings& findings)
{
    const AcmgRules& rules = inquiry.rules;
    if (isBa1Exception(inquiry.candidate, rules)) {
        for (const AcmgCriterion criterion : {BA1, BS1})
            findings.push_back(without(criterion, NotApplicable, QStringLiteral("A-10"), QStringLiteral("on the list of common alleles that are not benign for that")));
        return;
    }
    findings.push_back(commonBy(BA1, rules.ba1, inquiry, usual));
    const bool alone = findings.back().state == Met; // BA1 says it all
    std::optional<AcmgRules::Limit> limit = rules.bs1;
    if (!limit && rules.bs1Expected)
        limit = AcmgRules::Limit{maximumCredibleFrequency(*rules.bs1Expected), false, false, {}, {}};
    if (alone)
        findings.push_back(without(BS1, NotApplicable, QStringLiteral("A-11"), QStringLiteral("BA1 is met")));
    else if (limit)
        findings.push_back(commonBy(BS1, *limit, inquiry, usual));
    else
        findings.push_back(without(BS1, NotEvaluated, QStringLiteral("A-11"),
                                   QStringLiteral("no highest credible frequency of the disorder is installed for the gene")));
}

struct RarityLimit {
    const AcmgRules::Rarity* rarity;
    const char* mode;
};

// A gene with dominant and recessive disorders gets the dominant limit, unless this variant fits the recessive pattern best.
std::optional<RarityLimit> rarityLimit(const CandidateVariant& candidate, const AcmgRules& rules)
{
    if (rules.rarityOfGene)
        return RarityLimit{&*rules.rarityOfGene, ""};
    if (!candidate.gene)
        return std::nullopt;
    const bool dominant = candidate.gene->hasMode(ModeOfInheritance::AutosomalDominant);
    const bool recessive = candidate.gene->hasMode(ModeOfInheritance::AutosomalRecessive);
    if (isXLinkedGene(*candidate.gene))
        return RarityLimit{&rules.xLinked, "XL"};
    if (recessive && (!dominant || segregatesRecessively(candidate)))
        return RarityLimit{&rules.recessive, "AR"};
    return dominant ? std::optional(RarityLimit{&rules.dominant, "AD"}) : std::nullopt;
}

bool tooMany(const std::optional<int>& seen, const std::optional<int>& atMost) { return seen && atMost && *seen > *atMost; }

QString unknownCounts(const std::optional<PopulationFrequency>& frequency, const AcmgRules::Rarity& rarity)
{
    QString text;
    if (rarity.homozygotesAtMost && !(frequency && frequency->homozygotes))
        text += QStringLiteral("; homozygotes not in the file, must be 0");
    if (rarity.hemizygotesAtMost && !(frequency && frequency->hemizygotes))
        text += QStringLiteral("; hemizygotes not in the file, must be 0");
    return text;
}

// Rule A-13: whether the site is covered in the source; none: not known.
std::optional<bool> covered(const Inquiry& inquiry)
{
    const PopulationFacts& population = inquiry.facts.population;
    if (population.medianDepth)
        return *population.medianDepth >= inquiry.rules.depthAtLeast;
    if (population.observedAlleles && population.mostObservedAlleles)
        return *population.observedAlleles >= inquiry.rules.alleleShareAtLeast * *population.mostObservedAlleles;
    return std::nullopt;
}

AppliedCriterion rarityBy(const RarityLimit& limit, const Observed& seen, const Inquiry& inquiry)
{
    const QString source = QStringLiteral("A-13");
    if (!limit.rarity->limit.below(seen.value))
        return without(PM2, NotMet, source, missed(seen, limit.rarity->limit, true));
    QString shown = comparison(seen, limit.rarity->limit, true);
    if (limit.mode[0])
        shown += QLatin1String(" (") % QLatin1String(limit.mode) % QLatin1Char(')');
    const PopulationFacts& population = inquiry.facts.population;
    const auto& frequency = inquiry.candidate.frequency;
    if (frequency && (tooMany(frequency->homozygotes, limit.rarity->homozygotesAtMost) || tooMany(frequency->hemizygotes, limit.rarity->hemizygotesAtMost)))
        return without(PM2, NotMet, source, shown + QStringLiteral("; seen homozygous or hemizygous"));
    if (tooMany(population.alternateAlleles, limit.rarity->alternateAllelesAtMost))
        return without(PM2, NotMet, source, shown + QStringLiteral("; too many alleles seen"));
    const auto site = covered(inquiry);
    if (site && !*site)
        return without(PM2, NotEvaluated, source, shown + QStringLiteral("; the site is not covered in the source"));
    if (!site && population.absent.value_or(false))
        return without(PM2, NotEvaluated, source, QStringLiteral("absent from the source, coverage of the site not known"));
    if (population.doubtedFrequency && !limit.rarity->limit.below(*population.doubtedFrequency))
        return without(PM2, NotEvaluated, source, shown + QStringLiteral("; a source lists the allele as too common but doubts the call, to be judged"));
    const QString coverage = site ? QStringLiteral("; the site is covered in the source") : QStringLiteral("; coverage of the site in the source to be checked");
    return proposal(PM2, EvidenceStrength::Supporting, source, shown + unknownCounts(frequency, *limit.rarity) + coverage);
}

bool hasPenetrance(const PanelGene& gene, Penetrance penetrance)
{
    return std::all_of(gene.disorders.begin(), gene.disorders.end(), [&](const PanelDisorder& d) { return d.penetrance == penetrance; });
}

bool onlyRecessiveModes(const PanelGene& gene)
{
    return gene.hasMode(ModeOfInheritance::AutosomalRecessive) && !gene.hasMode(ModeOfInheritance::AutosomalDominant);
}

// Rule A-12: healthy adults in the zygosity that should cause disease. Only recessive and X-linked, only full penetrance.
AppliedCriterion healthyAdults(const Inquiry& inquiry)
{
    const QString source = QStringLiteral("A-12");
    const PanelGene* gene = inquiry.candidate.gene;
    const bool xLinked = gene && isXLinkedGene(*gene);
    if (!gene || !(xLinked || onlyRecessiveModes(*gene)) || inquiry.rules.bs2.empty())
        return without(BS2, NotEvaluated, source, QStringLiteral("only for recessive and X-linked disorders, else by a person"));
    if (gene->incompletePenetrance())
        return without(BS2, NotApplicable, source, QStringLiteral("incomplete penetrance is known"));
    if (inquiry.rules.specification.isEmpty() && !hasPenetrance(*gene, Penetrance::Complete))
        return without(BS2, NotEvaluated, source, QStringLiteral("full penetrance at an early age is not known for the gene"));
    const auto& frequency = inquiry.candidate.frequency;
    const std::optional<int> seen = !frequency ? std::nullopt : xLinked ? frequency->hemizygotes : frequency->homozygotes;
    if (!seen)
        return without(BS2, NotEvaluated, source, QStringLiteral("homozygotes and hemizygotes are missing"));
    const QString counted = xLinked ? QStringLiteral("%1 hemizygotes").arg(*seen) : QStringLiteral("%1 homozygotes").arg(*seen);
    const auto strength = strengthAtLeast(inquiry.rules.bs2, *seen);
    if (!strength)
        return without(BS2, NotMet, source, counted);
    return proposal(BS2, *strength, source, counted + QStringLiteral("; the source is not phenotyped, to be judged"));
}

std::optional<AppliedCriterion> rarity(const Inquiry& inquiry, const std::optional<Observed>& usual)
{
    const auto limit = rarityLimit(inquiry.candidate, inquiry.rules);
    if (!limit)
        return std::nullopt;
    const auto seen = observedFor(limit->rarity->limit, inquiry, usual);
    return seen ? rarityBy(*limit, *seen, inquiry)
                : without(PM2, NotEvaluated, QStringLiteral("A-13"), QStringLiteral("the population frequency is missing"));
}

} // namespace

std::optional<AppliedCriterion> rarityOf(const Inquiry& inquiry) { return rarity(inquiry, observed(inquiry)); }

void judgeFrequency(const Inquiry& inquiry, Findings& findings)
{
    const auto usual = observed(inquiry);
    judgeCommon(inquiry, usual, findings);
    const bool common = std::any_of(findings.begin(), findings.end(), [](const AppliedCriterion& one) {
        return (one.criterion == BA1 || one.criterion == BS1) && one.state == Met;
    });
    const auto rare = rarity(inquiry, usual);
    if (common && rare && rare->state == Met) // rule A8
        findings.push_back(without(PM2, NotApplicable, QStringLiteral("A8"), QStringLiteral("too common: BA1 or BS1 is met")));
    else
        findings.push_back(rare ? *rare
                                : without(PM2, NotEvaluated, QStringLiteral("A-13"), QStringLiteral("no inheritance of the gene to take a limit from")));
    findings.push_back(healthyAdults(inquiry));
}

} // namespace gentolk
