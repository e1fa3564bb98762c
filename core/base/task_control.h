#pragma once
#include "core/base/error.h"
#include <cstdint>

namespace gentolk {

// What long work sees of the outside: somewhere to report, and a question to ask once per record or batch.
class TaskControl
{
public:
    virtual ~TaskControl() = default;
    virtual void report(std::int64_t done, std::int64_t total) = 0; // total 0: unknown
    virtual bool stopRequested() const = 0;
    void throwIfStopped() const
    {
        if (stopRequested())
            throw Error(Error::Code::Stopped);
    }
};

// For work that nobody watches.
class UnwatchedTask final : public TaskControl
{
public:
    void report(std::int64_t, std::int64_t) override {}
    bool stopRequested() const override { return false; }
};

} // namespace gentolk
