#include "core/workflow/quality.h"
#include "app/cli/family_options.h"
#include "app/cli/json_quality.h"
#include "core/base/text.h"
#include "ui/words/genetic_words.h"
#include "ui/words/quality_words.h"
#include <QCoreApplication>

namespace gentolk::cli {

namespace {

QString figure(std::optional<double> value, int decimals)
{
    return value ? QString::number(*value, 'f', decimals) : QStringLiteral("-");
}

void printSamples(const FamilyQuality& family)
{
    std::vector<QStringList> rows;
    for (const SampleQuality& one : family.samples)
        rows.push_back({text(one.id), word(one.sexDeclared), word(one.sexCalled), figure(one.xHetRatio, 3),
                        QString::number(one.yCalls), figure(one.hetHomRatio, 2), figure(one.tiTv, 2), figure(one.meanDepth, 1),
                        figure(one.callRate, 4), figure(one.rohMb, 1), figure(one.froh, 4)});
    printTable({tr("sample"), tr("declared"), tr("called"), tr("X het"), tr("Y calls"), tr("het/hom"), tr("ti/tv"), tr("depth"),
                tr("call rate"), tr("ROH Mb"), tr("F_ROH")},
               rows);
}

void printPairs(const FamilyQuality& family)
{
    std::vector<QStringList> rows;
    for (const PairKinship& pair : family.pairs)
        rows.push_back({text(pair.a), text(pair.b), word(pair.declared), figure(pair.kinship, 4), figure(pair.ibs0, 5),
                        QString::number(pair.markers)});
    if (!rows.empty())
        printTable({tr("sample"), tr("sample"), tr("declared"), tr("kinship"), tr("IBS0"), tr("markers")}, rows);
}

void printForPeople(const FamilyQuality& family)
{
    printSamples(family);
    print({});
    printPairs(family);
    print({});
    for (const QualityVerdict& verdict : family.verdicts)
        print(QStringLiteral("%1: %2: %3").arg(word(verdict.check), word(verdict.status), sentence(verdict)));
}

int runQuality(const Values& values)
{
    ConsoleTask task(tr("reading"));
    FamilyInput input = familyInput(values);
    input.vcfPaths = textsOf(values, "vcf"); // structural calls say nothing of who somebody is
    const FamilyQuality family = checkFamily(input, task);
    if (has(values, "json"))
        printJson(QJsonDocument(json(family)));
    else
        printForPeople(family);
    return family.failed() ? NeedsALook : Done;
}

} // namespace

Verb qualityVerb()
{
    return {"quality",
            QT_TRANSLATE_NOOP("gentolk::cli", "who the samples are: sex, kinship, Mendelian errors, homozygosity"),
            "gentolk-cli quality --json --vcf family.vcf.gz --ped family.ped",
            addFamilyOptions,
            "vcf",
            runQuality};
}

} // namespace gentolk::cli
