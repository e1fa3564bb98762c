#include "core/annotation/text_parts.h"
#include "core/base/error.h"
#include "core/genetics/region_set.h"
#include "core/reference/source_recipe.h"
#include "core/reference/structural_place.h"
#include <QRegularExpression>
#include <cmath>
#include <cstdlib>

namespace gentolk {

namespace {

enum SvKey { EndKey, TypeKey, LengthKey, CountKey, NumberKey, FrequencyKey, HomozygotesKey };

// gnomAD's structural sites, versions 2.1 and 4: an event a line, its end in INFO.
class GnomadSvRecipe final : public SourceRecipe
{
public:
    StoreManifest describe(const SourceRecords&, const QString& fileName) const override
    {
        static const QRegularExpression named(QStringLiteral("gnomad[._-].*?v(\\d+(?:\\.\\d+)*)"), QRegularExpression::CaseInsensitiveOption);
        StoreManifest told;
        told.name = QStringLiteral("gnomAD SV");
        told.version = named.match(fileName).captured(1);
        told.licence = QStringLiteral("Genome Aggregation Database, CC0 1.0");
        return told;
    }

    std::vector<StoreColumn> columns() const override
    {
        return {{"end", ColumnKind::Whole, 1},    {"length", ColumnKind::Whole, 1},    {"type", ColumnKind::Text, 1},        {"count", ColumnKind::Whole, 1},
                {"alleles", ColumnKind::Whole, 1}, {"frequency", ColumnKind::Share, 1}, {"homozygotes", ColumnKind::Whole, 1}, {"filters", ColumnKind::Text, 1},
                {"name", ColumnKind::Text, 1}};
    }

    void requireFields(const SourceRecords& file, const QString& path) const override
    {
        for (const char* key : {"END", "SVTYPE", "AF", "AC", "AN"})
            if (!file.declaresInfo(key))
                throw Error(Error::Code::FileMalformed, path, QStringLiteral("its header declares no INFO field %1, which gnomAD's structural sites have").arg(QLatin1String(key)));
    }

    bool reachesFar() const override { return true; }
    void restrictTo(const RegionSet& wanted) override { m_wanted = wanted; }

    void take(const SourceRecord& record, GenomeAssembly, RowSink& rows) override
    {
        m_info.read(record.info);
        const auto whole = [&](SvKey key) { return m_info.value(key) ? numberFrom(*m_info.value(key)) : std::nullopt; };
        const auto cell = [](const std::optional<double>& value) { return value ? *value : noCell; };
        const auto end = std::int64_t(whole(EndKey).value_or(double(record.position)));
        if (!m_wanted.touches(normalContig(std::string(record.contig)), record.position, std::max(end, record.position)))
            return;
        const auto length = whole(LengthKey); // negative for losses in some versions, -1 where it is not known
        const std::string type(m_info.value(TypeKey) ? *m_info.value(TypeKey) : std::string_view());
        const bool passed = record.filter == "PASS" || record.filter == ".";
        const bool sizeKnown = length && std::abs(*length) > 1;
        rows.addPlace(structuralPlace(record.contig, record.position, end, type),
                      {double(end), sizeKnown ? std::abs(*length) : noCell, rows.text(type), cell(whole(CountKey)), cell(whole(NumberKey)),
                       cell(whole(FrequencyKey)), cell(whole(HomozygotesKey)), passed ? noCell : rows.text(record.filter), rows.text(record.id)});
    }

    bool join(StoreCells& kept, const StoreCells& other) const override // the more common one
    {
        constexpr std::size_t frequency = 5;
        if (other[frequency] > kept[frequency] || std::isnan(kept[frequency]))
            kept = other;
        return true;
    }

private:
    InfoScan m_info{{"END", "SVTYPE", "SVLEN", "AC", "AN", "AF", "N_HOMALT"}};
    RegionSet m_wanted = RegionSet::everything();
};

} // namespace

std::unique_ptr<SourceRecipe> gnomadSvRecipe()
{
    return std::make_unique<GnomadSvRecipe>();
}

} // namespace gentolk
