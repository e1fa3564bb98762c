#pragma once
#include <QString>

namespace gentolk {

// Gives a finished file its name. Without force a file that another program made meanwhile is never replaced.
// Throws OutputExists, OutputUnwritable.
void publishFile(const QString& made, const QString& path, bool force);

// The database in use, one of its companions or its key: never to be replaced, whatever is forced.
bool belongsToDatabase(const QString& path, const QString& database);

} // namespace gentolk
