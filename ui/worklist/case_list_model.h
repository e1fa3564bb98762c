#pragma once
#include "core/genetics/case.h"
#include <QAbstractTableModel>
#include <QDateTime>
#include <vector>

namespace gentolk {

// The cases as lines of the worklist: two lines of text a cell, what it is and what qualifies it. CPR numbers are masked (F-1).
class CaseListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, PatientName, Priority, Status, Indications, Department, Interpreter, Age, ColumnCount };
    enum DataRole { SecondLine = Qt::UserRole + 1, Chip, SearchText, SortKey };

    using QAbstractTableModel::QAbstractTableModel;
    void setCases(std::vector<CaseSummary> cases, const QDateTime& now);
    const CaseSummary& caseAt(int row) const { return m_cases[std::size_t(row)]; }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString firstLine(const CaseSummary& one, int column) const;
    QString secondLine(const CaseSummary& one, int column) const;
    QString chip(const CaseSummary& one) const;
    QVariant sortKey(const CaseSummary& one, int column) const;
    QString spoken(const CaseSummary& one, int column) const;
    qint64 ageInDays(const CaseSummary& one) const;

    std::vector<CaseSummary> m_cases;
    QDateTime m_now;
};

} // namespace gentolk
