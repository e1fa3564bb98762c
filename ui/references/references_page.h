#pragma once
#include "core/workflow/knowledge_library.h"
#include "ui/references/source_table.h"
#include "ui/tasks/latest_task.h"
#include <QWidget>
#include <map>

class QLabel;
class QProgressBar;
class QPushButton;

namespace gentolk {

class ActionCollection;
class MessageBar;
class SourceDetail;

// Every source of knowledge with version, age and licence; the administrator installs, checks, chooses and removes them here (rules F-12, F-41).
// An installation runs beside the window and may be left running while one works elsewhere. Cases keep what they were judged with (rule R-1).
class ReferencesPage final : public QWidget
{
    Q_OBJECT
public:
    ReferencesPage(Workspace& workspace, const ActionCollection& actions, QWidget* parent = nullptr);
    void readAnew();                              // when the page is shown
    void askWhatToInstall(const SourceToAdd& begin = {});
    void install(const SourceToAdd& wanted);
    void stop();                                  // the installation or the check that runs
    bool isBusy() const { return m_installing.isRunning() || m_verifying.isRunning(); }
    SourceTable* table() const { return m_table; }
    MessageBar* messages() const { return m_messages; }
    QString helpText() const;

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Verified { int good = 0; QStringList bad; };
    QWidget* makeHead(const ActionCollection& actions);
    QWidget* makeProgress();
    QWidget* makeDetail();
    void readSources();
    void showChosen();
    void tellOfAge();
    void installed(const Outcome<InstalledSource>& outcome, const SourceToAdd& wanted);
    void verify();
    void verified(const Outcome<Verified>& outcome);
    void useChosen();
    void askToRemove();
    void remove(InstalledSource source); // a copy: whoever offered it may be cleared meanwhile
    void tryTo(const std::function<void()>& change);
    void showProgress(const QString& words);
    void updateVerbs();
    void say();
    const ListedSource* chosen() const;
    QStringList casesOf(const InstalledSource& source) const;

    Workspace& m_workspace;
    std::vector<ListedSource> m_sources;
    std::map<QString, QStringList> m_cases; // by SHA-256
    MessageBar* m_messages;
    SourceTable* m_table;
    SourceDetail* m_detail;
    QLabel *m_title, *m_hint, *m_doing;
    QPushButton *m_back, *m_install, *m_use, *m_verify, *m_remove, *m_stop;
    QWidget* m_progressRow;
    QProgressBar* m_progress;
    LatestTask<InstalledSource> m_installing;
    LatestTask<Verified> m_verifying;
};

} // namespace gentolk
