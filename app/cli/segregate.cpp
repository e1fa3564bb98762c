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

// One allele a line, as they come: a whole genome's list is too long for one document in memory.
class AllelesAsJson
{
public:
    void add(const FamilyVariants& part)
    {
        for (const CandidateVariant& candidate : part.candidates) {
            print((m_count++ ? QStringLiteral(",") : QStringLiteral("{\"alleles\": [")) + compact(segregationJson(candidate, part.family)));
        }
    }
    void finish(const FamilyVariants& family) const
    {
        const QString head = compact({{"assembly", text(toString(family.assembly))},
                                      {"proband", text(family.family.proband.sample)},
                                      {"design", text(toString(designOf(family.family)))},
                                      {"read_by_index", family.outsideAtLeast}}); // alleles_outside then counts records
        print(QStringLiteral("%1],\n\"alleles_outside\": %2,\n\"case\": %3}")
                  .arg(m_count ? QString() : QStringLiteral("{\"alleles\": ["))
                  .arg(family.allelesOutside)
                  .arg(head));
    }

private:
    static QString compact(const QJsonObject& object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); }
    std::int64_t m_count = 0;
};

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
    AllelesAsJson json;
    const bool asJson = has(values, "json");
    const auto take = [&](const FamilyVariants& part) { asJson ? json.add(part) : printAlleles(part); };
    const SegregationScope scope{has(values, "all-regions"), textOf(values, "gene-map")};
    const FamilyVariants& family = keptToTheEnd(segregateFamily(familyInput(values), panel, scope, task, take));
    if (asJson)
        json.finish(family);
    else
        printRemarks(family.remarks, family.remarksTotal);
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
