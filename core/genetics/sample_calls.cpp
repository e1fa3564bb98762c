#include "core/genetics/sample_calls.h"
#include <algorithm>
#include <stdexcept>

namespace gentolk {

namespace {

// Where it is or belongs.
template <class Calls> auto placeOf(Calls& calls, const std::string& sample)
{
    return std::find_if(calls.begin(), calls.end(), [&](const SampleCalls::Entry& one) { return one.first >= sample; });
}

} // namespace

// All without calls share one: every candidate begins so.
SampleCalls::SampleCalls()
{
    static const QSharedDataPointer<Shared> none(new Shared);
    m_shared = none;
}

SampleCalls::SampleCalls(std::initializer_list<Entry> calls) : SampleCalls()
{
    for (const Entry& one : calls)
        (*this)[one.first] = one.second;
}

SampleCalls::const_iterator SampleCalls::find(const std::string& sample) const
{
    return std::find_if(begin(), end(), [&](const Entry& one) { return one.first == sample; }); // of a handful of people
}

const Genotype& SampleCalls::at(const std::string& sample) const
{
    const auto found = find(sample);
    if (found == end())
        throw std::out_of_range("no sample " + sample);
    return found->second;
}

Genotype& SampleCalls::operator[](const std::string& sample)
{
    std::vector<Entry>& calls = m_shared->calls;
    auto found = placeOf(calls, sample);
    if (found == calls.end() || found->first != sample)
        found = calls.emplace(found, sample, Genotype());
    return found->second;
}

void SampleCalls::reserve(std::size_t samples)
{
    m_shared->calls.reserve(samples);
}

void SampleCalls::clear()
{
    *this = SampleCalls();
}

} // namespace gentolk
