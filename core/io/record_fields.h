#pragma once
#include "core/annotation/info_fields.h"
#include "core/io/hts_handles.h"
#include <optional>
#include <string>
#include <vector>

namespace gentolk {

// One INFO key as VCF writes it; empty when missing. The record is unpacked to INFO.
std::string infoText(const bcf_hdr_t* header, bcf1_t* record, const char* key);
InfoFields infoFields(const bcf_hdr_t* header, bcf1_t* record);

// One sample's values of a FORMAT key, whatever type the header gives it; none for a missing value, empty when the key is missing.
std::vector<std::optional<double>> formatNumbers(const bcf_hdr_t* header, bcf1_t* record, const char* key, int sample);
std::string formatText(const bcf_hdr_t* header, bcf1_t* record, const char* key, int sample); // "." is empty

} // namespace gentolk
