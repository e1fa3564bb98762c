#include "core/reference/allele_store.h"
#include "core/base/error.h"
#include "core/reference/allele_key.h"
#include "core/reference/store_format.h"
#include <QCryptographicHash>
#include <QFile>
#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstring>

namespace gentolk {

using namespace storeFormat;

struct AlleleStore::State {
    QFile file;
    StoreManifest manifest;
    QString sha256;
    const uchar* bytes = nullptr;
    std::uint64_t size = 0;
    Tail tail{};
    std::vector<Block> blocks;

    explicit State(const QString& path) : file(path) {}
    void open();
    void readTail();
    void readBlocks();
    void requireTexts() const;
    [[noreturn]] void malformed(const char* what) const { throw Error(Error::Code::FileMalformed, file.fileName(), QLatin1String(what)); }
    std::uint64_t number64(std::uint64_t offset) const
    {
        std::uint64_t value;
        std::memcpy(&value, bytes + offset, sizeof value);
        return value;
    }
    std::uint64_t keyAt(std::uint64_t row) const { return number64(blocks[row / blockRows].offset + (row % blockRows) * keyBytes); }
    std::uint32_t cellAt(std::uint64_t row, int column) const
    {
        const Block& block = blocks[row / blockRows];
        std::uint32_t value;
        std::memcpy(&value, bytes + block.offset + block.rows * keyBytes + (block.rows * std::uint64_t(column) + row % blockRows) * cellBytes, sizeof value);
        return value;
    }
    std::uint64_t end() const { return blocks.size() * blockRows; }
    std::uint64_t after(std::uint64_t row) const // the next row there is
    {
        return (row % blockRows) + 1 < blocks[row / blockRows].rows ? row + 1 : (row / blockRows + 1) * blockRows;
    }
    std::uint64_t lowerBound(std::uint64_t key) const; // the first row whose number is not below the key
    std::string_view textOf(std::uint64_t id) const;
    std::string_view longAlleleOf(std::uint64_t row) const;
    Variant alleleOf(std::uint64_t row) const;
};

void AlleleStore::State::open()
{
    if (!QFile::exists(file.fileName()))
        throw Error(Error::Code::FileMissing, file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Code::FileUnreadable, file.fileName(), file.errorString());
    size = std::uint64_t(file.size());
    if (size < markBytes + endBytes)
        throw Error(Error::Code::FileTruncated, file.fileName(), QStringLiteral("%1 bytes").arg(size));
    bytes = file.map(0, qint64(size));
    if (!bytes)
        throw Error(Error::Code::FileUnreadable, file.fileName(), file.errorString());
    readTail();
    readBlocks();
    requireTexts();
}

void AlleleStore::State::readTail()
{
    if (std::memcmp(bytes, mark, markBytes) != 0)
        malformed("it is no store of this program, or of a newer one");
    const std::uint64_t at = size - endBytes;
    std::memcpy(&tail, bytes + at, sizeof tail);
    if (std::memcmp(tail.mark, tailMark, markBytes) != 0)
        throw Error(Error::Code::FileTruncated, file.fileName(), QStringLiteral("its end is missing"));
    const bool rising = tail.texts <= tail.longs && tail.longs <= tail.index && tail.index <= tail.manifest && tail.manifest <= at;
    if (!rising || tail.blocks > at / sizeof(Block) || tail.index + tail.blocks * sizeof(Block) != tail.manifest || tail.manifest + tail.manifestBytes != at)
        malformed("its parts do not fit together");
    manifest = manifestFromJson(QByteArray(reinterpret_cast<const char*>(bytes + tail.manifest), qsizetype(tail.manifestBytes)), file.fileName());
    sha256 = QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(bytes + size - hashBytes), int(hashBytes)).toHex());
}

void AlleleStore::State::readBlocks()
{
    const std::uint64_t rowBytes = keyBytes + cellBytes * manifest.columns.size();
    blocks.resize(tail.blocks);
    std::memcpy(blocks.data(), bytes + tail.index, tail.blocks * sizeof(Block));
    std::uint64_t rows = 0, key = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const Block& one = blocks[i];
        const bool filled = one.rows > 0 && one.rows <= blockRows;
        if (!filled || one.offset > tail.texts || one.offset + one.rows * rowBytes > tail.texts || one.firstKey < key || one.lastKey < one.firstKey)
            malformed("its index is damaged");
        key = one.lastKey;
        rows += one.rows;
    }
    if (rows != tail.rows || qint64(rows) != manifest.alleles)
        malformed("its index is damaged");
}

void AlleleStore::State::requireTexts() const
{
    const bool room = tail.longs - tail.texts >= 16 && tail.index - tail.longs >= 8;
    const std::uint64_t texts = room ? number64(tail.texts) : 0, longs = room ? number64(tail.longs) : 0;
    if (!room || texts == 0 || texts > (tail.longs - tail.texts - 16) / 8 + 1 || longs > (tail.index - tail.longs - 8) / 16)
        malformed("its texts are damaged");
}

std::string_view AlleleStore::State::textOf(std::uint64_t id) const
{
    const std::uint64_t count = number64(tail.texts), offsets = tail.texts + 8, words = offsets + (count + 1) * 8;
    if (id == 0)
        return {};
    if (id >= count)
        malformed("its texts are damaged");
    const std::uint64_t start = number64(offsets + id * 8), end = number64(offsets + (id + 1) * 8);
    if (start > end || end > tail.longs - words)
        malformed("its texts are damaged");
    return {reinterpret_cast<const char*>(bytes + words + start), std::size_t(end - start)};
}

std::string_view AlleleStore::State::longAlleleOf(std::uint64_t row) const
{
    std::uint64_t first = 0, count = number64(tail.longs);
    while (count > 0) {
        const std::uint64_t half = count / 2, at = tail.longs + 8 + (first + half) * 16;
        const std::uint64_t here = number64(at);
        if (here == row)
            return textOf(number64(at + 8));
        if (here < row) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return {};
}

std::uint64_t AlleleStore::State::lowerBound(std::uint64_t key) const
{
    const auto block = std::lower_bound(blocks.begin(), blocks.end(), key, [](const Block& one, std::uint64_t wanted) { return one.lastKey < wanted; });
    if (block == blocks.end())
        return end();
    std::uint64_t first = 0, count = block->rows;
    while (count > 0) {
        const std::uint64_t half = count / 2;
        if (number64(block->offset + (first + half) * keyBytes) < key) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return std::uint64_t(block - blocks.begin()) * blockRows + first;
}

AlleleStore::AlleleStore(const QString& path) : m_state(std::make_unique<State>(path))
{
    m_state->open();
}

AlleleStore::~AlleleStore() = default;

QString AlleleStore::path() const { return m_state->file.fileName(); }

const StoreManifest& AlleleStore::manifest() const { return m_state->manifest; }

const QString& AlleleStore::sha256() const { return m_state->sha256; }

std::uint64_t AlleleStore::rows() const { return m_state->tail.rows; }

void AlleleStore::verify(TaskControl& task) const
{
    constexpr std::uint64_t stretch = std::uint64_t(1) << 22;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const std::uint64_t content = m_state->size - hashBytes;
    for (std::uint64_t at = 0; at < content; at += stretch) {
        task.throwIfStopped();
        const std::uint64_t bytes = std::min(stretch, content - at);
        hash.addData(QByteArrayView(reinterpret_cast<const char*>(m_state->bytes + at), qsizetype(bytes)));
        task.report(std::int64_t(at + bytes), std::int64_t(content));
    }
    if (QString::fromLatin1(hash.result().toHex()) != m_state->sha256)
        m_state->malformed("its content is not what was built: the SHA-256 differs");
}

std::optional<std::uint64_t> AlleleStore::rowOf(const Variant& variant) const
{
    const auto key = alleleKey(variant);
    if (!key)
        return std::nullopt;
    for (std::uint64_t row = m_state->lowerBound(key->number); row < m_state->end() && m_state->keyAt(row) == key->number; row = m_state->after(row))
        if (key->longAllele.empty() || m_state->longAlleleOf(row) == key->longAllele)
            return row;
    return std::nullopt;
}

std::vector<std::uint64_t> AlleleStore::rowsAt(std::string_view contig, std::int64_t position) const { return rowsBetween(contig, position, position); }

std::vector<std::uint64_t> AlleleStore::rowsBetween(std::string_view contig, std::int64_t from, std::int64_t last) const
{
    std::vector<std::uint64_t> rows;
    const int rank = contigRank(contig);
    const std::uint64_t first = placeKey(rank, std::max<std::int64_t>(0, from)), end = placeKey(rank, last + 1);
    for (std::uint64_t row = m_state->lowerBound(first); row < m_state->end() && m_state->keyAt(row) < end; row = m_state->after(row))
        rows.push_back(row);
    return rows;
}

Variant AlleleStore::State::alleleOf(std::uint64_t row) const
{
    return alleleOfKey({keyAt(row), std::string(longAlleleOf(row))});
}

Variant AlleleStore::alleleOf(std::uint64_t row) const { return m_state->alleleOf(row); }

std::vector<Variant> AlleleStore::allelesWith(int column, std::int64_t value) const
{
    std::vector<Variant> alleles;
    for (std::uint64_t row = 0; column >= 0 && row < m_state->end(); row = m_state->after(row))
        if (const auto told = whole(row, column); told && *told == value)
            alleles.push_back(m_state->alleleOf(row));
    return alleles;
}

std::vector<Variant> AlleleStore::allelesWith(int column, std::string_view part) const
{
    const auto hasPart = [part](std::string_view told) {
        while (!told.empty()) {
            const std::size_t end = std::min(told.find_first_of("|,"), told.size());
            if (told.substr(0, end) == part)
                return true;
            told.remove_prefix(std::min(end + 1, told.size()));
        }
        return false;
    };
    std::vector<Variant> alleles;
    for (std::uint64_t row = 0; column >= 0 && row < m_state->end(); row = m_state->after(row))
        if (hasPart(text(row, column)))
            alleles.push_back(m_state->alleleOf(row));
    return alleles;
}

int AlleleStore::column(std::string_view name) const
{
    const auto& columns = m_state->manifest.columns;
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const StoreColumn& one) { return one.name == name; });
    return found == columns.end() ? -1 : int(found - columns.begin());
}

std::optional<double> AlleleStore::number(std::uint64_t row, int column) const
{
    if (column < 0)
        return std::nullopt;
    const StoreColumn& kind = m_state->manifest.columns[std::size_t(column)];
    if (kind.kind == ColumnKind::Whole) {
        const auto value = whole(row, column);
        return value ? std::optional(double(*value) / kind.scale) : std::nullopt;
    }
    const float share = std::bit_cast<float>(m_state->cellAt(row, column));
    if (kind.kind != ColumnKind::Share || std::isnan(share))
        return std::nullopt;
    std::array<char, 32> digits; // the shortest decimals that give this float are those of the source
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), share);
    double value = 0;
    std::from_chars(digits.data(), written.ptr, value);
    return value;
}

std::optional<int> AlleleStore::whole(std::uint64_t row, int column) const
{
    if (column < 0 || m_state->manifest.columns[std::size_t(column)].kind != ColumnKind::Whole)
        return std::nullopt;
    const auto value = std::bit_cast<std::int32_t>(m_state->cellAt(row, column));
    return value == storeFormat::missingWhole ? std::nullopt : std::optional(int(value));
}

std::string_view AlleleStore::text(std::uint64_t row, int column) const
{
    if (column < 0 || m_state->manifest.columns[std::size_t(column)].kind != ColumnKind::Text)
        return {};
    return m_state->textOf(m_state->cellAt(row, column));
}

} // namespace gentolk
