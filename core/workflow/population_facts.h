#pragma once
#include "core/acmg/criterion_facts.h"
#include "core/genetics/candidate.h"

namespace gentolk {

// Counts and groups of the installed source that the candidate's frequency (or a part of it) is from: observed(), covered() and the limits of
// BA1, BS1 and PM2 rest on them (rules ). A file's fields do not tell them: nothing is known then. No number is taken from a source
// that the frequency does not name, nor from an entry that its own source doubts; what a doubted entry says is told apart.
PopulationFacts populationFactsOf(const CandidateVariant& candidate);

} // namespace gentolk
