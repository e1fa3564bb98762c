#include "core/reference/installed_evidence.h"
#include "core/reference/source_recipe.h"
#include "core/annotation/allele_evidence.h"
#include "core/base/error.h"
#include "core/reference/looked_at.h"
#include "core/reference/structural_place.h"
#include <algorithm>
#include <cmath>

namespace gentolk {

namespace {

constexpr double shareOfAlleles = 0.5; // rule A-13

constexpr InstalledScore installedScores[] = {{"spliceai-", "splice_ai", "delta", &PredictorScores::spliceAi, 0.005},
                                              {"revel", "revel", "score", &PredictorScores::revel, 0.0005},
                                              {"alphamissense", "alpha_missense", "score", &PredictorScores::alphaMissense, 0.0005},
                                              {"cadd-", "cadd_phred", "score", &PredictorScores::caddPhred, 0.05}};

const InstalledScore* scoreOf(const AlleleStore& store)
{
    for (const InstalledScore& one : installedScores)
        if (store.manifest().kind.startsWith(QLatin1String(one.kind)))
            return &one;
    return nullptr;
}

std::optional<std::uint64_t> rowOf(const AlleleStore& store, const CandidateVariant& candidate)
{
    const auto row = store.rowOf(candidate.variant);
    return row || !candidate.writings ? row : store.rowOf(candidate.writings->leftmost);
}

bool isLocal(const AlleleStore& store) { return isLocalKind(store.manifest().kind); }

bool isFrequencySource(const AlleleStore& store) { return isLocal(store) || (store.manifest().kind.startsWith(QLatin1String("gnomad-")) && store.column("number") >= 0); }

std::optional<int> mostOn(const AlleleStore& store, std::string_view contig)
{
    const auto found = store.manifest().mostAlleles.find(contigRank(contig));
    return found == store.manifest().mostAlleles.end() ? std::nullopt : std::optional(found->second);
}

void addGroups(PopulationFrequency& entry, const AlleleStore& store, std::uint64_t row)
{
    constexpr std::string_view start = "af_";
    const auto& columns = store.manifest().columns;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].name.starts_with(start))
            if (const auto share = store.number(row, int(i)); share && *share > 0)
                entry.populations.emplace_back(columns[i].name.substr(start.size()), *share);
}

PopulationFrequency entryOf(const AlleleStore& store, std::uint64_t row)
{
    PopulationFrequency entry;
    entry.alleleFrequency = store.number(row, store.column("frequency"));
    entry.filteringFrequency = store.number(row, store.column("faf95"));
    entry.homozygotes = store.whole(row, store.column("homozygotes"));
    entry.hemizygotes = store.whole(row, store.column("hemizygotes"));
    entry.alleleCount = store.whole(row, store.column("count"));
    entry.alleleNumber = store.whole(row, store.column("number"));
    entry.filters = store.text(row, store.column("filters"));
    addGroups(entry, store, row);
    return entry;
}

// The most alleles that another allele of that very position was counted in.
std::optional<int> countedBeside(const AlleleStore& store, const Variant& variant)
{
    std::optional<int> seen;
    for (const std::uint64_t row : store.rowsAt(variant.contig, variant.position))
        if (const auto number = store.whole(row, store.column("number")))
            seen = std::max(seen.value_or(0), *number);
    return seen;
}

// What the coverage tables of the same people tell: of exomes and genomes together the better one.
std::optional<int> countedByCoverage(const std::vector<const AlleleStore*>& coverage, const AlleleStore& store, const Variant& variant, int most)
{
    std::optional<int> seen;
    const QString& kind = store.manifest().kind;
    for (const AlleleStore* one : coverage) {
        const QString of = one->manifest().kind;
        if (kind != QLatin1String("gnomad-joint") && of != kind + QStringLiteral("-coverage"))
            continue;
        if (const auto looked = lookedAt(*one, variant.contig, variant.position))
            seen = std::max(seen.value_or(0), looked->alleles.value_or(int(looked->share * most)));
    }
    return seen;
}

// Rule A-13: none where nothing shows that the source looked at the place.
std::optional<PopulationFrequency> absentEntry(const AlleleStore& store, const std::vector<const AlleleStore*>& coverage, const Variant& variant)
{
    const auto most = mostOn(store, variant.contig);
    if (kindOf(variant) != VariantKind::Snv || !most)
        return std::nullopt;
    std::optional<int> seen = countedBeside(store, variant);
    if (!seen)
        seen = countedByCoverage(coverage, store, variant, *most);
    if (!seen || *seen < shareOfAlleles * *most)
        return std::nullopt;
    PopulationFrequency entry;
    entry.alleleFrequency = 0;
    entry.alleleCount = 0;
    entry.homozygotes = 0;
    entry.alleleNumber = seen;
    return entry;
}

// Of the general population's sources that do not doubt the allele.
std::optional<PopulationFrequency> highestInstalled(const std::vector<PopulationFrequency>& all)
{
    std::vector<PopulationFrequency> trusted;
    std::copy_if(all.begin(), all.end(), std::back_inserter(trusted), [](const PopulationFrequency& one) { return one.installed && !one.local && one.filters.empty(); });
    return highestFrequency(trusted);
}

template <typename Value> void fillIfMissing(OptionalNumber<Value>& target, OptionalNumber<Value> value)
{
    if (!target)
        target = value;
}

void fillFrequency(CandidateVariant& candidate)
{
    const auto installed = highestInstalled(candidate.frequencies);
    if (!installed)
        return;
    if (!candidate.frequency || !candidate.frequency->alleleFrequency)
        candidate.frequency = installed;
    PopulationFrequency& used = *candidate.frequency;
    const bool filled = used.source != installed->source && ((!used.filteringFrequency && installed->filteringFrequency) ||
                        (!used.homozygotes && installed->homozygotes) || (!used.hemizygotes && installed->hemizygotes));
    fillIfMissing(used.filteringFrequency, installed->filteringFrequency);
    fillIfMissing(used.homozygotes, installed->homozygotes);
    fillIfMissing(used.hemizygotes, installed->hemizygotes);
    if (filled) // a number is never told under another source's name
        used.source = used.source + " + " + installed->source;
}

bool sayTheSame(const ClinVarRecord& file, const ClinVarRecord& installed)
{
    return file.significance == installed.significance && (!file.stars || file.stars == installed.stars);
}

} // namespace

InstalledEvidence::InstalledEvidence(GenomeAssembly assembly, const QStringList& paths)
{
    for (const QString& path : paths) {
        auto store = std::make_unique<AlleleStore>(path);
        if (store->manifest().assembly != assembly)
            throw Error(Error::Code::MixedAssemblies, path, QString::fromStdString(toString(assembly) + " and " + toString(store->manifest().assembly)));
        if (store->manifest().kind.endsWith(QLatin1String("-coverage")))
            m_coverage.push_back(store.get());
        m_stores.push_back(std::move(store));
    }
}

const AlleleStore* InstalledEvidence::storeOf(const char* kind) const
{
    const auto found = std::find_if(m_stores.begin(), m_stores.end(), [&](const auto& store) { return store->manifest().kind == QLatin1String(kind); });
    return found == m_stores.end() ? nullptr : found->get();
}

void InstalledEvidence::addFrequency(CandidateVariant& candidate, const AlleleStore& store, std::optional<std::uint64_t> row) const
{
    std::optional<PopulationFrequency> entry = row ? entryOf(store, *row) : isLocal(store) ? std::nullopt : absentEntry(store, m_coverage, candidate.variant);
    if (!entry)
        return;
    entry->local = isLocal(store);
    entry->source = store.manifest().title().toStdString();
    entry->installed = true;
    entry->mostAlleles = mostOn(store, candidate.variant.contig);
    candidate.frequencies.push_back(std::move(*entry));
}

void InstalledEvidence::addStructural(CandidateVariant& candidate, const AlleleStore& store) const
{
    const auto match = bestMatch(store, *candidate.event);
    if (!match)
        return;
    PopulationFrequency entry;
    entry.alleleFrequency = store.number(match->row, store.column("frequency"));
    entry.homozygotes = store.whole(match->row, store.column("homozygotes"));
    entry.alleleCount = store.whole(match->row, store.column("count"));
    entry.alleleNumber = store.whole(match->row, store.column("alleles"));
    entry.filters = store.text(match->row, store.column("filters"));
    entry.source = store.manifest().title().toStdString() + ", " + std::to_string(int(std::lround(match->overlap * 100))) + " %";
    entry.installed = true;
    candidate.frequencies.push_back(std::move(entry));
}

void InstalledEvidence::addClinVar(CandidateVariant& candidate, const AlleleStore& store, std::optional<std::uint64_t> row) const
{
    if (!row || store.text(*row, store.column("significance")).empty())
        return;
    ClinVarRecord record;
    record.significanceText = store.text(*row, store.column("significance"));
    record.significance = clinVarClassOf(record.significanceText);
    record.reviewText = store.text(*row, store.column("review"));
    record.stars = store.whole(*row, store.column("stars"));
    record.conflict = store.text(*row, store.column("conflict"));
    if (const auto id = store.whole(*row, store.column("variation_id")))
        record.id = std::to_string(*id);
    record.source = store.manifest().title().toStdString();
    if (!candidate.clinvar)
        candidate.clinvar = record;
    else if (!sayTheSame(*candidate.clinvar, record))
        candidate.beside.clinvar = record;
    else if (!candidate.clinvar->stars) // the file names the class and not who reviewed it
        candidate.clinvar = record;
}

// A score of the file stays; one that differs by more than the file's rounding stands beside it.
void InstalledEvidence::addScore(CandidateVariant& candidate, const AlleleStore& store, std::optional<std::uint64_t> row, const InstalledScore& kind) const
{
    const auto score = row ? store.number(*row, store.column(kind.column)) : std::nullopt;
    if (!score)
        return;
    if (!(candidate.scores.*kind.target))
        candidate.scores.*kind.target = score;
    else if (std::abs(*(candidate.scores.*kind.target) - *score) >= kind.halfOfLastDecimal)
        candidate.beside.scores.*kind.target = score;
}

CandidateVariant withoutInstalled(CandidateVariant candidate)
{
    std::erase_if(candidate.frequencies, [](const PopulationFrequency& one) { return one.installed; });
    if (candidate.frequency) // the file's field by its name; one that an installed source filled up names both
        candidate.frequency = highestFrequency(candidate.frequencies);
    if (candidate.clinvar && !candidate.clinvar->source.empty())
        candidate.clinvar.reset();
    candidate.beside = {};
    return candidate;
}

std::map<std::string, std::string> InstalledEvidence::scoreSources(const CandidateVariant& candidate) const
{
    std::map<std::string, std::string> sources;
    for (const auto& store : m_stores) {
        const InstalledScore* kind = scoreOf(*store);
        const auto row = kind ? rowOf(*store, candidate) : std::nullopt;
        const auto score = row ? store->number(*row, store->column(kind->column)) : std::nullopt;
        if (score && candidate.scores.*kind->target == score)
            sources[kind->name] = store->manifest().title().toStdString();
    }
    return sources;
}

void InstalledEvidence::addTo(CandidateVariant& candidate) const
{
    if (m_stores.empty())
        return;
    if (!isSymbolic(candidate.variant.alternate))
        addOfAllele(candidate);
    if (const AlleleStore* events = candidate.event ? storeOf("gnomad-sv") : nullptr)
        addStructural(candidate, *events); // last: it must not become the frequency that the filter asks
}

void InstalledEvidence::addOfAllele(CandidateVariant& candidate) const
{
    for (const auto& store : m_stores) {
        const auto row = rowOf(*store, candidate);
        if (store->manifest().kind == QLatin1String("clinvar"))
            addClinVar(candidate, *store, row);
        else if (isFrequencySource(*store))
            addFrequency(candidate, *store, row);
        else if (const InstalledScore* kind = scoreOf(*store))
            addScore(candidate, *store, row, *kind);
    }
    fillFrequency(candidate);
}

} // namespace gentolk
