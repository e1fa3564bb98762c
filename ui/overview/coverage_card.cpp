#include "core/quality/judge_coverage.h"
#include "core/workflow/case_coverage.h"
#include "ui/overview/card.h"
#include "ui/overview/overview_cards.h"
#include "ui/overview/overview_page.h"
#include "ui/session/case_session.h"
#include "ui/words/quality_words.h"
#include <QMenu>
#include <QPushButton>

namespace gentolk {

namespace {

void addMeasuring(Card& card, const CaseSession& session, const std::function<void(const QString&)>& measure)
{
    auto* button = new QPushButton(OverviewPage::tr("Measure from reads or depths"), &card);
    button->setObjectName(QStringLiteral("measureCoverage"));
    auto* whose = new QMenu(button);
    for (const std::string& sample : session.variants().family.samples()) {
        const QString name = QString::fromStdString(sample);
        QObject::connect(whose->addAction(OverviewPage::tr("of %1…").arg(name)), &QAction::triggered, &card,
                         [measure, name] { measure(name); });
    }
    button->setMenu(whose);
    card.add(button);
}

} // namespace

// Rule C-9. Measuring asks that the samples have been checked, since it is kept with the checks.
QWidget* coverageCard(const CaseSession& session, const std::function<void(const QString&)>& measure, QWidget* parent)
{
    auto* card = new Card(OverviewPage::tr("Coverage of the panel"), parent);
    card->setObjectName(QStringLiteral("coverage"));
    const auto all = coverageOfCase(session.variants(), session.quality());
    for (const PanelCoverage& one : all) {
        const QualityVerdict verdict = judgeCoverage(one);
        const bool fine = verdict.status == QualityStatus::Ok;
        card->hint(fine ? QStringLiteral("circle-check") : QStringLiteral("circle-alert"), sentence(verdict), fine ? "ok" : "warn");
        if (!one.sampleInFile.empty())
            card->hint(QStringLiteral("circle-alert"),
                       OverviewPage::tr("The reads themselves name their sample %1: is the file of the right person?")
                           .arg(QString::fromStdString(one.sampleInFile)),
                       "warn");
    }
    if (!coverageOf(all, session.variants().family.proband.sample))
        card->hint(QStringLiteral("circle-alert"),
                   OverviewPage::tr("Not known for the patient: neither reads, depths nor a gVCF were given. A variant in a badly covered "
                                    "gene may have been missed."),
                   "warn");
    if (session.quality())
        addMeasuring(*card, session, measure);
    return card;
}

} // namespace gentolk
