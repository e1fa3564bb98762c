#include "ui/history/history_table.h"
#include "ui/history/history_page.h"
#include <algorithm>

namespace gentolk
{

namespace
{

QString geneOnly(const QString& gene, const QString&)
{
    return gene;
}

QString line(QStringList cells)
{
    for (QString& cell : cells)
        cell.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    return cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

} // namespace

QByteArray historyTable(const std::vector<AuditEntry>& entries)
{
    std::vector<const AuditEntry*> byAge;
    for (const AuditEntry& entry : entries)
        byAge.push_back(&entry);
    std::sort(byAge.begin(), byAge.end(), [](const AuditEntry* a, const AuditEntry* b) { return a->id < b->id; });
    QString table = QChar(0xFEFF) + line({HistoryPage::tr("Entry"), HistoryPage::tr("Time (UTC)"), HistoryPage::tr("User"), HistoryPage::tr("Role"),
                                          HistoryPage::tr("Workstation"), HistoryPage::tr("What was done"), HistoryPage::tr("Reason"), QStringLiteral("SHA-256")});
    for (const AuditEntry* entry : byAge)
        table += line({QString::number(entry->id), entry->at.toUTC().toString(Qt::ISODateWithMs), entry->user, entry->role, entry->workstation,
                       auditSentence(*entry, geneOnly), entry->reason, entry->hash});
    return table.toUtf8();
}

} // namespace gentolk
