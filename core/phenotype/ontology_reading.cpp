#include "core/base/error.h"
#include "core/phenotype/ontology.h"
#include "core/phenotype/read_ontology_term.h"
#include "core/phenotype/term_search.h"
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace gentolk {

namespace {

constexpr const char* rootId = "HP:0000001";
constexpr const char* phenotypeRoot = "HP:0000118";
// Inheritance, onset, frequency, clinical modifier, past medical history (rule D-1).
constexpr std::array excludedRoots = {"HP:0000005", "HP:0003674", "HP:0040279", "HP:0012823", "HP:0032443"};

std::int64_t countOf(const TsvCells& cells)
{
    std::int64_t count = 0;
    const std::string_view text = cells[1];
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc() || end != text.data() + text.size() || count < 0)
        throw Error(Error::Code::FileMalformed, QStringLiteral("diseases"), QString::fromStdString(std::string(text)));
    return count;
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool contains(const std::vector<Ontology::Index>& sorted, Ontology::Index one)
{
    return std::binary_search(sorted.begin(), sorted.end(), one);
}

} // namespace

void Ontology::readTerms(const QByteArray& bytes)
{
    forEachTsvRow(bytes, ontologyTermColumns(), [this](const TsvCells& cells) {
        m_byId.emplace(std::string(cells[0]), static_cast<Index>(m_terms.size()));
        m_terms.push_back(readOntologyTerm(cells));
    });
    for (std::size_t i = 0; i < m_terms.size(); ++i)
        for (const std::string& other : m_terms[i].altIds)
            m_byAltId.emplace(other, static_cast<Index>(i));
}

void Ontology::linkParents()
{
    m_parents.resize(m_terms.size());
    for (std::size_t i = 0; i < m_terms.size(); ++i)
        for (const std::string& parent : m_terms[i].parents) {
            const Index index = exactIndex(parent);
            if (index < 0)
                throw Error(Error::Code::FileMalformed, QString::fromStdString(m_terms[i].id), QString::fromStdString(parent));
            m_parents[i].push_back(index);
        }
}

void Ontology::linkAncestors()
{
    m_ancestors.resize(m_terms.size());
    for (std::size_t i = 0; i < m_terms.size(); ++i) {
        std::vector<Index>& found = m_ancestors[i];
        found.push_back(static_cast<Index>(i));
        for (std::size_t next = 0; next < found.size(); ++next)
            for (const Index parent : parentsAt(found[next]))
                if (std::find(found.begin(), found.end(), parent) == found.end())
                    found.push_back(parent);
        std::sort(found.begin(), found.end());
    }
}

void Ontology::markPhenotypes()
{
    const Index root = exactIndex(phenotypeRoot);
    m_phenotype.resize(m_terms.size());
    for (std::size_t i = 0; i < m_terms.size(); ++i) {
        const std::vector<Index>& above = m_ancestors[i];
        const bool excluded = std::any_of(excludedRoots.begin(), excludedRoots.end(),
                                          [&](const char* id) { return contains(above, exactIndex(id)); });
        m_phenotype[i] = root >= 0 && contains(above, root) && !excluded;
    }
}

void Ontology::readCounts(const QByteArray& bytes)
{
    m_diseases.resize(m_terms.size());
    m_content.resize(m_terms.size());
    forEachTsvRow(bytes, {"id", "diseases"}, [this](const TsvCells& cells) {
        if (const Index index = exactIndex(std::string(cells[0])); index >= 0)
            m_diseases[static_cast<std::size_t>(index)] = countOf(cells);
    });
    const Index root = exactIndex(rootId);
    const std::int64_t all = root < 0 ? 0 : m_diseases[static_cast<std::size_t>(root)];
    if (all == 0)
        throw Error(Error::Code::FileMalformed, QStringLiteral("diseases"), QString::fromLatin1(rootId));
    for (std::size_t i = 0; i < m_terms.size(); ++i)
        if (m_phenotype[i])
            m_content[i] = -std::log(static_cast<double>(std::max<std::int64_t>(m_diseases[i], 1)) / static_cast<double>(all));
}

void Ontology::readDanish(const QByteArray& bytes)
{
    forEachTsvRow(bytes, {"id", "label_en", "old_labels_en", "label_da", "group_da", "status"}, [this](const TsvCells& cells) {
        const Index index = indexOf(std::string(cells[0]));
        if (index < 0)
            return; // a name for a term that this release has not got
        m_danish.emplace(index, DanishName{text(cells[3]), text(cells[4]), cells[5] != "reviewed"});
        std::vector<std::string>& older = m_olderLabels[index];
        if (cells[1] != m_terms[static_cast<std::size_t>(index)].label)
            older.emplace_back(cells[1]);
        for (const std::string_view label : splitCells(cells[2], '|'))
            older.emplace_back(label);
    });
}

void Ontology::fillSearch()
{
    for (std::size_t i = 0; i < m_terms.size(); ++i) {
        const Index index = static_cast<Index>(i);
        if (!m_phenotype[i] || m_terms[i].obsolete)
            continue;
        const auto danish = m_danish.find(index);
        const bool often = danish != m_danish.end();
        if (often)
            m_search->add(index, danish->second.label.toStdString(), often);
        m_search->add(index, m_terms[i].label, often);
        for (const std::string& name : m_terms[i].synonyms)
            m_search->add(index, name, often);
        if (often)
            for (const std::string& name : m_olderLabels[index])
                m_search->add(index, name, often);
    }
    m_olderLabels.clear();
}

} // namespace gentolk
