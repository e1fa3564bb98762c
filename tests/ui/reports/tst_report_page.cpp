#include "core/workflow/session.h"
#include "tests/core/workflow/people_fixture.h"
#include "tests/ui/case_fixture.h"
#include "ui/look/look.h"
#include "ui/reports/report_page.h"
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPdfDocument>
#include <QScrollArea>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

class TestReportPage : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_open = std::make_unique<OpenCase>();
        const CandidateVariant causal = m_open->variants->candidates[0];
        m_open->session.save(QStringLiteral("variant.report"), [&](Case& theCase) {
            decisionFor(theCase, causal).chosenClass = AcmgClass::Pathogenic;
            decisionFor(theCase, causal).inReport = true;
        });
        m_page = std::make_unique<ReportPage>();
        m_page->resize(1366, 600);
        m_page->showCase(m_open->session);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_open.reset();
    }
    void showsThePdfAsItWillPrint()
    {
        auto* document = m_page->findChild<QPdfDocument*>();
        QCOMPARE(document->status(), QPdfDocument::Status::Ready);
        QVERIFY(document->pageCount() >= 1);
    }
    void theReportsLanguageIsItsOwn()
    {
        auto* language = m_page->findChild<QComboBox*>(QStringLiteral("reportLanguage"));
        const auto said = [this] {
            QStringList all;
            for (const QLabel* label : m_page->findChild<QScrollArea*>()->widget()->findChildren<QLabel*>())
                all << label->text();
            return all.join(QLatin1Char('\n'));
        };
        language->setCurrentIndex(language->findData(QStringLiteral("da")));
        const QString danish = said();
        language->setCurrentIndex(language->findData(QStringLiteral("en")));
        QVERIFY(danish != said());
        QVERIFY(said().contains(QStringLiteral("IL2RG")) && danish.contains(QStringLiteral("IL2RG")));
    }
    void theConclusionIsSavedAsItIsChosen()
    {
        auto* conclusion = m_page->findChild<QComboBox*>(QStringLiteral("conclusion"));
        conclusion->setFocus();
        conclusion->setCurrentIndex(conclusion->findData(int(CaseConclusion::Diagnostic)));
        emit conclusion->activated(conclusion->currentIndex());
        QVERIFY(m_open->session.theCase().conclusion == CaseConclusion::Diagnostic);
    }
    void thePaperIsTheSameWhateverTheTheme() // dark words on white, or an answer is signed that nobody can read
    {
        const auto firstPage = [this](Theme theme) {
            wear(theme);
            ReportPage page;
            page.resize(1366, 600);
            page.showCase(m_open->session);
            page.show();
            if (!QTest::qWaitForWindowExposed(&page))
                return QImage();
            return page.findChild<QPdfDocument*>()->render(0, QSize(600, 848));
        };
        const QImage light = firstPage(Theme::Light), dark = firstPage(Theme::Dark);
        wear(Theme::Light);
        QVERIFY(!light.isNull());
        QVERIFY(light == dark);
    }
    void writesAPdfAndTellsWhere()
    {
        const QString path = m_open->folder.filePath(QStringLiteral("answer.pdf"));
        m_page->writeTo(path, false);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QVERIFY(m_page->findChild<QLabel*>(QStringLiteral("reportMessage"))->text().contains(path));
    }
    void givesTheSignedReportOnceTwoPeopleSigned() // rule E-7
    {
        Workspace& workspace = m_open->workspace;
        Signing signing(workspace);
        addEverybody(workspace);
        signInAs(workspace, QStringLiteral("geneticist"));
        Case theCase = m_open->session.theCase();
        signing.submit(theCase, aWholeDraft(theCase));
        signInAs(workspace, QStringLiteral("approver"));
        signing.approve(theCase, aWholeDraft(theCase), thePassword());
        m_page->showCase(m_open->session);
        QVERIFY(m_page->pageCount() != QStringLiteral("signed"));
        signInAs(workspace, QStringLiteral("second"));
        signing.release(theCase, aWholeDraft(theCase), thePassword());
        m_page->showCase(m_open->session);
        QCOMPARE(m_page->pageCount(), QStringLiteral("signed"));
        const QString path = m_open->folder.filePath(QStringLiteral("signed.pdf"));
        m_page->writeTo(path, false);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), signing.signedReports(theCase.id).front().pdf);
        setSession(workspace.databasePath(), std::nullopt);
    }
    void anUnwritablePlaceIsToldInThePage()
    {
        m_page->writeTo(QStringLiteral("/no/such/folder/answer.pdf"), false);
        QVERIFY(m_page->findChild<QLabel*>(QStringLiteral("reportMessage"))->text().contains(QStringLiteral("answer.pdf")));
    }
    void picturesForPeople()
    {
        wear(Theme::Light);
        QTest::qWait(300);
        keepPicture(*m_page, QStringLiteral("report-light-1366"));
        m_page->resize(1920, 902);
        wear(Theme::Dark);
        QTest::qWait(300);
        QCOMPARE(m_page->grab().toImage().size(), QSize(1920, 902));
        keepPicture(*m_page, QStringLiteral("report-dark-1920"));
    }

private:
    std::unique_ptr<OpenCase> m_open;
    std::unique_ptr<ReportPage> m_page;
};

QTEST_MAIN(TestReportPage)
#include "tst_report_page.moc"
