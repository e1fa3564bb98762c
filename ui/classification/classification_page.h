#pragma once
#include "core/genetics/acmg.h"
#include "core/genetics/candidate.h"
#include "core/genetics/case.h"
#include "core/workflow/classification.h"
#include "ui/models/memory_lines.h"
#include "ui/session/case_page.h"
#include <QPointer>
#include <array>
#include <functional>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace gentolk
{

class ClassGauge;
class CriteriaBoard;
class ClassificationMemory;
class MemoryPanel;
class NewerSources;

// The variants being decided on, the 28 criteria as a board, and the class that a person chooses.
class ClassificationPage final : public CasePage
{
    Q_OBJECT
public:
    explicit ClassificationPage(QWidget* parent = nullptr);
    ~ClassificationPage() override;
    void showCase(CaseSession& session) override;
    void retranslate() override;
    QString pageTitle() const override;
    QString pageIcon() const override { return QStringLiteral("scale"); }
    QString pageCount() const override;
    QString helpText() const override;
    QWidget* firstFocus() override;

private:
    void build();
    QWidget* buildSide();
    QWidget* buildMiddle();
    void connectBoard();
    void fill() override;
    void showVariants();
    QString schemeText(const RulesOfClass& rules) const;
    void showVariant();
    void showCriterion();
    const AppliedCriterion* evaluated(AcmgCriterion criterion) const; // null: no variant is chosen
    void showClass();
    void showMemory();
    void openNewerSources();
    std::vector<MemoryLine> newerLinesOf(const CandidateVariant& candidate) const;
    void change(const std::function<void(ClassificationMemory&)>& verb);
    void markArtefact();
    void giveOpinion();
    void followSession();
    void followWhenSeen();
    void accept();
    void editChosen();
    void reject();
    void changeStrength();
    void setStrength(EvidenceStrength strength);
    void setClass(AcmgClass classification);
    void put(AppliedCriterion criterion, DecisionState decision);
    void withdraw(AcmgCriterion criterion);
    void decide(const QString& action, const QString& detail, const std::function<void(VariantDecision&)>& change);
    const VariantDecision* decision() const;

    QPointer<CaseSession> m_session;
    Variant m_gaugeOf; // whose points the needle shows
    bool m_follows = false; // the variant chosen elsewhere comes into view at the next filling
    std::vector<CandidateVariant> m_candidates; // as listed at the left
    std::vector<AppliedCriterion> m_evaluated;  // of the chosen one, all 28
    std::vector<AppliedCriterion> m_proposed;   // those of them that are met
    QListWidget* m_list;
    QLabel* m_listTitle;
    QLabel* m_name;
    QLabel* m_disorder;
    ClassGauge* m_gauge;
    CriteriaBoard* m_board;
    MemoryPanel* m_memory;
    QLabel* m_code;
    QLabel* m_state;
    QLabel* m_meaning;
    QLabel* m_reason;
    QLabel* m_source;
    QPushButton* m_accept;
    QPushButton* m_strength;
    QPushButton* m_edit;
    QPushButton* m_reject;
    QLabel* m_classTitle;
    QLabel* m_classWord;
    std::array<QPushButton*, 5> m_classes{};
    std::unique_ptr<const NewerSources> m_newer; // null: they cannot be read, which m_newerProblem tells
    QString m_newerProblem;
    int m_chosen = -1;
    bool m_filling = false;
    bool m_isArtefact = false;
};

} // namespace gentolk
