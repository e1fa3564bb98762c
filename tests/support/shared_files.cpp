#include "tests/support/shared_files.h"
#include <QFile>
#include <QFileInfo>
#include <fstream>
#include <stdexcept>
#include <string>

namespace gentolk::test {

namespace {
QString under(const char* root, const char* relative)
{
    const QString path = QStringLiteral("%1/%2").arg(QString::fromUtf8(root), QString::fromUtf8(relative));
    return QFileInfo::exists(path) ? path : QString();
}

std::vector<std::string> fieldsOf(const std::string& line)
{
    std::vector<std::string> fields(1);
    for (const char c : line) {
        if (c == '\t')
            fields.emplace_back();
        else if (c != '\r')
            fields.back() += c;
    }
    return fields;
}
} // namespace

QString sharedData(const char* relative)
{
    return under(SHARED_DATA, relative);
}

QString sharedFacts(const char* relative)
{
    return under(SHARED_FACTS, relative);
}

std::vector<std::vector<std::string>> readTable(const QString& path, bool skipHeader)
{
    std::ifstream file(QFile::encodeName(path).toStdString());
    if (!file)
        throw std::runtime_error("cannot read " + path.toStdString());
    std::vector<std::vector<std::string>> rows;
    for (std::string line; std::getline(file, line);) {
        if (!skipHeader && !line.empty())
            rows.push_back(fieldsOf(line));
        skipHeader = false;
    }
    return rows;
}

} // namespace gentolk::test
