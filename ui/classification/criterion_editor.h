#pragma once
#include "core/genetics/acmg.h"
#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace gentolk
{

// Asks for strength, reason and source of one criterion; for a rejection only the reason. A reason is needed for both.
class CriterionEditor final : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose { Apply, Reject };
    CriterionEditor(const AppliedCriterion& criterion, Purpose purpose, QWidget* parent = nullptr);
    AppliedCriterion criterion() const; // as edited; who and when are not filled in

private:
    void addStrengths();
    AppliedCriterion m_criterion;
    QComboBox* m_strength;
    QPlainTextEdit* m_reason;
    QLineEdit* m_source;
    QPushButton* m_ok;
};

std::vector<EvidenceStrength> strengthsFor(AcmgCriterion criterion); // those that a person may choose

} // namespace gentolk
