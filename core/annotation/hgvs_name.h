#pragma once
#include "core/annotation/strand_change.h"
#include "core/annotation/transcript_model.h"
#include <optional>
#include <string>
#include <string_view>

namespace gentolk {

// A name that somebody wrote: "NM_000377.3:c.676C>T", "NM_000377.3(WAS):c.677_678del", "NC_000023.11:g.48684399C>T", "JAK3:c.1837C>T",
// "NP_000368.1:p.(Arg226Cys)". Uncertain places ("(?_4)_246del"), RNA and copies are not read.
struct HgvsName {
    struct Place {
        int base = 0;           // as written; negative before the start codon
        int offset = 0;         // into the intron
        bool afterStop = false; // "*33"
        bool operator==(const Place&) const = default;
    };
    std::string accession; // what stands before the colon, without the gene in brackets
    std::string gene;      // in brackets, or empty
    char type = 0;         // 'c', 'n', 'g', 'm' or 'p'
    Place first, last;
    ChangeKind kind = ChangeKind::Substitution;
    std::string removed, inserted; // where written; upper case
    std::string protein;           // of 'p': "Arg226Cys", without brackets, three letters, "Ter"; "?" and "=" as written
};
std::optional<HgvsName> parseHgvs(std::string_view text);

// Where the genome is changed: positions on the forward strand, 1-based. Of a duplication the bases that are repeated, of an insertion its
// two neighbours; letters as on the forward strand.
struct NamedPlace {
    std::string contig; // normal form
    std::int64_t start = 0, end = 0;
    ChangeKind kind = ChangeKind::Substitution;
    std::string removed, inserted;
    bool reverse = false; // named along the reverse strand: indels are shifted to lower positions
};
// model: the transcript named ('c', 'n'); null for 'g' and 'm'. None where the place does not exist.
std::optional<NamedPlace> placeOnGenome(const HgvsName& name, const TranscriptModel* model);

// Whether the allele is the change named. With a sequence exactly, however the file aligns an indel; without one an indel of the same length
// and letters within 100 bases counts: it may be the same, and nothing is silently passed over.
bool isNamedChange(const NamedPlace& place, const Variant& variant, SequenceSource* sequence);

// Whether a protein name ("p.Arg226Cys") is the one written; "Arg97fs" finds every frameshift that begins there.
bool isNamedProtein(const HgvsName& name, const std::string& hgvsP);

} // namespace gentolk
