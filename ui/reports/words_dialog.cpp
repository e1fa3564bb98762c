#include "ui/reports/words_dialog.h"
#include "ui/look/form.h"
#include <QDialogButtonBox>
#include <QPlainTextEdit>
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
    layout->addWidget(buttons);
    const auto ready = [this, asked] { m_ok->setEnabled(asked.mayBeEmpty || !words().isEmpty()); };
    connect(m_words, &QPlainTextEdit::textChanged, this, ready);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    ready();
    m_words->setFocus();
}

QString WordsDialog::words() const
{
    return m_words->toPlainText().trimmed();
}

} // namespace gentolk
