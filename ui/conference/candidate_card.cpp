#include "ui/conference/candidate_card.h"
#include "core/base/text.h"
#include "ui/look/form.h"
#include "ui/look/look.h"
#include "ui/pictures/class_chip.h"
#include "ui/pictures/picture_widget.h"
#include "ui/session/case_session.h"
#include "ui/words/acmg_words.h"
#include "ui/words/conference_words.h"
#include "ui/words/genetic_words.h"
#include "ui/words/numbers.h"
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <algorithm>

namespace gentolk
{

namespace
{

constexpr std::size_t argumentsShown = 3; // the strongest; the others by their code

// From the list, where its inheritance is told; else as the files have it.
const CandidateVariant* familysVariant(const CaseSession& session, const Variant& variant)
{
    for (const CandidateVariant& one : session.shortlist().candidates)
        if (sameChange(one.variant, variant))
            return &one;
    const auto& all = session.variants().candidates;
    const auto found = std::find_if(all.begin(), all.end(), [&](const CandidateVariant& one) { return sameChange(one.variant, variant); });
    return found == all.end() ? nullptr : &*found;
}

QString proteinName(const std::string& hgvsP)
{
    const QString plain = text(hgvsP);
    return plain.startsWith(QStringLiteral("p.")) && !plain.contains('(') ? QStringLiteral("p.(%1)").arg(plain.mid(2)) : plain;
}

QWidget* largeClassChip(const VariantDecision& decision, QWidget* parent)
{
    const auto chosen = decision.chosenClass;
    const QString name = chosen ? word(*chosen) : CandidateCard::tr("No class yet");
    auto* chip = new PictureWidget(
        {34, 36},
        [chosen](QPainter& painter, const QRectF& area) {
            ClassChip look{chosen, true, colour(Role::Text3), colour(Role::Surface), colour(Role::BorderStrong)};
            if (chosen) {
                look.text = Look::current().classColour(*chosen);
                look.ground = Look::current().classGround(*chosen);
            }
            painter.setFont(textFont(TextSize::PatientName));
            drawClassChip(painter, area, look);
        },
        name, parent);
    chip->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return chip;
}

QString familyLine(const CandidateVariant& candidate)
{
    QStringList parts;
    if (const TranscriptConsequence* told = candidate.transcript(); told && !told->consequences.empty())
        parts << wordOfConsequence(told->consequences.front());
    if (const SegregationLabel* best = candidate.segregation.best())
        parts << word(best->mode);
    parts << word(candidate.segregation.origin)
          << CandidateCard::tr("in the population: %1")
                 .arg(frequencyRatio(candidate.frequency ? candidate.frequency->alleleFrequency : std::nullopt));
    return parts.join(QStringLiteral("  ·  "));
}

QLabel* plainLabel(const QString& words, const char* look, QWidget* parent)
{
    auto* made = label(look);
    made->setParent(parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setText(words);
    return made;
}

QStringList argumentLines(const std::vector<AppliedCriterion>& arguments)
{
    QStringList lines, others;
    for (const AppliedCriterion& one : arguments)
        if (std::size_t(lines.size()) < argumentsShown)
            lines << argumentText(one);
        else
            others << nameOf(one);
    if (!others.isEmpty())
        lines << CandidateCard::tr("and %1").arg(others.join(QStringLiteral(", ")));
    return lines;
}

void addSide(QVBoxLayout* layout, const QString& heading, const QStringList& lines, const char* iconName, Role role, QWidget* parent)
{
    layout->setSpacing(6); // else the space between the two sides would be put between the lines, too
    layout->addWidget(plainLabel(heading, "strong", parent));
    if (lines.isEmpty())
        layout->addWidget(plainLabel(CandidateCard::tr("No accepted criterion"), "second", parent));
    for (const QString& line : lines) {
        auto* row = new QHBoxLayout;
        row->setSpacing(6);
        row->addWidget(iconWidget(QLatin1String(iconName), role, parent), 0, Qt::AlignTop);
        row->addWidget(plainLabel(line, nullptr, parent), 1);
        layout->addLayout(row);
    }
    layout->addStretch(1);
}

} // namespace

QString candidateName(const CaseSession& session, const VariantDecision& decision)
{
    const CandidateVariant* candidate = familysVariant(session, decision.variant);
    const TranscriptConsequence* told = candidate ? candidate->transcript() : nullptr;
    const QString change = told && !told->hgvsC.empty() ? text(told->hgvsC) : text(toString(decision.variant));
    const QString protein = told && !told->hgvsP.empty() ? QStringLiteral(", ") + proteinName(told->hgvsP) : QString();
    return QStringLiteral("%1 %2%3").arg(decision.geneSymbol, change, protein);
}

QString argumentText(const AppliedCriterion& applied)
{
    return QStringLiteral("%1 (%2)").arg(meaningOf(applied.criterion), nameOf(applied));
}

CandidateCard::CandidateCard(const CaseSession& session, const ConferenceCandidate& candidate, const ConferenceDecision* said, int number,
                             bool readOnly, QWidget* parent)
    : QFrame(parent), m_layout(new QVBoxLayout(this)), m_verdict(new QComboBox(this)), m_note(new QPlainTextEdit(this))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("candidate%1").arg(number));
    m_layout->setContentsMargins(16, 12, 16, 12);
    m_layout->setSpacing(8);
    m_decision = {candidate.decision.variant, candidate.decision.geneSymbol, ConferenceVerdict::Open, {}};
    addName(session, candidate);
    addArguments(candidate);
    addDecision(said, number, readOnly);
}

void CandidateCard::addName(const CaseSession& session, const ConferenceCandidate& candidate)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(largeClassChip(candidate.decision, this), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(plainLabel(candidateName(session, candidate.decision), "big", this));
    if (!candidate.decision.disorder.isEmpty())
        words->addWidget(plainLabel(candidate.decision.disorder, nullptr, this));
    const CandidateVariant* found = familysVariant(session, candidate.decision.variant);
    words->addWidget(plainLabel(found ? familyLine(*found) : tr("Not among the family's variants any more"), "second", this));
    if (candidate.discussed)
        words->addWidget(plainLabel(tr("Dismissed since the conference spoke of it"), "second", this));
    row->addLayout(words, 1);
    m_layout->addLayout(row);
}

void CandidateCard::addArguments(const ConferenceCandidate& candidate)
{
    auto* sides = new QHBoxLayout;
    sides->setSpacing(24);
    auto* pro = new QVBoxLayout;
    auto* contra = new QVBoxLayout;
    addSide(pro, tr("Speaks for"), argumentLines(candidate.speaksFor), "plus", Role::Fail, this);
    addSide(contra, tr("Speaks against"), argumentLines(candidate.speaksAgainst), "minus", Role::Ok, this);
    sides->addLayout(pro, 1);
    sides->addLayout(contra, 1);
    m_layout->addLayout(sides);
    if (candidate.undecided > 0)
        m_layout->addWidget(plainLabel(tr("%n proposed criteria, which nobody has decided, are not shown.", nullptr, candidate.undecided), "second", this));
}

void CandidateCard::addDecision(const ConferenceDecision* said, int number, bool readOnly)
{
    for (const ConferenceVerdict verdict : allConferenceVerdicts)
        m_verdict->addItem(word(verdict), int(verdict));
    m_verdict->setObjectName(QStringLiteral("verdict%1").arg(number));
    m_verdict->setAccessibleName(tr("Decision on %1").arg(m_decision.geneSymbol));
    m_verdict->setEnabled(!readOnly);
    m_verdict->setFocusPolicy(Qt::StrongFocus);
    m_note->setObjectName(QStringLiteral("why%1").arg(number));
    m_note->setAccessibleName(tr("Why, for %1").arg(m_decision.geneSymbol));
    m_note->setPlaceholderText(tr("Why, in the conference's words"));
    m_note->setTabChangesFocus(true);
    m_note->setReadOnly(readOnly);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 3 + 18);
    if (said) {
        choose(m_verdict, said->verdict);
        m_note->setPlainText(said->note);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_verdict, 0, Qt::AlignTop);
    row->addWidget(m_note, 1);
    m_layout->addLayout(row);
    connect(m_verdict, &QComboBox::currentIndexChanged, this, &CandidateCard::edited);
    connect(m_note, &QPlainTextEdit::textChanged, this, &CandidateCard::edited);
}

ConferenceDecision CandidateCard::decision() const
{
    ConferenceDecision now = m_decision;
    now.verdict = chosen<ConferenceVerdict>(m_verdict);
    now.note = m_note->toPlainText();
    return now;
}

} // namespace gentolk
