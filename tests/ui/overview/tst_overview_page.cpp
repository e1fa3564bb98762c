#include "core/workflow/demo_family.h"
#include "core/workflow/recheck.h"
#include "tests/support/vcf_builder.h"
#include "tests/ui/case_fixture.h"
#include "ui/look/look.h"
#include "ui/look/message_bar.h"
#include "ui/overview/overview_page.h"
#include "ui/pictures/pedigree_picture.h"
#include "ui/words/quality_words.h"
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace gentolk;
using namespace gentolk::test;

namespace {

// A demo family as an older version of the program kept it: with its files, without checks.
struct OpenDemo {
    QTemporaryDir folder;
    Workspace workspace{folder.filePath(QStringLiteral("cases.db")), QStringLiteral("Anne Test")};
    std::unique_ptr<CaseSession> session;
    OpenDemo()
    {
        UnwatchedTask task;
        const DemoCase demo = writeDemoFamilies(folder.filePath(QStringLiteral("demo"))).front();
        const FamilyInput files{{demo.vcfPath}, demo.pedPath, {}, {}};
        const auto variants = std::make_shared<const FamilyVariants>(readFamily(files, defaultPanel(), task));
        Case theCase = demo.theCase;
        theCase.sources = sourceFiles(files, *variants, task);
        session = std::make_unique<CaseSession>(workspace, workspace.createCase(std::move(theCase), *variants), variants);
    }
    QString ped() const { return session->theCase().sources.back().path; }
};

} // namespace

class TestOverviewPage : public QObject
{
    Q_OBJECT
private slots:
    void parentsStandAboveTheChildAndBesideEachOther()
    {
        const Family family = aTrio().withSibling("sister", Sex::Female, AffectionStatus::Unaffected);
        auto places = placesOf(family.pedigree);
        QCOMPARE(places["mother"].generation, 0);
        QCOMPARE(places["father"].generation, 0);
        QCOMPARE(std::abs(places["mother"].column - places["father"].column), 1.0);
        QCOMPARE(places["child"].generation, 1);
        QCOMPARE(places["sister"].generation, 1);
        QVERIFY(places["child"].column != places["sister"].column);
        QCOMPARE((places["child"].column + places["sister"].column) / 2, (places["mother"].column + places["father"].column) / 2);
    }
    void aGrandparentLiftsTheParentButNotTheOnewhoMarriedIn()
    {
        Family family = aTrio();
        family.pedigree.individuals.push_back({"family", "grandmother", "", "", Sex::Female, AffectionStatus::Unaffected});
        for (Individual& person : family.pedigree.individuals)
            if (person.id == "mother")
                person.motherId = "grandmother";
        auto places = placesOf(family.pedigree);
        QCOMPARE(places["grandmother"].generation, 0);
        QCOMPARE(places["mother"].generation, 1);
        QCOMPARE(places["father"].generation, 1);
    }
    static QStringList saidBy(const QWidget& widget)
    {
        QStringList said;
        for (const QLabel* label : widget.findChildren<QLabel*>())
            said << label->text();
        return said;
    }
    static FamilyQuality someChecks()
    {
        FamilyQuality quality;
        quality.verdicts = {{QualityCheck::Sex, QualityStatus::Ok, QualityFinding::SexAsDeclared, {"child", "male"}, {0.01, std::nullopt}},
                            {QualityCheck::Parentage, QualityStatus::Fail, QualityFinding::ParentageNotConfirmed, {"child"}, {0.05}},
                            {QualityCheck::Calls, QualityStatus::Warn, QualityFinding::CallsTooFew, {"mother"}, {}},
                            {QualityCheck::Calls, QualityStatus::Warn, QualityFinding::CallRateLow, {"father"}, {0.9}}};
        return quality;
    }
    void tellsFailedChecksBeforeWarningsAndFoldsThePassed() // B-64
    {
        OpenCase open;
        open.session.setQuality(std::make_shared<const FamilyQuality>(someChecks()));
        OverviewPage page;
        page.resize(1366, 600);
        page.showCase(open.session);
        page.show();
        auto* card = page.findChild<QWidget*>(QStringLiteral("identity"));
        QVERIFY(card);
        const FamilyQuality told = someChecks();
        const QStringList said = saidBy(*card);
        const auto failed = said.indexOf(sentence(told.verdicts[1])), warned = said.indexOf(sentence(told.verdicts[3])),
                   silent = said.indexOf(sentence(told.verdicts[2]));
        QVERIFY(failed >= 0 && warned > failed && silent > warned);
        auto* unknown = card->findChild<QToolButton*>(QStringLiteral("silentChecks"));
        QVERIFY(unknown && unknown->isVisible() && unknown->text().contains(QStringLiteral("not known"))); // folded, never silently absent
        auto* fold = card->findChild<QToolButton*>(QStringLiteral("passedChecks"));
        QVERIFY(fold && fold->text().startsWith(QLatin1Char('1')));
        const auto shown = [&] {
            for (const QLabel* label : card->findChildren<QLabel*>())
                if (label->text() == sentence(told.verdicts[0]))
                    return label->isVisible();
            return false;
        };
        QVERIFY(!shown());
        fold->setFocus();
        QTest::keyClick(fold, Qt::Key_Space);
        QVERIFY(shown());
        QVERIFY(!saidBy(page).filter(QStringLiteral("to be clarified with the laboratory")).isEmpty());
    }
    void tellsTheCaseAndThatIdentityIsNotYetChecked()
    {
        OpenCase open;
        OverviewPage page;
        page.resize(1366, 600);
        page.show();
        page.showCase(open.session);
        QStringList said;
        for (const QLabel* label : page.findChildren<QLabel*>())
            said << label->text();
        const QString all = said.join(QLatin1Char('\n'));
        for (const QString& fact : {QStringLiteral("Valdemar Test Møller-Ågård"), QStringLiteral("140626-9961"),
                                    QStringLiteral("Hovedstaden"), QStringLiteral("DRAGEN")})
            QVERIFY2(all.contains(fact), qPrintable(fact));
        QVERIFY(all.contains(QStringLiteral("Not checked: sex, relatedness and contamination are unknown")));
        QVERIFY(all.contains(QStringLiteral("Who the samples are has not been checked")));
        auto* pedigree = page.findChild<QWidget*>(QStringLiteral("pedigree"));
        QVERIFY(pedigree && pedigree->accessibleName().contains(QStringLiteral("mother")));
    }
    void checksAgainFromTheSourceFilesByKeyboard() // B-60 to B-66; law 6 of the house
    {
        OpenDemo open;
        OverviewPage page;
        page.resize(1366, 600);
        page.showCase(*open.session);
        page.show();
        auto* again = page.findChild<QPushButton*>(QStringLiteral("checkAgain"));
        QVERIFY(again);
        again->setFocus();
        QTest::keyClick(again, Qt::Key_Space);
        QVERIFY(!page.findChild<MessageBar*>()->text().isEmpty()); // it says what it is doing
        QTRY_VERIFY_WITH_TIMEOUT(open.session->quality(), 30000);
        QVERIFY(page.findChild<MessageBar*>()->isHidden());
        QVERIFY(open.workspace.quality(open.session->theCase().id) == std::optional(*open.session->quality()));
        const auto* then = page.findChild<QPushButton*>(QStringLiteral("checkAgain")); // as after a corrected pedigree
        QVERIFY(then && then->isEnabled() && then->text() == QStringLiteral("Check again"));
        QVERIFY(saidBy(page).filter(QStringLiteral("has not been checked")).isEmpty());
    }
    void aPersonSaysByKeyboardThatTheSamplesWereMatched() // B-66
    {
        OpenCase open;
        OverviewPage page;
        page.resize(1366, 600);
        page.showCase(open.session);
        page.show();
        QVERIFY(!samplesMatched(open.session.workspace(), open.session.theCase().id));
        QVERIFY(!saidBy(page).filter(QStringLiteral("Nobody has yet matched")).isEmpty());
        auto* button = page.findChild<QPushButton*>(QStringLiteral("tellMatched"));
        QVERIFY(button);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_VERIFY(!page.findChild<QPushButton*>(QStringLiteral("tellMatched")));
        const auto told = samplesMatched(open.session.workspace(), open.session.theCase().id);
        QVERIFY(told);
        QCOMPARE(told->user, QStringLiteral("Anne Test"));
        QVERIFY(!saidBy(page).filter(QStringLiteral("matched by Anne Test")).isEmpty());
    }
    void anotherCaseBeginsAtItsTop()
    {
        OpenCase first, second;
        OverviewPage page;
        page.resize(900, 300);
        page.showCase(first.session);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto* bar = page.findChild<QScrollArea*>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum());
        page.showCase(second.session);
        QCOMPARE(bar->value(), 0);
    }
    void saysWhichFileIsNotTheImportedOne()
    {
        OpenDemo open;
        QFile ped(open.ped());
        QVERIFY(ped.open(QIODevice::ReadWrite) && ped.seek(ped.size() - 1) && ped.write(" ") == 1); // the same size, other bytes
        ped.close();
        OverviewPage page;
        page.showCase(*open.session);
        page.show();
        auto* again = page.findChild<QPushButton*>(QStringLiteral("checkAgain"));
        QVERIFY(again);
        auto* messages = page.findChild<MessageBar*>();
        again->click();
        QTRY_VERIFY2_WITH_TIMEOUT(messages->text().contains(QFileInfo(open.ped()).fileName()), qPrintable(messages->text()), 30000);
        QVERIFY(!open.session->quality());
        QVERIFY(page.findChild<QPushButton*>(QStringLiteral("checkAgain"))->isEnabled()); // and may be tried anew
    }
    void withoutItsFilesItSaysHowToCheck()
    {
        OpenCase open; // its file is invented
        OverviewPage page;
        page.show();
        page.showCase(open.session);
        QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("checkAgain")));
        QVERIFY(!saidBy(page).filter(QStringLiteral("import the family again")).isEmpty());
    }
    void aHiddenPageIsUpToDateWhenItIsSeen()
    {
        OpenCase open;
        OverviewPage page;
        page.showCase(open.session);
        QVERIFY(saidBy(page).filter(QStringLiteral("140626-9961")).isEmpty()); // nobody looks, so nothing is made
        page.show();
        QVERIFY(!saidBy(page).filter(QStringLiteral("140626-9961")).isEmpty());
    }
    void picturesForPeople()
    {
        OpenCase open;
        OverviewPage page;
        page.resize(1366, 600);
        page.showCase(open.session);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        wear(Theme::Light);
        keepPicture(page, QStringLiteral("overview-light-1366"));
        page.resize(1920, 902);
        wear(Theme::Dark);
        QCoreApplication::processEvents();
        QCOMPARE(page.grab().toImage().size(), QSize(1920, 902));
        keepPicture(page, QStringLiteral("overview-dark-1920"));
    }

    void whatItWasJudgedWithIsToldAndWhatHasComeSince() // rule R-1: told, and never used for it
    {
        QTemporaryDir data;
        const QByteArray before = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", data.path().toUtf8());
        const auto install = [&](const std::string& date) {
            const std::string text = "##fileformat=VCFv4.1\n##source=ClinVar\n##reference=GRCh38\n##INFO=<ID=CLNREVSTAT,Number=.,Type=String,Description=\"r\">\n"
                                     "##INFO=<ID=CLNSIG,Number=.,Type=String,Description=\"c\">\n##fileDate=" + date + "\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n"
                                     "1\t1014143\t183381\tC\tT\t.\t.\tCLNREVSTAT=reviewed_by_expert_panel;CLNSIG=Pathogenic\n";
            UnwatchedTask task;
            SourceLibrary library;
            const InstalledSource source = library.add({{writeText(data.path(), QStringLiteral("clinvar.vcf"), text)}, {}, {}, {}, GenomeAssembly::Unknown, nullptr, QStringLiteral("test")}, task);
            library.makeActive(source);
        };
        install("2026-05-01");
        OpenDemo demo;
        CaseSession& session = *demo.session;
        const auto words = [&session] {
            OverviewPage page;
            page.show();
            page.showCase(session);
            return saidBy(page).join(QLatin1Char('\n'));
        };
        const std::size_t listed = session.shortlist().candidates.size();
        QVERIFY(words().contains(QStringLiteral("2026-05-01")));
        QVERIFY(!words().contains(QStringLiteral("Newer than what this case was judged with")));
        install("2026-11-01");
        QVERIFY2(words().contains(QStringLiteral("Newer than what this case was judged with: ClinVar 2026-11-01. The case is not changed by it.")), qPrintable(words()));
        QVERIFY(words().contains(QStringLiteral("2026-05-01")));
        QCOMPARE(session.shortlist().candidates.size(), listed);
        qputenv("XDG_DATA_HOME", before);
    }
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overview_page.moc"
