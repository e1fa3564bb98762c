#include "ui/overview/overview_page.h"
#include "ui/overview/overview_cards.h"
#include "ui/overview/pedigree_canvas.h"
#include "ui/overview/pedigree_editor.h"
#include "ui/session/case_session.h"
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace gentolk
{

OverviewPage::OverviewPage(QWidget* parent) : CasePage(parent), m_area(new QScrollArea(this)), m_pedigree(new PedigreeEditor(this))
{
    setObjectName(QStringLiteral("overview"));
    m_pedigree->hide();
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    retranslate();
}

void OverviewPage::showCase(CaseSession& session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = &session;
    m_pedigree->showCase(session);
    connect(&session, &CaseSession::caseChanged, this, &OverviewPage::fill);
    connect(&session, &CaseSession::shortlistChanged, this, &OverviewPage::fill);
    fill();
}

int OverviewPage::columns() const
{
    return width() >= 1280 ? 3 : width() >= 820 ? 2 : 1;
}

QWidget* OverviewPage::content() const
{
    auto* inner = new QWidget;
    auto* rows = new QVBoxLayout(inner);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(16);
    auto* layout = new QHBoxLayout;
    layout->setSpacing(16);
    rows->addLayout(layout);
    std::vector<QVBoxLayout*> stacks;
    for (int i = 0; i < columns(); ++i) {
        stacks.push_back(new QVBoxLayout);
        stacks.back()->setSpacing(16);
        layout->addLayout(stacks.back(), 1);
    }
    const std::vector<QWidget*> cards{pedigreeCard(*m_session, m_pedigree, inner), patientCard(*m_session, inner),
                                      outstandingCard(*m_session, inner), phenotypeCard(*m_session, inner),
                                      timesCard(*m_session, inner),       funnelCard(*m_session, inner),
                                      samplesCard(*m_session, inner),     nullptr,
                                      sourcesCard(*m_session, inner)};
    for (std::size_t i = 0; i < cards.size(); ++i) {
        if (cards[i])
            stacks[i % stacks.size()]->addWidget(cards[i]);
        if (i == 0) // right under the pedigree: before anyone reads a variant
            stacks[0]->addWidget(identityCard(*m_session, inner));
    }
    for (QVBoxLayout* stack : stacks)
        stack->addStretch();
    if (m_session->quality())
        rows->addWidget(plotsCard(*m_session, inner)); // as wide as the page: a genome needs room
    return inner;
}

void OverviewPage::fill()
{
    if (!m_session)
        return;
    const int scrolled = m_area->verticalScrollBar()->value();
    m_columns = columns();
    const bool inPedigree = m_pedigree->canvas().hasFocus();
    m_area->setWidget(content());
    m_pedigree->show();
    if (inPedigree)
        m_pedigree->canvas().setFocus();
    m_area->verticalScrollBar()->setValue(scrolled);
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    CasePage::resizeEvent(event);
    if (columns() != m_columns)
        fill();
}

QWidget* OverviewPage::firstFocus()
{
    return m_area;
}

QString OverviewPage::pageTitle() const
{
    return tr("Overview");
}

QString OverviewPage::helpText() const
{
    return tr("The case at a glance: the family, the phenotype, the samples and files it rests on, and what is still missing.");
}

void OverviewPage::retranslate()
{
    m_area->setAccessibleName(tr("Overview of the case"));
    m_pedigree->retranslate();
    fill();
}

} // namespace gentolk
