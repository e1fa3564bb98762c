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

class Digest
{
public:
    Digest() : m_context(EVP_MD_CTX_new()) { EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr); }
    void add(const char* bytes, qint64 length) { EVP_DigestUpdate(m_context.get(), bytes, std::size_t(length)); }
    QString hex()
    {
        std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
        unsigned length = 0;
        EVP_DigestFinal_ex(m_context.get(), digest.data(), &length);
        return QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(digest.data()), int(length)).toHex());
    }

private:
    std::unique_ptr<EVP_MD_CTX, FreeDigest> m_context;
};

} // namespace

QString sha256OfBytes(const QByteArray& bytes)
{
    Digest digest;
    digest.add(bytes.constData(), bytes.size());
    return digest.hex();
}

QString sha256OfFile(const QString& path, TaskControl& task)
{
    QFile file(path);
    if (!file.exists())
        throw Error(Error::Code::FileMissing, path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Code::FileUnreadable, path, file.errorString());
    Digest digest;
    QByteArray block(blockSize, Qt::Uninitialized);
    for (qint64 done = 0, got = 0; (got = file.read(block.data(), blockSize)) != 0; done += got) {
        if (got < 0)
            throw Error(Error::Code::FileUnreadable, path, file.errorString());
        task.throwIfStopped();
        digest.add(block.constData(), got);
        task.report(done, file.size());
    }
    return digest.hex();
}

} // namespace gentolk
