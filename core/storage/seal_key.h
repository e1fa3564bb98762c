#pragma once
#include <QByteArray>
#include <QString>
#include <optional>

namespace gentolk {

// The installation's secret of 32 bytes. It lies outside the database, so that who may only write the database cannot seal what
// they changed. Kept as 64 hexadecimal digits in a file of its own.
class SealKey
{
public:
    // GENTOLK_KEY_FILE where that is set, else "<database>.key".
    static QString pathFor(const QString& databasePath);
    // None where there is no file. Throws StorageFailed where it cannot be read or is no key.
    static std::optional<SealKey> read(const QString& path);
    // A new random one, 0600 (0640 where the group may write the database); made: false when a colleague was first and theirs was read.
    static SealKey make(const QString& path, const QString& databasePath, bool& made);

    QString sealOf(const QByteArray& content) const; // HMAC-SHA-256 as 64 hexadecimal digits

private:
    explicit SealKey(QByteArray secret) : m_secret(std::move(secret)) {}
    QByteArray m_secret;
};

} // namespace gentolk
