#include "app/cli/json_values.h"
#include "app/cli/json_event.h"
#include "core/annotation/annotation_disagreement.h"
#include "core/base/text.h"
#include "core/workflow/classification.h"
namespace gentolk::cli {

namespace {

template <typename T> QJsonValue orNull(const std::optional<T>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

template <typename T> QJsonValue orNull(OptionalNumber<T> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue orNull(const std::string& given)
{
    return given.empty() ? QJsonValue() : QJsonValue(text(given));
}

QJsonObject genotypesOf(const CandidateVariant& candidate, const Family& family)
{
    QJsonObject genotypes;
    for (const std::string& sample : family.samples())
        genotypes[text(sample)] = text(textOf(candidate.genotypeOf(sample)));
    return genotypes;
}

// Rule B-31: everybody's share of the reads side by side, null where the reads are not given. Mitochondrial alleles alone have it.
void addHeteroplasmy(QJsonObject& object, const CandidateVariant& candidate, const Family& family)
{
    if (contigKind(candidate.variant.contig) != ContigKind::Mitochondrial)
        return;
    QJsonObject levels;
    for (const std::string& sample : family.samples())
        levels[text(sample)] = orNull(alleleBalance(candidate.genotypeOf(sample), candidate.alleleIndex));
    object[u"heteroplasmy"] = levels;
}

// The entry beside which others stand, and each of those.
QJsonObject populationJson(const PopulationFrequency& one)
{
    QJsonObject groups;
    for (const auto& [group, share] : one.populations)
        groups[text(group)] = share;
    return {{"source", text(one.source)},
            {"installed", one.installed},
            {"local", one.local},
            {"frequency", orNull(one.alleleFrequency)},
            {"faf", orNull(one.filteringFrequency)},
            {"allele_count", orNull(one.alleleCount)},
            {"allele_number", orNull(one.alleleNumber)},
            {"homozygotes", orNull(one.homozygotes)},
            {"hemizygotes", orNull(one.hemizygotes)},
            {"filters", orNull(one.filters)},
            {"populations", groups}};
}

QJsonArray populationsOf(const CandidateVariant& candidate)
{
    QJsonArray all;
    for (const PopulationFrequency& one : candidate.frequencies)
        all.append(populationJson(one));
    return all;
}

QString modesOf(const PanelDisorder& disorder)
{
    QStringList modes;
    for (const ModeOfInheritance mode : disorder.modes)
        modes << text(toString(mode));
    return modes.join(QLatin1Char(';'));
}

// The gene's disorders, joined in the contract's two fields and listed one by one beside them.
QJsonValue panelOf(const CandidateVariant& candidate)
{
    if (!candidate.gene)
        return {};
    QStringList names, modes;
    QJsonArray disorders;
    for (const PanelDisorder& disorder : candidate.gene->disorders) {
        names << text(disorder.name);
        modes << modesOf(disorder);
        disorders.append(QJsonObject{{"disorder", text(disorder.name)},
                                     {"mim", orNull(disorder.mim)},
                                     {"inheritance", modesOf(disorder)},
                                     {"iuis_table", text(disorder.iuisTable)}});
    }
    modes.removeDuplicates();
    return QJsonObject{
        {"disorder", names.join(QStringLiteral("; "))}, {"inheritance", modes.join(QLatin1Char(';'))}, {"disorders", disorders}};
}

QJsonArray cautionsOf(const CandidateVariant& candidate)
{
    QJsonArray cautions;
    if (candidate.gene && !candidate.gene->shortReadTrap.empty())
        cautions.append(QString(QStringLiteral("short_read_trap: ") + text(candidate.gene->shortReadTrap)));
    if (candidate.gene && candidate.gene->noncodingGene)
        cautions.append(QStringLiteral("noncoding_gene"));
    if (candidate.gene && candidate.gene->incompletePenetrance())
        cautions.append(QStringLiteral("incomplete_penetrance"));
    for (const std::string& filter : candidate.filters)
        if (filter != "PASS")
            cautions.append(QString(QStringLiteral("filter: ") + text(filter)));
    return cautions;
}

QJsonObject proposalOf(const CandidateVariant& candidate, const Family& family, const FamilyAlleles* alleles)
{
    const auto proposed = proposedCriteria(candidate, family, std::nullopt, alleles); // this verb reads no more than the panel: nothing is said of parentage
    const RulesOfClass rules = rulesFor(candidate);
    const ClassificationResult result = combineProposals(proposed, rules);
    const AcmgClass proposedClass = classOfProposals(candidate, family, proposed); // rules
    QJsonArray criteria;
    for (const AppliedCriterion& criterion : proposed)
        criteria.append(json(criterion));
    return {{"criteria", criteria}, {"points", result.points}, {"class", text(toString(proposedClass))}, {"rules", jsonOf(rules)}};
}

QJsonObject annotationJson(const TranscriptConsequence& one)
{
    return {{"source", text(toString(one.source))},
            {"transcript", orNull(one.transcript)},
            {"consequence", jsonOf(one.consequences)},
            {"hgvs_c", orNull(one.hgvsC)},
            {"hgvs_p", orNull(one.hgvsP)},
            {"effect_unknown", one.effectUnknown},
            {"decay_predicted", orNull(one.decayPredicted)},
            {"doubt", orNull(one.doubt)}};
}

// Where the reported annotation comes from, what the program says itself, and where the two part.
void addOwnAnnotation(QJsonObject& object, const CandidateVariant& candidate)
{
    const TranscriptConsequence* transcript = candidate.transcript();
    object[u"annotation_source"] = transcript ? QJsonValue(text(toString(transcript->source))) : QJsonValue();
    QJsonArray own, differences;
    for (const TranscriptConsequence& one : candidate.transcripts)
        if (one.source == AnnotationSource::Own)
            own.append(annotationJson(one));
    for (const AnnotationDisagreement& one : disagreements(candidate))
        differences.append(QJsonObject{{"what", text(one.what)},
                                       {"reported_source", text(toString(one.reported))},
                                       {"reported", text(one.reportedSays)},
                                       {"other_source", text(toString(one.other))},
                                       {"other", text(one.otherSays)}});
    object[u"own_annotation"] = own;
    object[u"annotation_disagreements"] = differences;
}

void addMeaning(QJsonObject& object, const CandidateVariant& candidate)
{
    const TranscriptConsequence* transcript = candidate.transcript();
    object[u"gene"] = candidate.gene ? QJsonValue(text(candidate.gene->symbol)) : QJsonValue();
    object[u"hgnc_id"] = candidate.gene ? QJsonValue(text(candidate.gene->hgncId)) : QJsonValue();
    object[u"transcript"] = transcript ? orNull(transcript->transcript) : QJsonValue();
    object[u"mane_select"] = transcript && transcript->maneSelect;
    object[u"consequence"] = transcript ? jsonOf(transcript->consequences) : QJsonArray();
    object[u"impact"] = transcript ? QJsonValue(text(toString(transcript->impact))) : QJsonValue();
    object[u"exon"] = transcript ? orNull(transcript->exon) : QJsonValue();
    object[u"intron"] = transcript ? orNull(transcript->intron) : QJsonValue();
    object[u"hgvs_c"] = transcript ? orNull(transcript->hgvsC) : QJsonValue();
    object[u"hgvs_p"] = transcript ? orNull(transcript->hgvsP) : QJsonValue();
    addOwnAnnotation(object, candidate);
}

} // namespace

void addPlace(QJsonObject& object, const Variant& variant)
{
    object[u"contig"] = text(variant.contig);
    object[u"position"] = qint64(variant.position);
    object[u"ref"] = text(variant.reference);
    object[u"alt"] = text(variant.alternate);
}

QJsonValue frequencyJson(const std::optional<PopulationFrequency>& frequency)
{
    if (!frequency)
        return {};
    return QJsonObject{{"source", text(frequency->source)},
                       {"max", orNull(frequency->alleleFrequency)},
                       {"faf", orNull(frequency->filteringFrequency)},
                       {"homozygotes", orNull(frequency->homozygotes)},
                       {"hemizygotes", orNull(frequency->hemizygotes)}};
}

QJsonValue clinvarJson(const std::optional<ClinVarRecord>& clinvar)
{
    if (!clinvar)
        return {};
    return QJsonObject{{"significance", text(clinvar->significanceText)},
                       {"review", orNull(clinvar->reviewText)},
                       {"stars", orNull(clinvar->stars)},
                       {"id", orNull(clinvar->id)},
                       {"conflict", orNull(clinvar->conflict)},
                       {"source", orNull(clinvar->source)}}; // null: the file
}

QJsonObject scoresJson(const PredictorScores& scores)
{
    return {{"revel", orNull(scores.revel)},
            {"alpha_missense", orNull(scores.alphaMissense)},
            {"cadd_phred", orNull(scores.caddPhred)},
            {"splice_ai", orNull(scores.spliceAi)}};
}

QJsonArray jsonOf(const KnowledgeUsed& used)
{
    QJsonArray all;
    for (const InstalledSource& one : used.sources)
        all.append(QJsonObject{{"name", one.manifest.name}, {"version", one.manifest.version}, {"sha256", one.sha256}});
    return all;
}

QJsonObject jsonOf(const RulesOfClass& rules)
{
    const auto orNothing = [](const QString& said) { return said.isEmpty() ? QJsonValue() : QJsonValue(said); };
    return {{"name", rules.name},
            {"version", rules.version},
            {"date", rules.date},
            {"sha256", rules.sha256},
            {"specification", orNothing(rules.specification)},
            {"doi", orNothing(rules.doi)},
            {"scheme", text(toString(rules.scheme))}};
}

QJsonArray jsonOf(const std::vector<std::string>& words)
{
    QJsonArray array;
    for (const std::string& one : words)
        array.append(text(one));
    return array;
}

QJsonArray jsonOf(const TermList& terms)
{
    QJsonArray array;
    for (const Word term : terms)
        array.append(text(term));
    return array;
}

QJsonObject json(const FunnelRow& row)
{
    return {{"step", text(row.step)},         {"entered", qint64(row.entered)},        {"kept", qint64(row.kept)},
            {"removed", qint64(row.removed)}, {"cannot_tell", qint64(row.cannotTell)}, {"rescued", qint64(row.rescued)}};
}

QJsonObject json(const SegregationLabel& label)
{
    QJsonArray qualifiers;
    for (const Qualifier qualifier : label.qualifiers)
        qualifiers.append(text(toString(qualifier)));
    QJsonObject object{{"mode", text(toString(label.mode))},
                       {"certainty", text(toString(label.certainty))},
                       {"qualifiers", qualifiers},
                       {"rule", text(label.rule)},
                       {"reason", text(label.reason.text())}};
    if (label.partner) {
        QJsonObject partner;
        addPlace(partner, *label.partner);
        object[u"partner"] = partner;
    }
    return object;
}

QJsonObject segregationJson(const CandidateVariant& candidate, const Family& family)
{
    QJsonObject object;
    addPlace(object, candidate.variant);
    const TranscriptConsequence* transcript = candidate.transcript();
    object[u"gene"] = orNull(candidate.gene                  ? candidate.gene->symbol
                             : !candidate.mappedGene.empty() ? candidate.mappedGene.text()
                             : transcript                    ? transcript->geneSymbol.text()
                                                             : std::string());
    object[u"genotypes"] = genotypesOf(candidate, family);
    addHeteroplasmy(object, candidate, family);
    object[u"origin"] = text(toString(candidate.segregation.origin));
    QJsonArray labels;
    for (const SegregationLabel& label : candidate.segregation.labels)
        labels.append(json(label));
    object[u"labels"] = labels;
    object[u"partners_total"] = candidate.segregation.partnersTotal;
    return object;
}

QJsonObject json(const AppliedCriterion& criterion)
{
    return {{"code", text(toString(criterion.criterion))},
            {"strength", text(toString(criterion.strength))},
            {"name", nameOf(criterion)},
            {"reason", criterion.reason},
            {"source", criterion.source}};
}

QJsonObject json(const CandidateVariant& candidate, const Family& family, const FamilyAlleles* alleles)
{
    QJsonObject object;
    addPlace(object, candidate.variant);
    addMeaning(object, candidate);
    QJsonArray labels;
    for (const SegregationLabel& label : candidate.segregation.labels)
        labels.append(json(label));
    QJsonObject parts;
    for (const auto& [part, points] : candidate.scoreParts)
        parts[text(part)] = points;
    object[u"score"] = candidate.score;
    object[u"score_parts"] = parts;
    object[u"genotypes"] = genotypesOf(candidate, family);
    addHeteroplasmy(object, candidate, family);
    object[u"origin"] = text(toString(candidate.segregation.origin));
    object[u"labels"] = labels;
    object[u"partners_total"] = candidate.segregation.partnersTotal;
    object[u"frequency"] = frequencyJson(candidate.frequency);
    object[u"clinvar"] = clinvarJson(candidate.clinvar);
    object[u"scores"] = scoresJson(candidate.scores);
    object[u"frequencies"] = populationsOf(candidate);
    if (candidate.beside != InstalledBeside{}) // what an installed source says otherwise than the file
        object[u"installed_sources_say"] = QJsonObject{{"clinvar", clinvarJson(candidate.beside.clinvar)}, {"scores", scoresJson(candidate.beside.scores)}};
    if (candidate.inHouse)
        object[u"in_house"] = QJsonObject{{"families", candidate.inHouse->families},
                                          {"homozygous_families", candidate.inHouse->homozygousFamilies},
                                          {"of_families", candidate.inHouse->ofFamilies}};
    object[u"event"] = eventJson(candidate);
    object[u"phenotype_score"] = orNull(candidate.phenotypeScore);
    object[u"panel"] = panelOf(candidate);
    object[u"cautions"] = cautionsOf(candidate);
    object[u"acmg_proposed"] = proposalOf(candidate, family, alleles);
    return object;
}

QJsonObject json(const Judgement& judgement)
{
    const QString verdict = judgement.verdict == Verdict::Keep     ? QStringLiteral("kept")
                            : judgement.verdict == Verdict::Remove ? QStringLiteral("removed")
                                                                   : QStringLiteral("cannot_tell");
    return {{"step", text(judgement.step)},           {"verdict", verdict},
            {"rescued", judgement.rescued},           {"value", text(judgement.value)},
            {"threshold", text(judgement.threshold)}, {"text", text(judgement.text)}};
}

QJsonObject json(const VcfHeader& header, const VcfCounts& counts, const QString& sha256)
{
    QJsonArray contigs;
    for (const VcfContig& contig : header.contigs)
        contigs.append(
            QJsonObject{{"name", text(contig.name)}, {"length", contig.length > 0 ? QJsonValue(qint64(contig.length)) : QJsonValue()}});
    QJsonArray annotation;
    for (const auto& [tag, fields] : header.annotation)
        annotation.append(QJsonObject{{"tag", text(tag)}, {"fields", jsonOf(fields)}});
    QJsonArray annotators;
    for (const StatedVersion& one : header.annotators)
        annotators.append(QJsonObject{{"name", text(one.name)}, {"version", text(one.version)}});
    QJsonObject kinds;
    for (const char* kind : {"snv", "indel", "mnv", "sv", "cnv", "str", "mt"})
        kinds[QLatin1String(kind)] = counts.kinds.contains(kind) ? qint64(counts.kinds.at(kind)) : 0;
    const QString first = header.annotation.empty() ? QStringLiteral("none") : text(header.annotation.begin()->first);
    return {{"path", header.path},
            {"format", text(toString(header.format))},
            {"assembly", text(toString(header.assembly))},
            {"assembly_evidence", text(header.assemblyEvidence)},
            {"samples", jsonOf(header.samples)},
            {"contigs", contigs},
            {"indexed", header.indexed},
            {"callers", jsonOf(header.callers)},
            {"annotation", first},
            {"annotation_fields", header.annotation.empty() ? QJsonArray() : jsonOf(header.annotation.begin()->second)},
            {"annotations", annotation},
            {"annotators", annotators},
            {"records", qint64(counts.records)},
            {"alleles", qint64(counts.alleles)},
            {"variant_kinds", kinds},
            {"sha256", sha256}};
}

} // namespace gentolk::cli
