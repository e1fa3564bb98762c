#include "core/base/text.h"
#include "core/reference/source_versions.h"
#include "core/report/compose_draft.h"
#include "core/base/whole_file.h"
#include "core/report/report_docx.h"
#include "core/report/report_fhir.h"
#include "core/report/report_html.h"
#include "core/report/report_pdf.h"
#include "core/report/report_text.h"
#include "core/workflow/classification.h"
#include "core/workflow/laboratory_template.h"
#include "core/workflow/secondary_findings.h"
#include "core/workflow/workspace.h"
#include <QFileInfo>
#include <algorithm>
#include <functional>
#include <optional>
#include <set>

namespace gentolk {

namespace {

// The allele with its labels: from the list where it is on it, else as the family has it (brought back, or decided under other filters).
CandidateVariant candidateOf(const VariantDecision& decision, const Shortlist& shortlist, const std::function<const Explainer&()>& explainer)
{
    const auto same = [&](const CandidateVariant& one) { return sameChange(one.variant, decision.variant); };
    const auto listed = std::find_if(shortlist.candidates.begin(), shortlist.candidates.end(), same);
    if (listed != shortlist.candidates.end())
        return *listed;
    return explainer().variant(decision.variant).candidate;
}

std::vector<FindingFacts> findingsOf(const Case& theCase, const FamilyVariants& variants, const Shortlist& shortlist)
{
    std::optional<Explainer> explainer; // only made when a decision is not on the list
    const auto explaining = [&]() -> const Explainer& { return explainer ? *explainer : explainer.emplace(variants, shortlist.cascade); };
    std::vector<FindingFacts> findings;
    for (const VariantDecision& decision : theCase.decisions) {
        if (!mayBeReported(theCase, decision, *variants.panel)) // rule E-9
            continue;
        CandidateVariant candidate = candidateOf(decision, shortlist, explaining);
        const RulesOfClass rules = rulesFor(candidate);
        ClassificationResult result = combineCriteria(decision.criteria, rules); // rule A-4
        findings.push_back({std::move(candidate), decision, std::move(result), rules.specification, rules.name + QLatin1Char(' ') + rules.version,
                            rules.scheme == CombiningScheme::Points});
    }
    return findings;
}

QStringList trapGenes(const GenePanel& panel)
{
    QStringList symbols;
    for (const PanelGene& gene : panel.genes())
        if (!gene.shortReadTrap.empty())
            symbols << QString::fromStdString(gene.symbol);
    return symbols;
}

QStringList callersOf(const FamilyVariants& variants)
{
    QStringList callers;
    for (const VcfHeader& file : variants.files)
        for (const std::string& caller : file.callers)
            callers << QString::fromStdString(caller);
    callers.removeDuplicates();
    return callers;
}

QString nameOfSource(AnnotationSource source, const FamilyVariants& variants)
{
    if (source != AnnotationSource::Own)
        return source == AnnotationSource::Vep      ? QStringLiteral("VEP (CSQ)")
               : source == AnnotationSource::SnpEff ? QStringLiteral("SnpEff (ANN)")
                                                    : QStringLiteral("bcftools csq (BCSQ)");
    QString name = QStringLiteral("Gentolk, ") + variants.transcriptSource;
    if (!variants.annotationFiles.sequence.isEmpty())
        name += QStringLiteral(", ") + QFileInfo(variants.annotationFiles.sequence).fileName();
    return name;
}

// Of what is reported, and of what was looked through: a report without a finding rests on annotation, too (rule E-2).
QStringList annotationsOf(const std::vector<FindingFacts>& findings, const FamilyVariants& variants)
{
    std::set<AnnotationSource> sources;
    for (const FindingFacts& finding : findings)
        if (const TranscriptConsequence* told = finding.candidate.transcript())
            sources.insert(told->source);
    for (const CandidateVariant& candidate : variants.candidates)
        if (const TranscriptConsequence* told = candidate.transcript())
            sources.insert(told->source);
    QStringList names;
    for (const AnnotationSource source : sources)
        names << nameOfSource(source, variants);
    names.removeDuplicates();
    return names;
}

// What the files' own annotation was made with: their frequencies and ClinVar classes are as old as that (rules E-2, R-1). Without a version where a file
// that is annotated does not say.
std::vector<NamedVersion> annotatorsOf(const FamilyVariants& variants)
{
    std::vector<NamedVersion> versions;
    const auto add = [&](const QString& name, const QString& version) {
        const auto same = [&](const NamedVersion& one) { return one.name == name && one.version == version; };
        if (std::none_of(versions.begin(), versions.end(), same))
            versions.push_back({name, version});
    };
    for (const VcfHeader& file : variants.files) {
        for (const StatedVersion& one : file.annotators)
            add(text(one.name), text(one.version));
        if (file.annotators.empty() && !file.annotation.empty())
            add(QFileInfo(file.path).fileName(), {});
    }
    return versions;
}

// Measured before told by reference blocks; none: not known (rule C-9).
std::optional<PanelCoverage> coverageOfProband(const FamilyVariants& variants, const std::vector<PanelCoverage>& measured)
{
    for (const auto* list : {&measured, &variants.coverage})
        for (const PanelCoverage& one : *list)
            if (one.sample == variants.family.proband.sample)
                return one;
    return std::nullopt;
}

} // namespace

ReportDraft draftReport(const Case& theCase, const FamilyVariants& variants, const Shortlist& shortlist,
                        std::optional<bool> parentage, const QString& language, const std::vector<PanelCoverage>& measured)
{
    ReportFacts facts;
    facts.theCase = theCase;
    facts.findings = findingsOf(theCase, variants, shortlist);
    facts.annotations = annotationsOf(facts.findings, variants);
    facts.panelName = QString::fromStdString(variants.panel->name());
    facts.panelVersion = QString::fromStdString(variants.panel->version());
    facts.panelGenes = int(variants.panel->genes().size());
    facts.trapGenes = trapGenes(*variants.panel);
    facts.presetName = QString::fromStdString(shortlist.cascade.name);
    facts.presetVersion = QString::fromStdString(shortlist.cascade.version);
    facts.callers = callersOf(variants);
    for (const SourceVersion& source : builtInSources(!variants.knowledge.installedRelease))
        facts.versions.push_back({source.name, source.version});
    for (const InstalledSource& source : variants.knowledge.sources)
        facts.versions.push_back({source.manifest.name, source.manifest.version});
    facts.fileAnnotators = annotatorsOf(variants);
    for (const PhenotypeTerm& term : theCase.phenotype)
        facts.phenotypeLabels[term.hpoId] = phenotypeLabel(term.hpoId, language);
    facts.reportTemplate = laboratoryTemplate();
    facts.versions.push_back({QStringLiteral("Report template"), facts.reportTemplate.name + QLatin1Char(' ') + facts.reportTemplate.version});
    facts.programVersion = QStringLiteral(GENTOLK_VERSION);
    facts.parentageConfirmed = parentage;
    facts.coverage = coverageOfProband(variants, measured);
    facts.today = QDate::currentDate();
    return composeDraft(facts, ReportLanguage(language));
}

void writeReport(const ReportDraft& draft, const QString& path, bool force)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QStringLiteral("pdf"))
        writePdf(draft, path, force);
    else if (ending == QStringLiteral("html"))
        writeHtml(draft, path, force);
    else if (ending == QStringLiteral("docx"))
        writeWholeFile(path, toDocx(draft), force);
    else if (ending == QStringLiteral("txt"))
        writeWholeFile(path, toPlainText(draft).toUtf8(), force);
    else
        throw Error(Error::Code::InvalidValue, path, QStringLiteral("a report ends in .pdf, .docx, .html, .txt or .fhir.json"));
}

void writeReport(const ReportDraft& draft, const Case& theCase, const QString& path, bool force)
{
    if (QFileInfo(path).suffix().compare(QStringLiteral("json"), Qt::CaseInsensitive) == 0)
        writeWholeFile(path, toFhir(draft, theCase.patient), force);
    else
        writeReport(draft, path, force);
}

} // namespace gentolk
