#include "ui/look/look.h"
#include "ui/overview/card.h"
#include "ui/overview/overview_cards.h"
#include "ui/overview/overview_page.h"
#include "ui/overview/quality_plots.h"
#include "ui/session/case_session.h"
#include "ui/words/quality_words.h"
#include <QToolButton>

namespace gentolk
{

namespace
{

std::vector<QualityVerdict> withStatus(const FamilyQuality& quality, QualityStatus status)
{
    std::vector<QualityVerdict> some;
    for (const QualityVerdict& verdict : quality.verdicts)
        if (verdict.status == status)
            some.push_back(verdict);
    return some;
}

void addVerdicts(Card& card, const std::vector<QualityVerdict>& verdicts, const QString& icon, const char* kind)
{
    for (const QualityVerdict& verdict : verdicts)
        card.hint(icon, sentence(verdict), kind);
}

// The passed checks with their figures, folded away: they are many and as expected.
void addPassed(Card& card, const std::vector<QualityVerdict>& passed)
{
    if (passed.empty())
        return;
    auto* fold = new QToolButton(&card);
    fold->setObjectName(QStringLiteral("passedChecks"));
    fold->setCheckable(true);
    fold->setAutoRaise(true);
    fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fold->setText(OverviewPage::tr("%n check(s) as expected", nullptr, int(passed.size())));
    fold->setArrowType(Qt::RightArrow);
    auto* all = new Card(QString(), &card);
    all->setProperty("panel", false);
    addVerdicts(*all, passed, QStringLiteral("circle-check"), "ok");
    all->hide();
    QObject::connect(fold, &QToolButton::toggled, all, [fold, all](bool open) {
        fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        all->setVisible(open);
    });
    card.add(fold);
    card.add(all);
}

} // namespace

QWidget* identityCard(const CaseSession& session, QWidget* parent)
{
    auto* card = new Card(OverviewPage::tr("Who the samples are"), parent);
    card->setObjectName(QStringLiteral("identity"));
    const FamilyQuality* quality = session.quality();
    if (!quality) {
        card->hint(QStringLiteral("circle-alert"),
                   OverviewPage::tr("Not checked: sex, relatedness and contamination are unknown for this case. Import the family again to check them."),
                   "warn");
        return card;
    }
    addVerdicts(*card, withStatus(*quality, QualityStatus::Fail), QStringLiteral("triangle-alert"), "fail");
    addVerdicts(*card, withStatus(*quality, QualityStatus::Warn), QStringLiteral("circle-alert"), "warn");
    addPassed(*card, withStatus(*quality, QualityStatus::Ok));
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
