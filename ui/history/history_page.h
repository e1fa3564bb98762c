#pragma once
#include "ui/session/case_page.h"
#include <QPointer>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace gentolk
{

class HistoryModel;

// The audit trail of the case in plain sentences, newest first; searched as one types, and written to a file for whoever audits it (rule F-31).
class HistoryPage final : public CasePage
{
    Q_OBJECT
public:
    explicit HistoryPage(QWidget* parent = nullptr);
    void showCase(CaseSession& session) override;
    void retranslate() override;
    QString pageTitle() const override;
    QString pageIcon() const override { return QStringLiteral("history"); }
    QString helpText() const override;
    QWidget* firstFocus() override;
    void exportTo(const QString& path, bool force); // the whole trail, whatever is searched for; the writing is logged itself

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildHead();
    void askAndExport();
    void say(const QString& words, const QString& kind);
    void readAnew();
    QPointer<CaseSession> m_session;
    HistoryModel* m_model;
    QSortFilterProxyModel* m_found;
    QTableView* m_table;
    QLabel* m_title;
    QLineEdit* m_search;
    QPushButton* m_export;
    QLabel* m_problem;
};

} // namespace gentolk
