#pragma once
#include "core/report/conference_minutes.h"
#include "core/workflow/conferences.h"
#include "ui/look/spoken.h"
#include "ui/session/case_page.h"
#include <QPointer>
#include <QTimer>
#include <functional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace gentolk
{

class CandidateCard;
class CaseSession;
class DateField;
class GrowingRows;
class PedigreeView;

// The multidisciplinary conference (rule E-8): left what is discussed, large enough for a projector; right who was there, what was agreed and by
// whom until when. What is typed is kept while it is typed; what cannot be kept stays in its field, and the page says why.
class ConferencePage final : public CasePage
{
    Q_OBJECT
public:
    explicit ConferencePage(QWidget* parent = nullptr);
    ~ConferencePage() override;
    void showCase(CaseSession& session) override;
    void retranslate() override;
    QString pageTitle() const override;
    QString pageIcon() const override { return QStringLiteral("presentation"); }
    QString helpText() const override;
    QWidget* firstFocus() override;

    bool keepNow();                                    // what is typed but not kept yet; false: it could not be kept
    void writeMinutes(const QString& path, bool force); // PDF
    void setProjected(bool projected);                 // over the whole screen, in letters for the back row
    bool isProjected() const { return m_projected; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    QWidget* buildBar();
    QWidget* buildLeft();
    QWidget* buildRight();
    QLabel* headingOf(QVBoxLayout* layout, const std::function<QString()>& words);
    void connectFields();
    void readAnew();
    void showConference();
    void showQuestion();
    void showCandidates();
    void showChoices();
    void showState(const QString& words, const char* kind);
    void edited();
    bool store(const Conference& now);
    void begin();
    void keepBeside();
    void askForMinutes();
    void dress();
    Conference typed() const;
    MinutesFacts minutesFacts() const;

    QPointer<CaseSession> m_session;
    std::vector<Conference> m_all;
    Conference m_conference; // as it is kept, or new
    QTimer m_timer;
    Spoken m_spoken;
    bool m_dirty = false, m_filling = false, m_readOnly = false, m_projected = false;
    DateField* m_heldOn;
    QComboBox* m_which;
    QPushButton *m_new, *m_minutes, *m_full, *m_beside;
    QLabel *m_state, *m_question, *m_phenotype, *m_noCandidates;
    PedigreeView* m_family;
    QScrollArea* m_area;
    QVBoxLayout* m_cards;
    std::vector<CandidateCard*> m_candidates;
    GrowingRows *m_participants, *m_actions;
    QPlainTextEdit* m_summary;
};

} // namespace gentolk
