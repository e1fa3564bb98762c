#pragma once
#include "core/workflow/workspace.h"
#include "ui/session/case_page.h"
#include "ui/settings/user_settings.h"
#include "ui/tasks/latest_task.h"
#include <QMainWindow>
#include <functional>
#include <memory>
#include <vector>

class QPushButton;
class QStackedWidget;

namespace gentolk {

class ActionCollection;
class CaseSession;
class CaseView;
class CaseWizard;
struct FirstRows;
class Menus;
class MessageBar;
class ReferencesPage;
class StatusLine;
class WorklistPage;

// Makes the pages of a case, in the order of their tabs; the window itself knows none of them.
using PageFactory = std::function<std::vector<CasePage*>()>;

// The one window: the case list, the New case page, the data sources, or one open case. It puts together and decides nothing.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Workspace& workspace, const PageFactory& pages, QWidget* parent = nullptr);
    ~MainWindow() override;

    void showWorklist();
    void beginNewCase(const QStringList& files = {});
    void openCase(qint64 id);            // beside the window; caseShown() when it is there
    void changePerson();                 // another person has signed in: back to the case list, which asks for their right
    void openDemo();                     // writes and imports the demo families where they are missing
    void setLanguage(Language language); // at once, and remembered
    void setTheme(Theme theme);

    ActionCollection& actions() const { return *m_actions; }
    CaseView* caseView() const { return m_case; }
    CaseWizard* wizard() const { return m_wizard; }
    WorklistPage* worklist() const { return m_worklist; }
    ReferencesPage* references() const { return m_references; }
    void showReferences(); // the data sources
    MessageBar* messages() const;        // of the page that is shown
    bool isBusy() const { return m_opening.isRunning() || m_demo.isRunning(); }
    bool showsCase() const;

signals:
    void caseShown();
    void worklistShown();
    void lockRequested(); // to lock the window, or change who works in it

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    struct OpenedCase { Case theCase; std::shared_ptr<const FamilyVariants> variants; std::shared_ptr<const FamilyQuality> quality; std::shared_ptr<const FirstRows> first; }; // first: then no variants yet
    void connectActions();
    void connectPages();
    void connectPageActions();
    void makeCorner();
    void sayPerson();
    void layCorner(bool withSearch);
    void showUsers();
    void changeOwnPassword();
    void showPage(QWidget* page);
    void opened(const Outcome<OpenedCase>& outcome);
    std::unique_ptr<CaseSession> sessionOf(const OpenedCase& found);
    void tellUnread(const Error& error);
    void showFirstPage();
    void tellOfSamples();
    void reloadCases();
    void importCase();
    void exportCase();
    void whereIs();
    void lookThroughGenome();
    void showHelp();
    void showSettings();
    void requestLock();
    void showKeyMap();
    void showAbout();
    void updateActions();
    void say();
    QString helpText() const;

    Workspace& m_workspace;
    ActionCollection* m_actions;
    std::unique_ptr<Menus> m_menus;
    QStackedWidget* m_stack;
    WorklistPage* m_worklist;
    CaseWizard* m_wizard;
    CaseView* m_case;
    ReferencesPage* m_references;
    StatusLine* m_status;
    QPushButton* m_whereIs;
    QPushButton* m_person; // who works here, and the way to another
    LatestTask<OpenedCase> m_opening;
    LatestTask<std::vector<Case>> m_demo;
};

} // namespace gentolk
