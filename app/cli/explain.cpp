#include "app/cli/family_options.h"
#include "app/cli/json_quality.h"
#include "app/cli/json_values.h"
#include "core/base/text.h"
#include "core/quality/judge_coverage.h"
#include "core/workflow/case_coverage.h"
#include "core/workflow/family_alleles.h"
#include "core/workflow/find_identified.h"
#include "core/workflow/workspace.h"
#include "ui/words/annotation_words.h"
#include "ui/words/quality_words.h"
#include <QCoreApplication>

namespace gentolk::cli {

namespace po = boost::program_options;

namespace {

// The reported transcript's names, whose they are, and where two annotations part.
void printNames(const CandidateVariant& candidate, const FamilyVariants& family)
{
    const TranscriptConsequence* told = candidate.transcript();
    if (!told)
        return print(QStringLiteral("  ") + tr("no annotation of this variant"));
    print(QStringLiteral("  ") + QStringList{text(told->geneSymbol), text(told->transcript), text(told->hgvsC), text(told->hgvsP)}
                                     .join(QLatin1Char(' ')).simplified());
    print(QStringLiteral("  ") + originOf(*told, family));
    if (told->effectUnknown)
        print(QStringLiteral("  ") + tr("what the change does to the protein is not known without a reference sequence"));
    if (!told->doubt.empty())
        print(QStringLiteral("  ") + tr("check names on this transcript: %1").arg(wordsOfDoubt(told->doubt)));
    for (const AnnotationDisagreement& one : disagreements(candidate))
        print(QStringLiteral("  ") + sentenceOf(one));
}

void printForPeople(const Explanation& explanation, const FamilyVariants& family)
{
    print(QString::fromStdString(toString(explanation.candidate.variant)));
    if (!explanation.found) {
        print(QStringLiteral("  ") + tr("the family's files do not have this variant"));
        return;
    }
    printNames(explanation.candidate, family);
    std::vector<QStringList> rows;
    for (const Judgement& step : explanation.steps) {
        const QString verdict = step.verdict == Verdict::Remove ? tr("removed")
                                : step.verdict == Verdict::Keep ? tr("kept")
                                                                : tr("cannot tell: kept");
        rows.push_back(
            {QString::fromStdString(step.step), verdict, QString::fromStdString(step.value), QString::fromStdString(step.threshold)});
    }
    printTable({tr("step"), tr("verdict"), tr("value"), tr("threshold")}, rows);
    print(explanation.removedBy.empty() ? tr("It is on the list.")
                                        : tr("Removed by the step %1.").arg(QString::fromStdString(explanation.removedBy)));
}

// The place of the asked variant is read even where it lies outside the panel, so that the panel step can say so.
GenomicRegion placeOf(const Variant& variant)
{
    return {normalContig(variant.contig), std::max<std::int64_t>(1, variant.position - 1), lastPosition(variant) + 1};
}

int printNamed(const Values& values, const NamedExplanations& named, const FamilyVariants& family)
{
    if (has(values, "json")) {
        printJson(QJsonDocument(json(named, textOf(values, "variant"), family.family, FamilyAlleles(family))));
        return Done;
    }
    for (const QString& sentence : sentencesOf(named.found))
        print(sentence);
    for (const Explanation& one : named.explanations)
        printForPeople(one, family);
    if (named.explanations.empty() && (named.found.id.empty() || named.found.idKnown))
        print(tr("the family's files do not have this variant"));
    return Done;
}

// A name ("NM_000377.3:c.676C>T"): the alleles that it means.
int explainName(const Values& values, const FilterCascade& cascade, const HgvsName& name)
{
    const FamilyInput input = familyInput(values);
    const GenomicRegion place = placeOfName(name, previewFamily(input).assembly);
    ConsoleTask task(tr("reading"));
    const FamilyVariants& family = keptToTheEnd(readFamily(input, askedPanel(values), task, {place, false, ReadScope::Use::Look}));
    return printNamed(values, explainNamed(family, cascade, name), family);
}

// A number ("rs33972314"): where the installed ClinVar says that it lies, outside the panel too.
int explainNumber(const Values& values, const FilterCascade& cascade, const AlleleId& id)
{
    const FamilyInput input = familyInput(values);
    const IdentifiedPlaces places = placesOf(id, *knowledgeForNewCase(previewFamily(input).assembly).evidence);
    ConsoleTask task(tr("reading"));
    const GenomicRegion place = places.alleles.empty() ? GenomicRegion() : placeOf(places.alleles.front());
    const FamilyVariants& family = keptToTheEnd(readFamily(input, askedPanel(values), task, {place, false, ReadScope::Use::Look}));
    return printNamed(values, explainIdentified(family, cascade, id), family);
}

int explainOne(const Values& values, const FilterCascade& cascade)
{
    if (const auto name = parseHgvs(textOf(values, "variant").toStdString()))
        return explainName(values, cascade, *name);
    if (const auto id = parseAlleleId(textOf(values, "variant").toStdString()))
        return explainNumber(values, cascade, *id);
    const Variant variant = variantFromText(textOf(values, "variant"));
    ConsoleTask task(tr("reading"));
    const FamilyVariants& family = keptToTheEnd(readFamily(familyInput(values), askedPanel(values), task, {placeOf(variant), false, ReadScope::Use::Look}));
    const Explanation explanation = explainVariant(family, cascade, variant);
    if (has(values, "json"))
        printJson(QJsonDocument(json(explanation, family.family, FamilyAlleles(family))));
    else
        printForPeople(explanation, family);
    return Done;
}

QJsonValue coverageJson(const std::vector<PanelCoverage>& coverage)
{
    QJsonArray samples;
    for (const PanelCoverage& one : coverage)
        samples.append(json(one));
    return coverage.empty() ? QJsonValue() : QJsonValue(samples); // null: not known
}

int explainWholeGene(const Values& values, const FilterCascade& cascade)
{
    ConsoleTask task(tr("reading"));
    const FamilyInput input = familyInput(values);
    const FamilyVariants& family = keptToTheEnd(readFamily(input, askedPanel(values), task, {{}, false, ReadScope::Use::Look}));
    const auto all = explainGene(family, cascade, textOf(values, "gene").toStdString());
    const FamilyAlleles alleles(family);
    QJsonArray variants;
    for (const Explanation& one : all)
        if (has(values, "json"))
            variants.append(json(one, family.family, alleles));
        else
            printForPeople(one, family);
    const auto coverage = coverageOfGene(family, input, textOf(values, "gene").toStdString(), task);
    if (has(values, "json")) {
        printJson(QJsonDocument(QJsonObject{
            {"gene", textOf(values, "gene")}, {"found", !all.empty()}, {"variants", variants}, {"coverage", coverageJson(coverage)}}));
        return Done;
    }
    if (all.empty())
        print(tr("the family's files have no variant in this gene"));
    for (const PanelCoverage& one : coverage)
        print(sentence(judgeCoverage(one)));
    if (coverage.empty())
        print(tr("the gene's coverage is not known: give --reads"));
    return Done;
}

int runExplain(const Values& values)
{
    if (has(values, "variant") == has(values, "gene"))
        throw UsageError(tr("give either --variant or --gene"));
    const FilterCascade cascade = filterPreset(askedPreset(values));
    return has(values, "variant") ? explainOne(values, cascade) : explainWholeGene(values, cascade);
}

} // namespace

Verb explainVerb()
{
    return {"explain",
            QT_TRANSLATE_NOOP("gentolk::cli", "why is it not on the list?"),
            "gentolk-cli explain --vcf family.vcf.gz --ped family.ped --variant X-71109309-G-A",
            [](Options& options) {
                addFamilyOptions(options);
                addFilterOptions(options);
                options.add_options()("variant", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "contig-position-ref-alt, its HGVS name, or its number (rs..., VCV...)"))(
                    "gene", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "symbol, earlier symbol or HGNC id"));
            },
            "vcf",
            runExplain};
}

} // namespace gentolk::cli
