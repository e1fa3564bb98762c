#pragma once
#include "ui/session/case_page.h"
#include <QPointer>

class QLabel;
class QTableView;

namespace gentolk
{

class HistoryModel;

// The audit trail of the case in plain sentences, newest first.
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

protected:
    void showEvent(QShowEvent* event) override;

private:
    void readAnew();
    QPointer<CaseSession> m_session;
    HistoryModel* m_model;
    QTableView* m_table;
    QLabel* m_title;
    QLabel* m_problem;
};

} // namespace gentolk
