#include "core/annotation/text_parts.h"
#include "core/io/frequency_table.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/reference/lowest_share.h"
#include "core/reference/source_recipe.h"
#include <algorithm>
#include <array>
#include <cmath>

namespace gentolk {

namespace {

enum LocalColumn { LocalCount, LocalNumber, LocalFrequency, LocalLowest, LocalHomozygotes, LocalHemizygotes, LocalFilters, localColumns };

// Where a value stands in InfoScan: the usual names, the first that a record has.
enum LocalKey { LocalCountKey, LocalNumberKey, LocalShareKey, FirstHomozygotes, FirstHemizygotes = FirstHomozygotes + 4, localKeyCount = FirstHemizygotes + 3 };
const std::vector<std::string> localKeys{"AC", "AN", "AF", "nhomalt", "Hom", "HOM", "AC_Hom", "nhemi", "Hemi", "AC_Hemi"};
constexpr int allelesOfHomozygotes = FirstHomozygotes + 3;

constexpr int mostNameLetters = 60;

// A laboratory's, a region's or a country's own frequencies. Its numbers are its own word, so that a file that contradicts itself is refused.
class LocalRecipe final : public SourceRecipe
{
public:
    StoreManifest describe(const SourceRecords&, const QString&) const override
    {
        StoreManifest told; // name, version and date are a person's to tell
        told.licence = QStringLiteral("the laboratory's own");
        return told;
    }

    std::vector<StoreColumn> columns() const override
    {
        return {{"count", ColumnKind::Whole},       {"number", ColumnKind::Whole},      {"frequency", ColumnKind::Share}, {"faf95", ColumnKind::Share},
                {"homozygotes", ColumnKind::Whole}, {"hemizygotes", ColumnKind::Whole}, {"filters", ColumnKind::Text}};
    }

    void requireFields(const SourceRecords& file, const QString& path) const override
    {
        if (!(file.declaresInfo("AC") && file.declaresInfo("AN")) && !file.declaresInfo("AF"))
            throw Error(Error::Code::FileMalformed, path, QStringLiteral("it tells neither AC and AN nor AF"));
    }

    void begin(const SourceRecords& file, const QString& path) override
    {
        m_path = path;
        m_homozygotesInAlleles = false; // bcftools +fill-tags counts two a person, ExAC one
        for (const std::string& line : file.headerLines())
            if (line.starts_with("##INFO=<ID=AC_Hom,") && lowerText(line).find("allele count") != std::string::npos)
                m_homozygotesInAlleles = true;
    }

    void take(const SourceRecord& record, GenomeAssembly, RowSink& rows) override
    {
        m_info.read(record.info);
        m_record = &record;
        const double doubt = record.filter.empty() || record.filter == "PASS" || record.filter == "." ? noCell : rows.text(record.filter);
        for (m_index = 0; m_index < record.alternates.size(); ++m_index) {
            const std::string_view alternate = record.alternates[m_index];
            const bool isSequence = alternate.find_first_not_of("ACGTNacgtn") == std::string_view::npos;
            StoreCells cells = isSequence ? numbersOfAllele() : StoreCells(localColumns, noCell); // "*" and "." are left out, whatever they tell
            cells[LocalFilters] = doubt;
            rows.add(record, alternate, cells);
        }
    }

    // The one that more alleles were looked at for, whole: numbers of two rows together would be of nobody.
    bool join(StoreCells& kept, const StoreCells& other) const override
    {
        const auto rank = [](const StoreCells& cells) {
            return std::pair(std::isnan(cells[LocalNumber]) ? -1 : cells[LocalNumber], std::isnan(cells[LocalFrequency]) ? -1 : cells[LocalFrequency]);
        };
        if (rank(kept) < rank(other))
            kept = other;
        return true;
    }

private:
    [[noreturn]] void malformed(const QString& what) const { throw Error(Error::Code::FileMalformed, m_path, what); }
    QString place() const
    {
        const Variant where{std::string(m_record->contig), m_record->position, std::string(m_record->reference), std::string(m_record->alternates[m_index])};
        return text(toString(where)).left(80);
    }

    // None: the record does not tell it. ofRecord: one value for all ALT alleles will do.
    std::optional<double> valueOf(int key, bool ofRecord = false) const
    {
        const std::string_view* joined = m_info.value(std::size_t(key));
        if (!joined || isMissingText(*joined))
            return std::nullopt;
        const std::vector<std::string_view> values = splitText(*joined, ',');
        const bool one = ofRecord && values.size() == 1;
        if (values.size() != m_record->alternates.size() && !one)
            malformed(QStringLiteral("%1: %2 has %3 values for %4 ALT alleles; numbers are written with a decimal point").arg(place(), text(localKeys[std::size_t(key)])).arg(values.size()).arg(m_record->alternates.size()));
        const std::string_view told = one ? values.front() : values[m_index];
        if (isMissingText(told))
            return std::nullopt;
        const auto value = key == LocalShareKey ? numberFrom(told) : numberFrom(told).has_value() && wholeNumberFrom(told) ? numberFrom(told) : std::nullopt;
        if (!value || *value < 0 || *value > std::numeric_limits<std::int32_t>::max())
            malformed(QStringLiteral("%1: %2 is no number but %3").arg(place(), text(localKeys[std::size_t(key)]), text(std::string(told)).left(40)));
        return value;
    }

    double firstOf(int first, int end) const
    {
        for (int key = first; key < end; ++key)
            if (const auto value = valueOf(key))
                return key == allelesOfHomozygotes && m_homozygotesInAlleles ? std::floor(*value / 2) : *value;
        return noCell;
    }

    StoreCells numbersOfAllele() const
    {
        StoreCells cells(localColumns, noCell);
        const auto count = valueOf(LocalCountKey), number = valueOf(LocalNumberKey, true), share = valueOf(LocalShareKey);
        if (share && *share > 1)
            malformed(QStringLiteral("%1: AF is %2; a share of 1 is expected, not percent").arg(place()).arg(*share));
        if (count && number && *count > *number)
            malformed(QStringLiteral("%1: AC is %2, more than AN, which is %3").arg(place()).arg(*count).arg(*number));
        if (!(count && number) && !share)
            malformed(QStringLiteral("%1: it tells neither AC and AN nor AF").arg(place()));
        cells[LocalCount] = count.value_or(noCell);
        cells[LocalNumber] = number.value_or(noCell);
        cells[LocalFrequency] = share.value_or(noCell);
        if (count && number) { // AF is then their word alone; of no allele looked at nothing is known
            cells[LocalFrequency] = *number > 0 ? *count / *number : noCell;
            cells[LocalLowest] = *number > 0 ? lowestShare(int(*count), int(*number)) : noCell;
        }
        cells[LocalHomozygotes] = firstOf(FirstHomozygotes, FirstHemizygotes);
        cells[LocalHemizygotes] = firstOf(FirstHemizygotes, localKeyCount);
        return cells;
    }

    InfoScan m_info{localKeys};
    QString m_path;
    const SourceRecord* m_record = nullptr;
    std::size_t m_index = 0;
    bool m_homozygotesInAlleles = false;
};

// For file names and the command line; letters beyond ASCII by their nearest.
QString plainWord(const QString& name)
{
    QString plain;
    for (const QChar letter : name.toLower().normalized(QString::NormalizationForm_D)) {
        if (letter.unicode() == 0x00e6)
            plain += QStringLiteral("ae");
        else if (letter.unicode() == 0x00f8)
            plain += QStringLiteral("oe");
        else if (letter.unicode() < 128 && letter.isLetterOrNumber())
            plain += letter;
        else if (!letter.isMark() && !plain.isEmpty() && !plain.endsWith(u'-'))
            plain += u'-';
    }
    while (plain.endsWith(u'-'))
        plain.chop(1);
    return plain;
}

} // namespace

std::unique_ptr<SourceRecipe> localRecipe() { return std::make_unique<LocalRecipe>(); }

bool isLocalKind(const QString& kind) { return FrequencyTable::isKind(kind); }

QString localKindOf(const QString& name)
{
    const QString plain = plainWord(name);
    const bool odd = std::any_of(name.begin(), name.end(), [](QChar letter) { return !letter.isLetterOrNumber() && !QStringLiteral(" -._").contains(letter); });
    if (plain.isEmpty() || odd || name.size() > mostNameLetters)
        throw Error(Error::Code::InvalidValue, QStringLiteral("name"), QStringLiteral("an own list needs a name: letters, digits, blanks, '-', '.' and '_', at most %1").arg(mostNameLetters));
    return localKind() + QLatin1Char('-') + plain;
}

} // namespace gentolk
