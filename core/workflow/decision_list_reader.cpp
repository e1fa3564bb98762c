#include "core/base/error.h"
#include "core/workflow/classification.h"
#include "core/workflow/decision_lists.h"
#include <QHash>
#include <QStringList>
#include <algorithm>
#include <set>

namespace gentolk {

namespace {
// A line of the list by the names of its columns.
class ListLine
{
public:
    ListLine(const QStringList& columns, const QString& line) : m_columns(columns), m_cells(line.split(u'\t')) {}
    bool whole() const { return m_cells.size() == m_columns.size(); }
    int cells() const { return int(m_cells.size()); }
    QString operator[](const char* column) const { return m_cells.value(m_columns.indexOf(QLatin1String(column))).trimmed(); }

private:
    const QStringList& m_columns;
    QStringList m_cells;
};

// What is wrong with a line, in facts.
struct Wrong {
    QString what;
};

[[noreturn]] void wrong(const QString& column, const QString& value, const QString& wanted)
{
    throw Wrong{QStringLiteral("%1 is \"%2\", not %3").arg(column, value, wanted)};
}

bool isBases(const QString& allele)
{
    return !allele.isEmpty() && std::all_of(allele.begin(), allele.end(), [](QChar base) { return QStringLiteral("ACGTN").contains(base); });
}

std::string readAllele(const ListLine& line, const char* column)
{
    const QString allele = line[column].toUpper();
    if (!isBases(allele))
        wrong(QLatin1String(column), line[column], QStringLiteral("bases (A, C, G, T, N)"));
    return allele.toStdString();
}

Variant readPlace(const ListLine& line, GenomeAssembly assembly)
{
    Variant variant{normalContig(line["contig"].toStdString()), line["position"].toLongLong(), readAllele(line, "ref"), readAllele(line, "alt")};
    if (contigKind(variant.contig) == ContigKind::Other)
        wrong(QStringLiteral("contig"), line["contig"], QStringLiteral("a chromosome"));
    const auto length = contigLength(assembly, variant.contig);
    if (variant.position < 1 || (length && lastPosition(variant) > *length))
        wrong(QStringLiteral("position"), line["position"], QStringLiteral("a place on that chromosome, counted from 1"));
    if (variant.reference == variant.alternate)
        wrong(QStringLiteral("alt"), line["alt"], QStringLiteral("another allele than ref"));
    return trimmed(variant);
}

AcmgClass readStatedClass(const QString& word)
{
    for (int number = 1; number <= 6; ++number)
        if (QString::fromStdString(toString(AcmgClass(number))) == word)
            return AcmgClass(number);
    wrong(QStringLiteral("class"), word, QStringLiteral("pathogenic, likely_pathogenic, vus, likely_benign, benign or risk_allele"));
}

QString readCodes(const QString& codes)
{
    if (codes.isEmpty())
        return {};
    try {
        criteriaFromText(codes);
    } catch (const Error& error) {
        wrong(QStringLiteral("criteria"), error.subject(), QStringLiteral("a criterion as ClinGen writes it: PVS1,PM2_Supporting"));
    }
    return codes;
}

QDate readDay(const QString& words, const QDate& today)
{
    if (words.isEmpty())
        return {};
    const QDate day = QDate::fromString(words, Qt::ISODate);
    if (!day.isValid() || day > today)
        wrong(QStringLiteral("evaluated"), words, QStringLiteral("a day as YYYY-MM-DD, today or before"));
    return day;
}

LaboratoryStatement readStatement(const ListLine& line, const QDate& today)
{
    LaboratoryStatement one;
    if (!line.whole())
        throw Wrong{QStringLiteral("%1 cells, not as many as the heading has").arg(line.cells())};
    one.assembly = assemblyFromString(line["assembly"].toStdString());
    if (one.assembly == GenomeAssembly::Unknown)
        wrong(QStringLiteral("assembly"), line["assembly"], QStringLiteral("GRCh37 or GRCh38"));
    one.variant = readPlace(line, one.assembly);
    one.statedClass = readStatedClass(line["class"]);
    one.geneSymbol = line["gene"];
    one.disorder = line["disorder"];
    one.inheritance = line["inheritance"];
    one.criteria = readCodes(line["criteria"]);
    one.rules = line["rules"];
    one.evaluated = readDay(line["evaluated"], today);
    return one;
}

QString keyOfStatement(const LaboratoryStatement& one)
{
    return QStringList{QString::fromStdString(toString(one.assembly) + ' ' + toString(one.variant)), one.disorder, one.inheritance}.join(u'\t');
}

[[noreturn]] void malformed(const QString& path, int line, const QString& what, const QStringList& further = {})
{
    QString told = what;
    if (!further.isEmpty())
        told += QStringLiteral("; also on line %1").arg(further.join(QStringLiteral(", ")));
    throw Error(Error::Code::FileMalformed, QStringLiteral("%1:%2").arg(path).arg(line), told);
}

QStringList readHeading(const QString& heading, const QString& path)
{
    QStringList columns = heading.split(u'\t');
    for (QString& column : columns)
        column = column.trimmed();
    for (const char* needed : {"assembly", "contig", "position", "ref", "alt", "class"})
        if (columns.count(QLatin1String(needed)) != 1)
            malformed(path, 1, QStringLiteral("the heading must name the column \"%1\" once").arg(QLatin1String(needed)));
    return columns;
}
} // namespace

std::vector<LaboratoryStatement> readDecisionList(const QByteArray& content, const QString& path, const QDate& today)
{
    if (content.trimmed().isEmpty())
        throw Error(Error::Code::FileEmpty, path);
    const QStringList lines = QString::fromUtf8(content).split(u'\n');
    const QStringList columns = readHeading(lines.front(), path);
    std::vector<LaboratoryStatement> statements;
    std::vector<std::pair<int, QString>> faults;
    QHash<QString, int> seen;
    for (int number = 2; number <= int(lines.size()); ++number) {
        if (lines[number - 1].trimmed().isEmpty())
            continue;
        try {
            LaboratoryStatement one = readStatement(ListLine(columns, lines[number - 1]), today);
            if (const int former = seen.value(keyOfStatement(one)))
                throw Wrong{QStringLiteral("the same variant and disorder as line %1").arg(former)};
            seen.insert(keyOfStatement(one), one.line = number);
            statements.push_back(std::move(one));
        } catch (const Wrong& fault) {
            faults.emplace_back(number, fault.what);
        }
    }
    QStringList further;
    for (std::size_t i = 1; i < faults.size() && i <= 20; ++i)
        further << QString::number(faults[i].first);
    if (!faults.empty())
        malformed(path, faults.front().first, faults.front().second, further);
    if (statements.empty())
        throw Error(Error::Code::FileEmpty, path);
    return statements;
}

} // namespace gentolk
