#include "core/base/fingerprint.h"
#include <QByteArray>
#include <QFile>
#include <algorithm>
#include <array>
#include <memory>
#include <openssl/evp.h>

namespace gentolk {

// Not in an anonymous namespace: FileDigest::State holds one.
struct FreeDigest {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

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

namespace {
constexpr qint64 blockSize = 1 << 20;
} // namespace

QString sha256OfBytes(const QByteArray& bytes)
{
    Digest digest;
    digest.add(bytes.constData(), bytes.size());
    return digest.hex();
}

struct FileDigest::State {
    QFile file;
    Digest digest;
    QByteArray block{blockSize, Qt::Uninitialized};
    qint64 done = 0;

    bool readSome(qint64 most)
    {
        const qint64 got = file.read(block.data(), std::min(most, blockSize));
        if (got < 0)
            throw Error(Error::Code::FileUnreadable, file.fileName(), file.errorString());
        digest.add(block.constData(), got);
        done += got;
        return got > 0;
    }
};

FileDigest::FileDigest(const QString& path) : m_state(std::make_unique<State>())
{
    m_state->file.setFileName(path);
    if (!m_state->file.exists())
        throw Error(Error::Code::FileMissing, path);
    if (!m_state->file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw Error(Error::Code::FileUnreadable, path, m_state->file.errorString());
}

FileDigest::~FileDigest() = default;

void FileDigest::readTo(qint64 bytes)
{
    while (m_state->done < bytes && m_state->readSome(bytes - m_state->done)) { }
}

QString FileDigest::finish(TaskControl& task)
{
    while (m_state->readSome(blockSize)) {
        task.throwIfStopped();
        task.report(m_state->done, m_state->file.size());
    }
    return m_state->digest.hex();
}

QString sha256OfFile(const QString& path, TaskControl& task)
{
    return FileDigest(path).finish(task);
}

} // namespace gentolk
