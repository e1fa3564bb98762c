#pragma once
#include <QList>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gentolk {

// One record's INFO as text, as VCF writes it: the values of a key joined by commas; a flag has an empty value.
using InfoFields = std::map<std::string, std::string, std::less<>>;

// Which ALT of its record is spoken of: 1 is the first, as in a genotype.
struct RecordAllele {
    std::string reference;
    QList<std::string> alternates; // all of the record, in file order
    int index = 1;
    const std::string& alternate() const { return alternates.at(index - 1); }
};

// Views into the text given. The values of a key: commas separate, except before '_', which ClinVar writes inside a value ("criteria_provided,_single_submitter").
std::vector<std::string_view> infoValues(std::string_view joined);

// The value that belongs to the allele: the only one of a record with a single ALT, or one of as many values as there are ALT alleles.
// None where it is missing, or where the record has several ALT alleles and does not tell whose value it is.
std::optional<std::string_view> infoValueOf(std::string_view joined, const RecordAllele& allele);

} // namespace gentolk
