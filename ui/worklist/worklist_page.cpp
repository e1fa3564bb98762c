#include "ui/worklist/worklist_page.h"
#include "ui/actions/action_collection.h"
#include "ui/look/form.h"
#include "ui/look/icon.h"
#include "ui/look/message_bar.h"
#include "ui/worklist/case_list_delegate.h"
#include "ui/worklist/case_list_model.h"
#include "ui/worklist/case_list_proxy.h"
#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace gentolk {
namespace {

QStringList localPaths(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

// What the widest cell asks for.
int widthOf(const QTableView& table, int column)
{
    int widest = 0;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        widest = qMax(widest, table.itemDelegate()->sizeHint({}, table.model()->index(row, column)).width());
    return widest;
}

} // namespace

WorklistPage::WorklistPage(const ActionCollection& actions, QWidget* parent)
    : QWidget(parent), m_model(new CaseListModel(this)), m_proxy(new CaseListProxy(this)), m_nothingFound(label("hint")),
      m_search(new QLineEdit), m_stack(new QStackedWidget), m_table(new QTableView), m_messages(new MessageBar)
{
    setAcceptDrops(true);
    m_proxy->setSourceModel(m_model);
    makeTable();
    m_nothingFound->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_table);
    m_stack->addWidget(makeEmptyState(actions));
    m_stack->addWidget(m_nothingFound);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(actions));
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_proxy->setTyped(text);
        if (m_proxy->rowCount() > 0)
            m_table->selectRow(0);
        say();
        text.trimmed().isEmpty() ? m_atRest.stop() : m_atRest.start();
    });
    m_atRest.setSingleShot(true);
    m_atRest.setInterval(1500);
    connect(&m_atRest, &QTimer::timeout, this, [this] { emit searched(m_proxy->rowCount()); });
    m_search->installEventFilter(this);
    say();
}

QWidget* WorklistPage::makeHead(const ActionCollection& actions)
{
    auto* head = new QFrame;
    head->setProperty("strip", true);
    head->setFixedHeight(grid::patientStrip);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(12);
    m_title = label();
    m_title->setFont(textFont(TextSize::PatientName, QFont::DemiBold));
    m_count = label("hint");
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(420);
    m_search->setMinimumWidth(260);
    m_new = mainButton();
    m_new->setIcon(icon(QStringLiteral("file-plus"), Role::OnAccent));
    connect(m_new, &QPushButton::clicked, actions[ActionId::NewCase], &QAction::trigger);
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addSpacing(12);
    row->addWidget(m_search, 1);
    row->addStretch(1);
    row->addWidget(m_new);
    return head;
}

QWidget* WorklistPage::makeEmptyState(const ActionCollection& actions)
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    m_emptyTitle = label("section");
    m_emptyHint = label("second");
    m_emptyHint->setWordWrap(true);
    m_emptyHint->setAlignment(Qt::AlignCenter);
    m_emptyHint->setMinimumWidth(420);
    m_emptyNew = mainButton();
    m_emptyDemo = new QPushButton;
    connect(m_emptyNew, &QPushButton::clicked, actions[ActionId::NewCase], &QAction::trigger);
    connect(m_emptyDemo, &QPushButton::clicked, actions[ActionId::OpenDemo], &QAction::trigger);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_emptyNew);
    buttons->addWidget(m_emptyDemo);
    buttons->addStretch();
    column->addStretch(2);
    column->addWidget(m_emptyTitle, 0, Qt::AlignHCenter);
    column->addWidget(m_emptyHint, 0, Qt::AlignHCenter);
    column->addSpacing(12);
    column->addLayout(buttons);
    column->addStretch(3);
    return page;
}

void WorklistPage::makeTable()
{
    m_table->setObjectName(QStringLiteral("worklistTable"));
    m_table->setModel(m_proxy);
    m_table->setItemDelegate(new CaseListDelegate(this));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setSortingEnabled(true);
    m_table->setTabKeyNavigation(false);
    m_table->setMouseTracking(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(grid::twoLineRow);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setFixedHeight(grid::tableHeader);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->sortByColumn(CaseListModel::Priority, Qt::AscendingOrder);
    connect(m_table, &QTableView::doubleClicked, this, &WorklistPage::openChosen);
    m_table->installEventFilter(this);
}

void WorklistPage::showCases(std::vector<CaseSummary> cases, const QDateTime& now)
{
    const qint64 before = chosenCase();
    m_model->setCases(std::move(cases), now);
    int row = 0;
    for (int i = 0; i < m_proxy->rowCount(); ++i)
        if (m_model->caseAt(m_proxy->mapToSource(m_proxy->index(i, 0)).row()).id == before)
            row = i;
    m_table->selectRow(row);
    fitColumns();
    say();
}

void WorklistPage::fitColumns()
{
    auto* header = m_table->horizontalHeader();
    for (int column = 0; column < CaseListModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, qBound(100, qMax(widthOf(*m_table, column), header->sectionSizeHint(column) + 4), 300));
    for (const int wide : {CaseListModel::Indications, CaseListModel::Department}) // share what is left
        header->setSectionResizeMode(wide, QHeaderView::Stretch);
}

qint64 WorklistPage::chosenCase() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? 0 : m_model->caseAt(m_proxy->mapToSource(rows.first()).row()).id;
}

void WorklistPage::openChosen()
{
    if (const qint64 id = chosenCase())
        emit caseOpened(id);
}

void WorklistPage::say()
{
    m_title->setText(tr("Case list"));
    m_count->setText(tr("%n case(s)", nullptr, m_proxy->rowCount()));
    m_search->setPlaceholderText(tr("Search: name, CPR number, case, department\u2026"));
    m_search->setAccessibleName(tr("Search in the case list"));
    m_table->setAccessibleName(tr("Case list"));
    m_new->setText(tr("New case"));
    m_emptyTitle->setText(tr("There are no cases yet"));
    m_emptyHint->setText(tr("Drop a family's VCF and PED files here, or begin with a button below."));
    m_emptyNew->setText(tr("New case"));
    m_emptyDemo->setText(tr("Open the demo families"));
    m_nothingFound->setText(tr("No case has all the words you typed. Clear the search with Esc to see every case."));
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : m_proxy->rowCount() == 0 ? 2 : 0);
}

QString WorklistPage::helpText() const
{
    return tr("Every case is a line here. Type to search, use the arrow keys to choose and Enter to open. Ctrl+N begins a new case; "
              "so does dropping VCF and PED files on this page. An acute case counts down its 14 days from the requisition.");
}

void WorklistPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_model->retranslate();
    say();
    fitColumns();
}

void WorklistPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void WorklistPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    emit filesDropped(localPaths(event->mimeData()));
}

// Enter opens from the table and from the search field; the arrows leave the search field for the table.
bool WorklistPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        openChosen();
        return true;
    }
    if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        m_table->setFocus();
        return false;
    }
    if (watched == m_search && key == Qt::Key_Escape) {
        m_search->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gentolk
