#include "core/base/fingerprint.h"
#include <QByteArray>
#include <QFile>
#include <array>
#include <memory>
#include <openssl/evp.h>

namespace gentolk {

namespace {
struct FreeDigest {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};
constexpr qint64 blockSize = 1 << 20;
} // namespace

QString sha256OfFile(const QString& path, TaskControl& task)
{
    QFile file(path);
    if (!file.exists())
        throw Error(Error::Code::FileMissing, path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Code::FileUnreadable, path, file.errorString());
    const std::unique_ptr<EVP_MD_CTX, FreeDigest> context(EVP_MD_CTX_new());
    EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr);
    QByteArray block(blockSize, Qt::Uninitialized);
    for (qint64 done = 0, got = 0; (got = file.read(block.data(), blockSize)) != 0; done += got) {
        if (got < 0)
            throw Error(Error::Code::FileUnreadable, path, file.errorString());
        task.throwIfStopped();
        EVP_DigestUpdate(context.get(), block.constData(), std::size_t(got));
        task.report(done, file.size());
    }
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    EVP_DigestFinal_ex(context.get(), digest.data(), &length);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(digest.data()), int(length)).toHex());
}

} // namespace gentolk
