#include "ui/reports/outstanding_words.h"
#include "ui/models/memory_lines.h"
#include "ui/reports/report_page.h"

namespace gentolk
{

namespace
{
using Kind = OutstandingKind;

QString sampleSentence(Kind kind)
{
    switch (kind) {
    case Kind::ParentageRefuted:
        return ReportPage::tr("A parent in the pedigree is not a parent by the samples: what is said of inheritance does not hold.");
    case Kind::SampleCheckFailed: return ReportPage::tr("A check of who the samples are failed.");
    case Kind::SamplesUnchecked: return ReportPage::tr("Who the samples are has not been checked.");
    default: return ReportPage::tr("Nobody has matched the samples with the requisition and the CPR number.");
    }
}
} // namespace

QString sentenceOf(const Outstanding& item)
{
    switch (item.kind) {
    case Kind::Consent: return ReportPage::tr("No written consent is registered.");
    case Kind::SecondaryWish: return ReportPage::tr("The conclusion is a secondary finding, which the consent does not cover.");
    case Kind::GeneNotToBeTold:
        return ReportPage::tr("Chosen for the report, but outside the gene list, and the consent does not cover secondary findings: %1").arg(item.subject);
    case Kind::Hole: return ReportPage::tr("To be written: %1").arg(item.subject);
    case Kind::ClassDisagrees: return ReportPage::tr("%1: %2").arg(item.subject, item.difference ? differenceText(*item.difference) : QString());
    case Kind::NoTwoApprovers:
        return ReportPage::tr("Two different people must sign, and fewer than two users have the role approver. An administrator gives it under File, Users.");
    default: return sampleSentence(item.kind);
    }
}

QString pageThatMends(const Outstanding& item)
{
    switch (item.kind) {
    case Kind::Hole: return item.place.hole.isEmpty() ? QStringLiteral("overview") : QString(); // told in the case
    case Kind::NoTwoApprovers: return {};
    case Kind::GeneNotToBeTold: return QStringLiteral("variants");
    case Kind::ClassDisagrees: return QStringLiteral("classification");
    default: return QStringLiteral("overview");
    }
}

QString remedyWordOf(const Outstanding& item)
{
    if (!item.place.hole.isEmpty())
        return ReportPage::tr("Write…");
    const QString page = pageThatMends(item);
    if (page.isEmpty())
        return {};
    if (page == QLatin1String("classification"))
        return ReportPage::tr("To the classification");
    return page == QLatin1String("variants") ? ReportPage::tr("To the variants") : ReportPage::tr("To the overview");
}

} // namespace gentolk
