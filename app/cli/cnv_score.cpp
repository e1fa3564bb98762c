#include "app/cli/json_values.h"
#include "app/cli/verb.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/reference/panel_catalog.h"
#include "core/workflow/cnv.h"
#include <cmath>

namespace gentolk::cli {

namespace po = boost::program_options;

namespace {

CnvType cnvTypeOf(const Values& values)
{
    const QString type = required(values, "type").toUpper();
    if (type != QStringLiteral("DEL") && type != QStringLiteral("DUP"))
        throw UsageError(tr("%1 is not a type of copy-number change; write DEL or DUP").arg(type));
    return type == QStringLiteral("DEL") ? CnvType::Deletion : CnvType::Duplication;
}

GenomeAssembly cnvAssemblyOf(const Values& values)
{
    const QString name = textOf(values, "assembly");
    const GenomeAssembly assembly = name.isEmpty() ? GenomeAssembly::GRCh38 : assemblyFromString(name.toStdString());
    if (assembly == GenomeAssembly::Unknown)
        throw UsageError(tr("%1 is not an assembly; write GRCh37 or GRCh38").arg(name));
    return assembly;
}

std::map<std::string, int> givenSectionsOf(const Values& values) // "4A=0.45" to hundredths, without binary fractions
{
    std::map<std::string, int> sections;
    for (const QString& given : textsOf(values, "section")) {
        bool fine = false;
        const double points = given.section('=', 1).toDouble(&fine);
        if (!fine || !given.contains('='))
            throw UsageError(tr("%1 is not a section and its points; write 4A=0.45").arg(given));
        sections[given.section('=', 0, 0).toUpper().toStdString()] = int(std::lround(points * 100));
    }
    return sections;
}

QJsonObject cnvResultOf(const CnvScore& score)
{
    QJsonArray sections;
    for (const CnvSection& one : score.sections)
        sections.append(QJsonObject{{"section", text(one.section)}, {"points", one.points / 100.0}, {"reason", text(one.reason)}});
    return {{"score", score.hundredths / 100.0},
            {"class", text(toString(score.classification))},
            {"sections", sections},
            {"not_evaluated", jsonOf(score.notEvaluated)},
            {"second_hit_genes", jsonOf(score.secondHitGenes)}};
}

void printScore(const CnvScore& score)
{
    std::vector<QStringList> rows;
    for (const CnvSection& one : score.sections)
        rows.push_back({text(one.section), QString::number(one.points / 100.0, 'f', 2), text(one.reason)});
    printTable({tr("section"), tr("points"), tr("reason")}, rows);
    for (const std::string& missing : score.notEvaluated)
        print(tr("not evaluated: %1").arg(text(missing)));
    for (const std::string& gene : score.secondHitGenes)
        print(tr("%1: a loss is one allele of a recessive disorder; look for the other").arg(text(gene)));
    print(QStringLiteral("%1: %2, %3: %4").arg(tr("score"), QString::number(score.hundredths / 100.0, 'f', 2), tr("class"), text(toString(score.classification))));
}

int runCnvScore(const Values& values)
{
    CnvRequest request;
    request.type = cnvTypeOf(values);
    request.assembly = cnvAssemblyOf(values);
    request.byPerson = givenSectionsOf(values);
    request.genesBed = textOf(values, "genes");
    request.haploinsufficiencyBed = textOf(values, "haploinsufficiency");
    request.triplosensitivityBed = textOf(values, "triplosensitivity");
    CnvScore score;
    try {
        request.region = regionOfText(required(values, "region"));
        score = scoreCnv(cnvFacts(request, *loadPanel(QStringLiteral("iei"))));
    } catch (const Error& error) {
        if (error.code() == Error::Code::InvalidValue) // a misspelt region or section is wrong usage, not unusable input
            throw UsageError(QStringLiteral("%1: %2").arg(error.subject(), error.detail()));
        throw;
    }
    if (has(values, "json"))
        printJson(QJsonDocument(cnvResultOf(score)));
    else
        printScore(score);
    return Done;
}

} // namespace

Verb cnvScoreVerb()
{
    return {"cnv-score",
            QT_TRANSLATE_NOOP("gentolk::cli", "scores a copy-number change (ACMG/ClinGen 2020)"),
            "gentolk-cli cnv-score --type DEL --region chr3:128479000-128494000 --haploinsufficiency ClinGen_haploinsufficiency_gene_GRCh38.bed",
            [](Options& options) {
                options.add_options()("type", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "DEL or DUP"))(
                    "region", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "contig:start-end, 1-based, both ends inclusive"))(
                    "assembly", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "GRCh37 or GRCh38 (without it GRCh38)"))(
                    "genes", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "BED of all protein-coding genes, for section 3"))(
                    "haploinsufficiency", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "ClinGen's BED of haploinsufficiency, for section 2"))(
                    "triplosensitivity", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "ClinGen's BED of triplosensitivity, for section 2"))(
                    "section", po::value<std::vector<std::string>>(),
                    QT_TRANSLATE_NOOP("gentolk::cli", "points that a person gives, such as 4A=0.45; repeatable"));
            },
            "",
            runCnvScore};
}

} // namespace gentolk::cli
