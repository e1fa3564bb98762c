#pragma once
#include "ui/look/spoken.h"
#include "ui/settings/user_settings.h"
#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gentolk {

class Workspace;

// What the user chooses on this computer: language, look, name and role; and the language in which reports begin, which the whole
// database shares. Every choice takes effect when it is made; whoever opened the dialog carries it out.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    SettingsDialog(Workspace& workspace, QWidget* parent);

signals:
    void languageChosen(gentolk::Language language);
    void themeChosen(gentolk::Theme theme);
    void userChosen(const QString& signature); // name and role as decisions carry them

protected:
    void changeEvent(QEvent* event) override;
    void done(int result) override;

private:
    void layFields();
    void connectFields();
    void say();
    void keepUser();
    void keepReportLanguage();
    Workspace& m_workspace;
    Spoken m_spoken;
    QComboBox *m_language, *m_theme, *m_reportLanguage;
    QLineEdit *m_name, *m_role;
    QLabel *m_hint, *m_problem;
    QPushButton* m_close;
};

} // namespace gentolk
