#include "core/base/rule_numbers.h"
#include "core/base/error.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>
#include <cmath>

namespace gentolk {

RuleNumbers::RuleNumbers(const QByteArray& json, const QString& subject)
    : m_subject(subject), m_sha256(QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex()))
{
    QJsonParseError error;
    const QJsonObject file = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        malformed(error.errorString());
    m_name = file.value(QLatin1String("name")).toString();
    m_version = file.value(QLatin1String("version")).toString();
    if (m_name.isEmpty() || m_version.isEmpty())
        malformed(m_name.isEmpty() ? QStringLiteral("name") : QStringLiteral("version"));
    m_limits = file.value(QLatin1String("limits")).toObject();
    const QStringList keys = m_limits.keys();
    m_left = QSet<QString>(keys.begin(), keys.end());
}

RuleNumbers RuleNumbers::ofProgram(const QString& name)
{
    const QString file = QStringLiteral("rules/%1.json").arg(name);
    for (const QString& path :
         {QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(file), QStringLiteral(":/") + file}) {
        QFile device(path);
        if (device.open(QIODevice::ReadOnly))
            return RuleNumbers(device.readAll(), path);
    }
    throw Error(Error::Code::FileMissing, file);
}

void RuleNumbers::malformed(const QString& what) const
{
    throw Error(Error::Code::FileMalformed, m_subject, what);
}

double RuleNumbers::value(const char* key)
{
    const QString name = QString::fromLatin1(key);
    const QJsonValue value = m_limits.value(name).toObject().value(QLatin1String("value"));
    if (!value.isDouble())
        malformed(name);
    m_left.remove(name);
    return value.toDouble();
}

double RuleNumbers::whole(const char* key)
{
    const double number = value(key);
    if (number != std::round(number) || std::abs(number) > 1e15)
        malformed(QString::fromLatin1(key));
    return number;
}

void RuleNumbers::take(const char* key, double& into)
{
    into = value(key);
}

void RuleNumbers::take(const char* key, int& into)
{
    const double number = whole(key);
    if (std::abs(number) > 2e9)
        malformed(QString::fromLatin1(key));
    into = int(number);
}

void RuleNumbers::take(const char* key, std::int64_t& into)
{
    into = std::int64_t(whole(key));
}

void RuleNumbers::finish() const
{
    if (m_left.isEmpty())
        return;
    QStringList left(m_left.begin(), m_left.end());
    left.sort();
    malformed(left.join(QStringLiteral(", ")));
}

} // namespace gentolk
