#include "core/annotation/text_parts.h"
#include "core/base/error.h"
#include "core/reference/source_recipe.h"
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace gentolk {

namespace {

struct ScoreKind {
    const char *start, *name, *column, *version, *licence; // version: of the file's name or a comment
    int scale;                                             // the files' decimals, none lost (rule A-40)
};
constexpr ScoreKind scoreKinds[] = {
    {"revel", "REVEL", "REVEL", "[vV](\\d+(?:\\.\\d+)+)", "REVEL's authors, free for non-commercial use; other use needs a licence", 100000},
    {"alphamissense", "AlphaMissense", "am_pathogenicity", "Copyright (\\d{4})", "Google DeepMind, CC BY 4.0; earlier copies CC BY-NC-SA 4.0", 100000},
    {"cadd-", "CADD", "PHRED", "GRCh3[78]-v(\\d+(?:\\.\\d+)*)", "University of Washington and others, free for non-commercial use; other use needs a licence", 1000}};

// Scores of alleles in a table: REVEL, AlphaMissense, CADD.
class ScoreRecipe final : public SourceRecipe
{
public:
    explicit ScoreRecipe(const ScoreKind& kind) : m_kind(kind), m_info({kind.column}) {}

    StoreManifest describe(const SourceRecords& file, const QString& fileName) const override
    {
        const QRegularExpression numbered(QLatin1String(m_kind.version));
        StoreManifest told;
        told.name = QLatin1String(m_kind.name);
        told.licence = QLatin1String(m_kind.licence);
        told.version = numbered.match(fileName).captured(1);
        for (const std::string& line : file.headerLines())
            if (told.version.isEmpty())
                told.version = numbered.match(QString::fromStdString(line)).captured(1);
        return told;
    }

    std::vector<StoreColumn> columns() const override { return {{"score", ColumnKind::Whole, m_kind.scale}}; }

    void requireFields(const SourceRecords& file, const QString& path) const override
    {
        if (!file.declaresInfo(m_kind.column))
            throw Error(Error::Code::FileMalformed, path, QStringLiteral("its header has no column %1").arg(QLatin1String(m_kind.column)));
    }

    void take(const SourceRecord& record, GenomeAssembly, RowSink& rows) override
    {
        m_info.read(record.info);
        const std::string_view* value = m_info.value(0);
        const auto score = value ? numberFrom(*value) : std::nullopt;
        if (score)
            rows.add(record, record.alternates.front(), {std::round(*score * m_kind.scale)});
    }

    // Of several transcripts the largest, as of a family's file (rule A-40). CADD has one a allele: two that differ are told.
    bool join(StoreCells& kept, const StoreCells& other) const override
    {
        const bool differ = kept[0] != other[0];
        kept[0] = std::max(kept[0], other[0]);
        return differ && std::string_view(m_kind.start) == "cadd-";
    }

private:
    const ScoreKind& m_kind;
    InfoScan m_info;
};

} // namespace

std::unique_ptr<SourceRecipe> scoreRecipe(const QString& kind)
{
    for (const ScoreKind& one : scoreKinds)
        if (kind.startsWith(QLatin1String(one.start)))
            return std::make_unique<ScoreRecipe>(one);
    return nullptr;
}

} // namespace gentolk
