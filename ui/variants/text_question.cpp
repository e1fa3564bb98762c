#include "ui/variants/text_question.h"
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gentolk
{

TextQuestion::TextQuestion(const QString& title, const QString& question, const QString& text, bool needed, QWidget* parent)
    : QDialog(parent), m_edit(new QPlainTextEdit(text, this)), m_needed(needed)
{
    setWindowTitle(title);
    auto* label = new QLabel(question, this);
    label->setWordWrap(true);
    m_edit->setObjectName(QStringLiteral("answer"));
    m_edit->setAccessibleName(question);
    m_edit->setMinimumSize(420, 96);
    m_edit->setTabChangesFocus(true);
    m_edit->installEventFilter(this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton* ok = buttons->button(QDialogButtonBox::Ok);
    ok->setText(tr("Keep it (Ctrl+Enter)"));
    ok->setProperty("main", true);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this, ok] { ok->setEnabled(!m_needed || !this->text().isEmpty()); });
    ok->setEnabled(!m_needed || !this->text().isEmpty());
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_edit);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_edit->setFocus();
}

QString TextQuestion::text() const
{
    return m_edit->toPlainText().trimmed();
}

bool TextQuestion::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && (key->modifiers() & Qt::ControlModifier) && (!m_needed || !text().isEmpty())) {
            accept();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace gentolk
