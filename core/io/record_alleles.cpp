#include "core/io/record_alleles.h"
#include "core/annotation/annotate_candidate.h"
#include "core/io/genotype_reader.h"
#include "core/io/record_fields.h"
#include "core/io/structural_record.h"

namespace gentolk {

namespace {

constexpr std::size_t longestShown = 200; // of a REF in a remark

std::vector<std::string> filtersOf(const bcf_hdr_t* header, const bcf1_t* record)
{
    std::vector<std::string> filters;
    for (int i = 0; i < record->d.n_flt; ++i)
        filters.push_back(bcf_hdr_int2id(header, BCF_DT_ID, record->d.flt[i]));
    return filters;
}

// All that the record's alleles share.
CandidateVariant sharedPart(const RecordSite& site, const bcf_hdr_t* header, bcf1_t* record, const GenotypeRemark& remark)
{
    CandidateVariant shared;
    shared.variant = {std::string(site.contig), site.position, std::string(site.reference), {}};
    const std::string id = record->d.id ? record->d.id : ".";
    shared.recordId = id == "." ? std::string() : id;
    shared.recordAlternates.reserve(qsizetype(site.alternates.size()));
    for (const std::string_view alternate : site.alternates)
        shared.recordAlternates.emplace_back(alternate);
    if (!bcf_float_is_missing(record->qual))
        shared.qual = double(record->qual);
    shared.filters = filtersOf(header, record);
    shared.genotypes = readGenotypes(header, record, remark);
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

std::shared_ptr<const StructuralVariant> eventOf(const RecordSite& site, const CandidateVariant& allele, const bcf_hdr_t* header, bcf1_t* record,
                                                 const FileWords& file)
{
    if (isPlainSnv(site) || !isStructural(site, allele.variant.alternate))
        return nullptr;
    auto event = std::make_shared<StructuralVariant>(structuralAllele(site, allele.alleleIndex, header, record, allele.genotypes));
    event->sources.front().file = file.name;
    event->sources.front().caller = callerOf(header, record, file.structuralCaller);
    return event;
}

bool hasOddBase(std::string_view reference)
{
    return reference.find_first_not_of("ACGTNacgtnRYSWKMBDHVryswkmbdhv") != std::string_view::npos;
}

} // namespace

void takeAlleles(const RecordSite& site, const bcf_hdr_t* header, bcf1_t* record, const FileWords& file, InfoChoice& choice,
                 Remarks& remarks, std::int64_t recordNumber, std::vector<CandidateVariant>& alleles)
{
    if (hasOddBase(site.reference))
        remarks.add(recordNumber, "reference_without_base", std::string(site.reference.substr(0, longestShown)));
    const auto remark = [&](const char* code, const std::string& detail) { remarks.add(recordNumber, code, detail); };
    CandidateVariant shared = sharedPart(site, header, record, remark);
    const InfoFields info = infoFields(header, record, choice);
    for (std::size_t i = 0; i < site.alternates.size(); ++i) {
        if (isNoAlternate(std::string(site.alternates[i])))
            continue;
        const bool last = i + 1 == site.alternates.size();
        CandidateVariant& allele = last ? alleles.emplace_back(std::move(shared)) : alleles.emplace_back(shared);
        allele.variant.alternate = site.alternates[i];
        allele.alleleIndex = int(i) + 1;
        allele.end = isSymbolic(allele.variant.alternate) ? site.end : 0;
        allele.event = eventOf(site, allele, header, record, file);
        remarkOn(annotateCandidate(allele, info, file.annotation), remarks, recordNumber);
    }
}

} // namespace gentolk
