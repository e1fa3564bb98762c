#include "core/base/password.h"
#include "core/base/error.h"
#include <sodium.h>

namespace gentolk {

namespace {
void requireLibrary()
{
    if (sodium_init() < 0)
        throw Error(Error::Code::StorageFailed, QStringLiteral("libsodium"));
}
} // namespace

QByteArray hashedPassword(const QString& password, PasswordCost cost)
{
    requireLibrary();
    const bool least = cost == PasswordCost::Least;
    const unsigned long long passes = least ? crypto_pwhash_OPSLIMIT_MIN : crypto_pwhash_OPSLIMIT_INTERACTIVE;
    const std::size_t memory = least ? crypto_pwhash_MEMLIMIT_MIN : crypto_pwhash_MEMLIMIT_INTERACTIVE;
    QByteArray bytes = password.normalized(QString::NormalizationForm_C).toUtf8();
    char hashed[crypto_pwhash_STRBYTES] = {};
    const auto length = static_cast<unsigned long long>(bytes.size());
    const int failed = crypto_pwhash_str_alg(hashed, bytes.constData(), length, passes, memory, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(bytes.data(), std::size_t(bytes.size()));
    if (failed)
        throw Error(Error::Code::StorageFailed, QStringLiteral("Argon2id"), QStringLiteral("not enough memory"));
    return QByteArray(hashed);
}

bool fitsPassword(const QByteArray& hashed, const QString& password)
{
    requireLibrary();
    QByteArray bytes = password.normalized(QString::NormalizationForm_C).toUtf8();
    const bool fits = hashed.size() < qsizetype(crypto_pwhash_STRBYTES) &&
                      crypto_pwhash_str_verify(hashed.constData(), bytes.constData(), static_cast<unsigned long long>(bytes.size())) == 0;
    sodium_memzero(bytes.data(), std::size_t(bytes.size()));
    return fits;
}

} // namespace gentolk
