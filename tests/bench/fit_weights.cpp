#include "tests/bench/fit_weights.h"
#include <algorithm>
#include <array>
#include <cmath>

namespace gentolk::bench {

namespace {

constexpr std::size_t partCount = 9;
using Row = std::array<float, partCount>;
using Weights = std::array<double, partCount>;

struct Choice {
    std::size_t gene;
    std::vector<Row> rows; // by profile
};

double scoreOfRow(const Row& row, const Weights& weights)
{
    double score = 0;
    for (std::size_t k = 0; k < partCount; ++k)
        score += double(row[k]) * weights[k];
    return score;
}

std::vector<Choice> choicesOf(const PhenotypeFiles& files, const std::vector<PublishedPatient>& patients,
                            const std::vector<PatientTerms>& terms)
{
    std::vector<Choice> choices;
    const auto& genes = files.profiles.genes();
    for (std::size_t i = 0; i < patients.size(); ++i) {
        const auto gene = std::find(genes.begin(), genes.end(), patients[i].gene);
        if (!patients[i].tuning || terms[i].specific.empty() || gene == genes.end())
            continue;
        Choice choice{static_cast<std::size_t>(gene - genes.begin()), {}};
        for (std::size_t profile = 0; profile < files.profiles.all().size(); ++profile) {
            const PhenotypeParts parts = files.ranking.partsOf(profile, terms[i]);
            Row row{};
            for (std::size_t k = 0; k < partCount; ++k)
                row[k] = static_cast<float>(parts.*(phenotypePartNames()[k].second));
            choice.rows.push_back(row);
        }
        choices.push_back(std::move(choice));
    }
    return choices;
}

void addGradient(Weights& gradient, const PhenotypeFiles& files, const Choice& choice, const Weights& weights)
{
    std::vector<double> score;
    for (const Row& row : choice.rows)
        score.push_back(scoreOfRow(row, weights));
    const double top = *std::max_element(score.begin(), score.end());
    double all = 0, own = 1e-300;
    for (std::size_t i = 0; i < score.size(); ++i) {
        score[i] = std::exp(score[i] - top);
        all += score[i];
        own += files.profiles.geneOf(i) == choice.gene ? score[i] : 0;
    }
    for (std::size_t i = 0; i < score.size(); ++i) {
        const double share = (files.profiles.geneOf(i) == choice.gene ? score[i] / own : 0) - score[i] / all;
        for (std::size_t k = 0; k < partCount && std::abs(share) > 1e-7; ++k)
            gradient[k] += share * double(choice.rows[i][k]);
    }
}

} // namespace

PhenotypeWeights fitWeights(const PhenotypeFiles& files, const std::vector<PublishedPatient>& patients,
                            const std::vector<PatientTerms>& terms)
{
    const std::vector<Choice> choices = choicesOf(files, patients, terms);
    Weights weights{}, speed{};
    for (std::size_t k = 0; k < partCount; ++k)
        weights[k] = files.weights.*(phenotypePartNames()[k].second);
    for (int step = 0; step < 200; ++step) {
        Weights gradient{};
        for (const Choice& choice : choices)
            addGradient(gradient, files, choice, weights);
        for (std::size_t k = 0; k < partCount; ++k) {
            if (phenotypePartNames()[k].second == &PhenotypeParts::excluded)
                continue;
            speed[k] = 0.95 * speed[k] + 0.05 * gradient[k] * gradient[k];
            const double rate = (step < 120 ? 0.1 : 0.02) * std::max(weights[k], 0.02);
            weights[k] = std::max(0.0, weights[k] + rate * gradient[k] / (std::sqrt(speed[k]) + 1e-9));
        }
    }
    PhenotypeWeights fitted;
    for (std::size_t k = 0; k < partCount; ++k)
        fitted.*(phenotypePartNames()[k].second) = weights[k];
    return fitted;
}

} // namespace gentolk::bench
