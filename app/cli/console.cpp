#include "app/cli/console.h"
#include <QCoreApplication>
#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <unistd.h>

namespace gentolk::cli {

namespace {

std::atomic<bool> interrupted{false};

void onInterrupt(int)
{
    if (interrupted.exchange(true))
        std::_Exit(Interrupted);
}

void write(std::FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
}

bool isNumber(const QString& cell)
{
    bool number = false;
    cell.toDouble(&number);
    return number;
}

QString lineOf(const QStringList& cells, const std::vector<qsizetype>& widths)
{
    QString line;
    for (int i = 0; i < cells.size(); ++i) {
        const int width = int(widths[std::size_t(i)]);
        line += isNumber(cells[i]) ? cells[i].rightJustified(width) : cells[i].leftJustified(width);
        line += QStringLiteral("  ");
    }
    return line.trimmed().isEmpty() ? line : line.left(line.size() - 2);
}

} // namespace

QString tr(const char* text)
{
    return QCoreApplication::translate("gentolk::cli", text);
}

void print(const QString& text)
{
    write(stdout, text);
}

void printJson(const QJsonDocument& json)
{
    const QByteArray bytes = json.toJson(QJsonDocument::Indented);
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
}

void tell(const QString& text)
{
    write(stderr, text);
}

void printTable(const QStringList& header, const std::vector<QStringList>& rows)
{
    std::vector<qsizetype> widths;
    for (const QString& cell : header)
        widths.push_back(cell.size());
    for (const QStringList& row : rows)
        for (int i = 0; i < row.size(); ++i)
            widths[std::size_t(i)] = std::max(widths[std::size_t(i)], row[i].size());
    print(lineOf(header, widths));
    for (const QStringList& row : rows)
        print(lineOf(row, widths));
}

bool outputArrived()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

void listenForInterrupt()
{
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
}

ConsoleTask::~ConsoleTask()
{
    if (m_shown >= 0)
        std::fputs("\r\033[K", stderr);
}

void ConsoleTask::report(std::int64_t done, std::int64_t total)
{
    if (total <= 0 || !isatty(STDERR_FILENO))
        return;
    const int percent = int(100 * done / total);
    if (percent == m_shown)
        return;
    m_shown = percent;
    std::fprintf(stderr, "\r\033[K%s %d %%", m_what.toUtf8().constData(), percent);
}

bool ConsoleTask::stopRequested() const
{
    return interrupted.load();
}

} // namespace gentolk::cli
