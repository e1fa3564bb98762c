#include "core/report/finding_family.h"
#include "core/report/finding_text.h"
#include "core/report/report_words.h"
#include "core/report/sections.h"
#include <QCoreApplication>
#include <map>
#include <algorithm>
#include <QFileInfo>
#include <cmath>

namespace gentolk {

namespace {

QString orElse(const QString& first, const QString& second)
{
    return first.isEmpty() ? second : first;
}

QString versioned(const QString& name, const QString& version, const ReportLanguage& say)
{
    return version.isEmpty() ? name : say(QT_TRANSLATE_NOOP("report", "%1, version %2")).arg(name, version);
}

// What ships with the program.
constexpr const char* carried[] = {QT_TRANSLATE_NOOP("report", "IEI gene panel"), QT_TRANSLATE_NOOP("report", "Inheritance limits"),
                                   QT_TRANSLATE_NOOP("report", "Sample check limits"), QT_TRANSLATE_NOOP("report", "Report template"),
                                   QT_TRANSLATE_NOOP("report", "MANE Select transcript models, grch37"),
                                   QT_TRANSLATE_NOOP("report", "MANE Select transcript models, grch38")};

// Another's name is its own.
QString sourceName(const QString& name, const ReportLanguage& say)
{
    const auto found = std::find_if(std::begin(carried), std::end(carried), [&](const char* one) { return name == QLatin1String(one); });
    return found == std::end(carried) ? name : say(*found);
}

// "Gentolk, MANE Select transcript models, grch38 2026-11": what ships with the program by its name in the report's language.
QString annotationName(QString name, const ReportLanguage& say)
{
    for (const char* ours : carried)
        name.replace(QLatin1String(ours), say(ours));
    return name;
}

QString presetName(const QString& preset, const ReportLanguage& say)
{
    static const std::map<QString, const char*> shipped{{QStringLiteral("default"), QT_TRANSLATE_NOOP("report", "Standard")},
                                                        {QStringLiteral("dominant"), QT_TRANSLATE_NOOP("report", "Dominant")},
                                                        {QStringLiteral("recessive"), QT_TRANSLATE_NOOP("report", "Recessive")},
                                                        {QStringLiteral("x_linked"), QT_TRANSLATE_NOOP("report", "X-linked")},
                                                        {QStringLiteral("mosaic"), QT_TRANSLATE_NOOP("report", "Mosaic")},
                                                        {QStringLiteral("noncoding"), QT_TRANSLATE_NOOP("report", "Non-coding too")},
                                                        {QStringLiteral("all"), QT_TRANSLATE_NOOP("report", "Everything")}};
    const auto found = shipped.find(preset);
    return found == shipped.end() ? preset : say(found->second);
}

QString panelText(const ReportFacts& facts, const ReportLanguage& say)
{
    return versioned(orElse(facts.panelName, facts.theCase.panelName), orElse(facts.panelVersion, facts.theCase.panelVersion), say);
}

QString presetText(const ReportFacts& facts, const ReportLanguage& say)
{
    return versioned(presetName(orElse(facts.presetName, facts.theCase.filterPreset), say), orElse(facts.presetVersion, facts.theCase.filterVersion), say);
}

// Sixteen at a time, so that a line can break.
QString inGroups(const QString& digits)
{
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += 16)
        groups.append(digits.mid(at, 16));
    return groups.join(' ');
}

void addCriteria(ReportSection& section, const FindingFacts& facts)
{
    for (const AppliedCriterion& applied : facts.decision.criteria) {
        const bool decided = applied.decision == DecisionState::Accepted || applied.decision == DecisionState::Modified; // rule R-2
        if (!decided || applied.state != CriterionState::Met)
            continue;
        const QString source = applied.source.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(applied.source);
        section.rows.emplace_back(nameOf(applied), applied.reason + source);
    }
}

// Rule A-75: by which rules, and which of the two ways decides.
QString rulesSentence(const FindingFacts& facts, const ReportLanguage& say)
{
    const QString rules = facts.rules.isEmpty() ? say(QT_TRANSLATE_NOOP("report", "generic rules")) : facts.rules;
    const QString told = facts.ruleFile.trimmed().isEmpty() ? rules : say(QT_TRANSLATE_NOOP("report", "%1, rule file %2")).arg(rules, facts.ruleFile);
    return (facts.byPoints ? say(QT_TRANSLATE_NOOP("report", "The points decide (%1).")) : say(QT_TRANSLATE_NOOP("report", "The table of 2015 decides (%1)."))).arg(told);
}

QString weighed(const FindingFacts& facts, const ReportLanguage& say)
{
    return say(QT_TRANSLATE_NOOP("report", "%1 points: %2. Richards 2015: %3. Class set: %4."))
        .arg(facts.result.points)
        .arg(classWord(facts.result.byPoints, say), classWord(facts.result.byRichards2015, say),
             classWord(*facts.decision.chosenClass, say)) +
           QLatin1Char(' ') + rulesSentence(facts, say);
}

} // namespace

ReportSection methodSection(const ReportFacts& facts, const ReportLanguage& say)
{
    ReportSection section{"method", say(QT_TRANSLATE_NOOP("report", "Method and scope")), {}, {}};
    section.paragraphs.append(
        say(QT_TRANSLATE_NOOP("report", "The analysis covered %1 genes associated with inborn errors of immunity (gene list %2). "
                                        "Variants outside the list were not assessed."))
            .arg(facts.panelGenes)
            .arg(panelText(facts, say)));
    section.rows.emplace_back(
        say(QT_TRANSLATE_NOOP("report", "Analysis")),
        say(QT_TRANSLATE_NOOP("report", "whole-genome sequencing of %1")).arg(designWord(designOf(facts.theCase.family), say)));
    section.rows.emplace_back(say(QT_TRANSLATE_NOOP("report", "Variant types")),
                              say(QT_TRANSLATE_NOOP("report", "single-nucleotide variants and small insertions and deletions")));
    section.rows.emplace_back(say(QT_TRANSLATE_NOOP("report", "Modes of inheritance")),
                              say(QT_TRANSLATE_NOOP("report", "dominant, recessive, X-linked, de novo and mitochondrial")));
    section.rows.emplace_back(say(QT_TRANSLATE_NOOP("report", "Reference genome")),
                              QString::fromStdString(toString(facts.theCase.assembly)));
    section.rows.emplace_back(say(QT_TRANSLATE_NOOP("report", "Variant calling")), facts.callers.join(QStringLiteral(", ")));
    if (!facts.annotations.isEmpty())
        section.rows.emplace_back(say(QT_TRANSLATE_NOOP("report", "Annotation")), annotationName(facts.annotations.join(QStringLiteral("; ")), say));
    section.rows.emplace_back(say(QT_TRANSLATE_NOOP("report", "Filter")), presetText(facts, say));
    return section;
}

// Rounded down: what is not all is never written as 100.
QString percentDown(double share, int decimals, const ReportLanguage& say)
{
    const double unit = std::pow(10.0, decimals);
    return say.number(std::floor(share * 100 * unit + 1e-9) / unit, decimals);
}

// Rule C-9, sentence 12 of E3; every gene below the limit is named, the worst first.
QString coverageText(const ReportFacts& facts, const ReportLanguage& say)
{
    if (!facts.coverage)
        return say(QT_TRANSLATE_NOOP("report", "The coverage of the gene list was not delivered with the data and has not been assessed; "
                                               "a variant in a poorly covered region may have been missed."));
    const GeneCoverage whole = facts.coverage->whole();
    const QString told = say(QT_TRANSLATE_NOOP("report", "%1 % of coding bases in the gene list (± %2 bp) were covered at least %3 times, "
                                                         "assessed in %4 genes."))
                             .arg(percentDown(whole.share(), 2, say))
                             .arg(facts.coverage->besideExon)
                             .arg(facts.coverage->leastDepth)
                             .arg(facts.coverage->genes.size());
    QStringList low;
    for (const GeneCoverage* gene : facts.coverage->insufficient())
        low << QStringLiteral("%1 (%2 %)").arg(QString::fromStdString(gene->gene), percentDown(gene->share(), 1, say));
    const QString genes =
        low.isEmpty() ? say(QT_TRANSLATE_NOOP("report", "No gene had insufficient coverage."))
                      : say(QT_TRANSLATE_NOOP("report", "Genes with insufficient coverage: %1.")).arg(low.join(QStringLiteral(", ")));
    return told + QLatin1Char(' ') + genes;
}

ReportSection limitationsSection(const ReportFacts& facts, const ReportLanguage& say)
{
    ReportSection section{"limitations", say(QT_TRANSLATE_NOOP("report", "Limitations (coverage, homologous genes, mosaicism)")), {}, {}};
    section.paragraphs.append(coverageText(facts, say));
    const QString limits =
        say(QT_TRANSLATE_NOOP("report", "The analysis cannot reliably detect low-level mosaicism (below about 20 %), repeat expansions, "
                                        "complex structural variants, or variants in highly homologous regions"));
    const QString genes = facts.trapGenes.join(QStringLiteral(", "));
    section.paragraphs.append(genes.isEmpty() ? limits + '.' : limits + say(QT_TRANSLATE_NOOP("report", ", including %1.")).arg(genes));
    return section;
}

ReportSection reanalysisSection(const ReportLanguage& say)
{
    return {"reanalysis",
            say(QT_TRANSLATE_NOOP("report", "Reanalysis")),
            {say(QT_TRANSLATE_NOOP(
                "report", "The interpretation reflects knowledge at the date of report. Reanalysis is recommended after 2–3 years, if the "
                          "phenotype changes, if pregnancy is planned, or on request."))},
            {}};
}

ReportSection evidenceSection(const ReportFacts& facts, const ReportLanguage& say)
{
    ReportSection section{"evidence", say(QT_TRANSLATE_NOOP("report", "Classification evidence (criteria, points)")), {}, {}};
    for (const FindingFacts* finding : reportedFindings(facts)) {
        const TranscriptConsequence* transcript = finding->candidate.transcript();
        const QString name = transcript ? QString::fromStdString(transcript->hgvsC) : genomicText(finding->decision.variant);
        section.rows.emplace_back(finding->decision.geneSymbol + QLatin1Char(' ') + name, weighed(*finding, say));
        addCriteria(section, *finding);
    }
    if (!section.rows.empty())
        section.paragraphs.append(
            say(QT_TRANSLATE_NOOP("report", "Classified by the ACMG/AMP criteria, by points (Tavtigian 2020) and by the table of Richards 2015 "
                                            "with the ClinGen addition of 2020; by which rules stands with each variant.")));
    return section;
}

ReportSection versionsSection(const ReportFacts& facts, const ReportLanguage& say)
{
    ReportSection section{"versions", say(QT_TRANSLATE_NOOP("report", "Databases, versions and references")), {}, {}};
    section.rows.emplace_back(say(QT_TRANSLATE_NOOP("report", "Program")), versioned(QStringLiteral("Gentolk"), facts.programVersion, say));
    section.rows.emplace_back(say(QT_TRANSLATE_NOOP("report", "Gene list")), panelText(facts, say));
    for (const NamedVersion& source : facts.versions)
        section.rows.emplace_back(sourceName(source.name, say), source.version);
    for (const NamedVersion& source : facts.fileAnnotators)
        section.rows.emplace_back(source.name, source.version.isEmpty() ? say(QT_TRANSLATE_NOOP("report", "annotated; the file does not say from which releases of ClinVar, gnomAD and others"))
                                                                         : source.version);
    for (const SourceFile& file : facts.theCase.sources)
        section.rows.emplace_back(QFileInfo(file.path).fileName(), QStringLiteral("SHA-256 ") + inGroups(file.sha256));
    return section;
}

ReportSection authorisationSection(const ReportLanguage& say)
{
    ReportSection section{"authorisation", say(QT_TRANSLATE_NOOP("report", "Authorisation")), {}, {}};
    section.paragraphs.append(say(
        QT_TRANSLATE_NOOP("report", "Not yet approved. The report is valid only when two named persons have approved it independently.")));
    section.rows.emplace_back(say(QT_TRANSLATE_NOOP("report", "First approver")), QString());
    section.rows.emplace_back(say(QT_TRANSLATE_NOOP("report", "Second approver")), QString());
    return section;
}

} // namespace gentolk
