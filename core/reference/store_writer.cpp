#include "core/reference/store_writer.h"
#include "core/base/error.h"
#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <numeric>
#include <tuple>

namespace gentolk {

using namespace storeFormat;

StoreWriter::StoreWriter(const QString& path, std::vector<StoreColumn> columns, Join join)
    : m_path(path), m_file(buildingName(path)), m_columns(std::move(columns)), m_join(std::move(join)), m_values(m_columns.size())
{
    if (QFile::exists(path))
        throw Error(Error::Code::OutputExists, path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        throw Error(Error::Code::OutputUnwritable, path, m_file.errorString());
    write(mark, markBytes);
}

StoreWriter::~StoreWriter()
{
    if (m_done)
        return;
    m_file.close();
    QFile::remove(buildingName(m_path));
}

void StoreWriter::failed() const
{
    throw Error(Error::Code::OutputUnwritable, m_path, m_file.errorString());
}

void StoreWriter::write(const void* bytes, std::size_t count)
{
    const QByteArrayView view(static_cast<const char*>(bytes), qsizetype(count));
    if (m_file.write(view.data(), view.size()) != view.size())
        failed();
    m_hash.addData(view);
    m_written += count;
}

void StoreWriter::pad()
{
    constexpr char zeros[8] = {};
    write(zeros, (8 - m_written % 8) % 8);
}

double StoreWriter::text(std::string_view text)
{
    if (text.empty())
        return noCell;
    const auto [place, isNew] = m_textIds.try_emplace(std::string(text), std::uint32_t(m_texts.size()));
    if (isNew)
        m_texts.emplace_back(text);
    return place->second;
}

void StoreWriter::add(const AlleleKey& key, const Variant& variant, const StoreCells& cells)
{
    m_pending.push_back({key, variant, cells});
}

void StoreWriter::settle(std::uint64_t below)
{
    const auto order = [](const Row& a, const Row& b) { return std::tie(a.key.number, a.key.longAllele) < std::tie(b.key.number, b.key.longAllele); };
    const auto rest = std::stable_partition(m_pending.begin(), m_pending.end(), [&](const Row& row) { return row.key.number < below; });
    std::stable_sort(m_pending.begin(), rest, order);
    for (auto row = m_pending.begin(); row != rest;) {
        auto next = row + 1;
        for (; next != rest && !order(*row, *next); ++next)
            m_duplicates += m_join(row->cells, next->cells, row->variant) ? 1 : 0;
        put(*row);
        row = next;
    }
    m_pending.erase(m_pending.begin(), rest);
}

void StoreWriter::putCell(const StoreColumn& column, double cell, std::vector<std::uint32_t>& values) const
{
    if (column.kind == ColumnKind::Share) {
        values.push_back(std::bit_cast<std::uint32_t>(float(cell)));
        return;
    }
    const std::int64_t whole = std::isnan(cell) ? 0 : std::llround(cell);
    if (whole <= std::int64_t(storeFormat::missingWhole) || whole > std::numeric_limits<std::int32_t>::max())
        throw Error(Error::Code::FileMalformed, QString::fromStdString(column.name), QStringLiteral("%1 is too large").arg(whole));
    const bool text = column.kind == ColumnKind::Text;
    values.push_back(std::isnan(cell) && !text ? std::bit_cast<std::uint32_t>(storeFormat::missingWhole) : std::uint32_t(std::int32_t(whole)));
}

void StoreWriter::put(const Row& row)
{
    if (!row.key.longAllele.empty())
        m_longs.emplace_back(m_blocks.size() * blockRows + m_keys.size(), std::uint64_t(text(row.key.longAllele)));
    m_keys.push_back(row.key.number);
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        putCell(m_columns[i], row.cells[i], m_values[i]);
    ++m_rows;
    if (m_keys.size() == blockRows)
        writeBlock();
}

void StoreWriter::writeBlock()
{
    m_blocks.push_back({m_keys.front(), m_keys.back(), m_written, m_keys.size()});
    write(m_keys.data(), m_keys.size() * keyBytes);
    for (std::vector<std::uint32_t>& values : m_values) {
        write(values.data(), values.size() * cellBytes);
        values.clear();
    }
    pad();
    m_keys.clear();
}

void StoreWriter::writeTexts()
{
    std::vector<std::uint64_t> offsets{std::uint64_t(m_texts.size()), 0};
    for (const std::string& text : m_texts)
        offsets.push_back(offsets.back() + text.size());
    write(offsets.data(), offsets.size() * sizeof offsets.front());
    for (const std::string& text : m_texts)
        write(text.data(), text.size());
    pad();
}

void StoreWriter::writeLongs()
{
    const std::uint64_t count = m_longs.size();
    write(&count, sizeof count);
    write(m_longs.data(), m_longs.size() * sizeof m_longs.front());
}

void StoreWriter::endChromosome()
{
    settle(std::numeric_limits<std::uint64_t>::max());
    if (!m_keys.empty())
        writeBlock();
}

// Chromosomes come in the source's order and are looked up by their own.
void StoreWriter::sortBlocks()
{
    std::vector<std::size_t> order(m_blocks.size()), place(m_blocks.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return m_blocks[a].firstKey < m_blocks[b].firstKey; });
    std::vector<Block> sorted;
    for (std::size_t i = 0; i < order.size(); ++i) {
        place[order[i]] = i;
        sorted.push_back(m_blocks[order[i]]);
        if (i > 0 && sorted[i].firstKey < sorted[i - 1].lastKey)
            throw Error(Error::Code::FileMalformed, m_path, QStringLiteral("a chromosome comes twice, or in two of the files"));
    }
    m_blocks = std::move(sorted);
    for (auto& [row, text] : m_longs)
        row = place[row / blockRows] * blockRows + row % blockRows;
    std::sort(m_longs.begin(), m_longs.end());
}

void StoreWriter::writeParts(Tail& tail)
{
    tail.texts = m_written;
    writeTexts();
    tail.longs = m_written;
    writeLongs();
    tail.index = m_written;
    tail.blocks = m_blocks.size();
    write(m_blocks.data(), m_blocks.size() * sizeof(Block));
}

QString StoreWriter::finish(StoreManifest manifest)
{
    endChromosome();
    sortBlocks();
    Tail tail{};
    writeParts(tail);
    manifest.columns = m_columns;
    manifest.alleles = qint64(m_rows);
    manifest.duplicates = m_duplicates;
    const QByteArray json = manifestToJson(manifest);
    tail.manifest = m_written;
    tail.manifestBytes = std::uint64_t(json.size());
    tail.rows = m_rows;
    std::memcpy(tail.mark, tailMark, markBytes);
    write(json.constData(), std::size_t(json.size()));
    write(&tail, sizeof tail);
    const QByteArray hash = m_hash.result();
    if (m_file.write(hash) != hash.size() || !m_file.flush())
        failed();
    m_file.close();
    if (!QFile::rename(buildingName(m_path), m_path))
        failed();
    m_done = true;
    return QString::fromLatin1(hash.toHex());
}

} // namespace gentolk
