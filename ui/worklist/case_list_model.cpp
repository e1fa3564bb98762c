#include "ui/worklist/case_list_model.h"
#include "core/genetics/cpr.h"
#include "ui/words/case_words.h"
#include "ui/words/numbers.h"

namespace gentolk {
namespace {

QString orMissing(const QString& text)
{
    return text.isEmpty() ? missingText() : text;
}

// The store keeps fixed words, comma separated; a person reads them in the window's language.
QString indicationsInWords(const QString& stored)
{
    QStringList words;
    for (const QString& part : stored.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto known = enumFromString<Indication>(part.trimmed().toStdString());
        words << (known ? word(*known) : part.trimmed());
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

void CaseListModel::setCases(std::vector<CaseSummary> cases, const QDateTime& now)
{
    beginResetModel();
    m_cases = std::move(cases);
    m_now = now;
    endResetModel();
}

void CaseListModel::retranslate()
{
    if (!m_cases.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int CaseListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_cases.size());
}

int CaseListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CaseListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CaseSummary& one = caseAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return firstLine(one, index.column());
    case SecondLine: return secondLine(one, index.column());
    case Chip: return index.column() == Priority ? chip(one) : QString();
    case SortKey: return sortKey(one, index.column());
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: return spoken(one, index.column());
    default: return {};
    }
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[ColumnCount] = {tr("Case"), tr("Patient"), tr("Priority"), tr("Status"), tr("Indication"), tr("Department"),
                                        tr("Interpreter"), tr("Case age")};
    return names[section];
}

QString CaseListModel::firstLine(const CaseSummary& one, int column) const
{
    switch (column) {
    case Number: return one.number;
    case PatientName: return one.patientName.isEmpty() ? tr("Name not known") : one.patientName;
    case Priority: return word(one.priority);
    case Status: return word(one.status);
    case Indications: return orMissing(indicationsInWords(one.indications));
    case Department: return orMissing(one.department);
    case Interpreter: return orMissing(one.interpreter);
    default: return daysText(ageInDays(one));
    }
}

QString CaseListModel::secondLine(const CaseSummary& one, int column) const
{
    switch (column) {
    case Number: return one.demo ? tr("Invented people") : tr("%n sample(s)", nullptr, one.samples);
    case PatientName: return one.cpr.isEmpty() ? tr("no CPR number") : maskedCpr(one.cpr);
    case Priority: return countdownText(acuteDaysLeft(one, m_now));
    case Status: return one.conclusion == CaseConclusion::Open ? QString() : word(one.conclusion);
    case Age: return one.t0.isValid() ? tr("from %1").arg(dateText(one.t0.toLocalTime().date())) : tr("requisition not dated");
    default: return {};
    }
}

// Colours of the countdown (G-5): ok until 7 days have gone, fail from the 12th.
QString CaseListModel::chip(const CaseSummary& one) const
{
    if (one.priority == CasePriority::Routine)
        return QStringLiteral("quiet");
    const auto left = acuteDaysLeft(one, m_now);
    if (!left)
        return QStringLiteral("warn");
    return *left >= 7 ? QStringLiteral("ok") : *left > 2 ? QStringLiteral("warn") : QStringLiteral("fail");
}

QVariant CaseListModel::sortKey(const CaseSummary& one, int column) const
{
    switch (column) {
    case Priority: return (2 - int(one.priority)) * 100000 + acuteDaysLeft(one, m_now).value_or(9999);
    case Status: return int(one.status);
    case Age: return ageInDays(one);
    default: return firstLine(one, column);
    }
}

QString CaseListModel::spoken(const CaseSummary& one, int column) const
{
    const QString second = secondLine(one, column);
    return second.isEmpty() ? firstLine(one, column) : tr("%1, %2").arg(firstLine(one, column), second);
}

qint64 CaseListModel::ageInDays(const CaseSummary& one) const
{
    return (one.t0.isValid() ? one.t0 : one.createdAt).daysTo(m_now);
}

} // namespace gentolk
