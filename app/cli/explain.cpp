#include "app/cli/family_options.h"
#include "app/cli/json_values.h"
#include "core/workflow/workspace.h"
#include <QCoreApplication>

namespace gentolk::cli {

namespace po = boost::program_options;

namespace {

void printForPeople(const Explanation& explanation)
{
    print(QString::fromStdString(toString(explanation.candidate.variant)));
    if (!explanation.found) {
        print(QStringLiteral("  ") + tr("the family's files do not have this variant"));
        return;
    }
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

int explainOne(const Values& values, const FilterCascade& cascade)
{
    const Variant variant = variantFromText(textOf(values, "variant"));
    ConsoleTask task(tr("reading"));
    const FamilyVariants family = readFamily(familyInput(values), askedPanel(values), task,
                                             {placeOf(variant), false, ReadScope::Use::Look});
    const Explanation explanation = explainVariant(family, cascade, variant);
    if (has(values, "json"))
        printJson(QJsonDocument(json(explanation, family.family)));
    else
        printForPeople(explanation);
    return Done;
}

int explainWholeGene(const Values& values, const FilterCascade& cascade)
{
    ConsoleTask task(tr("reading"));
    const FamilyVariants family = readFamily(familyInput(values), askedPanel(values), task,
                                             {{}, false, ReadScope::Use::Look});
    const auto all = explainGene(family, cascade, textOf(values, "gene").toStdString());
    QJsonArray variants;
    for (const Explanation& one : all)
        if (has(values, "json"))
            variants.append(json(one, family.family));
        else
            printForPeople(one);
    if (has(values, "json"))
        printJson(QJsonDocument(
            QJsonObject{{"gene", textOf(values, "gene")}, {"found", !all.empty()}, {"variants", variants}, {"coverage", QJsonValue()}}));
    else if (all.empty())
        print(tr("the family's files have no variant in this gene"));
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
                options.add_options()("variant", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "contig-position-ref-alt"))(
                    "gene", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "symbol, earlier symbol or HGNC id"));
            },
            "vcf",
            runExplain};
}

} // namespace gentolk::cli
