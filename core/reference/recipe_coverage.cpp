#include "core/annotation/text_parts.h"
#include "core/base/error.h"
#include "core/reference/looked_at.h"
#include "core/reference/source_recipe.h"
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace gentolk {

namespace {

constexpr double sharesStep = 0.05;

// Where gnomAD looked: stretches of places alike, so that 30 million lines become few rows. Rounded down: a stretch never tells more than any of its places.
class CoverageRecipe final : public SourceRecipe
{
public:
    explicit CoverageRecipe(const QString& kind) : m_kind(kind) {}

    StoreManifest describe(const SourceRecords&, const QString& fileName) const override
    {
        static const QRegularExpression named(QStringLiteral("gnomad\\.(?:exomes|genomes)\\.[vr](\\d+(?:\\.\\d+)*)"), QRegularExpression::CaseInsensitiveOption);
        StoreManifest told;
        told.name = m_kind.contains(QLatin1String("exomes")) ? QStringLiteral("gnomAD exomes coverage") : QStringLiteral("gnomAD genomes coverage");
        told.version = named.match(fileName).captured(1);
        told.licence = QStringLiteral("Genome Aggregation Database, CC0 1.0");
        return told;
    }

    std::vector<StoreColumn> columns() const override { return {{"end", ColumnKind::Whole, 1}, {"share", ColumnKind::Whole, 100}, {"alleles", ColumnKind::Whole, 1}}; }

    void requireFields(const SourceRecords& file, const QString& path) const override
    {
        if (!file.declaresInfo("SHARE") && !file.declaresInfo("AN"))
            throw Error(Error::Code::FileMalformed, path, QStringLiteral("it is no table of coverage or allele numbers"));
    }

    std::int64_t openFrom() const override { return m_run.start; }

    void take(const SourceRecord& record, GenomeAssembly, RowSink& rows) override
    {
        m_info.read(record.info);
        const auto number = [&](std::size_t key) { return m_info.value(key) ? numberFrom(*m_info.value(key)) : std::nullopt; };
        const auto share = number(0), alleles = number(1);
        Run here{std::string(record.contig), record.position, record.position, noCell, noCell};
        if (share)
            here.share = std::round(std::floor(*share / sharesStep + 1e-9) * sharesStep * 100);
        if (alleles) {
            int& most = m_most[contigRank(record.contig)];
            most = std::max(most, int(*alleles));
            here.alleles = roundedDown(*alleles);
        }
        if (m_run.continuesTo(here)) {
            m_run.end = here.end;
            return;
        }
        finish(rows);
        m_run = here;
    }

    void finish(RowSink& rows) override
    {
        if (!m_run.contig.empty())
            rows.addPlace(lookedAtPlace(m_run.contig, m_run.start), {double(m_run.end), m_run.share, m_run.alleles});
        m_run = {};
    }

    bool join(StoreCells&, const StoreCells&) const override { return true; } // places are told once: the table is sorted
    void complete(StoreManifest& manifest) const override { manifest.mostAlleles = m_most; }

private:
    struct Run {
        std::string contig;
        std::int64_t start = std::numeric_limits<std::int64_t>::max(), end = 0;
        double share = noCell, alleles = noCell;

        bool continuesTo(const Run& next) const
        {
            const auto same = [](double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); };
            return contig == next.contig && next.start == end + 1 && next.end - start < longestStretch && same(share, next.share) && same(alleles, next.alleles);
        }
    };

    // To two figures.
    static double roundedDown(double number)
    {
        const double step = number < 100 ? 1 : std::pow(10, std::floor(std::log10(number)) - 1);
        return std::floor(number / step) * step;
    }

    QString m_kind;
    InfoScan m_info{{"SHARE", "AN"}};
    Run m_run;
    std::map<int, int> m_most;
};

} // namespace

std::unique_ptr<SourceRecipe> coverageRecipe(const QString& kind)
{
    return std::make_unique<CoverageRecipe>(kind);
}

} // namespace gentolk
