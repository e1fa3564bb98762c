#include "app/cli/json_values.h"
#include "app/cli/verb.h"
#include "core/base/text.h"
#include "core/workflow/classification.h"
#include <QCoreApplication>

namespace gentolk::cli {

namespace po = boost::program_options;

namespace {

QJsonObject resultOf(const ClassificationResult& result, bool points, const RulesOfClass& rules)
{
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
    object[u"rules"] = jsonOf(rules); // by which file, whichever scheme was asked for (rule A-75)
    return object;
}

int runClassify(const Values& values)
{
    const QString gene = textOf(values, "gene");
    const RulesOfClass ofGene = rulesForGene(gene);
    const QString rules = has(values, "rules") ? textOf(values, "rules") : text(toString(ofGene.scheme));
    if (rules != QStringLiteral("points") && rules != QStringLiteral("richards2015"))
        throw UsageError(tr("%1 is not a set of rules; write points or richards2015").arg(rules));
    std::vector<AppliedCriterion> criteria;
    try {
        criteria = criteriaFromText(required(values, "criteria"));
    } catch (const Error& error) { // a misspelt criterion is wrong usage, not unusable input
        throw UsageError(QStringLiteral("%1: %2").arg(error.subject(), error.detail()));
    }
    const QJsonObject object = resultOf(combineCriteria(criteria, ofGene), rules == QStringLiteral("points"), ofGene);
    if (has(values, "json"))
        printJson(QJsonDocument(object));
    else
        print(QStringLiteral("%1: %2, %3: %4 (%5)")
                  .arg(tr("class"), object[u"class"].toString(), tr("points"))
                  .arg(object[u"points"].toInt())
                  .arg(object[u"rule"].toString()) +
              QLatin1Char('\n') + tr("rules: %1, version %2").arg(ofGene.specification.isEmpty() ? ofGene.name : ofGene.specification, ofGene.version));
    return Done;
}

} // namespace

Verb classifyVerb()
{
    return {"classify",
            QT_TRANSLATE_NOOP("gentolk::cli", "combines criteria"),
            "gentolk-cli classify --criteria PVS1,PM2_Supporting --gene RAG1",
            [](Options& options) {
                options.add_options()(
                    "criteria", po::value<std::string>(),
                    QT_TRANSLATE_NOOP("gentolk::cli", "as ClinGen writes them, joined by commas: PVS1,PM2_Supporting,PP1_Strong"))(
                    "rules", po::value<std::string>(),
                    QT_TRANSLATE_NOOP("gentolk::cli", "points or richards2015; without it the gene's own scheme, else points"))(
                    "gene", po::value<std::string>(),
                    QT_TRANSLATE_NOOP("gentolk::cli", "symbol of the gene: by its own rules where there are any"));
            },
            "criteria",
            runClassify};
}

} // namespace gentolk::cli
