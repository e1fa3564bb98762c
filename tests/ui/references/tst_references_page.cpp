// The page of the data sources: what is told of each, and installing, verifying, taking an earlier one again and removing (rules R-1, F-12, F-41).
#include "core/workflow/new_case.h"
#include "core/workflow/people.h"
#include "core/workflow/session.h"
#include "tests/core/workflow/people_fixture.h"
#include "tests/support/phenotype_files.h"
#include "tests/support/vcf_builder.h"
#include "tests/ui/case_fixture.h"
#include "ui/actions/action_collection.h"
#include "ui/look/message_bar.h"
#include "ui/references/install_dialog.h"
#include "ui/references/references_page.h"
#include "ui/settings/language.h"
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

namespace {

std::string clinVar(const std::string& date, const std::string& row = "1\t1014143\t183381\tC\tT\t.\t.\tCLNREVSTAT=reviewed_by_expert_panel;CLNSIG=Pathogenic\n")
{
    return "##fileformat=VCFv4.1\n##source=ClinVar\n##reference=GRCh38\n##INFO=<ID=CLNREVSTAT,Number=.,Type=String,Description=\"r\">\n"
           "##INFO=<ID=CLNSIG,Number=.,Type=String,Description=\"c\">\n##fileDate=" +
           date + "\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n" + row;
}

} // namespace

class TestReferencesPage : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ActionCollection> m_actions;
    std::unique_ptr<ReferencesPage> m_page;
    UnwatchedTask m_task;

    SourceToAdd wanted(const char* name, const std::string& content) const
    {
        SourceToAdd one;
        one.files << writeText(m_folder->path(), QLatin1String(name), content);
        return one;
    }
    InstalledSource install(const std::string& date) { return KnowledgeLibrary(*m_workspace).add(wanted("clinvar.vcf", clinVar(date)), m_task); }
    QString told() const { return m_page->messages()->text(); }
    QString cell(int row, SourceTable::Column column) const { return m_page->table()->item(row, column)->text(); }
    template<typename T = QPushButton> T* part(const char* name) const { return m_page->findChild<T*>(QLatin1String(name)); }
    void press(const char* name)
    {
        part(name)->setFocus();
        QTest::keyClick(part(name), Qt::Key_Space);
    }
    void pressOffered(const QString& words)
    {
        for (QPushButton* button : m_page->messages()->findChildren<QPushButton*>())
            if (button->text() == words)
                return QTest::keyClick(button, Qt::Key_Space);
        QFAIL(qPrintable(QStringLiteral("not offered: ") + words));
    }
    QString detail() const
    {
        QCoreApplication::processEvents(); // a layout shows what it was given
        QStringList words;
        for (const QLabel* one : m_page->findChild<QWidget*>(QStringLiteral("sourceDetail"))->findChildren<QLabel*>())
            if (!one->isHidden() && one->isVisible())
                words << one->text();
        return words.join(QLatin1Char('\n'));
    }
    void installAndWait(const SourceToAdd& what)
    {
        m_page->install(what);
        QVERIFY(m_page->isBusy() && part<QWidget>("installProgress")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->isBusy(), 30000);
        QVERIFY(!part<QWidget>("installProgress")->isVisible());
    }

private slots:
    void init()
    {
        speak(Language::English);
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
        askAgainForPhenotypeInUse();
        m_workspace = std::make_unique<Workspace>(m_folder->filePath(QStringLiteral("gentolk.db")), QStringLiteral("anna"));
        m_window = std::make_unique<QWidget>();
        m_actions = std::make_unique<ActionCollection>(m_window.get());
        m_page = std::make_unique<ReferencesPage>(*m_workspace, *m_actions);
        m_page->resize(1366, 700);
        m_page->readAnew();
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_actions.reset();
        m_window.reset();
        setSession(m_workspace->databasePath(), std::nullopt);
        m_workspace.reset();
    }

    void theSourcesThatTheProgramCarriesAreListedWithTheirVersion()
    {
        QVERIFY(m_page->table()->rowCount() >= 5);
        QCOMPARE(cell(0, SourceTable::Name), QStringLiteral("IEI gene panel"));
        QVERIFY(!cell(0, SourceTable::Version).isEmpty());
        QVERIFY(detail().contains(builtInSources().front().terms));
        QVERIFY(!part("useSource")->isEnabled() && !part("removeSource")->isEnabled());
    }

    void aNewerOntologyReplacesTheCarriedOneForNewCases() // rules F-41, R-1
    {
        const auto carriedRow = [&] {
            for (int row = 0; row < m_page->table()->rowCount(); ++row)
                if (cell(row, SourceTable::Version) == carriedPhenotype().version())
                    return row;
            return -1;
        };
        QVERIFY2(cell(carriedRow(), SourceTable::Standing).contains(QStringLiteral("install a newer release")), qPrintable(cell(carriedRow(), SourceTable::Standing)));
        QCOMPARE(cell(carriedRow(), SourceTable::Released), QStringLiteral("6 May 2025"));
        QTemporaryDir folder;
        SourceToAdd release;
        release.files = phenotypeFiles(folder.path());
        installAndWait(release);
        QVERIFY2(told().contains(QStringLiteral("Human Phenotype Ontology 2026-09-01 was installed")), qPrintable(told()));
        QCOMPARE(cell(0, SourceTable::Genome), QStringLiteral("any"));
        QCOMPARE(cell(carriedRow(), SourceTable::Standing), QStringLiteral("comes with the program; the installed release is used for new cases"));
        m_page->table()->selectRow(0);
        QVERIFY(detail().contains(QStringLiteral("lines: the terms")) && detail().contains(QStringLiteral("about half")) && detail().contains(QStringLiteral("genes_to_disease.txt")));
        keepPicture(*m_page, QStringLiteral("references-ontology"));
    }

    void aSourceIsInstalledWithProgressAndAllOfItIsTold() // rule R-1
    {
        installAndWait(wanted("clinvar.vcf", clinVar("2026-11-01")));
        QVERIFY2(told().contains(QStringLiteral("ClinVar 2026-11-01 was installed")), qPrintable(told()));
        QCOMPARE(cell(0, SourceTable::Name), QStringLiteral("ClinVar"));
        QCOMPARE(cell(0, SourceTable::Version), QStringLiteral("2026-11-01"));
        QCOMPARE(cell(0, SourceTable::Entries), QStringLiteral("1"));
        QCOMPARE(cell(0, SourceTable::Standing), QStringLiteral("in use"));
        m_page->table()->selectRow(0);
        const InstalledSource added = SourceLibrary().all().front();
        for (const QString& fact : {added.sha256, added.manifest.origins.front().sha256, added.manifest.licence, QStringLiteral("1 kept of 1 records"), QStringLiteral("no case yet")})
            QVERIFY2(detail().contains(fact), qPrintable(fact));
    }

    void aRefusedFileIsToldInWordsAndCanBeTriedAgain()
    {
        installAndWait(wanted("clinvar.vcf", clinVar("2026-11-01", "1\t200\t1\tC\tT\t.\t.\tCLNSIG=Benign\n1\t100\t2\tC\tT\t.\t.\tCLNSIG=Benign\n2\t1\t2\tC\tT\t.\t.\tA=B\n")));
        QVERIFY2(told().contains(QStringLiteral("not sorted: position 100 follows 200")), qPrintable(told()));
        QVERIFY(SourceLibrary().all().empty());
        pressOffered(QStringLiteral("Try again\u2026"));
        auto* dialog = m_page->findChild<InstallDialog*>();
        QVERIFY(dialog && dialog->wanted().files.front().endsWith(QStringLiteral("clinvar.vcf")));
        dialog->reject();
    }

    void aCancelledInstallationLeavesNothing()
    {
        std::string rows;
        for (int i = 0; i < 300000; ++i)
            rows += "1\t" + std::to_string(1000000 + i) + "\t1\tC\tT\t.\t.\tCLNREVSTAT=.;CLNSIG=Benign\n";
        SourceToAdd large = wanted("clinvar.vcf", clinVar("2026-11-01", rows));
        large.everything = true;
        m_page->install(large);
        press("stopInstalling");
        QVERIFY(!m_page->isBusy());
        QVERIFY2(told().contains(QStringLiteral("Nothing of it is used")), qPrintable(told()));
        QTRY_VERIFY_WITH_TIMEOUT(SourceLibrary().leftovers().isEmpty(), 30000);
        QTest::qWait(200);
        QVERIFY(SourceLibrary().all().empty());
    }

    void anOldSourceInUseIsWarnedOf() // rule F-41
    {
        const QDate release = QDate::currentDate().addMonths(-9);
        install(release.toString(Qt::ISODate).toStdString());
        m_page->readAnew();
        QVERIFY2(told().contains(QStringLiteral("Old: ClinVar")), qPrintable(told()));
        QVERIFY2(cell(0, SourceTable::Standing).contains(QStringLiteral("install a newer one")), qPrintable(cell(0, SourceTable::Standing)));
        QVERIFY2(cell(0, SourceTable::Age).startsWith(QLatin1Char('9')) || cell(0, SourceTable::Age).startsWith(QLatin1Char('8')), qPrintable(cell(0, SourceTable::Age)));
    }

    void anEarlierVersionIsTakenAgain()
    {
        install("2026-10-04");
        install("2026-11-01");
        m_page->readAnew();
        m_page->table()->selectRow(0);
        QVERIFY(!part("useSource")->isEnabled()); // it is in use
        QTest::keyClick(m_page->table(), Qt::Key_Down);
        QCOMPARE(cell(1, SourceTable::Standing), QStringLiteral("kept for the cases that used it"));
        press("useSource");
        QVERIFY2(told().contains(QStringLiteral("New cases are looked up in ClinVar 2026-10-04")), qPrintable(told()));
        QCOMPARE(SourceLibrary().active(GenomeAssembly::GRCh38).front().manifest.version, QStringLiteral("2026-10-04"));
    }

    void theCasesThatWereJudgedWithASourceAreNamedBeforeItIsRemoved() // rule R-1
    {
        const InstalledSource added = install("2026-11-01");
        FamilyInput family;
        family.vcfPaths << aTrioVcf().withDeNovo("1", 1014143, "C", "T").writeTo(m_folder->path());
        family.pedPath = writeText(m_folder->path(), QStringLiteral("trio.ped"), trioPed());
        const FamilyVariants variants = readFamily(family, defaultPanel(), m_task);
        Case one = aStartableCase();
        one.number.clear();
        one.assembly = variants.assembly;
        one.family = variants.family;
        one.sources = sourceFiles(family, variants, m_task);
        const Case kept = m_workspace->createCase(one, variants);
        m_page->readAnew();
        m_page->table()->selectRow(0);
        QVERIFY2(detail().contains(kept.number), qPrintable(detail()));
        press("removeSource");
        QVERIFY2(told().contains(QStringLiteral("1 case was judged with ClinVar 2026-11-01")), qPrintable(told()));
        QVERIFY(QFile::exists(added.path));
        pressOffered(QStringLiteral("Remove it"));
        QVERIFY(!QFile::exists(added.path));
        QCOMPARE(cell(0, SourceTable::Name), QStringLiteral("IEI gene panel"));
    }

    void aDamagedSourceIsShownAndVerifyingNamesIt()
    {
        const InstalledSource added = install("2026-11-01");
        QFile store(added.path);
        QVERIFY(store.open(QIODevice::ReadWrite) && store.seek(store.size() / 4));
        QVERIFY(store.write("x") == 1);
        store.close();
        m_page->readAnew();
        press("verifySources");
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->isBusy(), 30000);
        QVERIFY2(told().contains(added.path), qPrintable(told()));
        QVERIFY(store.resize(added.bytes - 10));
        m_page->readAnew();
        QVERIFY2(cell(0, SourceTable::Standing).startsWith(QStringLiteral("damaged, not used")), qPrintable(cell(0, SourceTable::Standing)));
    }

    void whatTheFilesDoNotTellIsAskedFor()
    {
        m_page->askWhatToInstall();
        auto* dialog = m_page->findChild<InstallDialog*>();
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("installSource"))->isEnabled()); // no file yet
        auto* kind = dialog->findChild<QComboBox*>(QStringLiteral("sourceKind"));
        kind->setCurrentIndex(kind->findData(QStringLiteral("gnomad-exomes")));
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("sourceVersion")), QStringLiteral("4.1"));
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("sourceDate")), QStringLiteral("2024-04-19"));
        QTest::keyClick(dialog->findChild<QCheckBox*>(QStringLiteral("sourceEverything")), Qt::Key_Space);
        const SourceToAdd asked = dialog->wanted();
        QCOMPARE(asked.kind, QStringLiteral("gnomad-exomes"));
        QCOMPARE(asked.version, QStringLiteral("4.1"));
        QCOMPARE(asked.date, QDate(2024, 4, 19));
        QVERIFY(asked.everything && asked.assembly == GenomeAssembly::Unknown);
        dialog->reject();
    }

    void anOwnListHasItsName()
    {
        m_page->askWhatToInstall();
        auto* dialog = m_page->findChild<InstallDialog*>();
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("sourceName"));
        QVERIFY(!name->isEnabled()); // official files name themselves
        auto* kind = dialog->findChild<QComboBox*>(QStringLiteral("sourceKind"));
        kind->setCurrentIndex(kind->findData(QStringLiteral("local")));
        QTest::keyClicks(name, QStringLiteral("Region North"));
        SourceToAdd asked = dialog->wanted();
        QCOMPARE(asked.name, QStringLiteral("Region North"));
        dialog->reject();
        asked.files = QStringList{writeText(m_folder->path(), "ours.tsv", "chr\tpos\tref\talt\tAF\n1\t1014300\tA\tC\t0.01\n")};
        asked.version = QStringLiteral("2026-11");
        asked.assembly = GenomeAssembly::GRCh38;
        installAndWait(asked);
        QCOMPARE(cell(0, SourceTable::Name), QStringLiteral("Region North"));
        QCOMPARE(cell(0, SourceTable::Standing), QStringLiteral("in use"));
    }

    void onlyAnAdministratorChangesThem() // rule F-12
    {
        install("2026-10-04");
        install("2026-11-01");
        addEverybody(*m_workspace);
        signInAs(*m_workspace, QStringLiteral("geneticist"));
        m_page->readAnew();
        m_page->table()->selectRow(1);
        for (const char* verb : {"useSource", "removeSource", "installSources"})
            QVERIFY2(!part(verb)->isEnabled(), verb);
        QVERIFY(part("verifySources")->isEnabled());
        installAndWait(wanted("clinvar.vcf", clinVar("2026-12-01")));
        QVERIFY2(told().contains(QStringLiteral("not allowed")), qPrintable(told()));
        QCOMPARE(SourceLibrary().all().size(), std::size_t(2));
    }
};

QTEST_MAIN(TestReferencesPage)
#include "tst_references_page.moc"
