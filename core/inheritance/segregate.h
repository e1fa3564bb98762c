#pragma once
#include "core/genetics/assembly.h"
#include "core/genetics/candidate.h"
#include "core/genetics/pedigree.h"
#include <span>
#include <vector>

namespace gentolk {

// Labels of every candidate in the family (rules B-20 to B-37), pairs judged per gene over exactly these candidates.
// Never a gate: an allele without any label gets an empty Segregation. Same order and size as the input.
std::vector<Segregation> segregate(const Family& family, GenomeAssembly assembly, std::span<const CandidateVariant* const> candidates);

} // namespace gentolk
