#pragma once
#include "core/base/task_control.h"
#include "core/genetics/variant.h"
#include "core/reference/store_manifest.h"
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace gentolk {

// An installed source, opened for looking alleles up. The file is mapped, not read; several threads may ask.
class AlleleStore
{
public:
    // Throws FileMissing, FileUnreadable; FileTruncated, FileMalformed: cut, or not a store. The content is not read through: see verify().
    explicit AlleleStore(const QString& path);
    ~AlleleStore();

    QString path() const;
    const StoreManifest& manifest() const;
    const QString& sha256() const;             // of the content, as it was when written
    void verify(TaskControl& task) const;      // reads all of it; throws FileMalformed where a byte has changed since

    // The row of the allele, told by its smallest form (trimmed()); none: not in the source.
    std::optional<std::uint64_t> rowOf(const Variant& variant) const;
    // The rows of all alleles whose smallest form begins at the position.
    std::vector<std::uint64_t> rowsAt(std::string_view contig, std::int64_t position) const;
    std::vector<std::uint64_t> rowsBetween(std::string_view contig, std::int64_t first, std::int64_t last) const; // both inclusive
    std::uint64_t rows() const; // how many there are; their numbers have gaps

    Variant alleleOf(std::uint64_t row) const; // smallest form, contig as normalContig() has it
    // The alleles with that value in the column, or that one of a text's parts ("12|34", "12,34"), in the order of the store; none for a column that is
    // not there or of another kind. Reads the whole column: for a question of a person, not for every allele. Smallest form, normalContig().
    std::vector<Variant> allelesWith(int column, std::int64_t value) const;
    std::vector<Variant> allelesWith(int column, std::string_view part) const;

    // The column of that name, or -1; values of a row, none where missing.
    int column(std::string_view name) const;
    std::optional<double> number(std::uint64_t row, int column) const; // exactly the decimals that the source wrote
    std::optional<int> whole(std::uint64_t row, int column) const;
    std::string_view text(std::uint64_t row, int column) const;        // empty: missing; as long as the store

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace gentolk
