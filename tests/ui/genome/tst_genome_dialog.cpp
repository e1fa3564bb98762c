// The whole genome looked through: read on request, asked, and a million rows of it scrolled.
#include "core/workflow/demo.h"
#include "tests/ui/case_fixture.h"
#include "ui/genome/genome_dialog.h"
#include "ui/genome/genome_model.h"
#include "ui/settings/language.h"
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

namespace {

// A genome of so many alleles without a word known of them.
std::shared_ptr<const WholeGenome> aLargeGenome(int alleles)
{
    auto genome = std::make_shared<WholeGenome>();
    genome->columns = GenomeColumns(aTrio());
    CandidateVariant one = CandidateBuilder("chr1", 1, "A", "G").child("0/1").mother("0/0").father("0/1");
    for (one.variant.position = 1; one.variant.position <= alleles; ++one.variant.position)
        genome->columns.add(one);
    return genome;
}

// Counts what a view asks for.
class CountingModel : public GenomeModel
{
public:
    using GenomeModel::GenomeModel;
    mutable qint64 asked = 0;
    QVariant data(const QModelIndex& index, int role) const override { return ++asked, GenomeModel::data(index, role); }
};

} // namespace

class TestGenomeDialog : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<CaseSession> m_session;

    static QString counts(const GenomeDialog& dialog) { return dialog.findChild<QLabel*>(QStringLiteral("genomeCounts"))->text(); }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        speak(Language::English);
        wear(Theme::Light);
        m_workspace = std::make_unique<Workspace>(m_folder.filePath(QStringLiteral("cases.db")), QStringLiteral("Anne Test"));
        UnwatchedTask task;
        const auto made = importDemoFamilies(*m_workspace, m_folder.filePath(QStringLiteral("demo")), task);
        const Case theCase = m_workspace->openCase(m_workspace->listCases().front().id);
        m_session = std::make_unique<CaseSession>(*m_workspace, theCase, std::make_shared<const FamilyVariants>(m_workspace->loadVariants(theCase, task)));
    }

    void isReadWhenAskedAndTellsAllThatItRemoved()
    {
        GenomeDialog dialog(*m_session, nullptr);
        auto* table = dialog.findChild<QTableView*>(QStringLiteral("genomeTable"));
        QCOMPARE(table->model()->rowCount(), 0); // nothing is read unasked
        QSignalSpy answered(&dialog, &GenomeDialog::answered);
        dialog.read();
        QVERIFY(dialog.isReading());
        QTRY_COMPARE_WITH_TIMEOUT(answered.count(), 1, 60000);
        const auto boxes = dialog.findChildren<QComboBox*>();
        QCOMPARE(boxes.size(), 3);
        for (QComboBox* box : boxes) // any of each
            box->setCurrentIndex(box->findText(QStringLiteral("any"), Qt::MatchStartsWith));
        const int carried = table->model()->rowCount();
        QVERIFY2(carried > 20, qPrintable(counts(dialog)));
        QVERIFY(counts(dialog).contains(QStringLiteral("not carried")));
        dialog.findChildren<QCheckBox*>().back()->setChecked(true);
        QVERIFY(table->model()->rowCount() < carried);
        const auto history = m_workspace->history(m_session->theCase().id);
        QVERIFY(std::any_of(history.begin(), history.end(), [](const AuditEntry& one) { return one.action == QLatin1String("genome.look"); }));
        dialog.resize(1180, 640);
        keepPicture(dialog, QStringLiteral("genome"));
    }

    void aLineIsCopiedByKeyboard()
    {
        GenomeDialog dialog(*m_session, nullptr);
        QSignalSpy answered(&dialog, &GenomeDialog::answered);
        dialog.read();
        QTRY_COMPARE_WITH_TIMEOUT(answered.count(), 1, 60000);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto* table = dialog.findChild<QTableView*>(QStringLiteral("genomeTable"));
        QVERIFY(table->model()->rowCount() > 0);
        table->setCurrentIndex(table->model()->index(0, 0));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        const QStringList cells = QGuiApplication::clipboard()->text().split(QLatin1Char('\t'));
        QCOMPARE(cells.size(), table->model()->columnCount());
        QCOMPARE(cells.front(), table->model()->index(0, 0).data().toString());
    }

    void whoWantsNoSecondaryFindingsIsSaid() // E-10
    {
        OpenCase open; // its consent says no; its file is not there
        GenomeDialog dialog(open.session, nullptr);
        QStringList said;
        for (const QLabel* one : dialog.findChildren<QLabel*>())
            said << one->text();
        QVERIFY(said.join(QLatin1Char(' ')).contains(QStringLiteral("does not want secondary findings")));
        QVERIFY(counts(dialog).contains(QStringLiteral("no longer where it was")));
        QPushButton* read = nullptr;
        for (QPushButton* one : dialog.findChildren<QPushButton*>())
            read = one->text().contains(QStringLiteral("Read")) ? one : read;
        QVERIFY(read && !read->isEnabled());
    }

    void aMillionRowsAreScrolledWithoutAskingForThem()
    {
        const auto genome = aLargeGenome(1'000'000);
        CountingModel model(aTrio());
        GenomeQuery query;
        model.show(genome, search(genome->columns, query));
        QCOMPARE(model.rowCount(), 1'000'000);
        QTableView table;
        table.setModel(&model);
        table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        table.resize(1000, 600);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QTest::qWait(50);
        QVERIFY2(model.asked < 20'000, qPrintable(QString::number(model.asked))); // of six million cells and more, each with its colours and fonts
        table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum());
        QCOMPARE(table.rowAt(table.viewport()->height() - 2), 999'999);
        QCOMPARE(model.index(999'999, GenomeModel::Place).data().toString(), QStringLiteral("1:1,000,000"));
    }
};

QTEST_MAIN(TestGenomeDialog)
#include "tst_genome_dialog.moc"
