#include "ui/models/criteria_model.h"
#include "ui/words/acmg_words.h"
#include "ui/words/fact_words.h"
#include <algorithm>

namespace gentolk
{

namespace
{

std::optional<AppliedCriterion> pick(const std::vector<AppliedCriterion>& from, AcmgCriterion criterion)
{
    const auto found =
        std::find_if(from.begin(), from.end(), [criterion](const AppliedCriterion& one) { return one.criterion == criterion; });
    return found == from.end() ? std::nullopt : std::optional(*found);
}

QString nameOfCard(const CriteriaModel::Card& card)
{
    return card.shown() ? nameOf(*card.shown()) : QString::fromStdString(toString(card.criterion));
}

QString spokenCard(const CriteriaModel::Card& card)
{
    const AppliedCriterion* shown = card.shown();
    if (!shown)
        return CriteriaModel::tr("%1, not used: %2").arg(nameOfCard(card), meaningOf(card.criterion));
    const QString state = card.decided ? word(shown->decision) : word(DecisionState::Proposed);
    return CriteriaModel::tr("%1, %2, %3: %4").arg(nameOfCard(card), state, word(shown->strength), wordsOfReason(shown->reason));
}

} // namespace

CriteriaModel::CriteriaModel(bool pathogenic, QObject* parent) : QAbstractListModel(parent)
{
    for (int i = 0; i < acmgCriterionCount; ++i)
        if (isPathogenicCriterion(AcmgCriterion(i)) == pathogenic)
            m_cards.push_back({AcmgCriterion(i), {}, {}});
}

void CriteriaModel::showCriteria(const std::vector<AppliedCriterion>& decided, const std::vector<AppliedCriterion>& proposed)
{
    for (Card& card : m_cards) {
        card.decided = pick(decided, card.criterion);
        card.proposed = pick(proposed, card.criterion);
        if (card.decided && card.decided->decision == DecisionState::Proposed)
            card.proposed = std::exchange(card.decided, std::nullopt);
    }
    emit dataChanged(index(0), index(rowCount() - 1));
}

void CriteriaModel::retranslate()
{
    emit dataChanged(index(0), index(rowCount() - 1));
}

int CriteriaModel::rowOf(AcmgCriterion criterion) const
{
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        if (m_cards[i].criterion == criterion)
            return int(i);
    return -1;
}

int CriteriaModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

QVariant CriteriaModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Card& card = cardAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return nameOfCard(card);
    case Qt::AccessibleTextRole:
        return spokenCard(card);
    case Qt::ToolTipRole:
        return meaningOf(card.criterion);
    case CardRole:
        return QVariant::fromValue(&card);
    default:
        return {};
    }
}

} // namespace gentolk
