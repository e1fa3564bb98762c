#include "ui/people/user_form.h"
#include "core/workflow/people.h"
#include "ui/look/form.h"
#include "ui/words/error_words.h"
#include "ui/words/people_words.h"
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <algorithm>

namespace gentolk {

namespace {
QLineEdit* secretField(const char* name, QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setObjectName(QLatin1String(name));
    field->setEchoMode(QLineEdit::Password);
    return field;
}
} // namespace

UserForm::UserForm(Purpose purpose, const Account& account, std::function<void(const Filled&)> keep, QWidget* parent)
    : QDialog(parent), m_purpose(purpose), m_keep(std::move(keep)), m_name(new QLineEdit(account.name, this)),
      m_fullName(new QLineEdit(account.fullName, this)), m_present(secretField("presentPassword", this)),
      m_password(secretField("newPassword", this)), m_again(secretField("newPasswordAgain", this)), m_message(label())
{
    setWindowTitle(titleWords(account));
    m_name->setObjectName(QStringLiteral("newName"));
    m_fullName->setObjectName(QStringLiteral("newFullName"));
    for (QWidget* field : {m_name, m_fullName, m_present, m_password, m_again})
        field->hide(); // shown by being laid out
    layFields(account);
    setMinimumWidth(std::max(520, layout()->totalMinimumSize().width())); // a width that is set goes before the layout's own
}

QString UserForm::titleWords(const Account& account) const
{
    switch (m_purpose) {
    case Purpose::FirstAdministrator: return tr("The first user");
    case Purpose::Add: return tr("New user");
    case Purpose::Roles: return tr("Roles of %1").arg(account.name);
    case Purpose::Password: return tr("New password for %1").arg(account.name);
    case Purpose::OwnPassword: return tr("Change my password");
    }
    return {};
}

QString UserForm::introduction() const
{
    switch (m_purpose) {
    case Purpose::FirstAdministrator:
        return tr("The first user is an administrator, who then makes the others. From then on everybody signs in with a name and a password. "
                  "Write the password down and lock it away: nobody can read it out of the program.");
    case Purpose::Password: return tr("Tell the user the new password, to be changed at once. A locked user is unlocked by it.");
    default: return {};
    }
}

void UserForm::layFields(const Account& account)
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(24, 20, 24, 16);
    form->setVerticalSpacing(8);
    if (const QString words = introduction(); !words.isEmpty()) {
        QLabel* told = label();
        told->setText(words);
        told->setWordWrap(true);
        form->addRow(told);
    }
    if (asksNames())
        layNames(account, form);
    if (asksRoles())
        layRoles(account, form);
    if (m_purpose != Purpose::Roles)
        layPasswords(form);
    m_message->setObjectName(QStringLiteral("userFormMessage"));
    m_message->setProperty("hintKind", QStringLiteral("fail"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    form->addRow(m_message);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Keep"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &UserForm::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

void UserForm::layNames(const Account&, QFormLayout* form)
{
    form->addRow(tr("User name"), m_name);
    form->addRow(tr("Full name, as under a report"), m_fullName);
    m_name->show();
    m_fullName->show();
    m_name->setFocus();
}

void UserForm::layRoles(const Account& account, QFormLayout* form)
{
    auto* list = new QWidget(this);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const UserRole role : allRoles) {
        auto* box = new QCheckBox(tr("%1: %2").arg(word(role), meaningOf(role)), list);
        box->setObjectName(QString::fromStdString(toString(role)));
        const bool first = m_purpose == Purpose::FirstAdministrator && role == UserRole::Administrator;
        box->setChecked(first || std::find(account.roles.begin(), account.roles.end(), role) != account.roles.end());
        box->setEnabled(!first);
        column->addWidget(box);
        m_roles.push_back(box);
    }
    list->setMinimumWidth(column->sizeHint().width()); // a check box does not wrap its words
    form->addRow(tr("Roles"), list);
}

void UserForm::layPasswords(QFormLayout* form)
{
    if (m_purpose == Purpose::OwnPassword) {
        form->addRow(tr("Present password"), m_present);
        m_present->show();
        m_present->setFocus();
    }
    form->addRow(tr("New password (%1 characters or more)").arg(shortestPassword), m_password);
    form->addRow(tr("New password once more"), m_again);
    m_password->show();
    m_again->show();
}

UserForm::Filled UserForm::filled() const
{
    Filled all{m_name->text().trimmed(), m_fullName->text().trimmed(), m_password->text(), m_present->text(), {}};
    for (std::size_t i = 0; i < m_roles.size(); ++i)
        if (m_roles[i]->isChecked())
            all.roles.push_back(allRoles[i]);
    return all;
}

void UserForm::refuse(const QString& why)
{
    m_message->setText(why);
}

void UserForm::accept()
{
    if (m_password->text() != m_again->text())
        return refuse(tr("The two passwords are not the same. Write both again."));
    try {
        m_keep(filled());
        QDialog::accept();
    } catch (const Error& error) {
        refuse(sentence(error));
    }
}

} // namespace gentolk
