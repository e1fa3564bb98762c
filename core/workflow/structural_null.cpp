#include "core/workflow/structural_null.h"
#include <algorithm>
#include <charconv>
#include <numeric>

namespace gentolk {

namespace {

// "3-5/12" or "3/12": numbers from 1.
struct NumberedParts {
    int first = 0, last = 0, of = 0;
};

std::optional<NumberedParts> numberedPartsOf(const std::string& said)
{
    NumberedParts parts;
    const char *at = said.data(), *const end = at + said.size();
    const auto number = [&](int& value) {
        const auto [behind, error] = std::from_chars(at, end, value);
        at = behind;
        return error == std::errc();
    };
    if (!number(parts.first))
        return std::nullopt;
    parts.last = parts.first;
    if (at < end && *at == '-' && (++at, !number(parts.last)))
        return std::nullopt;
    if (at == end || *at != '/' || (++at, !number(parts.of)) || at != end)
        return std::nullopt;
    return parts;
}

bool names(const CandidateVariant& candidate, const char* term)
{
    const auto& terms = candidate.transcript()->consequences;
    return std::find(terms.begin(), terms.end(), term) != terms.end();
}

std::optional<NullKind> kindOfEvent(const CandidateVariant& candidate)
{
    if (candidate.event->kind == StructuralKind::Deletion && names(candidate, "transcript_ablation"))
        return NullKind::WholeGeneDeletion;
    if (candidate.event->kind == StructuralKind::Deletion && names(candidate, "feature_truncation"))
        return NullKind::ExonDeletion;
    const bool within = candidate.event->kind == StructuralKind::Duplication && names(candidate, "feature_elongation");
    return within ? std::optional(NullKind::ExonDuplication) : std::nullopt;
}

// Both ends lie in introns, so that whole exons are lost or gained.
bool areWhole(const NumberedParts& exons, const std::optional<NumberedParts>& introns)
{
    return introns && introns->first == exons.first - 1 && introns->last == exons.last;
}

// False: no coding base is touched.
bool addFrame(const TranscriptShape& shape, const NumberedParts& exons, bool whole, NullFacts& null)
{
    const int bases = std::accumulate(shape.codingOfExon.begin() + exons.first - 1, shape.codingOfExon.begin() + exons.last, 0);
    null.proteinLength = shape.proteinLength();
    null.residuesLost = bases / 3;
    if (whole) {
        null.frameDisrupted = bases % 3 != 0;
        null.decay = *null.frameDisrupted && exons.last + 1 < exons.of;
    }
    return bases > 0;
}

} // namespace

std::optional<NullFacts> structuralNullFacts(const CandidateVariant& candidate, const std::optional<TranscriptShape>& shape)
{
    const auto kind = candidate.event && candidate.transcript() ? kindOfEvent(candidate) : std::nullopt;
    if (!kind)
        return std::nullopt;
    NullFacts null;
    null.kind = *kind;
    null.tandem = TandemState::Presumed;
    const auto exons = numberedPartsOf(candidate.transcript()->exon);
    if (*kind == NullKind::WholeGeneDeletion || !exons || !shape || std::size_t(exons->of) != shape->codingOfExon.size() || exons->first < 1 ||
        exons->last > exons->of || exons->first > exons->last)
        return null;
    return addFrame(*shape, *exons, areWhole(*exons, numberedPartsOf(candidate.transcript()->intron)), null) ? std::optional(null) : std::nullopt;
}

} // namespace gentolk
