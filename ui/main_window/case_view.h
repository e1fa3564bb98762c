#pragma once
#include "ui/session/case_page.h"
#include "ui/session/case_session.h"
#include <QWidget>
#include <memory>
#include <vector>

class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace gentolk {

class MessageBar;
class PatientStrip;

// One open case: the patient's strip, the tabs and their pages, and the place for messages. The strip and the pages are
// always of one session.
class CaseView : public QWidget
{
    Q_OBJECT
public:
    explicit CaseView(std::vector<CasePage*> pages, QWidget* parent = nullptr);
    ~CaseView() override;
    void showCase(std::unique_ptr<CaseSession> session);
    CaseSession* session() const { return m_session.get(); }
    CasePage* page() const;
    int pageIndex() const;
    int pageCount() const { return int(m_pages.size()); }
    void edit(CasePart part); // opens its fields over the page
    void showPage(int index);
    void showPage(const QString& objectName);
    QString patientSummary() const;
    MessageBar* messages() const { return m_messages; }

signals:
    void pageShown();
    void saved();
    void leaveRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeTabRow();
    void connectSession();
    void sayTabs();
    void showRest();
    bool isShown(const CasePage& page) const; // of this session
    void showProgress();
    std::vector<CasePage*> m_pages;
    std::unique_ptr<CaseSession> m_session;
    std::vector<std::unique_ptr<CaseSession>> m_earlier; // that a page may not have let go of yet
    PatientStrip* m_strip;
    QPushButton* m_back;
    QTabBar* m_tabs;
    QProgressBar* m_progress;
    MessageBar* m_messages;
    QStackedWidget* m_stack;
};

} // namespace gentolk
