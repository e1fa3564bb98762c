#include "core/workflow/audit_name.h"
#include "core/base/fingerprint.h"
#include "core/base/text.h"
#include "core/genetics/panel.h"

namespace gentolk {

QString fingerprintOf(const Variant& variant)
{
    return sha256OfBytes(QByteArray::fromStdString(toString(variant))).left(8);
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
