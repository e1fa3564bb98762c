#include "core/genetics/region.h"
#include <array>

namespace gentolk {

namespace {
struct Par {
    GenomeAssembly assembly;
    ContigKind contig;
    std::int64_t start, end;
};

// Rule B-6, 1-based inclusive.
constexpr std::array<Par, 8> parRegions{{
    {GenomeAssembly::GRCh38, ContigKind::X, 10001, 2781479},
    {GenomeAssembly::GRCh38, ContigKind::X, 155701383, 156030895},
    {GenomeAssembly::GRCh38, ContigKind::Y, 10001, 2781479},
    {GenomeAssembly::GRCh38, ContigKind::Y, 56887903, 57217415},
    {GenomeAssembly::GRCh37, ContigKind::X, 60001, 2699520},
    {GenomeAssembly::GRCh37, ContigKind::X, 154931044, 155260560},
    {GenomeAssembly::GRCh37, ContigKind::Y, 10001, 2649520},
    {GenomeAssembly::GRCh37, ContigKind::Y, 59034050, 59363566},
}};
} // namespace

bool inPseudoautosomalRegion(GenomeAssembly assembly, std::string_view contig, std::int64_t position)
{
    const ContigKind kind = contigKind(contig);
    for (const Par& par : parRegions)
        if (par.assembly == assembly && par.contig == kind && position >= par.start && position <= par.end)
            return true;
    return false;
}

} // namespace gentolk
