#include "core/storage/seal_key.h"
#include "core/base/error.h"
#include <QFile>
#include <QFileInfo>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QTemporaryFile>
#include <filesystem>

namespace gentolk {

namespace {
constexpr qsizetype keyBytes = 32;

QByteArray randomBytes()
{
    QByteArray bytes(keyBytes, '\0');
    for (char& byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return bytes;
}

Error keyFailure(const QString& path, const QString& why)
{
    return Error(Error::Code::StorageFailed, path, why);
}

// Its owner's alone; the group may read it where the group may write the database, since who writes there must be able to seal.
QFileDevice::Permissions keyPermissions(const QString& databasePath)
{
    const QFileDevice::Permissions owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    return QFileInfo(databasePath).permissions() & QFileDevice::WriteGroup ? owner | QFileDevice::ReadGroup : owner;
}

// Whole before it has its name: who finds the file finds all of it.
QString writtenBeside(const QString& path, const QString& databasePath, const QByteArray& secret)
{
    QTemporaryFile file(path + QStringLiteral(".XXXXXX"));
    file.setAutoRemove(false);
    if (!file.open() || file.write(secret.toHex() + '\n') < 0 || !file.flush())
        throw keyFailure(path, file.errorString());
    if (!file.setPermissions(keyPermissions(databasePath)))
        throw keyFailure(path, file.errorString());
    return file.fileName();
}

// False where the name is taken.
bool giveName(const QString& written, const QString& path)
{
    std::error_code problem;
    const auto from = QFileInfo(written).filesystemFilePath(), to = QFileInfo(path).filesystemFilePath();
    std::filesystem::create_hard_link(from, to, problem);
    if (problem && problem != std::errc::file_exists && !QFileInfo::exists(path)) // a drive without links
        return QFile::rename(written, path);
    QFile::remove(written);
    return !problem;
}
} // namespace

QString SealKey::pathFor(const QString& databasePath)
{
    const QString chosen = qEnvironmentVariable("GENTOLK_KEY_FILE");
    return chosen.isEmpty() ? databasePath + QStringLiteral(".key") : chosen;
}

std::optional<SealKey> SealKey::read(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        throw keyFailure(path, file.errorString());
    const QByteArray secret = QByteArray::fromHex(file.readAll().trimmed());
    if (secret.size() != keyBytes)
        throw keyFailure(path, QStringLiteral("this is no key of the audit log"));
    return SealKey(secret);
}

SealKey SealKey::make(const QString& path, const QString& databasePath, bool& made)
{
    const QByteArray secret = randomBytes();
    made = giveName(writtenBeside(path, databasePath, secret), path);
    if (made)
        return SealKey(secret);
    const auto theirs = read(path);
    if (!theirs)
        throw keyFailure(path, QStringLiteral("the key of the audit log cannot be written"));
    return *theirs;
}

QString SealKey::sealOf(const QByteArray& content) const
{
    return QString::fromLatin1(QMessageAuthenticationCode::hash(content, m_secret, QCryptographicHash::Sha256).toHex());
}

} // namespace gentolk
