#include "tests/bench/planted_patient.h"
#include "core/annotation/panel_gene.h"
#include "core/annotation/transcript_consequences.h"
#include "core/phenotype/tsv_rows.h"
#include "core/workflow/workspace.h"
#include <QTemporaryDir>
#include <algorithm>

namespace gentolk::bench {

namespace {

constexpr double plantedFrequency = 1e-5;
constexpr const char* plantedSource = "planted_AF";

std::vector<std::string> parts(const std::string& text)
{
    std::vector<std::string> found(1);
    for (const char c : text)
        if (c == ';')
            found.emplace_back();
        else
            found.back() += c;
    return found;
}

std::string nth(const std::vector<std::string>& list, std::size_t i)
{
    return i < list.size() ? list[i] : list.size() == 1 ? list.front() : std::string();
}

void annotate(CandidateVariant& allele, const PublishedPatient& patient, std::size_t i)
{
    PopulationFrequency frequency;
    frequency.source = plantedSource;
    frequency.alleleFrequency = plantedFrequency;
    allele.frequency = frequency;
    allele.frequencies = {frequency};
    const std::string consequence = nth(parts(patient.consequence), i);
    if (consequence.empty() || consequence == "unknown")
        return;
    TranscriptConsequence one;
    one.geneSymbol = patient.gene;
    one.consequences = splitTerms(consequence);
    one.impact = impactOf(one.consequences.front());
    const std::string name = nth(parts(patient.hgvsC), i);
    one.transcript = name.substr(0, name.find(':'));
    one.hgvsC = name.find(':') == std::string::npos ? name : name.substr(name.find(':') + 1);
    one.hgvsP = nth(parts(patient.hgvsP), i);
    one.biotype = "protein_coding";
    one.maneSelect = true;
    allele.transcripts = {one};
    allele.chosen = 0;
}

QString pedigreeFile(const QTemporaryDir& folder, const PublishedPatient& patient)
{
    QFile file(folder.filePath(QStringLiteral("trio.ped")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no temporary file");
    const QByteArray sex = patient.sex == "female" ? "2" : "1";
    file.write("FAM\tPROBAND\tFATHER\tMOTHER\t" + sex + "\t2\nFAM\tFATHER\t0\t0\t1\t1\nFAM\tMOTHER\t0\t0\t2\t1\n");
    return file.fileName();
}

std::size_t placeIn(const PublishedPatient& patient, const Variant& variant)
{
    const std::vector<std::string> named = parts(patient.variants);
    for (std::size_t i = 0; i < named.size(); ++i)
        if (named[i].find(':' + std::to_string(variant.position) + ':') != std::string::npos)
            return i;
    return 0;
}

bool hasMode(const PanelGene& gene, const std::string& model)
{
    using enum ModeOfInheritance;
    if (model.starts_with("AR"))
        return gene.hasMode(AutosomalRecessive);
    if (model.starts_with("XL"))
        return gene.hasMode(XLinked) || gene.hasMode(XLinkedRecessive) || gene.hasMode(XLinkedDominant);
    return gene.hasMode(AutosomalDominant) || gene.hasMode(XLinked) || gene.hasMode(XLinkedDominant) || gene.hasMode(XLinkedRecessive);
}

} // namespace

FamilyVariants planted(FamilyVariants background, const PublishedPatient& patient, const QString& folder, bool trio)
{
    const QTemporaryDir temporary;
    UnwatchedTask task;
    FamilyInput input;
    input.vcfPaths = {folder + QLatin1Char('/') + QString::fromStdString(patient.id) + QStringLiteral(".vcf")};
    input.pedPath = pedigreeFile(temporary, patient);
    const FamilyVariants own = readFamily(input, background.panel, task);
    if (trio)
        background.family = own.family;
    else // alone, with the patient's own sex
        for (Individual& person : background.family.pedigree.individuals)
            person.sex = own.family.sexOf(own.family.proband.sample);
    for (CandidateVariant allele : own.candidates) {
        annotate(allele, patient, placeIn(patient, allele.variant));
        allele.gene = panelGeneOf(allele, *background.panel, background.assembly, int(ReadScope::defaultFlank)); // now that it has a name
        background.candidates.push_back(std::move(allele));
    }
    background.allelesRead = std::int64_t(background.candidates.size());
    return background;
}

bool isPlanted(const CandidateVariant& candidate)
{
    return candidate.frequency && candidate.frequency->source == plantedSource;
}

bool hasModelAmongModes(const PublishedPatient& patient, const GenePanel& panel)
{
    const PanelGene* gene = panel.bySymbol(patient.gene);
    return gene && hasMode(*gene, patient.model);
}

std::vector<PhenotypeTerm> phenotypeOf(const PublishedPatient& patient)
{
    std::vector<PhenotypeTerm> terms;
    for (const std::string& id : patient.present)
        terms.push_back({QString::fromStdString(id), true, {}, {}});
    for (const std::string& id : patient.excluded)
        terms.push_back({QString::fromStdString(id), false, {}, {}});
    return terms;
}

std::vector<QString> strataOf(const PublishedPatient& patient, const GenePanel& panel)
{
    std::vector<QString> strata{QStringLiteral("all patients")};
    const bool known = patient.consequence.find("unknown") == std::string::npos;
    const bool mode = hasModelAmongModes(patient, panel);
    strata.push_back(patient.present.empty() ? QStringLiteral("without HPO terms") : QStringLiteral("with HPO terms"));
    strata.push_back(known ? QStringLiteral("consequence known") : QStringLiteral("consequence unknown"));
    strata.push_back(mode ? QStringLiteral("model among the panel's modes") : QStringLiteral("model not among the panel's modes"));
    if (!patient.present.empty() && known && mode)
        strata.push_back(QStringLiteral("terms, consequence and model known"));
    strata.push_back(QStringLiteral("model ") + QString::fromStdString(patient.model));
    return strata;
}

} // namespace gentolk::bench
