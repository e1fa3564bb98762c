// From a family's files to the printed report in the real window, by keyboard alone: no mouse, no call of a page.
#include "core/workflow/demo_family.h"
#include "ui/actions/action_collection.h"
#include "ui/case_wizard/case_wizard.h"
#include "ui/main_window/case_pages.h"
#include "ui/main_window/case_view.h"
#include "ui/main_window/main_window.h"
#include "ui/settings/language.h"
#include "ui/worklist/worklist_page.h"
#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace gentolk;

namespace {

constexpr int patience = 60000; // milliseconds

QWidget* focused()
{
    return QApplication::focusWidget();
}

QString nameOf(const QWidget* widget)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text().remove(QLatin1Char('&'));
    return widget ? widget->accessibleName() : QString();
}

// Goes on by Tab until the field of that name has the focus.
bool tabTo(const QString& name)
{
    for (int i = 0; i < 120; ++i) {
        if (nameOf(focused()).contains(name))
            return true;
        QTest::keyClick(focused(), Qt::Key_Tab);
    }
    return false;
}

void type(const QString& words)
{
    QTest::keyClicks(focused(), words);
}

void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    QTest::keyClick(focused() ? focused() : QApplication::activeWindow(), key, with);
}

// Types the path into the file dialog that has opened, and Enter.
void answerFileDialog(const QString& path)
{
    QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<QFileDialog*>(QApplication::activeModalWidget()), patience);
    QWidget* dialog = QApplication::activeModalWidget();
    auto* field = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    QVERIFY(field);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, path);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

} // namespace

class TestFromVcfToReport : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    DemoCase m_family;

    QString database() const { return m_folder.filePath(QStringLiteral("cases.db")); }
    QString pdf() const { return m_folder.filePath(QStringLiteral("answer.pdf")); }
    CaseSession& session() { return *m_window->caseView()->session(); }

    void openWindow()
    {
        m_workspace = std::make_unique<Workspace>(database(), QStringLiteral("Anne Test"));
        m_window = std::make_unique<MainWindow>(*m_workspace, makeCasePages);
        m_window->resize(1366, 740);
        m_window->showWorklist();
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    // A window manager gives the focus back when a dialog has closed; the platform of the tests has none.
    void returnToWindow()
    {
        m_window->activateWindow();
        QTRY_VERIFY(focused() && focused()->window() == m_window.get());
    }

    void goOn()
    {
        const int before = m_window->wizard()->stepIndex();
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_window->wizard()->stepIndex(), before + 1);
    }

    void applyWithReason(const QString& criterion, const QString& reason)
    {
        type(criterion);
        press(Qt::Key_Return);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QTRY_VERIFY(focused() && focused()->objectName() == QLatin1String("reason"));
        type(reason);
        QVERIFY(tabTo(QStringLiteral("Apply")));
        press(Qt::Key_Space);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        returnToWindow();
        QTest::qWait(1100); // a criterion's letters are typed anew after a second
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        speak(Language::English);
        wear(Theme::Light);
        for (const DemoCase& demo : writeDemoFamilies(m_folder.filePath(QStringLiteral("families"))))
            if (demo.name == QLatin1String("x-linked-boy"))
                m_family = demo;
        QVERIFY(!m_family.vcfPath.isEmpty());
        QCOMPARE(m_family.decisions.size(), std::size_t(1));
        openWindow();
    }

    void theFilesAreGivenByTheirPaths()
    {
        press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(tabTo(QStringLiteral("Add files")));
        press(Qt::Key_Space);
        answerFileDialog(QStringLiteral("\"%1\" \"%2\"").arg(m_family.vcfPath, m_family.pedPath));
        returnToWindow();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->wizard()->step()->stop().isEmpty(), patience);
        goOn();
    }

    void thePatientAndTheReferralAreTyped()
    {
        QVERIFY(tabTo(QStringLiteral("Name")));
        type(QStringLiteral("Valdemar Test"));
        QVERIFY(tabTo(QStringLiteral("CPR number")));
        type(QStringLiteral("251248-9996"));
        QVERIFY(tabTo(QStringLiteral("Primary immunodeficiency")));
        press(Qt::Key_Space);
        QVERIFY(tabTo(QStringLiteral("Clinical question")));
        type(QStringLiteral("Severe combined immunodeficiency?"));
        goOn();
    }

    void consentAndTransplantationAreAnswered() // E-10, B-61
    {
        QVERIFY(!m_window->wizard()->step()->stop().isEmpty());
        QVERIFY(tabTo(QStringLiteral("Date of the written consent")));
        type(QStringLiteral("02-11-2024"));
        QVERIFY(tabTo(QStringLiteral("Version")));
        type(QStringLiteral("2.1"));
        QVERIFY(tabTo(QStringLiteral("transplantation")));
        press(Qt::Key_Down); // No
        goOn();
    }

    void thePhenotypeIsFoundByItsWords()
    {
        QVERIFY(tabTo(QStringLiteral("Find a phenotype term")));
        type(QStringLiteral("severe combined immunodeficiency"));
        auto* suggestions = m_window->wizard()->step()->findChild<QListWidget*>();
        QTRY_VERIFY_WITH_TIMEOUT(suggestions->count() > 0, patience);
        press(Qt::Key_Return);
        goOn();
    }

    void theCaseIsImportedAndOpensOnItsVariants()
    {
        QSignalSpy shown(m_window.get(), &MainWindow::caseShown);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), patience);
        QCOMPARE(m_window->caseView()->page()->objectName(), QStringLiteral("variants"));
        QCOMPARE(session().theCase().patient.name, QStringLiteral("Valdemar Test"));
    }

    void theFirstCandidateIsTheCausalOne()
    {
        QCOMPARE(focused()->objectName(), QStringLiteral("variantTable"));
        press(Qt::Key_Home, Qt::ControlModifier);
        const CandidateVariant* first = session().currentVariant();
        QVERIFY(first);
        QCOMPARE(session().current(), 0);
        QVERIFY2(sameChange(first->variant, m_family.decisions.front().variant), toString(first->variant).c_str());
        press(Qt::Key_R);
        QTRY_VERIFY(!session().theCase().decisions.empty());
    }

    void criteriaAreAppliedWithAReasonAndTheClassIsSet()
    {
        press(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(m_window->caseView()->page()->objectName(), QStringLiteral("classification"));
        applyWithReason(QStringLiteral("PM1"), QStringLiteral("hot spot Arg226"));
        applyWithReason(QStringLiteral("PS4"), QStringLiteral("seen in many unrelated boys with SCID"));
        press(Qt::Key_4);
        const VariantDecision& decided = session().theCase().decisions.front();
        QVERIFY(decided.chosenClass == AcmgClass::LikelyPathogenic);
        QCOMPARE(decided.criteria.size(), std::size_t(2));
    }

    void theReportIsDraftedAndWrittenAsPdf()
    {
        press(Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(m_window->caseView()->page()->objectName(), QStringLiteral("report"));
        QVERIFY(tabTo(QStringLiteral("Conclusion")));
        press(Qt::Key_Down); // a diagnostic finding
        QTRY_VERIFY(session().theCase().conclusion == CaseConclusion::Diagnostic);
        QVERIFY(tabTo(QStringLiteral("PDF")));
        press(Qt::Key_Space);
        answerFileDialog(pdf());
        returnToWindow();
        QFile written(pdf());
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().startsWith("%PDF"));
    }

    void closedAndOpenedAgainEverythingDecidedIsThere()
    {
        const Case before = session().theCase();
        press(Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(!m_window->isVisible());
        m_window.reset();
        m_workspace.reset();
        openWindow();
        QSignalSpy shown(m_window.get(), &MainWindow::caseShown);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), patience);
        const Case& after = session().theCase();
        QVERIFY(after == before);
        QCOMPARE(after.patient.cpr, QStringLiteral("2512489996"));
        QCOMPARE(after.referral.question, QStringLiteral("Severe combined immunodeficiency?"));
        QCOMPARE(after.phenotype.size(), std::size_t(1));
        QCOMPARE(after.consent.date, QDate(2024, 11, 2));
        QVERIFY(after.transplanted == Answer::No);
        QVERIFY(after.conclusion == CaseConclusion::Diagnostic);
        QCOMPARE(after.decisions.size(), std::size_t(1));
        const VariantDecision& decided = after.decisions.front();
        QVERIFY(decided.inReport);
        QVERIFY(decided.chosenClass == AcmgClass::LikelyPathogenic);
        QCOMPARE(decided.criteria.front().reason, QStringLiteral("hot spot Arg226"));
        QCOMPARE(decided.criteria.front().by, QStringLiteral("Anne Test"));
        QVERIFY(sameChange(session().shortlist().candidates.front().variant, decided.variant));
    }
};

QTEST_MAIN(TestFromVcfToReport)
#include "tst_from_vcf_to_report.moc"
