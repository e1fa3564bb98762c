#pragma once
#include "core/genetics/candidate.h"
#include <string>
#include <vector>

namespace gentolk {

// Structural alleles that tell one event (joinStructural), from several callers or files or as the two ends of a joint, made one candidate, so
// that a person judges the event once (issue 4, rules B-27, C-8). The best told one stays, with every caller's word in its `event`. An end or
// caller's version that lies in another gene of the panel stays a candidate of its own, since it is judged by that gene's modes.
// Calls: where callers disagree whether a relative has the event, that is unknown (rule B-2) and the sample is named in `event->disputed`; a
// proband's carrying call goes before a caller's "reference", so that no event is lost by it. Else the leading call, or the first that is known.
// Returns how many candidates went into another. The order of the others is kept.
std::int64_t joinEvents(std::vector<CandidateVariant>& candidates, const std::string& proband);

} // namespace gentolk
