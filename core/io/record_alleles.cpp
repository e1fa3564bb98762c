#include "core/io/record_alleles.h"
#include "core/annotation/annotate_candidate.h"
#include "core/base/letters.h"
#include "core/io/record_fields.h"
#include "core/io/structural_record.h"

namespace gentolk {

namespace {

constexpr std::size_t longestShown = 200; // of a REF in a remark

// All that the record's alleles share.
CandidateVariant sharedPart(const RecordSite& site, RecordParts& parts)
{
    CandidateVariant shared;
    shared.variant = {std::string(site.contig), site.position, std::string(site.reference), {}};
    shared.recordId = std::move(parts.id);
    shared.recordAlternates.reserve(qsizetype(site.alternates.size()));
    capitalise(shared.variant.reference);
    for (const std::string_view alternate : site.alternates)
        capitalise(shared.recordAlternates.emplace_back(alternate));
    shared.qual = parts.qual;
    shared.filters = std::move(parts.filters);
    shared.genotypes = std::move(parts.calls);
    return shared;
}

void remarkOn(const AnnotationOddities& odd, Remarks& remarks, std::int64_t number)
{
    for (const std::string& term : odd.unknownTerms)
        remarks.addOnce(number, "unknown_consequence", term);
    for (const std::string& field : odd.unassignedFields)
        remarks.add(number, "value_not_per_allele", field);
    if (odd.elsewhere)
        remarks.add(number, "consequence_elsewhere", "BCSQ points to another record");
}

std::shared_ptr<const StructuralVariant> eventOf(const RecordSite& site, const CandidateVariant& allele, const WholeRecord* whole, const FileWords& file)
{
    if (!whole || isPlainSnv(site) || !isStructural(site, allele.variant.alternate))
        return nullptr;
    auto event = std::make_shared<StructuralVariant>(structuralAllele(site, allele.alleleIndex, whole->header, whole->record, allele.genotypes));
    event->sources.front().file = file.name;
    event->sources.front().caller = callerOf(whole->header, whole->record, file.structuralCaller);
    return event;
}

bool hasOddBase(std::string_view reference)
{
    static constexpr Letters bases("ACGTNacgtnRYSWKMBDHVryswkmbdhv");
    return !bases.allIn(reference);
}

} // namespace

void takeAlleles(const RecordSite& site, RecordParts parts, const WholeRecord* whole, const FileWords& file, Remarks& remarks,
                 std::int64_t recordNumber, std::vector<CandidateVariant>& alleles)
{
    if (hasOddBase(site.reference))
        remarks.add(recordNumber, "reference_without_base", std::string(site.reference.substr(0, longestShown)));
    CandidateVariant shared = sharedPart(site, parts);
    for (std::size_t i = 0; i < site.alternates.size(); ++i) {
        if (isNoAlternate(site.alternates[i]))
            continue;
        const bool last = i + 1 == site.alternates.size();
        CandidateVariant& allele = last ? alleles.emplace_back(std::move(shared)) : alleles.emplace_back(shared);
        allele.variant.alternate = allele.recordAlternates.at(qsizetype(i));
        allele.alleleIndex = int(i) + 1;
        allele.end = isSymbolic(allele.variant.alternate) ? site.end : 0;
        allele.event = eventOf(site, allele, whole, file);
        remarkOn(annotateCandidate(allele, parts.info, file.annotation), remarks, recordNumber);
    }
}

} // namespace gentolk
