#include "core/workflow/laboratory_template.h"
#include "core/base/error.h"
#include "core/reference/resource.h"
#include "core/report/report_logo.h"
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace gentolk {

namespace {

constexpr qint64 largestLogo = 4 << 20; // bytes

QByteArray wholeFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Code::FileUnreadable, path, file.errorString());
    return file.readAll();
}

QByteArray logoBeside(const QString& path, const QString& name)
{
    if (name.contains('/') || name.contains('\\'))
        throw Error(Error::Code::FileMalformed, path, QStringLiteral("logo: a file beside the template, without a folder"));
    const QString logo = QFileInfo(path).dir().filePath(name);
    if (!QFile::exists(logo))
        throw Error(Error::Code::FileMissing, logo);
    const QByteArray png = QFileInfo(logo).size() > largestLogo ? QByteArray() : logoAsPng(wholeFile(logo));
    if (png.isEmpty())
        throw Error(Error::Code::FileMalformed, logo, QStringLiteral("logo: a PNG or JPEG picture of at most 4 MB"));
    return png;
}

} // namespace

ReportTemplate laboratoryTemplate()
{
    const QString own = QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("report/template.json"));
    if (!QFile::exists(own))
        return readReportTemplate(resourceBytes(QStringLiteral(":/report/template.json")), QStringLiteral(":/report/template.json"));
    ReportTemplate read = readReportTemplate(wholeFile(own), own);
    if (!read.logoFile.isEmpty())
        read.logo = logoBeside(own, read.logoFile);
    return read;
}

} // namespace gentolk
