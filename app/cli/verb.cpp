#include "app/cli/verb.h"
#include "core/base/error.h"
#include <QFileInfo>
#include <algorithm>

namespace gentolk::cli {

std::vector<Verb> allVerbs()
{
    return {inspectVerb(),  qualityVerb(), annotateVerb(), segregateVerb(), rankVerb(), shortlistVerb(), explainVerb(),  classifyVerb(),
            cnvScoreVerb(), decisionsVerb(), caseVerb(),    reportVerb(),   demoVerb(),      referenceVerb(), userVerb(), auditVerb(),     backupVerb(), restoreVerb()};
}

const Verb* findVerb(const std::vector<Verb>& verbs, const std::string& name)
{
    const auto found = std::find_if(verbs.begin(), verbs.end(), [&](const Verb& verb) { return verb.name == name; });
    return found == verbs.end() ? nullptr : &*found;
}

bool has(const Values& values, const char* name)
{
    return values.count(name) > 0;
}

QString textOf(const Values& values, const char* name)
{
    return has(values, name) ? QString::fromStdString(values[name].as<std::string>()) : QString();
}

QStringList textsOf(const Values& values, const char* name)
{
    QStringList list;
    if (has(values, name))
        for (const std::string& one : values[name].as<std::vector<std::string>>())
            list << QString::fromStdString(one);
    return list;
}

QString required(const Values& values, const char* name)
{
    const QString value = textOf(values, name);
    if (value.isEmpty())
        throw UsageError(tr("the option --%1 is missing").arg(QLatin1String(name)));
    return value;
}

QString databaseOf(const Values& values)
{
    const QFileInfo named(textOf(values, "database"));
    if (has(values, "database") && !named.exists())
        throw Error(Error::Code::FileMissing, named.filePath());
    if (has(values, "database") && named.size() == 0)
        throw Error(Error::Code::FileEmpty, named.filePath());
    return textOf(values, "database");
}

} // namespace gentolk::cli
