// How long a person waits for a case in the real window: from the click in the case list to the first variant in the table, painted, and to the whole list. The
// first line is of a program just started, the second the median of the others; then from a filter's change to the new list in the table, and painted. Milliseconds by
// the clock and, where others use the machine too, of the processor.
// window_speed DATABASE [RUNS]   (a database that hand_speed has made; offscreen where there is no display)
#include "core/base/error.h"
#include "core/workflow/workspace.h"
#include "ui/main_window/case_pages.h"
#include "ui/main_window/case_view.h"
#include "ui/main_window/main_window.h"
#include "ui/session/case_session.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QStandardPaths>
#include <QTableView>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace gentolk;

namespace {

struct Waiting {
    double byClock = 0, ofProcessor = 0;
};

class Watch
{
public:
    Watch() { m_clock.start(); }
    Waiting now() const { return {double(m_clock.nsecsElapsed()) / 1e6, 1000.0 * double(std::clock() - m_before) / CLOCKS_PER_SEC}; }

private:
    QElapsedTimer m_clock;
    std::clock_t m_before = std::clock();
};

struct Opening {
    Waiting first, painted, whole;
    int rows = 0;
};

Opening open(MainWindow& window, qint64 id)
{
    Opening opening;
    QEventLoop loop;
    const QTableView* table = window.findChild<QTableView*>(QStringLiteral("variantTable"));
    const Watch watch;
    const auto shown = QObject::connect(&window, &MainWindow::caseShown, &window, [&] {
        opening.first = watch.now();
        window.grab();
        opening.painted = watch.now();
        opening.rows = table->model()->rowCount();
        loop.quit();
    });
    window.openCase(id);
    loop.exec();
    QObject::disconnect(shown);
    const CaseSession& session = *window.caseView()->session();
    while (session.isReading() || session.isFiltering())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    opening.whole = watch.now();
    return opening;
}

double middle(const std::vector<Opening>& all, Waiting Opening::*when, double Waiting::*time)
{
    std::vector<double> times;
    for (const Opening& one : all)
        times.push_back(one.*when.*time);
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void tell(const char* what, const std::vector<Opening>& all)
{
    const auto time = [&](Waiting Opening::*when) {
        return QString::asprintf("%.1f ms (%.1f)", middle(all, when, &Waiting::byClock), middle(all, when, &Waiting::ofProcessor));
    };
    std::printf("%s: %d rows in the table %s, painted %s, whole list %s\n", what, all.back().rows, qPrintable(time(&Opening::first)),
                qPrintable(time(&Opening::painted)), qPrintable(time(&Opening::whole)));
}

// As long as a person looks: what the change before put off (the detail of the chosen variant, the first rows for the next opening) is done then.
void pause(int milliseconds = 400)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

// One preset after another, each asked before, so that every step but the pairs is remembered.
Opening change(MainWindow& window, const QString& preset)
{
    pause();
    Opening changed;
    CaseSession& session = *window.caseView()->session();
    QEventLoop loop;
    const Watch watch;
    const auto shown = QObject::connect(&session, &CaseSession::shortlistChanged, &window, [&] {
        changed.first = watch.now();
        window.grab();
        changed.painted = changed.whole = watch.now();
        changed.rows = int(session.shortlist().candidates.size());
        loop.quit();
    });
    QTimer::singleShot(0, &session, [&] { session.applyCascade(filterPreset(preset)); });
    loop.exec();
    QObject::disconnect(shown);
    while (session.isFiltering())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return changed;
}

void changeFilters(MainWindow& window, int runs)
{
    const QStringList presets{QStringLiteral("dominant"), QStringLiteral("recessive"), QStringLiteral("default")};
    std::vector<std::vector<Opening>> all(std::size_t(presets.size()));
    for (int i = 0; i <= runs; ++i)
        for (qsizetype k = 0; k < presets.size(); ++k)
            if (const Opening one = change(window, presets[k]); i > 0)
                all[std::size_t(k)].push_back(one);
    for (qsizetype k = 0; k < presets.size(); ++k)
        tell(qPrintable(QStringLiteral("filter changed to ") + presets[k]), all[std::size_t(k)]);
}

int run(const QString& database, int runs)
{
    Workspace workspace(database);
    MainWindow window(workspace, makeCasePages);
    window.resize(1680, 900);
    window.show();
    window.showWorklist();
    QApplication::processEvents();
    const qint64 id = workspace.listCases().front().id;
    const Opening first = open(window, id);
    tell("just started", {first});
    constexpr int untilKept = 4000;
    if (first.rows == 0) // the program was left before it had kept the first rows: now it does
        pause(untilKept);
    std::vector<Opening> later;
    for (int i = 0; i < runs; ++i) {
        window.showWorklist();
        later.push_back(open(window, id));
    }
    tell("opened again", later);
    changeFilters(window, runs);
    pause(untilKept);
    return 0;
}

} // namespace

int main(int count, char** values)
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, values);
    QStandardPaths::setTestModeEnabled(true);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 2)
        return std::fputs("window_speed DATABASE [RUNS]\n", stderr), 2;
    try {
        return run(words[1], words.size() > 2 ? words[2].toInt() : 7);
    } catch (const Error& error) {
        return std::fprintf(stderr, "%s\n", error.what()), 1;
    }
}
