#include "ui/reports/sign_dialog.h"
#include "core/workflow/people.h"
#include "ui/look/form.h"
#include "ui/words/error_words.h"
#include <QDialogButtonBox>
#include <QLineEdit>

namespace gentolk
{

SignDialog::SignDialog(Workspace& workspace, const Asked& asked, std::function<void(const QString&)> sign, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_notBy(asked.notBy), m_sign(std::move(sign)), m_name(new QLineEdit(this)),
      m_password(new QLineEdit(this)), m_message(label())
{
    setWindowTitle(asked.title);
    layFields(asked);
    const auto present = People(workspace).signedIn();
    if (present && present->name.compare(m_notBy, Qt::CaseInsensitive) != 0)
        m_name->setText(present->name);
    (m_name->text().isEmpty() ? m_name : m_password)->setFocus();
}

void SignDialog::layFields(const Asked& asked)
{
    auto* meaning = label();
    meaning->setText(asked.meaning);
    meaning->setWordWrap(true);
    meaning->setTextFormat(Qt::PlainText);
    m_name->setObjectName(QStringLiteral("signerName"));
    m_password->setObjectName(QStringLiteral("signerPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_message->setObjectName(QStringLiteral("signMessage"));
    m_message->setProperty("hintKind", QStringLiteral("fail"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Sign"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &SignDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(24, 20, 24, 16);
    form->setVerticalSpacing(10);
    form->addRow(meaning);
    form->addRow(tr("User name"), m_name);
    form->addRow(tr("Password"), m_password);
    form->addRow(m_message);
    form->addRow(buttons);
    setMinimumWidth(460);
}

void SignDialog::refuse(const QString& why)
{
    m_message->setText(why);
    m_password->setFocus();
}

void SignDialog::accept()
{
    const QString password = m_password->text(), name = m_name->text().trimmed();
    m_password->clear();
    if (!m_notBy.isEmpty() && name.compare(m_notBy, Qt::CaseInsensitive) == 0)
        return refuse(tr("The second signature is another person's: %1 has given the first.").arg(name));
    try {
        People(m_workspace).signInToSign(name, password);
        m_sign(password);
        QDialog::accept();
    } catch (const Error& error) {
        refuse(sentence(error));
    }
}

} // namespace gentolk
