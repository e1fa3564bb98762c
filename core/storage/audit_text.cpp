#include "core/storage/audit_text.h"
#include "core/base/fingerprint.h"
#include "core/genetics/cpr.h"
#include <QRegularExpression>

namespace gentolk {

namespace {
QString withoutNumbers(QString text)
{
    static const QRegularExpression number(QStringLiteral("(?<![A-Za-z0-9])[0-9]{6}[- ]?[0-9](?:[0-9]{2}|[A-Za-z]{2})[0-9](?![A-Za-z0-9])"));
    qsizetype from = 0;
    for (auto found = number.match(text, from); found.hasMatch(); found = number.match(text, from)) {
        const QString mark = parseCpr(found.captured()) ? QStringLiteral("[number]") : found.captured();
        text.replace(found.capturedStart(), found.capturedLength(), mark);
        from = found.capturedStart() + mark.size();
    }
    return text;
}

QString withoutGenotypes(QString text)
{
    static const QRegularExpression genotype(QStringLiteral("(?<![\\w./|])[0-9.][/|][0-9.](?![\\w./|])"));
    return text.replace(genotype, QStringLiteral("[genotype]"));
}

QString withoutVariants(QString text)
{
    static const QRegularExpression place(QStringLiteral("\\b(?:chr)?(?:[0-9]{1,2}|X|Y|MT?)[-:][0-9]+[-:]?[ACGTN]+(?:[->:/][ACGTN*<>.]+)"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hgvs(QStringLiteral("\\b[gcnmrp]\\.[^\\s,;]+"));
    text.replace(place, QStringLiteral("[variant]"));
    return text.replace(hgvs, QStringLiteral("[variant]"));
}
} // namespace

QString withoutPersonalFacts(const QString& text)
{
    return withoutGenotypes(withoutVariants(withoutNumbers(text)));
}

QString auditHash(const QString& previous, const AuditFields& fields)
{
    QByteArray chained;
    for (const QString& field : {previous, fields.at, fields.user, fields.role, fields.workstation, QString::number(fields.caseId),
                                 fields.action, fields.reason, fields.detail}) {
        const QByteArray bytes = field.toUtf8();
        chained += QByteArray::number(bytes.size()) + ':' + bytes;
    }
    return sha256OfBytes(chained);
}

} // namespace gentolk
