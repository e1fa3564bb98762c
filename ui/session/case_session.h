#pragma once
#include "core/base/error.h"
#include "core/genetics/case.h"
#include "core/workflow/family_alleles.h"
#include "core/workflow/first_rows.h"
#include "core/workflow/shortlist.h"
#include "core/workflow/workspace.h"
#include "ui/tasks/latest_task.h"
#include <QObject>
#include <QTimer>
#include <QUndoStack>
#include <functional>
#include <memory>

namespace gentolk {

// One open case: the values that its pages show, and the one way in which they change. Every change is saved at once,
// with who and when, and can be undone (law 4 of the house). Lives on the window's thread.
class CaseSession : public QObject
{
    Q_OBJECT
public:
    CaseSession(Workspace& workspace, Case theCase, std::shared_ptr<const FamilyVariants> variants, QObject* parent = nullptr);
    // Shows the first rows at once, while the rest is read beside the window: isReading() until wholeRead(). Meanwhile nothing can be changed, and what needs the
    // whole list has to wait.
    CaseSession(Workspace& workspace, Case theCase, FirstRows first, QObject* parent = nullptr);
    ~CaseSession() override;

    Workspace& workspace() const { return m_workspace; }
    const Case& theCase() const { return m_case; }
    const FamilyVariants& variants() const { return *m_variants; }
    std::shared_ptr<const FamilyVariants> sharedVariants() const { return m_variants; } // for work beside the window
    const FamilyAlleles& alleles() const { return *m_alleles; } // for the criteria of pairs and deletions
    void setQuality(std::shared_ptr<const FamilyQuality> quality); // null: the samples have not been checked
    const FamilyQuality* quality() const { return m_quality.get(); }
    std::optional<bool> parentage() const;                      // gates PS2 (rules A-51, B-64)
    const FilterCascade& cascade() const { return m_cascade; }
    const std::optional<Error>& lostFilter() const { return m_lostFilter; } // why the case's own filter is not in force, but the default's
    const Shortlist& shortlist() const { return *m_shortlist; } // with the variants that a person brought back, at its end
    const std::shared_ptr<const Shortlist>& sharedShortlist() const { return m_shortlist; }
    bool isFiltering() const { return m_filtering; }
    bool isReading() const { return m_reading; }                // the list is its first rows, the variants those of their genes
    QUndoStack& undoStack() { return m_undo; }
    QDateTime lastSaved() const { return m_lastSaved; }         // UTC; invalid: nothing was decided since opening

    int current() const { return m_current; }                   // row of shortlist().candidates; -1: none
    const CandidateVariant* currentVariant() const;             // null: none

    // Changes the case by `change`, saves it under the audit word `action` ("criterion.set", …) and remembers how to undo it.
    // False, after problem(), and while the rest is read: nothing has changed. A change that changes nothing is not saved.
    bool save(const QString& action, const std::function<void(Case&)>& change, const QString& detail = {});

    // The case as another verb of the workflow has stored it, as a signature does; what came before can no longer be undone.
    void takeStored(Case stored);

    void applyCascade(const FilterCascade& cascade);   // filters again; large families do so beside the window
    void bringBack(const CandidateVariant& candidate); // keeps a removed variant on the list of this case, undoably
    bool isBroughtBack(int row) const;

public slots:
    void setCurrent(int row);

signals:
    void caseChanged();
    void qualityChanged(); // who the samples are was checked anew
    void shortlistChanged();
    void filteringChanged(bool running);
    void currentVariantChanged(int row);
    void wholeRead(); // after shortlistChanged()
    void readingFailed(const gentolk::Error& error); // the rest could not be read: the first rows alone are no list
    void problem(const gentolk::Error& error);

private:
    friend class CaseChange;
    friend class CascadeChange;
    bool store(Case wanted, const QString& action, const QString& detail);
    void takeFamily(const Family& family);
    void filter(const FilterCascade& cascade);
    void remember(const FilterCascade& before);
    void take(std::shared_ptr<const Shortlist> shortlist);
    void setFiltering(bool running);
    void setVariants(std::shared_ptr<const FamilyVariants> variants);
    void takeFilter();
    void readRest();
    void keepFirstRows();
    struct Whole { std::shared_ptr<const FamilyVariants> variants; std::shared_ptr<const Shortlist> list; };

    Workspace& m_workspace;
    Case m_case;
    std::shared_ptr<const FamilyVariants> m_variants;
    std::unique_ptr<const FamilyAlleles> m_alleles; // of m_variants
    std::shared_ptr<const FamilyQuality> m_quality;
    std::optional<Error> m_lostFilter;
    FilterCascade m_cascade;
    std::shared_ptr<const Shortlist> m_filtered;  // as core gives it
    std::shared_ptr<const Shortlist> m_shortlist; // with what was brought back
    LatestTask<std::shared_ptr<const Shortlist>> m_task;
    LatestTask<Whole> m_rest;
    LatestTask<bool> m_keeping;
    QTimer m_keepSoon; // not with every step of a limit that is being moved
    QUndoStack m_undo;
    QDateTime m_lastSaved;
    int m_current = -1;
    QTimer m_tellFiltering;
    bool m_filtering = false;
    bool m_reading = false;
    bool m_relabelled = false; // the next list is another even where it names the same variants
};

} // namespace gentolk
