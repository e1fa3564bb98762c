#include "ui/main_window/case_view.h"
#include "ui/case_wizard/case_editor.h"
#include "ui/look/form.h"
#include "ui/look/icon.h"
#include "ui/look/message_bar.h"
#include "ui/main_window/patient_strip.h"
#include "ui/words/error_words.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTabBar>

namespace gentolk {

CaseView::CaseView(std::vector<CasePage*> pages, QWidget* parent)
    : QWidget(parent), m_pages(std::move(pages)), m_strip(new PatientStrip), m_back(quietButton(QStringLiteral("arrow-left"))),
      m_tabs(new QTabBar), m_progress(new QProgressBar), m_messages(new MessageBar), m_stack(new QStackedWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(makeTabRow());
    column->addWidget(m_progress);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->hide();
    for (CasePage* page : m_pages) {
        m_stack->addWidget(page);
        m_tabs->addTab(icon(page->pageIcon()), QString());
        connect(page, &CasePage::pageCountChanged, this, &CaseView::sayTabs);
        connect(page, &CasePage::editRequested, this, &CaseView::edit);
        connect(page, &CasePage::pageRequested, this, qOverload<const QString&>(&CaseView::showPage));
    }
    connect(m_tabs, &QTabBar::currentChanged, this, qOverload<int>(&CaseView::showPage));
    sayTabs();
}

CaseView::~CaseView()
{
    m_stack->hide(); // or each page deleted would show the next one
    for (CasePage* page : m_pages) // before their session
        delete page;
}

QWidget* CaseView::makeTabRow()
{
    auto* holder = new QFrame;
    holder->setProperty("strip", true);
    holder->setFixedHeight(grid::tabs);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(8, 0, 16, 0);
    row->setSpacing(4);
    row->addWidget(m_back);
    row->addWidget(m_tabs, 1);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setIconSize({grid::icon, grid::icon});
    connect(m_back, &QPushButton::clicked, this, &CaseView::leaveRequested);
    return holder;
}

void CaseView::edit(CasePart part)
{
    if (!m_session || m_session->isReading())
        return;
    auto* editor = new CaseEditor(part, *m_session, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->open();
}

void CaseView::showCase(std::unique_ptr<CaseSession> session)
{
    m_messages->clear();
    if (m_session)
        disconnect(m_session.get(), nullptr, this, nullptr);
    m_earlier.push_back(std::exchange(m_session, std::move(session)));
    connectSession();
    m_strip->showCase(*m_session);
    for (CasePage* page : m_pages)
        if (isShown(*page))
            page->showCase(*m_session);
    if (!m_session->isReading())
        m_earlier.clear();
    showProgress();
    sayTabs();
}

// The rest has come: what needs all of it is shown now.
void CaseView::showRest()
{
    for (CasePage* page : m_pages)
        if (!page->showsFirstRows())
            page->showCase(*m_session);
    m_earlier.clear();
    showProgress();
    sayTabs();
}

bool CaseView::isShown(const CasePage& page) const
{
    return !m_session || !m_session->isReading() || page.showsFirstRows();
}

void CaseView::showProgress()
{
    m_progress->setVisible(m_session->isFiltering() || m_session->isReading());
}

void CaseView::connectSession()
{
    CaseSession* session = m_session.get();
    connect(session, &CaseSession::problem, this, [this](const Error& error) { m_messages->tell(error); });
    if (session->lostFilter())
        m_messages->tell(MessageBar::Kind::Caution, tr("The filter of this case could not be read, so the standard filter is in force. %1").arg(sentence(*session->lostFilter())));
    connect(session, &CaseSession::filteringChanged, this, &CaseView::showProgress);
    connect(session, &CaseSession::wholeRead, this, &CaseView::showRest);
    connect(session, &CaseSession::caseChanged, this, &CaseView::saved);
    connect(session, &CaseSession::shortlistChanged, this, &CaseView::sayTabs);
}

CasePage* CaseView::page() const
{
    return qobject_cast<CasePage*>(m_stack->currentWidget());
}

int CaseView::pageIndex() const
{
    return m_stack->currentIndex();
}

void CaseView::showPage(int index)
{
    if (index < 0 || index >= pageCount() || !isShown(*m_pages[std::size_t(index)]))
        return;
    m_tabs->setCurrentIndex(index);
    m_stack->setCurrentIndex(index);
    m_pages[std::size_t(index)]->firstFocus()->setFocus(Qt::OtherFocusReason);
    emit pageShown();
}

void CaseView::showPage(const QString& objectName)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        if (m_pages[i]->objectName() == objectName)
            showPage(int(i));
}

QString CaseView::patientSummary() const
{
    return m_strip->summary();
}

void CaseView::sayTabs()
{
    m_back->setText(tr("Case list"));
    for (int i = 0; i < pageCount(); ++i) {
        const CasePage* one = m_pages[std::size_t(i)];
        const bool shown = isShown(*one);
        const QString count = shown ? one->pageCount() : QString();
        m_tabs->setTabEnabled(i, shown);
        m_tabs->setTabText(i, count.isEmpty() ? one->pageTitle() : tr("%1  %2").arg(one->pageTitle(), count));
        m_tabs->setTabToolTip(i, shown ? tr("%1 (Ctrl+%2)").arg(one->pageTitle()).arg(i + 1) : tr("Waits until the whole list is read"));
    }
}

void CaseView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    for (CasePage* page : m_pages)
        page->retranslate();
    sayTabs();
}

} // namespace gentolk
