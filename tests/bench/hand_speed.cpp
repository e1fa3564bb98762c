// How long a person waits: a case reopened to its first rows and to its whole list, a filter changed. Imports the family into a new database first. Medians of milliseconds, by the clock and,
// where others use the machine too, of the processor.
// hand_speed FAMILY.vcf.gz FAMILY.ped FOLDER   (FOLDER: where the database is made; it must not be there yet)
#include "core/base/error.h"
#include "core/workflow/case_filter.h"
#include "core/workflow/first_rows.h"
#include "core/workflow/new_case.h"
#include "core/workflow/shortlist.h"
#include "core/workflow/workspace.h"
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <algorithm>
#include <ctime>
#include <cstdio>
#include <functional>

using namespace gentolk;

namespace {

struct Waiting {
    double byClock = 0, ofProcessor = 0;
};

double middle(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

Waiting median(int runs, const std::function<void()>& work)
{
    std::vector<double> clockTimes, processorTimes;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer clock;
        clock.start();
        const std::clock_t before = std::clock();
        work();
        processorTimes.push_back(1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC);
        clockTimes.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    return {middle(clockTimes), middle(processorTimes)};
}

NewCaseInput inventedCase(const QString& vcf, const QString& ped)
{
    NewCaseInput input;
    input.theCase.patient.name = QStringLiteral("Bench");
    input.theCase.consent.date = QDate(2026, 1, 1);
    input.theCase.transplanted = Answer::No;
    input.files.vcfPaths = {vcf};
    input.files.pedPath = ped;
    return input;
}

int run(const QString& vcf, const QString& ped, const QString& folder)
{
    if (!QDir().mkdir(folder))
        return std::fprintf(stderr, "%s is there already\n", qPrintable(folder)), 2;
    UnwatchedTask task;
    QElapsedTimer clock;
    clock.start();
    const QString database = folder + QStringLiteral("/bench.sqlite");
    Workspace workspace(database);
    const Case made = importFamily(workspace, inventedCase(vcf, ped), task);
    std::printf("import, with checks and fingerprints: %.1f s\n", double(clock.elapsed()) / 1000);

    Shortlist list;
    FamilyVariants variants;
    const Waiting reopened = median(5, [&] {
        const Case opened = workspace.openCase(made.id);
        variants = workspace.loadVariants(opened, task);
        list = makeShortlist(variants, filterPreset(QStringLiteral("default")), opened.phenotype);
    });
    std::printf("reopen a case, %zu alleles, to its whole list of %zu: %.1f ms (%.1f)\n", variants.candidates.size(), list.candidates.size(), reopened.byClock, reopened.ofProcessor);
    std::size_t rows = 0;
    const Waiting first = median(9, [&] { // as the window does, over a connection of its own
        const Workspace own(database);
        const Case opened = own.openCase(made.id);
        const auto quality = own.quality(made.id);
        const auto found = FirstRowsOfCases(own).read(opened, filterOfCase(own, opened).cascade, task);
        rows = found ? found->list.candidates.size() : 0;
    });
    std::printf("reopen a case to its first %zu rows: %.1f ms (%.1f)\n", rows, first.byClock, first.ofProcessor);
    for (const QString& name : filterPresetNames()) {
        const FilterCascade cascade = filterPreset(name);
        const Waiting changed = median(9, [&] { list = makeShortlist(variants, cascade, made.phenotype, list.memory); });
        std::printf("change the filter to %s, list of %zu: %.1f ms (%.1f)\n", qPrintable(name), list.candidates.size(), changed.byClock, changed.ofProcessor);
    }
    FilterCascade cascade = filterPreset(QStringLiteral("default"));
    int turn = 0;
    const Waiting moved = median(9, [&] { // a limit that was never asked before
        for (FilterStep& step : cascade.steps)
            if (auto* frequency = std::get_if<FrequencyBelow>(&step))
                frequency->recessive = 0.005 + 0.0001 * ++turn;
        list = makeShortlist(variants, cascade, made.phenotype, list.memory);
    });
    std::printf("a frequency limit never asked before, list of %zu: %.1f ms (%.1f)\n", list.candidates.size(), moved.byClock, moved.ofProcessor);
    return 0;
}

} // namespace

int main(int count, char** values)
{
    QCoreApplication application(count, values);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4)
        return std::fputs("hand_speed FAMILY.vcf.gz FAMILY.ped FOLDER\n", stderr), 2;
    try {
        return run(words[1], words[2], words[3]);
    } catch (const Error& error) {
        return std::fprintf(stderr, "%s\n", error.what()), 1;
    }
}
