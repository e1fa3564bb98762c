#pragma once
#include "core/base/task_control.h"
#include "core/genetics/variant.h"
#include <QString>
#include <functional>
#include <string>
#include <string_view>

namespace gentolk {

// The INFO field that a copy has more than its source: a String, one entry an allele and transcript.
struct AddedInfo {
    std::string key;
    std::string description; // for the header; ends with the format of an entry
    std::function<std::string(const Variant&)> entriesOf; // of one ALT allele, joined by commas; empty: nothing to say
};

// Every record of a VCF or BCF as it is, with one INFO field more. The format goes by the ending of out: .vcf, .vcf.gz, .bcf (others:
// InvalidValue). Written beside and renamed: whole or not at all. Throws as readVcf; OutputExists without force, OutputUnwritable.
void copyAnnotated(const QString& source, const QString& out, const AddedInfo& info, bool force, TaskControl& task);

// A value as an INFO entry's part may hold it: , ; = | % and spaces percent-encoded.
void appendInfoSafe(std::string& entry, std::string_view value);

} // namespace gentolk
