#pragma once
#include "core/report/report_draft.h"
#include "core/storage/report_progress_repository.h"
#include "ui/session/case_page.h"
#include <QPointer>
#include <QTemporaryDir>

class QComboBox;
class QLabel;
class QPdfDocument;
class QPdfView;
class QPushButton;
class QScrollArea;

namespace gentolk
{

// Left the sections of the drafted report, its facts locked; right the page as it will print. The report's language is its own.
class ReportPage final : public CasePage
{
    Q_OBJECT
public:
    explicit ReportPage(QWidget* parent = nullptr);
    void showCase(CaseSession& session) override;
    void retranslate() override;
    QString pageTitle() const override;
    QString pageIcon() const override { return QStringLiteral("file-text"); }
    QString pageCount() const override;
    QString helpText() const override;
    QWidget* firstFocus() override;

    void writeTo(const QString& path, bool force); // .pdf or .html; says below the buttons what happened

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* buildBar();
    void grow(); // a change of the case makes the draft stale
    void draftAnew();
    void showSections();
    void showPrinted();
    void writeFile(const QString& path, bool force); // the signed bytes where the report is released
    bool isReleased() const { return m_state == ReportState::Released; }
    void askAndWrite(const QString& ending);
    void print();
    void setConclusion(int index);
    void say(const QString& words, const QString& kind);
    QString language() const;

    QPointer<CaseSession> m_session;
    ReportDraft m_draft;
    ReportState m_state = ReportState::Draft;
    QTemporaryDir m_folder;
    QComboBox* m_language;
    QComboBox* m_conclusion;
    QLabel* m_languageLabel;
    QLabel* m_conclusionLabel;
    QPushButton* m_pdf;
    QPushButton* m_html;
    QPushButton* m_print;
    QLabel* m_message;
    QScrollArea* m_sections;
    QPdfDocument* m_document;
    QPdfView* m_view;
    bool m_stale = true;
};

} // namespace gentolk
