#pragma once
#include "core/genetics/acmg.h"
#include "core/genetics/variant.h"
#include "core/workflow/classification_memory.h"
#include "ui/models/variant_table_model.h"
#include "ui/session/case_page.h"
#include <QPointer>
#include <QTimer>
#include <functional>

class QButtonGroup;
class QLabel;
class QLineEdit;

namespace gentolk
{

class FilterPanel;
class VariantDetail;
class VariantTable;

// The heart of the program: the cascade with its funnel, the shortlist as a table with what stands just outside it, and a variant's detail.
class VariantsPage final : public CasePage
{
    Q_OBJECT
public:
    explicit VariantsPage(QWidget* parent = nullptr);
    void showCase(CaseSession& session) override;
    void retranslate() override;
    QString pageTitle() const override;
    QString pageIcon() const override { return QStringLiteral("list-filter"); }
    QString pageCount() const override;
    QString helpText() const override;
    bool showsFirstRows() const override { return true; }
    QWidget* firstFocus() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void buildBar();
    void connectTable();
    void connectDetail();
    void arrange();
    void showList();
    void showDecisions();
    void showDetail();
    void showDetailOfChosen();
    std::optional<VariantMemory> memoryOfChosen();
    std::vector<ArtefactMark> artefactsOfCase() const;
    void showCounts();
    void chooseFromTable();
    void followSession(int row);
    void narrow();
    void openDetail();
    void closeOverlays();
    void setClass(AcmgClass classification);
    void toggleReport();
    void dismiss();
    void writeNote();
    void bringBack();
    void openCriteria();
    void goTo(const Variant& variant);
    void decide(const QString& action, const QString& detail, const std::function<void(VariantDecision&)>& change);
    const VariantRow* chosen() const;
    const VariantRow* decidable() const;
    void showReading();
    QString busyText() const;
    bool isNarrow() const;

    QPointer<CaseSession> m_session;
    VariantTableModel* m_model;
    FilterPanel* m_filter;
    QWidget* m_middle;
    QWidget* m_bar;
    QLabel* m_count;
    QLabel* m_of;
    QLabel* m_busy;
    QLineEdit* m_search;
    QButtonGroup* m_chips;
    VariantTable* m_table;
    VariantDetail* m_detail;
    bool m_filterOpen = false; // over the table, when narrow
    bool m_detailOpen = false; // over the table's right half, when narrow
    bool m_filling = false;
    QTimer m_detailSoon;                          // the list is painted first: its detail takes longer than all of it
    const CandidateVariant* m_detailOf = nullptr; // whose detail is shown; null: it must be made anew
};

} // namespace gentolk
