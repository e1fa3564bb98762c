#pragma once
#include "core/base/error.h"
#include <optional>

namespace gentolk::test {

// The Error that the work throws; none when it succeeds.
template<typename Work> std::optional<Error> errorOf(Work work)
{
    try {
        work();
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

template<typename Work> bool throwsError(Error::Code code, Work work)
{
    const auto error = errorOf(work);
    return error && error->code() == code;
}

} // namespace gentolk::test
