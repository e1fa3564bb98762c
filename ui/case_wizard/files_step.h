#pragma once
#include "ui/case_wizard/wizard_step.h"
#include "ui/tasks/latest_task.h"

class QComboBox;
class QFormLayout;
class QFrame;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace gentolk {

class MessageBar;
class PedigreeView;
class RolesTable;

// The family's files: dropped or chosen, looked at at once, told in words; the proband chosen where it is not evident, and without
// a PED who each sample is.
class FilesStep : public WizardStep
{
    Q_OBJECT
public:
    explicit FilesStep(QWidget* parent = nullptr);
    QString title() const override;
    void showDraft(const CaseDraft& draft) override;
    void take(CaseDraft& draft) const override;
    QString stop() const override;
    QWidget* firstFocus() override;
    void addFiles(const QStringList& paths);
    bool isLooking() const { return m_task.isRunning(); }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void retold() override;

private:
    QFrame* makeDropPlace();
    QFrame* makeFindings();
    void chooseFiles();
    void removeChosen();
    void look();
    void found(const Outcome<FamilyPreview>& outcome);
    void offerProbands(const QStringList& samples, const QString& chosen);
    void tell();
    void tellFacts();
    void takeRoles();
    void followSamples();
    bool asksForRoles() const; // several samples and no PED

    FamilyInput m_input;
    QStringList m_people; // samples of the files, as far as they were looked at
    std::optional<FamilyPreview> m_preview;
    std::optional<Error> m_error;
    LatestTask<FamilyPreview> m_task;
    QFrame* m_drop;
    QListWidget* m_list;
    QPushButton *m_add, *m_remove;
    QProgressBar* m_progress;
    MessageBar* m_messages;
    QFormLayout* m_facts;
    QLabel *m_assembly, *m_family, *m_samples, *m_callers, *m_annotation, *m_missing;
    QComboBox* m_proband;
    RolesTable* m_roles;
    PedigreeView* m_pedigree;
};

} // namespace gentolk
