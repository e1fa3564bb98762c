#include "ui/overview/overview_page.h"
#include "core/workflow/case_coverage.h"
#include "core/workflow/recheck.h"
#include "ui/look/message_bar.h"
#include "ui/overview/overview_cards.h"
#include "ui/overview/pedigree_canvas.h"
#include "ui/overview/pedigree_editor.h"
#include "ui/session/case_session.h"
#include <QFileDialog>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace gentolk
{

OverviewPage::OverviewPage(QWidget* parent)
    : CasePage(parent), m_messages(new MessageBar(this)), m_area(new QScrollArea(this)), m_pedigree(new PedigreeEditor(this))
{
    setObjectName(QStringLiteral("overview"));
    m_pedigree->hide();
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_area, 1);
    retranslate();
}

void OverviewPage::showCase(CaseSession& session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_checking.stop(); // it was of the case before
    m_messages->clear();
    m_session = &session;
    m_pedigree->showCase(session);
    connect(&session, &CaseSession::caseChanged, this, &OverviewPage::fillWhenSeen);
    connect(&session, &CaseSession::shortlistChanged, this, &OverviewPage::fillWhenSeen);
    fillWhenSeen();
    m_area->verticalScrollBar()->setValue(0); // another case begins at its top
}

int OverviewPage::columns() const
{
    return width() >= 1280 ? 3 : width() >= 820 ? 2 : 1;
}

QWidget* OverviewPage::content()
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
    const auto measure = [this](const QString& sample) { measureCoverageOf(sample); };
    const EditPart edit = [this](CasePart part) { emit editRequested(part); };
    const std::vector<QWidget*> cards{pedigreeCard(*m_session, m_pedigree, inner), patientCard(*m_session, edit, inner),
                                      outstandingCard(*m_session, inner), phenotypeCard(*m_session, edit, inner),
                                      timesCard(*m_session, inner),       funnelCard(*m_session, inner),
                                      samplesCard(*m_session, inner),     nullptr,
                                      sourcesCard(*m_session, inner),     nullptr,
                                      nullptr,                            coverageCard(*m_session, measure, inner)};
    for (std::size_t i = 0; i < cards.size(); ++i) {
        if (cards[i])
            stacks[i % stacks.size()]->addWidget(cards[i]);
        if (i == 0) // right under the pedigree: before anyone reads a variant
            stacks[0]->addWidget(identityCard(*m_session, [this] { checkSamples(); }, [this] { tellMatched(); }, inner));
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

// Beside the window, over connections of its own; what it finds is kept with the case.
void OverviewPage::checkSamples()
{
    m_messages->tell(MessageBar::Kind::Note, tr("Checking who the samples are\u2026"));
    m_messages->offer(tr("Cancel"), [this] {
        m_checking.stop();
        m_messages->clear();
        fill();
    });
    const Workspace& here = m_session->workspace();
    auto work = [database = here.databasePath(), user = here.user(), theCase = m_session->theCase()](TaskControl& task) {
        Workspace own(database, user);
        return recheckFamily(own, theCase, task);
    };
    m_checking.start(this, work, [this](const Outcome<FamilyQuality>& outcome) { checked(outcome); });
}

// Aligned reads or a depth table of one person, over connections of its own.
void OverviewPage::measureCoverageOf(const QString& sample)
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Reads or depths of %1").arg(sample), {},
                                                      tr("Reads or depths (*.bam *.cram *.bed *.bed.gz)"));
    if (path.isEmpty())
        return;
    m_messages->tell(MessageBar::Kind::Note, tr("Measuring the coverage of the panel…"));
    m_messages->offer(tr("Cancel"), [this] {
        m_checking.stop();
        m_messages->clear();
    });
    const Workspace& here = m_session->workspace();
    auto work = [database = here.databasePath(), user = here.user(), theCase = m_session->theCase(), file = DepthFile{path, sample}](TaskControl& task) {
        Workspace own(database, user);
        return measureCoverage(own, theCase, file, task);
    };
    m_checking.start(this, work, [this](const Outcome<FamilyQuality>& outcome) { checked(outcome); });
}

void OverviewPage::tellMatched()
{
    try {
        tellSamplesMatched(m_session->workspace(), m_session->theCase().id);
    } catch (const Error& error) {
        m_messages->tell(error);
    }
    QTimer::singleShot(0, this, [this] { fill(); }); // the button pressed goes with its card
}

void OverviewPage::checked(const Outcome<FamilyQuality>& outcome)
{
    m_messages->clear();
    if (const auto* error = std::get_if<Error>(&outcome)) {
        m_messages->tell(*error);
        return fill();
    }
    if (m_session)
        m_session->setQuality(std::make_shared<const FamilyQuality>(std::get<0>(outcome)));
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    CasePage::resizeEvent(event);
    if (columns() != m_columns)
        fillWhenSeen(); // a page that is shown for the first time is laid out before it is seen
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
