#pragma once
#include "core/genetics/assembly.h"
#include "core/genetics/region.h"
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gentolk {

enum class ModeOfInheritance { AutosomalDominant, AutosomalRecessive, XLinked, XLinkedRecessive, XLinkedDominant, Somatic, Mitochondrial };
enum class Mechanism { Unknown, LossOfFunction, GainOfFunction, DominantNegative };
enum class Penetrance { Unknown, Complete, Incomplete };

std::string toString(ModeOfInheritance mode); // "AD", "AR", "XL", "XLR", "XLD", "SOMATIC", "MT"

// One gene-disorder entity of the IUIS classification.
struct PanelDisorder {
    std::string name;
    std::string mim;                         // number of the disorder, or empty
    std::string iuisTable;                   // "1".."10"
    std::string iuisSubtable;
    std::vector<ModeOfInheritance> modes;
    std::vector<Mechanism> mechanisms;
    Penetrance penetrance = Penetrance::Unknown; // rule B-40
    bool affectedHeterozygousFemales = false;    // rule B-45
    std::string mosaic;                          // "", "somatic", "reversion", "germline-mosaic" (rule B-50)
    std::string clinicalGroup;
    std::string confidence;                      // which sources agree
    std::string notes;                           // conflicts and origin
    bool operator==(const PanelDisorder&) const = default;
};

// Positions 1-based inclusive, of the whole gene.
struct PanelGene {
    std::string hgncId;      // "HGNC:1677"
    std::string symbol;
    std::string entrezId;
    std::string ensemblGene;
    std::string mim;
    std::string strand;      // "+" or "-"
    std::string maneRefSeq;  // "NM_198053.3" or empty
    std::string maneEnsembl; // "ENST….10" or empty
    GenomicRegion grch37;
    GenomicRegion grch38;
    std::vector<GenomicRegion> falseCopies38; // stretches that GRCh38 has twice by mistake: calls of the gene may stand there
    std::vector<std::string> previousSymbols;
    std::vector<std::string> aliases;
    std::string shortReadTrap;      // rule C-20: why, or empty
    bool noncodingGene = false;     // rule C-7
    bool noncodingVariantsKnown = false; // rule C-6
    std::vector<PanelDisorder> disorders;
    bool operator==(const PanelGene&) const = default;

    const GenomicRegion& regionIn(GenomeAssembly assembly) const { return assembly == GenomeAssembly::GRCh37 ? grch37 : grch38; }
    // In a false copy, where annotations do not see the gene. contig in any form.
    bool inFalseCopy(GenomeAssembly assembly, std::string_view contig, std::int64_t position) const;
    bool hasMode(ModeOfInheritance mode) const;
    bool incompletePenetrance() const;
    bool affectedHeterozygousFemales() const;
};

// A versioned list of genes. Genes are found by HGNC id first, then by current symbol, then by previous symbol or alias;
// a current symbol of one gene wins over another gene's old name; an old name shared by two genes finds none (rule C-10).
class GenePanel
{
public:
    GenePanel() = default;
    GenePanel(std::string name, std::string version, std::string sources, std::vector<PanelGene> genes);

    const std::string& name() const { return m_name; }
    const std::string& version() const { return m_version; }
    const std::string& sources() const { return m_sources; }
    const std::vector<PanelGene>& genes() const { return m_genes; }
    int disorderCount() const;

    const PanelGene* byHgnc(std::string_view hgncId) const;
    const PanelGene* byEnsembl(std::string_view ensemblGene) const;
    const PanelGene* bySymbol(std::string_view symbol) const;

    // Genes whose region, widened by flank bases on each side, holds a base of [start, end].
    std::vector<const PanelGene*> overlapping(GenomeAssembly assembly, std::string_view contig, std::int64_t start, std::int64_t end, std::int64_t flank) const;
    // Merged regions in karyotype order.
    std::vector<GenomicRegion> regions(GenomeAssembly assembly, std::int64_t flank) const;

private:
    std::string m_name, m_version, m_sources;
    std::vector<PanelGene> m_genes;
    struct Place {
        std::int64_t start, end;
        std::size_t gene;
        bool falseCopy;
    };
    using Places = std::map<std::string, std::vector<Place>, std::less<>>; // by contig in normal form, in the genes' order
    void listPlaces();
    Places m_places37, m_places38;
    std::unordered_map<std::string, std::size_t> m_byHgnc, m_byEnsembl, m_bySymbol, m_byOldName;
};

} // namespace gentolk
