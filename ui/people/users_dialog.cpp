#include "ui/people/users_dialog.h"
#include "core/workflow/people.h"
#include "ui/look/form.h"
#include "ui/words/error_words.h"
#include "ui/words/numbers.h"
#include "ui/words/people_words.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>

namespace gentolk {

namespace {
QPushButton* verb(const char* name, const QString& words, QWidget* parent)
{
    auto* button = new QPushButton(words, parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

QString standingOf(const Account& account, const QDateTime& now)
{
    if (account.disabled)
        return UsersDialog::tr("disabled");
    if (account.lockedUntil.isValid() && account.lockedUntil > now)
        return UsersDialog::tr("locked until %1").arg(timeText(account.lockedUntil));
    return UsersDialog::tr("active");
}
} // namespace

UsersDialog::UsersDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_standing(label()), m_table(new QTableWidget(this)), m_message(label()),
      m_first(verb("firstUser", tr("Set up the first administrator…"), this)), m_add(verb("addUser", tr("New user…"), this)),
      m_roles(verb("changeRoles", tr("Roles…"), this)), m_password(verb("resetPassword", tr("New password…"), this)),
      m_disable(verb("disableUser", tr("Disable"), this)), m_unlock(verb("unlockUser", tr("Unlock"), this))
{
    setWindowTitle(tr("Users"));
    layParts();
    connect(m_first, &QPushButton::clicked, this, &UsersDialog::addFirst);
    connect(m_add, &QPushButton::clicked, this, &UsersDialog::addUser);
    connect(m_roles, &QPushButton::clicked, this, &UsersDialog::changeRoles);
    connect(m_password, &QPushButton::clicked, this, &UsersDialog::resetPassword);
    connect(m_disable, &QPushButton::clicked, this, &UsersDialog::setDisabled);
    connect(m_unlock, &QPushButton::clicked, this, &UsersDialog::unlock);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &UsersDialog::sayVerb);
    showUsers();
}

void UsersDialog::layParts()
{
    m_table->setObjectName(QStringLiteral("users"));
    m_table->setAccessibleName(tr("Users"));
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("User name"), tr("Full name"), tr("Roles"), tr("Standing")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_standing->setObjectName(QStringLiteral("usersStanding"));
    m_message->setObjectName(QStringLiteral("usersMessage"));
    for (QLabel* words : {m_standing, m_message}) {
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
    }
    auto* verbs = new QHBoxLayout;
    for (QPushButton* one : {m_first, m_add, m_roles, m_password, m_disable, m_unlock})
        verbs->addWidget(one);
    verbs->addStretch(1);
    QPushButton* close = verb("closeUsers", tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    verbs->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_standing);
    column->addWidget(m_table, 1);
    column->addWidget(m_message);
    column->addLayout(verbs);
    resize(920, 460);
}

bool UsersDialog::mayManage()
{
    return People(m_workspace).inUse() && People(m_workspace).may(Right::ManageUsers);
}

void UsersDialog::sayStanding()
{
    const People people(m_workspace);
    const auto present = people.signedIn();
    if (!people.inUse())
        m_standing->setText(tr("No users are set up: everybody who may open the database works here under the computer's name for them, and no "
                               "report can be signed."));
    else if (mayManage())
        m_standing->setText(tr("A report is signed by two different people with the role approver."));
    else if (present)
        m_standing->setText(tr("You are signed in as %1 (%2). Only an administrator manages users; ask one, or sign in as one (Ctrl+L).")
                                .arg(present->fullName, wordsOf(present->roles)));
    else
        m_standing->setText(tr("Nobody is signed in. Only an administrator manages users."));
}

void UsersDialog::sayVerb()
{
    const int row = m_table->currentRow();
    const bool disabled = row >= 0 && std::size_t(row) < m_all.size() && m_all[std::size_t(row)].disabled;
    m_disable->setText(disabled ? tr("Enable") : tr("Disable"));
}

void UsersDialog::showUsers()
{
    const int row = qMax(0, m_table->currentRow());
    m_all.clear();
    const bool manages = mayManage();
    tryTo([&] {
        if (manages)
            m_all = People(m_workspace).all();
    });
    m_table->setRowCount(int(m_all.size()));
    for (std::size_t i = 0; i < m_all.size(); ++i)
        fillRow(int(i), m_all[i]);
    m_table->setVisible(manages);
    m_first->setVisible(!People(m_workspace).inUse());
    for (QPushButton* one : {m_add, m_roles, m_password, m_disable, m_unlock})
        one->setVisible(manages);
    if (!m_all.empty())
        m_table->selectRow(qMin(row, int(m_all.size()) - 1));
    sayStanding();
    sayVerb();
    (manages ? static_cast<QWidget*>(m_table) : m_first)->setFocus();
}

void UsersDialog::fillRow(int row, const Account& account)
{
    const QString cells[] = {account.name, account.fullName, wordsOf(account.roles), standingOf(account, m_workspace.now())};
    for (int column = 0; column < 4; ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        item->setToolTip(cells[column]);
        m_table->setItem(row, column, item);
    }
}

std::optional<Account> UsersDialog::chosenUser()
{
    const int row = m_table->currentRow();
    if (row >= 0 && std::size_t(row) < m_all.size())
        return m_all[std::size_t(row)];
    m_message->setText(tr("Choose a user in the list first."));
    return std::nullopt;
}

void UsersDialog::tryTo(const std::function<void()>& change)
{
    m_message->clear();
    try {
        change();
    } catch (const Error& error) {
        wearKind(m_message, "hintKind", QStringLiteral("fail"));
        m_message->setText(sentence(error));
    }
}

void UsersDialog::ask(UserForm::Purpose purpose, const Account& account, const std::function<void(const UserForm::Filled&)>& keep)
{
    m_message->clear();
    auto* form = new UserForm(purpose, account, keep, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &QDialog::accepted, this, &UsersDialog::showUsers);
    form->open();
}

// Signed in at once: who set up the first user goes on to make the others.
void UsersDialog::addFirst()
{
    ask(UserForm::Purpose::FirstAdministrator, {}, [this](const UserForm::Filled& filled) {
        People people(m_workspace);
        people.add(filled.name, filled.fullName, filled.roles, filled.password);
        people.signIn(filled.name, filled.password);
        emit personChanged();
    });
}

void UsersDialog::addUser()
{
    ask(UserForm::Purpose::Add, {}, [this](const UserForm::Filled& filled) {
        People(m_workspace).add(filled.name, filled.fullName, filled.roles, filled.password);
    });
}

void UsersDialog::changeRoles()
{
    if (const auto user = chosenUser())
        ask(UserForm::Purpose::Roles, *user,
            [this, name = user->name](const UserForm::Filled& filled) { People(m_workspace).setRoles(name, filled.roles); });
}

void UsersDialog::resetPassword()
{
    if (const auto user = chosenUser())
        ask(UserForm::Purpose::Password, *user,
            [this, name = user->name](const UserForm::Filled& filled) { People(m_workspace).setPassword(name, filled.password); });
}

void UsersDialog::setDisabled()
{
    const auto user = chosenUser();
    if (!user)
        return;
    tryTo([&] {
        People(m_workspace).setDisabled(user->name, !user->disabled);
        showUsers();
    });
}

void UsersDialog::unlock()
{
    const auto user = chosenUser();
    if (!user)
        return;
    if (!user->lockedUntil.isValid() || user->lockedUntil <= m_workspace.now()) {
        wearKind(m_message, "hintKind", QString());
        return m_message->setText(tr("%1 is not locked.").arg(user->fullName));
    }
    tryTo([&] {
        People(m_workspace).unlock(user->name);
        showUsers();
    });
}

void UsersDialog::askOwnPassword(Workspace& workspace, QWidget* parent)
{
    const auto present = People(workspace).signedIn();
    if (!present)
        return;
    const auto keep = [&workspace, name = present->name](const UserForm::Filled& filled) {
        People people(workspace);
        if (!people.isPasswordOf(name, filled.presentPassword))
            throw Error(Error::Code::NotAllowed, name, QStringLiteral("wrong name or password"));
        people.setPassword(name, filled.password);
    };
    auto* form = new UserForm(UserForm::Purpose::OwnPassword, *present, keep, parent);
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->open();
}

} // namespace gentolk
