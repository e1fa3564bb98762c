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
    const auto* a = left.data(VariantTableModel::RowRole).value<const VariantRow*>();
    const auto* b = right.data(VariantTableModel::RowRole).value<const VariantRow*>();
    if (a && b && a->kind != b->kind)
        return (a->kind < b->kind) == (sortOrder() == Qt::AscendingOrder);
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace gentolk
