#include "ui/case_wizard/referral_text_dialog.h"
#include "core/workflow/phenotype_input.h"
#include "ui/case_wizard/ticked_terms_buttons.h"
#include "ui/look/form.h"
#include "ui/settings/language.h"
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

namespace gentolk {

namespace {
enum ProposalColumn { TermName, Presence, FoundWords, ColumnTotal };

QTableWidgetItem* readOnly(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    item->setToolTip(text);
    return item;
}

QString presenceOf(const ProposedTerm& term)
{
    const QString state = term.present ? ReferralTextDialog::tr("present") : ReferralTextDialog::tr("absent");
    return term.ofRelative ? ReferralTextDialog::tr("%1, of a relative?").arg(state) : state;
}
} // namespace

ReferralTextDialog::ReferralTextDialog(QWidget* parent)
    : QDialog(parent), m_text(new QPlainTextEdit(this)), m_found(new QTableWidget(0, ColumnTotal, this)), m_told(label("hint")), m_all(new QPushButton(tr("&Tick all"), this))
{
    setWindowTitle(tr("Terms from a referral text"));
    auto* why = label("hint");
    why->setText(tr("Paste the referral, in Danish or English. Nothing is added but what you tick; the text itself is not kept."));
    why->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("referralText"));
    m_text->setAccessibleName(tr("Referral text"));
    m_text->setTabChangesFocus(true);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(16);
    halves->addWidget(m_text, 2);
    halves->addWidget(makeProposals(), 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(why);
    column->addLayout(halves, 1);
    column->addWidget(tickedTermsButtons(this, m_add));
    resize(1040, 520);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReferralTextDialog::propose);
    connect(m_found, &QTableWidget::itemChanged, this, &ReferralTextDialog::count);
    propose();
    m_text->setFocus();
}

QWidget* ReferralTextDialog::makeProposals()
{
    auto* half = new QWidget(this);
    m_found->setObjectName(QStringLiteral("proposals"));
    m_found->setAccessibleName(tr("Proposed terms"));
    m_found->setHorizontalHeaderLabels({tr("Term"), tr("Present?"), tr("The text's words")});
    m_found->verticalHeader()->hide();
    m_found->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_found->horizontalHeader()->setSectionResizeMode(TermName, QHeaderView::Stretch);
    m_found->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_found->setColumnWidth(Presence, 150);
    m_found->setColumnWidth(FoundWords, 170);
    m_found->setShowGrid(false);
    m_found->setTabKeyNavigation(false);
    m_told->setWordWrap(true);
    m_all->setAutoDefault(false);
    connect(m_all, &QPushButton::clicked, this, &ReferralTextDialog::tickAll);
    auto* row = new QHBoxLayout;
    row->addWidget(m_all);
    row->addWidget(m_told, 1);
    auto* column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_found, 1);
    column->addLayout(row);
    return half;
}

void ReferralTextDialog::propose()
{
    const QSignalBlocker quiet(m_found);
    m_found->setRowCount(0);
    for (const ProposedTerm& term : proposePhenotype(m_text->toPlainText())) {
        const int row = m_found->rowCount();
        const QString id = QString::fromStdString(term.id);
        m_found->insertRow(row);
        auto* name = new QTableWidgetItem(phenotypeLabel(id, codeOf(spokenLanguage())));
        name->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        name->setCheckState(Qt::Unchecked);
        name->setData(Qt::UserRole, id);
        name->setData(Qt::UserRole + 1, term.present);
        name->setData(Qt::UserRole + 2, term.ofRelative);
        name->setToolTip(id);
        m_found->setItem(row, TermName, name);
        m_found->setItem(row, Presence, readOnly(presenceOf(term)));
        m_found->setItem(row, FoundWords, readOnly(term.words));
    }
    count();
}

// But for what is said of a relative: that is for a person to read.
void ReferralTextDialog::tickAll()
{
    for (int row = 0; row < m_found->rowCount(); ++row)
        if (QTableWidgetItem* name = m_found->item(row, TermName); !name->data(Qt::UserRole + 2).toBool())
            name->setCheckState(Qt::Checked);
}

void ReferralTextDialog::count()
{
    const int ticked = int(tickedTerms().size());
    m_add->setEnabled(ticked > 0);
    m_all->setEnabled(m_found->rowCount() > 0);
    m_told->setText(m_found->rowCount() == 0 ? tr("No term is recognised yet.") : tr("%n term(s) proposed", nullptr, m_found->rowCount()) + QStringLiteral(", ") + tr("%n ticked", nullptr, ticked));
}

std::vector<PhenotypeTerm> ReferralTextDialog::tickedTerms() const
{
    std::vector<PhenotypeTerm> ticked;
    for (int row = 0; row < m_found->rowCount(); ++row) {
        const QTableWidgetItem* name = m_found->item(row, TermName);
        if (name && name->checkState() == Qt::Checked)
            ticked.push_back({name->data(Qt::UserRole).toString(), name->data(Qt::UserRole + 1).toBool(), {}, m_found->item(row, FoundWords)->text()});
    }
    return ticked;
}

} // namespace gentolk
