#pragma once
#include <QByteArray>
#include <QString>

namespace gentolk {

// What guessing a password costs, kept within its hash. Least is for tests, where nothing is guarded.
enum class PasswordCost { Interactive, Least };

// A password as Argon2id keeps it: salt, cost and digest in one text that holds no password (RFC 9106; libsodium).
// Throws StorageFailed when there is not the memory that Argon2id takes (Interactive: 64 MiB).
QByteArray hashedPassword(const QString& password, PasswordCost cost = PasswordCost::Interactive);

// Takes the same time whether or not the password fits. An empty or foreign text fits nothing.
bool fitsPassword(const QByteArray& hashed, const QString& password);

} // namespace gentolk
