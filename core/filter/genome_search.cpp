#include "core/filter/genome_search.h"
#include <algorithm>

namespace gentolk {

namespace {

// One query made ready: what is the same for every row is asked once.
struct Sieve {
    const GenomeColumns& genome;
    float frequency;
    int leastSevere;
    bool passedOnly, outsideOnly, oneGene;
    std::uint32_t gene;

    Sieve(const GenomeColumns& columns, const GenomeQuery& query)
        : genome(columns), frequency(query.frequency ? float(*query.frequency) : std::numeric_limits<float>::infinity()),
          leastSevere(query.leastSevere > 0 ? query.leastSevere : std::numeric_limits<int>::max()), passedOnly(query.passedOnly),
          outsideOnly(query.outsidePanelOnly), oneGene(!query.gene.empty()), gene(oneGene ? columns.numberOfGene(query.gene) : 0)
    {
    }

    // The step that removes the row; none: kept.
    std::optional<GenomeStep> removes(std::size_t row) const
    {
        if (genome.is(row, GenomeColumns::NotCarried))
            return GenomeStep::Carried;
        if (oneGene && (gene == 0 || genome.geneNumber(row) != gene))
            return GenomeStep::Gene;
        if (outsideOnly && genome.is(row, GenomeColumns::InPanel))
            return GenomeStep::OutsidePanel;
        if (genome.is(row, GenomeColumns::KnownPathogenic))
            return std::nullopt;
        if (passedOnly && genome.is(row, GenomeColumns::FilterFailed))
            return GenomeStep::Filter;
        if (genome.frequency(row) > frequency) // never true of an unknown one
            return GenomeStep::Frequency;
        return genome.rank(row) > leastSevere ? std::optional(GenomeStep::Consequence) : std::nullopt;
    }
};

// Of one gene, how many alleles come from whom.
struct Halves {
    int maternal = 0, paternal = 0, open = 0;
};

class Pairs
{
public:
    Pairs(const GenomeColumns& genome, const std::vector<std::uint32_t>& rows) : m_genome(genome), m_genes(genome.genes())
    {
        for (const std::uint32_t row : rows)
            if (isHalf(row))
                ++countOf(m_genes[genome.geneNumber(row)], genome.origin(row));
    }

    bool has(std::uint32_t row)
    {
        if (!isHalf(row))
            return false;
        const Halves& gene = m_genes[m_genome.geneNumber(row)];
        switch (m_genome.origin(row)) {
        case AlleleOrigin::Maternal: return gene.paternal + gene.open > 0;
        case AlleleOrigin::Paternal: return gene.maternal + gene.open > 0;
        default: return gene.maternal + gene.paternal + gene.open > 1;
        }
    }

private:
    bool isHalf(std::uint32_t row) const { return m_genome.geneNumber(row) != 0 && m_genome.is(row, GenomeColumns::Half); }
    static int& countOf(Halves& gene, AlleleOrigin origin)
    {
        return origin == AlleleOrigin::Maternal ? gene.maternal : origin == AlleleOrigin::Paternal ? gene.paternal : gene.open;
    }
    const GenomeColumns& m_genome;
    std::vector<Halves> m_genes;
};

void keepPattern(const GenomeColumns& genome, std::uint16_t modes, GenomeAnswer& answer)
{
    const bool pairs = (modes & GenomeColumns::bitOf(InheritanceLabel::CompoundHeterozygous)) != 0;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < answer.rows.size(); ++i) {
        const std::uint32_t row = answer.rows[i];
        if ((genome.modes(row) & modes) == 0 && !(pairs && answer.paired[i]))
            continue;
        answer.paired[kept] = answer.paired[i];
        answer.rows[kept++] = row;
    }
    answer.removed[std::size_t(GenomeStep::Inheritance)] = std::int64_t(answer.rows.size() - kept);
    answer.rows.resize(kept);
    answer.paired.resize(kept);
}

} // namespace

GenomeAnswer search(const GenomeColumns& genome, const GenomeQuery& query)
{
    const Sieve sieve(genome, query);
    GenomeAnswer answer;
    for (std::size_t row = 0; row < genome.size(); ++row) {
        const auto step = sieve.removes(row);
        if (step)
            ++answer.removed[std::size_t(*step)];
        else
            answer.rows.push_back(std::uint32_t(row));
    }
    Pairs pairs(genome, answer.rows);
    answer.paired.reserve(answer.rows.size());
    for (const std::uint32_t row : answer.rows)
        answer.paired.push_back(pairs.has(row));
    if (query.modes != 0)
        keepPattern(genome, query.modes, answer);
    return answer;
}

} // namespace gentolk
