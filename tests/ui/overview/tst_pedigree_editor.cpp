// The pedigree of a case, changed by keyboard and mouse, saved, undone, refused and exported.
#include "core/genetics/pedigree_edit.h"
#include "tests/ui/case_fixture.h"
#include "ui/look/look.h"
#include "ui/overview/overview_page.h"
#include "ui/overview/pedigree_editor.h"
#include "ui/overview/pedigree_export.h"
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

using namespace gentolk;
using namespace gentolk::test;

namespace
{

// The Overview page of an open case, with the pedigree in the keyboard's hands.
struct OpenPedigree {
    OpenCase open;
    OverviewPage page;
    PedigreeEditor* editor = nullptr;

    OpenPedigree()
    {
        page.resize(1366, 700);
        page.showCase(open.session);
        page.show();
        if (!QTest::qWaitForWindowExposed(&page))
            qFatal("the page is not shown");
        page.activateWindow();
        editor = page.findChild<PedigreeEditor*>();
        editor->canvas().setFocus();
        QTest::qWait(1);
    }
    PedigreeCanvas& canvas() { return editor->canvas(); }
    const Family& family() { return open.session.theCase().family; }
    Family stored() { return open.workspace.openCase(open.session.theCase().id).family; }
    QString told() { return page.findChild<QLabel*>(QStringLiteral("pedigreeTold"))->text(); }
    std::vector<Segregation> labels()
    {
        std::vector<Segregation> all;
        for (const CandidateVariant& one : open.session.shortlist().candidates)
            all.push_back(one.segregation);
        return all;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&canvas(), Qt::Key(key), modifiers); }
};

} // namespace

class TestPedigreeEditor : public QObject
{
    Q_OBJECT
private slots:
    void theArrowsGoFromPersonToPerson()
    {
        OpenPedigree test;
        QCOMPARE(test.canvas().chosen(), std::string("child"));
        test.press(Qt::Key_Up);
        QCOMPARE(test.canvas().chosen(), std::string("father"));
        test.press(Qt::Key_Right);
        QCOMPARE(test.canvas().chosen(), std::string("mother"));
        QVERIFY2(test.canvas().accessibleDescription().contains(QStringLiteral("I-2 mother")), qPrintable(test.canvas().accessibleDescription()));
        test.press(Qt::Key_Down);
        QCOMPARE(test.canvas().chosen(), std::string("child"));
    }
    void aClickChoosesAPerson()
    {
        OpenPedigree test;
        QTest::mouseClick(&test.canvas(), Qt::LeftButton, Qt::NoModifier, test.canvas().placeOf("mother").center().toPoint());
        QCOMPARE(test.canvas().chosen(), std::string("mother"));
    }
    void relativesAreAddedByKeySavedAndUndone()
    {
        OpenPedigree test;
        const Family before = test.family();
        test.canvas().choose("mother");
        test.press(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(test.family().pedigree.individuals.size(), std::size_t(5));
        QVERIFY(test.stored() == test.family());
        QVERIFY(test.canvas().hasFocus());
        test.open.session.undoStack().undo();
        QVERIFY(test.family() == before);
        QVERIFY(test.stored() == before);
        test.open.session.undoStack().redo();
        QCOMPARE(test.stored().pedigree.individuals.size(), std::size_t(5));
        QCOMPARE(test.canvas().drawing().generationHeights.size(), std::size_t(3));
    }
    void everyFactIsChangedByItsKeyAndKept()
    {
        OpenPedigree test;
        test.canvas().choose("mother");
        test.press(Qt::Key_D);
        test.press(Qt::Key_C);
        test.press(Qt::Key_K);
        const Family stored = test.stored();
        QVERIFY(stored.pedigree.find("mother")->deceased == Answer::Yes);
        QVERIFY(stored.pedigree.find("mother")->carrier == CarrierStatus::Silent);
        QVERIFY(stored.pedigree.findCouple("mother", "father")->consanguineous == Answer::Yes);
        test.canvas().choose("child");
        test.press(Qt::Key_Left, Qt::ControlModifier);
        test.press(Qt::Key_T);
        QVERIFY(test.stored().pedigree.find("child")->twinKind == TwinKind::Monozygotic);
        const auto history = test.open.workspace.history(test.open.session.theCase().id);
        QVERIFY(std::any_of(history.begin(), history.end(), [](const AuditEntry& one) { return one.action == QLatin1String("pedigree.deceased") && one.detail == QLatin1String("I-2"); }));
    }
    // Rule B-34: an affected parent is another inheritance.
    void anAffectedParentChangesTheInheritanceOnTheList()
    {
        OpenPedigree test;
        const std::vector<Segregation> before = test.labels();
        QSignalSpy relabelled(&test.open.session, &CaseSession::shortlistChanged);
        test.canvas().choose("mother");
        test.press(Qt::Key_A);
        QVERIFY(test.family().affectionOf("mother") == AffectionStatus::Affected);
        QVERIFY(test.open.session.variants().family == test.family());
        QCOMPARE(relabelled.count(), 1);
        QVERIFY(!(test.labels() == before));
        test.open.session.undoStack().undo();
        QVERIFY(test.labels() == before);
    }
    void whatCannotBeIsRefusedInASentenceAndNothingChanges()
    {
        OpenPedigree test;
        const Family before = test.family();
        test.canvas().choose("mother");
        test.press(Qt::Key_Delete);
        QVERIFY2(test.told().contains(QStringLiteral("genome")), qPrintable(test.told()));
        test.canvas().choose("father");
        test.press(Qt::Key_S);
        QVERIFY2(test.told().contains(QStringLiteral("a father is not female")), qPrintable(test.told()));
        QVERIFY(test.family() == before);
        QCOMPARE(test.open.session.undoStack().count(), 0);
    }
    void aChangeMadeElsewhereIsNotOverwritten()
    {
        OpenPedigree test;
        Workspace other(test.open.workspace.databasePath(), QStringLiteral("Another"));
        Case theirs = other.openCase(test.open.session.theCase().id);
        theirs.referral.question = QStringLiteral("changed");
        other.saveCase(theirs, QStringLiteral("referral.change"));
        QSignalSpy problems(&test.open.session, &CaseSession::problem);
        const Family before = test.family();
        test.press(Qt::Key_D);
        QCOMPARE(problems.count(), 1);
        QVERIFY(test.family() == before);
        QVERIFY(test.canvas().family() == before);
    }
    void theMenuHasEveryChangeWithItsKey()
    {
        OpenPedigree test;
        QMenu menu;
        test.canvas().fillMenu(menu);
        QStringList groups;
        int keys = 0;
        for (const QAction* action : menu.actions()) {
            groups << action->text();
            if (action->menu())
                for (const QAction* one : action->menu()->actions())
                    keys += one->shortcut().isEmpty() ? 0 : 1;
        }
        for (const QString& group : {QStringLiteral("Add"), QStringLiteral("Sex"), QStringLiteral("Disease status"), QStringLiteral("Dead"),
                                     QStringLiteral("Carrier"), QStringLiteral("Pregnancy"), QStringLiteral("Twins"), QStringLiteral("Parent is")})
            QVERIFY2(groups.contains(group), qPrintable(group));
        QVERIFY(keys >= 12);
    }
    void theDrawingIsValidSvgWithoutThePatientsNumber()
    {
        OpenPedigree test;
        const Case& theCase = test.open.session.theCase();
        const QByteArray svg = pedigreeSvg(test.canvas(), theCase.number);
        QXmlStreamReader reader(svg);
        int elements = 0;
        while (!reader.atEnd())
            elements += reader.readNext() == QXmlStreamReader::StartElement ? 1 : 0;
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(elements > 10);
        QVERIFY(svg.contains("II-1"));
        QVERIFY(!svg.contains(theCase.patient.cpr.toUtf8()) && !svg.contains(theCase.patient.cpr.left(6).toUtf8()));
        QVERIFY(!svg.contains(theCase.patient.name.toUtf8()));
        QCOMPARE(test.editor->suggestedFileName(), theCase.number + QStringLiteral(".svg"));
        QTemporaryDir folder;
        writePedigree(test.canvas(), theCase.number, folder.filePath(test.editor->suggestedFileName()));
        QVERIFY(QFileInfo(folder.filePath(test.editor->suggestedFileName())).size() == svg.size());
        QVERIFY(!pedigreeImage(test.canvas(), 2).isNull());
    }
    void picturesForPeople()
    {
        OpenPedigree test;
        test.canvas().choose("mother");
        test.press(Qt::Key_Up, Qt::ControlModifier);
        test.press(Qt::Key_Left, Qt::ControlModifier);
        wear(Theme::Light);
        keepPicture(test.page, QStringLiteral("pedigree-editor-light-1366"));
        wear(Theme::Dark);
        QCoreApplication::processEvents();
        QVERIFY(!test.page.grab().isNull());
        keepPicture(test.page, QStringLiteral("pedigree-editor-dark-1366"));
        wear(Theme::Light);
    }
};

QTEST_MAIN(TestPedigreeEditor)
#include "tst_pedigree_editor.moc"
