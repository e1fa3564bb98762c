#include "ui/variants/where_is_dialog.h"
#include "ui/look/look.h"
#include "ui/models/variant_cells.h"
#include "ui/words/error_words.h"
#include "ui/words/filter_words.h"
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gentolk {

namespace {

QString text(const std::string& bytes)
{
    return QString::fromStdString(bytes);
}

QString nameOfVariant(const CandidateVariant& candidate)
{
    const TranscriptConsequence* transcript = candidate.transcript();
    const QString change = transcript && !transcript->hgvsC.empty() ? text(transcript->hgvsC) : text(toString(candidate.variant));
    return QStringLiteral("%1 %2").arg(geneSymbol(candidate), change);
}

QString fate(const Explanation& one)
{
    if (!one.found)
        return WhereIsDialog::tr("not in the family's files");
    return one.removedBy.empty() ? WhereIsDialog::tr("on the list") : WhereIsDialog::tr("removed by: %1").arg(wordOfStep(one.removedBy));
}

QTreeWidgetItem* itemOf(const Explanation& one, int place)
{
    auto* item = new QTreeWidgetItem({one.found ? nameOfVariant(one.candidate) : text(toString(one.candidate.variant)), fate(one)});
    item->setData(0, Qt::UserRole, place);
    for (const Judgement& step : one.steps) {
        const QString verdict = step.rescued ? WhereIsDialog::tr("rescued") : word(step.verdict);
        auto* line = new QTreeWidgetItem(item, {wordOfStep(step.step), verdict, text(step.value), text(step.threshold)});
        line->setToolTip(0, text(step.text));
        line->setData(0, Qt::UserRole, place);
        if (step.verdict == Verdict::Remove && !step.rescued)
            line->setForeground(1, colour(Role::Fail));
    }
    return item;
}

} // namespace

std::optional<Variant> variantFromText(const QString& typed)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(?:chr)?([0-9XYMTxymt]{1,2})[-:\\s]+([0-9.,]+)[-:\\s]*([ACGTNacgtn]+)[-:>/\\s]+([ACGTNacgtn]+)\\s*$"));
    const QRegularExpressionMatch match = form.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const qlonglong position = match.captured(2).remove(QRegularExpression(QStringLiteral("[.,]"))).toLongLong();
    return Variant{match.captured(1).toUpper().toStdString(), position, match.captured(3).toUpper().toStdString(), match.captured(4).toUpper().toStdString()};
}

WhereIsDialog::WhereIsDialog(const FamilyVariants& variants, const FilterCascade& cascade, QWidget* parent)
    : QDialog(parent), m_variants(variants), m_cascade(cascade), m_edit(new QLineEdit(this)), m_verdict(new QLabel(this)), m_tree(new QTreeWidget(this)),
      m_action(new QPushButton(this))
{
    setObjectName(QStringLiteral("whereIs"));
    setWindowTitle(tr("Where is…?"));
    resize(820, 480);
    m_edit->setObjectName(QStringLiteral("whereIsText"));
    m_edit->setPlaceholderText(tr("Gene or variant, e.g. LRBA or X-71109309-G-A"));
    m_edit->setAccessibleName(tr("Gene or variant to look for"));
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    m_verdict->setWordWrap(true);
    m_verdict->setObjectName(QStringLiteral("whereIsVerdict"));
    m_tree->setHeaderLabels({tr("Variant and step"), tr("What became of it"), tr("Value"), tr("Threshold")});
    m_tree->setAccessibleName(tr("Variants found and what each step decided"));
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_action->setProperty("main", true);
    m_action->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_edit);
    layout->addWidget(m_verdict);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_action, 0, Qt::AlignRight);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &WhereIsDialog::chooseAction);
    connect(m_tree, &QTreeWidget::itemActivated, this, &WhereIsDialog::act);
    connect(m_action, &QPushButton::clicked, this, &WhereIsDialog::act);
    m_action->setAutoDefault(false);
}

void WhereIsDialog::ask(const QString& typed)
{
    m_edit->setText(typed);
    search();
}

bool WhereIsDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            search();
            return true;
        }
        if (key == Qt::Key_Down && m_tree->topLevelItemCount() > 0) {
            m_tree->setFocus();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void WhereIsDialog::search()
{
    const QString asked = m_edit->text().trimmed();
    m_answers.clear();
    if (asked.isEmpty())
        return;
    try {
        if (const std::optional<Variant> variant = variantFromText(asked)) {
            m_answers = {explainVariant(m_variants, m_cascade, *variant)};
            m_answers.front().candidate.variant = m_answers.front().found ? m_answers.front().candidate.variant : *variant;
        } else {
            m_answers = explainGene(m_variants, m_cascade, asked.toStdString());
        }
        showAnswers(asked);
    } catch (const Error& error) {
        m_tree->clear();
        m_verdict->setText(error.code() == Error::Code::NotFound ? tr("“%1” is not a gene of the list and does not read as a variant.").arg(asked) : sentence(error));
    }
    chooseAction();
}

void WhereIsDialog::showAnswers(const QString& asked)
{
    m_tree->clear();
    for (std::size_t i = 0; i < m_answers.size(); ++i)
        m_tree->addTopLevelItem(itemOf(m_answers[i], int(i)));
    if (m_answers.empty())
        m_verdict->setText(tr("%1 is on the gene list, but the family's files have no variant in it.").arg(asked));
    else if (!m_answers.front().found)
        m_verdict->setText(tr("%1 is not in the family's files: no one has this call in the regions of the gene list.").arg(asked));
    else
        m_verdict->setText(tr("%n variant(s) of the family found.", nullptr, int(m_answers.size())));
    if (m_tree->topLevelItemCount() > 0) {
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
        m_tree->topLevelItem(0)->setExpanded(true);
    }
}

const Explanation* WhereIsDialog::chosen() const
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    return item ? &m_answers[std::size_t(item->data(0, Qt::UserRole).toInt())] : nullptr;
}

void WhereIsDialog::chooseAction()
{
    const Explanation* one = m_answers.empty() ? nullptr : chosen();
    m_action->setVisible(one && one->found);
    m_action->setText(one && one->removedBy.empty() ? tr("Show in the list") : tr("Bring back to the list"));
}

void WhereIsDialog::act()
{
    const Explanation* one = m_answers.empty() ? nullptr : chosen();
    if (!one || !one->found)
        return;
    const CandidateVariant candidate = one->candidate;
    const bool onList = one->removedBy.empty();
    accept();
    if (onList)
        emit showWanted(candidate.variant);
    else
        emit bringBackWanted(candidate);
}

} // namespace gentolk
