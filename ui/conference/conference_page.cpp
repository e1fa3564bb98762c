#include "ui/conference/conference_page.h"
#include "ui/case_wizard/pedigree_view.h"
#include "ui/conference/candidate_card.h"
#include "ui/conference/growing_rows.h"
#include "ui/look/date_field.h"
#include "ui/look/form.h"
#include "ui/look/look.h"
#include "ui/session/case_session.h"
#include "ui/words/error_words.h"
#include "ui/words/numbers.h"
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStyle>

namespace gentolk
{

namespace
{

constexpr int keptAfter = 500; // milliseconds without a key

std::vector<QStringList> rowsOf(const Conference& conference)
{
    std::vector<QStringList> rows;
    for (const ConferenceParticipant& one : conference.participants)
        rows.push_back({one.name, one.role});
    return rows;
}

std::vector<QStringList> actionRowsOf(const Conference& conference)
{
    std::vector<QStringList> rows;
    for (const ConferenceAction& one : conference.actions)
        rows.push_back({one.task, one.owner, one.due.isValid() ? dateText(one.due) : QString()});
    return rows;
}

QString speechOfTheWindow()
{
    return QLocale().language() == QLocale::Danish ? QStringLiteral("da") : QStringLiteral("en");
}

QString termsOf(const CaseSession& session, bool present)
{
    QStringList words;
    for (const PhenotypeTerm& term : session.theCase().phenotype)
        if (term.present == present)
            words << phenotypeLabel(term.hpoId, speechOfTheWindow());
    return words.join(QStringLiteral(", "));
}

} // namespace

ConferencePage::ConferencePage(QWidget* parent) : CasePage(parent)
{
    setObjectName(QStringLiteral("conference"));
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_timer.setSingleShot(true);
    m_timer.setInterval(keptAfter);
    connect(&m_timer, &QTimer::timeout, this, &ConferencePage::keepNow);
    build();
    connectFields();
    retranslate();
}

ConferencePage::~ConferencePage()
{
    keepNow();
}

void ConferencePage::showCase(CaseSession& session)
{
    keepNow(); // of the case before, whose session still lives
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = &session;
    m_dirty = false;
    m_conference = {};
    connect(&session, &CaseSession::caseChanged, this, [this] {
        if (isVisible())
            readAnew();
    });
    if (isVisible())
        readAnew();
}

void ConferencePage::showEvent(QShowEvent* event)
{
    CasePage::showEvent(event);
    readAnew();
}

void ConferencePage::hideEvent(QHideEvent* event)
{
    keepNow();
    if (m_projected)
        setProjected(false);
    CasePage::hideEvent(event);
}

// The record that was shown stays shown; else the latest. What could not be kept is not overwritten.
void ConferencePage::readAnew()
{
    if (!m_session || (m_dirty && !keepNow()))
        return;
    try {
        const qint64 shown = m_conference.id;
        m_all = Conferences(m_session->workspace()).ofCase(m_session->theCase().id);
        m_conference = m_all.empty() ? Conference() : m_all.back();
        for (const Conference& one : m_all)
            if (one.id == shown)
                m_conference = one;
        m_conference.caseId = m_session->theCase().id;
        const auto why = Conferences(m_session->workspace()).refusal(m_session->theCase().id);
        m_readOnly = why.has_value();
        showConference();
        showState(why ? sentence(*why) : QString(), "warn");
    } catch (const Error& error) {
        showState(sentence(error), "fail");
    }
}

void ConferencePage::showConference()
{
    m_filling = true;
    showQuestion();
    showCandidates();
    showChoices();
    m_heldOn->setDate(m_conference.heldOn);
    m_participants->showRows(rowsOf(m_conference));
    m_actions->showRows(actionRowsOf(m_conference));
    m_summary->setPlainText(m_conference.summary);
    for (auto* rows : {m_participants, m_actions})
        rows->setReadOnly(m_readOnly);
    m_summary->setReadOnly(m_readOnly);
    m_heldOn->setReadOnly(m_readOnly);
    m_new->setEnabled(!m_readOnly && m_conference.id != 0);
    m_filling = false;
}

void ConferencePage::showQuestion()
{
    const Case& theCase = m_session->theCase();
    m_question->setText(theCase.referral.question.trimmed().isEmpty() ? tr("No question is written in the referral.") : theCase.referral.question);
    const QString present = termsOf(*m_session, true), absent = termsOf(*m_session, false);
    QStringList lines{present.isEmpty() ? tr("No phenotype is registered.") : present};
    if (!absent.isEmpty())
        lines << tr("Not present: %1").arg(absent);
    m_phenotype->setText(lines.join(QLatin1Char('\n')));
    m_family->showFamily(m_session->variants().family);
}

void ConferencePage::showCandidates()
{
    for (CandidateCard* card : m_candidates)
        retire(card);
    m_candidates.clear();
    int notShown = 0;
    int number = 0;
    for (const ConferenceCandidate& one : conferenceCandidates(m_session->theCase(), m_conference, *m_session->variants().panel, notShown)) {
        auto* card = new CandidateCard(*m_session, one, m_conference.of(one.decision.variant), number++, m_readOnly, this);
        connect(card, &CandidateCard::edited, this, &ConferencePage::edited);
        m_cards->addWidget(card);
        m_candidates.push_back(card);
    }
    QStringList told;
    if (m_candidates.empty())
        told << tr("No variant has been taken to classification or chosen for the report yet.");
    if (notShown > 0)
        told << tr("%n decided variants outside the gene list are not shown: the consent does not cover secondary findings.", nullptr, notShown);
    m_noCandidates->setText(told.join(QLatin1Char('\n')));
    m_noCandidates->setVisible(!told.isEmpty());
}

void ConferencePage::showChoices()
{
    m_which->clear();
    int current = -1;
    for (const Conference& one : m_all) {
        m_which->addItem(one.heldOn.isValid() ? dateText(one.heldOn) : tr("without a date"), one.id);
        if (one.id == m_conference.id)
            current = m_which->count() - 1;
    }
    if (current < 0) {
        m_which->addItem(tr("new"), 0);
        current = m_which->count() - 1;
    }
    m_which->setCurrentIndex(current);
    m_which->setVisible(m_which->count() > 1);
}

void ConferencePage::showState(const QString& words, const char* kind)
{
    m_state->setText(words);
    wearKind(m_state, "hintKind", QLatin1String(kind));
    m_state->setVisible(!words.isEmpty());
    m_beside->hide();
}

void ConferencePage::edited()
{
    if (m_filling || m_readOnly || !m_session)
        return;
    m_dirty = true;
    m_timer.start();
}

Conference ConferencePage::typed() const
{
    Conference now = m_conference;
    now.heldOn = m_heldOn->date();
    now.summary = m_summary->toPlainText();
    now.participants.clear();
    for (const QStringList& row : m_participants->rows())
        now.participants.push_back({row[0], row[1]});
    now.actions.clear();
    for (const QStringList& row : m_actions->rows())
        now.actions.push_back({row[0], row[1], dateFromText(row[2])});
    for (const CandidateCard* card : m_candidates) { // what was decided of variants that are not shown stays
        const ConferenceDecision said = card->decision();
        std::erase_if(now.decisions, [&](const ConferenceDecision& one) { return sameChange(one.variant, said.variant); });
        if (said.verdict != ConferenceVerdict::Open || !said.note.trimmed().isEmpty())
            now.decisions.push_back(said);
    }
    return now;
}

bool ConferencePage::keepNow()
{
    m_timer.stop();
    if (!m_dirty || !m_session)
        return true;
    const Conference now = typed();
    if (now != m_conference)
        return store(now);
    m_dirty = false;
    return true;
}

bool ConferencePage::store(const Conference& now)
{
    try {
        m_conference = Conferences(m_session->workspace()).keep(now);
        m_dirty = false;
        m_new->setEnabled(m_conference.id != 0);
        showState(tr("Kept at %1").arg(timeText(m_session->workspace().now())), "ok");
        return true;
    } catch (const Error& error) {
        showState(tr("Not kept; what you typed is still here. %1").arg(sentence(error)), "fail");
        m_beside->setVisible(error.code() == Error::Code::EditedElsewhere);
        return false;
    }
}

// A colleague changed the same record: mine becomes a record of its own, so that neither is lost.
void ConferencePage::keepBeside()
{
    Conference mine = typed();
    mine.id = mine.version = 0;
    if (store(mine))
        readAnew();
}

void ConferencePage::begin()
{
    if (!keepNow())
        return;
    m_conference = {};
    m_conference.caseId = m_session->theCase().id;
    showConference();
    showState(tr("A new conference: it is kept when you begin to write."), "ok");
    m_heldOn->setFocus();
}

QWidget* ConferencePage::firstFocus()
{
    return m_heldOn;
}

QString ConferencePage::pageTitle() const
{
    return tr("Conference");
}

QString ConferencePage::helpText() const
{
    return tr("For the multidisciplinary conference: the question, the family and what speaks for and against each candidate, for the projector (F11). "
              "Who took part, what was decided and who does what until when is kept while you type, goes into the report's draft and prints as minutes.");
}

} // namespace gentolk
