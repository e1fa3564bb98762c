#pragma once
#include "core/reference/allele_key.h"
#include "core/reference/store_format.h"
#include "core/reference/store_manifest.h"
#include <QCryptographicHash>
#include <QFile>
#include <functional>
#include <limits>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gentolk {

// A cell before it is written: a whole number times the column's scale, a share, or the number of a text. Missing is noCell.
using StoreCells = std::vector<double>;
inline constexpr double noCell = std::numeric_limits<double>::quiet_NaN();

// Writes a store beside its final name and renames it when it is whole: a killed build or a full disk leaves nothing that would be used.
class StoreWriter
{
public:
    // Two rows of one allele become one: changes `kept`. True where that is to be counted and told.
    using Join = std::function<bool(StoreCells& kept, const StoreCells& other, const Variant& where)>;

    // Throws OutputExists, OutputUnwritable.
    StoreWriter(const QString& path, std::vector<StoreColumn> columns, Join join);
    ~StoreWriter(); // removes what was not finished
    StoreWriter(const StoreWriter&) = delete;
    StoreWriter& operator=(const StoreWriter&) = delete;

    static QString buildingName(const QString& path) { return path + QStringLiteral(".building"); }

    double text(std::string_view text);       // the cell of a text; an empty one is missing
    // In any order above what was settled. Throws FileMalformed where a number does not fit its column.
    void add(const AlleleKey& key, const Variant& variant, const StoreCells& cells);
    void settle(std::uint64_t below);          // no allele with a smaller number will follow on this chromosome
    void endChromosome();                      // settles all; another one, in any order, may follow
    // A chromosome that came twice throws FileMalformed. Writes the rest, fills alleles, duplicates and columns of the manifest; returns the store's SHA-256. Throws OutputUnwritable.
    QString finish(StoreManifest manifest);

private:
    struct Row {
        AlleleKey key;
        Variant variant;
        StoreCells cells;
    };
    void put(const Row& row);
    void putCell(const StoreColumn& column, double cell, std::vector<std::uint32_t>& values) const;
    void writeBlock();
    void writeParts(storeFormat::Tail& tail);
    void write(const void* bytes, std::size_t count);
    void pad();
    void sortBlocks();
    void writeTexts();
    void writeLongs();
    [[noreturn]] void failed() const;
    QString m_path;
    QFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    std::vector<StoreColumn> m_columns;
    Join m_join;
    std::vector<Row> m_pending;
    std::vector<std::uint64_t> m_keys;                 // of the block being filled
    std::vector<std::vector<std::uint32_t>> m_values;  // one a column
    std::vector<storeFormat::Block> m_blocks;
    std::unordered_map<std::string, std::uint32_t> m_textIds;
    std::vector<std::string> m_texts{std::string()};
    std::vector<std::pair<std::uint64_t, std::uint64_t>> m_longs; // row and text
    std::uint64_t m_rows = 0, m_written = 0;
    bool m_done = false;
    qint64 m_duplicates = 0;
};

} // namespace gentolk
