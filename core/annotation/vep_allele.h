#pragma once
#include "core/annotation/info_fields.h"

namespace gentolk {

// VEP's name of an ALT allele: the first base that REF and every ALT of an indel record share is removed, nothing left is "-",
// a symbolic allele is a word ("<DEL>" is "deletion").
std::string vepAlleleName(const RecordAllele& allele);

// Which ALT (1 is the first) an entry's Allele column means; 0: none of the record's. A record with a single ALT takes every entry.
int alleleNamed(std::string_view name, const std::string& reference, const QList<std::string>& alternates);
// Whether it means this ALT: alleleNamed gives its number.
bool isNameOf(std::string_view name, const RecordAllele& allele);

} // namespace gentolk
