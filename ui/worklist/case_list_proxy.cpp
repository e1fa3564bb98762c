#include "ui/worklist/case_list_proxy.h"
#include "core/genetics/cpr.h"
#include "ui/worklist/case_list_model.h"

namespace gentolk {

CaseListProxy::CaseListProxy(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(CaseListModel::SortKey);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
}

void CaseListProxy::setTyped(const QString& text)
{
    m_typed = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool CaseListProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    QString line;
    for (int column = 0; column < CaseListModel::ColumnCount; ++column)
        line += sourceModel()->index(row, column, parent).data(Qt::ToolTipRole).toString() + QLatin1Char(' ');
    if (const auto* cases = qobject_cast<const CaseListModel*>(sourceModel())) // a whole number finds its patient, though shown masked
        line += cases->caseAt(row).cpr + QLatin1Char(' ') + formattedCpr(cases->caseAt(row).cpr);
    return std::all_of(m_typed.begin(), m_typed.end(), [&](const QString& one) { return line.contains(one, Qt::CaseInsensitive); });
}

} // namespace gentolk
