#pragma once
#include "core/annotation/info_fields.h"
#include "core/io/hts_handles.h"
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace gentolk {

// One INFO key as VCF writes it; empty when missing. The record is unpacked to INFO.
std::string infoText(const bcf_hdr_t* header, bcf1_t* record, const char* key);

// Which keys of INFO are read at all: those that the annotation understands. Most of a record's INFO is the caller's own.
class InfoChoice
{
public:
    bool wants(const bcf_hdr_t* header, int key);

private:
    std::vector<char> m_known; // by the header's number of the key; 0: not asked yet
};
using InfoRemark = std::function<void(const char* code, const std::string& detail)>;
// A key that stands twice is remarked on ("info_twice"): lists of consequences are joined, of any other it is not known which is meant, and it is left out.
InfoFields infoFields(const bcf_hdr_t* header, bcf1_t* record, InfoChoice& choice, const InfoRemark& remark);

// One sample's values of a FORMAT key, whatever type the header gives it; none for a missing value, empty when the key is missing.
std::vector<std::optional<double>> formatNumbers(const bcf_fmt_t* format, int sample);
std::vector<std::optional<double>> formatNumbers(const bcf_hdr_t* header, bcf1_t* record, const char* key, int sample);
// The same as whole numbers, of a column found before (null: none): a missing value, a negative or an absurdly large one is missingWhole.
inline constexpr int missingWhole = -1;
void formatWholes(const bcf_fmt_t* format, int sample, std::vector<int>& values);
// As HTSlib codes them: (allele + 1) * 2, the lowest bit telling that '|' stands before it; 0 is missing.
void genotypeCodes(const bcf_fmt_t* format, int sample, std::vector<int>& codes);
std::string formatText(const bcf_fmt_t* format, int sample); // "." is empty
std::string formatText(const bcf_hdr_t* header, bcf1_t* record, const char* key, int sample); // "." is empty

} // namespace gentolk
