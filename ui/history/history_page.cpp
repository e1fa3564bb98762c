#include "ui/history/history_page.h"
#include "core/base/text.h"
#include "core/base/whole_file.h"
#include "core/workflow/audit_name.h"
#include "core/workflow/workspace.h"
#include "ui/history/history_table.h"
#include "ui/look/icon.h"
#include "ui/look/look.h"
#include "ui/look/row_delegate.h"
#include "ui/models/history_model.h"
#include "ui/session/case_session.h"
#include "ui/words/error_words.h"
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

namespace gentolk
{

namespace
{

// Finds the variant behind a name of the audit trail among the family's: the gene and its change in words.
VariantNamer namerOf(std::shared_ptr<const FamilyVariants> variants)
{
    return [variants = std::move(variants)](const QString& gene, const QString& fingerprint) {
        for (const CandidateVariant& candidate : variants->candidates) {
            if ((candidate.gene ? text(candidate.gene->symbol) : QStringLiteral("-")) != gene || fingerprintOf(candidate.variant) != fingerprint)
                continue;
            const TranscriptConsequence* told = candidate.transcript();
            const QString change = text(told && !told->hgvsC.empty() ? told->hgvsC : toString(candidate.variant));
            return candidate.gene ? QStringLiteral("%1 %2").arg(gene, change) : change;
        }
        return gene;
    };
}

} // namespace

HistoryPage::HistoryPage(QWidget* parent)
    : CasePage(parent), m_model(new HistoryModel(this)), m_found(new QSortFilterProxyModel(this)), m_table(new QTableView(this)), m_title(new QLabel(this)),
      m_search(new QLineEdit(this)), m_export(new QPushButton(this)), m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("history"));
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_found->setSourceModel(m_model);
    m_found->setFilterKeyColumn(-1); // when, who or what
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_problem->setMargin(12);
    m_problem->setObjectName(QStringLiteral("historyMessage"));
    m_problem->hide();
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setModel(m_found);
    m_table->setItemDelegate(new RowDelegate(this));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setMouseTracking(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setFixedHeight(grid::tableHeader);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(HistoryModel::When, 176);
    m_table->setColumnWidth(HistoryModel::Who, 200);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_problem);
    layout->addWidget(m_table, 1);
    retranslate();
}

QWidget* HistoryPage::buildHead()
{
    m_title->setProperty("section", true);
    m_search->setObjectName(QStringLiteral("historySearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(320);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_export->setObjectName(QStringLiteral("historyExport"));
    connect(m_search, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_export, &QPushButton::clicked, this, &HistoryPage::askAndExport);
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(12, 8, 16, 8);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addStretch();
    row->addWidget(m_search, 1);
    row->addWidget(m_export);
    return head;
}

void HistoryPage::askAndExport()
{
    if (!m_session)
        return;
    auto* dialog = new QFileDialog(this, tr("Write the history"), m_session->theCase().number + tr("_history.tsv"), tr("Table (*.tsv)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("tsv"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { exportTo(path, true); }); // the dialog asked about overwriting
    dialog->open();
}

void HistoryPage::exportTo(const QString& path, bool force)
{
    if (!m_session)
        return;
    try {
        Workspace& workspace = m_session->workspace();
        writeWholeFile(path, historyTable(workspace.history(m_session->theCase().id)), force);
        workspace.recordLookup(m_session->theCase().id, QStringLiteral("history.export"), QFileInfo(path).fileName());
        readAnew();
        say(tr("Written: %1").arg(path), QStringLiteral("ok"));
    } catch (const Error& error) {
        say(sentence(error), QStringLiteral("fail"));
    }
}

void HistoryPage::say(const QString& words, const QString& kind)
{
    m_problem->setProperty("hintKind", kind);
    m_problem->style()->unpolish(m_problem);
    m_problem->style()->polish(m_problem);
    m_problem->setText(words);
    m_problem->show();
}

void HistoryPage::showCase(CaseSession& session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = &session;
    connect(&session, &CaseSession::caseChanged, this, [this] {
        if (isVisible())
            readAnew();
    });
    if (isVisible())
        readAnew();
}

void HistoryPage::showEvent(QShowEvent* event)
{
    CasePage::showEvent(event);
    readAnew();
}

void HistoryPage::readAnew()
{
    if (!m_session)
        return;
    try {
        m_model->showEntries(m_session->workspace().history(m_session->theCase().id), namerOf(m_session->sharedVariants()));
        if (m_found->rowCount() > 0)
            m_table->selectRow(0);
        m_problem->hide();
    } catch (const Error& error) {
        say(sentence(error), QStringLiteral("fail"));
    }
}

QWidget* HistoryPage::firstFocus()
{
    return m_table;
}

QString HistoryPage::pageTitle() const
{
    return tr("History");
}

QString HistoryPage::helpText() const
{
    return tr("Everything that was done with this case, newest first: when, by whom and what. Nothing here can be changed.");
}

void HistoryPage::retranslate()
{
    m_title->setText(tr("What was done with this case"));
    m_search->setPlaceholderText(tr("Search: who, what, when…"));
    m_search->setAccessibleName(tr("Search the history"));
    m_export->setText(tr("Write to a file…"));
    m_table->setAccessibleName(tr("Audit trail of the case"));
    m_model->retranslate();
}

} // namespace gentolk
