#pragma once
#include "core/storage/account_repository.h"
#include <QDialog>
#include <functional>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace gentolk {

// What is asked of a user: a new one (all of it), new roles, or a new password. What the workflow refuses is told here, and the form stays.
class UserForm final : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose { FirstAdministrator, Add, Roles, Password, OwnPassword };
    struct Filled {
        QString name, fullName, password, presentPassword;
        std::vector<UserRole> roles;
    };
    // keep: stores what was filled in; throws what People throws.
    UserForm(Purpose purpose, const Account& account, std::function<void(const Filled&)> keep, QWidget* parent = nullptr);
    void accept() override;

private:
    void layFields(const Account& account);
    void layNames(const Account& account, QFormLayout* form);
    void layRoles(const Account& account, QFormLayout* form);
    void layPasswords(QFormLayout* form);
    QString titleWords(const Account& account) const;
    QString introduction() const;
    Filled filled() const;
    void refuse(const QString& why);
    bool asksRoles() const { return m_purpose == Purpose::Add || m_purpose == Purpose::Roles || m_purpose == Purpose::FirstAdministrator; }
    bool asksNames() const { return m_purpose == Purpose::Add || m_purpose == Purpose::FirstAdministrator; }
    Purpose m_purpose;
    std::function<void(const Filled&)> m_keep;
    QLineEdit *m_name, *m_fullName, *m_present, *m_password, *m_again;
    std::vector<QCheckBox*> m_roles;
    QLabel* m_message;
};

} // namespace gentolk
