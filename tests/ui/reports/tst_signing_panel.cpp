// The way to two signatures in the window, by keyboard: what is missing is written where the list leads, two people sign, what was
// released is what is written (rules E-6, E-7).
#include "core/workflow/session.h"
#include "tests/core/workflow/people_fixture.h"
#include "tests/ui/case_fixture.h"
#include "ui/look/look.h"
#include "ui/reports/report_page.h"
#include "ui/reports/sign_dialog.h"
#include "ui/reports/signing_panel.h"
#include "ui/reports/telephone_dialog.h"
#include "ui/reports/words_dialog.h"
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPdfDocument>
#include <QPdfView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

class TestSigningPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aStepThatIsNotPossibleSaysWhy();
    void whatIsMissingIsWrittenWhereTheListLeads();
    void openQuestionsLeadToTheOverview(); // B-66
    void twoPeopleSignWithoutClosing();
    void theFirstSignerIsNotTheSecond();
    void whoHasNotTheRightIsToldAndNothingChanges();
    void whatIsWrittenAfterTheReleaseIsWhatWasSigned();
    void theReleasedPagesAreTheOnesInSight();
    void anAmendmentTellsItsReasonAndBecomesADraft();
    void aSectionsTextIsEditedAndTakenBack();
    void anAcuteAnswerByTelephoneIsKept();
    void theShownPagesLieOnNoDrive(); // F-33
    void picturesForPeople();

private:
    template<typename T = QPushButton> T* part(const char* name) const { return m_page->findChild<T*>(QLatin1String(name)); }
    QString said() const { return part<QLabel>("signingMessage")->text(); }
    // Pressed by the keyboard.
    void press(const char* name)
    {
        QPushButton* button = part(name);
        QVERIFY2(button, name);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    template<typename Dialog> Dialog* dialog() const
    {
        for (QWidget* one : QApplication::topLevelWidgets())
            if (auto* found = qobject_cast<Dialog*>(one); found && found->isVisible())
                return found;
        return nullptr;
    }
    void writeWords(const QString& words)
    {
        auto* asked = dialog<WordsDialog>();
        QVERIFY(asked);
        asked->findChild<QPlainTextEdit*>()->setPlainText(words);
        asked->accept();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void fillEverything()
    {
        for (int guard = 0; guard < 60 && Signing(m_open->workspace).progress(id()).state == ReportState::Draft; ++guard) {
            QPushButton* first = part("mend0");
            if (!first || !first->text().startsWith(QStringLiteral("Write")))
                return;
            press("mend0");
            writeWords(QStringLiteral("written %1").arg(guard));
        }
    }
    void sign(const char* step, const QString& name, const QString& password = thePassword())
    {
        press(step);
        auto* asked = dialog<SignDialog>();
        QVERIFY(asked);
        auto* nameField = asked->findChild<QLineEdit*>(QStringLiteral("signerName"));
        nameField->clear();
        QTest::keyClicks(nameField, name);
        asked->findChild<QLineEdit*>(QStringLiteral("signerPassword"))->setText(password);
        QTest::keyClick(asked->findChild<QLineEdit*>(QStringLiteral("signerPassword")), Qt::Key_Return);
    }
    void cancelSigning() { dialog<SignDialog>()->reject(); }
    void handOver()
    {
        fillEverything();
        press("submit");
        QVERIFY2(state() == ReportState::Review, qPrintable(said()));
    }
    void release()
    {
        handOver();
        sign("approve", QStringLiteral("approver"));
        sign("release", QStringLiteral("second"));
        QVERIFY(state() == ReportState::Released);
    }
    void anotherComes(const QString& name)
    {
        signInAs(m_open->workspace, name);
        m_page->showCase(m_open->session);
    }
    qint64 id() const { return m_open->session.theCase().id; }
    ReportState state() const { return Signing(m_open->workspace).progress(id()).state; }
    QString who() const { return People(m_open->workspace).signedIn()->name; }
    std::unique_ptr<OpenCase> m_open;
    std::unique_ptr<ReportPage> m_page;
};

void TestSigningPanel::init()
{
    m_open = std::make_unique<OpenCase>();
    m_open->workspace.setSetting(QStringLiteral("report.language"), QStringLiteral("en"));
    const CandidateVariant causal = m_open->variants->candidates[0];
    m_open->session.save(QStringLiteral("variant.report"), [&](Case& theCase) {
        decisionFor(theCase, causal).chosenClass = AcmgClass::Pathogenic;
        decisionFor(theCase, causal).inReport = true;
        theCase.conclusion = CaseConclusion::Diagnostic;
    });
    addEverybody(m_open->workspace);
    signInAs(m_open->workspace, QStringLiteral("geneticist"));
    m_page = std::make_unique<ReportPage>();
    m_page->resize(1366, 640);
    m_page->showCase(m_open->session);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestSigningPanel::cleanup()
{
    m_page.reset();
    setSession(m_open->workspace.databasePath(), std::nullopt);
    m_open.reset();
}

void TestSigningPanel::aStepThatIsNotPossibleSaysWhy()
{
    QVERIFY(part("mend0")); // something is missing
    QVERIFY(said().contains(QStringLiteral("something is missing")));
    press("telephone");
    QVERIFY2(said().contains(QStringLiteral("not acute")), qPrintable(said()));
    QVERIFY(part("submit")->isEnabled());
    QVERIFY(state() == ReportState::Draft);
}

void TestSigningPanel::whatIsMissingIsWrittenWhereTheListLeads()
{
    const QString title = part<QLabel>("outstandingTitle")->text();
    fillEverything();
    QVERIFY(part<QLabel>("outstandingTitle")->text() != title);
    QString all;
    for (const QLabel* one : m_page->findChildren<QLabel*>())
        all += one->text();
    QVERIFY(all.contains(QStringLiteral("written 0")));
    QVERIFY(!all.contains(QStringLiteral("[[")));
}

void TestSigningPanel::openQuestionsLeadToTheOverview()
{
    fillEverything();
    const QSignalSpy asked(m_page.get(), &CasePage::pageRequested);
    press("mend0");
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().toString(), QStringLiteral("overview"));
}

void TestSigningPanel::twoPeopleSignWithoutClosing()
{
    handOver();
    sign("approve", QStringLiteral("approver"));
    QVERIFY(state() == ReportState::Approved);
    QCOMPARE(who(), QStringLiteral("approver"));
    QCOMPARE(m_page->pageCount(), QStringLiteral("approved once"));
    sign("release", QStringLiteral("second"));
    QVERIFY(state() == ReportState::Released);
    QCOMPARE(who(), QStringLiteral("second"));
    QVERIFY(m_open->session.theCase().status == CaseStatus::Signed);
    const SignedReport kept = Signing(m_open->workspace).signedReports(id()).front();
    QCOMPARE(kept.firstSigner, QStringLiteral("approver"));
    QCOMPARE(kept.secondSigner, QStringLiteral("second"));
}

void TestSigningPanel::theFirstSignerIsNotTheSecond()
{
    handOver();
    sign("approve", QStringLiteral("approver"));
    sign("release", QStringLiteral("Approver"));
    QVERIFY(state() == ReportState::Approved);
    QVERIFY(!dialog<SignDialog>()->findChild<QLabel*>(QStringLiteral("signMessage"))->text().isEmpty());
    cancelSigning();
}

void TestSigningPanel::whoHasNotTheRightIsToldAndNothingChanges()
{
    handOver();
    sign("approve", QStringLiteral("secretary"));
    QVERIFY(dialog<SignDialog>());
    QVERIFY(dialog<SignDialog>()->findChild<QLabel*>(QStringLiteral("signMessage"))->text().contains(QStringLiteral("has not the right")));
    QCOMPARE(who(), QStringLiteral("geneticist"));
    cancelSigning();
    sign("approve", QStringLiteral("approver"), QStringLiteral("not the password"));
    QVERIFY(dialog<SignDialog>());
    QVERIFY(dialog<SignDialog>()->findChild<QLineEdit*>(QStringLiteral("signerPassword"))->text().isEmpty());
    cancelSigning();
    QVERIFY(state() == ReportState::Review);
}

void TestSigningPanel::whatIsWrittenAfterTheReleaseIsWhatWasSigned()
{
    release();
    const SignedReport kept = Signing(m_open->workspace).signedReports(id()).front();
    auto* shown = m_page->findChild<QPdfDocument*>();
    QString pages;
    for (int page = 0; page < shown->pageCount(); ++page)
        pages += shown->getAllText(page).text();
    QVERIFY2(!pages.contains(QStringLiteral("not approved"), Qt::CaseInsensitive), qPrintable(pages.left(400)));
    const std::pair<const char*, QByteArray> forms[] = {
        {"r.pdf", kept.pdf}, {"r.docx", kept.docx}, {"r.txt", kept.plainText.toUtf8()}, {"r.html", kept.html.toUtf8()}, {"r.fhir.json", kept.fhir.toUtf8()}};
    for (const auto& [name, bytes] : forms) {
        const QString path = m_open->folder.filePath(QLatin1String(name));
        m_page->writeTo(path, false);
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), name);
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(file.readAll(), bytes);
    }
}

// A view may go on showing pages that it painted before.
void TestSigningPanel::theReleasedPagesAreTheOnesInSight()
{
    release();
    ReportPage fresh;
    fresh.resize(m_page->size());
    fresh.showCase(m_open->session);
    fresh.show();
    QVERIFY(QTest::qWaitForWindowExposed(&fresh));
    const auto picture = [](const ReportPage& page) { return page.findChild<QPdfView*>()->viewport()->grab().toImage(); };
    const auto isWhite = [](const QImage& image) { return image.pixel(image.width() / 2, image.height() / 2) == qRgb(255, 255, 255); };
    QTRY_VERIFY_WITH_TIMEOUT(isWhite(picture(*m_page)) && picture(*m_page) == picture(fresh), 10000);
}

void TestSigningPanel::anAmendmentTellsItsReasonAndBecomesADraft()
{
    release();
    press("amend"); // the approver who released may not write
    QVERIFY2(said().contains(QStringLiteral("has not the right")), qPrintable(said()));
    anotherComes(QStringLiteral("geneticist"));
    press("amend");
    writeWords(QStringLiteral("the father's sample was mixed up"));
    QVERIFY(state() == ReportState::Draft);
    QVERIFY(m_open->session.theCase().status == CaseStatus::Report);
    QString all;
    for (const QLabel* one : m_page->findChild<SigningPanel*>()->findChildren<QLabel*>())
        all += one->text() + QLatin1Char('\n');
    QVERIFY(all.contains(QStringLiteral("the father's sample was mixed up")));
    QVERIFY(all.contains(QStringLiteral("Version 1")));
    QVERIFY(!m_open->session.undoStack().canUndo());
}

void TestSigningPanel::aSectionsTextIsEditedAndTakenBack()
{
    const auto paragraphs = [this] {
        QString all;
        for (const QLabel* one : m_page->findChildren<QLabel*>())
            all += one->text() + QLatin1Char('\n');
        return all;
    };
    const QString before = paragraphs();
    press("edit-recommendations");
    writeWords(QStringLiteral("Genetic counselling within a week."));
    QVERIFY(paragraphs().contains(QStringLiteral("Genetic counselling within a week.")));
    press("edit-recommendations");
    writeWords({});
    QCOMPARE(paragraphs(), before);
}

void TestSigningPanel::anAcuteAnswerByTelephoneIsKept()
{
    m_open->session.save(QStringLiteral("referral.change"), [](Case& theCase) { theCase.priority = CasePriority::Acute; });
    press("telephone");
    auto* asked = dialog<TelephoneDialog>();
    QVERIFY(asked);
    asked->findChild<QLineEdit*>(QStringLiteral("toldTo"))->setText(QStringLiteral("Dr. Prøve, paediatrics"));
    asked->accept();
    QVERIFY(asked->isVisible()); // what was told is missing
    asked->findChild<QPlainTextEdit*>(QStringLiteral("told"))->setPlainText(QStringLiteral("X-linked SCID"));
    asked->accept();
    const auto answers = Signing(m_open->workspace).telephoneAnswers(id());
    QCOMPARE(answers.size(), std::size_t(1));
    QCOMPARE(answers.front().content, QStringLiteral("X-linked SCID"));
}

// Files of the whole program's temporary folder, other than the case's own, before and after the pages were shown.
void TestSigningPanel::theShownPagesLieOnNoDrive()
{
    QTemporaryDir private_;
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", private_.path().toLocal8Bit());
    ReportPage page;
    page.resize(1366, 640);
    page.showCase(m_open->session);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QCOMPARE(page.findChild<QPdfDocument*>()->status(), QPdfDocument::Status::Ready);
    QTest::qWait(200);
    const QStringList left = QDir(private_.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    qputenv("TMPDIR", before);
    QCOMPARE(left, QStringList());
}

void TestSigningPanel::picturesForPeople()
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        wear(theme);
        QTest::qWait(100);
        keepPicture(*m_page, QStringLiteral("signing-draft-%1").arg(theme == Theme::Light ? "light" : "dark"));
    }
    wear(Theme::Light);
    handOver();
    press("approve");
    QVERIFY(dialog<SignDialog>());
    keepPicture(*dialog<SignDialog>(), QStringLiteral("signing-dialog"));
    cancelSigning();
    sign("approve", QStringLiteral("approver"));
    keepPicture(*m_page, QStringLiteral("signing-approved"));
    sign("release", QStringLiteral("second"));
    QTest::qWait(1500);
    keepPicture(*m_page, QStringLiteral("signing-released"));
    QVERIFY(state() == ReportState::Released);
}

QTEST_MAIN(TestSigningPanel)
#include "tst_signing_panel.moc"
