#pragma once
#include "core/quality/family_quality.h"
#include "ui/session/case_page.h"
#include "ui/tasks/latest_task.h"
#include <QPointer>

class QScrollArea;

namespace gentolk
{

class MessageBar;
class PedigreeEditor;

// The case at a glance: pedigree, phenotype, samples, sources, patient and referral, what is outstanding, and the funnel in one line.
class OverviewPage final : public CasePage
{
    Q_OBJECT
public:
    explicit OverviewPage(QWidget* parent = nullptr);
    void showCase(CaseSession& session) override;
    void retranslate() override;
    QString pageTitle() const override;
    QString pageIcon() const override { return QStringLiteral("layout-dashboard"); }
    QString helpText() const override;
    QWidget* firstFocus() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill() override;
    void checkSamples();
    void measureCoverageOf(const QString& sample);
    void tellMatched();
    void checked(const Outcome<FamilyQuality>& outcome);
    QWidget* content();
    int columns() const;
    QPointer<CaseSession> m_session;
    MessageBar* m_messages;
    QScrollArea* m_area;
    PedigreeEditor* m_pedigree; // outlives the cards, which are made anew: it may be in the middle of a change
    LatestTask<FamilyQuality> m_checking;
    int m_columns = 0;
};

} // namespace gentolk
