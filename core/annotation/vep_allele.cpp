#include "core/annotation/vep_allele.h"
#include <algorithm>

namespace gentolk {

namespace {

bool isUncounted(const std::string& alternate) // VEP leaves these out when it looks for the shared base
{
    return alternate.find_first_of("*<[].") != std::string::npos;
}

bool allShareFirstBase(const std::string& reference, const QList<std::string>& alternates)
{
    return !reference.empty() && std::all_of(alternates.begin(), alternates.end(), [&](const std::string& alternate) {
        return isUncounted(alternate) || (!alternate.empty() && alternate.front() == reference.front());
    });
}

bool anyIndel(const std::string& reference, const QList<std::string>& alternates)
{
    return std::any_of(alternates.begin(), alternates.end(), [&](const std::string& alternate) {
        return !isUncounted(alternate) && alternate.size() != reference.size();
    });
}

std::string symbolicName(const std::string& alternate)
{
    if (alternate.starts_with("<DEL"))
        return "deletion";
    if (alternate.starts_with("<DUP"))
        return alternate.starts_with("<DUP:TANDEM") ? "tandem_duplication" : "duplication";
    if (alternate.starts_with("<INS"))
        return "insertion";
    return alternate.starts_with("<INV") ? "inversion" : alternate.starts_with("<CN") ? "copy_number_variation" : alternate;
}

// The allele as VEP names it when run with --minimal: without what it alone shares with REF.
std::string minimalName(const std::string& reference, const std::string& alternate)
{
    if (isUncounted(alternate))
        return symbolicName(alternate);
    std::size_t end = 0, start = 0;
    const std::size_t shortest = std::min(reference.size(), alternate.size());
    while (end < shortest && reference[reference.size() - 1 - end] == alternate[alternate.size() - 1 - end])
        ++end;
    while (start < shortest - end && reference[start] == alternate[start])
        ++start;
    const std::string rest = alternate.substr(start, alternate.size() - end - start);
    return rest.empty() ? "-" : rest;
}

std::string withoutFirstBase(const std::string& alternate)
{
    return alternate.size() > 1 ? alternate.substr(1) : "-";
}

} // namespace

std::string vepAlleleName(const RecordAllele& allele)
{
    const std::string& alternate = allele.alternate();
    if (isUncounted(alternate))
        return symbolicName(alternate);
    if (!anyIndel(allele.reference, allele.alternates) || !allShareFirstBase(allele.reference, allele.alternates))
        return alternate;
    return withoutFirstBase(alternate);
}

// Most entries are of other alleles, which a look at this one alone tells: a record of thousands must not be walked for each of them.
bool isNameOf(std::string_view name, const RecordAllele& allele)
{
    const std::string& alternate = allele.alternate();
    const bool may = allele.alternates.size() == 1 || name == alternate || name == minimalName(allele.reference, alternate) ||
                     (!isUncounted(alternate) && name == withoutFirstBase(alternate));
    return may && alleleNamed(name, allele.reference, allele.alternates) == allele.index;
}

int alleleNamed(std::string_view name, const std::string& reference, const QList<std::string>& alternates)
{
    if (alternates.size() == 1)
        return 1;
    const auto first = [&](auto nameOf) {
        for (qsizetype i = 0; i < alternates.size(); ++i)
            if (nameOf(int(i) + 1) == name)
                return int(i) + 1;
        return 0;
    };
    if (const int index = first([&](int i) { return vepAlleleName({reference, alternates, i}); }))
        return index;
    if (const int index = first([&](int i) { return alternates[i - 1]; })) // SnpEff writes ALT itself
        return index;
    return first([&](int i) { return minimalName(reference, alternates[i - 1]); });
}

} // namespace gentolk
