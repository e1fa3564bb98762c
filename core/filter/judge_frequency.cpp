#include "core/filter/frequency_facts.h"
#include "core/filter/judge.h"
#include <algorithm>

namespace gentolk {

namespace {

unsigned bitOf(ModeOfInheritance mode) { return 1U << unsigned(mode); }

// Of all disorders of the gene.
unsigned modesOf(const PanelGene* gene)
{
    unsigned modes = 0;
    if (gene)
        for (const PanelDisorder& disorder : gene->disorders)
            for (const ModeOfInheritance mode : disorder.modes)
                modes |= bitOf(mode);
    return modes;
}

bool sameProtein(std::string have, const std::string& wanted)
{
    std::erase_if(have, [](char c) { return c == '(' || c == ')'; });
    if (wanted.ends_with("fs")) // "p.Leu1007fs" is also "p.Leu1007ProfsTer2"
        return have.starts_with(wanted.substr(0, wanted.size() - 2)) && have.find("fs") != std::string::npos;
    return have == wanted;
}

std::string_view symbolOf(const std::string& exception) { return std::string_view(exception).substr(0, exception.find(':')); }

bool isException(const std::string& exception, const TranscriptConsequence& one, const std::string& symbol)
{
    const std::size_t colon = exception.find(':');
    if (colon == std::string::npos || std::string_view(exception).substr(0, colon) != symbol)
        return false;
    const std::string_view change = std::string_view(exception).substr(colon + 1);
    return change.starts_with("p.") ? sameProtein(one.hgvsP, std::string(change)) : one.hgvsC == change;
}

// Too many healthy people with the genotype of the disease, in words; empty: not so.
std::string tooMany(const FrequencyBelow& step, const FrequencyFacts& facts, const FrequencyLimit& limit)
{
    if (!hasTooMany(step, facts, limit))
        return {};
    return limit.mode == "recessive" ? std::to_string(facts.homozygotes) + " homozygotes" : std::to_string(facts.hemizygotes) + " hemizygotes";
}

std::string countsText(const PopulationFrequency& frequency)
{
    return (frequency.homozygotes ? ", " + std::to_string(*frequency.homozygotes) + " homozygotes" : "")
           + (frequency.hemizygotes ? ", " + std::to_string(*frequency.hemizygotes) + " hemizygotes" : "");
}

// How common the allele is at least by a laboratory's own list; none where that does not tell how many alleles it looked at, or doubts the allele.
std::optional<double> lowestByList(const PopulationFrequency& one)
{
    return one.local && one.filters.empty() && one.alleleNumber ? one.filteringFrequency : std::nullopt;
}

// An own list that would remove, had it looked at more alleles, or told how many.
const PopulationFrequency* listTooSmall(const FrequencyBelow& step, const CandidateVariant& candidate, double limit)
{
    for (const PopulationFrequency& one : candidate.frequencies)
        if (one.local && one.alleleFrequency.value_or(0) > limit && one.alleleNumber.value_or(0) < step.localAlleles)
            return &one;
    return nullptr;
}

std::string thresholdText(const FrequencyLimit& limit) { return "<= " + numberText(limit.frequency) + " (" + std::string(limit.mode) + ')'; }

void tellOfList(Judgement& judgement, const PopulationFrequency& list, const FrequencyLimit& limit, const std::string* exception)
{
    judgement.threshold = thresholdText(limit);
    judgement.value = "FAF " + numberText(*list.filteringFrequency) + " (" + list.source + "), " + std::to_string(list.alleleCount.value_or(0)) + " of " + std::to_string(*list.alleleNumber) + " alleles";
    judgement.text = exception ? "Common, but listed as relevant all the same: " + *exception + '.' : "Too common for a " + std::string(limit.mode) + " disease by " + list.source + '.';
}

void tell(Judgement& judgement, const FrequencyBelow& step, const FrequencyLimit& limit, const CandidateVariant& candidate, const std::string& many, const std::string* exception)
{
    const std::string mode(limit.mode);
    judgement.threshold = thresholdText(limit);
    judgement.value = "missing";
    if (judgement.verdict == Verdict::CannotTell) {
        judgement.text = "The population frequency is not known, so the allele is kept.";
        return;
    }
    const PopulationFrequency& known = *candidate.frequency;
    const bool filtering = known.filteringFrequency.has_value();
    judgement.value = (filtering ? "FAF " : "AF ") + numberText(filtering ? *known.filteringFrequency : *known.alleleFrequency) + " (" + known.source + ')' + countsText(known);
    if (exception)
        judgement.text = "Common, but listed as relevant all the same: " + *exception + '.';
    else if (judgement.verdict == Verdict::Keep)
        judgement.text = "Rare enough for a " + mode + " disease.";
    else
        judgement.text = many.empty() ? "Too common for a " + mode + " disease."
                                      : "The population has " + many + ", more than " + std::to_string(step.recessiveHomozygotes) + '.';
}

} // namespace

FrequencyFacts frequencyFactsOf(const CandidateVariant& candidate)
{
    FrequencyFacts facts;
    facts.mitochondrial = contigKind(candidate.variant.contig) == ContigKind::Mitochondrial;
    facts.knownPathogenic = isKnownPathogenic(candidate);
    facts.modes = std::uint16_t(modesOf(candidate.gene));
    facts.ownLists = std::any_of(candidate.frequencies.begin(), candidate.frequencies.end(), [](const PopulationFrequency& one) { return one.local; });
    if (!candidate.frequency)
        return facts;
    const PopulationFrequency& told = *candidate.frequency;
    const auto value = told.filteringFrequency ? told.filteringFrequency : told.alleleFrequency;
    facts.known = value.has_value();
    facts.value = value.value_or(0);
    facts.homozygotes = told.homozygotes.value_or(FrequencyFacts::noCount);
    facts.hemizygotes = told.hemizygotes.value_or(FrequencyFacts::noCount);
    return facts;
}

// No gene or no mode known: recessive, the most permissive of all.
FrequencyLimit limitFor(const FrequencyBelow& step, const FrequencyFacts& facts)
{
    if (facts.mitochondrial)
        return {step.mitochondrial, "mitochondrial"};
    using enum ModeOfInheritance;
    FrequencyLimit best{-1, {}};
    const auto offer = [&](unsigned wanted, double frequency, std::string_view mode) {
        if ((facts.modes & wanted) != 0 && frequency > best.frequency)
            best = {frequency, mode};
    };
    offer(bitOf(AutosomalRecessive), step.recessive, "recessive");
    offer(bitOf(XLinked) | bitOf(XLinkedRecessive) | bitOf(XLinkedDominant), step.xLinked, "X-linked");
    offer(bitOf(AutosomalDominant), step.dominant, "dominant");
    offer(bitOf(Somatic), step.mosaic, "mosaic");
    offer(bitOf(Mitochondrial), step.mitochondrial, "mitochondrial");
    return best.frequency < 0 ? FrequencyLimit{step.recessive, "recessive"} : best;
}

bool hasTooMany(const FrequencyBelow& step, const FrequencyFacts& facts, const FrequencyLimit& limit)
{
    const auto over = [&](int count) { return count != FrequencyFacts::noCount && count > step.recessiveHomozygotes; };
    return (limit.mode == "recessive" && over(facts.homozygotes)) || (limit.mode == "X-linked" && over(facts.hemizygotes));
}

bool isCommon(const FrequencyBelow& step, const FrequencyFacts& facts, const FrequencyLimit& limit)
{
    return facts.known && (facts.value > limit.frequency || hasTooMany(step, facts, limit));
}

// Nearly no allele lies in a gene that has one, and transcripts of a gene stand together.
const std::string* exceptionFor(const std::vector<std::string>& exceptions, const CandidateVariant& candidate)
{
    const auto end = exceptions.end();
    auto first = end;
    const std::string* asked = nullptr;
    bool listed = false;
    for (const TranscriptConsequence& one : candidate.transcripts) {
        const std::string& symbol = one.geneSymbol.empty() && candidate.gene ? candidate.gene->symbol : one.geneSymbol.text();
        if (!asked || *asked != symbol)
            listed = std::any_of(exceptions.begin(), end, [&](const std::string& exception) { return symbolOf(exception) == symbol; });
        asked = &symbol;
        if (listed)
            first = std::find_if(exceptions.begin(), first, [&](const std::string& exception) { return isException(exception, one, symbol); });
    }
    return first == end ? nullptr : &*first;
}

// The own list by which the allele is too common and commonest. It only ever takes away, and that where enough alleles were looked at: what is rare in it
// may still be common, and a few people say little. Homozygotes are not asked, since its people may be patients.
const PopulationFrequency* listThatRemoves(const FrequencyBelow& step, const CandidateVariant& candidate, double limit)
{
    const PopulationFrequency* most = nullptr;
    for (const PopulationFrequency& one : candidate.frequencies)
        if (const auto lowest = lowestByList(one); lowest && *lowest > limit && *one.alleleNumber >= step.localAlleles && (!most || *lowest > *most->filteringFrequency))
            most = &one;
    return most;
}

Judgement judge(const FrequencyBelow& step, const CandidateVariant& candidate, const FilterContext& context)
{
    const FrequencyFacts facts = frequencyFactsOf(candidate);
    const FrequencyLimit limit = limitFor(step, facts);
    Judgement judgement{"frequency", Verdict::Keep, false, {}, {}, {}};
    const bool common = isCommon(step, facts, limit);
    const PopulationFrequency* list = common || !facts.ownLists ? nullptr : listThatRemoves(step, candidate, limit.frequency);
    const std::string* exception = common || list ? exceptionFor(step.exceptions, candidate) : nullptr;
    judgement.verdict = !facts.known && !list ? Verdict::CannotTell : (common || list) && !exception ? Verdict::Remove : Verdict::Keep;
    if (!context.inWords)
        return judgement;
    if (list) {
        tellOfList(judgement, *list, limit, exception);
        return judgement;
    }
    tell(judgement, step, limit, candidate, facts.known ? tooMany(step, facts, limit) : std::string(), exception);
    if (const PopulationFrequency* small = judgement.verdict == Verdict::Remove ? nullptr : listTooSmall(step, candidate, limit.frequency))
        judgement.text.replace(judgement.text.size() - 1, 1, "; too few alleles were looked at to ask: " + small->source + '.');
    return judgement;
}

} // namespace gentolk
