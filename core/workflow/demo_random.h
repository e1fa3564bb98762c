#pragma once
#include <cstdint>

namespace gentolk
{

// A small generator of pseudo-random numbers (SplitMix64) whose numbers are the same on every machine and with every compiler.
class DemoRandom
{
public:
    explicit DemoRandom(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        std::uint64_t value = m_state;
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
        value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
        return value ^ (value >> 31);
    }
    std::int64_t below(std::int64_t limit) { return std::int64_t(next() % std::uint64_t(limit)); }    // 0 .. limit - 1
    std::int64_t between(std::int64_t low, std::int64_t high) { return low + below(high - low + 1); } // both included
    double share() { return double(next() >> 11) / 9007199254740992.0; }                              // 0 <= x < 1
    bool happens(double chance) { return share() < chance; }

private:
    std::uint64_t m_state;
};

} // namespace gentolk
