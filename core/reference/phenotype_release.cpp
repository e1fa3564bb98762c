#include "core/reference/phenotype_release.h"
#include "core/phenotype/tsv_rows.h"
#include "core/reference/allele_store.h"
#include "core/reference/phenotype_data.h"
#include "core/reference/resource.h"
#include "core/reference/source_library.h"
#include <atomic>
#include <map>
#include <mutex>

namespace gentolk {

namespace {

QByteArray carriedTable(const char* file) { return resourceBytes(QStringLiteral(":/ontology/%1").arg(QLatin1String(file))); }

PhenotypeTables tablesIn(const AlleleStore& store)
{
    PhenotypeTables tables;
    QByteArray* const targets[] = {&tables.terms, &tables.diseaseCounts, &tables.geneTerms};
    const int name = store.column("table"), line = store.column("line");
    const Variant first = phenotypeRowPlace(1);
    for (const std::uint64_t row : store.rowsBetween(first.contig, first.position, std::int64_t(store.rows())))
        for (std::size_t i = 0; i < phenotypeTableNames.size(); ++i)
            if (store.text(row, name) == phenotypeTableNames[i]) {
                const std::string_view text = store.text(row, line);
                targets[i]->append(text.data(), qsizetype(text.size())).append('\n');
            }
    return tables;
}

std::atomic<const PhenotypeRelease*> inUse = nullptr;

} // namespace

Variant phenotypeRowPlace(std::int64_t number) { return {"1", number, "N", "D"}; }

struct PhenotypeRelease::Parts {
    // Read where it is first asked for.
    template <typename T> class Once
    {
    public:
        template <typename Make> const T& get(Make make) const
        {
            std::call_once(m_flag, [&] { m_value = make(); });
            return *m_value;
        }

    private:
        mutable std::once_flag m_flag;
        mutable std::unique_ptr<const T> m_value;
    };

    PhenotypeTables tables;
    QString version;
    Once<Ontology> ontology;
    Once<ReferralText> referralText;
    Once<DiseaseProfiles> profiles;
    Once<GeneRanking> ranking;
};

PhenotypeRelease::PhenotypeRelease(PhenotypeTables tables) : m_parts(std::make_unique<Parts>())
{
    m_parts->version = QString::fromStdString(tsvNote(tables.diseaseCounts, "version"));
    m_parts->tables = std::move(tables);
}

PhenotypeRelease::~PhenotypeRelease() = default;

QString PhenotypeRelease::version() const { return m_parts->version; }

const Ontology& PhenotypeRelease::ontology() const
{
    return m_parts->ontology.get([this] { return std::make_unique<Ontology>(m_parts->tables.terms, m_parts->tables.diseaseCounts, carriedTable("danish.tsv")); });
}

const ReferralText& PhenotypeRelease::referralText() const
{
    return m_parts->referralText.get([this] { return std::make_unique<ReferralText>(ontology(), carriedTable("clinical_words.tsv")); });
}

const DiseaseProfiles& PhenotypeRelease::profiles() const
{
    return m_parts->profiles.get([this] { return std::make_unique<DiseaseProfiles>(geneTermTables(m_parts->tables.geneTerms), ontology()); });
}

const GeneRanking& PhenotypeRelease::ranking() const
{
    return m_parts->ranking.get([this] { return std::make_unique<GeneRanking>(ontology(), profiles(), phenotypeWeights(), establishedGenes()); });
}

const PhenotypeRelease& carriedPhenotype()
{
    static const PhenotypeRelease only({carriedTable("terms.tsv"), carriedTable("disease_counts.tsv"), {}});
    return only;
}

const PhenotypeRelease& installedPhenotype(const QString& path)
{
    static std::mutex guard;
    static std::map<QString, std::unique_ptr<const PhenotypeRelease>> known; // by SHA-256: a case may refer to an older one at any time
    const AlleleStore store(path);
    const std::lock_guard lock(guard);
    std::unique_ptr<const PhenotypeRelease>& release = known[store.sha256()];
    if (!release) {
        UnwatchedTask task;
        store.verify(task);
        release = std::make_unique<const PhenotypeRelease>(tablesIn(store));
    }
    return *release;
}

const PhenotypeRelease& phenotypeInUse()
{
    if (const PhenotypeRelease* known = inUse)
        return *known;
    const PhenotypeRelease* found = &carriedPhenotype();
    for (const InstalledSource& one : SourceLibrary().all())
        if (one.active && one.manifest.kind == phenotypeKind())
            found = &installedPhenotype(one.path);
    inUse = found;
    return *found;
}

void askAgainForPhenotypeInUse() { inUse = nullptr; }

} // namespace gentolk
