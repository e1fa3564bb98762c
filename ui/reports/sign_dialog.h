#pragma once
#include <QDialog>
#include <functional>

class QLabel;
class QLineEdit;

namespace gentolk
{

class Workspace;

// One signature: who, and the password once more. Another person than the one at work signs in by it, without closing what is open; who
// has not the right to sign is told so, and nothing changes.
class SignDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Asked {
        QString title, meaning; // what the signature says
        QString notBy;          // account name of the first signer, who cannot be the second (rule E-7); empty: anybody
    };
    // sign: takes the password; throws what Signing throws, which is then told here.
    SignDialog(Workspace& workspace, const Asked& asked, std::function<void(const QString&)> sign, QWidget* parent = nullptr);
    void accept() override;

private:
    void layFields(const Asked& asked);
    void refuse(const QString& why);
    Workspace& m_workspace;
    QString m_notBy;
    std::function<void(const QString&)> m_sign;
    QLineEdit* m_name;
    QLineEdit* m_password;
    QLabel* m_message;
};

} // namespace gentolk
