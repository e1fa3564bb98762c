#include "ui/settings/settings_dialog.h"
#include "core/workflow/workspace.h"
#include "ui/look/form.h"
#include "ui/settings/language.h"
#include "ui/words/error_words.h"
#include <QEvent>
#include <QLineEdit>

namespace gentolk {
namespace {

const QString reportLanguageKey = QStringLiteral("report.language");

void addLanguages(QComboBox* box)
{
    box->addItem(QStringLiteral("Dansk"), QStringLiteral("da"));
    box->addItem(QStringLiteral("English"), QStringLiteral("en"));
}

} // namespace

SettingsDialog::SettingsDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_language(new QComboBox), m_theme(new QComboBox), m_reportLanguage(new QComboBox),
      m_name(new QLineEdit(UserSettings::userName())), m_role(new QLineEdit(UserSettings::userRole())), m_hint(label("hint")),
      m_problem(label()), m_close(mainButton())
{
    addLanguages(m_language);
    addLanguages(m_reportLanguage);
    for (int i = 0; i < 3; ++i)
        m_theme->addItem(QString());
    m_language->setCurrentIndex(m_language->findData(codeOf(spokenLanguage())));
    m_theme->setCurrentIndex(int(wornTheme()));
    m_reportLanguage->setCurrentIndex(m_reportLanguage->findData(workspace.setting(reportLanguageKey, QStringLiteral("da"))));
    m_language->setObjectName(QStringLiteral("windowLanguage"));
    m_theme->setObjectName(QStringLiteral("theme"));
    m_reportLanguage->setObjectName(QStringLiteral("defaultReportLanguage"));
    m_name->setObjectName(QStringLiteral("userName"));
    m_role->setObjectName(QStringLiteral("userRole"));
    layFields();
    connectFields();
    say();
}

void SettingsDialog::layFields()
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    ask(m_spoken, form, m_language, [] { return tr("&Window language"); });
    ask(m_spoken, form, m_theme, [] { return tr("&Look"); });
    ask(m_spoken, form, m_name, [] { return tr("Your &name"); });
    ask(m_spoken, form, m_role, [] { return tr("Your r&ole"); });
    ask(m_spoken, form, m_reportLanguage, [] { return tr("Language of &reports"); });
    m_hint->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setProperty("hintKind", QStringLiteral("fail"));
    m_problem->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(m_hint);
    column->addWidget(m_problem);
    column->addWidget(m_close, 0, Qt::AlignRight);
    setMinimumWidth(460);
}

void SettingsDialog::connectFields()
{
    connect(m_language, &QComboBox::activated, this, [this] { emit languageChosen(languageFromCode(m_language->currentData().toString())); });
    connect(m_theme, &QComboBox::activated, this, [this](int index) { emit themeChosen(Theme(index)); });
    connect(m_reportLanguage, &QComboBox::activated, this, &SettingsDialog::keepReportLanguage);
    connect(m_name, &QLineEdit::editingFinished, this, &SettingsDialog::keepUser);
    connect(m_role, &QLineEdit::editingFinished, this, &SettingsDialog::keepUser);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

void SettingsDialog::say()
{
    setWindowTitle(tr("Settings"));
    m_spoken.again();
    const QString themes[] = {tr("Light"), tr("Dark"), tr("As the system")};
    for (int i = 0; i < 3; ++i)
        m_theme->setItemText(i, themes[i]);
    m_name->setPlaceholderText(systemUserName());
    m_role->setPlaceholderText(tr("clinical geneticist, immunologist, \u2026"));
    m_hint->setText(tr("Choices take effect at once. Name and role stand beside every decision that you make from now on; without a name, "
                       "the computer's name for you does. New drafts of reports begin in the language of reports."));
    m_close->setText(tr("Close"));
}

void SettingsDialog::keepUser()
{
    const QString name = m_name->text().trimmed(), role = m_role->text().trimmed();
    if (name == UserSettings::userName() && role == UserSettings::userRole())
        return;
    UserSettings::setUserName(name);
    UserSettings::setUserRole(role);
    emit userChosen(UserSettings::signature());
}

void SettingsDialog::keepReportLanguage()
{
    try {
        m_workspace.setSetting(reportLanguageKey, m_reportLanguage->currentData().toString());
        m_problem->hide();
    } catch (const Error& error) {
        m_problem->setText(sentence(error));
        m_problem->show();
    }
}

void SettingsDialog::done(int result)
{
    keepUser(); // also where Escape closes in the middle of a name
    QDialog::done(result);
}

void SettingsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

} // namespace gentolk
