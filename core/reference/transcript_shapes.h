#pragma once
#include "core/acmg/null_tree.h"
#include "core/genetics/consequence.h"
#include <optional>
#include <string>

namespace gentolk {

// Exons of the built-in MANE Select transcript of a gene, as the rules of null variants ask (rule A-21). None for a gene without a
// built-in transcript. Read once. Throws FileMalformed.
std::optional<TranscriptShape> transcriptShape(const std::string& symbol);

// The same for the transcript that the annotation names; none where that is another one (versions are not compared).
std::optional<TranscriptShape> transcriptShape(const TranscriptConsequence& transcript, const std::string& symbol);

} // namespace gentolk
