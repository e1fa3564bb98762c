#include "core/storage/schema.h"
#include "core/base/error.h"
#include <QDir>
#include <QFile>
#include <algorithm>

// Q_INIT_RESOURCE must stand outside any namespace.
static void linkSchema()
{
    Q_INIT_RESOURCE(schema);
}

namespace gentolk {

namespace {
SchemaStep readStep(const QFileInfo& info)
{
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Code::StorageFailed, info.filePath(), file.errorString());
    return {info.baseName().toInt(), QString::fromUtf8(file.readAll())};
}
} // namespace

std::vector<SchemaStep> shippedSchema()
{
    linkSchema();
    std::vector<SchemaStep> steps;
    const QDir folder(QStringLiteral(":/schema"));
    for (const QFileInfo& info : folder.entryInfoList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name))
        steps.push_back(readStep(info));
    return steps;
}

int newestStep(const std::vector<SchemaStep>& steps)
{
    int newest = 0;
    for (const SchemaStep& step : steps)
        newest = std::max(newest, step.number);
    return newest;
}

} // namespace gentolk
