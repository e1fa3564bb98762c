#include "core/io/text_lines.h"
#include "core/base/error.h"
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <cstring>
#include <htslib/hfile.h>

namespace gentolk {

namespace {
constexpr int gzipped = 1, bgzipped = 2;
constexpr int decompressionThreads = 2;
constexpr qint64 worthThreads = 4 * 1024 * 1024;
} // namespace

TextLines::TextLines(const QString& path) : m_path(path)
{
    quietHtslib();
    m_file.reset(bgzf_open(QFile::encodeName(QFileInfo(path).absoluteFilePath()).constData(), "r"));
    if (!m_file)
        throw Error(Error::Code::FileUnreadable, path, QString::fromLocal8Bit(std::strerror(errno)));
    if (bgzf_compression(m_file.get()) == bgzipped && bgzf_check_EOF(m_file.get()) == 0)
        throw Error(Error::Code::FileTruncated, path, QStringLiteral("the compressed file has no end mark"));
}

bool TextLines::compressed() const
{
    return bgzf_compression(m_file.get()) != 0;
}

void TextLines::readAhead()
{
    const bool helped = QThread::idealThreadCount() > 1; // threads that share one processor only wait for each other
    if (helped && bgzf_compression(m_file.get()) == bgzipped && QFileInfo(m_path).size() > worthThreads)
        bgzf_mt(m_file.get(), decompressionThreads, 256);
}

std::int64_t TextLines::bytesRead() const
{
    switch (bgzf_compression(m_file.get())) {
    case bgzipped: return bgzf_tell(m_file.get()) >> 16;
    case gzipped: return htell(m_file->fp);
    default: return m_plainBytes;
    }
}

// A cut file ends within its data, a damaged one does not.
void TextLines::fail() const
{
    const QString where = QStringLiteral("after line %1").arg(m_number);
    if (bgzf_compression(m_file.get()) == gzipped && (m_file->errcode & BGZF_ERR_IO) != 0)
        throw Error(Error::Code::FileTruncated, m_path, where);
    throw Error(Error::Code::FileMalformed, m_path, QStringLiteral("the compressed data is damaged %1").arg(where));
}

// The next block, once all of this one was given; false when there is none.
bool TextLines::fill()
{
    if (m_exhausted)
        return false;
    m_file->block_offset = m_file->block_length = 0; // all of it was given: HTSlib writes the next one in its place
    if (bgzf_read_block(m_file.get()) < 0)
        fail();
    m_left = {static_cast<const char*>(m_file->uncompressed_block), std::size_t(m_file->block_length)};
    m_exhausted = m_left.empty();
    m_plainBytes += std::int64_t(m_left.size());
    return !m_exhausted;
}

bool TextLines::atEnd()
{
    return !m_again && m_left.empty() && !fill();
}

// Into m_line, without its newline; false at the end.
bool TextLines::findLine()
{
    m_carried.clear();
    std::size_t end = 0;
    while ((end = m_left.find('\n')) == std::string_view::npos) {
        m_carried.append(m_left);
        m_left = {};
        if (!fill())
            break;
    }
    const bool ended = end != std::string_view::npos;
    if (!ended && m_carried.empty())
        return false;
    m_newline = ended;
    m_line = m_left.substr(0, end);
    m_left.remove_prefix(m_newline ? end + 1 : m_left.size());
    if (!m_carried.empty())
        m_line = m_carried.append(m_line);
    return true;
}

bool TextLines::next(std::string_view& line)
{
    if (!m_again && !findLine())
        return false;
    m_again = false;
    if (m_line.ends_with('\r'))
        m_line.remove_suffix(1);
    line = m_line;
    ++m_number;
    return true;
}

void TextLines::putBack()
{
    m_again = true;
    --m_number;
}

} // namespace gentolk
