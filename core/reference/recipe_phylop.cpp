#include "core/annotation/text_parts.h"
#include "core/reference/conservation.h"
#include "core/reference/source_recipe.h"
#include <QRegularExpression>
#include <cmath>

namespace gentolk {

namespace {

constexpr int thousandths = 1000; // as UCSC writes them

// phyloP by base: eight bases a row, so that the genes of the panel need some hundred megabytes and no more.
class PhyloPRecipe final : public SourceRecipe
{
public:
    StoreManifest describe(const SourceRecords&, const QString& fileName) const override
    {
        static const QRegularExpression named(QStringLiteral("phyloP(\\d+way)"), QRegularExpression::CaseInsensitiveOption);
        StoreManifest told;
        told.kind = QStringLiteral("phylop");
        told.name = QStringLiteral("phyloP");
        told.version = named.match(fileName).captured(1);
        told.licence = QStringLiteral("UCSC Genome Browser, conservation track");
        return told;
    }

    std::vector<StoreColumn> columns() const override
    {
        std::vector<StoreColumn> all;
        for (int i = 0; i < basesOfARow; ++i)
            all.push_back({"v" + std::to_string(i), ColumnKind::Whole, thousandths});
        return all;
    }

    void requireFields(const SourceRecords&, const QString&) const override {}
    std::int64_t openFrom() const override { return m_contig.empty() ? std::numeric_limits<std::int64_t>::max() : m_start; }

    void take(const SourceRecord& record, GenomeAssembly, RowSink& rows) override
    {
        const std::int64_t start = record.position - conservationColumn(record.position);
        if (start != m_start || record.contig != m_contig) {
            finish(rows);
            m_contig = record.contig;
            m_start = start;
            m_cells.assign(basesOfARow, noCell);
        }
        m_info.read(record.info);
        if (const auto value = m_info.value(0) ? numberFrom(*m_info.value(0)) : std::nullopt)
            m_cells[std::size_t(conservationColumn(record.position))] = std::round(*value * thousandths);
    }

    void finish(RowSink& rows) override
    {
        if (!m_contig.empty())
            rows.addPlace(conservationPlace(m_contig, m_start), m_cells);
        m_contig.clear();
    }

    bool join(StoreCells&, const StoreCells&) const override { return true; } // bases are told once: the file is sorted

private:
    InfoScan m_info{{"PHYLOP"}};
    std::string m_contig;
    std::int64_t m_start = 0;
    StoreCells m_cells;
};

} // namespace

std::unique_ptr<SourceRecipe> phyloPRecipe() { return std::make_unique<PhyloPRecipe>(); }

} // namespace gentolk
