#include "core/workflow/demo_variants.h"
#include "core/base/error.h"
#include "core/reference/resource.h"
#include "core/workflow/demo_transcript.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gentolk
{

namespace
{

QJsonArray rowsOf(const QString& family)
{
    static const QJsonObject all = QJsonDocument::fromJson(resourceBytes(QStringLiteral(":/demo/variants.json"))).object();
    const QJsonObject families = all[QLatin1String("families")].toObject();
    if (!families.contains(family))
        throw Error(Error::Code::NotFound, family, QStringLiteral("the demo has no such family"));
    return families[family].toArray();
}

std::string word(const QJsonObject& row, const char* key)
{
    return row[QLatin1String(key)].toString().toStdString();
}

std::optional<double> optionalNumber(const QJsonObject& row, const char* key)
{
    const QJsonValue value = row[QLatin1String(key)];
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

DemoSite publishedSite(const QJsonObject& row)
{
    DemoSite site;
    DemoAllele& allele = site.alleles.emplace_back();
    allele.transcript = &demoTranscript(word(row, "gene"));
    allele.alternate = word(row, "alt");
    allele.consequence = word(row, "consequence");
    allele.proteinName = word(row, "hgvs_p");
    site.contig = allele.transcript->contig;
    site.position = row[QLatin1String("position")].toInteger();
    site.reference = word(row, "ref");
    site.invented = false;
    site.significance = word(row, "clnsig");
    site.review = word(row, "clnrevstat");
    return site;
}

DemoSite siteOf(const QJsonObject& row, DemoBackground& background)
{
    const bool placed = row.contains(QLatin1String("position"));
    DemoSite site =
        placed ? publishedSite(row) : background.inGene(word(row, "gene"), word(row, "kind"), row[QLatin1String("alternates")].toInt(1));
    site.role = word(row, "role");
    site.lowQuality = row[QLatin1String("low_quality")].toBool();
    for (DemoAllele& allele : site.alleles)
        allele.frequency = optionalNumber(row, "af");
    const QJsonArray genotypes = row[QLatin1String("gt")].toArray();
    for (std::size_t person = 0; person < site.genotypes.size(); ++person)
        site.genotypes[person] = genotypes.at(qsizetype(person)).toString().toStdString();
    return site;
}

AcmgClass classFrom(const QString& text)
{
    for (const AcmgClass one : {AcmgClass::Benign, AcmgClass::LikelyBenign, AcmgClass::Uncertain, AcmgClass::LikelyPathogenic,
                                AcmgClass::Pathogenic, AcmgClass::RiskAllele})
        if (text == QString::fromStdString(toString(one)))
            return one;
    throw Error(Error::Code::InvalidValue, text, QStringLiteral("not a class"));
}

} // namespace

std::vector<DemoSite> demoVariants(const QString& family, DemoBackground& background)
{
    std::vector<DemoSite> sites;
    for (const QJsonValue& row : rowsOf(family))
        sites.push_back(siteOf(row.toObject(), background));
    return sites;
}

std::vector<DemoDecision> demoDecisions(const QString& family)
{
    std::vector<DemoDecision> decisions;
    for (const QJsonValue& value : rowsOf(family)) {
        const QJsonObject row = value.toObject();
        if (!row.contains(QLatin1String("criteria")))
            continue;
        const DemoSite site = publishedSite(row);
        decisions.push_back({{"chr" + site.contig, site.position, site.reference, site.alleles.front().alternate},
                             row[QLatin1String("criteria")].toString(),
                             classFrom(row[QLatin1String("class")].toString()),
                             row[QLatin1String("reason")].toString()});
    }
    return decisions;
}

} // namespace gentolk
