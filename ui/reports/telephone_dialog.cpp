#include "ui/reports/telephone_dialog.h"
#include "ui/look/form.h"
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace gentolk
{

TelephoneDialog::TelephoneDialog(QWidget* parent)
    : QDialog(parent), m_toldTo(new QLineEdit(this)), m_content(new QPlainTextEdit(this)), m_message(label())
{
    setWindowTitle(tr("Telephone answer"));
    m_toldTo->setObjectName(QStringLiteral("toldTo"));
    m_content->setObjectName(QStringLiteral("told"));
    m_content->setTabChangesFocus(true);
    m_content->setMinimumSize(420, 110);
    m_message->setProperty("hintKind", QStringLiteral("fail"));
    m_message->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Keep"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &TelephoneDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(24, 20, 24, 16);
    form->setVerticalSpacing(10);
    form->addRow(tr("Told to (name, department)"), m_toldTo);
    form->addRow(tr("What was told"), m_content);
    form->addRow(m_message);
    form->addRow(buttons);
    m_toldTo->setFocus();
}

void TelephoneDialog::accept()
{
    if (!toldTo().isEmpty() && !content().isEmpty())
        return QDialog::accept();
    m_message->setText(tr("Write both to whom it was told and what was told."));
    (toldTo().isEmpty() ? static_cast<QWidget*>(m_toldTo) : m_content)->setFocus();
}

QString TelephoneDialog::toldTo() const
{
    return m_toldTo->text().trimmed();
}

QString TelephoneDialog::content() const
{
    return m_content->toPlainText().trimmed();
}

} // namespace gentolk
