// phenotype_recall [--fit]: where the causal gene of real published patients stands among the panel's genes by phenotype alone, by method.
// Weights are fitted on one half of the publications (--fit prints them) and every figure is given for each half. Not a ctest.
#include "core/phenotype/gene_ranking.h"
#include "core/phenotype/likelihood_ratio.h"
#include "core/phenotype/set_similarity.h"
#include "core/phenotype/similarity.h"
#include "tests/bench/fit_weights.h"
#include "tests/bench/leave_out.h"
#include "tests/bench/pair_methods.h"
#include "tests/bench/phenotype_files.h"
#include "tests/bench/recall_table.h"
#include <QElapsedTimer>
#include <algorithm>
#include <cmath>
#include <iostream>

using namespace gentolk;
using namespace gentolk::bench;

namespace {

using Scorer = std::function<double(std::size_t profile, const PatientTerms&)>;

void print(const QString& line)
{
    std::cout << line.toStdString() << std::endl;
}

// Genes of the same score share their middle rank.
double rankOf(const std::string& gene, const DiseaseProfiles& profiles, const std::function<double(std::size_t)>& score)
{
    std::vector<double> best(profiles.genes().size(), -1e9);
    for (std::size_t i = 0; i < profiles.all().size(); ++i)
        best[profiles.geneOf(i)] = std::max(best[profiles.geneOf(i)], score(i));
    const auto own = std::find(profiles.genes().begin(), profiles.genes().end(), gene);
    if (own == profiles.genes().end())
        return 0;
    const double wanted = best[static_cast<std::size_t>(own - profiles.genes().begin())];
    const auto better = std::count_if(best.begin(), best.end(), [&](double one) { return one > wanted; });
    const auto same = std::count(best.begin(), best.end(), wanted) - 1;
    return 1 + static_cast<double>(better) + static_cast<double>(same) / 2;
}

class Bench
{
public:
    Bench() : m_patients(publishedPatients())
    {
        for (const PublishedPatient& one : m_patients)
            m_terms.push_back(patientTerms(m_files.ontology, one.present, one.excluded));
    }

    void methods()
    {
        const Ontology& ontology = m_files.ontology;
        const auto& all = m_files.profiles.all();
        PairTable byResnik([&](auto a, auto b) {
            const auto common = mostInformativeCommonAncestor(ontology, a, b);
            return common < 0 ? 0 : ontology.contentAt(common);
        });
        PairTable byPhenodigm([&](auto a, auto b) {
            const auto common = mostInformativeCommonAncestor(ontology, a, b);
            return common < 0 ? 0 : std::sqrt(ontology.contentAt(common) * jaccard(ontology, a, b));
        });
        const LikelihoodRatio ratio(ontology, m_files.profiles);
        print(tableHead(QStringLiteral("method, half")));
        compare("Resnik, best-match average", [&](std::size_t i, const PatientTerms& patient) {
            const auto means = byResnik.compare(patient.specific, all[i].own);
            return means.there + means.back;
        });
        compare("simGIC", [&](std::size_t i, const PatientTerms& patient) { return simGicOf(ontology, patient, all[i]); });
        compare("simGIC + one-way Resnik", [&](std::size_t i, const PatientTerms& patient) {
            return simGicOf(ontology, patient, all[i]) + m_files.ranking.partsOf(i, patient).matched;
        });
        compare("Phenodigm", [&](std::size_t i, const PatientTerms& patient) { // the patient's own best are the same for every disease
            const auto means = byPhenodigm.compare(patient.specific, all[i].own), own = self(byPhenodigm, patient);
            return own.best > 0 ? means.best / own.best + (means.there + means.back) / 2 / own.there : 0;
        });
        compare("LIRICAL-style likelihood ratio",
                [&](std::size_t i, const PatientTerms& patient) { return ratio.log10Of(all[i], patient); });
        summed("ours", m_files.ranking);
    }

    void variations()
    {
        print(tableHead(QStringLiteral("ours, half")));
        without("without `established`", &PhenotypeParts::established);
        without("without excluded terms", &PhenotypeParts::excluded);
        const DiseaseProfiles released({m_files.tables.front()}, m_files.ontology);
        const GeneRanking ranking(m_files.ontology, released, m_files.weights, m_files.established);
        summed("without our own annotations", ranking);
        noise("a third of the terms dropped", Noise::Dropped);
        noise("two random terms added", Noise::Added);
        noise("every term one step vaguer", Noise::Vaguer);
        strata();
    }

    void leaveOut()
    {
        print(tableHead(QStringLiteral("ours, half, own publication left out")));
        for (const LeaveOut how : {LeaveOut::Subtract, LeaveOut::Strict}) {
            Recall halves[2];
            const auto ranks = ranksWithoutOwnPublication(m_files, m_patients, how);
            for (std::size_t i = 0; i < m_patients.size(); ++i)
                if (!m_terms[i].specific.empty())
                    halves[m_patients[i].tuning ? 0 : 1].ranks.push_back(ranks[i]);
            const QString name = how == LeaveOut::Subtract ? QStringLiteral("its patients taken from the counts")
                                                           : QStringLiteral("every counted annotation of its patients' terms removed");
            print(tableRow(name + QStringLiteral(", tuning"), halves[0]));
            print(tableRow(name + QStringLiteral(", reported"), halves[1]));
        }
    }

    void speed()
    {
        std::vector<double> milliseconds;
        for (std::size_t i = 0; i < m_terms.size(); i += 5)
            milliseconds.push_back(millisecondsOf([&] { m_files.ranking.rank(m_terms[i]); }));
        print(QStringLiteral("ranking %1 genes: ").arg(m_files.profiles.genes().size()) + told(milliseconds));
    }

    // Every keystroke of the names of every 500th term, as typed, and with two letters of its longest word exchanged.
    void entrySpeed()
    {
        std::vector<double> plain, slips;
        for (std::size_t i = 0; i < m_files.ontology.termCount(); i += 500) {
            const QString name = m_files.ontology.label(m_files.ontology.idAt(static_cast<Ontology::Index>(i)));
            for (qsizetype length = 1; length <= name.size(); ++length) {
                plain.push_back(millisecondsOf([&] { m_files.ontology.search(name.left(length), 12); }));
                QString wrong = name.left(length);
                if (length > 5)
                    std::swap(wrong[3], wrong[4]);
                slips.push_back(millisecondsOf([&] { m_files.ontology.search(wrong, 12); }));
            }
        }
        print(QStringLiteral("a keystroke to suggestions: ") + told(plain));
        print(QStringLiteral("the same with two letters exchanged: ") + told(slips));
    }

    void fit()
    {
        const PhenotypeWeights weights = fitWeights(m_files, m_patients, m_terms);
        for (const auto& [name, part] : phenotypePartNames())
            print(QStringLiteral("\"%1\": %2").arg(QLatin1String(name)).arg(weights.*part, 0, 'g', 4));
        const GeneRanking fitted(m_files.ontology, m_files.profiles, weights, m_files.established);
        summed("fitted", fitted);
    }

private:
    template<typename Work> static double millisecondsOf(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

    static QString told(std::vector<double> milliseconds)
    {
        std::sort(milliseconds.begin(), milliseconds.end());
        const auto at = [&](double share) { return milliseconds[static_cast<std::size_t>(share * static_cast<double>(milliseconds.size() - 1))]; };
        return QStringLiteral("median %1 ms, 95th percentile %2 ms, 99th %3 ms, worst %4 ms, of %5")
            .arg(at(0.5), 0, 'f', 1)
            .arg(at(0.95), 0, 'f', 1)
            .arg(at(0.99), 0, 'f', 1)
            .arg(milliseconds.back(), 0, 'f', 1)
            .arg(milliseconds.size());
    }

    static PairTable::Means self(PairTable& pairs, const PatientTerms& patient)
    {
        std::vector<DiseaseProfile::Term> own;
        for (const Ontology::Index term : patient.specific)
            own.push_back({term, 1});
        return pairs.compare(patient.specific, own);
    }

    // The program's own rank.
    void summed(const char* name, const GeneRanking& ranking, const std::vector<PatientTerms>* terms = nullptr)
    {
        Recall halves[2];
        for (std::size_t i = 0; i < m_patients.size(); ++i)
            for (const GeneRank& one : ranking.rank(terms ? (*terms)[i] : m_terms[i]))
                if (one.gene == m_patients[i].gene)
                    halves[m_patients[i].tuning ? 0 : 1].ranks.push_back(one.rank);
        print(tableRow(QString::fromLatin1(name) + QStringLiteral(", tuning"), halves[0]));
        print(tableRow(QString::fromLatin1(name) + QStringLiteral(", reported"), halves[1]));
    }

    void compare(const char* name, const Scorer& score)
    {
        Recall halves[2];
        for (std::size_t i = 0; i < m_patients.size(); ++i)
            if (!m_terms[i].specific.empty())
                halves[m_patients[i].tuning ? 0 : 1].ranks.push_back(rankOf(
                    m_patients[i].gene, m_files.profiles, [&](std::size_t profile) { return score(profile, m_terms[i]); }));
        print(tableRow(QString::fromLatin1(name) + QStringLiteral(", tuning"), halves[0]));
        print(tableRow(QString::fromLatin1(name) + QStringLiteral(", reported"), halves[1]));
    }

    void without(const char* name, double PhenotypeParts::* part)
    {
        PhenotypeWeights weights = m_files.weights;
        weights.*part = 0;
        const GeneRanking ranking(m_files.ontology, m_files.profiles, weights, m_files.established);
        summed(name, ranking);
    }

    void noise(const char* name, Noise kind)
    {
        std::vector<PatientTerms> terms;
        for (std::size_t i = 0; i < m_patients.size(); ++i)
            terms.push_back(patientTerms(
                m_files.ontology, noisy(m_patients[i].present, kind, m_files.ontology, static_cast<unsigned>(i) + 1), m_patients[i].excluded));
        for (std::size_t i = 0; i < terms.size(); ++i)
            if (m_terms[i].specific.empty())
                terms[i] = m_terms[i]; // nothing to be noisy about
        summed(name, m_files.ranking, &terms);
    }

    void strata()
    {
        for (const auto& [name, from, to] :
             {std::tuple("1 to 3 terms", 1, 3), std::tuple("4 to 7 terms", 4, 7), std::tuple("8 and more", 8, 999)}) {
            std::vector<PatientTerms> terms = m_terms;
            for (PatientTerms& one : terms)
                if (const int count = static_cast<int>(one.specific.size()); count < from || count > to)
                    one.specific.clear();
            summed(name, m_files.ranking, &terms);
        }
    }

    PhenotypeFiles m_files;
    std::vector<PublishedPatient> m_patients;
    std::vector<PatientTerms> m_terms;
};

} // namespace

int main(int argc, char** argv)
{
    const std::string mode = argc > 1 ? argv[1] : "";
    Bench bench;
    if (mode == "--fit")
        bench.fit();
    else if (mode == "--speed") {
        bench.speed();
        bench.entrySpeed();
    } else if (mode == "--leave-out")
        bench.leaveOut();
    else {
        bench.methods();
        bench.variations();
        bench.leaveOut();
        bench.speed();
        bench.entrySpeed();
    }
    return 0;
}
