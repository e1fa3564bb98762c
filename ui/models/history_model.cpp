#include "ui/models/history_model.h"
#include "ui/words/numbers.h"
#include <algorithm>

namespace gentolk
{

namespace
{

constexpr qint64 oneSitting = 10 * 60; // seconds

}

bool HistoryModel::belongsToLastRow(const AuditEntry& entry) const
{
    if (m_rows.empty() || entry.action != QLatin1String("case.open"))
        return false;
    const AuditEntry& later = m_entries[m_rows.back().first + m_rows.back().count - 1];
    return later.action == entry.action && later.user == entry.user && entry.at.secsTo(later.at) <= oneSitting;
}

void HistoryModel::showEntries(std::vector<AuditEntry> entries, VariantNamer nameOf)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_nameOf = std::move(nameOf);
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const AuditEntry& a, const AuditEntry& b) { return a.id > b.id; });
    m_rows.clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (belongsToLastRow(m_entries[i]))
            ++m_rows.back().count;
        else
            m_rows.push_back({i, 1});
    endResetModel();
}

QString HistoryModel::whatHappened(const Row& row) const
{
    const QString sentence = auditSentence(m_entries[row.first], m_nameOf);
    return row.count > 1 ? tr("%1 (%n time(s), first at %2)", nullptr, int(row.count))
                               .arg(sentence, timeText(m_entries[row.first + row.count - 1].at))
                         : sentence;
}

QString HistoryModel::whereFrom(const Row& row) const
{
    QStringList lines;
    for (std::size_t i = row.first; i < row.first + row.count; ++i)
        lines << tr("Entry %1, %2, at %3").arg(QString::number(m_entries[i].id), dateTimeText(m_entries[i].at), m_entries[i].workstation);
    return lines.join(QLatin1Char('\n'));
}

void HistoryModel::retranslate()
{
    beginResetModel();
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    const AuditEntry& entry = m_entries[row.first];
    if (role == Qt::ToolTipRole)
        return whereFrom(row);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case When:
        return dateTimeText(entry.at);
    case Who:
        return entry.user;
    case What:
        return whatHappened(row);
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
