#include "app/cli/sign_in.h"
#include "core/workflow/people.h"
#include <QCoreApplication>
#include <cstdio>
#include <iostream>
#include <string>
#include <termios.h>
#include <unistd.h>

namespace gentolk::cli {

namespace {
// The terminal does not show what is typed while this lives.
class Unseen
{
public:
    Unseen()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSANOW, &silent);
    }
    ~Unseen() { tcsetattr(STDIN_FILENO, TCSANOW, &m_before); }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;

private:
    termios m_before{};
};

// A line of stdin: the first password that is asked for is its first line, the next one its second.
QString pipedLine(const char* variable)
{
    std::string line;
    if (!std::getline(std::cin, line))
        throw UsageError(tr("no password: set %1, pipe it in, or run it in a terminal").arg(QLatin1String(variable)));
    if (line.ends_with('\r'))
        line.pop_back();
    return QString::fromStdString(line);
}
} // namespace

QString passwordFrom(const char* variable, const QString& question)
{
    if (qEnvironmentVariableIsSet(variable))
        return qEnvironmentVariable(variable);
    if (!isatty(STDIN_FILENO))
        return pipedLine(variable);
    std::fputs((question + QStringLiteral(" ")).toUtf8().constData(), stderr);
    const Unseen unseen;
    const QString typed = pipedLine(variable);
    std::fputc('\n', stderr);
    return typed;
}

void signInAsAsked(const Values& values)
{
    if (!has(values, "as"))
        return;
    Workspace workspace(databaseOf(values));
    People people(workspace);
    people.signIn(textOf(values, "as"), passwordFrom(ownPassword, tr("Password of %1:").arg(textOf(values, "as"))));
    const QString purpose = textOf(values, "purpose");
    const QStringList known{QStringLiteral("current_treatment"), QStringLiteral("conference"), QStringLiteral("quality"),
                            QStringLiteral("administration")};
    if (!purpose.isEmpty() && !known.contains(purpose))
        throw UsageError(tr("--%1: %2 is none of its words").arg(QStringLiteral("purpose"), purpose));
    people.setPurpose(purpose);
}

Case caseByName(const Workspace& workspace, const QString& name)
{
    bool isId = false;
    const qint64 id = name.toLongLong(&isId);
    return isId ? workspace.openCase(id) : workspace.openCase(name);
}

} // namespace gentolk::cli
