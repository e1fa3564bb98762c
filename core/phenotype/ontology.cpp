#include "core/phenotype/ontology.h"
#include "core/phenotype/term_search.h"
#include "core/phenotype/tsv_rows.h"

namespace gentolk {

Ontology::Ontology(const QByteArray& terms, const QByteArray& diseaseCounts, const QByteArray& danish)
    : m_version(tsvNote(terms, "version")), m_search(std::make_unique<TermSearch>())
{
    readTerms(terms);
    linkParents();
    linkAncestors();
    markPhenotypes();
    readCounts(diseaseCounts);
    readDanish(danish);
    fillSearch();
}

Ontology::~Ontology() = default;

Ontology::Index Ontology::exactIndex(const std::string& id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? -1 : found->second;
}

const OntologyTerm* Ontology::find(const std::string& id) const
{
    const Index index = exactIndex(id);
    return index < 0 ? nullptr : &m_terms[static_cast<std::size_t>(index)];
}

TermResolution Ontology::resolve(const std::string& id) const
{
    using Status = TermResolution::Status;
    const OntologyTerm* term = find(id);
    if (term && !term->obsolete)
        return {Status::Current, id, {}};
    if (term && term->replacedBy.size() == 1) {
        const OntologyTerm* next = find(term->replacedBy.front());
        if (next && !next->obsolete)
            return {Status::Moved, next->id, {}};
    }
    if (const auto alternative = m_byAltId.find(id); alternative != m_byAltId.end() && !(term && !term->replacedBy.empty()))
        return {Status::Moved, idAt(alternative->second), {}};
    if (term)
        return {Status::Ask, {}, term->replacedBy};
    return {Status::Unknown, {}, {}};
}

Ontology::Index Ontology::indexOf(const std::string& id) const
{
    const Index index = exactIndex(id);
    if (index >= 0 && !m_terms[static_cast<std::size_t>(index)].obsolete)
        return index;
    return exactIndex(resolve(id).id);
}

QString Ontology::label(const std::string& id) const
{
    const Index index = indexOf(id);
    const OntologyTerm* term = index < 0 ? find(id) : &m_terms[static_cast<std::size_t>(index)];
    return QString::fromStdString(term ? term->label : id);
}

std::optional<DanishName> Ontology::danishName(const std::string& id) const
{
    const auto found = m_danish.find(indexOf(id));
    return found == m_danish.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string> Ontology::ancestors(const std::string& id) const
{
    std::vector<std::string> ids;
    if (const Index index = indexOf(id); index >= 0)
        for (const Index ancestor : ancestorsAt(index))
            ids.push_back(idAt(ancestor));
    return ids;
}

bool Ontology::isPhenotype(const std::string& id) const
{
    const Index index = indexOf(id);
    return index >= 0 && isPhenotypeAt(index);
}

std::optional<double> Ontology::informationContent(const std::string& id) const
{
    return isPhenotype(id) ? std::optional(contentAt(indexOf(id))) : std::nullopt;
}

bool Ontology::contentIsAssumed(const std::string& id) const
{
    return isPhenotype(id) && m_diseases[static_cast<std::size_t>(indexOf(id))] == 0;
}

std::vector<TermHit> Ontology::search(const QString& typed, int most) const
{
    const QString id = typed.trimmed().toUpper();
    if (const Index index = indexOf(id.toStdString()); index >= 0 && isPhenotypeAt(index) && most > 0)
        return {{idAt(index), label(idAt(index))}};
    std::vector<TermHit> hits;
    for (const TermSearch::Hit& hit : m_search->find(typed, most))
        hits.push_back({idAt(hit.term), hit.name});
    return hits;
}

} // namespace gentolk
