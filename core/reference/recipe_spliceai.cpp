#include "core/annotation/allele_evidence.h"
#include "core/base/error.h"
#include "core/reference/source_recipe.h"
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace gentolk {

namespace {

constexpr int deltaScale = 10000; // the files have two decimals

// Illumina's precomputed scores, a line an allele and gene: the substitutions and the indels come as a file each.
class SpliceAiRecipe final : public SourceRecipe
{
public:
    // Masked and raw scores are not the same scores: the file's name tells which, or the person.
    StoreManifest describe(const SourceRecords& file, const QString& fileName) const override
    {
        static const QRegularExpression numbered(QStringLiteral("SpliceAIv(\\d+(?:\\.\\d+)*)")), which(QStringLiteral("[._](masked|raw)[._]"));
        StoreManifest told;
        told.name = QStringLiteral("SpliceAI");
        QString number;
        for (const std::string& line : file.headerLines()) {
            const QString shown = QString::fromStdString(line);
            if (shown.startsWith(QLatin1String("##INFO=<ID=SpliceAI,")))
                number = numbered.match(shown).captured(1);
            if (shown.startsWith(QLatin1String("##fileDate=")))
                told.date = QDate::fromString(shown.section(u'=', 1), QStringLiteral("yyyyMMdd"));
        }
        const QString masked = which.match(fileName).captured(1);
        if (!number.isEmpty() && !masked.isEmpty())
            told.version = number + QLatin1Char(' ') + masked;
        told.licence = QStringLiteral("Illumina, free for academic and not-for-profit use; other use needs a licence");
        return told;
    }

    std::vector<StoreColumn> columns() const override { return {{"delta", ColumnKind::Whole, deltaScale}}; }

    void requireFields(const SourceRecords& file, const QString& path) const override
    {
        if (!file.declaresInfo("SpliceAI"))
            throw Error(Error::Code::FileMalformed, path, QStringLiteral("its header declares no INFO field SpliceAI"));
    }

    void take(const SourceRecord& record, GenomeAssembly, RowSink& rows) override
    {
        m_info.read(record.info);
        const std::string_view* value = m_info.value(0);
        RecordAllele allele{std::string(record.reference), {record.alternates.begin(), record.alternates.end()}, 1};
        for (; value && allele.index <= int(record.alternates.size()); ++allele.index)
            if (const auto delta = predictorScoresOf({{{EvidenceKind::SpliceAiText, {}}, "SpliceAI", std::string(*value)}}, allele).spliceAi)
                rows.add(record, allele.alternate(), {std::round(*delta * deltaScale)});
    }

    // Of several genes the largest (rule A-41). The files have a line a gene: that is no doubt to be told.
    bool join(StoreCells& kept, const StoreCells& other) const override
    {
        kept[0] = std::max(kept[0], other[0]);
        return false;
    }

private:
    InfoScan m_info{{"SpliceAI"}};
};

} // namespace

std::unique_ptr<SourceRecipe> spliceAiRecipe() { return std::make_unique<SpliceAiRecipe>(); }

} // namespace gentolk
