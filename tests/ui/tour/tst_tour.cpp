// A walk through every page of the demo: a picture of each in both languages, both themes and three kinds of screen, in the
// folder tour/ beside the build, and no word on it may be clipped.
#include "core/workflow/demo.h"
#include "core/workflow/demo_family.h"
#include "core/workflow/session.h"
#include "tests/core/workflow/people_fixture.h"
#include "tests/support/vcf_builder.h"
#include "tests/ui/tour/clipped_words.h"
#include "ui/actions/action_collection.h"
#include "ui/actions/key_map_dialog.h"
#include "ui/case_wizard/case_wizard.h"
#include "ui/case_wizard/consent_step.h"
#include "ui/case_wizard/roles_table.h"
#include "ui/genome/genome_dialog.h"
#include "ui/main_window/case_pages.h"
#include "ui/main_window/case_view.h"
#include "ui/main_window/main_window.h"
#include "ui/people/users_dialog.h"
#include "ui/references/install_dialog.h"
#include "ui/references/references_page.h"
#include "ui/settings/language.h"
#include "ui/settings/settings_dialog.h"
#include "ui/worklist/worklist_page.h"
#include <QComboBox>
#include <QDir>
#include <QFontDatabase>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

namespace {

// A screen as a person has it: what the window gets in logical pixels, and the scale at which it is drawn.
struct Screen { const char* name; QSize size; double scale; };
const Screen screens[] = {{"1366x768", {1366, 768}, 1.0}, {"1920x1080", {1920, 1080}, 1.0}, {"1920x1080-150", {1280, 720}, 1.5}};

QString folder()
{
    const QString path = qEnvironmentVariable("GENTOLK_TOUR", QCoreApplication::applicationDirPath() + QStringLiteral("/tour"));
    QDir().mkpath(path);
    return path;
}

void keep(QWidget& window, const QString& name, double scale)
{
    QPixmap picture(window.size() * scale);
    picture.setDevicePixelRatio(scale);
    window.render(&picture);
    QVERIFY(picture.save(QStringLiteral("%1/%2.png").arg(folder(), name)));
}

std::string clinVarOf(const char* date)
{
    return std::string("##fileformat=VCFv4.1\n##source=ClinVar\n##reference=GRCh38\n##INFO=<ID=CLNREVSTAT,Number=.,Type=String,Description=\"r\">\n"
                       "##INFO=<ID=CLNSIG,Number=.,Type=String,Description=\"c\">\n##fileDate=") +
           date + "\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n1\t1014143\t183381\tC\tT\t.\t.\tCLNREVSTAT=reviewed_by_expert_panel;CLNSIG=Pathogenic\n";
}

} // namespace

class TestTour : public QObject
{
    Q_OBJECT
    QTemporaryDir m_home;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    std::vector<DemoCase> m_families;
    QStringList m_clipped;

    void look(const QString& page, const QString& manner, const Screen& screen)
    {
        QTest::qWait(60);
        QCoreApplication::processEvents();
        for (const QString& words : clippedWords(*m_window))
            m_clipped << QStringLiteral("%1 %2 %3: %4").arg(page, manner, QLatin1String(screen.name), words);
        for (const QString& keys : sharedMnemonics(*m_window))
            m_clipped << QStringLiteral("%1 %2 %3").arg(page, manner, keys);
        keep(*m_window, QStringLiteral("%1-%2-%3").arg(page, manner, QLatin1String(screen.name)), screen.scale);
    }

    // What lies below the fold of a page that is longer than the window.
    void lookFurtherDown(const QString& name, const QString& manner, const Screen& screen)
    {
        auto* area = qobject_cast<QScrollArea*>(m_window->caseView()->page()->firstFocus());
        if (!area)
            return;
        for (const char* card : {"identity", "plots"})
            if (auto* widget = area->findChild<QWidget*>(QLatin1String(card))) {
                area->verticalScrollBar()->setValue(widget->mapTo(area->widget(), QPoint()).y() - 16);
                look(name + QLatin1Char('-') + QLatin1String(card), manner, screen);
            }
    }

    void walkThroughTheCase(const QString& manner, const Screen& screen)
    {
        QSignalSpy shown(m_window.get(), &MainWindow::caseShown);
        m_window->showWorklist();
        look(QStringLiteral("1-worklist"), manner, screen);
        m_window->worklist()->table()->selectRow(0);
        QTest::keyClick(m_window->worklist()->table(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), 60000);
        for (int page = 0; page < m_window->caseView()->pageCount(); ++page) {
            m_window->caseView()->showPage(page);
            QTest::qWait(60);
            const QString name = QStringLiteral("%1-%2").arg(page + 3).arg(m_window->caseView()->page()->objectName());
            look(name, manner, screen);
            lookFurtherDown(name, manner, screen);
        }
    }

    void walkThroughANewCase(const QString& manner, const Screen& screen)
    {
        m_window->beginNewCase({m_families.front().vcfPath, m_families.front().pedPath});
        CaseWizard& wizard = *m_window->wizard();
        QTRY_VERIFY_WITH_TIMEOUT(wizard.step()->stop().isEmpty(), 30000);
        look(QStringLiteral("2-new-case-1"), manner, screen);
        m_window->beginNewCase({m_families.front().vcfPath});
        QTRY_VERIFY_WITH_TIMEOUT(wizard.findChild<RolesTable*>()->isVisible(), 30000);
        look(QStringLiteral("2-new-case-1-without-ped"), manner, screen);
        m_window->beginNewCase({m_families.front().vcfPath, m_families.front().pedPath});
        QTRY_VERIFY_WITH_TIMEOUT(wizard.step()->stop().isEmpty(), 30000);
        for (int step = 2; step <= 5; ++step) {
            wizard.next();
            QCOMPARE(wizard.stepIndex(), step - 1);
            if (qobject_cast<ConsentStep*>(wizard.step())) {
                look(QStringLiteral("2-new-case-3-stopped"), manner, screen);
                CaseDraft draft;
                wizard.step()->take(draft);
                draft.input.theCase.consent = {QDate(2024, 11, 2), QStringLiteral("2.1"), SecondaryFindingsChoice::Wanted, Answer::Yes};
                draft.input.theCase.transplanted = Answer::No;
                wizard.step()->showDraft(draft);
            }
            look(QStringLiteral("2-new-case-%1").arg(step), manner, screen);
        }
    }

    void walkThroughTheSources(const QString& manner, const Screen& screen)
    {
        m_window->showReferences();
        look(QStringLiteral("8-references"), manner, screen);
        m_window->references()->table()->selectRow(m_window->references()->table()->rowCount() - 1);
        look(QStringLiteral("8-references-built-in"), manner, screen);
    }

    // An old source in use, its predecessor kept, and a damaged one.
    void installSources()
    {
        UnwatchedTask task;
        for (const char* date : {"2026-01-04", "2025-11-02", "2025-10-05"}) {
            SourceToAdd wanted;
            wanted.files << writeText(m_home.path(), QStringLiteral("clinvar_%1.vcf").arg(QLatin1String(date)), clinVarOf(date));
            const InstalledSource added = KnowledgeLibrary(*m_workspace).add(wanted, task);
            if (QLatin1String(date) == QLatin1String("2025-10-05"))
                QVERIFY(QFile(added.path).resize(added.bytes - 10));
        }
        KnowledgeLibrary(*m_workspace).use(SourceLibrary().find(QStringLiteral("clinvar 2026-01-04")));
    }

    void lookAt(QDialog& dialog, const QString& name)
    {
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QTest::qWait(60);
        QVERIFY2(clippedWords(dialog).isEmpty(), qPrintable(clippedWords(dialog).join(QStringLiteral("; "))));
        QCOMPARE(sharedMnemonics(dialog), QStringList());
        keep(dialog, name, 1);
    }

private slots:
    void initTestCase()
    {
        for (const char* place : {"XDG_DATA_HOME", "XDG_CONFIG_HOME"}) // the sources that are installed, the settings
            qputenv(place, m_home.path().toUtf8());
        if (!QFontDatabase::families().contains(QStringLiteral("Inter")))
            qWarning("The font Inter is not installed (fonts-inter): the pictures show its stand-in.");
        speak(Language::English);
        wear(Theme::Light);
        m_workspace = std::make_unique<Workspace>(m_home.filePath(QStringLiteral("cases.db")), QStringLiteral("Anne B. Test"));
        UnwatchedTask task;
        QVERIFY(decidedDemoCases(*m_workspace, m_home.filePath(QStringLiteral("demo")), task).size() >= 3);
        installSources();
        m_families = writeDemoFamilies(m_home.filePath(QStringLiteral("more")));
        m_window = std::make_unique<MainWindow>(*m_workspace, makeCasePages);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void showsEveryPageWithoutAClippedWord_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<int>("theme");
        QTest::addColumn<int>("screen");
        for (const Language language : {Language::Danish, Language::English})
            for (const Theme theme : {Theme::Light, Theme::Dark})
                for (int screen = 0; screen < 3; ++screen)
                    QTest::addRow("%s %s %s", qPrintable(codeOf(language)), theme == Theme::Light ? "light" : "dark", screens[screen].name)
                        << int(language) << int(theme) << screen;
    }
    void showsEveryPageWithoutAClippedWord()
    {
        QFETCH(int, language);
        QFETCH(int, theme);
        QFETCH(int, screen);
        m_clipped.clear();
        m_window->setLanguage(Language(language));
        m_window->setTheme(Theme(theme));
        m_window->resize(screens[screen].size);
        const QString manner = QStringLiteral("%1-%2").arg(codeOf(Language(language)), theme == int(Theme::Light) ? QStringLiteral("light") : QStringLiteral("dark"));
        walkThroughTheCase(manner, screens[screen]);
        walkThroughANewCase(manner, screens[screen]);
        walkThroughTheSources(manner, screens[screen]);
        QCOMPARE(m_window->size(), screens[screen].size);
        m_clipped.removeDuplicates();
        QVERIFY2(m_clipped.isEmpty(), qPrintable(QStringLiteral("%1 clipped:\n  ").arg(m_clipped.size()) + m_clipped.join(QStringLiteral("\n  "))));
    }

    void showsTheSettings()
    {
        for (const Language language : {Language::Danish, Language::English}) {
            m_window->setLanguage(language);
            SettingsDialog dialog(*m_workspace, m_window.get());
            dialog.show();
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            QCOMPARE(clippedWords(dialog), QStringList());
            QCOMPARE(sharedMnemonics(dialog), QStringList());
            keep(dialog, QStringLiteral("9-settings-%1").arg(codeOf(language)), 1);
        }
    }

    // Before anybody is set up, while the first is being made, and with users.
    void showsTheUsers()
    {
        for (const Language language : {Language::Danish, Language::English}) {
            m_window->setLanguage(language);
            Workspace own(m_home.filePath(QStringLiteral("users-%1.db").arg(codeOf(language))), QStringLiteral("Anne B. Test"));
            UsersDialog empty(own, m_window.get());
            empty.show();
            lookAt(empty, QStringLiteral("9-users-none-%1").arg(codeOf(language)));
            UserForm form(UserForm::Purpose::FirstAdministrator, {}, [](const UserForm::Filled&) {}, m_window.get());
            form.show();
            lookAt(form, QStringLiteral("9-users-first-%1").arg(codeOf(language)));
            addEverybody(own);
            UsersDialog users(own, m_window.get());
            users.show();
            lookAt(users, QStringLiteral("9-users-%1").arg(codeOf(language)));
            setSession(own.databasePath(), std::nullopt);
        }
    }

    void showsWhatIsAskedBeforeAnInstallation()
    {
        for (const Language language : {Language::Danish, Language::English}) {
            m_window->setLanguage(language);
            SourceToAdd begin;
            begin.files << QStringLiteral("/data/clinvar_20261101.vcf.gz");
            InstallDialog dialog(begin, m_window.get());
            dialog.show();
            lookAt(dialog, QStringLiteral("9-install-%1").arg(codeOf(language)));
        }
    }

    void showsTheWholeGenome()
    {
        for (const Language language : {Language::Danish, Language::English}) {
            m_window->setLanguage(language);
            GenomeDialog dialog(*m_window->caseView()->session(), m_window.get());
            QSignalSpy answered(&dialog, &GenomeDialog::answered);
            dialog.show();
            lookAt(dialog, QStringLiteral("9-genome-before-%1").arg(codeOf(language)));
            dialog.read();
            QTRY_COMPARE_WITH_TIMEOUT(answered.count(), 1, 60000);
            lookAt(dialog, QStringLiteral("9-genome-%1").arg(codeOf(language)));
        }
    }

    void showsTheMapOfKeys()
    {
        for (const Language language : {Language::Danish, Language::English}) {
            m_window->setLanguage(language);
            KeyMapDialog dialog(m_window->actions(), m_window.get());
            dialog.show();
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            QVERIFY(clippedWords(dialog).isEmpty());
            keep(dialog, QStringLiteral("9-keys-%1").arg(codeOf(language)), 1);
        }
    }
};

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
