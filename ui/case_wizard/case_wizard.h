#pragma once
#include "ui/case_wizard/wizard_step.h"
#include "ui/tasks/latest_task.h"
#include <QWidget>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace gentolk {

class FilesStep;
class MessageBar;
class SummaryStep;

// A new case in five steps, from the files to the import. What is typed stays while one goes back and forth.
class CaseWizard : public QWidget
{
    Q_OBJECT
public:
    // Each import opens the database by itself, beside the window.
    CaseWizard(QString databasePath, QString user, QWidget* parent = nullptr);
    void setUser(const QString& user) { m_user = user; } // who creates the next case
    void begin(const QStringList& files = {});
    void next();
    void back();
    bool isImporting() const { return m_task.isRunning(); }
    int stepIndex() const;
    WizardStep* step() const;
    QPushButton* nextButton() const { return m_next; }
    MessageBar* messages() const { return m_messages; }
    QString helpText() const;

signals:
    void caseCreated(qint64 id);
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeSteps();
    QWidget* makeFoot();
    void makeBody();
    void goTo(int index);
    void warnOfSameNumber();
    void judge();
    void import();
    void imported(const Outcome<Case>& outcome);
    void cancel();
    void say();

    QString m_database, m_user;
    CaseDraft m_draft;
    LatestTask<Case> m_task;
    std::vector<WizardStep*> m_steps;
    FilesStep* m_files = nullptr;
    SummaryStep* m_summary = nullptr;
    QLabel *m_title, *m_stepTitle, *m_why;
    QListWidget* m_index;
    MessageBar* m_messages;
    QStackedWidget* m_stack;
    QPushButton *m_back, *m_next, *m_cancel;
};

} // namespace gentolk
