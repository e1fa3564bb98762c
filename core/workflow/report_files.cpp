#include "core/workflow/report_files.h"
#include "core/base/error.h"
#include "core/report/report_docx.h"
#include "core/report/report_fhir.h"
#include "core/report/report_text.h"
#include <QFileInfo>

namespace gentolk {

namespace {
[[noreturn]] void refuseEnding(const QString& path)
{
    throw Error(Error::Code::InvalidValue, path, QStringLiteral("a report ends in .pdf, .docx, .html, .txt or .fhir.json"));
}
} // namespace

void addOtherForms(SignedReport& report, const ReportDraft& final, const Case& theCase)
{
    report.plainText = toPlainText(final);
    report.docx = toDocx(final);
    report.fhir = QString::fromUtf8(toFhir(final, theCase.patient, {report.version > 1, report.signedAt, report.pdf}));
}

QByteArray bytesByEnding(const SignedReport& report, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("pdf"))
        return report.pdf;
    if (ending == QLatin1String("html"))
        return report.html.toUtf8();
    if (ending == QLatin1String("txt"))
        return report.plainText.toUtf8();
    if (ending == QLatin1String("docx"))
        return report.docx;
    if (ending == QLatin1String("json"))
        return report.fhir.toUtf8();
    refuseEnding(path);
}

} // namespace gentolk
