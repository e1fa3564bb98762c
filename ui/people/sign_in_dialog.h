#pragma once
#include <QDialog>

class QLabel;
class QLineEdit;

namespace gentolk {

class Workspace;

// Name and password, asked before the window shows anything of a patient. Where nobody is set up yet there is nothing to ask.
class SignInDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit SignInDialog(Workspace& workspace, QWidget* parent = nullptr);
    static bool isNeeded(Workspace& workspace);

    void accept() override; // only with a right name and password; says otherwise why not

private:
    Workspace& m_workspace;
    QLineEdit* m_name;
    QLineEdit* m_password;
    QLabel* m_message;
};

} // namespace gentolk
