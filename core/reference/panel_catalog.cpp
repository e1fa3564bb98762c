#include "core/reference/panel_catalog.h"
#include "core/base/error.h"
#include "core/reference/resource.h"
#include "core/reference/table.h"
#include <cstdlib>

namespace gentolk {

namespace {

std::vector<ModeOfInheritance> modesOf(const std::string& text)
{
    std::vector<ModeOfInheritance> modes;
    for (const std::string& word : splitBy(text, ';'))
        for (const auto mode : {ModeOfInheritance::AutosomalDominant, ModeOfInheritance::AutosomalRecessive, ModeOfInheritance::XLinked,
                                ModeOfInheritance::XLinkedRecessive, ModeOfInheritance::XLinkedDominant, ModeOfInheritance::Somatic,
                                ModeOfInheritance::Mitochondrial})
            if (word == toString(mode))
                modes.push_back(mode);
    return modes;
}

std::vector<Mechanism> mechanismsOf(const std::string& text)
{
    std::vector<Mechanism> mechanisms;
    for (const std::string& word : splitBy(text, ';'))
        mechanisms.push_back(word == "LOF"   ? Mechanism::LossOfFunction
                             : word == "GOF" ? Mechanism::GainOfFunction
                             : word == "DN"  ? Mechanism::DominantNegative
                                             : Mechanism::Unknown);
    return mechanisms;
}

Penetrance penetranceOf(const std::string& text)
{
    return text == "complete" ? Penetrance::Complete : text == "incomplete" ? Penetrance::Incomplete : Penetrance::Unknown;
}

GenomicRegion regionOf(const Table& table, std::size_t row, const std::string& build)
{
    return {table.cell(row, "chrom"), std::atoll(table.cell(row, build + "_start").c_str()), std::atoll(table.cell(row, build + "_end").c_str())};
}

PanelGene geneOf(const Table& table, std::size_t row)
{
    PanelGene gene;
    gene.hgncId = table.cell(row, "hgnc_id");
    gene.symbol = table.cell(row, "symbol");
    gene.entrezId = table.cell(row, "entrez_id");
    gene.ensemblGene = table.cell(row, "ensembl_gene");
    gene.mim = table.cell(row, "mim");
    gene.strand = table.cell(row, "strand");
    const auto mane = splitBy(table.cell(row, "mane_select"), ';');
    gene.maneRefSeq = mane.empty() ? std::string() : mane[0];
    gene.maneEnsembl = mane.size() < 2 ? std::string() : mane[1];
    gene.grch37 = regionOf(table, row, "grch37");
    gene.grch38 = regionOf(table, row, "grch38");
    gene.previousSymbols = splitBy(table.cell(row, "previous_symbols"), '|');
    gene.aliases = splitBy(table.cell(row, "alias_symbols"), '|');
    gene.shortReadTrap = table.cell(row, "short_read_trap");
    gene.noncodingGene = table.cell(row, "noncoding_gene") == "yes";
    gene.noncodingVariantsKnown = table.cell(row, "noncoding_variants_known") == "yes";
    return gene;
}

PanelDisorder disorderOf(const Table& table, std::size_t row)
{
    PanelDisorder disorder;
    disorder.name = table.cell(row, "disorder");
    disorder.mim = table.cell(row, "mim");
    disorder.iuisTable = table.cell(row, "iuis_table");
    disorder.iuisSubtable = table.cell(row, "iuis_subtable");
    disorder.modes = modesOf(table.cell(row, "inheritance"));
    disorder.mechanisms = mechanismsOf(table.cell(row, "mechanism"));
    disorder.penetrance = penetranceOf(table.cell(row, "penetrance"));
    disorder.affectedHeterozygousFemales = table.cell(row, "affected_heterozygous_females") == "yes";
    disorder.mosaic = table.cell(row, "mosaic");
    disorder.clinicalGroup = table.cell(row, "clinical_group");
    disorder.confidence = table.cell(row, "confidence");
    disorder.notes = table.cell(row, "notes");
    return disorder;
}

GenomicRegion falseCopyOf(const Table& table, std::size_t row)
{
    return {table.cell(row, "contig"), std::atoll(table.cell(row, "start").c_str()), std::atoll(table.cell(row, "end").c_str())};
}

std::shared_ptr<const GenePanel> readPanel()
{
    const Table genes(resourceBytes(QStringLiteral(":/panels/iei_genes.tsv")));
    const Table disorders(resourceBytes(QStringLiteral(":/panels/iei_disorders.tsv")));
    std::vector<PanelGene> list;
    std::unordered_map<std::string, std::size_t> place;
    for (std::size_t row = 0; row < genes.rowCount(); ++row) {
        list.push_back(geneOf(genes, row));
        place.emplace(list.back().hgncId, row);
    }
    const Table copies(resourceBytes(QStringLiteral(":/panels/false_copies.tsv")));
    for (std::size_t row = 0; row < copies.rowCount(); ++row)
        list[place.at(copies.cell(row, "hgnc_id"))].falseCopies38.push_back(falseCopyOf(copies, row));
    for (std::size_t row = 0; row < disorders.rowCount(); ++row)
        list[place.at(disorders.cell(row, "hgnc_id"))].disorders.push_back(disorderOf(disorders, row));
    return std::make_shared<const GenePanel>(genes.note("name"), genes.note("version"), genes.note("sources"), std::move(list));
}

} // namespace

QStringList panelNames()
{
    return {QStringLiteral("iei")};
}

std::shared_ptr<const GenePanel> loadPanel(const QString& name)
{
    if (!panelNames().contains(name, Qt::CaseInsensitive))
        throw Error(Error::Code::NotFound, name, QStringLiteral("panels there are: ") + panelNames().join(QStringLiteral(", ")));
    static const std::shared_ptr<const GenePanel> panel = readPanel();
    return panel;
}

} // namespace gentolk
