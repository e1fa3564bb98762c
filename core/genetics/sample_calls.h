#pragma once
#include "core/base/word.h"
#include "core/genetics/genotype.h"
#include <QSharedData>
#include <QSharedDataPointer>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace gentolk {

// Each sample's call at one record, in the order of the names. All alleles of a record share it until one of them is changed: a record
// of thousands of ALT alleles has its calls once (rule B-3). Copies are cheap and independent.
class SampleCalls
{
public:
    using Entry = std::pair<Word, Genotype>;
    using const_iterator = std::vector<Entry>::const_iterator;

    SampleCalls();
    SampleCalls(std::initializer_list<Entry> calls);

    const_iterator begin() const { return m_shared->calls.begin(); }
    const_iterator end() const { return m_shared->calls.end(); }
    bool empty() const { return m_shared->calls.empty(); }
    std::size_t size() const { return m_shared->calls.size(); }
    const_iterator find(const std::string& sample) const;
    const Genotype& at(const std::string& sample) const; // throws std::out_of_range for an unknown sample
    Genotype& operator[](const std::string& sample);     // to change it; an unknown sample gets an empty call
    template<class Change> void change(Change each)      // each(sample, call), in the order of the names
    {
        for (auto& [sample, call] : m_shared->calls)
            each(sample, call);
    }
    Genotype& append(Word sample)                   // an empty call of a name that comes behind all the others'
    {
        return m_shared->calls.emplace_back(sample, Genotype()).second;
    }
    void reserve(std::size_t samples); // room for so many, and no more
    void clear();
    bool operator==(const SampleCalls& other) const { return m_shared == other.m_shared || m_shared->calls == other.m_shared->calls; }

private:
    struct Shared : QSharedData {
        std::vector<Entry> calls;
    };
    QSharedDataPointer<Shared> m_shared;
};

} // namespace gentolk
