#pragma once
#include "core/workflow/whole_genome.h"
#include <QAbstractTableModel>
#include <QStringList>
#include <memory>

namespace gentolk {

// The alleles that a question leaves of a whole genome, told as they come into sight: a million rows cost no more than those that are seen.
class GenomeModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Place, Change, Gene, Consequence, Frequency, Inheritance, FirstPerson };
    explicit GenomeModel(const Family& family, QObject* parent = nullptr);
    void show(std::shared_ptr<const WholeGenome> genome, GenomeAnswer answer);
    QString lineOf(int row) const; // tab-separated, as shown

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textOf(int row, int column) const;
    QString waysOf(int row) const;
    QStringList m_heads;
    std::shared_ptr<const WholeGenome> m_genome;
    GenomeAnswer m_answer;
};

} // namespace gentolk
