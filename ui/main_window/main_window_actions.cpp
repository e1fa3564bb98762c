#include "core/workflow/phenotype_input.h"
#include "core/workflow/people.h"
#include "ui/actions/action_collection.h"
#include "ui/actions/key_map_dialog.h"
#include "ui/case_wizard/case_wizard.h"
#include "ui/genome/genome_dialog.h"
#include "ui/look/message_bar.h"
#include "ui/main_window/case_view.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/where_is_dialog.h"
#include "ui/people/sign_in_dialog.h"
#include "ui/people/users_dialog.h"
#include "ui/references/references_page.h"
#include "ui/settings/language.h"
#include "ui/settings/settings_dialog.h"
#include "ui/worklist/worklist_page.h"
#include <QApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>

// What the window's actions do.
namespace gentolk {

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto what) { connect((*m_actions)[id], &QAction::triggered, this, what); };
    on(ActionId::NewCase, [this] { beginNewCase(); });
    on(ActionId::OpenDemo, [this] { openDemo(); });
    on(ActionId::ImportCase, [this] { importCase(); });
    on(ActionId::ExportCase, [this] { exportCase(); });
    on(ActionId::ShowWorklist, [this] { showWorklist(); });
    on(ActionId::Quit, [this] { close(); });
    on(ActionId::Undo, [this] { m_case->session()->undoStack().undo(); });
    on(ActionId::Redo, [this] { m_case->session()->undoStack().redo(); });
    on(ActionId::WhereIs, [this] { whereIs(); });
    on(ActionId::WholeGenome, [this] { lookThroughGenome(); });
    on(ActionId::EditReferral, [this] { m_case->edit(CasePart::Referral); });
    on(ActionId::EditConsent, [this] { m_case->edit(CasePart::Consent); });
    on(ActionId::EditPhenotype, [this] { m_case->edit(CasePart::Phenotype); });
    on(ActionId::PatientDetails, [this] { QMessageBox::information(this, tr("Patient and referral"), m_case->patientSummary()); });
    on(ActionId::ThemeLight, [this] { setTheme(Theme::Light); });
    on(ActionId::ThemeDark, [this] { setTheme(Theme::Dark); });
    on(ActionId::ThemeSystem, [this] { setTheme(Theme::System); });
    on(ActionId::SpeakDanish, [this] { setLanguage(Language::Danish); });
    on(ActionId::SpeakEnglish, [this] { setLanguage(Language::English); });
    on(ActionId::References, [this] { showReferences(); });
    on(ActionId::Settings, [this] { showSettings(); });
    on(ActionId::Users, [this] { showUsers(); });
    on(ActionId::OwnPassword, [this] { changeOwnPassword(); });
    on(ActionId::Lock, [this] { requestLock(); });
    on(ActionId::Help, [this] { showHelp(); });
    on(ActionId::KeyMap, [this] { showKeyMap(); });
    on(ActionId::About, [this] { showAbout(); });
}

void MainWindow::connectPageActions()
{
    for (int i = 0; i < 6; ++i)
        connect((*m_actions)[ActionId(int(ActionId::Page1) + i)], &QAction::triggered, this, [this, i] { m_case->showPage(i); });
    const auto step = [this](int by) { m_case->showPage((m_case->pageIndex() + by + m_case->pageCount()) % m_case->pageCount()); };
    connect((*m_actions)[ActionId::NextPage], &QAction::triggered, this, [step] { step(1); });
    connect((*m_actions)[ActionId::PreviousPage], &QAction::triggered, this, [step] { step(-1); });
}

void MainWindow::updateActions()
{
    CaseSession* session = showsCase() ? m_case->session() : nullptr;
    const bool whole = session && !session->isReading(); // what needs the whole list waits for it
    for (const ActionId id : {ActionId::ExportCase, ActionId::WhereIs, ActionId::WholeGenome, ActionId::EditReferral, ActionId::EditConsent, ActionId::EditPhenotype, ActionId::Page1, ActionId::Page2,
                              ActionId::Page3, ActionId::Page4, ActionId::Page5, ActionId::Page6, ActionId::NextPage, ActionId::PreviousPage})
        (*m_actions)[id]->setEnabled(whole);
    (*m_actions)[ActionId::PatientDetails]->setEnabled(session);
    m_whereIs->setEnabled(whole);
    (*m_actions)[ActionId::ShowWorklist]->setEnabled(m_stack->currentWidget() != m_worklist);
    (*m_actions)[ActionId::Undo]->setEnabled(session && session->undoStack().canUndo());
    (*m_actions)[ActionId::Redo]->setEnabled(session && session->undoStack().canRedo());
    layCorner(session);
    const ActionId themes[] = {ActionId::ThemeLight, ActionId::ThemeDark, ActionId::ThemeSystem};
    (*m_actions)[themes[int(wornTheme())]]->setChecked(true);
    (*m_actions)[spokenLanguage() == Language::Danish ? ActionId::SpeakDanish : ActionId::SpeakEnglish]->setChecked(true);
}

void MainWindow::importCase()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import a case"), UserSettings::lastFolder());
    if (path.isEmpty())
        return;
    showWorklist();
    try {
        const Case imported = m_workspace.importCase(path);
        reloadCases();
        m_worklist->messages()->tell(MessageBar::Kind::Note, tr("Case %1 was imported.").arg(imported.number));
    } catch (const Error& error) {
        m_worklist->messages()->tell(error);
    }
}

void MainWindow::exportCase()
{
    const Case& theCase = m_case->session()->theCase();
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the case"), // asks before it replaces
                                                      UserSettings::lastFolder() + QLatin1Char('/') + theCase.number + QStringLiteral(".gentolk-case"),
                                                      tr("Whole case (*.gentolk-case);;Phenopacket without name and number (*.json)"));
    if (path.isEmpty())
        return;
    try {
        if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
            writePhenopacket(m_workspace, theCase, path, true);
        else
            m_workspace.exportCase(theCase.id, path, true);
        m_case->messages()->tell(MessageBar::Kind::Note, tr("The case was exported to %1.").arg(path));
    } catch (const Error& error) {
        m_case->messages()->tell(error);
    }
}

void MainWindow::whereIs()
{
    if (!showsCase() || m_case->session()->isReading())
        return;
    WhereIsDialog dialog(*m_case->session(), this);
    dialog.exec();
}

void MainWindow::lookThroughGenome()
{
    if (!showsCase())
        return;
    GenomeDialog dialog(*m_case->session(), this);
    dialog.exec();
}

QString MainWindow::helpText() const
{
    if (showsCase() && m_case->page())
        return m_case->page()->helpText();
    if (m_stack->currentWidget() == m_references)
        return m_references->helpText();
    return m_stack->currentWidget() == m_wizard ? m_wizard->helpText() : m_worklist->helpText();
}

void MainWindow::showHelp()
{
    const QString text = helpText();
    messages()->tell(MessageBar::Kind::Note, text.isEmpty() ? tr("Press ? for all keys.") : text);
    messages()->offer(tr("All keys"), [this] { showKeyMap(); });
}

void MainWindow::showSettings()
{
    SettingsDialog dialog(m_workspace, this);
    connect(&dialog, &SettingsDialog::languageChosen, this, &MainWindow::setLanguage);
    connect(&dialog, &SettingsDialog::themeChosen, this, &MainWindow::setTheme);
    connect(&dialog, &SettingsDialog::userChosen, this, [this](const QString& signature) {
        m_workspace.setUser(signature);
        m_wizard->setUser(m_workspace.user());
    });
    dialog.exec();
}

void MainWindow::requestLock()
{
    if (SignInDialog::isNeeded(m_workspace))
        emit lockRequested();
    else
        messages()->tell(MessageBar::Kind::Note, tr("No users are set up: everybody who may open the database works here under the computer's "
                                                    "name for them. File, Users makes the first user."));
}

void MainWindow::showUsers()
{
    UsersDialog dialog(m_workspace, this);
    connect(&dialog, &UsersDialog::personChanged, this, &MainWindow::say);
    dialog.exec();
    say();
}

void MainWindow::changeOwnPassword()
{
    if (People(m_workspace).signedIn())
        UsersDialog::askOwnPassword(m_workspace, this);
    else
        messages()->tell(MessageBar::Kind::Note, tr("No users are set up, so there is no password to change. File, Users makes the first user."));
}

void MainWindow::showKeyMap()
{
    KeyMapDialog(*m_actions, this).exec();
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Gentolk"),
                       tr("Gentolk %1\n\nHelps clinical geneticists interpret genomes of patients with inborn errors of immunity. "
                          "A person decides; the program proposes.\n\nIcons: Lucide (ISC). Font: Inter (OFL).")
                           .arg(QStringLiteral(GENTOLK_VERSION)));
}

} // namespace gentolk
