#include "core/phenotype/ontology.h"
#include "core/reference/phenotype_data.h"
#include "core/workflow/workspace.h"

namespace gentolk
{

std::vector<HpoSuggestion> suggestPhenotype(const QString& typed, int most)
{
    std::vector<HpoSuggestion> suggestions;
    for (const TermHit& hit : ontology().search(typed, most)) {
        const auto danish = ontology().danishName(hit.id);
        suggestions.push_back({QString::fromStdString(hit.id), ontology().label(hit.id), danish ? danish->label : QString(),
                               danish ? danish->unreviewed : true});
    }
    return suggestions;
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
