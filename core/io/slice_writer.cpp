#include "core/io/slice_writer.h"
#include "core/base/error.h"
#include "core/io/slice_folder.h"
#include <QDir>
#include <cstring>
#include <htslib/hfile.h>
#include <mutex>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace gentolk {

namespace {

constexpr int endMarkBytes = 28; // BGZF's empty last block

// Reading cases run on several threads.
struct FolderSetting {
    std::mutex guard;
    QString folder;
};
FolderSetting& setting()
{
    static FolderSetting one;
    return one;
}

[[noreturn]] void fail()
{
    throw Error(Error::Code::OutputUnwritable, sliceFolder(), QString::fromLocal8Bit(std::strerror(errno)));
}

int duplicate(int descriptor)
{
#ifdef Q_OS_WIN
    return _dup(descriptor);
#else
    return dup(descriptor);
#endif
}

} // namespace

void setSliceFolder(const QString& folder)
{
    const std::lock_guard lock(setting().guard);
    setting().folder = folder;
}

QString sliceFolder()
{
    const std::lock_guard lock(setting().guard);
    return setting().folder.isEmpty() ? QDir::tempPath() : setting().folder;
}

// QTemporaryFile makes it for its owner alone, unnamed where it can, and removes it.
SliceWriter::PrivateFile::PrivateFile() : m_file(QDir(sliceFolder()).filePath(QStringLiteral("gentolk-XXXXXX.bcf")))
{
    if (!m_file.open())
        throw Error(Error::Code::OutputUnwritable, sliceFolder(), m_file.errorString());
    hFILE* stream = hdopen(duplicate(m_file.handle()), "w");
    m_hts.reset(stream ? hts_hopen(stream, "slice", "wb") : nullptr);
    if (!m_hts)
        fail();
}

QByteArray SliceWriter::PrivateFile::close()
{
    if (hts_close(m_hts.release()) < 0)
        fail();
    m_file.seek(0);
    const QByteArray bytes = m_file.readAll();
    if (bytes.size() != m_file.size())
        throw Error(Error::Code::OutputUnwritable, sliceFolder(), m_file.errorString());
    m_file.remove();
    return bytes;
}

SliceWriter::SliceWriter() = default;

void SliceWriter::add(bcf_hdr_t* header, bcf1_t* record)
{
    if (bcf_write(m_body.file(), header, record) < 0)
        fail();
}

QByteArray SliceWriter::finish(bcf_hdr_t* header)
{
    PrivateFile head;
    if (bcf_hdr_write(head.file(), header) < 0)
        fail();
    QByteArray slice = head.close();
    slice.chop(endMarkBytes); // a file that goes on has none in its middle
    return slice + m_body.close();
}

} // namespace gentolk
