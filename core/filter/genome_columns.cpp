#include "core/filter/genome_columns.h"
#include "core/filter/judge.h"

namespace gentolk {

namespace {

constexpr int unknownRank = 99; // as severity() says it

template<typename Value> std::size_t bytesOf(const std::vector<Value>& column) { return column.capacity() * sizeof(Value); }

// Pairs are asked of what a filter leaves.
std::uint16_t modesOf(const Segregation& segregation, bool certainOnly)
{
    std::uint16_t bits = 0;
    for (const SegregationLabel& label : segregation.labels)
        if (label.mode != InheritanceLabel::CompoundHeterozygous && (!certainOnly || label.certainty == Certainty::Certain))
            bits |= GenomeColumns::bitOf(label.mode);
    return bits;
}

std::string geneOf(const CandidateVariant& candidate)
{
    if (candidate.gene)
        return candidate.gene->symbol;
    return candidate.transcript() ? candidate.transcript()->geneSymbol.text() : candidate.mappedGene.text();
}

} // namespace

GenomeColumns::GenomeColumns(const Family& family) : m_people{family.proband.sample}
{
    if (family.mother)
        m_people.push_back(family.mother->sample);
    if (family.father)
        m_people.push_back(family.father->sample);
}

std::uint32_t GenomeColumns::numberOf(const std::string& name, std::vector<std::string>& names, std::unordered_map<std::string, std::uint32_t>& numbers)
{
    const auto [place, isNew] = numbers.try_emplace(name, std::uint32_t(names.size()));
    if (isNew)
        names.push_back(name);
    return place->second;
}

void GenomeColumns::add(const CandidateVariant& candidate)
{
    const Variant& variant = candidate.variant;
    const Genotype& call = candidate.genotypeOf(m_people.front());
    const int copies = dose(call, candidate.alleleIndex);
    const bool known = isKnown(call);
    const int rank = candidate.transcript() ? severity(*candidate.transcript()) : unknownRank;
    std::uint8_t flags = passesFilter(candidate) ? 0 : FilterFailed;
    flags |= isKnownPathogenic(candidate) ? KnownPathogenic : 0;
    flags |= candidate.gene ? InPanel : 0;
    flags |= known && copies == 0 ? NotCarried : 0;
    flags |= (copies == 1 && !isHaploid(call)) || !known ? Half : 0;
    std::array<std::uint8_t, 3> calls{};
    for (std::size_t person = 0; person < m_people.size(); ++person)
        calls[person] = std::uint8_t(zygosityOf(candidate, m_people[person], false));
    m_contigOf.push_back(numberOf(variant.contig, m_contigs, m_contigNumbers));
    m_positions.push_back(variant.position);
    m_alleleStarts.push_back(m_alleles.size());
    m_alleles.append(variant.reference).append(">").append(variant.alternate);
    m_geneNumbers.push_back(numberOf(geneOf(candidate), m_genes, m_genesNumbered));
    m_ranks.push_back(std::uint8_t(rank == unknownRank ? 0 : rank));
    const auto frequency = candidate.frequency ? candidate.frequency->alleleFrequency : std::nullopt;
    m_frequencies.push_back(frequency ? float(*frequency) : std::numeric_limits<float>::quiet_NaN());
    m_modes.push_back(modesOf(candidate.segregation, false));
    m_certain.push_back(modesOf(candidate.segregation, true));
    m_origins.push_back(std::uint8_t(candidate.segregation.origin));
    m_flags.push_back(flags);
    m_calls.push_back(calls);
}

void GenomeColumns::shrink()
{
    m_alleles.shrink_to_fit();
    m_alleleStarts.shrink_to_fit();
    m_positions.shrink_to_fit();
    m_contigOf.shrink_to_fit();
    m_geneNumbers.shrink_to_fit();
    m_frequencies.shrink_to_fit();
    m_modes.shrink_to_fit();
    m_certain.shrink_to_fit();
    m_ranks.shrink_to_fit();
    m_origins.shrink_to_fit();
    m_flags.shrink_to_fit();
    m_calls.shrink_to_fit();
}

std::size_t GenomeColumns::bytes() const
{
    return m_alleles.capacity() + bytesOf(m_alleleStarts) + bytesOf(m_positions) + bytesOf(m_contigOf) + bytesOf(m_geneNumbers) + bytesOf(m_frequencies) +
           bytesOf(m_modes) + bytesOf(m_certain) + bytesOf(m_ranks) + bytesOf(m_origins) + bytesOf(m_flags) + bytesOf(m_calls);
}

std::uint32_t GenomeColumns::numberOfGene(const std::string& symbol) const
{
    const auto found = m_genesNumbered.find(symbol);
    return found == m_genesNumbered.end() ? 0 : found->second;
}

Variant GenomeColumns::variant(std::size_t row) const
{
    const std::size_t start = m_alleleStarts[row], end = row + 1 < m_alleleStarts.size() ? m_alleleStarts[row + 1] : m_alleles.size();
    const std::string both = m_alleles.substr(start, end - start); // REF has no '>', a symbolic ALT may
    const std::size_t between = both.find('>');
    return {m_contigs[m_contigOf[row]], m_positions[row], both.substr(0, between), both.substr(between + 1)};
}

} // namespace gentolk
