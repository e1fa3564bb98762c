#pragma once
#include "core/base/task_control.h"
#include <QJsonDocument>
#include <QString>
#include <QStringList>
#include <vector>

namespace gentolk::cli {

// Exit statuses of the headless contract.
enum Status { Done = 0, InputUnusable = 1, WrongUsage = 2, NeedsALook = 3, Interrupted = 130 };

// Wrong words on the command line: told on stderr with the verb's own help as the remedy; status 2.
class UsageError : public std::runtime_error
{
public:
    explicit UsageError(const QString& what) : std::runtime_error(what.toStdString()) {}
};

QString tr(const char* text);              // the sentence in the chosen language
void print(const QString& text);           // a line on stdout
void printJson(const QJsonDocument& json); // one document on stdout
void tell(const QString& text);            // a line on stderr

bool outputArrived(); // false: something printed could not be written (a full disk, a closed pipe)

// Columns aligned on their widest cell; cells that are numbers stand to the right.
void printTable(const QStringList& header, const std::vector<QStringList>& rows);

// Ctrl+C asks the running work to stop; a second one ends the program at once.
void listenForInterrupt();

// Progress on stderr when that is a terminal.
class ConsoleTask final : public TaskControl
{
public:
    explicit ConsoleTask(QString what) : m_what(std::move(what)) {}
    ~ConsoleTask() override;
    void report(std::int64_t done, std::int64_t total) override;
    bool stopRequested() const override;

private:
    QString m_what;
    int m_shown = -1;
};

} // namespace gentolk::cli
