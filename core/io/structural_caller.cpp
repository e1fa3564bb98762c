#include "core/io/header_facts.h"
#include "core/io/record_fields.h"
#include "core/io/structural_record.h"
#include <algorithm>
#include <array>

namespace gentolk {

namespace {

struct IdForm {
    std::string_view start; // of the record's id, or of SVMETHOD
    const char* caller;
};

constexpr std::array idForms{IdForm{"Manta", "Manta"},       IdForm{"DRAGEN:", "DRAGEN"}, IdForm{"Sniffles", "Sniffles"},
                             IdForm{"CNVnator", "CNVnator"}, IdForm{"gridss", "GRIDSS"},  IdForm{"pbsv", "pbsv"},
                             IdForm{"cuteSV", "cuteSV"}};
constexpr std::array methods{IdForm{"EMBL.DELLY", "DELLY"}, IdForm{"Sniffles", "Sniffles"}, IdForm{"cuteSV", "cuteSV"}};
constexpr std::array structuralCallers{"Manta", "DRAGEN", "DELLY",  "CNVnator", "CNVkit", "GATK", "Sniffles", "MELT",  "ExpansionHunter",
                                       "TRGT",  "LUMPY",  "GRIDSS", "Canvas",   "TIDDIT", "pbsv", "cuteSV",   "smoove"};

template <std::size_t size> std::string callerByStart(const std::array<IdForm, size>& forms, std::string_view text)
{
    const auto found = std::find_if(forms.begin(), forms.end(), [&](const IdForm& form) { return text.starts_with(form.start); });
    return found == forms.end() ? std::string() : found->caller;
}

} // namespace

std::string structuralCallerOf(const bcf_hdr_t* header)
{
    std::string only;
    for (const std::string& caller : callersOf(header)) {
        if (std::find(structuralCallers.begin(), structuralCallers.end(), caller) == structuralCallers.end())
            continue;
        if (!only.empty())
            return {};
        only = caller;
    }
    return only;
}

std::string callerOf(const bcf_hdr_t* header, bcf1_t* record, const std::string& headersCaller)
{
    if (std::string caller = callerByStart(methods, infoText(header, record, "SVMETHOD")); !caller.empty())
        return caller;
    if (std::string caller = callerByStart(idForms, record->d.id ? record->d.id : ""); !caller.empty())
        return caller;
    return bcf_get_info(header, record, "MEINFO") ? "MELT" : headersCaller;
}

} // namespace gentolk
