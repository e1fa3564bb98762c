#include "tests/ui/case_fixture.h"
#include "ui/look/look.h"
#include "ui/models/variant_table_model.h"
#include "ui/variants/variant_detail.h"
#include "ui/variants/variant_table.h"
#include "ui/variants/variants_page.h"
#include <QAbstractButton>
#include <QClipboard>
#include <QDialog>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>
#include <cmath>

using namespace gentolk;
using namespace gentolk::test;
using Model = VariantTableModel;

class TestVariantsPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_open = std::make_unique<OpenCase>();
        m_page = std::make_unique<VariantsPage>();
        m_page->resize(1920, 900);
        m_page->showCase(m_open->session);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_table = m_page->findChild<VariantTable*>(QStringLiteral("variantTable"));
        m_table->setFocus();
        QTRY_VERIFY(m_page->findChild<VariantDetail*>()->findChild<QScrollArea*>()->widget()); // the detail comes after the list
    }
    void cleanup()
    {
        m_page.reset();
        m_open.reset();
    }
    void arrowKeysGoFromVariantToVariant()
    {
        QCOMPARE(m_open->session.current(), 0);
        QTest::keyClick(m_table, Qt::Key_Down);
        QVERIFY(m_open->session.current() > 0);
        QTest::keyClick(m_table, Qt::Key_Up);
        QCOMPARE(m_open->session.current(), 0);
    }
    void theDetailTellsWhichDisorderFitsAndEveryPartOfTheRank()
    {
        const CandidateVariant& first = m_open->session.shortlist().candidates.front();
        QVERIFY(first.gene && !m_open->session.theCase().phenotype.empty());
        QStringList told;
        keepPicture(*m_page->findChild<VariantDetail*>()->findChild<QScrollArea*>()->widget(), QStringLiteral("variant-detail-whole"));
        for (const QLabel* label : m_page->findChild<VariantDetail*>()->findChildren<QLabel*>())
            told << label->text();
        const QString all = told.join(u'\n');
        QVERIFY2(all.contains(QStringLiteral("Place in the list")), qPrintable(all));
        double sum = 0;
        for (const auto& [part, points] : first.scoreParts)
            sum += points;
        QVERIFY(std::abs(sum - first.score) < 1e-9); // the parts add up
        QVERIFY2(all.contains(QStringLiteral("%1 points").arg(QLocale().toString(first.score, 'f', 1))), qPrintable(all));
        QVERIFY2(all.contains(QRegularExpression(QStringLiteral("fits .+ best"))), qPrintable(all));
        QVERIFY2(all.count(QStringLiteral(": the disorder has")) + all.count(QStringLiteral(": nothing like it")) > 0, qPrintable(all));
    }
    void aDigitSetsTheClassAndUndoTakesItBack()
    {
        QTest::keyClick(m_table, Qt::Key_5);
        QVERIFY(decision());
        QCOMPARE(decision()->chosenClass, std::optional(AcmgClass::Pathogenic));
        QCOMPARE(m_open->workspace.openCase(m_open->session.theCase().id).decisions.front().chosenClass,
                 std::optional(AcmgClass::Pathogenic)); // saved
        m_open->session.undoStack().undo();
        QVERIFY(!decision() || !decision()->chosenClass);
    }
    void rTakesTheVariantIntoTheReportAndOutAgain()
    {
        QTest::keyClick(m_table, Qt::Key_R);
        QVERIFY(decision() && decision()->inReport);
        QTest::keyClick(m_table, Qt::Key_R);
        QVERIFY(decision() && !decision()->inReport);
    }
    void xAsksForAReasonBeforeItDismisses()
    {
        QTest::keyClick(m_table, Qt::Key_X);
        auto* question = m_page->findChild<QDialog*>();
        QVERIFY(question);
        auto* answer = question->findChild<QPlainTextEdit*>(QStringLiteral("answer"));
        QTest::keyClick(answer, Qt::Key_Return, Qt::ControlModifier); // nothing written yet
        QVERIFY(!decision());
        QTest::keyClicks(answer, QStringLiteral("artefact"));
        QTest::keyClick(answer, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(decision());
        QVERIFY(decision()->dismissed);
        QCOMPARE(decision()->dismissReason, QStringLiteral("artefact"));
    }
    void nWritesANote()
    {
        QTest::keyClick(m_table, Qt::Key_N);
        auto* answer = m_page->findChild<QPlainTextEdit*>(QStringLiteral("answer"));
        QVERIFY(answer);
        QTest::keyClicks(answer, QStringLiteral("see Sanger"));
        QTest::keyClick(answer, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(decision());
        QCOMPARE(decision()->note, QStringLiteral("see Sanger"));
    }
    void bBringsBackWhatOneStepRemoved()
    {
        const std::size_t before = m_open->session.shortlist().candidates.size();
        m_table->setCurrentIndex(m_table->model()->index(m_table->model()->rowCount() - 1, Model::Gene));
        QVERIFY(m_table->currentRow());
        QCOMPARE(m_table->currentRow()->kind, VariantRow::Kind::JustOutside);
        QTest::keyClick(m_table, Qt::Key_B);
        QCOMPARE(m_open->session.shortlist().candidates.size(), before + 1);
        QVERIFY(m_open->session.isBroughtBack(m_open->session.current()));
        m_open->session.undoStack().undo();
        QCOMPARE(m_open->session.shortlist().candidates.size(), before);
    }
    void theStepsAreSavedUnderANameRemovedAndCopied() // requirements C-1, R-1
    {
        const auto act = [this](const char* name) {
            auto* menu = m_page->findChild<QToolButton*>(QStringLiteral("filterMenu"))->menu();
            emit menu->aboutToShow();
            auto* action = menu->findChild<QAction*>(QLatin1String(name));
            if (action->isEnabled())
                action->trigger();
            return action->isEnabled();
        };
        auto* funnel = m_page->findChild<QListView*>(QStringLiteral("funnelList"));
        QTest::keyClick(funnel, Qt::Key_Space); // whichever step: the cascade differs from the preset
        const auto steps = m_open->session.cascade().steps;
        for (const char* version : {"1", "2"}) {
            QVERIFY(act("saveFilter"));
            auto* question = m_page->findChild<QInputDialog*>(QStringLiteral("presetName"));
            QVERIFY(question);
            question->setTextValue(QStringLiteral("Vores \u00f8re"));
            question->accept();
            QCOMPARE(m_open->session.cascade().version, std::string(version));
            QCoreApplication::sendPostedEvents(question, QEvent::DeferredDelete);
        }
        QVERIFY(m_open->session.cascade().steps == steps);
        QVERIFY(filterPresetNames().contains(QStringLiteral("Vores \u00f8re")));
        QVERIFY(act("copyFilter"));
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Filter Vores \u00f8re, version 2\n")));
        QVERIFY(act("removeFilter"));
        QVERIFY(!filterPresetNames().contains(QStringLiteral("Vores \u00f8re")));
        QVERIFY(m_open->session.cascade().steps == steps); // the case keeps them
        QVERIFY(!act("removeFilter"));                    // what ships stays
    }
    void aFilterThatCannotBeReadIsTold()
    {
        Workspace& workspace = m_open->workspace;
        const Case theCase = m_open->session.theCase();
        workspace.setSetting(QStringLiteral("cascade/%1").arg(theCase.number), QStringLiteral("{\"steps\": [{\"step\": \"tomorrow\"}]}"));
        const CaseSession again(workspace, theCase, m_open->session.sharedVariants());
        QVERIFY(again.lostFilter());
        QCOMPARE(again.cascade().name, std::string("default"));
        QVERIFY(!m_open->session.lostFilter());
    }
    void spaceSwitchesAStepOffAndUndoPutsItBack()
    {
        auto* funnel = m_page->findChild<QListView*>(QStringLiteral("funnelList"));
        const auto before = m_open->session.cascade();
        for (int row = 0; row < funnel->model()->rowCount(); ++row)
            if (funnel->model()->index(row, 0).data().toString() == QLatin1String("Frequency"))
                funnel->setCurrentIndex(funnel->model()->index(row, 0));
        QTest::keyClick(funnel, Qt::Key_Space);
        QCOMPARE(m_open->session.cascade().steps.size(), before.steps.size() - 1);
        m_open->session.undoStack().undo();
        QCOMPARE(m_open->session.cascade(), before);
    }
    void ctrlFSearchesTheList()
    {
        QTest::keyClick(m_table, Qt::Key_F, Qt::ControlModifier);
        auto* search = m_page->findChild<QLineEdit*>(QStringLiteral("searchList"));
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("LRBA"));
        QCOMPARE(m_table->model()->index(0, Model::Gene).data().toString(), QStringLiteral("LRBA"));
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
    }
    void geneAndHgvsNeverLeaveNorElide_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("laptop") << 1366;
        QTest::newRow("150 percent") << 911;
        QTest::newRow("large") << 1920;
    }
    void geneAndHgvsNeverLeaveNorElide()
    {
        QFETCH(int, width);
        m_page->resize(width, 600);
        QCoreApplication::processEvents();
        for (const int column : {int(Model::Gene), int(Model::Hgvs)}) {
            QVERIFY(!m_table->isColumnHidden(column));
            for (int row = 0; row < m_table->model()->rowCount(); ++row) {
                const QString first = m_table->model()->index(row, column).data().toString();
                const bool divider =
                    m_table->model()->index(row, 0).data(Model::RowRole).value<const VariantRow*>()->kind == VariantRow::Kind::Divider;
                if (!divider)
                    QVERIFY(QFontMetrics(textFont(TextSize::Body, QFont::DemiBold)).horizontalAdvance(first) + 12 <=
                            m_table->columnWidth(column));
            }
        }
    }
    void everyColumnStaysBesideFilterAndDetailOnALargeScreen()
    {
        m_page->resize(1920, 600);
        QCoreApplication::processEvents();
        QVERIFY(m_page->findChild<VariantDetail*>(QStringLiteral("variantDetail"))->isVisible());
        for (int column = 0; column < Model::ColumnCount; ++column)
            QVERIFY2(!m_table->isColumnHidden(column), qPrintable(m_table->model()->headerData(column, Qt::Horizontal).toString()));
        QVERIFY(m_table->horizontalHeader()->length() <= m_table->viewport()->width());
    }
    void onALaptopEnterOpensTheDetailAndEscapeClosesIt()
    {
        m_page->resize(1366, 600);
        QCoreApplication::processEvents();
        auto* detail = m_page->findChild<VariantDetail*>(QStringLiteral("variantDetail"));
        QVERIFY(!detail->isVisible());
        QTest::keyClick(m_table, Qt::Key_Return);
        QVERIFY(detail->isVisible());
        QTest::keyClick(m_table, Qt::Key_Escape);
        QVERIFY(!detail->isVisible());
    }
    void everyControlHasANameForAScreenReader()
    {
        for (QWidget* widget : m_page->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(m_page.get()) ||
                widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                               widget->inherits("QScrollArea") || widget->inherits("QLabel");
            QVERIFY2(named,
                     qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()), widget->objectName())));
        }
    }
    void picturesForPeople_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light-1920") << int(Theme::Light) << QSize(1920, 902);
        QTest::newRow("dark-1920") << int(Theme::Dark) << QSize(1920, 902);
        QTest::newRow("light-1366") << int(Theme::Light) << QSize(1366, 600);
        QTest::newRow("dark-1366") << int(Theme::Dark) << QSize(1366, 600);
    }
    void picturesForPeople() // paints every state; GENTOLK_PICTURES keeps what was painted
    {
        QFETCH(int, theme);
        QFETCH(QSize, size);
        wear(Theme(theme));
        QTest::keyClick(m_table, Qt::Key_5);
        m_page->resize(size);
        QCoreApplication::processEvents();
        const QImage painted = m_page->grab().toImage();
        QCOMPARE(painted.size(), size);
        QVERIFY(painted.pixelColor(size.width() / 2, size.height() - 8) == colour(Role::Surface));
        keepPicture(*m_page, QStringLiteral("variants-%1").arg(QLatin1String(QTest::currentDataTag())));
        QTest::keyClick(m_table, Qt::Key_Return);
        keepPicture(*m_page, QStringLiteral("variants-detail-%1").arg(QLatin1String(QTest::currentDataTag())));
    }

private:
    const VariantDecision* decision() const
    {
        const CandidateVariant* current = m_open->session.currentVariant();
        return current ? findDecision(m_open->session.theCase(), current->variant) : nullptr;
    }
    std::unique_ptr<OpenCase> m_open;
    std::unique_ptr<VariantsPage> m_page;
    VariantTable* m_table = nullptr;
};

QTEST_MAIN(TestVariantsPage)
#include "tst_variants_page.moc"
