#include "ui/models/variant_sort_proxy.h"
#include "ui/models/variant_table_model.h"

namespace gentolk
{

VariantSortProxy::VariantSortProxy(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(VariantTableModel::SortRole);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

bool VariantSortProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const int a = left.data(VariantTableModel::KindRole).toInt(), b = right.data(VariantTableModel::KindRole).toInt();
    if (a != b)
        return (a < b) == (sortOrder() == Qt::AscendingOrder);
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace gentolk
