#include "core/filter/splice_window.h"
#include <cctype>

namespace gentolk {

namespace {
constexpr int donorEnd = 6, acceptorStart = 20;

bool isDigit(char c)
{
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

// A sign directly after a digit opens an offset: "118-308"; in "c.-15" it does not.
bool opensOffset(const std::string& name, std::size_t i)
{
    return i > 0 && i + 1 < name.size() && (name[i] == '+' || name[i] == '-') && isDigit(name[i - 1]) && isDigit(name[i + 1]);
}
} // namespace

bool inSpliceWindow(const std::string& hgvsC)
{
    for (std::size_t i = 0; i < hgvsC.size(); ++i) {
        if (!opensOffset(hgvsC, i))
            continue;
        int offset = 0;
        for (std::size_t j = i + 1; j < hgvsC.size() && isDigit(hgvsC[j]) && offset <= acceptorStart; ++j)
            offset = offset * 10 + (hgvsC[j] - '0');
        if (offset <= (hgvsC[i] == '+' ? donorEnd : acceptorStart))
            return true;
    }
    return false;
}

} // namespace gentolk
