#include "core/reference/filter_presets.h"
#include "core/base/error.h"
#include "core/reference/resource.h"
#include <QDir>

namespace gentolk {

QStringList filterPresets()
{
    // The headless contract's order; others a laboratory adds come after them.
    QStringList names{QStringLiteral("default"), QStringLiteral("dominant"), QStringLiteral("recessive"), QStringLiteral("x_linked"),
                      QStringLiteral("mosaic"),  QStringLiteral("noncoding"), QStringLiteral("all")};
    for (const QString& file : QDir(QStringLiteral(":/filters")).entryList({QStringLiteral("*.json")}))
        if (const QString name = file.chopped(5); !names.contains(name))
            names << name;
    return names;
}

FilterCascade loadFilterPreset(const QString& name)
{
    if (!filterPresets().contains(name))
        throw Error(Error::Code::NotFound, name, QStringLiteral("presets there are: ") + filterPresets().join(QStringLiteral(", ")));
    const QString path = QStringLiteral(":/filters/%1.json").arg(name);
    return cascadeFromJson(resourceBytes(path).toStdString(), path.toStdString());
}

} // namespace gentolk
