#include "core/phenotype/laboratory_value.h"
#include "core/phenotype/tsv_rows.h"
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace gentolk {

namespace {

using Bound = LaboratoryNumber::Bound;
using Caution = LaboratoryProposal::Caution;

constexpr int maternalMonths = 6; // rule D-18

enum class Side { Yes, No, Unknown };

QString textOf(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
}

Side isBelow(const LaboratoryNumber& number, double limit)
{
    if (number.bound == Bound::Below)
        return number.value <= limit ? Side::Yes : Side::Unknown;
    return number.value < limit ? (number.bound == Bound::Above ? Side::Unknown : Side::Yes) : Side::No;
}

Side isAbove(const LaboratoryNumber& number, double limit)
{
    if (number.bound == Bound::Above)
        return number.value >= limit ? Side::Yes : Side::Unknown;
    return number.value > limit ? (number.bound == Bound::Below ? Side::Unknown : Side::Yes) : Side::No;
}

void addSide(LaboratoryProposal& proposal, const std::string& id, Side side)
{
    if (side == Side::Unknown)
        proposal.cautions.push_back(Caution::WithinBoundUnknown);
    else if (!id.empty())
        proposal.terms.push_back({id, side == Side::Yes});
}

// What keeps the result from being the patient's own.
std::optional<Caution> obstacle(const LaboratoryTest& test, const LaboratoryResult& result)
{
    if (test.ownImmunoglobulin && result.onImmunoglobulin)
        return Caution::Replaced;
    if (!test.maternal)
        return std::nullopt;
    if (!result.born.isValid() || !result.taken.isValid())
        return Caution::AgeUnknown;
    return result.taken < result.born.addMonths(maternalMonths) ? std::optional(Caution::Maternal) : std::nullopt;
}

QString numberText(double value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator); // 1.500 would be read as one and a half
    return locale.toString(value, 'g', QLocale::FloatingPointShortest);
}

QString intervalText(const LaboratoryResult& result)
{
    if (result.low && result.high)
        return QStringLiteral(" (%1\u2013%2)").arg(numberText(*result.low), numberText(*result.high));
    if (result.low)
        return QStringLiteral(" (\u2265 %1)").arg(numberText(*result.low));
    return result.high ? QStringLiteral(" (\u2264 %1)").arg(numberText(*result.high)) : QString();
}

} // namespace

std::vector<LaboratoryTest> readLaboratoryTests(const QByteArray& table)
{
    std::vector<LaboratoryTest> tests;
    forEachTsvRow(table, {"key", "name_en", "name_da", "units", "low_id", "high_id", "cautions", "labels_en"}, [&](const TsvCells& cells) {
        const QStringList cautions = textOf(cells[6]).split(u'|');
        tests.push_back({textOf(cells[0]), textOf(cells[1]), textOf(cells[2]), textOf(cells[3]).split(u'|'), std::string(cells[4]),
                         std::string(cells[5]), cautions.contains(QLatin1String("maternal")), cautions.contains(QLatin1String("own_immunoglobulin"))});
    });
    return tests;
}

std::optional<LaboratoryNumber> readLaboratoryNumber(const QString& typed)
{
    QString text = typed.simplified().replace(u',', u'.');
    LaboratoryNumber number;
    if (text.startsWith(u'<') || text.startsWith(u'\u2264'))
        number.bound = Bound::Below;
    else if (text.startsWith(u'>') || text.startsWith(u'\u2265'))
        number.bound = Bound::Above;
    if (number.bound != Bound::Exact)
        text = text.mid(1).trimmed();
    bool read = false;
    number.value = QLocale::c().toDouble(text, &read);
    const bool usable = read && std::isfinite(number.value) && number.value >= 0;
    return usable ? std::optional(number) : std::nullopt;
}

LaboratoryProposal proposeFrom(const LaboratoryTest& test, const LaboratoryResult& result)
{
    LaboratoryProposal proposal;
    if (const auto caution = obstacle(test, result)) {
        proposal.cautions.push_back(*caution);
        if (caution != Caution::AgeUnknown)
            return proposal;
    }
    if (!result.low && !result.high)
        proposal.cautions.push_back(Caution::NoInterval);
    if (result.low)
        addSide(proposal, test.lowId, isBelow(result.number, *result.low));
    if (result.high)
        addSide(proposal, test.highId, isAbove(result.number, *result.high));
    std::stable_partition(proposal.terms.begin(), proposal.terms.end(), [](const auto& term) { return term.present; });
    return proposal;
}

QString noteOf(const QString& name, const LaboratoryResult& result)
{
    QString note = QStringLiteral("%1 %2 %3").arg(name, result.typed.simplified(), result.unit.simplified()).trimmed() + intervalText(result);
    if (result.taken.isValid())
        note += QStringLiteral(", ") + result.taken.toString(Qt::ISODate);
    return note;
}

} // namespace gentolk
