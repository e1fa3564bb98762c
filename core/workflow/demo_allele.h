#pragma once
#include "core/workflow/demo_random.h"
#include "core/workflow/demo_site.h"

namespace gentolk
{

// An invented substitution in the coding range with this consequence (missense_variant, synonymous_variant, stop_gained). There is no
// reference sequence in the program: the codon is invented too, so that base, amino acid and consequence agree with one another, not with
// the genome. At least four bases from the ends of its exon, neither in the first nor in the last codon.
DemoSite inventCoding(const DemoTranscript& transcript, const std::string& consequence, DemoRandom& random);

// A second alternate allele with the same consequence at an invented coding site. False: the codon has no other such change.
bool addAlternate(DemoSite& site, DemoRandom& random);

// An invented substitution in an intron, an untranslated region or within 4,500 bases beside the transcript.
DemoSite inventNoncoding(const DemoTranscript& transcript, DemoRandom& random);

} // namespace gentolk
