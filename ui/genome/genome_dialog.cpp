#include "ui/genome/genome_dialog.h"
#include "ui/genome/genome_model.h"
#include "ui/genome/genome_questions.h"
#include "ui/look/form.h"
#include "ui/look/look.h"
#include "ui/look/row_delegate.h"
#include "ui/session/case_session.h"
#include "ui/words/error_words.h"
#include "ui/words/numbers.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QShortcut>
#include <QTableView>

namespace gentolk {

GenomeDialog::GenomeDialog(CaseSession& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_model(new GenomeModel(session.theCase().family, this)), m_about(label("second")), m_wish(label("strong")),
      m_counts(label("strong")), m_read(mainButton()), m_copy(new QPushButton), m_close(new QPushButton), m_progress(new QProgressBar),
      m_questions(new GenomeQuestions), m_table(new QTableView)
{
    setWindowTitle(tr("The whole genome"));
    resize(1180, 640);
    makeTable();
    m_about->setWordWrap(true);
    m_wish->setWordWrap(true);
    m_counts->setWordWrap(true);
    m_counts->setObjectName(QStringLiteral("genomeCounts"));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far the file is read"));
    m_progress->hide();
    m_questions->setEnabled(false);
    connect(m_questions, &GenomeQuestions::changed, this, &GenomeDialog::ask);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(10);
    column->addWidget(m_about);
    column->addWidget(m_wish);
    column->addWidget(m_questions);
    column->addWidget(m_counts);
    column->addWidget(m_progress);
    column->addWidget(m_table, 1);
    column->addWidget(makeButtons());
    sayWhatItIs();
}

GenomeDialog::~GenomeDialog() = default;

QWidget* GenomeDialog::makeButtons()
{
    m_read->setText(tr("&Read the whole file"));
    m_copy->setText(tr("C&opy the line"));
    m_copy->setEnabled(false);
    m_close->setText(tr("C&lose"));
    for (QPushButton* button : {m_read, m_copy, m_close})
        button->setAutoDefault(false);
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_copy);
    row->addStretch();
    row->addWidget(m_close);
    row->addWidget(m_read);
    connect(m_read, &QPushButton::clicked, this, &GenomeDialog::read);
    connect(m_copy, &QPushButton::clicked, this, &GenomeDialog::copyLine);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence::Copy, m_table), &QShortcut::activated, this, &GenomeDialog::copyLine);
    return box;
}

// Rows of one height: the table asks for those in sight alone.
void GenomeDialog::makeTable()
{
    m_table->setObjectName(QStringLiteral("genomeTable"));
    m_table->setAccessibleName(tr("Variants"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(this));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(grid::oneLineRow);
    m_table->horizontalHeader()->setFixedHeight(grid::tableHeader);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int widths[] = {132, 104, 104, 160, 104, 220, 116, 116, 116};
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->horizontalHeader()->setSectionResizeMode(GenomeModel::Inheritance, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) { m_copy->setEnabled(row.isValid()); });
}

void GenomeDialog::sayWhatItIs()
{
    const Case& theCase = m_session.theCase();
    m_about->setText(tr("Everything that the patient carries, in and outside the gene list, read anew from the file of the case. It is for looking: what lies outside the gene list "
                         "is not in the case and never comes into the report by itself. Genes of the list stand in bold."));
    m_wish->setVisible(theCase.consent.secondaryFindings != SecondaryFindingsChoice::Wanted); // E-10
    m_wish->setText(theCase.consent.secondaryFindings == SecondaryFindingsChoice::NotWanted ? tr("The patient does not want secondary findings.")
                                                                                           : tr("It is not known whether the patient wants secondary findings."));
    switch (noGenomeOf(theCase)) {
    case NoGenome::None: m_counts->setText(tr("A whole genome of a trio takes some minutes and two to three gigabytes of memory. That it was read is written in the history.")); return;
    case NoGenome::FileGone: m_counts->setText(tr("The case's file is no longer where it was.")); break;
    }
    m_read->setEnabled(false);
}

void GenomeDialog::read()
{
    m_read->setEnabled(false);
    m_progress->setRange(0, 0);
    m_progress->show();
    m_counts->setText(tr("Reading\u2026"));
    const Case theCase = m_session.theCase();
    auto work = [theCase](TaskControl& task) { return std::make_shared<const WholeGenome>(readWholeGenome(theCase, task)); };
    const auto deliver = [this](const Outcome<std::shared_ptr<const WholeGenome>>& outcome) {
        m_progress->hide();
        if (const auto* error = std::get_if<Error>(&outcome))
            fail(*error);
        else
            take(std::get<0>(outcome));
    };
    m_task.start(this, work, deliver, [this](int perMille) {
        m_progress->setRange(0, 1000);
        m_progress->setValue(perMille);
    });
}

void GenomeDialog::fail(const Error& error)
{
    m_counts->setText(sentence(error));
    m_read->setEnabled(true);
    emit answered();
}

void GenomeDialog::take(std::shared_ptr<const WholeGenome> genome)
{
    m_genome = std::move(genome);
    tellGenomeRead(m_session.workspace(), m_session.theCase().id, *m_genome);
    m_read->hide();
    m_questions->setEnabled(true);
    ask();
    m_questions->focusGene();
    emit answered();
}

// All that was removed is told, by the step that did it.
QString GenomeDialog::countsOf(const GenomeAnswer& answer) const
{
    const QString names[genomeSteps] = {tr("not carried"), tr("another gene"), tr("on the gene list"), tr("FILTER"), tr("too frequent"), tr("milder consequence"), tr("fits otherwise")};
    QStringList removed;
    for (std::size_t step = 0; step < genomeSteps; ++step)
        if (answer.removed[step] > 0)
            removed << QStringLiteral("%1 %2").arg(names[step], countText(answer.removed[step]));
    const QString count = tr("%1 of the file's %2 alleles.").arg(countText(std::int64_t(answer.rows.size())), countText(std::int64_t(m_genome->columns.size())));
    QStringList lines{removed.isEmpty() ? count : count + QLatin1Char(' ') + tr("Removed: %1.").arg(removed.join(QStringLiteral(" · ")))};
    if (m_genome->annotation.empty())
        lines << tr("The file has no annotation: outside the installed transcripts the gene and the consequence are unknown, and unknown is kept.");
    return lines.join(QLatin1Char(' '));
}

void GenomeDialog::ask()
{
    if (!m_genome)
        return;
    GenomeAnswer answer = search(m_genome->columns, m_questions->query());
    m_counts->setText(countsOf(answer));
    m_model->show(m_genome, std::move(answer));
    m_copy->setEnabled(false);
}

void GenomeDialog::copyLine()
{
    if (const QModelIndex row = m_table->currentIndex(); row.isValid())
        QGuiApplication::clipboard()->setText(m_model->lineOf(row.row()));
}

} // namespace gentolk
