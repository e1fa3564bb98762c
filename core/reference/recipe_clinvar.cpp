#include "core/annotation/allele_evidence.h"
#include "core/annotation/text_parts.h"
#include "core/base/error.h"
#include "core/reference/source_recipe.h"
#include <cmath>

namespace gentolk {

namespace {

enum ClinVarField { Significance, Review, Conflict, AlleleNumber, DbSnp, ClinVarFields };
enum ClinVarColumn { VariationColumn, AlleleColumn, SignificanceColumn, ReviewColumn, ConflictColumn, StarsColumn, DbSnpColumn, ClinVarColumns };

std::string headerValue(const SourceRecords& file, std::string_view key)
{
    const std::string start = "##" + std::string(key) + '=';
    for (const std::string& line : file.headerLines())
        if (line.starts_with(start))
            return line.substr(start.size());
    return {};
}

// NCBI's weekly or monthly VCF.
class ClinVarRecipe final : public SourceRecipe
{
public:
    StoreManifest describe(const SourceRecords& file, const QString&) const override
    {
        StoreManifest told;
        told.name = QStringLiteral("ClinVar");
        told.version = QString::fromStdString(headerValue(file, "fileDate"));
        told.date = QDate::fromString(told.version, Qt::ISODate);
        told.licence = QStringLiteral("NCBI, public domain; NCBI asks to be named as the source");
        return told;
    }

    std::vector<StoreColumn> columns() const override
    {
        return {{"variation_id", ColumnKind::Whole}, {"allele_id", ColumnKind::Whole}, {"significance", ColumnKind::Text},
                {"review", ColumnKind::Text},        {"conflict", ColumnKind::Text},   {"stars", ColumnKind::Whole}, {"rs", ColumnKind::Text}}; // rs: of the place, so it may name several; some are too large for a whole
    }

    void requireFields(const SourceRecords& file, const QString& path) const override
    {
        for (const char* key : {"CLNSIG", "CLNREVSTAT"})
            if (!file.declaresInfo(key))
                throw Error(Error::Code::FileMalformed, path, QStringLiteral("its header declares no INFO field %1, which ClinVar's VCF has").arg(QLatin1String(key)));
    }

    void take(const SourceRecord& record, GenomeAssembly, RowSink& rows) override
    {
        m_info.read(record.info);
        RecordAllele allele{std::string(record.reference), {record.alternates.begin(), record.alternates.end()}, 1};
        for (; allele.index <= int(record.alternates.size()); ++allele.index)
            if (record.alternates[std::size_t(allele.index) - 1] != ".") // a record without an allele of its own
                rows.add(record, allele.alternate(), cellsOf(record, allele, rows));
    }

    // A rescue must not hang on the order of two rows: the better reviewed one is kept, and it is told.
    bool join(StoreCells& kept, const StoreCells& other) const override
    {
        const auto rank = [](const StoreCells& one) { return std::isnan(one[StarsColumn]) ? -1 : one[StarsColumn]; };
        if (std::isnan(kept[SignificanceColumn]) || (!std::isnan(other[SignificanceColumn]) && rank(other) > rank(kept)))
            kept = other;
        return true;
    }

private:
    std::string valueOf(ClinVarField field, const RecordAllele& allele) const
    {
        const std::string_view* value = m_info.value(field);
        return value ? std::string(infoValueOf(*value, allele).value_or(std::string_view())) : std::string();
    }

    StoreCells cellsOf(const SourceRecord& record, const RecordAllele& allele, RowSink& rows) const
    {
        StoreCells cells(ClinVarColumns, noCell);
        const std::string review = valueOf(Review, allele);
        cells[VariationColumn] = numberFrom(record.id).value_or(noCell);
        cells[AlleleColumn] = numberFrom(valueOf(AlleleNumber, allele)).value_or(noCell);
        cells[SignificanceColumn] = rows.text(valueOf(Significance, allele));
        cells[ReviewColumn] = rows.text(review);
        cells[ConflictColumn] = rows.text(valueOf(Conflict, allele));
        cells[DbSnpColumn] = rows.text(valueOf(DbSnp, allele));
        if (const auto stars = clinVarStarsOf(review); stars && !review.empty())
            cells[StarsColumn] = *stars;
        return cells;
    }

    InfoScan m_info{{"CLNSIG", "CLNREVSTAT", "CLNSIGCONF", "ALLELEID", "RS"}};
};

} // namespace

std::unique_ptr<SourceRecipe> clinVarRecipe()
{
    return std::make_unique<ClinVarRecipe>();
}

} // namespace gentolk
