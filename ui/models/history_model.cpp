#include "ui/models/history_model.h"
#include "ui/words/case_words.h"
#include "ui/words/numbers.h"
#include <algorithm>

namespace gentolk
{

namespace
{

QString sentenceOf(const AuditEntry& entry)
{
    const QString action = wordOfAuditAction(entry.action);
    return entry.detail.isEmpty() ? action : HistoryModel::tr("%1: %2").arg(action, entry.detail);
}

} // namespace

void HistoryModel::showEntries(std::vector<AuditEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const AuditEntry& a, const AuditEntry& b) { return a.id > b.id; });
    endResetModel();
}

void HistoryModel::retranslate()
{
    beginResetModel();
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditEntry& entry = m_entries[std::size_t(index.row())];
    if (role == Qt::ToolTipRole)
        return tr("Entry %1, at %2").arg(QString::number(entry.id), entry.workstation);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case When:
        return dateTimeText(entry.at);
    case Who:
        return entry.user;
    case What:
        return sentenceOf(entry);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What happened");
    default:
        return {};
    }
}

} // namespace gentolk
