#include "core/workflow/classification.h"
#include "tests/ui/case_fixture.h"
#include "core/workflow/classification_memory.h"
#include "ui/classification/classification_page.h"
#include "ui/classification/criteria_board.h"
#include "ui/classification/criterion_editor.h"
#include "ui/look/look.h"
#include "ui/classification/class_gauge.h"
#include "ui/pictures/points_gauge.h"
#include <QLineEdit>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

class TestClassificationPage : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_open = std::make_unique<OpenCase>();
        const auto& candidates = m_open->session.shortlist().candidates;
        for (std::size_t i = 0; i < candidates.size(); ++i)
            if (candidates[i].variant == m_open->variants->candidates[0].variant)
                m_open->session.setCurrent(int(i));
        m_page = std::make_unique<ClassificationPage>();
        m_page->resize(1366, 600);
        m_page->showCase(m_open->session);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_board = m_page->findChild<CriteriaBoard*>();
        m_left = m_page->findChild<QListView*>(QStringLiteral("pathogenicCriteria"));
        m_left->setFocus();
    }
    void cleanup()
    {
        m_page.reset();
        m_open.reset();
    }
    void aProposalDoesNotCountUntilItIsAccepted() // rule R-2
    {
        const auto proposed = proposedCriteria(m_open->variants->candidates[0], m_open->variants->family, m_open->session.parentage());
        QVERIFY(!proposed.empty());
        QVERIFY(!decision() || decision()->criteria.empty());
        m_board->choose(proposed.front().criterion);
        QTest::keyClick(m_page->findChild<QListView*>(isPathogenicCriterion(proposed.front().criterion)
                                                          ? QStringLiteral("pathogenicCriteria")
                                                          : QStringLiteral("benignCriteria")),
                        Qt::Key_Return);
        QVERIFY(decision());
        QCOMPARE(decision()->criteria.size(), std::size_t(1));
        QVERIFY(decision()->criteria.front().decision == DecisionState::Accepted);
        QCOMPARE(decision()->criteria.front().by, QStringLiteral("Anne Test"));
        QVERIFY(decision()->criteria.front().at.isValid());
    }
    void deNovoIsWithheldNeutrallyWhereKinshipIsNotConfirmed() // rules A-51, B-64
    {
        const auto& candidates = m_open->session.shortlist().candidates;
        for (std::size_t i = 0; i < candidates.size(); ++i)
            if (candidates[i].variant == m_open->variants->candidates[3].variant) // new in the child
                m_open->session.setCurrent(int(i));
        m_page->showCase(m_open->session);
        const auto says = [&](const QString& words) {
            const auto labels = m_page->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel* one) { return one->text().contains(words, Qt::CaseInsensitive); });
        };
        const QString why = QStringLiteral("parentage is not confirmed by the checks");
        m_board->choose(AcmgCriterion::PM6);
        QVERIFY(!says(why)); // nobody has checked the samples
        FamilyQuality quality;
        quality.trio.emplace().consistent = false;
        m_open->session.setQuality(std::make_shared<const FamilyQuality>(quality));
        for (const AcmgCriterion criterion : {AcmgCriterion::PS2, AcmgCriterion::PM6}) {
            m_board->choose(criterion);
            QVERIFY(!m_board->chosen()->proposed);
            QVERIFY(says(why) && says(QStringLiteral("Not met"))); // one of the four states, with its ground (rule R-3)
        }
    }
    void theNeedleOfAnotherVariantStandsWhereItBelongsAtOnce()
    {
        const auto* gauge = m_page->findChild<ClassGauge*>();
        const auto& first = m_open->variants->candidates[0];
        const auto accept = [&](const CandidateVariant& candidate) {
            m_open->session.save(QStringLiteral("variant.criterion"), [&](Case& changed) {
                decisionFor(changed, candidate).criteria.push_back(AppliedCriterion{AcmgCriterion::PVS1, EvidenceStrength::VeryStrong, CriterionState::Met, DecisionState::Accepted, {}, {}, {}, {}});
            });
        };
        QCOMPARE(gauge->shown(), 0.0);
        accept(first);
        QVERIFY(gauge->shown() < 8); // of the same variant it moves
        QTRY_COMPARE(gauge->shown(), 8.0);
        const auto& candidates = m_open->session.shortlist().candidates;
        const auto other = std::find_if(candidates.begin(), candidates.end(), [&](const CandidateVariant& one) { return !(one.variant == first.variant); });
        QVERIFY(other != candidates.end());
        m_open->session.setCurrent(int(other - candidates.begin()));
        QCOMPARE(gauge->shown(), 0.0);
        m_page->hide(); // and where the page is filled when it is seen again
        m_open->session.setCurrent(int(std::find_if(candidates.begin(), candidates.end(), [&](const CandidateVariant& one) { return one.variant == first.variant; }) - candidates.begin()));
        m_page->show();
        QCOMPARE(gauge->shown(), 8.0);
    }
    void saysWhichSchemeDecidesByWhoseRules() // rules
    {
        const RulesOfClass rules = rulesFor(m_open->variants->candidates[0]);
        QStringList said;
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            said << label->text();
        const QString scheme = rules.scheme == CombiningScheme::Points ? QStringLiteral("the points decide") : QStringLiteral("the 2015 table decides");
        QVERIFY2(!said.filter(scheme).isEmpty(), qPrintable(said.join(QLatin1Char('|'))));
        QVERIFY(!said.filter(rules.specification.isEmpty() ? rules.name : rules.specification).isEmpty());
    }
    void lettersChooseACriterionOnEitherSide()
    {
        QTest::keyClicks(m_left, QStringLiteral("pm2"));
        QVERIFY(m_board->chosen()->criterion == AcmgCriterion::PM2);
        QTest::qWait(1100);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("bs1"));
        QVERIFY(m_board->chosen()->criterion == AcmgCriterion::BS1);
    }
    void onesOwnCriterionNeedsAReason()
    {
        m_board->choose(AcmgCriterion::PS3);
        QTest::keyClick(m_left, Qt::Key_Return);
        auto* editor = m_page->findChild<CriterionEditor*>();
        QVERIFY(editor);
        auto* reason = editor->findChild<QPlainTextEdit*>(QStringLiteral("reason"));
        editor->findChild<QLineEdit*>(QStringLiteral("source"))->setText(QStringLiteral("PMID:1"));
        QTest::keyClicks(reason, QStringLiteral("no function in the assay"));
        editor->accept();
        QVERIFY(decision());
        QVERIFY(decision()->criteria.front().criterion == AcmgCriterion::PS3);
        QCOMPARE(decision()->criteria.front().reason, QStringLiteral("no function in the assay"));
        QCOMPARE(decision()->criteria.front().source, QStringLiteral("PMID:1"));
        QVERIFY(m_page->findChild<QLabel*>(QStringLiteral("pointsText"))->text().contains(QLatin1Char('4'))); // PS3 strong: 4 points
    }
    void deleteWithdrawsOnesOwnAndUndoBringsItBack()
    {
        onesOwnCriterionNeedsAReason();
        QTest::keyClick(m_left, Qt::Key_Delete);
        QVERIFY(decision()->criteria.empty());
        m_open->session.undoStack().undo();
        QCOMPARE(decision()->criteria.size(), std::size_t(1));
    }
    void sOffersTheStrengths()
    {
        onesOwnCriterionNeedsAReason();
        QTest::keyClick(m_left, Qt::Key_S);
        auto* menu = m_page->findChild<QMenu*>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 4);
        menu->actions().first()->trigger();
        menu->close();
        QVERIFY(decision()->criteria.front().strength == EvidenceStrength::Supporting);
    }
    void aDigitChoosesTheClass()
    {
        QTest::keyClick(m_left, Qt::Key_4);
        QVERIFY(decision());
        QCOMPARE(decision()->chosenClass, std::optional(AcmgClass::LikelyPathogenic));
    }
    void proposesAnEarlierClassAndAppliesNothing() // issue 7
    {
        decideElsewhere(AcmgClass::Benign);
        m_page->showCase(m_open->session);
        QVERIFY(!decision() || !decision()->chosenClass);
        QVERIFY(remembers(QStringLiteral("Proposal to confirm anew: class 1")));
        QVERIFY(remembers(QStringLiteral("Conflict: IEI-2026-0002 says 1 (Benign), ClinVar says 5 (Pathogenic)")));
        QTest::keyClick(m_left, Qt::Key_4);
        QVERIFY(remembers(QStringLiteral("Conflict: this case says 4 (Likely pathogenic), IEI-2026-0002 says 1 (Benign)")));
        QVERIFY(!remembers(QStringLiteral("Proposal to confirm anew")));
    }
    void showsAnArtefactWithItsReasonAndKeepsItInTheList()
    {
        const CandidateVariant candidate = m_open->variants->candidates[0];
        ClassificationMemory(m_open->workspace).setArtefact(m_open->session.theCase(), candidate, true, QStringLiteral("strand bias"));
        m_page->showCase(m_open->session);
        QVERIFY(remembers(QStringLiteral("Artefact of this laboratory: strand bias")));
        QVERIFY(m_open->session.currentVariant() && m_open->session.currentVariant()->variant == candidate.variant);
    }
    void saysWhatTodayWouldJudgeOtherwiseAndChangesNothing() // rule R-1, trap H-25
    {
        AppliedCriterion accepted;
        accepted.criterion = AcmgCriterion::BS1;
        accepted.strength = EvidenceStrength::Strong;
        accepted.decision = DecisionState::Accepted;
        accepted.source = QStringLiteral("A-11");
        accepted.reason = QStringLiteral("AF 0.02 (gnomAD)");
        m_open->session.save(QStringLiteral("criterion.set"), [&](Case& theCase) { decisionFor(theCase, m_open->variants->candidates[0]).criteria = {accepted}; });
        m_page->showCase(m_open->session);
        QVERIFY(remembers(QStringLiteral("judged otherwise today")));
        QVERIFY(remembers(QStringLiteral("BS1: then Met, strong")));
        QVERIFY(decision()->criteria.size() == 1 && decision()->criteria.front() == accepted);
    }
    void theGaugeGrowsWithThePoints()
    {
        QVERIFY(gaugePosition(-7) < gaugePosition(-6));
        QVERIFY(gaugePosition(5) < gaugePosition(6));
        QCOMPARE(gaugePosition(99), 1.0);
    }
    void picturesForPeople_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light-1366") << int(Theme::Light) << QSize(1366, 600);
        QTest::newRow("dark-1920") << int(Theme::Dark) << QSize(1920, 902);
    }
    void picturesForPeople()
    {
        decideElsewhere(AcmgClass::Benign);
        m_page->showCase(m_open->session);
        QFETCH(int, theme);
        QFETCH(QSize, size);
        wear(Theme(theme));
        onesOwnCriterionNeedsAReason();
        m_page->resize(size);
        QTest::qWait(250);
        QCOMPARE(m_page->grab().toImage().size(), size);
        keepPicture(*m_page, QStringLiteral("classification-%1").arg(QLatin1String(QTest::currentDataTag())));
    }

private:
    void decideElsewhere(AcmgClass classification)
    {
        Case other = m_open->workspace.createCase(anInventedCase(*m_open->variants), *m_open->variants);
        decisionFor(other, m_open->variants->candidates[0]).chosenClass = classification;
        m_open->workspace.saveCase(other, QStringLiteral("variant.class"));
    }
    bool remembers(const QString& words) const
    {
        const auto labels = m_page->findChild<QWidget*>(QStringLiteral("memoryPanel"))->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* one) { return one->text().contains(words); });
    }
    const VariantDecision* decision() const { return findDecision(m_open->session.theCase(), m_open->variants->candidates[0].variant); }
    std::unique_ptr<OpenCase> m_open;
    std::unique_ptr<ClassificationPage> m_page;
    CriteriaBoard* m_board = nullptr;
    QListView* m_left = nullptr;
};

QTEST_MAIN(TestClassificationPage)
#include "tst_classification_page.moc"
