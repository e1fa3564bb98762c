#include "app/cli/json_values.h"
#include "app/cli/verb.h"
#include "core/workflow/classification.h"
#include <QCoreApplication>

namespace gentolk::cli {

namespace po = boost::program_options;

namespace {

QJsonObject resultOf(const ClassificationResult& result, const QString& rules)
{
    const bool points = rules == QStringLiteral("points");
    QJsonObject object;
    object[u"points"] = result.points;
    object[u"class"] = QString::fromStdString(toString(points ? result.byPoints : result.byRichards2015));
    object[u"class_points"] = QString::fromStdString(toString(result.byPoints));
    object[u"class_richards2015"] = QString::fromStdString(toString(result.byRichards2015));
    object[u"temperature"] = result.temperature.empty() ? QJsonValue() : QJsonValue(QString::fromStdString(result.temperature));
    object[u"rule"] =
        points ? QStringLiteral("points (Tavtigian 2020): %1").arg(result.points) : QString::fromStdString(result.richardsRule);
    object[u"posterior"] = result.posterior;
    object[u"conflicts"] = jsonOf(result.conflicts);
    return object;
}

int runClassify(const Values& values)
{
    const QString rules = textOf(values, "rules");
    if (rules != QStringLiteral("points") && rules != QStringLiteral("richards2015"))
        throw UsageError(tr("%1 is not a set of rules; write points or richards2015").arg(rules));
    std::vector<AppliedCriterion> criteria;
    try {
        criteria = criteriaFromText(required(values, "criteria"));
    } catch (const Error& error) { // a misspelt criterion is wrong usage, not unusable input
        throw UsageError(QStringLiteral("%1: %2").arg(error.subject(), error.detail()));
    }
    const QJsonObject object = resultOf(combineCriteria(criteria), rules);
    if (has(values, "json"))
        printJson(QJsonDocument(object));
    else
        print(QStringLiteral("%1: %2, %3: %4 (%5)")
                  .arg(tr("class"), object[u"class"].toString(), tr("points"))
                  .arg(object[u"points"].toInt())
                  .arg(object[u"rule"].toString()));
    return Done;
}

} // namespace

Verb classifyVerb()
{
    return {"classify",
            QT_TRANSLATE_NOOP("gentolk::cli", "combines criteria"),
            "gentolk-cli classify --criteria PVS1,PM2_Supporting --rules richards2015",
            [](Options& options) {
                options.add_options()(
                    "criteria", po::value<std::string>(),
                    QT_TRANSLATE_NOOP("gentolk::cli", "as ClinGen writes them, joined by commas: PVS1,PM2_Supporting,PP1_Strong"))(
                    "rules", po::value<std::string>()->default_value("points"),
                    QT_TRANSLATE_NOOP("gentolk::cli", "points or richards2015"));
            },
            "criteria",
            runClassify};
}

} // namespace gentolk::cli
