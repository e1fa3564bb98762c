#pragma once
#include "core/annotation/sequence_source.h"
#include "core/genetics/variant.h"
#include <optional>
#include <vector>

namespace gentolk {

// The bases that several records lie on, so that the alleles of each can be told over all of them.
class SharedSpan
{
public:
    // None: what the records call the reference differs, or bases between them are not known.
    static std::optional<SharedSpan> over(const std::vector<Variant>& records, SequenceSource* sequence);
    std::int64_t start() const { return m_start; }
    const std::string& reference() const { return m_reference; }
    // An ALT of the record, told over the span; one that is no sequence as it is.
    std::string widened(const Variant& record, const std::string& alternate) const;

private:
    std::int64_t m_start = 0;
    std::string m_reference;
};

} // namespace gentolk
