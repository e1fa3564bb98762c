// A whole genome read into columns and asked: genome_speed FAMILY.vcf.gz FAMILY.ped
#include "core/filter/genome_search.h"
#include "core/workflow/segregate_family.h"
#include "core/workflow/workspace.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace gentolk;

namespace {

void ask(const GenomeColumns& genome, const char* name, const GenomeQuery& query)
{
    std::vector<double> times;
    std::size_t rows = 0;
    for (int turn = 0; turn < 9; ++turn) {
        QElapsedTimer clock;
        clock.start();
        rows = search(genome, query).rows.size();
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("%s: %zu of %zu alleles, median %.1f ms, worst %.1f\n", name, rows, genome.size(), times[times.size() / 2], times.back());
}

int run(const QString& vcf, const QString& ped)
{
    FamilyInput input;
    input.vcfPaths = {vcf};
    input.pedPath = ped;
    UnwatchedTask task;
    QElapsedTimer clock;
    clock.start();
    GenomeColumns genome(previewFamily(input).family);
    segregateFamily(input, defaultPanel(), SegregationScope{true, {}}, task, [&](const FamilyVariants& part) {
        for (const CandidateVariant& candidate : part.candidates)
            genome.add(candidate);
    });
    genome.shrink();
    std::printf("read: %.1f s, %.0f MB of columns\n", double(clock.elapsed()) / 1000, double(genome.bytes()) / 1e6);
    GenomeQuery all{false, false, {}, 0, 0, {}};
    ask(genome, "all that the patient carries", all);
    ask(genome, "as it opens", {});
    ask(genome, "rare and protein-changing", {true, false, 0.001, 18, 0, {}});
    ask(genome, "pairs", {true, false, 0.01, 18, GenomeColumns::bitOf(InheritanceLabel::CompoundHeterozygous), {}});
    ask(genome, "de novo", {true, true, {}, 0, GenomeColumns::bitOf(InheritanceLabel::DeNovo), {}});
    return 0;
}

} // namespace

int main(int count, char** values)
{
    QCoreApplication application(count, values);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3)
        return std::fputs("genome_speed FAMILY.vcf.gz FAMILY.ped\n", stderr), 2;
    try {
        return run(words[1], words[2]);
    } catch (const Error& error) {
        return std::fprintf(stderr, "%s\n", error.what()), 1;
    }
}
