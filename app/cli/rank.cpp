#include "app/cli/family_options.h"
#include "app/cli/json_values.h"
#include "app/cli/verb.h"
#include "core/base/text.h"
#include "core/workflow/rank_genes.h"
#include "core/workflow/workspace.h"
#include <QLocale>

namespace gentolk::cli {

namespace po = boost::program_options;

namespace {

QJsonValue textOrNull(const std::string& one)
{
    return one.empty() ? QJsonValue() : QJsonValue(text(one));
}

QJsonObject termJson(const RankedTerm& term)
{
    return {{"id", text(term.id)},
            {"label_en", term.labelEn},
            {"label_da", term.labelDa.isEmpty() ? QJsonValue() : QJsonValue(term.labelDa)},
            {"obsolete_of", textOrNull(term.obsoleteOf)},
            {"present", term.present},
            {"used", term.used},
            {"choices", jsonOf(term.choices)}};
}

QJsonObject matchJson(const TermMatch& match)
{
    return {{"patient_term", text(match.patientTerm)},
            {"disease_term", textOrNull(match.diseaseTerm)},
            {"shared_term", textOrNull(match.shared)},
            {"ic", match.ic},
            {"points", match.points}};
}

QJsonArray disordersJson(const RankedGene& gene)
{
    QJsonArray all;
    for (const RankedDisorder& one : gene.disorders)
        all.append(QJsonObject{{"disorder", text(one.disorder)}, {"disease_id", textOrNull(one.diseaseId)}, {"score", one.score}});
    return all;
}

// "CTLA4 deficiency; 2.1 behind: …": the gene's other disorders with how much less they fit.
QString disorderText(const RankedGene& gene)
{
    QStringList words{text(gene.disorder)};
    for (std::size_t i = 1; i < gene.disorders.size(); ++i)
        words << tr("%1 behind: %2").arg(QLocale::c().toString(gene.disorders.front().score - gene.disorders[i].score, 'f', 1), text(gene.disorders[i].disorder));
    return words.join(QStringLiteral("; "));
}

QJsonObject geneJson(const RankedGene& gene)
{
    QJsonArray matched;
    for (const TermMatch& match : gene.matched)
        matched.append(matchJson(match));
    QJsonObject parts;
    for (const auto& [name, points] : gene.parts)
        parts[text(name)] = points;
    return {{"rank", gene.rank},
            {"symbol", text(gene.symbol)},
            {"hgnc_id", textOrNull(gene.hgncId)},
            {"score", gene.score},
            {"fit", gene.fit},
            {"disorder", text(gene.disorder)},
            {"disease_id", textOrNull(gene.diseaseId)},
            {"diseases_together", gene.together},
            {"disorders", disordersJson(gene)},
            {"parts", parts},
            {"matched", matched}};
}

QString matchedText(const RankedGene& gene)
{
    QStringList pairs;
    for (const TermMatch& match : gene.matched)
        if (!match.diseaseTerm.empty())
            pairs << (match.patientTerm == match.diseaseTerm ? text(match.patientTerm)
                                                             : text(match.patientTerm) + QStringLiteral("~") + text(match.diseaseTerm)) +
                         QStringLiteral(" (%1)").arg(match.ic, 0, 'f', 1);
    return pairs.join(QStringLiteral(", "));
}

void tellTerms(const GenesByPhenotype& result)
{
    for (const RankedTerm& term : result.terms) {
        if (!term.obsoleteOf.empty())
            tell(tr("%1 is obsolete; %2 took its place").arg(text(term.obsoleteOf), text(term.id)));
        if (term.used)
            continue;
        QStringList choices;
        for (const std::string& choice : term.choices)
            choices << text(choice);
        tell(choices.isEmpty() ? tr("%1 cannot be used for the rank: obsolete, or no phenotype").arg(text(term.id))
                               : tr("%1 is obsolete; choose one of %2").arg(text(term.id), choices.join(QStringLiteral(", "))));
    }
}

void printGenes(const GenesByPhenotype& result, int most)
{
    std::vector<QStringList> rows;
    for (const RankedGene& gene : result.genes)
        if (most == 0 || int(rows.size()) < most)
            rows.push_back({QString::number(gene.rank), text(gene.symbol), QString::number(gene.score, 'f', 1), disorderText(gene),
                            matchedText(gene)});
    printTable({tr("rank"), tr("gene"), tr("score"), tr("disorder"), tr("terms that match (information)")}, rows);
}

int runRank(const Values& values)
{
    const auto phenotype = phenotypeFrom(values);
    if (textOf(values, "hpo").isEmpty() && !has(values, "phenopacket"))
        throw UsageError(tr("the option --%1 is missing").arg(QStringLiteral("hpo")));
    const int most = values["most"].as<int>();
    if (most < 0)
        throw UsageError(tr("--most: 0 for all, or how many"));
    const auto panel = panelNamed(textOf(values, "panel"));
    const GenesByPhenotype result = rankGenes(phenotype, *panel);
    tellTerms(result);
    if (result.genes.empty())
        throw UsageError(tr("none of the terms says anything about a phenotype"));
    if (!has(values, "json")) {
        printGenes(result, values["most"].defaulted() ? 25 : most);
        return Done;
    }
    QJsonArray terms, genes;
    for (const RankedTerm& term : result.terms)
        terms.append(termJson(term));
    for (const RankedGene& gene : result.genes)
        if (most == 0 || genes.size() < most)
            genes.append(geneJson(gene));
    printJson(QJsonDocument(QJsonObject{{"terms", terms},
                                        {"genes", genes},
                                        {"panel", text(panel->name() + " " + panel->version())},
                                        {"ontology", ontologyVersion()},
                                        {"weights", rankWeightsVersion()}}));
    return Done;
}

} // namespace

Verb rankVerb()
{
    return {"rank",
            QT_TRANSLATE_NOOP("gentolk::cli", "genes of the panel by phenotype"),
            "gentolk-cli rank --hpo HP:0002719,HP:0003203 --excluded HP:0001888",
            [](Options& options) {
                addPhenotypeOptions(options);
                options.add_options()("panel", po::value<std::string>()->default_value("iei"), QT_TRANSLATE_NOOP("gentolk::cli", "gene panel"))(
                    "most", po::value<int>()->default_value(0),
                    QT_TRANSLATE_NOOP("gentolk::cli", "how many genes to show; 0 for all (the default in JSON; 25 in the table)"));
            },
            "",
            runRank};
}

} // namespace gentolk::cli
