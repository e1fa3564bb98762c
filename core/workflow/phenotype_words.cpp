#include "core/phenotype/ontology.h"
#include "core/reference/phenotype_data.h"
#include "core/workflow/phenotype_input.h"

namespace gentolk
{

namespace
{

HpoSuggestion suggestionOf(const std::string& id)
{
    const auto danish = ontology().danishName(id);
    return {QString::fromStdString(id), ontology().label(id), danish ? danish->label : QString(), danish ? danish->unreviewed : true};
}

} // namespace

std::vector<HpoSuggestion> suggestPhenotype(const QString& typed, int most)
{
    std::vector<HpoSuggestion> suggestions;
    for (const TermHit& hit : ontology().search(typed, most))
        suggestions.push_back(suggestionOf(hit.id));
    return suggestions;
}

const std::vector<QuickGroup>& phenotypeGroups()
{
    return quickGroups();
}

std::vector<HpoSuggestion> suggestionsOf(const QuickGroup& group)
{
    std::vector<HpoSuggestion> suggestions;
    for (const std::string& id : group.ids)
        suggestions.push_back(suggestionOf(id));
    return suggestions;
}

const std::vector<LaboratoryTest>& phenotypeLaboratoryTests()
{
    return laboratoryTests();
}

QString phenotypeLabel(const QString& hpoId, const QString& language)
{
    const std::string id = hpoId.toStdString();
    if (language == QLatin1String("da"))
        if (const auto danish = ontology().danishName(id))
            return danish->label;
    return ontology().label(id);
}

} // namespace gentolk
