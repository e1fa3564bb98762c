#include "core/annotation/text_parts.h"
#include "core/base/error.h"
#include "core/reference/gene_place.h"
#include "core/reference/source_recipe.h"
#include <QRegularExpression>
#include <cmath>
#include <map>

namespace gentolk {

namespace {

constexpr int scoreDecimals = 10000;

struct GeneKind {
    const char *kind, *name, *licence;
    std::vector<const char*> numbers, texts; // keys of the record
};

const std::vector<GeneKind>& geneKinds()
{
    static const std::vector<GeneKind> kinds{
        {"gnomad-constraint", "gnomAD constraint", "Genome Aggregation Database, CC0 1.0", {"MIS_Z", "LOEUF", "PLI"}, {"MANE", "CANONICAL"}},
        {"clingen-validity", "ClinGen gene-disease validity", "ClinGen, CC0 1.0", {}, {"DISEASE", "MOI", "CLASS", "DATE", "HGNC"}},
        {"clingen-dosage", "ClinGen dosage sensitivity", "ClinGen, CC0 1.0", {}, {"HAPLO", "TRIPLO", "DATE"}}};
    return kinds;
}

// Tables of genes: a row of the store is a row of the table, at the gene's place (gene_place.h).
class GeneRecipe final : public SourceRecipe
{
public:
    explicit GeneRecipe(const GeneKind& kind) : m_kind(kind), m_keys(keysOf(kind)), m_info(keysOf(kind)) {}

    // gnomAD's file has its version in its name; ClinGen's are of the day they were made, told in their first lines or their names.
    StoreManifest describe(const SourceRecords& file, const QString& fileName) const override
    {
        static const QRegularExpression numbered(QStringLiteral("[.]v(\\d+(?:\\.\\d+)*)[.]")), day(QStringLiteral("(\\d{4}-\\d{2}-\\d{2})"));
        StoreManifest told;
        told.name = QLatin1String(m_kind.name);
        told.licence = QLatin1String(m_kind.licence);
        told.version = numbered.match(fileName).captured(1);
        QString date = day.match(fileName).captured(1);
        for (std::size_t i = 0; i + 1 < file.headerLines().size() && date.isEmpty(); ++i) // the last one names the columns
            date = day.match(QString::fromStdString(file.headerLines()[i])).captured(1);
        told.date = QDate::fromString(date, Qt::ISODate);
        if (told.version.isEmpty())
            told.version = date;
        return told;
    }

    std::vector<StoreColumn> columns() const override
    {
        std::vector<StoreColumn> all{{"gene", ColumnKind::Text, 1}};
        for (const char* key : m_kind.numbers)
            all.push_back({lowerText(key), ColumnKind::Whole, scoreDecimals});
        for (const char* key : m_kind.texts)
            all.push_back({lowerText(key), ColumnKind::Text, 1});
        return all;
    }

    void requireFields(const SourceRecords& file, const QString& path) const override
    {
        if (!file.isTable())
            throw Error(Error::Code::FileMalformed, path, QStringLiteral("it is no table of genes"));
    }

    // Of gnomAD's transcripts the gene's MANE Select or canonical one, where the table tells which.
    void take(const SourceRecord& record, GenomeAssembly, RowSink& rows) override
    {
        m_info.read(record.info);
        if (isOtherTranscript())
            return;
        StoreCells cells{rows.text(record.id)};
        for (std::size_t key = 0; key < m_keys.size(); ++key) {
            const std::string_view* value = m_info.value(key);
            const auto number = value && key < m_kind.numbers.size() ? numberFrom(*value) : std::nullopt;
            cells.push_back(number ? std::round(*number * scoreDecimals) : value && key >= m_kind.numbers.size() ? rows.text(*value) : noCell);
        }
        const std::string symbol(record.id);
        rows.addPlace(genePlace(symbol, m_rowsOf[symbol]++), cells);
    }

    bool join(StoreCells&, const StoreCells&) const override { return true; } // rows of a gene are numbered: never

    void complete(StoreManifest& manifest) const override { manifest.scope = QStringLiteral("everything"); } // all its genes: they are few

private:
    static std::vector<std::string> keysOf(const GeneKind& kind)
    {
        std::vector<std::string> all(kind.numbers.begin(), kind.numbers.end());
        all.insert(all.end(), kind.texts.begin(), kind.texts.end());
        return all;
    }

    // The table tells of each transcript whether it is the gene's own, and of this one that it is not.
    bool isOtherTranscript() const
    {
        bool told = false, own = false;
        for (std::size_t key = 0; key < m_keys.size(); ++key)
            if (const std::string_view* value = m_keys[key] == "MANE" || m_keys[key] == "CANONICAL" ? m_info.value(key) : nullptr) {
                told = true;
                own = own || *value == "true";
            }
        return told && !own;
    }

    const GeneKind& m_kind;
    std::vector<std::string> m_keys;
    InfoScan m_info;
    std::map<std::string, int> m_rowsOf;
};

} // namespace

std::unique_ptr<SourceRecipe> geneRecipe(const QString& kind)
{
    for (const GeneKind& one : geneKinds())
        if (kind == QLatin1String(one.kind))
            return std::make_unique<GeneRecipe>(one);
    return nullptr;
}

} // namespace gentolk
