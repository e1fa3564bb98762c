#include "core/workflow/demo_family.h"
#include "core/base/whole_file.h"
#include "core/base/error.h"
#include "core/workflow/demo_people.h"
#include "core/workflow/demo_variants.h"
#include "core/workflow/demo_vcf.h"
#include <QDir>
#include <QJsonArray>
#include <algorithm>
#include <set>

namespace gentolk
{

namespace
{

constexpr int insideCount = 420, outsideCount = 180;

// The family's own variants first, so that the background never takes their place.
std::vector<DemoSite> sitesOf(const QString& name, DemoBackground& background)
{
    std::vector<DemoSite> sites = demoVariants(name, background);
    std::set<std::pair<std::string, std::int64_t>> taken;
    for (const DemoSite& site : sites)
        taken.emplace(site.contig, site.position);
    const auto add = [&](DemoSite site) {
        if (taken.emplace(site.contig, site.position).second)
            sites.push_back(std::move(site));
    };
    for (int i = 0; i < insideCount; ++i)
        add(background.insidePanel());
    for (int i = 0; i < outsideCount; ++i)
        add(background.outsidePanel());
    std::sort(sites.begin(), sites.end(), siteBefore);
    return sites;
}

QByteArray vcfOf(const QJsonObject& family)
{
    const auto seed = std::uint64_t(family[QLatin1String("seed")].toInt());
    const bool male = family[QLatin1String("child")].toObject()[QLatin1String("sex")].toString() == QLatin1String("male");
    DemoBackground background(seed, male ? Sex::Male : Sex::Female);
    DemoRandom reads(seed + 1000);
    return QByteArray::fromStdString(demoVcf(sitesOf(family[QLatin1String("name")].toString(), background), demoSamples(family), reads));
}

QString written(const QString& path, const QByteArray& bytes)
{
    writeWholeFile(path, bytes, true);
    return path;
}

DemoCase demoCaseOf(const QJsonObject& family, const QDir& place, const QDateTime& today)
{
    DemoCase demo;
    demo.name = family[QLatin1String("name")].toString();
    demo.vcfPath = written(place.filePath(demo.name + QStringLiteral(".vcf")), vcfOf(family));
    demo.pedPath = written(place.filePath(demo.name + QStringLiteral(".ped")), demoPed(family));
    demo.theCase = demoCase(family, today);
    demo.decisions = demoDecisions(demo.name);
    demo.conclusion =
        enumFromString<CaseConclusion>(family[QLatin1String("conclusion")].toString().toStdString()).value_or(CaseConclusion::Open);
    return demo;
}

} // namespace

std::vector<DemoCase> writeDemoFamilies(const QString& folder, const QDateTime& today)
{
    const QDir place(folder);
    if (!place.mkpath(QStringLiteral(".")))
        throw Error(Error::Code::OutputUnwritable, folder, QStringLiteral("the folder cannot be made"));
    std::vector<DemoCase> cases;
    for (const QJsonValue& family : demoPeople())
        cases.push_back(demoCaseOf(family.toObject(), place, today));
    return cases;
}

} // namespace gentolk
