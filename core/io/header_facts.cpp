#include "core/io/header_facts.h"

namespace gentolk {

namespace {

std::string attribute(const bcf_hrec_t* line, const char* key)
{
    const int index = bcf_hrec_find_key(const_cast<bcf_hrec_t*>(line), key);
    return index < 0 || !line->vals[index] ? std::string() : line->vals[index];
}

std::optional<std::string> descriptionOf(const bcf_hdr_t* header, const char* infoKey)
{
    const bcf_hrec_t* line = bcf_hdr_get_hrec(header, BCF_HL_INFO, "ID", infoKey, nullptr);
    return line ? std::optional(attribute(line, "Description")) : std::nullopt;
}

bool isVep(const std::string& description)
{
    return description.find("Ensembl VEP") != std::string::npos;
}

void takeContigs(VcfHeader& facts, const bcf_hdr_t* header)
{
    for (int i = 0; i < header->n[BCF_DT_CTG]; ++i)
        if (const bcf_idpair_t& contig = header->id[BCF_DT_CTG][i]; contig.key && contig.val)
            facts.contigs.push_back({contig.key, std::int64_t(contig.val->info[0])});
}

bool declares(const bcf_hdr_t* header, const char* infoKey)
{
    return bcf_hdr_get_hrec(header, BCF_HL_INFO, "ID", infoKey, nullptr) != nullptr;
}

bool allowsAlternate(const bcf_hdr_t* header, const char* id)
{
    return bcf_hdr_get_hrec(header, BCF_HL_STR, "ID", id, "ALT") != nullptr;
}

// From 4.4 on SVLEN, not END, tells how far a symbolic allele reaches.
bool isBeforeVersion44(const bcf_hdr_t* header)
{
    const std::string version = bcf_hdr_get_version(header);
    return version.starts_with("VCFv4.0") || version.starts_with("VCFv4.1") || version.starts_with("VCFv4.2") || version.starts_with("VCFv4.3");
}

} // namespace

bool indexFindsAll(const bcf_hdr_t* header)
{
    for (const char* mate : {"CHR2", "POS2", "MATEID", "MATE_ID", "PARID", "EVENT"})
        if (declares(header, mate))
            return false;
    for (const char* joined : {"BND", "TRA", "CTX"})
        if (allowsAlternate(header, joined))
            return false;
    return !declares(header, "SVLEN") || (declares(header, "END") && isBeforeVersion44(header));
}

bool declaresEvents(const bcf_hdr_t* header) { return declares(header, "SVLEN") || declares(header, "SVTYPE"); }

AnnotationHeader annotationHeader(const bcf_hdr_t* header)
{
    AnnotationHeader annotation;
    for (const char* key : {"CSQ", "vep", "ANN"}) { // VEP may be told to write under another name
        const auto description = descriptionOf(header, key);
        if (!description || annotation.csq || (key == std::string("ANN") && !isVep(*description)))
            continue;
        annotation.csq = csqFields(*description);
        annotation.csqKey = key;
    }
    if (const auto description = descriptionOf(header, "ANN"); description && !isVep(*description))
        annotation.ann = annFields(*description);
    if (const auto description = descriptionOf(header, "BCSQ"))
        annotation.bcsq = bcsqFields(*description);
    return annotation;
}

VcfHeader headerFacts(const bcf_hdr_t* header)
{
    VcfHeader facts;
    for (int i = 0; i < bcf_hdr_nsamples(header); ++i)
        facts.samples.emplace_back(header->samples[i]);
    takeContigs(facts, header);
    decideAssembly(facts, header);
    facts.callers = callersOf(header);
    facts.annotators = annotatorsOf(header);
    const AnnotationHeader annotation = annotationHeader(header);
    if (annotation.csq)
        facts.annotation["CSQ"] = annotation.csq->names();
    if (annotation.ann)
        facts.annotation["ANN"] = annotation.ann->names;
    if (annotation.bcsq)
        facts.annotation["BCSQ"] = annotation.bcsq->names;
    return facts;
}

} // namespace gentolk
