#include "core/reference/installed_evidence.h"
#include "core/annotation/allele_evidence.h"
#include "core/base/error.h"
#include <algorithm>
#include <cmath>

namespace gentolk {

namespace {

constexpr double shareOfAlleles = 0.5; // rule A-13
constexpr double halfOfLastDecimal = 0.005; // of SpliceAI's scores

bool isFrequencySource(const AlleleStore& store) { return store.manifest().kind.startsWith(QLatin1String("gnomad-")) && store.column("number") >= 0; }

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

// Rule A-13: none where the source does not show that it looked at the place.
std::optional<PopulationFrequency> absentEntry(const AlleleStore& store, const Variant& variant)
{
    if (kindOf(variant) != VariantKind::Snv)
        return std::nullopt;
    std::optional<int> seen;
    for (const std::uint64_t row : store.rowsAt(variant.contig, variant.position))
        if (const auto number = store.whole(row, store.column("number")))
            seen = std::max(seen.value_or(0), *number);
    const auto most = mostOn(store, variant.contig);
    if (!seen || !most || *seen < shareOfAlleles * *most)
        return std::nullopt;
    PopulationFrequency entry;
    entry.alleleFrequency = 0;
    entry.alleleCount = 0;
    entry.homozygotes = 0;
    entry.alleleNumber = seen;
    return entry;
}

// Of the sources that do not doubt the allele.
std::optional<PopulationFrequency> highestInstalled(const std::vector<PopulationFrequency>& all)
{
    std::vector<PopulationFrequency> trusted;
    std::copy_if(all.begin(), all.end(), std::back_inserter(trusted), [](const PopulationFrequency& one) { return one.installed && one.filters.empty(); });
    return highestFrequency(trusted);
}

template <typename Value> void fillIfMissing(std::optional<Value>& target, const std::optional<Value>& value)
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
        used.source += " + " + installed->source;
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
        m_stores.push_back(std::move(store));
    }
}

void InstalledEvidence::addFrequency(CandidateVariant& candidate, const AlleleStore& store) const
{
    const auto row = store.rowOf(candidate.variant);
    std::optional<PopulationFrequency> entry = row ? entryOf(store, *row) : absentEntry(store, candidate.variant);
    if (!entry)
        return;
    entry->source = store.manifest().title().toStdString();
    entry->installed = true;
    entry->mostAlleles = mostOn(store, candidate.variant.contig);
    candidate.frequencies.push_back(std::move(*entry));
}

void InstalledEvidence::addClinVar(CandidateVariant& candidate, const AlleleStore& store) const
{
    const auto row = store.rowOf(candidate.variant);
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

void InstalledEvidence::addSpliceAi(CandidateVariant& candidate, const AlleleStore& store) const
{
    const auto row = store.rowOf(candidate.variant);
    const auto delta = row ? store.number(*row, store.column("delta")) : std::nullopt;
    if (!delta)
        return;
    if (!candidate.scores.spliceAi)
        candidate.scores.spliceAi = delta;
    else if (std::abs(*candidate.scores.spliceAi - *delta) >= halfOfLastDecimal)
        candidate.beside.scores.spliceAi = delta;
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

void InstalledEvidence::addTo(CandidateVariant& candidate) const
{
    if (isSymbolic(candidate.variant.alternate))
        return;
    for (const auto& store : m_stores) {
        if (store->manifest().kind == QLatin1String("clinvar"))
            addClinVar(candidate, *store);
        else if (isFrequencySource(*store))
            addFrequency(candidate, *store);
        else if (store->manifest().kind.startsWith(QLatin1String("spliceai-")))
            addSpliceAi(candidate, *store);
    }
    fillFrequency(candidate);
}

} // namespace gentolk
