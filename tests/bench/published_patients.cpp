#include "tests/bench/published_patients.h"
#include "core/base/error.h"
#include "core/phenotype/tsv_rows.h"
#include <QFile>
#include <algorithm>
#include <random>

namespace gentolk::bench {

namespace {

std::vector<std::string> listed(std::string_view text)
{
    std::vector<std::string> parts;
    for (const std::string_view part : splitCells(text, ';'))
        parts.emplace_back(part);
    return parts;
}

// By a hash (FNV-1a) of the publication, so that nobody chose and no publication is in both halves.
bool isTuning(const std::string& publication)
{
    std::uint32_t hash = 2166136261U;
    for (const char c : publication)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return (hash >> 7 & 1U) == 0;
}

std::vector<std::string> parentsOf(const std::string& id, const Ontology& ontology)
{
    std::vector<std::string> parents;
    if (const Ontology::Index term = ontology.indexOf(id); term >= 0)
        for (const Ontology::Index parent : ontology.parentsAt(term))
            if (ontology.isPhenotypeAt(parent))
                parents.push_back(ontology.idAt(parent));
    return parents;
}

std::vector<std::string> phenotypeTerms(const Ontology& ontology)
{
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < ontology.termCount(); ++i)
        if (const auto term = static_cast<Ontology::Index>(i); ontology.isPhenotypeAt(term))
            ids.push_back(ontology.idAt(term));
    return ids;
}

} // namespace

QByteArray wholeFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Code::FileMissing, path);
    return file.readAll();
}

std::vector<PublishedPatient> publishedPatients()
{
    std::vector<PublishedPatient> patients;
    const std::vector<std::string> columns = {"case_id", "gene",   "inheritance", "model",       "sex", "variants",     "variants_grch37",
                                              "hgvs_c",  "hgvs_p", "consequence", "hpo",         "hpo_excluded", "disease", "pmid"};
    forEachTsvRow(wholeFile(QStringLiteral(SHARED_DATA "/cases/published_cases.tsv")), columns, [&](const TsvCells& cells) {
        const auto text = [&](std::size_t i) { return std::string(cells[i]); };
        PublishedPatient one{text(0), text(1), text(2), text(3), text(4), text(5), text(7), text(8), text(9), text(12), text(13),
                             listed(cells[10]), listed(cells[11]), false};
        one.tuning = isTuning(one.publication);
        patients.push_back(std::move(one));
    });
    return patients;
}

std::vector<std::string> noisy(const std::vector<std::string>& terms, Noise noise, const Ontology& ontology, unsigned seed)
{
    static const std::vector<std::string> all = phenotypeTerms(ontology);
    std::mt19937 random(seed);
    std::vector<std::string> changed = terms;
    if (noise == Noise::Dropped) {
        std::shuffle(changed.begin(), changed.end(), random);
        changed.resize(changed.size() - changed.size() / 3);
    }
    if (noise == Noise::Added)
        for (int i = 0; i < 2; ++i)
            changed.push_back(all[random() % all.size()]);
    if (noise == Noise::Vaguer)
        for (std::string& term : changed)
            if (const auto parents = parentsOf(term, ontology); !parents.empty())
                term = parents[random() % parents.size()];
    return changed;
}

} // namespace gentolk::bench
