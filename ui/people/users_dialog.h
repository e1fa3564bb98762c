#pragma once
#include "core/storage/account_repository.h"
#include "ui/people/user_form.h"
#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace gentolk {

class Workspace;

// The users of the installation, for its administrator: who they are, what they may, and whether they can sign in (rule F-12). Where
// nobody is set up yet, it begins with the first administrator. Who may not manage users is told so, and who can help.
class UsersDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit UsersDialog(Workspace& workspace, QWidget* parent = nullptr);

    // Asks for the present and a new password of who is signed in.
    static void askOwnPassword(Workspace& workspace, QWidget* parent);

signals:
    void personChanged(); // the first administrator was made, and is signed in

private:
    void layParts();
    void showUsers();
    void fillRow(int row, const Account& account);
    void sayStanding();
    void sayVerb();
    void addFirst();
    void addUser();
    void changeRoles();
    void resetPassword();
    void setDisabled();
    void unlock();
    void tryTo(const std::function<void()>& change);
    void ask(UserForm::Purpose purpose, const Account& account, const std::function<void(const UserForm::Filled&)>& keep);
    std::optional<Account> chosenUser(); // none: tells to choose one
    bool mayManage();
    Workspace& m_workspace;
    std::vector<Account> m_all;
    QLabel* m_standing;
    QTableWidget* m_table;
    QLabel* m_message;
    QPushButton *m_first, *m_add, *m_roles, *m_password, *m_disable, *m_unlock;
};

} // namespace gentolk
