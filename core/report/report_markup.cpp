#include "core/report/report_markup.h"
#include <QChar>

namespace gentolk {

QString marked(const QString& text)
{
    QString html = text.normalized(QString::NormalizationForm_C).toHtmlEscaped(); // composed letters need no shaping
    html.replace('\n', QStringLiteral("<br>"));
    html.replace(QStringLiteral("[["), QStringLiteral("<span class=\"hole\">[["));
    html.replace(QStringLiteral("]]"), QStringLiteral("]]</span>"));
    return html;
}

QString markedOrDash(const QString& text)
{
    return text.trimmed().isEmpty() ? QString(QChar(0x2013)) : marked(text);
}

} // namespace gentolk
