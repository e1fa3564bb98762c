#include "core/inheritance/weighing.h"
#include "core/inheritance/call_quality.h"
#include <algorithm>

namespace gentolk {

namespace {
bool isParent(const FamilySite& site, const Relative& relative)
{
    return (site.mother && &*site.mother == &relative) || (site.father && &*site.father == &relative);
}

void doubtMissing(Weighing& weighing, const Relative& relative)
{
    const std::string why = "genotype of " + relative.word + " is missing";
    if (isParent(weighing.site(), relative))
        weighing.doubt(why, Qualifier::ParentMissing);
    else
        weighing.doubt(why);
}

void weighUnaffected(Weighing& weighing, const Relative& relative, Truth has, UnaffectedCarrier unaffected)
{
    const bool parent = isParent(weighing.site(), relative);
    const PanelGene* gene = weighing.site().gene();
    if (has == Truth::No)
        return;
    if (has == Truth::Unknown)
        return doubtMissing(weighing, relative);
    if (gene && gene->incompletePenetrance()) {
        if (parent)
            weighing.rule("B-40");
        return weighing.doubt("unaffected " + relative.word + " has it; incomplete penetrance is known", Qualifier::IncompletePenetrance);
    }
    if (!parent || unaffected == UnaffectedCarrier::Excludes)
        return weighing.require(Truth::No, {});
    weighing.rule("B-41");
    weighing.doubt("carried by an unaffected parent (" + relative.word + "), no incomplete penetrance known");
}
} // namespace

void Weighing::require(Truth truth, const std::string& whenUnknown)
{
    m_fits = both(m_fits, truth);
    if (truth == Truth::Unknown)
        doubt(whenUnknown);
}

void Weighing::doubt(const std::string& why)
{
    m_fits = both(m_fits, Truth::Unknown);
    remark(why);
}

void Weighing::remark(const std::string& what)
{
    if (m_remarks.find("; " + what) == std::string::npos)
        m_remarks += "; " + what;
}

void Weighing::doubt(const std::string& why, Qualifier qualifier)
{
    doubt(why);
    note(qualifier);
}

void Weighing::note(Qualifier qualifier)
{
    if (std::find(m_qualifiers.begin(), m_qualifiers.end(), qualifier) == m_qualifiers.end())
        m_qualifiers.push_back(qualifier);
}

std::optional<SegregationLabel> Weighing::label(InheritanceLabel mode) const
{
    if (excluded())
        return std::nullopt;
    SegregationLabel label;
    label.mode = mode;
    label.certainty = m_fits == Truth::Yes ? Certainty::Certain : Certainty::Possible;
    label.qualifiers = m_qualifiers;
    std::sort(label.qualifiers.begin(), label.qualifiers.end()); // the same whoever was weighed first
    label.rule = m_rule;
    label.reason = {m_site.genotypes, {}, {}, m_remarks};
    return label;
}

void weighCalls(Weighing& weighing)
{
    const FamilySite& site = weighing.site();
    if (!isComplete(site.child))
        weighing.doubt("genotype of child is incomplete");
    const auto weigh = [&](const AlleleCall& call, const std::string& who) {
        const std::string weak = weaknessOf(site, call);
        if (!weak.empty())
            weighing.doubt("weak call of " + who + ": " + weak, Qualifier::LowQuality);
    };
    weigh(site.child, "child");
    for (const Relative* parent : givingParents(site))
        if (parent)
            weigh(parent->call, parent->word);
    const auto& filters = site.candidate->filters;
    if (std::any_of(filters.begin(), filters.end(), [](Word id) { return id != "PASS" && id != "."; }))
        weighing.doubt("FILTER " + filters.front(), Qualifier::LowQuality);
}

void weighDeNovo(Weighing& weighing)
{
    const DeNovoQuality quality = deNovoQuality(weighing.site());
    if (quality.high)
        return;
    weighing.doubt(quality.why);
    if (quality.low)
        weighing.note(Qualifier::LowQuality);
    if (quality.parentalReads)
        weighing.note(Qualifier::PossibleParentalMosaicism);
    if (quality.mosaicInChild)
        weighing.note(Qualifier::MosaicInChild);
}

void weighAbsentParent(Weighing& weighing, const std::optional<Relative>& parent, const std::string& word)
{
    if (!parent)
        weighing.doubt(word + " is not in the data", Qualifier::ParentMissing);
}

void weighOthers(Weighing& weighing, Truth (*sick)(const AlleleCall&), bool (*asked)(const Relative&))
{
    const PanelGene* gene = weighing.site().gene();
    for (const Relative& other : weighing.site().others) {
        if (asked && !asked(other))
            continue;
        const bool related = other.kin.blood || other.kin.unknown;
        if (other.affection == AffectionStatus::Affected && related && carries(other.call) == Truth::No)
            weighing.doubt("affected " + other.word + " does not have it (B-33)");
        if (other.affection != AffectionStatus::Unaffected || sick(other.call) != Truth::Yes)
            continue;
        if (gene && gene->incompletePenetrance())
            weighing.doubt("unaffected " + other.word + " has it; incomplete penetrance is known", Qualifier::IncompletePenetrance);
        else
            weighing.doubt("unaffected " + other.word + " has it");
    }
}

void weighRelative(Weighing& weighing, const Relative& relative, Truth has, UnaffectedCarrier unaffected)
{
    switch (relative.affection) {
    case AffectionStatus::Unaffected:
        return weighUnaffected(weighing, relative, has, unaffected);
    case AffectionStatus::Affected:
        if (has == Truth::Unknown)
            return doubtMissing(weighing, relative);
        return weighing.require(has, {});
    case AffectionStatus::Unknown:
        if (isParent(weighing.site(), relative)) // a sibling of unknown status is no constraint (rule B-33)
            weighing.doubt("affection of " + relative.word + " is unknown");
        if (isParent(weighing.site(), relative) && isMissing(relative.call))
            doubtMissing(weighing, relative);
        return;
    }
}

} // namespace gentolk
