// recall BACKGROUND.vcf.gz TRIO.ped CASES_FOLDER [HALF]
// Plants the alleles of every published patient, annotated from the published name and rare, into a trio's panel region and asks
// `shortlist` for the causal gene: as a trio and alone. HALF: tuning, reported or all (the default). Not a ctest.
//
// Only background alleles that survive the preset's steps before "inheritance" are kept, once for each preset and design: what the steps
// remove alone they remove in company too, so the lists are those of the whole background.
#include "core/base/error.h"
#include "core/workflow/workspace.h"
#include "tests/bench/planted_patient.h"
#include "tests/bench/recall_table.h"
#include <QElapsedTimer>
#include <algorithm>
#include <iostream>
#include <map>
#include <set>

using namespace gentolk;
using namespace gentolk::bench;

namespace {

void print(const QString& line)
{
    std::cout << line.toStdString() << std::endl;
}

struct Strata {
    std::map<QString, Recall> rows;
    void add(const QString& name, double rank) { rows[name].ranks.push_back(rank); }
};

// Place of the gene among the genes of the list; 0 where it is not on it.
double geneRank(const Shortlist& list, const std::string& gene)
{
    std::set<std::string> before;
    for (const CandidateVariant& one : list.candidates) {
        const std::string symbol = one.gene ? one.gene->symbol : std::string();
        if (symbol == gene)
            return static_cast<double>(before.size()) + 1;
        before.insert(symbol);
    }
    return 0;
}

// The same list by the phenotype alone: a gene's place by its fit; a tie is the middle.
double phenotypeRank(const Shortlist& list, const std::string& gene)
{
    std::map<std::string, double> fits;
    for (const CandidateVariant& one : list.candidates)
        if (one.gene)
            fits[one.gene->symbol] = one.phenotypeScore.value_or(0);
    const auto own = fits.find(gene);
    if (own == fits.end())
        return 0;
    double better = 0, same = 0;
    for (const auto& [symbol, fit] : fits) {
        better += fit > own->second;
        same += fit == own->second;
    }
    return better + (same + 1) / 2;
}

class Recalls
{
public:
    Recalls(const QString& background, const QString& pedigree, QString half) : m_half(std::move(half))
    {
        UnwatchedTask task;
        FamilyInput input;
        input.vcfPaths = {background};
        input.pedPath = pedigree;
        m_background = readFamily(input, defaultPanel(), task);
        print(QStringLiteral("background: %1 alleles in the panel").arg(m_background.candidates.size()));
    }

    void run(const QString& folder, bool trio)
    {
        const FilterCascade cascade = filterPreset(QStringLiteral("default")), wide = filterPreset(QStringLiteral("all"));
        const FamilyVariants base = survivors(cascade, trio);
        Strata combined, alone;
        std::vector<double> counts;
        int lost = 0, foundWide = 0;
        for (const PublishedPatient& patient : publishedPatients()) {
            if ((m_half == "tuning" && !patient.tuning) || (m_half == "reported" && patient.tuning))
                continue;
            const FamilyVariants family = planted(base, patient, folder, trio);
            const auto phenotype = phenotypeOf(patient);
            const Shortlist list = makeShortlist(family, cascade, phenotype);
            const double rank = geneRank(list, patient.gene);
            counts.push_back(static_cast<double>(list.candidates.size()));
            for (const QString& stratum : strataOf(patient, *m_background.panel)) {
                combined.add(stratum, rank);
                if (!phenotype.empty())
                    alone.add(stratum, phenotypeRank(list, patient.gene));
            }
            if (rank != 1)
                tellMiss(patient, list, rank);
            lost += rank == 0;
            if (rank == 0) {
                const Shortlist onAll = makeShortlist(planted(nothing(base), patient, folder, trio), wide, phenotype);
                foundWide += geneRank(onAll, patient.gene) > 0;
            }
        }
        std::sort(counts.begin(), counts.end());
        print(tableHead(trio ? QStringLiteral("trio, combined") : QStringLiteral("alone, combined")));
        for (const auto& [name, recall] : combined.rows)
            print(tableRow(name, recall));
        print(tableHead(trio ? QStringLiteral("trio, by phenotype alone") : QStringLiteral("alone, by phenotype alone")));
        for (const auto& [name, recall] : alone.rows)
            print(tableRow(name, recall));
        print(QStringLiteral("candidates: median %1; lost by the default preset: %2, of them on the list of `all`: %3")
                  .arg(counts[counts.size() / 2])
                  .arg(lost)
                  .arg(foundWide));
    }

private:
    static Family alone(const Family& family)
    {
        Family one = family;
        one.mother.reset();
        one.father.reset();
        one.siblings.clear();
        std::erase_if(one.pedigree.individuals, [&](const Individual& person) { return person.id != one.proband.sample; });
        for (Individual& person : one.pedigree.individuals)
            person.fatherId = person.motherId = {};
        return one;
    }

    static FamilyVariants nothing(FamilyVariants family)
    {
        family.candidates.clear();
        return family;
    }

    FamilyVariants survivors(const FilterCascade& cascade, bool trio) const
    {
        FamilyVariants kept = m_background;
        if (!trio)
            kept.family = alone(kept.family);
        Shortlist list = makeShortlist(kept, cascade, {});
        kept.candidates = std::move(list.candidates);
        print(QStringLiteral("%1: %2 background alleles pass").arg(trio ? "trio" : "alone").arg(kept.candidates.size()));
        return kept;
    }

    static void tellMiss(const PublishedPatient& patient, const Shortlist& list, double rank)
    {
        const auto parts = [](const CandidateVariant& one) {
            QString text = one.gene ? QString::fromStdString(one.gene->symbol) : QStringLiteral("-");
            for (const auto& [name, points] : one.scoreParts)
                text += QStringLiteral(" %1 %2").arg(QString::fromStdString(name).left(5)).arg(points, 0, 'f', 1);
            return text;
        };
        const auto own = std::find_if(list.candidates.begin(), list.candidates.end(),
                                      [&](const CandidateVariant& one) { return one.gene && one.gene->symbol == patient.gene; });
        std::cerr << patient.id << " " << patient.model << " " << patient.consequence << " rank " << rank << " | "
                  << (own == list.candidates.end() ? std::string("absent") : parts(*own).toStdString()) << " | "
                  << (list.candidates.empty() ? std::string() : parts(list.candidates.front()).toStdString()) << "\n";
    }

    FamilyVariants m_background;
    QString m_half;
};

} // namespace

int main(int argc, char** argv)
{
    if (argc < 4) {
        std::cerr << "recall BACKGROUND.vcf.gz TRIO.ped CASES_FOLDER [tuning|reported|all]\n";
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    const auto argument = [&](int i) { return i < argc ? QString::fromLocal8Bit(argv[i]) : QString(); };
    Recalls recalls(argument(1), argument(2), argument(4));
    for (const bool trio : {true, false})
        recalls.run(argument(3), trio);
    print(QStringLiteral("%1 s").arg(timer.elapsed() / 1000));
    return 0;
}
