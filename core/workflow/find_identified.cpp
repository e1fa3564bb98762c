#include "core/workflow/find_identified.h"
#include "core/annotation/text_parts.h"
#include "core/reference/allele_key.h"
#include <algorithm>

namespace gentolk {

namespace {

// The ID column may have several, with semicolons between them.
bool hasId(const CandidateVariant& candidate, const AlleleId& id)
{
    for (const std::string_view one : splitText(candidate.recordId, ';'))
        if (const auto told = parseAlleleId(one); told && *told == id)
            return true;
    if (id.archive == AlleleId::Archive::DbSnp)
        return false;
    const std::string number = std::to_string(id.number);
    return (candidate.clinvar && candidate.clinvar->id == number) || (candidate.beside.clinvar && candidate.beside.clinvar->id == number);
}

bool isSameAllele(const Variant& a, const Variant& b)
{
    const auto one = alleleKey(a), other = alleleKey(b);
    return one && other && one->number == other->number && one->longAllele == other->longAllele;
}

} // namespace

IdentifiedPlaces placesOf(const AlleleId& id, const InstalledEvidence& evidence)
{
    const AlleleStore* store = evidence.storeOf("clinvar");
    if (!store)
        return {};
    IdentifiedPlaces places{{}, store->manifest().title().toStdString()};
    places.alleles = id.archive == AlleleId::Archive::DbSnp ? store->allelesWith(store->column("rs"), std::to_string(id.number))
                                                            : store->allelesWith(store->column("variation_id"), id.number);
    return places;
}

NamedExplanations explainIdentified(const FamilyVariants& variants, const FilterCascade& cascade, const AlleleId& id)
{
    const IdentifiedPlaces places = placesOf(id, *variants.knowledge.evidence);
    NamedExplanations all;
    all.found.id = toString(id);
    all.found.idSource = places.source;
    all.found.idPlaces = places.alleles;
    for (std::size_t i = 0; i < variants.candidates.size(); ++i) {
        const CandidateVariant& candidate = variants.candidates[i];
        const auto isIt = [&](const Variant& one) { return isSameAllele(one, candidate.variant); };
        if (hasId(candidate, id) || std::any_of(places.alleles.begin(), places.alleles.end(), isIt))
            all.found.indices.push_back(i);
    }
    all.found.idKnown = !places.alleles.empty() || !all.found.indices.empty();
    if (all.found.indices.empty())
        return all;
    const Explainer explainer(variants, cascade);
    for (const std::size_t index : all.found.indices)
        all.explanations.push_back(explainer.at(index));
    return all;
}

} // namespace gentolk
