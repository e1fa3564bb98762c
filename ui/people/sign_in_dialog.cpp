#include "ui/people/sign_in_dialog.h"
#include "core/workflow/people.h"
#include "ui/words/error_words.h"
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace gentolk {

SignInDialog::SignInDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_name(new QLineEdit(this)), m_password(new QLineEdit(this)), m_message(new QLabel(this))
{
    setWindowTitle(tr("Sign in to Gentolk"));
    m_name->setObjectName(QStringLiteral("userName"));
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setObjectName(QStringLiteral("signInMessage"));
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Sign in"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Close Gentolk"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &SignInDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SignInDialog::reject);
    auto* layout = new QFormLayout(this);
    layout->addRow(tr("User name"), m_name);
    layout->addRow(tr("Password"), m_password);
    layout->addRow(m_message);
    layout->addRow(buttons);
    if (const auto last = People(workspace).signedIn())
        m_name->setText(last->name);
    (m_name->text().isEmpty() ? m_name : m_password)->setFocus();
}

bool SignInDialog::isNeeded(Workspace& workspace)
{
    return People(workspace).inUse();
}

void SignInDialog::accept()
{
    const QString password = m_password->text();
    m_password->clear();
    try {
        People(m_workspace).signIn(m_name->text().trimmed(), password);
        QDialog::accept();
    } catch (const Error& error) {
        m_message->setText(sentence(error));
        m_password->setFocus();
    }
}

} // namespace gentolk
