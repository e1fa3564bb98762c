#pragma once
#include <QSortFilterProxyModel>

namespace gentolk
{

// Sorts within the list and within what stands just outside it, never across. Filters nothing.
class VariantSortProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit VariantSortProxy(QObject* parent = nullptr);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

} // namespace gentolk
