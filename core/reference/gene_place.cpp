#include "core/reference/gene_place.h"
#include "core/reference/number_letters.h"

namespace gentolk {

namespace {

constexpr std::uint64_t places = (std::uint64_t(1) << 28) - 2; // as many as an allele number has

} // namespace

Variant genePlace(const std::string& symbol, int number)
{
    std::uint64_t hash = 14695981039346656037U; // the same on every machine: stores are read years later
    for (const char letter : symbol)
        hash = (hash ^ static_cast<unsigned char>(letter)) * 1099511628211U;
    return {"1", static_cast<std::int64_t>(hash % places), "N", "D" + numberInLetters(hash) + 'D' + numberInLetters(static_cast<std::uint64_t>(number))};
}

} // namespace gentolk
