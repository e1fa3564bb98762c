#pragma once
#include "core/genetics/case.h"
#include <QDateTime>
#include <QTimer>
#include <QWidget>
#include <vector>

class QLineEdit;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace gentolk {

class ActionCollection;
class CaseListModel;
class CaseListProxy;
class MessageBar;

// Home: every case, found as one types, opened by Enter. VCF and PED files dropped here begin a new case.
class WorklistPage : public QWidget
{
    Q_OBJECT
public:
    explicit WorklistPage(const ActionCollection& actions, QWidget* parent = nullptr);
    void showCases(std::vector<CaseSummary> cases, const QDateTime& now);
    qint64 chosenCase() const;     // 0: none
    QTableView* table() const { return m_table; }
    QLineEdit* searchField() const { return m_search; }
    MessageBar* messages() const { return m_messages; }
    QString helpText() const;

signals:
    void caseOpened(qint64 id);
    void filesDropped(const QStringList& paths);
    void searched(int found); // a search has come to rest (F-31); not told of an emptied field

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHead(const ActionCollection& actions);
    QWidget* makeEmptyState(const ActionCollection& actions);
    void makeTable();
    void openChosen();
    void fitColumns();
    void say();

    CaseListModel* m_model;
    CaseListProxy* m_proxy;
    QLabel *m_title, *m_count, *m_emptyTitle, *m_emptyHint, *m_nothingFound;
    QLineEdit* m_search;
    QPushButton *m_new, *m_emptyNew, *m_emptyDemo;
    QStackedWidget* m_stack;
    QTableView* m_table;
    MessageBar* m_messages;
    QTimer m_atRest; // begins anew with every letter of a search
};

} // namespace gentolk
