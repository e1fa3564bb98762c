#include "core/workflow/recheck.h"
#include "ui/look/look.h"
#include "ui/overview/card.h"
#include "ui/overview/overview_cards.h"
#include "ui/overview/overview_page.h"
#include "ui/overview/quality_plots.h"
#include "ui/session/case_session.h"
#include "ui/words/numbers.h"
#include "ui/words/quality_words.h"
#include <QPushButton>
#include <QToolButton>
#include <algorithm>
#include <iterator>

namespace gentolk
{

namespace
{

std::vector<QualityVerdict> theOnes(const FamilyQuality& quality, const std::function<bool(const QualityVerdict&)>& wanted)
{
    std::vector<QualityVerdict> some;
    std::copy_if(quality.verdicts.begin(), quality.verdicts.end(), std::back_inserter(some),
                 [&](const QualityVerdict& one) { return one.check != QualityCheck::Coverage && wanted(one); }); // which has a card of its own
    return some;
}

// Status is warn and nothing was judged: many lines in a small file, none of them about the family.
bool isSilent(const QualityVerdict& verdict)
{
    return verdict.status == QualityStatus::Warn && hasTooFewData(verdict.finding);
}

void addVerdicts(Card& card, const std::vector<QualityVerdict>& verdicts, const QString& icon, const char* kind)
{
    for (const QualityVerdict& verdict : verdicts)
        card.hint(icon, sentence(verdict), kind);
}

// Verdicts with their figures under one line that says what they have in common.
void addFolded(Card& card, const QString& name, const QString& line, const std::vector<QualityVerdict>& verdicts, const QString& icon, const char* kind)
{
    if (verdicts.empty())
        return;
    auto* fold = new QToolButton(&card);
    fold->setObjectName(name);
    fold->setCheckable(true);
    fold->setAutoRaise(true);
    fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fold->setText(line);
    fold->setArrowType(Qt::RightArrow);
    auto* all = new Card(QString(), &card);
    all->setProperty("panel", false);
    addVerdicts(*all, verdicts, icon, kind);
    all->hide();
    QObject::connect(fold, &QToolButton::toggled, all, [fold, all](bool open) {
        fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        all->setVisible(open);
    });
    card.add(fold);
    card.add(all);
}

void addChecks(Card& card, const FamilyQuality& quality)
{
    const auto has = [](QualityStatus status) { return [status](const QualityVerdict& one) { return one.status == status && !isSilent(one); }; };
    const auto silent = theOnes(quality, isSilent), passed = theOnes(quality, has(QualityStatus::Ok));
    addVerdicts(card, theOnes(quality, has(QualityStatus::Fail)), QStringLiteral("triangle-alert"), "fail");
    addVerdicts(card, theOnes(quality, has(QualityStatus::Warn)), QStringLiteral("circle-alert"), "warn");
    addFolded(card, QStringLiteral("silentChecks"), OverviewPage::tr("%n check(s) that the files hold too little for: not known", nullptr, int(silent.size())),
              silent, QStringLiteral("circle-alert"), "warn");
    addFolded(card, QStringLiteral("passedChecks"), OverviewPage::tr("%n check(s) as expected", nullptr, int(passed.size())), passed,
              QStringLiteral("circle-check"), "ok");
}

void addButton(Card& card, const QString& name, const QString& words, const std::function<void()>& act)
{
    auto* button = new QPushButton(words, &card);
    button->setObjectName(name);
    QObject::connect(button, &QPushButton::clicked, &card, [button, act] {
        button->setEnabled(false);
        act();
    });
    card.add(button);
}

// No program can know whose tube it was (rule B-66).
void addMatching(Card& card, const CaseSession& session, const std::function<void()>& tellMatched)
{
    if (const auto told = samplesMatched(session.workspace(), session.theCase().id)) {
        card.hint(QStringLiteral("circle-check"),
                  OverviewPage::tr("Samples, requisition and CPR number matched by %1, %2.").arg(told->user, dateTimeText(told->at)), "ok");
        return;
    }
    card.hint(QStringLiteral("circle-alert"),
              OverviewPage::tr("Nobody has yet matched the samples' names with the requisition and the CPR number, by two identifiers."), "warn");
    addButton(card, QStringLiteral("tellMatched"), OverviewPage::tr("I have matched them"), tellMatched);
}

} // namespace

// Unknown, and how to know (law 8 of the house); known, and how to ask again, as after a corrected pedigree.
QWidget* identityCard(const CaseSession& session, const std::function<void()>& checkAgain, const std::function<void()>& tellMatched,
                      QWidget* parent)
{
    auto* card = new Card(OverviewPage::tr("Who the samples are"), parent);
    card->setObjectName(QStringLiteral("identity"));
    const bool reachable = sourcesAreThere(session.theCase());
    if (const FamilyQuality* quality = session.quality())
        addChecks(*card, *quality);
    else
        card->hint(QStringLiteral("circle-alert"),
                   reachable ? OverviewPage::tr("Not checked: sex, relatedness and contamination are unknown for this case.")
                             : OverviewPage::tr("Not checked: sex, relatedness and contamination are unknown for this case. Its source files are not "
                                                "where they were; put them back, or import the family again."),
                   "warn");
    if (reachable)
        addButton(*card, QStringLiteral("checkAgain"),
                  session.quality() ? OverviewPage::tr("Check again") : OverviewPage::tr("Check from the source files"), checkAgain);
    addMatching(*card, session, tellMatched);
    return card;
}

QWidget* plotsCard(const CaseSession& session, QWidget* parent)
{
    auto* card = new Card(OverviewPage::tr("Who the samples are, in pictures"), parent);
    card->setObjectName(QStringLiteral("plots"));
    auto* plots = new QualityPlots(card);
    plots->setQuality(*session.quality(), session.variants().family.pedigree);
    card->add(plots);
    return card;
}

} // namespace gentolk
