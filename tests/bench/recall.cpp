// recall BOY.vcf.gz GIRL.vcf.gz CASES_FOLDER [--leave-out]
// Plants the alleles of every published patient, annotated from the published name and rare, into the panel region of a trio whose child is
// of the patient's sex, and asks `shortlist` for the causal gene: as a trio and alone. A gene is found by a planted allele only, never by
// another allele that happens to lie in it. --leave-out: the gene's fit from annotations without the patient's own publication
// (LeaveOut::Subtract). Not a ctest.
//
// Only background alleles that survive the preset's steps before "inheritance" are kept, once for each preset and design: what the steps
// remove alone they remove in company too, so the lists are those of the whole background.
#include "core/base/error.h"
#include "core/workflow/workspace.h"
#include "core/workflow/ranking.h"
#include "tests/bench/leave_out.h"
#include "tests/bench/missed_patients.h"
#include "tests/bench/recall_table.h"
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
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

// Place of the causal gene's first planted allele among the genes of the list; 0 where none is on it.
double geneRank(const Shortlist& list, const std::string& gene)
{
    std::set<std::string> before;
    for (const CandidateVariant& one : list.candidates) {
        const std::string symbol = one.gene ? one.gene->symbol : std::string();
        if (symbol == gene && isPlanted(one))
            return static_cast<double>(before.size()) + 1;
        if (symbol != gene)
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

using Fits = std::map<std::string, double>;

// The list as it would be with these fits of the genes instead of its own.
void refit(Shortlist& list, const Fits& fits)
{
    double full = 0;
    for (const CandidateVariant& one : list.candidates)
        if (one.phenotypeScore.value_or(0) > 0)
            full = one.scoreParts.back().second / *one.phenotypeScore;
    for (CandidateVariant& one : list.candidates) {
        const auto fit = one.gene && one.phenotypeScore ? fits.find(one.gene->symbol) : fits.end();
        if (fit == fits.end())
            continue;
        one.score += full * (fit->second - *one.phenotypeScore);
        one.scoreParts.back().second = full * fit->second;
        one.phenotypeScore = fit->second;
    }
    std::sort(list.candidates.begin(), list.candidates.end(), rankedBefore);
}

QString sexOf(const PublishedPatient& patient)
{
    return patient.sex == "female" ? QStringLiteral("girl") : QStringLiteral("boy");
}

Family alone(const Family& family)
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

class Recalls
{
public:
    Recalls(const QString& boy, const QString& girl) : m_cascade(filterPreset(QStringLiteral("default")))
    {
        read(boy, QStringLiteral("boy"), "1");
        read(girl, QStringLiteral("girl"), "2");
    }

    void leaveOut() { m_fits = fitsWithoutOwnPublication(PhenotypeFiles(), m_patients, LeaveOut::Subtract); }

    void run(const QString& folder, bool trio)
    {
        std::map<QString, FamilyVariants> base;
        for (const auto& [sex, background] : m_background)
            base[sex] = survivors(background, trio, sex);
        Strata combined, phenotypeOnly;
        MissedPatients missed;
        std::vector<double> counts;
        for (std::size_t i = 0; i < m_patients.size(); ++i) {
            const PublishedPatient& patient = m_patients[i];
            const FamilyVariants family = planted(base[sexOf(patient)], patient, folder, trio);
            const auto phenotype = phenotypeOf(patient);
            Shortlist list = makeShortlist(family, m_cascade, phenotype);
            if (!m_fits.empty())
                refit(list, m_fits[i]);
            const double rank = geneRank(list, patient.gene);
            missed.look(patient, family, list, rank);
            counts.push_back(static_cast<double>(list.candidates.size()));
            const QString half = patient.tuning ? QStringLiteral("tuning: ") : QStringLiteral("reported: ");
            for (const QString& stratum : strataOf(patient, *family.panel)) {
                combined.add(half + stratum, rank);
                if (!phenotype.empty())
                    phenotypeOnly.add(half + stratum, phenotypeRank(list, patient.gene));
            }
            if (rank == 0 || rank > 5)
                tellMiss(patient, list, rank);
        }
        std::sort(counts.begin(), counts.end());
        const QString design = trio ? QStringLiteral("trio") : QStringLiteral("alone");
        tell(design + QStringLiteral(", combined"), combined);
        tell(design + QStringLiteral(", by phenotype alone among the genes of the list"), phenotypeOnly);
        print(QStringLiteral("%1: candidates of a list, median %2\n").arg(design).arg(counts[counts.size() / 2]));
        for (const QString& line : missed.lines())
            print(line);
    }

private:
    void read(const QString& path, const QString& sex, const char* code)
    {
        const QTemporaryDir temporary;
        QFile pedigree(temporary.filePath(QStringLiteral("trio.ped")));
        if (!pedigree.open(QIODevice::WriteOnly))
            throw Error(Error::Code::OutputUnwritable, pedigree.fileName());
        pedigree.write(QByteArray("FAM\tPROBAND\tFATHER\tMOTHER\t") + code + "\t2\nFAM\tFATHER\t0\t0\t1\t1\nFAM\tMOTHER\t0\t0\t2\t1\n");
        pedigree.close();
        UnwatchedTask task;
        FamilyInput input;
        input.vcfPaths = {path};
        input.pedPath = pedigree.fileName();
        m_background[sex] = readFamily(input, defaultPanel(), task);
        print(QStringLiteral("background, %1: %2 alleles in the panel").arg(sex).arg(m_background[sex].candidates.size()));
    }

    FamilyVariants survivors(const FamilyVariants& background, bool trio, const QString& sex) const
    {
        FamilyVariants kept = background;
        if (!trio)
            kept.family = alone(kept.family);
        Shortlist list = makeShortlist(kept, m_cascade, {});
        kept.candidates = std::move(list.candidates);
        print(QStringLiteral("%1, %2: %3 background alleles pass").arg(trio ? "trio" : "alone", sex).arg(kept.candidates.size()));
        return kept;
    }

    static void tell(const QString& title, const Strata& strata)
    {
        print(tableHead(title));
        for (const auto& [name, recall] : strata.rows)
            print(tableRow(name, recall));
        print({});
    }

    static void tellMiss(const PublishedPatient& patient, const Shortlist& list, double rank)
    {
        const auto parts = [](const CandidateVariant& one) {
            QString text = one.gene ? QString::fromStdString(one.gene->symbol) : QStringLiteral("-");
            for (const auto& [name, points] : one.scoreParts)
                text += QStringLiteral(" %1 %2").arg(QString::fromStdString(name).left(5)).arg(points, 0, 'f', 1);
            return text.toStdString();
        };
        const auto own = std::find_if(list.candidates.begin(), list.candidates.end(), [&](const CandidateVariant& one) {
            return one.gene && one.gene->symbol == patient.gene && isPlanted(one);
        });
        std::cerr << patient.id << " " << patient.model << " " << patient.consequence << " rank " << rank << " | "
                  << (own == list.candidates.end() ? std::string("absent") : parts(*own)) << " | "
                  << (list.candidates.empty() ? std::string() : parts(list.candidates.front())) << "\n";
    }

    std::map<QString, FamilyVariants> m_background; // by sex of the child
    FilterCascade m_cascade;
    std::vector<PublishedPatient> m_patients = publishedPatients();
    std::vector<Fits> m_fits; // by patient, where they are not the program's own
};

} // namespace

int main(int argc, char** argv)
{
    if (argc < 4) {
        std::cerr << "recall BOY.vcf.gz GIRL.vcf.gz CASES_FOLDER [--leave-out]\n";
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    Recalls recalls(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]));
    if (argc > 4)
        recalls.leaveOut();
    for (const bool trio : {true, false})
        recalls.run(QString::fromLocal8Bit(argv[3]), trio);
    print(QStringLiteral("%1 s").arg(timer.elapsed() / 1000));
    return 0;
}
