#include "app/cli/family_options.h"
#include "app/cli/json_values.h"
#include "core/workflow/workspace.h"
#include "ui/words/change_words.h"
#include "ui/words/genetic_words.h"
#include <QCoreApplication>

namespace gentolk::cli {

namespace {

QJsonValue pathOrNull(const QString& path)
{
    return path.isEmpty() ? QJsonValue() : QJsonValue(path);
}

QJsonObject caseOf(const FamilyVariants& variants)
{
    QJsonObject family;
    family[u"id"] = QString::fromStdString(variants.family.familyId);
    family[u"mother"] = variants.family.mother ? QJsonValue(QString::fromStdString(variants.family.mother->sample)) : QJsonValue();
    family[u"father"] = variants.family.father ? QJsonValue(QString::fromStdString(variants.family.father->sample)) : QJsonValue();
    QJsonArray others;
    for (const std::string& sibling : variants.family.siblings)
        others.append(QString::fromStdString(sibling));
    family[u"siblings"] = others;
    family[u"design"] = QString::fromStdString(toString(designOf(variants.family)));
    return {{"assembly", QString::fromStdString(toString(variants.assembly))},
            {"proband", QString::fromStdString(variants.family.proband.sample)},
            {"family", family},
            {"panel", QString::fromStdString(variants.panel->name() + " " + variants.panel->version())},
            {"transcript_models", variants.transcriptSource},
            {"reference_sequence", pathOrNull(variants.annotationFiles.sequence)},
            {"transcript_file", pathOrNull(variants.annotationFiles.transcripts)},
            {"reference_sources", jsonOf(variants.knowledge)},
            {"lost_files", QJsonArray::fromStringList(variants.lostFiles)},
            {"read_by_index", variants.outsideAtLeast}, // the funnel then begins with records, each of one allele or more
            {"alleles_joined", qint64(variants.allelesJoined)}, // structural alleles told in another one's event
            {"remarks", qint64(variants.remarksTotal)}};
}

QJsonArray candidatesOf(const FamilyVariants& variants, const Shortlist& list)
{
    QJsonArray candidates;
    const FamilyAlleles alleles(variants);
    for (std::size_t i = 0; i < list.candidates.size(); ++i) {
        QJsonObject one = json(list.candidates[i], variants.family, &alleles);
        one[u"rank"] = int(i) + 1;
        candidates.append(one);
    }
    return candidates;
}

QJsonArray justOutsideOf(const FamilyVariants& variants, const Shortlist& list)
{
    QJsonArray outside;
    for (const NearMiss& miss : list.justOutside) {
        QJsonObject one = json(miss.candidate, variants.family);
        one[u"removed_by"] = json(miss.judgement);
        outside.append(one);
    }
    return outside;
}

QString labelsOf(const CandidateVariant& candidate)
{
    const SegregationLabel* best = candidate.segregation.best();
    return best ? QStringLiteral("%1 (%2)").arg(word(best->mode), word(best->certainty)) : QStringLiteral("-");
}

QStringList rowOf(const CandidateVariant& candidate, std::size_t rank)
{
    const TranscriptConsequence* transcript = candidate.transcript();
    const auto orDash = [](const std::string& text) { return text.empty() ? QStringLiteral("-") : QString::fromStdString(text); };
    const bool known = candidate.frequency && candidate.frequency->alleleFrequency;
    return {QString::number(rank),
            QString::number(candidate.score, 'f', 1),
            candidate.gene ? QString::fromStdString(candidate.gene->symbol) : QStringLiteral("-"),
            QString::fromStdString(toString(candidate.variant)).left(40),
            transcript && !transcript->hgvsC.empty() ? orDash(transcript->hgvsC) : candidate.event ? eventText(candidate) : QStringLiteral("-"),
            transcript ? orDash(transcript->hgvsP) : QStringLiteral("-"),
            transcript && !transcript->consequences.empty() ? wordOfConsequence(transcript->consequences.front()) : QStringLiteral("-"),
            labelsOf(candidate),
            known ? QString::number(*candidate.frequency->alleleFrequency) : QStringLiteral("-"),
            candidate.clinvar ? orDash(candidate.clinvar->significanceText) : QStringLiteral("-")};
}

void printForPeople(const Shortlist& list)
{
    std::vector<QStringList> funnel;
    for (const FunnelRow& row : list.funnel)
        funnel.push_back({QString::fromStdString(row.step), QString::number(row.entered), QString::number(row.kept),
                          QString::number(row.removed), QString::number(row.cannotTell), QString::number(row.rescued)});
    printTable({tr("step"), tr("entered"), tr("kept"), tr("removed"), tr("kept though unknown"), tr("rescued")}, funnel);
    print({});
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < list.candidates.size(); ++i)
        rows.push_back(rowOf(list.candidates[i], i + 1));
    printTable({tr("rank"), tr("score"), tr("gene"), tr("variant"), tr("c."), tr("p."), tr("consequence"), tr("inheritance"),
                tr("frequency"), tr("ClinVar")},
               rows);
    if (list.justOutsideTotal > 0)
        print(tr("%1 more variants were removed by one step alone; `explain` tells which").arg(list.justOutsideTotal));
}

int runShortlist(const Values& values)
{
    const FamilyInput input = familyInput(values);
    const FilterCascade cascade = filterPreset(askedPreset(values));
    const auto panel = askedPanel(values);
    const auto phenotype = phenotypeFrom(values);
    ConsoleTask task(tr("reading"));
    const FamilyVariants& variants = keptToTheEnd(readFamily(input, panel, task, {{}, false, ReadScope::Use::Look}));
    const Shortlist list = makeShortlist(variants, cascade, phenotype);
    if (!has(values, "json")) {
        printForPeople(list);
        if (variants.outsideAtLeast)
            print(tr("read by the files' index: outside the panel's genes records were counted, not alleles"));
        if (variants.allelesJoined > 0)
            print(tr("%1 structural alleles were joined with others that tell the same event").arg(variants.allelesJoined));
        printRemarks(variants.remarks, variants.remarksTotal);
        return Done;
    }
    QJsonArray funnel;
    for (const FunnelRow& row : list.funnel)
        funnel.append(json(row));
    printJson(QJsonDocument(QJsonObject{
        {"case", caseOf(variants)},
        {"preset", QJsonObject{{"name", QString::fromStdString(cascade.name)}, {"version", QString::fromStdString(cascade.version)}}},
        {"funnel", funnel},
        {"candidates", candidatesOf(variants, list)},
        {"just_outside", justOutsideOf(variants, list)},
        {"just_outside_total", qint64(list.justOutsideTotal)}}));
    return Done;
}

} // namespace

Verb shortlistVerb()
{
    return {"shortlist",
            QT_TRANSLATE_NOOP("gentolk::cli", "the main job: a ranked list of candidates"),
            "gentolk-cli shortlist --json --vcf family.vcf.gz --ped family.ped --hpo HP:0002719,HP:0001888",
            [](Options& options) {
                addFamilyOptions(options);
                addPhenotypeOptions(options);
                addFilterOptions(options);
            },
            "vcf",
            runShortlist};
}

} // namespace gentolk::cli
