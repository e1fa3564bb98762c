#include "app/cli/family_options.h"
#include "app/cli/json_values.h"
#include "app/cli/verb.h"
#include "core/base/text.h"
#include "core/workflow/segregate_family.h"
#include "core/workflow/workspace.h"
#include "ui/words/genetic_words.h"

namespace gentolk::cli {

namespace po = boost::program_options;

namespace {

// One allele a line: a whole genome's list is too long for one document in memory.
void printAllelesAsJson(const FamilyVariants& variants)
{
    const auto compact = [](const QJsonObject& object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); };
    const QString head = compact({{"assembly", text(toString(variants.assembly))},
                                  {"proband", text(variants.family.proband.sample)},
                                  {"design", text(toString(designOf(variants.family)))},
                                  {"read_by_index", variants.outsideAtLeast}}); // alleles_outside then counts records
    print(QStringLiteral("{\"case\": %1,\n\"alleles_outside\": %2,\n\"alleles\": [").arg(head).arg(variants.allelesOutside));
    for (std::size_t i = 0; i < variants.candidates.size(); ++i)
        print(compact(segregationJson(variants.candidates[i], variants.family)) +
              (i + 1 < variants.candidates.size() ? QStringLiteral(",") : QString()));
    print(QStringLiteral("]}"));
}

QString genotypesText(const CandidateVariant& candidate, const Family& family)
{
    QStringList calls;
    for (const std::string& sample : family.samples())
        calls << QStringLiteral("%1 %2").arg(text(sample), text(textOf(candidate.genotypeOf(sample))));
    return calls.join(QStringLiteral(", "));
}

void printAlleles(const FamilyVariants& variants)
{
    std::vector<QStringList> rows;
    for (const CandidateVariant& candidate : variants.candidates) {
        const SegregationLabel* best = candidate.segregation.best();
        rows.push_back({text(toString(candidate.variant)).left(40), candidate.gene ? text(candidate.gene->symbol) : QStringLiteral("-"),
                        genotypesText(candidate, variants.family), best ? word(best->mode) : QStringLiteral("-"),
                        best ? word(best->certainty) : QStringLiteral("-"),
                        QString::number(candidate.segregation.labels.size())});
    }
    printTable({tr("variant"), tr("gene"), tr("genotypes"), tr("best label"), tr("certainty"), tr("labels")}, rows);
}

int runSegregate(const Values& values)
{
    const auto panel = askedPanel(values);
    ConsoleTask task(tr("reading"));
    const FamilyVariants variants =
        segregateFamily(familyInput(values), panel, {has(values, "all-regions"), textOf(values, "gene-map")}, task);
    if (has(values, "json")) {
        printAllelesAsJson(variants);
        return Done;
    }
    printAlleles(variants);
    printRemarks(variants);
    return Done;
}

} // namespace

Verb segregateVerb()
{
    return {
        "segregate",
        QT_TRANSLATE_NOOP("gentolk::cli", "inheritance of every allele in the family"),
        "gentolk-cli segregate --json --vcf family.vcf.gz --ped family.ped",
        [](Options& options) {
            addFamilyOptions(options);
            options.add_options()("panel", po::value<std::string>()->default_value("iei"), QT_TRANSLATE_NOOP("gentolk::cli", "gene panel"))(
                "all-regions", QT_TRANSLATE_NOOP("gentolk::cli", "every record, not the panel's regions alone"))(
                "gene-map", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "BED of gene names, for pairs outside the panel"));
        },
        "vcf",
        runSegregate};
}

} // namespace gentolk::cli
