#include "core/io/fasta_source.h"
#include "core/base/error.h"
#include "core/genetics/assembly.h"
#include "core/io/fasta_index.h"
#include "core/io/hts_handles.h"
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <htslib/hfile.h>
#include <limits>

namespace gentolk {

namespace {

QString shortFile() { return QStringLiteral("its index (.fai) tells of more bases than it has"); }

// Soft-masked bases are bases. In blocks of a length that the compiler knows: it then takes many at once.
void toCapitals(std::string& bases)
{
    constexpr std::ptrdiff_t block = 64;
    const auto capital = [](char base) { return char(base - (base >= 'a' ? 'a' - 'A' : 0)); };
    char* at = bases.data();
    char* const end = at + bases.size();
    for (; end - at >= block; at += block)
        std::transform(at, at + block, at, capital);
    std::transform(at, end, at, capital);
}

} // namespace

// A window is read in one go: HTSlib's own reader of FASTA takes it letter by letter, which was a third of annotating a genome.
struct FastaSource::Index {
    QString path;
    BgzfHandle file;
    std::unordered_map<std::string, FastaPlace> places;
    std::vector<std::pair<std::int64_t, std::int64_t>> blocks; // of a bgzipped file; empty: a plain one
    std::string text; // a window as the file has it, with its line ends

    bool read(std::int64_t from, std::size_t count);
};

// Into text. HTSlib's own seek by a block index ends the program where the index is not the file's.
bool FastaSource::Index::read(std::int64_t from, std::size_t count)
{
    if (blocks.empty()) { // as it lies on disk
        text.resize(count);
        return hseek(file->fp, from, SEEK_SET) >= 0 && hread(file->fp, text.data(), count) == ssize_t(count);
    }
    const auto block = std::prev(std::upper_bound(blocks.begin(), blocks.end(), std::pair(from, std::numeric_limits<std::int64_t>::max())));
    const std::int64_t skipped = from - block->first;
    if (skipped > BGZF_MAX_BLOCK_SIZE || bgzf_seek(file.get(), block->second << 16, SEEK_SET) < 0)
        return false;
    text.resize(std::size_t(skipped) + count);
    const bool whole = bgzf_read(file.get(), text.data(), text.size()) == ssize_t(text.size());
    text.erase(0, std::size_t(skipped));
    return whole;
}

FastaSource::FastaSource(const QString& path) : m_index(std::make_unique<Index>())
{
    quietHtslib();
    if (!QFileInfo::exists(path))
        throw Error(Error::Code::FileMissing, path);
    m_index->path = path;
    m_index->places = readFastaIndex(path);
    const QByteArray name = QFile::encodeName(path);
    m_index->file.reset(bgzf_open(name.constData(), "r"));
    if (!m_index->file)
        throw Error(Error::Code::FileUnreadable, path, QStringLiteral("no FASTA with an index (.fai) beside it"));
    if (bgzf_compression(m_index->file.get()) != 0)
        m_index->blocks = readBlockIndex(path);
}

// The last base that the index tells of must be there, or the file is cut. Asked before the first base is given, behind the question of its assembly.
void FastaSource::checkEnd()
{
    std::int64_t last = -1;
    for (const auto& [normal, place] : m_index->places)
        if (place.length > 0)
            last = std::max(last, place.byteOf(place.length - 1));
    if (last >= 0 && !m_index->read(last, 1))
        throw Error(Error::Code::FileTruncated, m_index->path, shortFile());
    m_checked = true; // not before: who goes on after a refusal is refused again
}

FastaSource::~FastaSource() = default;

GenomeAssembly FastaSource::assembly() const
{
    for (const auto& [normal, place] : m_index->places)
        if (const auto told = assemblyOfContig(normal, place.length); told != GenomeAssembly::Unknown)
            return told;
    return GenomeAssembly::Unknown;
}

bool FastaSource::turnTo(std::string_view contig)
{
    if (contig == m_asked && !m_asked.empty())
        return m_place != nullptr;
    m_asked = contig;
    const auto found = m_index->places.find(normalContig(contig));
    const FastaPlace* place = found == m_index->places.end() ? nullptr : &found->second;
    if (place != m_place)
        m_window.clear();
    m_place = place;
    return m_place != nullptr;
}

// Keeps a window around what is asked for, so that neighbours cost nothing.
void FastaSource::fetch(std::int64_t start, std::int64_t end)
{
    constexpr std::int64_t before = 16 << 10, behind = 256 << 10;
    if (!m_checked)
        checkEnd();
    m_start = std::max<std::int64_t>(1, start - before);
    const std::int64_t last = std::min(m_place->length, end + behind), from = m_place->byteOf(m_start - 1);
    if (!m_index->read(from, std::size_t(m_place->byteOf(last - 1) + 1 - from)))
        throw Error(Error::Code::FileTruncated, m_index->path, shortFile());
    m_window.clear();
    m_window.reserve(std::size_t(last - m_start + 1));
    std::int64_t line = m_place->lineBases - (m_start - 1) % m_place->lineBases; // what is left of the first
    for (std::int64_t base = m_start - 1, at = 0; base < last; line = m_place->lineBases) {
        line = std::min(line, last - base);
        m_window.append(m_index->text, std::size_t(at), std::size_t(line));
        base += line;
        at += line + m_place->lineBytes - m_place->lineBases;
    }
    toCapitals(m_window);
    if (m_window.find('\n') != std::string::npos) // an index of another file, or an older one
        throw Error(Error::Code::FileMalformed, m_index->path, QStringLiteral("its index (.fai) does not fit it; make the index anew"));
}

std::string_view FastaSource::bases(std::string_view contig, std::int64_t start, std::int64_t end)
{
    if (!turnTo(contig))
        return {};
    start = std::max<std::int64_t>(1, start);
    end = std::min(end, m_place->length);
    if (end < start)
        return {};
    const bool kept = !m_window.empty() && start >= m_start && end < m_start + std::int64_t(m_window.size());
    if (!kept)
        fetch(start, end);
    return std::string_view(m_window).substr(std::size_t(start - m_start), std::size_t(end - start + 1));
}

} // namespace gentolk
