#pragma once
#include <QSortFilterProxyModel>

namespace gentolk {

// Finds and orders; every word typed must be somewhere in the line.
class CaseListProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit CaseListProxy(QObject* parent = nullptr);
    void setTyped(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_typed;
};

} // namespace gentolk
