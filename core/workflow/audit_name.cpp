#include "core/workflow/audit_name.h"
#include "core/base/text.h"
#include "core/genetics/panel.h"
#include <QCryptographicHash>

namespace gentolk {

QString fingerprintOf(const Variant& variant)
{
    const QByteArray name = QByteArray::fromStdString(toString(variant));
    return QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(8));
}

QString auditNameOf(const CandidateVariant& candidate)
{
    const QString gene = candidate.gene ? text(candidate.gene->symbol) : QStringLiteral("-");
    return gene + QLatin1Char('#') + fingerprintOf(candidate.variant);
}

QString classChange(const VariantDecision* before, AcmgClass after)
{
    const QString was = before && before->chosenClass ? QString::number(int(*before->chosenClass)) : QStringLiteral("-");
    return was + QLatin1Char('>') + QString::number(int(after));
}

} // namespace gentolk
