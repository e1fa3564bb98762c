#include "core/phenotype/release_tables.h"
#include "core/phenotype/ontology.h"
#include "core/phenotype/term_frequency.h"
#include <algorithm>
#include <set>

namespace gentolk {

namespace {

const char* const neverSeenClass = "HP:0040285"; // Excluded: how a negated annotation is kept
const char* const everyTerm = "HP:0000001";

// What is told of one term of one disease, over all its annotations.
struct Told {
    std::string counts, stated;
    bool positive = false;

    void add(const DiseaseAnnotation& row)
    {
        positive = positive || !row.negated;
        if (row.negated)
            return;
        std::string& kept = row.frequency.find('/') != std::string::npos ? counts : stated;
        if (&kept == &counts)
            kept += (kept.empty() ? "" : ";") + row.frequency;
        else if (kept.empty())
            kept = row.frequency;
    }
    std::string frequency() const { return !positive ? neverSeenClass : counts.empty() ? stated : counts; }
};

using TermsOfDisease = std::map<std::string, Told>;               // by term, as annotated
using DiseaseTerms = std::map<std::string, TermsOfDisease>;        // by disease

QByteArray notes(const OboRelease& ontology, const char* name)
{
    return "#version=" + QByteArray::fromStdString(ontology.version) + "\n#name=" + name +
           "\n#terms=Human Phenotype Ontology Consortium, https://hpo.jax.org; freely available, to be acknowledged and cited, its version shown, its content and relations unaltered\n";
}

QByteArray joined(const std::vector<std::string>& parts, char separator)
{
    std::string text;
    for (const std::string& one : parts)
        text += (text.empty() ? std::string() : std::string(1, separator)) + one;
    return QByteArray::fromStdString(text);
}

QByteArray termsTable(const OboRelease& ontology)
{
    QByteArray table = notes(ontology, "Human Phenotype Ontology") + "id\tlabel\tparents\talt_ids\tstatus\treplaced_by\texact_synonyms\n";
    for (const OntologyTerm& term : ontology.terms)
        table += QByteArray::fromStdString(term.id + '\t' + term.label) + '\t' + joined(term.parents, '|') + '\t' + joined(term.altIds, '|') + '\t' +
                 (term.obsolete ? "obsolete" : "") + '\t' + joined(term.replacedBy, '|') + '\t' + joined(term.synonyms, '|') + '\n';
    return table;
}

QByteArray countsTable(const OboRelease& ontology, const std::map<std::string, qint64>& counts)
{
    QByteArray table = notes(ontology, "Diseases of each phenotype term") + "id\tdiseases\n";
    for (const auto& [id, diseases] : counts)
        table += QByteArray::fromStdString(id) + '\t' + QByteArray::number(diseases) + '\n';
    return table;
}

// Diseases a term, with what follows from it; of the root all that have a phenotype.
std::map<std::string, qint64> countDiseases(const DiseaseTerms& diseases, const Ontology& tree)
{
    std::map<std::string, qint64> counts{{everyTerm, 0}};
    for (const auto& [id, terms] : diseases) {
        std::set<Ontology::Index> has;
        for (const auto& [term, told] : terms)
            if (!termFrequency(told.frequency()).neverSeen)
                for (const Ontology::Index above : tree.ancestorsAt(tree.indexOf(term)))
                    if (tree.isPhenotypeAt(above))
                        has.insert(above);
        for (const Ontology::Index term : has)
            ++counts[tree.idAt(term)];
        counts[everyTerm] += has.empty() ? 0 : 1;
    }
    return counts;
}

using DiseasesOfGene = std::map<std::string, std::map<std::string, std::string>>; // by symbol and disease: the association

// Where a disease of a gene is told twice, the stronger word stands.
DiseasesOfGene wantedGenes(const std::vector<GeneOfDisease>& genes, const KeptSymbol& symbolOf)
{
    DiseasesOfGene wanted;
    for (const GeneOfDisease& one : genes)
        if (const auto symbol = symbolOf(one)) {
            std::string& association = wanted[*symbol][one.diseaseId];
            if (association.empty() || one.association == "MENDELIAN" || (one.association == "POLYGENIC" && association != "MENDELIAN"))
                association = one.association;
        }
    return wanted;
}

QByteArray genesTable(const OboRelease& ontology, const DiseaseAnnotations& annotations, const DiseaseTerms& diseases, const DiseasesOfGene& wanted)
{
    QByteArray table = notes(ontology, "Phenotype of genes' diseases") + "symbol\tid\tfrequency\tdisease_id\tdisease_name\tassociation\tsource\n";
    for (const auto& [symbol, own] : wanted)
        for (const auto& [disease, association] : own) {
            const auto terms = diseases.find(disease);
            if (terms == diseases.end())
                continue; // the disease has no phenotype annotation
            for (const auto& [term, told] : terms->second)
                table += QByteArray::fromStdString(symbol + '\t' + term + '\t' + told.frequency() + '\t' + disease + '\t' + annotations.names.at(disease) + '\t' +
                                                   association + "\thpoa\n");
        }
    return table;
}

} // namespace

TabulatedRelease tabulate(const OboRelease& ontology, const DiseaseAnnotations& annotations, const std::vector<GeneOfDisease>& genes, const KeptSymbol& symbolOf)
{
    TabulatedRelease result;
    result.tables.terms = termsTable(ontology);
    const Ontology tree(result.tables.terms, countsTable(ontology, {{everyTerm, 1}}), "id\tlabel_en\told_labels_en\tlabel_da\tgroup_da\tstatus\n");
    DiseaseTerms diseases;
    for (const DiseaseAnnotation& row : annotations.rows) {
        if (tree.isPhenotype(row.termId))
            diseases[row.diseaseId][row.termId].add(row);
        else
            ++result.leftOut;
    }
    const std::map<std::string, qint64> counts = countDiseases(diseases, tree);
    result.diseases = counts.at(everyTerm);
    result.tables.diseaseCounts = countsTable(ontology, counts);
    result.tables.geneTerms = genesTable(ontology, annotations, diseases, wantedGenes(genes, symbolOf));
    return result;
}

} // namespace gentolk
