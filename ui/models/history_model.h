#pragma once
#include "core/genetics/case.h"
#include "ui/words/audit_words.h"
#include <QAbstractTableModel>
#include <vector>

namespace gentolk
{

// The audit trail of one case, newest first, each entry a plain sentence. The same person's look-ups that follow each other within
// ten minutes share a row, which says how many there were and names each in its tooltip.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Who, What, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void showEntries(std::vector<AuditEntry> entries, VariantNamer nameOf);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row { std::size_t first = 0, count = 0; }; // newest first, in m_entries
    bool belongsToLastRow(const AuditEntry& entry) const;
    QString whatHappened(const Row& row) const;
    QString whereFrom(const Row& row) const;
    std::vector<AuditEntry> m_entries;
    std::vector<Row> m_rows;
    VariantNamer m_nameOf;
};

} // namespace gentolk
