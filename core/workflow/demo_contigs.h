#pragma once
#include <cstdint>
#include <vector>

namespace gentolk
{

struct DemoContig {
    const char* name;
    std::int64_t length;
};
const std::vector<DemoContig>& demoContigs(); // GRCh38: 1 to 22, X, Y, MT, with their true lengths

} // namespace gentolk
