#include "core/genetics/cpr.h"
#include "core/base/text.h"
#include "core/workflow/workspace.h"
#include "ui/look/look.h"
#include "ui/overview/card.h"
#include "ui/overview/overview_cards.h"
#include "ui/overview/overview_page.h"
#include "ui/session/case_session.h"
#include "ui/words/case_words.h"
#include "ui/words/filter_words.h"
#include "ui/words/genetic_words.h"
#include "ui/words/numbers.h"
#include <QFileInfo>
#include <QLabel>

namespace gentolk
{

namespace
{

QStringList texts(const std::vector<std::string>& all)
{
    QStringList list;
    for (const std::string& one : all)
        list << text(one);
    return list;
}

QString timeOrMissing(const QDateTime& at)
{
    return at.isValid() ? dateTimeText(at) : missingText();
}

QString department(const Department& one)
{
    return one.region.isEmpty() ? one.name : OverviewPage::tr("%1, %2").arg(one.name, one.region);
}

QString annotationOf(const VcfHeader& header)
{
    QStringList names;
    for (const auto& [name, fields] : header.annotation)
        names << text(name);
    return names.isEmpty() ? OverviewPage::tr("no annotation") : names.join(QStringLiteral(", "));
}

void addConsent(Card& card, const Consent& consent)
{
    card.fact(OverviewPage::tr("Consent"),
              consent.given() ? OverviewPage::tr("%1, version %2").arg(dateText(consent.date), consent.version) : QString());
    card.fact(OverviewPage::tr("Secondary findings"), word(consent.secondaryFindings));
    card.fact(OverviewPage::tr("Contact about new knowledge"), word(consent.recontact));
}

} // namespace

QWidget* sourcesCard(const CaseSession& session, QWidget* parent)
{
    auto* card = new Card(OverviewPage::tr("Data sources"), parent);
    card->fact(OverviewPage::tr("Assembly"), word(session.variants().assembly));
    for (const VcfHeader& header : session.variants().files)
        card->fact(
            QFileInfo(header.path).fileName(),
            OverviewPage::tr("callers: %1 · annotation: %2")
                .arg(header.callers.empty() ? missingText() : texts(header.callers).join(QStringLiteral(", ")), annotationOf(header)));
    for (const SourceFile& source : session.theCase().sources) {
        card->fact(OverviewPage::tr("%1 (SHA-256)").arg(source.role.toUpper()),
                   source.sha256.isEmpty() ? QString() : source.sha256.left(16) + QStringLiteral("…"));
        card->setToolTip(source.sha256);
    }
    card->fact(OverviewPage::tr("Gene list"), QStringLiteral("%1 %2").arg(session.theCase().panelName, session.theCase().panelVersion));
    card->fact(OverviewPage::tr("Filter"),
               QStringLiteral("%1 %2").arg(wordOfPreset(text(session.cascade().name)), text(session.cascade().version)));
    if (session.variants().remarksTotal > 0)
        card->hint(QStringLiteral("triangle-alert"),
                   OverviewPage::tr("%n remark(s) while reading the files", nullptr, int(session.variants().remarksTotal)), "warn");
    return card;
}

QWidget* patientCard(const CaseSession& session, QWidget* parent)
{
    const Case& shown = session.theCase();
    auto* card = new Card(OverviewPage::tr("Patient and referral"), parent);
    card->fact(OverviewPage::tr("Name"), shown.patient.name);
    card->fact(OverviewPage::tr("CPR number"), shown.patient.cpr.isEmpty() ? QString() : formattedCpr(shown.patient.cpr));
    card->fact(OverviewPage::tr("Sex"), word(shown.patient.sex));
    card->fact(OverviewPage::tr("Case type"), word(shown.type));
    card->fact(OverviewPage::tr("Indication"), wordsOf(shown.referral.indications));
    card->fact(OverviewPage::tr("Question"), shown.referral.question);
    card->fact(OverviewPage::tr("Earlier tests"), shown.referral.earlierTests.join(QStringLiteral(", ")));
    card->fact(OverviewPage::tr("Requester"), shown.referral.requester);
    card->fact(OverviewPage::tr("Requesting department"), department(shown.referral.requesting));
    card->fact(OverviewPage::tr("Performing department"), department(shown.referral.performing));
    card->fact(OverviewPage::tr("Interpreting department"), department(shown.referral.interpreting));
    card->fact(OverviewPage::tr("Reporting department"), department(shown.referral.reporting));
    card->fact(OverviewPage::tr("Interpreter"), shown.referral.interpreter);
    addConsent(*card, shown.consent);
    card->fact(OverviewPage::tr("Stem-cell transplanted"), word(shown.transplanted));
    return card;
}

QWidget* timesCard(const CaseSession& session, QWidget* parent)
{
    const CaseTimes& times = session.theCase().times;
    auto* card = new Card(OverviewPage::tr("Times"), parent);
    card->fact(OverviewPage::tr("Requisition"), timeOrMissing(times.t0Requisition));
    card->fact(OverviewPage::tr("Sample taken"), timeOrMissing(times.t1SampleTaken));
    card->fact(OverviewPage::tr("Received for sequencing"), timeOrMissing(times.t2ReceivedAtSequencing));
    card->fact(OverviewPage::tr("Data released"), timeOrMissing(times.t3DataReleased));
    card->fact(OverviewPage::tr("Interpretation begun"), timeOrMissing(times.t4InterpretationStart));
    card->fact(OverviewPage::tr("Conference"), timeOrMissing(times.t5Conference));
    card->fact(OverviewPage::tr("Report released"), timeOrMissing(times.t6ReportReleased));
    return card;
}

QWidget* outstandingCard(const CaseSession& session, QWidget* parent)
{
    const Case& shown = session.theCase();
    auto* card = new Card(OverviewPage::tr("What is outstanding"), parent);
    const std::pair<bool, QString> open[] = {
        {!shown.consent.given(), OverviewPage::tr("Consent is not registered")},
        {shown.transplanted == Answer::Unknown, OverviewPage::tr("Stem-cell transplantation is not answered")},
        {shown.patient.cpr.isEmpty(), OverviewPage::tr("The CPR number is missing")},
        {shown.phenotype.empty(), OverviewPage::tr("The phenotype is not described")},
        {shown.referral.indications.empty(), OverviewPage::tr("The indication is missing")},
        {!shown.times.t0Requisition.isValid(), OverviewPage::tr("The time of the requisition is missing")},
        {shown.conclusion == CaseConclusion::Open, OverviewPage::tr("The conclusion is open")},
    };
    bool any = false;
    for (const auto& [missing, words] : open)
        if (missing) {
            any = true;
            card->hint(QStringLiteral("circle-alert"), words, "warn");
        }
    if (!any)
        card->hint(QStringLiteral("circle-check"), OverviewPage::tr("Nothing is outstanding"), "ok");
    return card;
}

QWidget* funnelCard(const CaseSession& session, QWidget* parent)
{
    auto* card = new Card(OverviewPage::tr("Variants"), parent);
    QStringList counts{countText(session.variants().allelesRead)};
    for (const FunnelRow& row : session.shortlist().funnel)
        counts << countText(row.kept);
    card->line(counts.join(QStringLiteral(" → ")))->setFont(textFont(TextSize::Section, QFont::DemiBold));
    for (const FunnelRow& row : session.shortlist().funnel)
        card->fact(wordOfStep(row.step), OverviewPage::tr("%1 kept, %2 removed, %3 could not be told")
                                             .arg(countText(row.kept), countText(row.removed), countText(row.cannotTell)));
    return card;
}

} // namespace gentolk
