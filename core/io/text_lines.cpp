#include "core/io/text_lines.h"
#include "core/base/error.h"
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cstring>
#include <htslib/hfile.h>

namespace gentolk {

namespace {
constexpr int gzipped = 1, bgzipped = 2;
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
    if (m_crew || m_exhausted || bgzf_compression(m_file.get()) != bgzipped)
        return;
    m_bytesBefore = htell(m_file->fp); // of an unhurried reader the file stands where its next block begins
    m_crew = std::make_unique<BlockCrew>(m_file.get(), QFileInfo(m_path).size() > worthThreads);
    m_crew->markColumns(m_columns);
}

void TextLines::markColumns(std::size_t columns)
{
    m_columns = columns;
    if (m_crew)
        return m_crew->markColumns(columns);
    if (m_block.empty())
        return;
    const std::size_t place = placeInBlock();
    markLines(m_block, columns, m_ownMarks);
    begin(m_block, &m_ownMarks);
    m_left.remove_prefix(place);
    const auto given = std::partition_point(m_ownMarks.lines.begin(), m_ownMarks.lines.end(), [&](const LineMarks::Line& line) { return line.end < place; });
    m_nextMark = std::size_t(given - m_ownMarks.lines.begin());
}

std::int64_t TextLines::bytesRead() const
{
    if (m_crew)
        return m_bytesBefore + m_crewBytes;
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

void TextLines::begin(std::string_view block, LineMarks* marks)
{
    m_block = m_left = block;
    m_marks = marks;
    m_nextMark = m_nextRun = 0;
    m_exhausted = block.empty();
}

// Lines that came before a damage are given before it is told.
bool TextLines::fillFromCrew()
{
    if (m_damaged)
        fail();
    TextBlock* block = m_crew->next();
    if (!block) {
        m_crewBytes = m_crew->fileBytes();
        begin({}, nullptr);
        return false;
    }
    m_damaged = block->damaged;
    m_crewBytes = block->fileBytes;
    begin(block->text(), block->columns > 0 ? &block->marks : nullptr);
    return !m_left.empty() || fillFromCrew();
}

bool TextLines::fillFromFile()
{
    m_file->block_offset = m_file->block_length = 0; // all of it was given: HTSlib writes the next one in its place
    if (bgzf_read_block(m_file.get()) < 0)
        fail();
    const std::string_view block(static_cast<const char*>(m_file->uncompressed_block), std::size_t(m_file->block_length));
    if (m_columns > 0 && !block.empty())
        markLines(block, m_columns, m_ownMarks);
    begin(block, m_columns > 0 ? &m_ownMarks : nullptr);
    m_plainBytes += std::int64_t(m_left.size());
    return !m_exhausted;
}

// The next block, once all of this one was given; false when there is none.
bool TextLines::fill()
{
    if (m_exhausted)
        return false;
    return m_crew ? fillFromCrew() : fillFromFile();
}

bool TextLines::atEnd()
{
    return !m_again && m_left.empty() && !fill();
}

bool TextLines::standsAtMark() const
{
    return m_marks && m_nextMark < m_marks->lines.size() && m_marks->beginOf(m_nextMark) == placeInBlock();
}

// Into m_line, without its newline; false at the end.
bool TextLines::findLine()
{
    m_carried.clear();
    m_whole = false;
    if (standsAtMark()) {
        const LineMarks::Line mark = m_marks->lines[m_nextMark++];
        m_line = m_left.substr(0, mark.end - placeInBlock());
        m_left = m_block.substr(mark.end + 1);
        m_whole = mark.whole != 0;
        return m_newline = true;
    }
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

PassedOver TextLines::passOver(const PlainStretch& stretch)
{
    PassedOver passed;
    if (m_again || !standsAtMark())
        return passed;
    const LineMarks& marks = *m_marks;
    while (m_nextRun + 1 < marks.runs.size() && marks.runs[m_nextRun + 1].from <= m_nextMark)
        ++m_nextRun;
    if (marks.runs.empty() || marks.runs[m_nextRun].contig != stretch.contig)
        return passed;
    const std::size_t runEnd = m_nextRun + 1 < marks.runs.size() ? marks.runs[m_nextRun + 1].from : marks.lines.size();
    const std::size_t first = m_nextMark, end = std::min(runEnd, first + std::size_t(stretch.most));
    passed.last = stretch.from;
    for (; m_nextMark < end; ++m_nextMark) {
        const LineMarks::Line line = marks.lines[m_nextMark];
        const std::int64_t position = line.position, reach = line.indel != 0 ? LineMarks::mostBases : 1;
        if (position == 0 || position < passed.last || position + reach > stretch.before)
            break;
        passed.last = position;
        passed.indels += line.indel;
    }
    passed.records = std::int64_t(m_nextMark - first);
    m_left = m_block.substr(marks.beginOf(m_nextMark));
    m_number += passed.records;
    return passed;
}

void TextLines::putBack()
{
    m_again = true;
    --m_number;
}

} // namespace gentolk
