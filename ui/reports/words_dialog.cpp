#include "ui/reports/words_dialog.h"
#include "ui/look/form.h"
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gentolk
{

WordsDialog::WordsDialog(const Asked& asked, QWidget* parent) : QDialog(parent), m_words(new QPlainTextEdit(asked.words, this))
{
    setWindowTitle(asked.title);
    auto* question = label();
    question->setText(asked.question);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    question->setBuddy(m_words);
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setAccessibleName(asked.question);
    m_words->setTabChangesFocus(true);
    m_words->setMinimumSize(520, 140);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Keep"));
    m_ok->setProperty("main", true);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(question);
    layout->addWidget(m_words);
    if (!asked.offers.isEmpty())
        layout->addWidget(offerList(asked.offers));
    layout->addWidget(buttons);
    const auto ready = [this, asked] { m_ok->setEnabled(asked.mayBeEmpty || !words().isEmpty()); };
    connect(m_words, &QPlainTextEdit::textChanged, this, ready);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    ready();
    m_words->setFocus();
}

// Texts of the laboratory's template (requirements E2): put in by a person, each with a hole for who confirmed it.
QWidget* WordsDialog::offerList(const QStringList& offers)
{
    auto* box = new QWidget(this);
    auto* heading = label();
    heading->setText(tr("Texts for this gene. Each must be confirmed by a clinical immunologist; until it says by whom, the report cannot be signed."));
    heading->setWordWrap(true);
    auto* list = new QListWidget(box);
    list->setObjectName(QStringLiteral("offers"));
    list->setWordWrap(true);
    list->setAccessibleName(heading->text());
    list->addItems(offers);
    list->setCurrentRow(0);
    auto* put = new QPushButton(tr("Put in"), box);
    put->setObjectName(QStringLiteral("putIn"));
    put->setAutoDefault(false);
    const auto insert = [this, list] {
        const QString before = words();
        m_words->setPlainText(before.isEmpty() ? list->currentItem()->text() : before + '\n' + list->currentItem()->text());
    };
    connect(put, &QPushButton::clicked, this, insert);
    connect(list, &QListWidget::itemDoubleClicked, this, insert);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading);
    layout->addWidget(list);
    layout->addWidget(put, 0, Qt::AlignLeft);
    return box;
}

QString WordsDialog::words() const
{
    return m_words->toPlainText().trimmed();
}

} // namespace gentolk
