#include "core/io/structural_record.h"
#include "core/annotation/text_parts.h"
#include "core/genetics/assembly.h"
#include "core/io/break_end.h"
#include "core/io/record_fields.h"
#include <algorithm>

namespace gentolk {

namespace {

using SvKind = StructuralKind;

// INFO of one record by key, as text.
class StructuralInfo
{
public:
    StructuralInfo(const bcf_hdr_t* header, bcf1_t* record) : m_header(header), m_record(record) {}
    std::string text(const char* key) const { return infoText(m_header, m_record, key); }
    bool has(const char* key) const { return bcf_get_info(m_header, m_record, key) != nullptr; }
    // The value of one ALT where there is one for each, else the only one; empty: missing.
    std::string ofAllele(const char* key, std::size_t allele) const
    {
        const std::string whole = text(key);
        const std::vector<std::string_view> values = splitText(whole, ',');
        if (values.empty() || (values.size() > 1 && allele >= values.size()))
            return {};
        const std::string_view value = values.size() == 1 ? values.front() : values[allele];
        return isMissingText(value) ? std::string() : std::string(value);
    }
    std::optional<std::int64_t> number(const char* key, std::size_t allele = 0) const { return wholeNumberFrom(ofAllele(key, allele)); }

private:
    const bcf_hdr_t* m_header;
    bcf1_t* m_record;
};

struct KindWord {
    std::string_view start;
    StructuralKind kind;
};

// By the beginning of the ALT; longer words first.
constexpr KindWord symbols[] = {{"<CNV:TR", SvKind::Repeat},   {"<INS:ME", SvKind::MobileElement}, {"<DEL", SvKind::Deletion},
                                {"<DUP", SvKind::Duplication}, {"<INS", SvKind::Insertion},        {"<INV", SvKind::Inversion},
                                {"<CN0>", SvKind::Deletion},   {"<CN", SvKind::CopyNumber},        {"<STR", SvKind::Repeat},
                                {"<BND", SvKind::BreakEnd},    {"<TRA", SvKind::BreakEnd}};
constexpr KindWord types[] = {{"DEL", SvKind::Deletion},      {"DUP", SvKind::Duplication},   {"INS", SvKind::Insertion},
                              {"INV", SvKind::Inversion},     {"CNV", SvKind::CopyNumber},    {"BND", SvKind::BreakEnd},
                              {"TRA", SvKind::BreakEnd},      {"ALU", SvKind::MobileElement}, {"LINE1", SvKind::MobileElement},
                              {"SVA", SvKind::MobileElement}, {"STR", SvKind::Repeat},        {"TR", SvKind::Repeat}};

template <std::size_t size> std::optional<StructuralKind> kindByStart(const KindWord (&words)[size], std::string_view text)
{
    const auto found = std::find_if(std::begin(words), std::end(words), [&](const KindWord& one) { return text.starts_with(one.start); });
    return found == std::end(words) ? std::nullopt : std::optional(found->kind);
}

StructuralKind kindOfWritten(const RecordSite& site, std::string_view alternate)
{
    if (const auto kind = kindByStart(types, site.svType); kind && *kind != SvKind::BreakEnd && *kind != SvKind::CopyNumber)
        return *kind;
    return alternate.size() >= site.reference.size() ? SvKind::Insertion : SvKind::Deletion;
}

// The ALT decides; SVTYPE only where the ALT leaves it open: DRAGEN's losses are <DEL> with SVTYPE=CNV, and others' the other way round.
StructuralKind structuralKindOf(const RecordSite& site, std::string_view alternate)
{
    if (isSingleBreakEnd(alternate) || breakEndFrom(alternate))
        return SvKind::BreakEnd;
    if (site.repeat)
        return SvKind::Repeat;
    if (!alternate.starts_with('<'))
        return kindOfWritten(site, alternate);
    const StructuralKind kind = kindByStart(symbols, alternate).value_or(SvKind::Other);
    if (kind != SvKind::CopyNumber && kind != SvKind::Other)
        return kind;
    return kindByStart(types, site.svType).value_or(kind);
}

// DELLY's CT ("3to5") and the STRANDS of LUMPY and Sniffles ("+-:12") tell the same.
void takeDirection(JoinedPlace& place, const StructuralInfo& info)
{
    const std::string ends = info.text("CT"), strands = info.text("STRANDS").substr(0, 2);
    place.directionKnown = (ends.size() == 4 && ends.substr(1, 2) == "to") || strands.size() == 2;
    if (!place.directionKnown)
        return;
    place.joinedAfter = ends.empty() ? strands[0] == '+' : ends[0] == '3';
    place.mateExtendsRight = ends.empty() ? strands[1] == '-' : ends[3] == '5';
}

std::optional<JoinedPlace> joinedPlaceOf(const RecordSite& site, std::string_view alternate, const StructuralInfo& info)
{
    if (const std::optional<BreakEnd> mate = breakEndFrom(alternate))
        return JoinedPlace{normalContig(mate->contig), mate->position, mate->joinedAfter, mate->mateExtendsRight};
    const std::string contig = info.text("CHR2");
    const auto position = info.has("POS2") ? info.number("POS2") : info.number("END");
    if (isSingleBreakEnd(alternate) || !position || (contig.empty() && *position <= site.position))
        return std::nullopt;
    JoinedPlace place{contig.empty() ? normalContig(site.contig) : normalContig(contig), *position};
    takeDirection(place, info);
    return place;
}

bool coversBases(StructuralKind kind)
{
    return kind != SvKind::Insertion && kind != SvKind::MobileElement && kind != SvKind::BreakEnd;
}

// Behind POS, which is the base before, to END or as far as SVLEN tells; a written allele takes what is left of REF.
GenomicRegion changedBases(const StructuralVariant& event, const RecordSite& site, std::string_view alternate)
{
    const std::string contig = normalContig(site.contig);
    if (!coversBases(event.kind))
        return {contig, site.position, site.position};
    if (!alternate.starts_with('<')) {
        const Variant small = trimmed({contig, site.position, std::string(site.reference), std::string(alternate)});
        const std::int64_t kept = event.kind == SvKind::Deletion ? std::int64_t(small.alternate.size()) : 0; // the base before
        return {contig, small.position + kept, std::max(small.position + kept, lastPosition(small))};
    }
    return {contig, std::min(site.position + 1, event.sources.front().end), event.sources.front().end};
}

std::optional<std::int64_t> lengthOf(const StructuralVariant& event, const RecordSite& site, std::string_view alternate,
                                     const StructuralInfo& info)
{
    const std::size_t allele = std::size_t(event.sources.front().alleleIndex) - 1;
    if (event.kind == SvKind::BreakEnd || event.kind == SvKind::Repeat)
        return std::nullopt;
    if (const auto told = info.number("SVLEN", allele); told && *told != 0)
        return std::abs(std::clamp<std::int64_t>(*told, -1'000'000'000, 1'000'000'000));
    if (!alternate.starts_with('<'))
        return std::abs(std::int64_t(alternate.size()) - std::int64_t(site.reference.size()));
    if (event.kind == SvKind::Insertion) // DELLY
        return info.number("INSLEN");
    const bool endKnown = coversBases(event.kind) && event.sources.front().end > site.position;
    return endKnown ? std::optional(event.region.end - event.region.start + 1) : std::nullopt;
}

std::int64_t widest(const StructuralInfo& info)
{
    std::int64_t most = 0;
    for (const char* key : {"CIPOS", "CIEND"}) {
        const std::string text = info.text(key);
        for (const std::string_view part : splitText(text, ','))
            most = std::max(most,
                            std::abs(std::clamp<std::int64_t>(wholeNumberFrom(part).value_or(0), -1'000'000'000, 1'000'000'000)));
    }
    return most;
}

// "<INS:ME:ALU>"; MELT names the family in MEINFO too.
std::string elementOf(std::string_view alternate)
{
    constexpr std::string_view start = "<INS:ME:";
    std::string name(alternate.starts_with(start) ? alternate.substr(start.size(), alternate.size() - start.size() - 1)
                                                  : std::string_view());
    return name == "LINE1" ? "L1" : name;
}

void takeRepeat(StructuralVariant& event, std::string_view alternate, const StructuralInfo& info)
{
    const std::size_t allele = std::size_t(event.sources.front().alleleIndex) - 1;
    for (const char* key : {"REPID", "TRID", "VARID"})
        if (event.repeatLocus.empty())
            event.repeatLocus = info.text(key);
    event.repeatUnit = info.text(info.has("RU") ? "RU" : "MOTIFS");
    event.repeatStatus = info.ofAllele("STR_STATUS", allele);
    constexpr std::string_view start = "<STR";
    if (alternate.starts_with(start) && alternate.ends_with('>'))
        if (const auto count = wholeNumberFrom(alternate.substr(start.size(), alternate.size() - start.size() - 1)))
            event.repeatCount = int(*count);
}

StructuralSource sourceOf(const RecordSite& site, int alleleIndex, const bcf_hdr_t* header, bcf1_t* record, const StructuralInfo& info,
                          const SampleCalls& calls)
{
    StructuralSource source;
    const std::string id = record->d.id ? record->d.id : ".";
    source.recordId = id == "." ? std::string() : id;
    const std::string mate = info.text(info.has("MATEID") ? "MATEID" : "PARID");
    source.mateId = mate.substr(0, mate.find(','));
    source.variant = {std::string(site.contig), site.position, std::string(site.reference),
                      std::string(site.alternates[std::size_t(alleleIndex) - 1])};
    source.end = site.end;
    const auto length = info.number("SVLEN", std::size_t(alleleIndex) - 1);
    if (length && !info.has("END") && site.alternates.size() > 1 && site.svType != "INS")
        source.end =
            site.position + std::abs(std::clamp<std::int64_t>(*length, -1'000'000'000, 1'000'000'000)); // VCF 4.4: each ALT its own
    for (int i = 0; i < record->d.n_flt; ++i)
        source.filters.push_back(bcf_hdr_int2id(header, BCF_DT_ID, record->d.flt[i]));
    source.alleleIndex = alleleIndex;
    source.genotypes = calls;
    return source;
}

} // namespace

bool isSingleBreakEnd(std::string_view alternate)
{
    return alternate.size() > 1 && (alternate.front() == '.' || alternate.back() == '.');
}

bool isStructural(const RecordSite& site, std::string_view alternate)
{
    if (isSingleBreakEnd(alternate))
        return true;
    switch (kindAt(site, alternate, false)) {
    case SiteKind::Structural:
    case SiteKind::CopyNumber:
    case SiteKind::Repeat: return true;
    default: return false;
    }
}

StructuralVariant structuralAllele(const RecordSite& site, int alleleIndex, const bcf_hdr_t* header, bcf1_t* record, const SampleCalls& calls)
{
    const StructuralInfo info(header, record);
    const std::string_view alternate = site.alternates[std::size_t(alleleIndex) - 1];
    StructuralVariant event;
    event.kind = structuralKindOf(site, alternate);
    event.sources.push_back(sourceOf(site, alleleIndex, header, record, info, calls));
    event.region = changedBases(event, site, alternate);
    if (event.kind == SvKind::BreakEnd)
        event.joined = joinedPlaceOf(site, alternate, info);
    event.length = lengthOf(event, site, alternate, info);
    event.uncertainty = widest(info);
    event.imprecise = info.has("IMPRECISE");
    if (event.kind == SvKind::MobileElement)
        event.element = elementOf(alternate);
    if (event.kind == SvKind::Repeat)
        takeRepeat(event, alternate, info);
    return event;
}

} // namespace gentolk
