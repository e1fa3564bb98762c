#pragma once
#include "core/report/report_draft.h"
#include "core/workflow/signing.h"
#include "ui/session/case_page.h"
#include <QPointer>
#include <functional>

class QBuffer;
class QComboBox;
class QLabel;
class QPdfDocument;
class QPdfView;
class QPushButton;
class QScrollArea;
class QSplitter;
class QVBoxLayout;

namespace gentolk
{

class SigningPanel;
struct SigningView;

// Left how far the report is, what stands in the way of its signatures, and its sections, facts locked; right the page as it will print,
// made in memory: no copy of it lies on a drive until one is asked for (rule F-33). The report's language is its own.
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

    void writeTo(const QString& path, bool force); // .pdf, .docx, .html, .txt or .fhir.json; says below the buttons what happened
    void writeLetterTo(const QString& path, bool force); // to the department: .pdf, .docx, .html or .txt

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* buildBar();
    void grow(); // a change of the case makes the draft stale
    void draftAnew();
    void showSections();
    void showPrinted();
    void makeView(int height); // the view scrolled to that height
    void writeFile(const QString& path, bool force); // the signed bytes where the report is released
    bool isReleased() const { return m_progress.state == ReportState::Released; }
    QWidget* buildLeft();
    void sayForms();
    void showSigning();
    SigningView signingView() const;
    void takeStep(SigningStep step);
    void sign(bool second);
    void askWhy(SigningStep step);
    void askTelephone();
    void askWords(const WritablePlace& place, const QString& question, const QString& now);
    void editSection(const ReportSection& section);
    void afterStep(const Case& stored, const QString& told);
    void tryStep(const std::function<void()>& step); // tells in the panel what it threw
    void askAndWrite(const QString& ending, bool letter = false);
    void print();
    void setConclusion(int index);
    void say(const QString& words, const QString& kind);
    QString language() const;

    QPointer<CaseSession> m_session;
    ReportDraft m_draft;
    ReportProgress m_progress;
    QString m_told, m_toldKind; // what the last step came to
    QComboBox* m_language;
    QComboBox* m_conclusion;
    QLabel* m_languageLabel;
    QLabel* m_conclusionLabel;
    QPushButton* m_pdf;
    QPushButton* m_forms;
    QPushButton* m_print;
    QLabel* m_message;
    QScrollArea* m_sections;
    QVBoxLayout* m_left;
    SigningPanel* m_signing;
    QWidget* m_cards = nullptr; // of the sections
    QPdfDocument* m_document;
    QBuffer* m_pages; // its bytes; belongs to it, since a page may still be painted from them while it is closed
    QSplitter* m_split;
    QList<int> m_sizes{560, 780}; // of its two halves
    QPdfView* m_view = nullptr;
    bool m_stale = true;
};

} // namespace gentolk
