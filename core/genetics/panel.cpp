#include "core/genetics/panel.h"
#include <algorithm>
#include <tuple>

namespace gentolk {

namespace {
bool anyDisorder(const PanelGene& gene, auto condition)
{
    return std::any_of(gene.disorders.begin(), gene.disorders.end(), condition);
}

const PanelGene* look(const std::unordered_map<std::string, std::size_t>& index, const std::vector<PanelGene>& genes, std::string_view key)
{
    const auto found = index.find(std::string(key));
    return found == index.end() || found->second >= genes.size() ? nullptr : &genes[found->second];
}

std::string upper(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), [](unsigned char c) { return char(std::toupper(c)); });
    return result;
}

std::string withoutVersion(std::string_view accession)
{
    return std::string(accession.substr(0, accession.find('.')));
}

constexpr std::size_t shared = std::size_t(-1); // an old name that two genes had: finds none
} // namespace

std::string toString(ModeOfInheritance mode)
{
    switch (mode) {
    case ModeOfInheritance::AutosomalDominant: return "AD";
    case ModeOfInheritance::AutosomalRecessive: return "AR";
    case ModeOfInheritance::XLinked: return "XL";
    case ModeOfInheritance::XLinkedRecessive: return "XLR";
    case ModeOfInheritance::XLinkedDominant: return "XLD";
    case ModeOfInheritance::Somatic: return "SOMATIC";
    case ModeOfInheritance::Mitochondrial: return "MT";
    }
    return {};
}

bool PanelGene::inFalseCopy(GenomeAssembly assembly, std::string_view contig, std::int64_t position) const
{
    if (assembly != GenomeAssembly::GRCh38 || falseCopies38.empty())
        return false;
    const std::string name = normalContig(contig);
    return std::any_of(falseCopies38.begin(), falseCopies38.end(),
                       [&](const GenomicRegion& copy) { return copy.contig == name && copy.start <= position && position <= copy.end; });
}

bool PanelGene::hasMode(ModeOfInheritance mode) const
{
    return anyDisorder(*this, [mode](const PanelDisorder& disorder) {
        return std::find(disorder.modes.begin(), disorder.modes.end(), mode) != disorder.modes.end();
    });
}

bool PanelGene::incompletePenetrance() const
{
    return anyDisorder(*this, [](const PanelDisorder& disorder) { return disorder.penetrance == Penetrance::Incomplete; });
}

bool PanelGene::affectedHeterozygousFemales() const
{
    return anyDisorder(*this, [](const PanelDisorder& disorder) { return disorder.affectedHeterozygousFemales; });
}

GenePanel::GenePanel(std::string name, std::string version, std::string sources, std::vector<PanelGene> genes)
    : m_name(std::move(name)), m_version(std::move(version)), m_sources(std::move(sources)), m_genes(std::move(genes))
{
    const auto remember = [this](const std::string& old, std::size_t index) {
        const auto [place, fresh] = m_byOldName.try_emplace(upper(old), index);
        if (!fresh && place->second != index)
            place->second = shared;
    };
    for (std::size_t i = 0; i < m_genes.size(); ++i) {
        m_byHgnc.try_emplace(m_genes[i].hgncId, i);
        if (!m_genes[i].ensemblGene.empty())
            m_byEnsembl.try_emplace(withoutVersion(m_genes[i].ensemblGene), i);
        m_bySymbol.try_emplace(upper(m_genes[i].symbol), i);
        for (const std::string& old : m_genes[i].previousSymbols)
            remember(old, i);
    }
    const auto previous = m_byOldName; // a previous symbol wins over another gene's alias
    for (std::size_t i = 0; i < m_genes.size(); ++i)
        for (const std::string& alias : m_genes[i].aliases)
            if (!previous.contains(upper(alias)))
                remember(alias, i);
    listPlaces();
}

int GenePanel::disorderCount() const
{
    int count = 0;
    for (const PanelGene& gene : m_genes)
        count += int(gene.disorders.size());
    return count;
}

const PanelGene* GenePanel::byHgnc(std::string_view hgncId) const
{
    return look(m_byHgnc, m_genes, hgncId);
}

const PanelGene* GenePanel::byEnsembl(std::string_view ensemblGene) const
{
    return look(m_byEnsembl, m_genes, withoutVersion(ensemblGene));
}

const PanelGene* GenePanel::bySymbol(std::string_view symbol) const
{
    const std::string key = upper(symbol);
    const PanelGene* current = look(m_bySymbol, m_genes, key);
    return current ? current : look(m_byOldName, m_genes, key);
}

void GenePanel::listPlaces()
{
    for (std::size_t i = 0; i < m_genes.size(); ++i) {
        const PanelGene& gene = m_genes[i];
        m_places37[gene.grch37.contig].push_back({gene.grch37.start, gene.grch37.end, i, false});
        m_places38[gene.grch38.contig].push_back({gene.grch38.start, gene.grch38.end, i, false});
        for (const GenomicRegion& copy : gene.falseCopies38)
            m_places38[copy.contig].push_back({copy.start, copy.end, i, true});
    }
}

std::vector<const PanelGene*> GenePanel::overlapping(GenomeAssembly assembly, std::string_view contig, std::int64_t start,
                                                     std::int64_t end, std::int64_t flank) const
{
    std::vector<const PanelGene*> hit;
    const Places& all = assembly == GenomeAssembly::GRCh37 ? m_places37 : m_places38;
    const auto here = all.find(normalContig(contig));
    if (here == all.end())
        return hit;
    for (const Place& place : here->second) {
        const bool counts = !place.falseCopy || assembly == GenomeAssembly::GRCh38;
        const bool twice = !hit.empty() && hit.back() == &m_genes[place.gene]; // a gene's places stand together
        if (counts && !twice && place.start - flank <= end && place.end + flank >= start)
            hit.push_back(&m_genes[place.gene]);
    }
    return hit;
}

std::vector<GenomicRegion> GenePanel::regions(GenomeAssembly assembly, std::int64_t flank) const
{
    std::vector<GenomicRegion> all;
    const auto add = [&](const GenomicRegion& region) {
        if (region.end > 0)
            all.push_back({region.contig, std::max<std::int64_t>(1, region.start - flank), region.end + flank});
    };
    for (const PanelGene& gene : m_genes) {
        add(gene.regionIn(assembly));
        if (assembly == GenomeAssembly::GRCh38)
            std::for_each(gene.falseCopies38.begin(), gene.falseCopies38.end(), add);
    }
    const auto key = [](const GenomicRegion& r) { return std::tuple(contigRank(r.contig), r.contig, r.start, r.end); };
    std::sort(all.begin(), all.end(), [key](const GenomicRegion& a, const GenomicRegion& b) { return key(a) < key(b); });
    std::vector<GenomicRegion> merged;
    for (GenomicRegion& region : all) {
        if (!merged.empty() && merged.back().contig == region.contig && region.start <= merged.back().end + 1)
            merged.back().end = std::max(merged.back().end, region.end);
        else
            merged.push_back(std::move(region));
    }
    return merged;
}

} // namespace gentolk
