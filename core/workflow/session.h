#pragma once
#include <QSet>
#include <QString>
#include <optional>

namespace gentolk {

// Who is signed in on a database in this program. One for all its connections: a thread's own Workspace acts for the same person.
struct Session {
    qint64 accountId = 0;
    QString purpose; // why cases are looked up: "current_treatment", "conference", "quality", "administration" (F-31); empty: not said
    QSet<qint64> brokenGlass; // cases that may be opened without the right to, each with a logged reason
};

std::optional<Session> sessionOn(const QString& databasePath);
void setSession(const QString& databasePath, const std::optional<Session>& session); // none: signed out

} // namespace gentolk
