#include "core/genetics/cpr.h"
#include "core/base/text.h"
#include "core/workflow/knowledge_sources.h"
#include "core/workflow/recheck.h"
#include "core/workflow/workspace.h"
#include "ui/look/look.h"
#include "ui/overview/card.h"
#include "ui/overview/overview_cards.h"
#include "ui/overview/overview_page.h"
#include "ui/models/funnel_model.h"
#include "ui/session/case_session.h"
#include "ui/words/case_words.h"
#include "ui/words/filter_words.h"
#include "ui/words/genetic_words.h"
#include "ui/words/quality_words.h"
#include "ui/words/numbers.h"
#include "ui/words/source_words.h"
#include <QFileInfo>
#include <QLabel>
#include <map>

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

// Who annotated the file, and from which releases: a frequency or a ClinVar class of it is no newer than they (rule R-1).
void addAnnotators(Card& card, const VcfHeader& header)
{
    for (const StatedVersion& one : header.annotators)
        card.fact(text(one.name), text(one.version));
    if (header.annotators.empty() && !header.annotation.empty())
        card.line(OverviewPage::tr("The file does not say from which releases it was annotated."), "second");
}

// What the program names alleles from, and what of it has gone since the import.
void addOwnAnnotation(Card& card, const FamilyVariants& variants)
{
    const QString sequence = QFileInfo(variants.annotationFiles.sequence).fileName();
    card.fact(OverviewPage::tr("Own annotation"), wordsOfTranscripts(variants.transcriptSource));
    card.fact(OverviewPage::tr("Reference sequence"), sequence.isEmpty() ? OverviewPage::tr("none: Gentolk itself tells no protein changes") : sequence);
    for (const QString& path : variants.lostFiles)
        card.line(OverviewPage::tr("%1 is no longer as it was at the import and is not used.").arg(path), "second");
}

void addConsent(Card& card, const Consent& consent)
{
    card.fact(OverviewPage::tr("Consent"),
              consent.given() ? OverviewPage::tr("%1, version %2").arg(dateText(consent.date), consent.version) : QString());
    card.fact(OverviewPage::tr("Secondary findings"), word(consent.secondaryFindings));
    card.fact(OverviewPage::tr("Contact about new knowledge"), word(consent.recontact));
}

// Neutral, and first: who the samples are decides what everything else is worth (rule B-64). True: there was something.
bool addFailedChecks(Card& card, const FamilyQuality* quality)
{
    if (!quality)
        card.hint(QStringLiteral("circle-alert"), OverviewPage::tr("Who the samples are has not been checked"), "warn");
    if (!quality || !quality->failed())
        return !quality;
    for (const QualityVerdict& verdict : quality->verdicts)
        if (verdict.status == QualityStatus::Fail)
            card.hint(QStringLiteral("circle-alert"), OverviewPage::tr("%1: to be clarified with the laboratory").arg(word(verdict.check)), "fail");
    return true;
}

// Each installed source that the case was judged with, and what has come since (rule R-1): told, and never used for it.
void addKnowledge(Card& card, const FamilyVariants& variants)
{
    for (const InstalledSource& one : variants.knowledge.sources)
        card.fact(wordsOfSource(one.manifest.kind, one.manifest.name), one.manifest.version);
    QStringList newer;
    for (const InstalledSource& one : newerThanUsed(variants.knowledge, variants.assembly))
        newer << one.manifest.title();
    if (!newer.isEmpty())
        card.hint(QStringLiteral("info"), OverviewPage::tr("Newer than what this case was judged with: %1. The case is not changed by it.").arg(newer.join(QStringLiteral(", "))), "warn");
}

void addRemarks(Card& card, const FamilyVariants& variants)
{
    if (variants.remarksTotal == 0)
        return;
    card.hint(QStringLiteral("triangle-alert"), OverviewPage::tr("%n remark(s) while reading the files", nullptr, int(variants.remarksTotal)),
              "warn");
    std::map<std::string, int> kinds;
    for (const ImportRemark& remark : variants.remarks)
        ++kinds[remark.code];
    for (const auto& [code, count] : kinds)
        card.line(QStringLiteral("%1 \u00D7 %2").arg(countText(count), wordOfRemark(code)), "second");
    const auto untold = variants.remarksTotal - std::int64_t(variants.remarks.size());
    if (untold > 0)
        card.line(OverviewPage::tr("and %n more that are counted only", nullptr, int(untold)), "second");
}

} // namespace

QWidget* sourcesCard(const CaseSession& session, QWidget* parent)
{
    auto* card = new Card(OverviewPage::tr("Data sources"), parent);
    card->fact(OverviewPage::tr("Assembly"), word(session.variants().assembly));
    for (const VcfHeader& header : session.variants().files) {
        card->fact(
            QFileInfo(header.path).fileName(),
            OverviewPage::tr("callers: %1 · annotation: %2")
                .arg(header.callers.empty() ? missingText() : texts(header.callers).join(QStringLiteral(", ")), annotationOf(header)));
        addAnnotators(*card, header);
    }
    for (const SourceFile& source : session.theCase().sources) {
        if (source.role == QLatin1String("reference"))
            continue; // named below
        card->fact(OverviewPage::tr("%1 (SHA-256)").arg(source.role.toUpper()),
                   source.sha256.isEmpty() ? QString() : source.sha256.left(16) + QStringLiteral("…"));
        card->setToolTip(source.sha256);
    }
    addOwnAnnotation(*card, session.variants());
    addKnowledge(*card, session.variants());
    card->fact(OverviewPage::tr("Gene list"), QStringLiteral("%1 %2").arg(session.theCase().panelName, session.theCase().panelVersion));
    card->fact(OverviewPage::tr("Filter"),
               QStringLiteral("%1 %2").arg(wordOfPreset(text(session.cascade().name)), text(session.cascade().version)));
    addRemarks(*card, session.variants());
    return card;
}

QWidget* patientCard(const CaseSession& session, const EditPart& edit, QWidget* parent)
{
    const Case& shown = session.theCase();
    auto* card = new Card(OverviewPage::tr("Patient and referral"), parent);
    card->fact(OverviewPage::tr("Name"), shown.patient.name);
    card->fact(OverviewPage::tr("CPR number"), shown.patient.cpr.isEmpty() ? QString() : formattedCpr(shown.patient.cpr));
    card->fact(OverviewPage::tr("Sex"), sexWord(shown.patient, session.workspace().now().date()));
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
    card->action(OverviewPage::tr("Patient and referral…"), QStringLiteral("editReferral"), [edit] { edit(CasePart::Referral); });
    card->action(OverviewPage::tr("Samples and consent…"), QStringLiteral("editConsent"), [edit] { edit(CasePart::Consent); });
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
        {!samplesMatched(session.workspace(), shown.id), OverviewPage::tr("The samples are not matched with the requisition")}, // rule B-66
        {shown.conclusion == CaseConclusion::Open, OverviewPage::tr("The conclusion is open")},
    };
    bool any = addFailedChecks(*card, session.quality());
    for (const auto& [missing, words] : open)
        if (missing) {
            any = true;
            card->hint(QStringLiteral("circle-alert"), words, "warn");
        }
    if (!any)
        card->hint(QStringLiteral("circle-check"), OverviewPage::tr("Nothing of the case itself; what its report lacks stands on the page Report"), "ok");
    return card;
}

QWidget* funnelCard(const CaseSession& session, QWidget* parent)
{
    auto* card = new Card(OverviewPage::tr("Variants"), parent);
    FunnelModel funnel;
    funnel.showFunnel(session.cascade(), session.shortlist(), int(session.variants().family.samples().size()), session.variants().assembly);
    card->numbers({OverviewPage::tr("Step"), OverviewPage::tr("Kept"), OverviewPage::tr("Removed"), OverviewPage::tr("Unknown, kept")});
    for (int row = 0; row < funnel.rowCount(); ++row) {
        const FunnelModel::Storey& storey = funnel.storeyAt(row);
        const QString name = funnel.index(row).data().toString();
        if (!storey.step)
            card->numbers({name, countText(storey.counts->kept), QString(), QString()});
        else if (storey.counts)
            card->numbers({name, countText(storey.counts->kept), countText(storey.counts->removed), countText(storey.counts->cannotTell)});
    }
    if (funnel.rescued() > 0)
        card->line(OverviewPage::tr("%n of them kept as known pathogenic", nullptr, int(funnel.rescued())), "second");
    return card;
}

} // namespace gentolk
