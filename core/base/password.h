#pragma once
#include <QByteArray>
#include <QString>

namespace gentolk {

// A password as Argon2id keeps it: salt, cost and digest in one text that holds no password (RFC 9106; libsodium).
QByteArray hashedPassword(const QString& password); // throws StorageFailed when there is not the memory that Argon2id takes (64 MiB)

// Takes the same time whether or not the password fits. An empty or foreign text fits nothing.
bool fitsPassword(const QByteArray& hashed, const QString& password);

} // namespace gentolk
