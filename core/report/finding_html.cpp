#include "core/report/finding_html.h"
#include "core/report/report_markup.h"
#include "core/report/report_words.h"
#include <QCoreApplication>
#include <vector>

namespace gentolk {

namespace {

struct Fact {
    QString label, value;
};

QString noted(const QString& text, const QString& note)
{
    return note.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, note);
}

QString headHtml(const Finding& finding, const ReportLanguage& say)
{
    const QString protein = finding.hgvsP.isEmpty() ? QString() : QStringLiteral(", ") + marked(finding.hgvsP);
    const QString name = QStringLiteral("<span class=\"gene\"><i>%1</i></span>&nbsp;&nbsp;<span class=\"name\">%2:%3%4</span>")
                             .arg(marked(finding.gene), marked(finding.transcript), marked(finding.hgvsC), protein);
    return QStringLiteral("<tr><td colspan=\"4\" class=\"cardhead\">%1<br><span class=\"c%2\">&nbsp;%3&nbsp;</span></td></tr>")
        .arg(name, QString::number(int(finding.classification)), marked(classLabel(finding.classification, say)));
}

QString pairHtml(const Fact& left, const Fact& right)
{
    return QStringLiteral("<tr><td width=\"17%\" class=\"label\">%1</td><td width=\"33%\" class=\"value\">%2</td>"
                          "<td width=\"17%\" class=\"label\">%3</td><td width=\"33%\" class=\"value\">%4</td></tr>")
        .arg(marked(left.label), markedOrDash(left.value), marked(right.label), markedOrDash(right.value));
}

QString wideHtml(const Fact& fact)
{
    return QStringLiteral("<tr><td width=\"17%\" class=\"label\">%1</td><td colspan=\"3\" class=\"value\">%2</td></tr>")
        .arg(marked(fact.label), markedOrDash(fact.value));
}

QString diseaseText(const Finding& finding)
{
    return noted(finding.disease, finding.mim.isEmpty() ? QString() : QStringLiteral("MIM ") + finding.mim);
}

QString criteriaText(const Finding& finding, const ReportLanguage& say)
{
    return say(QT_TRANSLATE_NOOP("report", "%1 (points: %2)")).arg(finding.criteria).arg(finding.points);
}

QString pairsHtml(const Finding& f, const ReportLanguage& say)
{
    return pairHtml({say(QT_TRANSLATE_NOOP("report", "Zygosity")), f.zygosity}, {say(QT_TRANSLATE_NOOP("report", "Origin")), f.origin}) +
           pairHtml({say(QT_TRANSLATE_NOOP("report", "Phase")), f.phase},
                    {say(QT_TRANSLATE_NOOP("report", "Inheritance")), f.inheritance}) +
           pairHtml({say(QT_TRANSLATE_NOOP("report", "Position")), noted(f.genomic, f.assembly)},
                    {say(QT_TRANSLATE_NOOP("report", "Transcript")), noted(f.transcript, f.transcriptNote)});
}

QString widesHtml(const Finding& f, const ReportLanguage& say)
{
    return wideHtml({say(QT_TRANSLATE_NOOP("report", "Frequency")), f.frequency}) + wideHtml({QStringLiteral("ClinVar"), f.clinvar}) +
           wideHtml({say(QT_TRANSLATE_NOOP("report", "Criteria")), criteriaText(f, say)}) +
           wideHtml({say(QT_TRANSLATE_NOOP("report", "Quality")), f.quality}) +
           wideHtml({say(QT_TRANSLATE_NOOP("report", "Confirmation")), f.confirmation});
}

} // namespace

QString findingHtml(const Finding& finding, const ReportLanguage& say)
{
    return QStringLiteral("<table width=\"100%\" cellpadding=\"3\" cellspacing=\"0\" class=\"card\">%1%2%3%4</table>")
        .arg(headHtml(finding, say), wideHtml({say(QT_TRANSLATE_NOOP("report", "Disease")), diseaseText(finding)}), pairsHtml(finding, say),
             widesHtml(finding, say));
}

} // namespace gentolk
