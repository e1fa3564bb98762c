#include "core/io/record_site.h"
#include "core/genetics/assembly.h"
#include <algorithm>
#include <charconv>

namespace gentolk {

namespace {

constexpr std::size_t longAllele = 50; // bases; from here on a change counts as structural where INFO/SVTYPE says so

bool isLong(const RecordSite& site, const std::string& alternate)
{
    return site.reference.size() >= longAllele || alternate.size() >= longAllele;
}

bool needsInfo(const RecordSite& site)
{
    return std::any_of(site.alternates.begin(), site.alternates.end(), [&](const std::string& alternate) {
        return alternate == "." || isSymbolic(alternate) || isLong(site, alternate);
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
    return site.svType == "BND" || site.svType == "TRA"
           || std::any_of(site.alternates.begin(), site.alternates.end(),
                          [](const std::string& alternate) { return alternate.find_first_of("[]") != std::string::npos; });
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

void completeSite(RecordSite& site, const InfoLookup& info)
{
    site.end = site.position + std::max<std::int64_t>(1, std::int64_t(site.reference.size())) - 1;
    site.svType.clear();
    site.repeat = site.endBeforePosition = false;
    if (!needsInfo(site))
        return;
    site.svType = info("SVTYPE");
    site.repeat = !info("TRID").empty() || !info("REPID").empty() || site.svType == "STR" || site.svType == "TR";
    takeEnd(site, info);
}

const char* kindWord(const RecordSite& site, const std::string& alternate)
{
    if (contigKind(site.contig) == ContigKind::Mitochondrial)
        return "mt";
    if (site.repeat)
        return "str";
    switch (kindOf({site.contig, site.position, site.reference, alternate})) {
    case VariantKind::Snv: return "snv";
    case VariantKind::Mnv: return "mnv";
    case VariantKind::Indel: return !site.svType.empty() && isLong(site, alternate) ? "sv" : "indel";
    case VariantKind::CopyNumber: return "cnv";
    case VariantKind::Repeat: return "str";
    default: return site.svType == "CNV" ? "cnv" : "sv";
    }
}

bool isGvcfRecord(const RecordSite& site)
{
    return std::any_of(site.alternates.begin(), site.alternates.end(),
                       [](const std::string& alternate) { return alternate == "<NON_REF>" || alternate == "<*>"; });
}

} // namespace gentolk
