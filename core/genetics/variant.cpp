#include "core/genetics/variant.h"
#include "core/base/letters.h"
#include "core/base/letters.h"
#include "core/genetics/assembly.h"
#include <tuple>

namespace gentolk {

namespace {
constexpr Letters symbolLetters("<>[]*");

VariantKind kindOfSymbol(std::string_view alternate)
{
    if (alternate.starts_with("<STR") || alternate.starts_with("<TR"))
        return VariantKind::Repeat;
    return alternate.starts_with("<CN") ? VariantKind::CopyNumber : VariantKind::Structural;
}
} // namespace

bool isNoAlternate(std::string_view alternate)
{
    if (!alternate.empty() && alternate.front() != '.' && alternate.front() != '*' && alternate.front() != '<')
        return false; // bases, as nearly all are
    return alternate.empty() || alternate == "." || alternate == "*" || alternate == "<*>" || alternate == "<NON_REF>"
           || alternate == "<*:DEL>" || alternate == "<X>";
}

bool isSymbolic(std::string_view alternate)
{
    return symbolLetters.anyIn(alternate) || alternate.starts_with('.') || alternate.ends_with('.');
}

VariantKind kindOf(const Variant& variant)
{
    return kindOf(variant.reference, variant.alternate);
}

VariantKind kindOf(std::string_view reference, std::string_view alternate)
{
    if (isNoAlternate(alternate))
        return VariantKind::Reference;
    if (isSymbolic(alternate))
        return kindOfSymbol(alternate);
    if (reference.size() != alternate.size())
        return VariantKind::Indel;
    return reference.size() == 1 ? VariantKind::Snv : VariantKind::Mnv;
}

std::int64_t lastPosition(const Variant& variant)
{
    return variant.position + std::int64_t(variant.reference.size()) - 1;
}

std::string toString(const Variant& variant)
{
    return variant.contig + '-' + std::to_string(variant.position) + '-' + variant.reference + '-' + variant.alternate;
}

bool karyotypeLess(const Variant& a, const Variant& b)
{
    const auto key = [](const Variant& v) { return std::tuple(contigRank(v.contig), normalContig(v.contig), v.position); };
    const auto left = key(a), right = key(b);
    return left != right ? left < right : std::tie(a.reference, a.alternate) < std::tie(b.reference, b.alternate);
}

void capitalise(std::string& bases)
{
    static constexpr Letters small("acgtnryswkmbdhv"), all("ACGTNRYSWKMBDHVacgtnryswkmbdhv");
    if (!small.anyIn(bases) || !all.allIn(bases))
        return;
    for (char& base : bases)
        base = char(base & ~0x20);
}

Variant trimmed(Variant variant)
{
    if (isSymbolic(variant.alternate))
        return variant;
    std::string &ref = variant.reference, &alt = variant.alternate;
    capitalise(ref);
    capitalise(alt);
    while (ref.size() > 1 && alt.size() > 1 && ref.back() == alt.back()) {
        ref.pop_back();
        alt.pop_back();
    }
    std::size_t shared = 0;
    while (shared + 1 < ref.size() && shared + 1 < alt.size() && ref[shared] == alt[shared])
        ++shared;
    ref.erase(0, shared);
    alt.erase(0, shared);
    variant.position += std::int64_t(shared);
    return variant;
}

bool sameChange(const Variant& a, const Variant& b)
{
    // Trimming moves a change within its REF and takes as much of REF as of ALT: most pairs differ without a closer look.
    const auto reach = [](const Variant& one) { return one.position + std::int64_t(one.reference.size()); };
    const auto growth = [](const Variant& one) { return std::int64_t(one.alternate.size()) - std::int64_t(one.reference.size()); };
    if (a.position > reach(b) || b.position > reach(a) || growth(a) != growth(b) || normalContig(a.contig) != normalContig(b.contig))
        return false;
    const Variant left = trimmed(a), right = trimmed(b);
    return left.position == right.position && left.reference == right.reference && left.alternate == right.alternate;
}

} // namespace gentolk
