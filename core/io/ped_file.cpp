#include "core/io/ped_file.h"
#include "core/base/error.h"
#include "core/io/input_file.h"
#include "core/io/pedigree_checks.h"
#include <QFile>
#include <QStringList>
#include <QStringView>
#include <optional>

namespace gentolk {

namespace {

constexpr int leastColumns = 5, columns = 6;
enum Column { FamilyId, PersonId, FatherId, MotherId, SexColumn, AffectionColumn };

[[noreturn]] void refuse(const QString& path, int line, const QString& what)
{
    throw Error(Error::Code::PedigreeMalformed, QStringLiteral("%1:%2").arg(path).arg(line), what);
}

// Tabs separate where they make enough columns (a column may then be empty, or hold a space); else any blanks do.
QStringList fieldsOf(const QString& line)
{
    QStringList byTabs = line.split(QLatin1Char('\t'));
    for (QString& field : byTabs)
        field = field.trimmed();
    return byTabs.size() >= columns ? byTabs : line.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool isMissing(const QString& field)
{
    return field.isEmpty() || field == QLatin1String("0") || field == QLatin1String(".") || field == QLatin1String("-9");
}

std::optional<Sex> sexOf(const QString& field)
{
    const QString word = field.toLower();
    if (word == QLatin1String("1") || word == QLatin1String("male") || word == QLatin1String("m"))
        return Sex::Male;
    if (word == QLatin1String("2") || word == QLatin1String("female") || word == QLatin1String("f"))
        return Sex::Female;
    const bool unknown = isMissing(word) || word == QLatin1String("unknown") || word == QLatin1String("other");
    return unknown ? std::optional(Sex::Unknown) : std::nullopt;
}

std::optional<AffectionStatus> affectionOf(const QString& field)
{
    const QString word = field.toLower();
    if (word == QLatin1String("2") || word == QLatin1String("affected"))
        return AffectionStatus::Affected;
    if (word == QLatin1String("1") || word == QLatin1String("unaffected"))
        return AffectionStatus::Unaffected;
    const bool unknown = isMissing(word) || word == QLatin1String("unknown") || word == QLatin1String("other");
    return unknown ? std::optional(AffectionStatus::Unknown) : std::nullopt;
}

std::string parentOf(const QString& field)
{
    return isMissing(field) ? std::string() : field.toStdString();
}

Individual personOf(const QString& path, int line, const QStringList& fields)
{
    if (fields.size() < leastColumns)
        refuse(path, line, QStringLiteral("%1 columns where 6 are expected (family, person, father, mother, sex, affection)").arg(fields.size()));
    if (isMissing(fields[PersonId]))
        refuse(path, line, QStringLiteral("the person has no id"));
    const std::optional<Sex> sex = sexOf(fields[SexColumn]);
    if (!sex)
        refuse(path, line, QStringLiteral("sex is '%1'; 1 (male), 2 (female) or 0 (unknown) is expected").arg(fields[SexColumn]));
    const QString word = fields.size() > AffectionColumn ? fields[AffectionColumn] : QString();
    const std::optional<AffectionStatus> affection = affectionOf(word);
    if (!affection)
        refuse(path, line, QStringLiteral("affection is '%1'; 1 (unaffected), 2 (affected) or 0 (unknown) is expected").arg(word));
    return {fields[FamilyId].toStdString(), fields[PersonId].toStdString(), parentOf(fields[FatherId]), parentOf(fields[MotherId]), *sex,
            *affection};
}

// A first line of column names without '#'.
bool isHeading(const QStringList& fields)
{
    const QString word = fields.value(SexColumn).toLower();
    return word == QLatin1String("sex") || word == QLatin1String("gender");
}

std::vector<PedLine> linesOf(const QString& path, const QString& text)
{
    std::vector<PedLine> lines;
    const QStringList all = text.split(QLatin1Char('\n'));
    for (int i = 0; i < all.size(); ++i) {
        QString line = all[i];
        if (line.endsWith(QLatin1Char('\r')))
            line.chop(1);
        if (line.trimmed().isEmpty() || line.trimmed().startsWith(QLatin1Char('#')))
            continue;
        const QStringList fields = fieldsOf(line);
        if (lines.empty() && isHeading(fields))
            continue;
        lines.push_back({personOf(path, i + 1, fields), i + 1});
    }
    return lines;
}

QByteArray bytesOf(const QString& path)
{
    requireInputFile(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Code::FileUnreadable, path, file.errorString());
    QByteArray bytes = file.readAll();
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    if (bytes.contains('\0'))
        refuse(path, 1, QStringLiteral("this is not a text file"));
    return bytes;
}

} // namespace

Pedigree readPed(const QString& path)
{
    const std::vector<PedLine> lines = linesOf(path, QString::fromUtf8(bytesOf(path)));
    if (lines.empty())
        throw Error(Error::Code::FileEmpty, path, QStringLiteral("no person in it"));
    requireConsistent(path, lines);
    Pedigree pedigree;
    for (const PedLine& line : lines)
        pedigree.individuals.push_back(line.person);
    return pedigree;
}

} // namespace gentolk
