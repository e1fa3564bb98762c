#include "core/workflow/publish_file.h"
#include "core/base/error.h"
#include "core/storage/seal_key.h"
#include <QFileInfo>
#include <filesystem>

namespace gentolk {

bool belongsToDatabase(const QString& path, const QString& database)
{
    const QString asked = QFileInfo(path).canonicalFilePath();
    const QString open = QFileInfo(database).canonicalFilePath();
    for (const char* ending : {"", "-wal", "-shm", "-journal"})
        if (!asked.isEmpty() && asked == open + QLatin1String(ending))
            return true;
    return !asked.isEmpty() && asked == QFileInfo(SealKey::pathFor(database)).canonicalFilePath();
}

void publishFile(const QString& made, const QString& path, bool force)
{
    const auto from = QFileInfo(made).filesystemFilePath(), to = QFileInfo(path).filesystemFilePath();
    std::error_code problem;
    if (!force) {
        std::filesystem::create_hard_link(from, to, problem);
        if (!problem)
            return;
        if (problem == std::errc::file_exists)
            throw Error(Error::Code::OutputExists, path);
    }
    std::filesystem::rename(from, to, problem); // a drive without links
    if (problem)
        throw Error(Error::Code::OutputUnwritable, path, QString::fromLocal8Bit(problem.message().c_str()));
}

} // namespace gentolk
