#pragma once
#include "core/genetics/case.h"
#include <QAbstractTableModel>
#include <vector>

namespace gentolk
{

// The audit trail of one case, newest first, each entry a plain sentence.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Who, What, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void showEntries(std::vector<AuditEntry> entries);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<AuditEntry> m_entries;
};

} // namespace gentolk
