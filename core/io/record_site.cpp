#include "core/io/record_site.h"
#include "core/base/letters.h"
#include "core/genetics/assembly.h"
#include "core/io/break_end.h"
#include <algorithm>
#include <charconv>

namespace gentolk {

namespace {

constexpr std::size_t longAllele = 50; // bases; from here on a change counts as structural where INFO/SVTYPE says so

bool isBase(std::string_view allele)
{
    return allele.size() == 1 && isLetter(allele[0]);
}

bool isLong(const RecordSite& site, std::string_view alternate)
{
    return site.reference.size() >= longAllele || alternate.size() >= longAllele;
}

bool needsInfo(const RecordSite& site)
{
    return std::any_of(site.alternates.begin(), site.alternates.end(), [&](std::string_view alternate) {
        return alternate == "." || isLong(site, alternate) || isSymbolic(alternate);
    });
}

std::optional<std::int64_t> wholeNumber(const std::string& text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool read = error == std::errc() && (*end == '\0' || *end == ',' || *end == '.');
    return read && end != text.data() ? std::optional(value) : std::nullopt;
}

bool isBreakEnd(const RecordSite& site)
{
    return site.svType == "BND" || site.svType == "TRA" || !site.mates.empty();
}

// Each ALT's own mate; of a <BND> or <TRA> the place that CHR2 with POS2, or else END, tells (DELLY, Sniffles).
void takeMates(RecordSite& site, const InfoLookup& info)
{
    for (const std::string_view alternate : site.alternates)
        if (const std::optional<BreakEnd> mate = breakEndFrom(alternate); mate && mate->position > 0)
            site.mates.push_back({normalContig(mate->contig), mate->position, mate->position});
    const std::string contig = info("CHR2");
    if (!site.mates.empty() || contig.empty() || (site.svType != "BND" && site.svType != "TRA" && normalContig(contig) == normalContig(site.contig)))
        return;
    const std::optional<std::int64_t> second = wholeNumber(info("POS2")), end = wholeNumber(info("END"));
    if (const std::int64_t position = second.value_or(end.value_or(0)); position > 0)
        site.mates.push_back({normalContig(contig), position, position});
}

// END of a translocation lies on the other chromosome.
void takeEnd(RecordSite& site, const InfoLookup& info)
{
    const std::string mate = info("CHR2");
    if (isBreakEnd(site) || (!mate.empty() && normalContig(mate) != normalContig(site.contig)))
        return;
    const std::optional<std::int64_t> end = wholeNumber(info("END")), length = wholeNumber(info("SVLEN"));
    site.endBeforePosition = end && *end < site.position;
    if (end && !site.endBeforePosition)
        site.end = std::max(site.end, *end);
    else if (!end && length && site.svType != "INS")
        site.end = std::max(site.end, site.position + std::abs(std::clamp<std::int64_t>(*length, -1'000'000'000, 1'000'000'000)));
}

} // namespace

bool isPlainSnv(const RecordSite& site)
{
    return site.alternates.size() == 1 && isBase(site.alternates[0]) && isBase(site.reference);
}

void completeSite(RecordSite& site, const InfoLookup& info)
{
    site.end = site.position + std::max<std::int64_t>(1, std::int64_t(site.reference.size())) - 1;
    site.svType.clear();
    site.mates.clear();
    site.repeat = site.endBeforePosition = false;
    if (isPlainSnv(site) || !needsInfo(site))
        return;
    site.svType = info("SVTYPE");
    site.repeat = !info("TRID").empty() || !info("REPID").empty() || site.svType == "STR" || site.svType == "TR";
    takeMates(site, info);
    takeEnd(site, info);
}

const char* wordOf(SiteKind kind)
{
    static constexpr const char* words[siteKinds] = {"", "snv", "indel", "mnv", "sv", "cnv", "str", "mt"};
    return words[std::size_t(kind)];
}

SiteKind kindAt(const RecordSite& site, std::string_view alternate, bool onMitochondrion)
{
    const bool plain = isBase(site.reference) && isBase(alternate);
    if (!plain && isNoAlternate(alternate))
        return SiteKind::Nothing;
    if (onMitochondrion || site.repeat)
        return onMitochondrion ? SiteKind::Mitochondrial : SiteKind::Repeat;
    if (plain)
        return SiteKind::Snv;
    switch (kindOf(site.reference, alternate)) {
    case VariantKind::Snv: return SiteKind::Snv;
    case VariantKind::Mnv: return SiteKind::Mnv;
    case VariantKind::Indel: return !site.svType.empty() && isLong(site, alternate) ? SiteKind::Structural : SiteKind::Indel;
    case VariantKind::CopyNumber: return SiteKind::CopyNumber;
    case VariantKind::Repeat: return SiteKind::Repeat;
    default: return site.svType == "CNV" ? SiteKind::CopyNumber : SiteKind::Structural;
    }
}

bool isGvcfRecord(const RecordSite& site)
{
    return std::any_of(site.alternates.begin(), site.alternates.end(),
                       [](std::string_view alternate) { return alternate == "<NON_REF>" || alternate == "<*>"; });
}

} // namespace gentolk
