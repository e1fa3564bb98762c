#include "tests/bench/leave_out.h"
#include <algorithm>

namespace gentolk::bench {

namespace {

struct Group {
    std::string gene;
    std::vector<std::size_t> patients;
};

std::map<std::string, Group> groupsOf(const std::vector<PublishedPatient>& patients)
{
    std::map<std::string, Group> groups;
    for (std::size_t i = 0; i < patients.size(); ++i) {
        Group& group = groups[patients[i].publication + '/' + patients[i].gene];
        group.gene = patients[i].gene;
        group.patients.push_back(i);
    }
    return groups;
}

AnnotationFilter filterFor(const PhenotypeFiles& files, const std::vector<PublishedPatient>& patients, const Group& group, LeaveOut how)
{
    std::vector<PatientTerms> terms;
    for (const std::size_t i : group.patients)
        terms.push_back(patientTerms(files.ontology, patients[i].present, patients[i].excluded));
    return [terms, gene = group.gene, how](const AnnotationRow& row) -> std::optional<TermFrequency> {
        if (row.gene != gene || row.frequency.of == 0)
            return row.frequency;
        int with = 0, of = 0;
        for (const PatientTerms& one : terms) {
            const bool has = one.contains(row.term);
            with += has ? 1 : 0;
            of += has || std::find(one.excluded.begin(), one.excluded.end(), row.term) != one.excluded.end() ? 1 : 0;
        }
        if (how == LeaveOut::Strict && with > 0)
            return std::nullopt;
        return of > 0 ? withoutPatients(row.frequency, with, of) : row.frequency;
    };
}

template<typename Look>
void forEachWithoutOwnPublication(const PhenotypeFiles& files, const std::vector<PublishedPatient>& patients, LeaveOut how, const Look& look)
{
    for (const auto& [key, group] : groupsOf(patients)) {
        const DiseaseProfiles profiles(files.tables, files.ontology, filterFor(files, patients, group, how));
        const GeneRanking ranking(files.ontology, profiles, files.weights, files.established);
        for (const std::size_t i : group.patients)
            for (const GeneRank& one : ranking.rank(patientTerms(files.ontology, patients[i].present, patients[i].excluded)))
                look(i, one);
    }
}

} // namespace

std::vector<double> ranksWithoutOwnPublication(const PhenotypeFiles& files, const std::vector<PublishedPatient>& patients, LeaveOut how)
{
    std::vector<double> ranks(patients.size(), 0);
    forEachWithoutOwnPublication(files, patients, how, [&](std::size_t i, const GeneRank& one) {
        if (one.gene == patients[i].gene)
            ranks[i] = one.rank;
    });
    return ranks;
}

std::vector<std::map<std::string, double>> fitsWithoutOwnPublication(const PhenotypeFiles& files,
                                                                     const std::vector<PublishedPatient>& patients, LeaveOut how)
{
    std::vector<std::map<std::string, double>> fits(patients.size());
    forEachWithoutOwnPublication(files, patients, how, [&](std::size_t i, const GeneRank& one) { fits[i][one.gene] = one.fit; });
    return fits;
}

} // namespace gentolk::bench
