#include "ui/main_window/where_is_dialog.h"
#include "core/workflow/find_identified.h"
#include "ui/look/form.h"
#include "ui/look/icon.h"
#include "ui/session/case_session.h"
#include "ui/words/annotation_words.h"
#include "ui/words/error_words.h"
#include "ui/words/fact_words.h"
#include "ui/words/filter_words.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTreeWidget>

namespace gentolk {
namespace {

QString nameOf(const CandidateVariant& candidate)
{
    const TranscriptConsequence* told = candidate.transcript();
    const QString change = told && !told->hgvsC.empty() ? QString::fromStdString(told->hgvsC) : QString();
    return QStringLiteral("%1 %2").arg(QString::fromStdString(toString(candidate.variant)), change).trimmed();
}

WhereIsAnswer lookedUp(const FamilyVariants& variants, const FilterCascade& cascade, const QString& typed)
{
    if (const auto variant = variantFromText(typed))
        return {{explainVariant(variants, cascade, *variant)}, {}};
    if (const auto name = parseHgvs(typed.toStdString())) {
        NamedExplanations named = explainNamed(variants, cascade, *name);
        return {std::move(named.explanations), std::move(named.found)};
    }
    if (const auto id = parseAlleleId(typed.toStdString())) {
        NamedExplanations identified = explainIdentified(variants, cascade, *id);
        return {std::move(identified.explanations), std::move(identified.found)};
    }
    return {explainGene(variants, cascade, typed.trimmed().toUpper().toStdString()), {}};
}

} // namespace

std::optional<Variant> variantFromText(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(?:chr)?([0-9]{1,2}|X|Y|M|MT)[-: ]([0-9]+)[-: ]([ACGTN]+)[-:> ]([ACGTN]+)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    return Variant{match.captured(1).toUpper().toStdString(), match.captured(2).toLongLong(), match.captured(3).toUpper().toStdString(),
                   match.captured(4).toUpper().toStdString()};
}

WhereIsDialog::WhereIsDialog(CaseSession& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_typed(new QLineEdit), m_answer(label("second")), m_list(new QTreeWidget),
      m_bringBack(mainButton()), m_close(new QPushButton)
{
    setWindowTitle(tr("Where is\u2026?"));
    resize(860, 460);
    m_typed->setPlaceholderText(tr("A gene (JAK3), a variant (X-71109309-G-A), its name (NM_000377.3:c.676C>T) or number (rs33972314, VCV000011746)"));
    m_typed->setAccessibleName(tr("Gene or variant to find"));
    m_typed->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_answer->setWordWrap(true);
    m_list->setHeaderLabels({tr("Variant"), tr("Where it is"), tr("Value"), tr("Threshold")});
    m_list->setRootIsDecorated(true);
    m_list->setAccessibleName(tr("Answers"));
    m_bringBack->setText(tr("Bring back to the list"));
    m_bringBack->setEnabled(false);
    m_close->setText(tr("Close"));
    for (QPushButton* button : {m_bringBack, m_close})
        button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_bringBack);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->addWidget(m_typed);
    column->addWidget(m_answer);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(m_typed, &QLineEdit::returnPressed, this, [this] { ask(m_typed->text()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_bringBack, &QPushButton::clicked, this, &WhereIsDialog::bringBack);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &WhereIsDialog::choose);
    m_answer->setText(tr("Type what you miss and press Enter: you are told where it is, or which step removed it and why."));
}

void WhereIsDialog::ask(const QString& typed)
{
    m_typed->setText(typed);
    if (typed.trimmed().isEmpty())
        return;
    m_answer->setText(tr("Looking\u2026"));
    const auto variants = m_session.sharedVariants();
    const FilterCascade cascade = m_session.cascade();
    auto work = [variants, cascade, typed](TaskControl&) { return lookedUp(*variants, cascade, typed); };
    m_task.start(this, work, [this](const Outcome<WhereIsAnswer>& outcome) {
        if (const auto* error = std::get_if<Error>(&outcome))
            fail(*error);
        else
            answer(std::get<0>(outcome));
    });
}

void WhereIsDialog::fail(const Error& error)
{
    m_found.clear();
    m_list->clear();
    m_answer->setText(sentence(error));
}

void WhereIsDialog::answer(WhereIsAnswer told)
{
    m_found = std::move(told.explanations);
    m_list->clear();
    std::erase_if(m_found, [](const Explanation& one) { return !one.found; });
    const bool unknownId = !told.named.id.empty() && !told.named.idKnown;
    const QString count = unknownId ? QString() : m_found.empty() ? tr("The family's files have no such variant inside the gene list's regions.")
                                          : tr("%n variant(s) of the family", nullptr, int(m_found.size()));
    QStringList sentences = QStringList(count) + sentencesOf(told.named);
    sentences.removeAll(QString());
    m_answer->setText(sentences.join(QLatin1Char('\n')));
    for (std::size_t row = 0; row < m_found.size(); ++row)
        addExplanation(int(row));
    for (int column = 0; column < 4; ++column)
        m_list->resizeColumnToContents(column);
    if (!m_found.empty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void WhereIsDialog::addExplanation(int row)
{
    const Explanation& told = m_found[std::size_t(row)];
    const QString place = told.removedBy.empty() ? tr("On the list") : tr("Removed by: %1").arg(wordOfStep(told.removedBy));
    auto* item = new QTreeWidgetItem(m_list, {nameOf(told.candidate), place});
    item->setData(0, Qt::UserRole, row);
    for (const Judgement& step : told.steps) {
        auto* line = new QTreeWidgetItem(item, {wordOfStep(step.step), step.rescued ? tr("rescued") : word(step.verdict),
                                                valueOf(step), thresholdOf(step)});
        line->setData(0, Qt::UserRole, row);
        line->setToolTip(0, sentenceOf(step));
        if (step.step == told.removedBy) {
            item->setText(2, valueOf(step));
            item->setText(3, thresholdOf(step));
        }
    }
    item->setExpanded(m_found.size() == 1);
}

void WhereIsDialog::choose()
{
    const QTreeWidgetItem* item = m_list->currentItem();
    m_bringBack->setEnabled(item && !m_found[std::size_t(item->data(0, Qt::UserRole).toInt())].removedBy.empty());
}

void WhereIsDialog::bringBack()
{
    const QTreeWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    m_session.bringBack(m_found[std::size_t(item->data(0, Qt::UserRole).toInt())].candidate);
    accept();
}

} // namespace gentolk
