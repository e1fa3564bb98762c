#include "ui/references/references_page.h"
#include "ui/actions/action_collection.h"
#include "ui/look/form.h"
#include "ui/look/icon.h"
#include "ui/look/message_bar.h"
#include "ui/references/source_detail.h"
#include "ui/words/error_words.h"
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QScrollArea>
#include <QSplitter>

namespace gentolk {

namespace {

QPushButton* verbButton(const char* name)
{
    auto* button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace

ReferencesPage::ReferencesPage(Workspace& workspace, const ActionCollection& actions, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_messages(new MessageBar), m_table(new SourceTable), m_detail(new SourceDetail), m_title(label()),
      m_hint(label("hint")), m_doing(label("second")), m_back(quietButton(QStringLiteral("arrow-left"))), m_install(mainButton()),
      m_use(verbButton("useSource")), m_verify(verbButton("verifySources")), m_remove(verbButton("removeSource")), m_stop(verbButton("stopInstalling")),
      m_progress(new QProgressBar)
{
    setObjectName(QStringLiteral("references"));
    setAcceptDrops(true);
    auto* parts = new QSplitter(Qt::Vertical);
    parts->addWidget(m_table);
    parts->addWidget(makeDetail());
    parts->setChildrenCollapsible(false);
    parts->setStretchFactor(0, 1);
    parts->setSizes({360, 280});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(actions));
    column->addWidget(m_messages);
    column->addWidget(makeProgress());
    column->addWidget(parts, 1);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ReferencesPage::showChosen);
    connect(m_install, &QPushButton::clicked, this, [this] { askWhatToInstall(); });
    connect(m_use, &QPushButton::clicked, this, &ReferencesPage::useChosen);
    connect(m_verify, &QPushButton::clicked, this, &ReferencesPage::verify);
    connect(m_remove, &QPushButton::clicked, this, &ReferencesPage::askToRemove);
    connect(m_stop, &QPushButton::clicked, this, &ReferencesPage::stop);
    say();
}

QWidget* ReferencesPage::makeHead(const ActionCollection& actions)
{
    auto* head = new QFrame;
    head->setProperty("strip", true);
    head->setFixedHeight(grid::patientStrip);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(12);
    m_title->setFont(textFont(TextSize::PatientName, QFont::DemiBold));
    m_install->setObjectName(QStringLiteral("installSources"));
    m_install->setIcon(icon(QStringLiteral("download"), Role::OnAccent));
    m_verify->setIcon(icon(QStringLiteral("shield-check")));
    connect(m_back, &QPushButton::clicked, actions[ActionId::ShowWorklist], &QAction::trigger);
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addWidget(m_hint, 1);
    row->addWidget(m_verify);
    row->addWidget(m_install);
    return head;
}

QWidget* ReferencesPage::makeProgress()
{
    m_progressRow = new QWidget;
    auto* row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(12);
    m_progress->setTextVisible(false);
    m_progress->setObjectName(QStringLiteral("installProgress"));
    row->addWidget(m_doing);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    m_progressRow->hide();
    return m_progressRow;
}

QWidget* ReferencesPage::makeDetail()
{
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_detail);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMinimumHeight(160);
    auto* verbs = new QHBoxLayout;
    verbs->setContentsMargins(16, 8, 16, 12);
    verbs->setSpacing(8);
    verbs->addWidget(m_use);
    verbs->addWidget(m_remove);
    verbs->addStretch(1);
    auto* part = new QWidget;
    part->setProperty("surface", true);
    part->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(hairline());
    column->addWidget(scroll, 1);
    column->addLayout(verbs);
    return part;
}

const ListedSource* ReferencesPage::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && std::size_t(row) < m_sources.size() ? &m_sources[std::size_t(row)] : nullptr;
}

QStringList ReferencesPage::casesOf(const InstalledSource& source) const
{
    const auto found = m_cases.find(source.sha256);
    return found == m_cases.end() ? QStringList() : found->second;
}

void ReferencesPage::showChosen()
{
    const ListedSource* source = chosen();
    if (source)
        m_detail->showSource(*source, source->installed ? casesOf(*source->installed) : QStringList());
    else
        m_detail->clear();
    updateVerbs();
}

void ReferencesPage::updateVerbs()
{
    const ListedSource* source = chosen();
    const bool may = KnowledgeLibrary(m_workspace).mayChange(), installed = source && source->installed;
    m_use->setEnabled(may && installed && source->installed->problem.isEmpty() && !source->installed->active);
    m_remove->setEnabled(may && installed && !isBusy());
    m_install->setEnabled(may && !isBusy());
    m_verify->setEnabled(!isBusy());
    m_hint->setText(may ? tr("What alleles are looked up in. Files are carried in; nothing is fetched.") : tr("Only an administrator changes them; everybody may read and verify."));
    m_progressRow->setVisible(isBusy());
}

QString ReferencesPage::helpText() const
{
    return tr("Every source of knowledge with its version, age and licence. New cases are looked up in those in use; a case keeps what it was judged "
              "with. Install the official files with the button, or drop them here; an earlier version can be used again.");
}

void ReferencesPage::say()
{
    m_title->setText(tr("Data sources"));
    m_back->setText(tr("Case list"));
    m_install->setText(tr("Install\u2026"));
    m_use->setText(tr("Use this version for new cases"));
    m_verify->setText(tr("Verify all"));
    m_remove->setText(tr("Remove\u2026"));
    m_stop->setText(tr("Cancel"));
    m_table->retranslate();
    updateVerbs();
}

void ReferencesPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
    if (isVisible() && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        readSources(); // their words, and the colours of what is old or damaged
}

} // namespace gentolk
