#include "core/annotation/allele_id.h"
#include "core/annotation/text_parts.h"

namespace gentolk {

namespace {

constexpr std::size_t vcvDigits = 9;

std::optional<std::int64_t> archiveNumber(std::string_view digits)
{
    const auto number = wholeNumberFrom(digits);
    return number && *number > 0 ? number : std::nullopt;
}

} // namespace

std::optional<AlleleId> parseAlleleId(std::string_view text)
{
    const std::string lower = lowerText(trimmedText(text));
    std::string_view rest = lower;
    const auto take = [&](std::string_view start) {
        const bool has = rest.starts_with(start);
        rest.remove_prefix(has ? start.size() : 0);
        return has;
    };
    AlleleId id;
    if (take("vcv")) {
        id.archive = AlleleId::Archive::ClinVar;
        rest = rest.substr(0, rest.find('.')); // of its record, whose every version is of the same allele
    } else if (take("clinvar:") || take("clinvar ")) {
        id.archive = AlleleId::Archive::ClinVar;
    } else if (!take("rs")) {
        return std::nullopt;
    }
    const auto number = archiveNumber(trimmedText(rest));
    if (!number)
        return std::nullopt;
    id.number = *number;
    return id;
}

std::string toString(const AlleleId& id)
{
    const std::string digits = std::to_string(id.number);
    if (id.archive == AlleleId::Archive::DbSnp)
        return "rs" + digits;
    return "VCV" + std::string(digits.size() < vcvDigits ? vcvDigits - digits.size() : 0, '0') + digits;
}

} // namespace gentolk
