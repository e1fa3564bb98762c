#include "core/workflow/session.h"
#include <QFileInfo>
#include <QHash>
#include <mutex>

namespace gentolk {

namespace {
std::mutex sessionsGuard;
QHash<QString, Session>& openSessions()
{
    static QHash<QString, Session> all;
    return all;
}

QString sessionKey(const QString& databasePath)
{
    return QFileInfo(databasePath).canonicalFilePath();
}
} // namespace

std::optional<Session> sessionOn(const QString& databasePath)
{
    const std::lock_guard lock(sessionsGuard);
    const auto found = openSessions().constFind(sessionKey(databasePath));
    return found == openSessions().cend() ? std::nullopt : std::optional(*found);
}

void setSession(const QString& databasePath, const std::optional<Session>& session)
{
    const std::lock_guard lock(sessionsGuard);
    if (session)
        openSessions().insert(sessionKey(databasePath), *session);
    else
        openSessions().remove(sessionKey(databasePath));
}

} // namespace gentolk
