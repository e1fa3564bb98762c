#include "core/phenotype/patient_terms.h"
#include "core/phenotype/similarity.h"
#include <algorithm>

namespace gentolk {

namespace {

void lookAhead(PatientTerms& patient, const Ontology& ontology)
{
    const std::size_t count = ontology.termCount();
    patient.next.resize(count);
    patient.content.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto term = static_cast<Ontology::Index>(i);
        if (!ontology.isPhenotypeAt(term))
            continue;
        const auto& parents = ontology.parentsAt(term);
        patient.next[i] = !patient.has[i] && std::all_of(parents.begin(), parents.end(), [&](Ontology::Index parent) {
            return !ontology.isPhenotypeAt(parent) || patient.contains(parent);
        });
        for (const Ontology::Index above : ontology.ancestorsAt(term))
            if (patient.contains(above))
                patient.content[i] = std::max(patient.content[i], static_cast<float>(ontology.contentAt(above)));
    }
}

} // namespace

PatientTerms patientTerms(const Ontology& ontology, const std::vector<std::string>& present, const std::vector<std::string>& excluded)
{
    PatientTerms patient;
    patient.specific = mostSpecific(ontology, present);
    patient.has.resize(ontology.termCount());
    for (const Ontology::Index term : patient.specific)
        for (const Ontology::Index above : ontology.ancestorsAt(term))
            if (ontology.isPhenotypeAt(above))
                patient.has[static_cast<std::size_t>(above)] = true;
    for (std::size_t term = 0; term < patient.has.size(); ++term)
        if (patient.has[term])
            patient.closed.push_back(static_cast<Ontology::Index>(term));
    for (const std::string& id : excluded)
        if (const Ontology::Index term = ontology.indexOf(id); term >= 0 && ontology.isPhenotypeAt(term) && !patient.contains(term))
            patient.excluded.push_back(term);
    lookAhead(patient, ontology);
    return patient;
}

} // namespace gentolk
