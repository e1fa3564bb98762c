#include "core/annotation/text_parts.h"
#include "core/base/error.h"
#include "core/genetics/region.h"
#include "core/reference/source_recipe.h"
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cmath>

namespace gentolk {

namespace {

// Names of the groups as version 4 writes them; 2 and 3 say "oth" for the last.
constexpr std::array<const char*, 10> groups{"afr", "ami", "amr", "asj", "eas", "fin", "mid", "nfe", "sas", "remaining"};
constexpr std::array<const char*, 5> largeGroups{"afr", "amr", "eas", "nfe", "sas"}; // rule A-11
enum GnomadColumn { CountColumn, NumberColumn, FrequencyColumn, GroupMaxColumn, FilteringColumn, HomozygotesColumn, HemizygotesColumn, FiltersColumn, FirstGroupColumn };
constexpr std::size_t gnomadColumns = FirstGroupColumn + groups.size();

// Names of a value in the versions' files, the newest first; the first that a record has is taken.
struct Spelling {
    std::size_t column;
    std::vector<std::string> keys;
};

std::vector<Spelling> spellings(bool joint)
{
    const std::string end = joint ? "_joint" : "";
    std::vector<Spelling> all{{CountColumn, {"AC" + end}},
                              {NumberColumn, {"AN" + end}},
                              {FrequencyColumn, {"AF" + end}},
                              {GroupMaxColumn, {"AF_grpmax" + end, "AF_popmax"}},
                              {FilteringColumn, {"fafmax_faf95_max" + end, "faf95_popmax"}},
                              {HomozygotesColumn, {"nhomalt" + end}},
                              {HemizygotesColumn, joint ? std::vector<std::string>{"AC_joint_XY"} : std::vector<std::string>{"AC_XY", "AC_male"}}};
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const std::string start = joint ? "AF_joint_" : "AF_";
        all.push_back({FirstGroupColumn + i, {start + groups[i]}});
    }
    all.back().keys.push_back("AF_oth");
    return all;
}

std::vector<std::string> keysToScan(const std::vector<Spelling>& all, bool joint)
{
    std::vector<std::string> keys;
    for (const Spelling& one : all)
        keys.insert(keys.end(), one.keys.begin(), one.keys.end());
    for (const char* group : largeGroups)
        keys.push_back((joint ? "faf95_joint_" : "faf95_") + std::string(group));
    return keys;
}

QDate releaseDate(const QString& version)
{
    static const std::map<QString, QDate> dates{{QStringLiteral("2.1.1"), {2019, 3, 6}}, {QStringLiteral("3.1.2"), {2021, 10, 22}},
                                                {QStringLiteral("4.0"), {2023, 11, 1}},  {QStringLiteral("4.1"), {2024, 4, 19}}};
    const auto found = dates.find(version);
    return found == dates.end() ? QDate() : found->second;
}

// A value of one of several ALT alleles, or the record's only one.
double numberOf(std::string_view joined, std::size_t index, std::size_t alternates, bool ofRecord)
{
    const std::vector<std::string_view> values = splitText(joined, ',');
    if (values.size() == alternates)
        return numberFrom(values[index]).value_or(noCell);
    return ofRecord && values.size() == 1 ? numberFrom(values.front()).value_or(noCell) : noCell;
}

// gnomAD's sites of exomes, genomes or both: versions 2 to 4, both builds.
class GnomadRecipe final : public SourceRecipe
{
public:
    explicit GnomadRecipe(const QString& kind)
        : m_kind(kind), m_joint(kind.endsWith(QLatin1String("joint"))), m_spellings(spellings(m_joint)), m_info(keysToScan(m_spellings, m_joint)),
          m_firstGroupFaf(keysToScan(m_spellings, m_joint).size() - largeGroups.size())
    {
    }

    StoreManifest describe(const SourceRecords&, const QString& fileName) const override
    {
        static const QRegularExpression named(QStringLiteral("gnomad\\.(?:exomes|genomes|joint)\\.[vr](\\d+(?:\\.\\d+)*)"), QRegularExpression::CaseInsensitiveOption);
        StoreManifest told;
        told.name = QStringLiteral("gnomAD ") + m_kind.section(u'-', 1);
        told.version = named.match(fileName).captured(1);
        told.licence = QStringLiteral("Genome Aggregation Database, CC0 1.0");
        return told;
    }

    std::vector<StoreColumn> columns() const override
    {
        std::vector<StoreColumn> all{{"count", ColumnKind::Whole},           {"number", ColumnKind::Whole},      {"frequency", ColumnKind::Share},
                                     {"group_max", ColumnKind::Share},       {"faf95", ColumnKind::Share},       {"homozygotes", ColumnKind::Whole},
                                     {"hemizygotes", ColumnKind::Whole},     {"filters", ColumnKind::Text}};
        for (const char* group : groups)
            all.push_back({std::string("af_") + group, ColumnKind::Share});
        return all;
    }

    void requireFields(const SourceRecords& file, const QString& path) const override
    {
        for (const GnomadColumn column : {CountColumn, NumberColumn, FrequencyColumn, HomozygotesColumn})
            if (const std::string& key = m_spellings[column].keys.front(); !file.declaresInfo(key))
                throw Error(Error::Code::FileMalformed, path, QStringLiteral("its header declares no INFO field %1, which gnomAD's sites have").arg(QString::fromStdString(key)));
    }

    void take(const SourceRecord& record, GenomeAssembly assembly, RowSink& rows) override
    {
        m_info.read(record.info);
        const int rank = contigRank(record.contig);
        for (std::size_t i = 0; i < record.alternates.size(); ++i) {
            StoreCells cells = numbersOf(i, record.alternates.size());
            const bool haploid = (contigKind(record.contig) == ContigKind::X || contigKind(record.contig) == ContigKind::Y)
                                 && !inPseudoautosomalRegion(assembly, record.contig, record.position);
            if (!haploid)
                cells[HemizygotesColumn] = noCell;
            if (record.filter != "PASS" && record.filter != ".")
                cells[FiltersColumn] = rows.text(record.filter);
            if (!std::isnan(cells[NumberColumn]))
                m_most[rank] = std::max(m_most[rank], int(cells[NumberColumn]));
            rows.add(record, record.alternates[i], cells);
        }
    }

    bool join(StoreCells& kept, const StoreCells& other) const override
    {
        for (std::size_t i = 0; i < gnomadColumns; ++i) // the more common one: it must not be hidden by the order of two rows
            if (i != FiltersColumn && !(kept[i] >= other[i]) && !std::isnan(other[i]))
                kept[i] = other[i];
        return true;
    }

    QDate dateOf(const QString& version) const override { return releaseDate(version); }
    void complete(StoreManifest& manifest) const override { manifest.mostAlleles = m_most; }

private:
    StoreCells numbersOf(std::size_t index, std::size_t alternates) const
    {
        StoreCells cells(gnomadColumns, noCell);
        std::size_t key = 0;
        for (const Spelling& one : m_spellings)
            for (std::size_t i = 0; i < one.keys.size(); ++i, ++key)
                if (const std::string_view* value = m_info.value(key); value && std::isnan(cells[one.column]))
                    cells[one.column] = numberOf(*value, index, alternates, one.column == NumberColumn);
        if (std::isnan(cells[FilteringColumn])) // version 2 tells it a group
            for (std::size_t i = 0; i < largeGroups.size(); ++i)
                if (const std::string_view* value = m_info.value(m_firstGroupFaf + i))
                    cells[FilteringColumn] = std::fmax(cells[FilteringColumn], numberOf(*value, index, alternates, false));
        return cells;
    }

    QString m_kind;
    bool m_joint;
    std::vector<Spelling> m_spellings;
    InfoScan m_info;
    std::size_t m_firstGroupFaf;
    std::map<int, int> m_most;
};

} // namespace

std::unique_ptr<SourceRecipe> gnomadRecipe(const QString& kind)
{
    return std::make_unique<GnomadRecipe>(kind);
}

} // namespace gentolk
