#pragma once
#include "core/genetics/candidate.h"
#include <QString>

namespace gentolk {

QString basesText(std::int64_t bases); // "1.23 Mb", "12.3 kb", "812 bases"

// What to call a change in a line: its name on the reported transcript ("c.676C>T"); of a structural event without one its length, kind and
// exons ("200.0 kb deletion, exons 1–8 of 48"); else the alleles as the file has them ("9-271627-G-A").
QString changeText(const CandidateVariant& candidate);
QString eventText(const CandidateVariant& candidate); // empty for a small variant

} // namespace gentolk
