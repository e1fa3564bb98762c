#pragma once
#include "core/genetics/variant.h"
#include <string>

namespace gentolk {

// Where a store keeps what is known of a whole gene: on no base, but at a place that its symbol alone gives, so that the gene list need not be known when the
// source is built. Two symbols may share a place: rows name their gene. number: of several rows of one gene.
Variant genePlace(const std::string& symbol, int number = 0);

} // namespace gentolk
