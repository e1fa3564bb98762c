#include "app/gentolk/options.h"
#include "core/workflow/workspace.h"
#include "ui/main_window/case_pages.h"
#include "ui/main_window/main_window.h"
#include "ui/people/sign_in_dialog.h"
#include "ui/people/window_lock.h"
#include "ui/settings/language.h"
#include "ui/words/error_words.h"
#include <QApplication>
#include <QMessageBox>
#include <clocale>
#include <cstdio>

namespace gentolk {
namespace {

void name(QCoreApplication& application)
{
    application.setOrganizationName(QStringLiteral("Gentolk"));
    application.setApplicationName(QStringLiteral("Gentolk"));
    application.setApplicationVersion(QStringLiteral(GENTOLK_VERSION));
    std::setlocale(LC_NUMERIC, "C"); // data is data (rule F-42)
}

int run(QApplication& application, const Options& options)
{
    speak(options.language.isEmpty() ? UserSettings::language() : languageFromCode(options.language));
    wear(UserSettings::theme());
    try {
        Workspace workspace(options.database, UserSettings::signature());
        if (SignInDialog::isNeeded(workspace) && SignInDialog(workspace).exec() != QDialog::Accepted)
            return 0;
        MainWindow window(workspace, makeCasePages);
        WindowLock lock(window, workspace);
        QObject::connect(&window, &MainWindow::lockRequested, &lock, &WindowLock::lock);
        QObject::connect(&lock, &WindowLock::personChanged, &window, &MainWindow::changePerson);
        window.showWorklist();
        window.setVisible(true);
        if (options.demo)
            window.openDemo();
        return application.exec();
    } catch (const Error& error) { // there is no page yet to say it in
        std::fprintf(stderr, "gentolk: %s\n", sentence(error).toUtf8().constData());
        QMessageBox::critical(nullptr, QStringLiteral("Gentolk"), sentence(error));
        return 1;
    }
}

} // namespace
} // namespace gentolk

int main(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    int status = 0;
    const auto options = gentolk::optionsFrom(arguments, status);
    if (!options)
        return status;
    QApplication application(argc, argv);
    gentolk::name(application);
    return gentolk::run(application, *options);
}
