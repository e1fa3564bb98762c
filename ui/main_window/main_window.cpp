#include "ui/main_window/main_window.h"
#include "core/workflow/case_filter.h"
#include "core/workflow/demo.h"
#include "core/workflow/first_rows.h"
#include "core/workflow/people.h"
#include "ui/actions/action_collection.h"
#include "ui/case_wizard/case_wizard.h"
#include "ui/look/form.h"
#include "ui/look/icon.h"
#include "ui/look/message_bar.h"
#include "ui/main_window/case_view.h"
#include "ui/main_window/menus.h"
#include "ui/main_window/status_line.h"
#include "ui/references/references_page.h"
#include "ui/settings/language.h"
#include "ui/words/people_words.h"
#include "ui/worklist/worklist_page.h"
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTableView>

namespace gentolk {

namespace {

bool isAsExpected(const FamilyQuality* quality) { return quality && !quality->failed(); }

} // namespace

MainWindow::MainWindow(Workspace& workspace, const PageFactory& pages, QWidget* parent)
    : QMainWindow(parent), m_workspace(workspace), m_actions(new ActionCollection(this)), m_stack(new QStackedWidget),
      m_worklist(new WorklistPage(*m_actions)), m_wizard(new CaseWizard(workspace.databasePath(), workspace.user())),
      m_case(new CaseView(pages())), m_references(new ReferencesPage(workspace, *m_actions)), m_status(new StatusLine), m_whereIs(new QPushButton), m_person(new QPushButton)
{
    m_menus = std::make_unique<Menus>(*this, *m_actions);
    makeCorner();
    for (QWidget* page : {static_cast<QWidget*>(m_worklist), static_cast<QWidget*>(m_wizard), static_cast<QWidget*>(m_case), static_cast<QWidget*>(m_references)})
        m_stack->addWidget(page);
    setCentralWidget(m_stack);
    setStatusBar(m_status);
    setWindowIcon(QIcon(QStringLiteral(":/icons/gentolk.svg")));
    connectActions();
    connectPageActions();
    connectPages();
    resize(1366, 740);
    setMinimumSize(1024, 640);
    restoreGeometry(UserSettings::windowGeometry());
    say();
}

MainWindow::~MainWindow()
{
    m_opening.stop();
    m_demo.stop();
    delete m_case; // its pages and session before what they rest on
}

void MainWindow::makeCorner()
{
    m_whereIs->setIcon(icon(QStringLiteral("search")));
    m_whereIs->setFixedHeight(grid::button);
    m_whereIs->setProperty("field", true);
    auto* corner = new QWidget(menuBar()); // keeps the box off the window's rim, in the middle of the line
    corner->setFixedHeight(grid::menuBar);
    auto* row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(m_whereIs);
    row->addWidget(m_person);
    m_person->setObjectName(QStringLiteral("person"));
    m_person->setIcon(icon(QStringLiteral("user")));
    m_person->setFixedHeight(grid::button);
    m_person->setProperty("quiet", true);
    auto* menu = new QMenu(m_person);
    for (const ActionId id : {ActionId::Lock, ActionId::OwnPassword, ActionId::Users})
        menu->addAction((*m_actions)[id]);
    m_person->setMenu(menu);
    menuBar()->setCornerWidget(corner);
    menuBar()->setFixedHeight(grid::menuBar);
    connect(m_whereIs, &QPushButton::clicked, this, &MainWindow::whereIs);
}

void MainWindow::connectPages()
{
    connect(m_worklist, &WorklistPage::caseOpened, this, &MainWindow::openCase);
    connect(m_worklist, &WorklistPage::searched, this, [this](int found) {
        try {
            m_workspace.recordSearch(found);
        } catch (const Error& error) {
            m_worklist->messages()->tell(error); // what cannot be logged is not passed over
        }
    });
    connect(m_worklist, &WorklistPage::filesDropped, this, &MainWindow::beginNewCase);
    connect(m_wizard, &CaseWizard::caseCreated, this, &MainWindow::openCase);
    connect(m_wizard, &CaseWizard::cancelled, this, &MainWindow::showWorklist);
    connect(m_case, &CaseView::leaveRequested, this, &MainWindow::showWorklist);
    connect(m_case, &CaseView::pageShown, this, &MainWindow::say);
    connect(m_case, &CaseView::saved, this, &MainWindow::say);
}

bool MainWindow::showsCase() const
{
    return m_stack->currentWidget() == m_case;
}

MessageBar* MainWindow::messages() const
{
    if (showsCase())
        return m_case->messages();
    if (m_stack->currentWidget() == m_references)
        return m_references->messages();
    return m_stack->currentWidget() == m_wizard ? m_wizard->messages() : m_worklist->messages();
}

void MainWindow::showPage(QWidget* page)
{
    m_stack->setCurrentWidget(page);
    say();
}

void MainWindow::showWorklist()
{
    reloadCases();
    showPage(m_worklist);
    m_worklist->table()->setFocus();
    emit worklistShown();
}

void MainWindow::showReferences()
{
    if (!m_references->isBusy())
        m_references->readAnew();
    showPage(m_references);
    m_references->table()->setFocus();
}

void MainWindow::reloadCases()
{
    try {
        m_worklist->showCases(m_workspace.listCases(), m_workspace.now());
    } catch (const Error& error) {
        m_worklist->showCases({}, m_workspace.now());
        m_worklist->messages()->tell(error);
    }
}

void MainWindow::changePerson()
{
    m_opening.stop();
    m_wizard->setUser(m_workspace.user());
    m_worklist->messages()->clear();
    showWorklist();
}

// The menu line gives its corner the room it needs only when it is shown.
void MainWindow::layCorner(bool withSearch)
{
    QWidget* corner = m_whereIs->parentWidget();
    const int before = corner->sizeHint().width();
    m_whereIs->setVisible(withSearch);
    corner->layout()->invalidate();
    if (corner->sizeHint().width() == before && corner->width() >= before)
        return;
    corner->hide();
    corner->setFixedWidth(corner->layout()->sizeHint().width());
    corner->show();
}

// The name, and with it what one may do, always in sight; another's name after a signature of theirs.
void MainWindow::sayPerson()
{
    const auto present = People(m_workspace).signedIn();
    const QString name = present ? present->fullName : m_workspace.user();
    m_person->setText(QFontMetrics(m_person->font()).elidedText(name, Qt::ElideRight, 160).replace('&', QStringLiteral("&&")));
    const QString told = present ? tr("%1 is signed in: %2").arg(name, wordsOf(present->roles)) : tr("%1 works here; no users are set up").arg(name);
    m_person->setToolTip(told);
    m_person->setAccessibleName(told);
}

void MainWindow::beginNewCase(const QStringList& files)
{
    if (!m_wizard->isImporting())
        m_wizard->begin(files);
    showPage(m_wizard);
}

void MainWindow::openCase(qint64 id)
{
    messages()->tell(MessageBar::Kind::Note, tr("Opening the case\u2026"));
    messages()->offer(tr("Cancel"), [this] {
        m_opening.stop();
        messages()->clear();
    });
    auto work = [database = m_workspace.databasePath(), user = m_workspace.user(), id](TaskControl& task) {
        const Workspace own(database, user); // its own connection, on its own thread
        OpenedCase opened;
        opened.theCase = own.openCase(id);
        if (auto quality = own.quality(id))
            opened.quality = std::make_shared<const FamilyQuality>(std::move(*quality));
        if (isAsExpected(opened.quality.get())) // else the overview comes first, of the whole case
            if (auto first = FirstRowsOfCases(own).read(opened.theCase, filterOfCase(own, opened.theCase).cascade, task))
                opened.first = std::make_shared<const FirstRows>(std::move(*first));
        if (!opened.first)
            opened.variants = std::make_shared<const FamilyVariants>(own.loadVariants(opened.theCase, task));
        return opened;
    };
    m_opening.start(this, work, [this](const Outcome<OpenedCase>& outcome) { opened(outcome); });
}

void MainWindow::opened(const Outcome<OpenedCase>& outcome)
{
    messages()->clear();
    if (const auto* error = std::get_if<Error>(&outcome))
        return messages()->tell(*error);
    const OpenedCase& found = std::get<0>(outcome);
    try {
        m_case->showCase(sessionOf(found));
    } catch (const Error& error) {
        return messages()->tell(error);
    }
    showPage(m_case);
    showFirstPage();
    emit caseShown();
}

std::unique_ptr<CaseSession> MainWindow::sessionOf(const OpenedCase& found)
{
    auto session = found.first ? std::make_unique<CaseSession>(m_workspace, found.theCase, *found.first)
                               : std::make_unique<CaseSession>(m_workspace, found.theCase, found.variants);
    session->setQuality(found.quality);
    connect(session.get(), &CaseSession::qualityChanged, this, &MainWindow::tellOfSamples);
    connect(session.get(), &CaseSession::wholeRead, this, &MainWindow::say);
    connect(session.get(), &CaseSession::readingFailed, this, [this, failed = session.get()](const Error& error) {
        if (m_case->session() == failed)
            tellUnread(error);
    });
    connect(&session->undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateActions);
    return session;
}

// The first rows alone are no list.
void MainWindow::tellUnread(const Error& error)
{
    showWorklist();
    m_worklist->messages()->tell(error);
}

// The variants, unless something about the samples has to be read first (rules B-60 to B-66).
void MainWindow::showFirstPage()
{
    const FamilyQuality* quality = m_case->session()->quality();
    const bool asExpected = isAsExpected(quality);
    m_case->showPage(asExpected ? qMin(1, m_case->pageCount() - 1) : 0);
    if (!asExpected)
        tellOfSamples();
}

// Over every page of the case, with the way to the checks; again when they were made anew.
void MainWindow::tellOfSamples()
{
    const FamilyQuality* quality = m_case->session()->quality();
    if (quality && !quality->failed())
        return m_case->messages()->clear();
    m_case->messages()->tell(MessageBar::Kind::Caution,
                             quality ? tr("A check of who the samples are failed. Read it on the overview before any variant: inheritance may not be as it seems.")
                                     : tr("Who the samples are has not been checked in this case: inheritance rests on the pedigree as stated."));
    m_case->messages()->offer(tr("To the overview"), [this] { m_case->showPage(QStringLiteral("overview")); });
}

void MainWindow::openDemo()
{
    m_worklist->messages()->tell(MessageBar::Kind::Note, tr("Making the demo families\u2026"));
    const QString folder = QFileInfo(m_workspace.databasePath()).absolutePath() + QStringLiteral("/demo");
    auto work = [database = m_workspace.databasePath(), user = m_workspace.user(), folder](TaskControl& task) {
        Workspace own(database, user);
        return importDemoFamilies(own, folder, task);
    };
    m_demo.start(this, work, [this](const Outcome<std::vector<Case>>& outcome) {
        m_worklist->messages()->clear();
        showWorklist();
        if (const auto* error = std::get_if<Error>(&outcome))
            m_worklist->messages()->tell(*error);
    });
}

void MainWindow::setLanguage(Language language)
{
    UserSettings::setLanguage(language);
    speak(language);
    setLocale(localeOf(language));
    say();
}

void MainWindow::setTheme(Theme theme)
{
    UserSettings::setTheme(theme);
    wear(theme);
    updateActions();
}

void MainWindow::say()
{
    m_actions->retranslate();
    m_menus->retranslate();
    m_whereIs->setText(tr("Where is\u2026? Gene or variant (Ctrl+K)"));
    sayPerson();
    const CaseSession* session = showsCase() ? m_case->session() : nullptr;
    m_status->showCase(session);
    const QString page = session && m_case->page() ? m_case->page()->pageTitle() : QString();
    if (session)
        setWindowTitle(tr("%1 \u00B7 %2 \u2013 Gentolk").arg(session->theCase().number, page)); // never the CPR number (F-6)
    else if (m_stack->currentWidget() == m_references)
        setWindowTitle(tr("Data sources \u2013 Gentolk"));
    else
        setWindowTitle(m_stack->currentWidget() == m_wizard ? tr("New case \u2013 Gentolk") : tr("Case list \u2013 Gentolk"));
    updateActions();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    UserSettings::setWindowGeometry(saveGeometry());
    m_opening.stop();
    m_demo.stop();
    m_references->stop();
    QMainWindow::closeEvent(event);
}

} // namespace gentolk
