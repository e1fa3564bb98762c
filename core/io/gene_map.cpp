#include "core/io/gene_map.h"
#include "core/annotation/text_parts.h"
#include "core/base/error.h"
#include "core/genetics/variant.h"
#include "core/io/input_file.h"
#include "core/io/text_lines.h"
#include <algorithm>
#include <optional>
#include <tuple>

namespace gentolk {

namespace {

std::string_view takeCell(std::string_view& line)
{
    const std::size_t tab = std::min(line.find('\t'), line.size());
    const std::string_view cell = line.substr(0, tab);
    line.remove_prefix(std::min(tab + 1, line.size()));
    return cell;
}

bool isBedNote(std::string_view line)
{
    return line.empty() || line.front() == '#' || line.starts_with("track") || line.starts_with("browser");
}

MappedGene geneOfLine(std::string_view line, const QString& place)
{
    const std::string contig(takeCell(line));
    const auto start = wholeNumberFrom(takeCell(line)), end = wholeNumberFrom(takeCell(line));
    const std::string name(takeCell(line));
    if (contig.empty() || !start || !end || *start < 0 || *end <= *start || name.empty())
        throw Error(Error::Code::FileMalformed, place, QStringLiteral("a gene map needs contig, start, end and name, split by tabs, with start before end"));
    return {{normalContig(contig), *start + 1, *end}, name};
}

bool beginsBefore(const MappedGene& a, const MappedGene& b)
{
    return std::tie(a.region.contig, a.region.start) < std::tie(b.region.contig, b.region.start);
}

} // namespace

GeneMap::GeneMap(std::vector<MappedGene> genes) : m_genes(std::move(genes))
{
    std::stable_sort(m_genes.begin(), m_genes.end(), beginsBefore);
    for (std::size_t i = 0; i < m_genes.size(); ++i) {
        const bool goesOn = i > 0 && m_genes[i - 1].region.contig == m_genes[i].region.contig;
        m_reach.push_back(goesOn ? std::max(m_reach.back(), m_genes[i].region.end) : m_genes[i].region.end);
    }
}

std::string GeneMap::geneAt(const std::string& contig, std::int64_t position) const
{
    const MappedGene place{{contig, position, position}, {}};
    auto after = std::size_t(std::upper_bound(m_genes.begin(), m_genes.end(), place, beginsBefore) - m_genes.begin());
    std::string name;
    for (; after > 0 && m_genes[after - 1].region.contig == contig && m_reach[after - 1] >= position; --after)
        if (m_genes[after - 1].region.end >= position)
            name = m_genes[after - 1].name;
    return name;
}

GeneMap readGeneMap(const QString& path)
{
    requireInputFile(path);
    TextLines lines(path);
    std::vector<MappedGene> genes;
    for (std::string_view line; lines.next(line);)
        if (!isBedNote(line))
            genes.push_back(geneOfLine(line, QStringLiteral("%1:%2").arg(path).arg(lines.number())));
    if (genes.empty())
        throw Error(Error::Code::FileEmpty, path);
    return GeneMap(std::move(genes));
}

} // namespace gentolk
