#pragma once
#include "ui/case_wizard/wizard_step.h"
#include "ui/tasks/latest_task.h"
#include <QDate>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QMenu;
class QPushButton;
class QTableWidget;

namespace gentolk {

// The phenotype: terms found by typing Danish or English, each present or absent, with onset and a note (D-4). It orders the
// variants and never removes one, so it may be left empty.
class PhenotypeStep : public WizardStep
{
    Q_OBJECT
public:
    explicit PhenotypeStep(QWidget* parent = nullptr);
    QString title() const override;
    void showDraft(const CaseDraft& draft) override;
    void take(CaseDraft& draft) const override;
    QWidget* firstFocus() override;
    QLineEdit* searchField() const { return m_typed; }
    QListWidget* suggestions() const { return m_suggestions; }
    std::vector<PhenotypeTerm> terms() const;
    void offerGroup(const QString& table); // the terms of an IUIS table, "1" to "10" (rule D-19), as suggestions
    void addResults(const std::vector<PhenotypeTerm>& terms); // a further result of a term on the list joins its note
    void takePacket(const QString& path); // adds the terms of a phenopacket; tells what it did not take

protected:
    void retold() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Column { Term, State, Onset, Note };
    QWidget* makeSearch();
    QWidget* makeTerms();
    QLayout* makeSources();
    void askText();
    void askPacket();
    void askLaboratory();
    QMenu* makeGroups();
    int rowOf(const QString& hpoId) const; // -1: not on the list
    int addNew(const std::vector<PhenotypeTerm>& terms); // those not on the list; how many
    void suggest();
    void answer(const QString& typed, const std::vector<HpoSuggestion>& found);
    void addChosen(bool present);
    void addTerm(const PhenotypeTerm& term);
    void removeChosen();
    void sayTerms();

    LatestTask<std::vector<HpoSuggestion>> m_task;
    QLineEdit* m_typed;
    QListWidget* m_suggestions;
    QLabel* m_told;
    QTableWidget* m_terms;
    QPushButton *m_present, *m_absent, *m_remove, *m_fromText, *m_fromPacket, *m_fromLaboratory, *m_groups;
    QDate m_born;
};

} // namespace gentolk
