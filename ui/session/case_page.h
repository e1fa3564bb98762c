#pragma once
#include <QWidget>

namespace gentolk {

class CaseSession;

// What of a case is asked when it is made, and may be changed later.
enum class CasePart { Referral, Consent, Phenotype };

// One page of a case. It shows the session it is given and speaks to it; it knows no other page.
// A page is made once and shown another case by showCase(); the session outlives the showing.
class CasePage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void showCase(CaseSession& session) = 0;
    virtual void retranslate() = 0;              // the window's language changed: say everything again
    virtual QString pageTitle() const = 0;       // the tab's word
    virtual QString pageIcon() const { return {}; } // name for icon(), e.g. "list-filter"
    virtual QString pageCount() const { return {}; } // what stands behind the tab's word, e.g. "14"; empty: nothing
    virtual QString helpText() const { return {}; } // F1: a few sentences
    virtual QWidget* firstFocus() { return this; }  // where the keyboard begins when the page is shown

    virtual bool showsFirstRows() const { return false; } // of a case whose rest is being read; other pages are shown the case when it is all there

protected:
    // Fills the page now, or when it is next seen: a page that nobody looks at need not follow every change.
    void fillWhenSeen();
    virtual void fill() {}
    void showEvent(QShowEvent* event) override;

signals:
    void editRequested(gentolk::CasePart part); // of what is known of the patient
    void pageCountChanged();
    void pageRequested(const QString& objectName); // "show that page": objectName of a page, e.g. "classification"

private:
    bool m_stale = false;
};

} // namespace gentolk
