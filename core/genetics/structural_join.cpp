#include "core/genetics/deletion.h"
#include "core/genetics/structural_variant.h"
#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

namespace gentolk {

namespace {

constexpr std::int64_t nearby = 100; // bases that callers place an insertion or a break-end apart

using Events = std::vector<StructuralVariant>;

bool sameCaller(const StructuralSource& a, const StructuralSource& b)
{
    return a.file == b.file && a.caller == b.caller;
}

// ------------------------------------------------------------------------------------------------- the two ends of one joint

// As the record of the other end must read.
bool mirrors(const StructuralVariant& a, const StructuralVariant& b)
{
    if (!a.joined || !b.joined || !a.joined->directionKnown || !b.joined->directionKnown || a.joined->contig != b.region.contig ||
        b.joined->contig != a.region.contig)
        return false;
    const std::int64_t tolerance = std::max(a.uncertainty, b.uncertainty);
    return std::abs(a.joined->position - b.region.start) <= tolerance && std::abs(b.joined->position - a.region.start) <= tolerance &&
           a.joined->joinedAfter == !b.joined->mateExtendsRight && a.joined->mateExtendsRight == !b.joined->joinedAfter;
}

bool nameEachOther(const StructuralSource& a, const StructuralSource& b)
{
    return !a.recordId.empty() && !b.recordId.empty() && a.mateId == b.recordId && (b.mateId.empty() || b.mateId == a.recordId);
}

class MatePairs
{
public:
    explicit MatePairs(const Events& alleles) : m_alleles(alleles), m_mates(alleles.size(), none)
    {
        for (std::size_t i = 0; i < alleles.size(); ++i)
            if (alleles[i].kind == StructuralKind::BreakEnd)
                offer(i);
    }
    // The other end's place in the list; the allele itself where it has none.
    std::size_t mateOf(std::size_t i) const { return m_mates[i] == none ? i : m_mates[i]; }

private:
    static constexpr std::size_t none = std::size_t(-1);
    using Id = std::tuple<std::string, std::string, std::string>; // file, caller, record
    static Id idOf(const StructuralSource& source, const std::string& record) { return {source.file, source.caller, record}; }

    void offer(std::size_t i)
    {
        const StructuralSource& source = m_alleles[i].sources.front();
        if (!joinByName(i, source) && source.mateId.empty())
            joinByMirror(i);
        if (!source.recordId.empty())
            m_byId.emplace(idOf(source, source.recordId), i);
        if (m_mates[i] == none)
            m_open[m_alleles[i].region.contig].push_back(i);
    }
    bool joinByName(std::size_t i, const StructuralSource& source)
    {
        const auto found = source.mateId.empty() ? m_byId.end() : m_byId.find(idOf(source, source.mateId));
        if (found == m_byId.end() || m_mates[found->second] != none || !nameEachOther(source, m_alleles[found->second].sources.front()))
            return false;
        join(i, found->second);
        return true;
    }
    void joinByMirror(std::size_t i)
    {
        if (!m_alleles[i].joined)
            return;
        for (const std::size_t other : m_open[m_alleles[i].joined->contig]) {
            const StructuralSource &mine = m_alleles[i].sources.front(), &its = m_alleles[other].sources.front();
            if (m_mates[other] == none && its.mateId.empty() && sameCaller(mine, its) && mirrors(m_alleles[i], m_alleles[other]))
                return join(i, other);
        }
    }
    void join(std::size_t a, std::size_t b)
    {
        m_mates[a] = b;
        m_mates[b] = a;
    }
    const Events& m_alleles;
    std::vector<std::size_t> m_mates;
    std::map<Id, std::size_t> m_byId;
    std::map<std::string, std::vector<std::size_t>> m_open; // by contig: break-ends without their other end so far
};

bool liesBefore(const GenomicRegion& a, const GenomicRegion& b)
{
    const auto key = [](const GenomicRegion& one) { return std::tuple(contigRank(one.contig), std::string_view(one.contig), one.start); };
    return key(a) < key(b);
}

// Told from the lower of its two places.
void turnToLowerEnd(StructuralVariant& event)
{
    if (!event.joined || event.joined->position <= 0)
        return;
    const GenomicRegion there{event.joined->contig, event.joined->position, event.joined->position};
    if (!liesBefore(there, event.region))
        return;
    const JoinedPlace turned{event.region.contig, event.region.start, !event.joined->mateExtendsRight, !event.joined->joinedAfter,
                             event.joined->directionKnown};
    event.region = there;
    event.joined = turned;
}

StructuralVariant ofBothEnds(const StructuralVariant& a, const StructuralVariant& b)
{
    const bool firstLeads = !liesBefore(b.region, a.region);
    StructuralVariant event = firstLeads ? a : b;
    event.sources.push_back((firstLeads ? b : a).sources.front());
    return event;
}

Events withEndsJoined(Events alleles)
{
    const MatePairs pairs(alleles);
    Events joined;
    for (std::size_t i = 0; i < alleles.size(); ++i) {
        const std::size_t mate = pairs.mateOf(i);
        if (mate < i)
            continue; // came with its other end
        joined.push_back(mate > i ? ofBothEnds(alleles[i], alleles[mate]) : alleles[i]);
        turnToLowerEnd(joined.back());
    }
    return joined;
}

// ------------------------------------------------------------------------------------------------- one event of several callers

bool near(std::int64_t a, std::int64_t b)
{
    return std::abs(a - b) <= nearby;
}

bool ofLikeLength(const StructuralVariant& a, const StructuralVariant& b)
{
    return !a.length || !b.length || std::min(*a.length, *b.length) * 2 >= std::max(*a.length, *b.length);
}

bool sameJoint(const StructuralVariant& a, const StructuralVariant& b)
{
    if (!a.joined || !b.joined)
        return false; // whatever a single break-end is joined to, it is not known to be the same
    const bool alike = !a.joined->directionKnown || !b.joined->directionKnown ||
                       (a.joined->joinedAfter == b.joined->joinedAfter && a.joined->mateExtendsRight == b.joined->mateExtendsRight);
    return alike && a.joined->contig == b.joined->contig && near(a.region.start, b.region.start) &&
           near(a.joined->position, b.joined->position);
}

bool sameEvent(const StructuralVariant& a, const StructuralVariant& b)
{
    switch (a.kind) {
    case StructuralKind::Deletion:
    case StructuralKind::Duplication:
    case StructuralKind::Inversion:
    case StructuralKind::CopyNumber: return overlapByHalf(a.region, b.region);
    case StructuralKind::Insertion: return near(a.region.start, b.region.start) && ofLikeLength(a, b);
    case StructuralKind::MobileElement: return near(a.region.start, b.region.start) && a.element == b.element;
    case StructuralKind::BreakEnd: return sameJoint(a, b);
    default: return false; // of a repeat each caller counts its own
    }
}

bool saidByItsCallerAlready(const StructuralVariant& event, const StructuralVariant& one)
{
    return std::any_of(event.sources.begin(), event.sources.end(),
                       [&](const StructuralSource& source) { return sameCaller(source, one.sources.front()); });
}

bool leads(const StructuralVariant& a, const StructuralVariant& b)
{
    return std::tuple(a.imprecise, a.uncertainty) < std::tuple(b.imprecise, b.uncertainty);
}

void takeSources(StructuralVariant& event, StructuralVariant& one)
{
    std::move(one.sources.begin(), one.sources.end(), std::back_inserter(event.sources));
}

// The better told ones come first and found the events; each later one joins the first that it fits, or founds its own.
class EventList
{
public:
    explicit EventList(bool oneCaller) : m_oneCaller(oneCaller) {}
    void take(StructuralVariant one)
    {
        std::vector<std::size_t>& here = m_byKind[{one.kind, one.region.contig}];
        const auto fits = std::find_if(m_oneCaller ? here.end() : here.begin(), here.end(), [&](std::size_t place) {
            return sameEvent(m_events[place], one) && !saidByItsCallerAlready(m_events[place], one);
        });
        if (fits != here.end())
            return takeSources(m_events[*fits], one);
        here.push_back(m_events.size());
        m_events.push_back(std::move(one));
    }
    Events sorted();

private:
    bool m_oneCaller; // whose alleles are never joined
    Events m_events;
    std::map<std::pair<StructuralKind, std::string>, std::vector<std::size_t>> m_byKind;
};

Events EventList::sorted()
{
    std::stable_sort(m_events.begin(), m_events.end(), [](const StructuralVariant& a, const StructuralVariant& b) {
        const auto key = [](const StructuralVariant& one) {
            return std::tuple(contigRank(one.region.contig), std::string_view(one.region.contig), one.region.start, one.region.end);
        };
        return key(a) < key(b);
    });
    return std::move(m_events);
}

bool fromOneCaller(const Events& events)
{
    return std::all_of(events.begin(), events.end(),
                       [&](const StructuralVariant& one) { return sameCaller(one.sources.front(), events.front().sources.front()); });
}

} // namespace

std::vector<StructuralVariant> joinStructural(std::vector<StructuralVariant> alleles)
{
    for (std::size_t i = 0; i < alleles.size(); ++i)
        alleles[i].sources.front().place = int(i);
    Events joined = withEndsJoined(std::move(alleles));
    const bool oneCaller = fromOneCaller(joined);
    EventList events(oneCaller);
    if (!oneCaller)
        std::stable_sort(joined.begin(), joined.end(), leads);
    for (StructuralVariant& one : joined)
        events.take(std::move(one));
    return events.sorted();
}

} // namespace gentolk
