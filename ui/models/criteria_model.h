#pragma once
#include "core/genetics/acmg.h"
#include <QAbstractListModel>
#include <optional>
#include <vector>

namespace gentolk
{

// One side of the board: the pathogenic or the benign criteria in the guideline's order, each with what the program proposes
// and what a person decided. Only shows; decisions are made through the session.
class CriteriaModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    struct Card {
        AcmgCriterion criterion = AcmgCriterion::PVS1;
        std::optional<AppliedCriterion> proposed; // by the program
        std::optional<AppliedCriterion> decided;  // accepted, modified or rejected by a person
        // What counts for the eye: the decision, else the proposal.
        const AppliedCriterion* shown() const { return decided ? &*decided : proposed ? &*proposed : nullptr; }
        bool counts() const { return decided && decided->state == CriterionState::Met && decided->decision != DecisionState::Rejected; }
    };
    enum Role { CardRole = Qt::UserRole };

    explicit CriteriaModel(bool pathogenic, QObject* parent = nullptr);
    void showCriteria(const std::vector<AppliedCriterion>& decided, const std::vector<AppliedCriterion>& proposed);
    void retranslate();
    const Card& cardAt(int row) const { return m_cards[std::size_t(row)]; }
    int rowOf(AcmgCriterion criterion) const; // -1: on the other side

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Card> m_cards;
};

} // namespace gentolk

Q_DECLARE_METATYPE(const gentolk::CriteriaModel::Card*)
