#include "ui/history/history_page.h"
#include "core/base/text.h"
#include "core/workflow/audit_name.h"
#include "core/workflow/workspace.h"
#include "ui/look/look.h"
#include "ui/look/row_delegate.h"
#include "ui/models/history_model.h"
#include "ui/session/case_session.h"
#include "ui/words/error_words.h"
#include <QHeaderView>
#include <QLabel>
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
    : CasePage(parent), m_model(new HistoryModel(this)), m_table(new QTableView(this)), m_title(new QLabel(this)),
      m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("history"));
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_title->setProperty("section", true);
    m_title->setMargin(12);
    m_problem->setProperty("hintKind", QStringLiteral("fail"));
    m_problem->setMargin(12);
    m_problem->hide();
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setModel(m_model);
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
    layout->addWidget(m_title);
    layout->addWidget(m_problem);
    layout->addWidget(m_table, 1);
    retranslate();
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
        if (m_model->rowCount() > 0)
            m_table->selectRow(0);
        m_problem->hide();
    } catch (const Error& error) {
        m_problem->setText(sentence(error));
        m_problem->show();
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
    m_table->setAccessibleName(tr("Audit trail of the case"));
    m_model->retranslate();
}

} // namespace gentolk
