#pragma once
#include <QByteArray>
#include <QString>

namespace gentolk {

// Writes all or nothing: beside the target, then renamed over it. Throws OutputExists without force, OutputUnwritable with
// the system's reason (no such folder, no permission, full disk).
void writeWholeFile(const QString& path, const QByteArray& bytes, bool force);

} // namespace gentolk
