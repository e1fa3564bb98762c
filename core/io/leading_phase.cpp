#include "core/io/leading_phase.h"
#include "core/io/plain_values.h"
#include <algorithm>

namespace gentolk {

namespace {

bool isSign(char one)
{
    return one == '/' || one == '|';
}

} // namespace

std::string withoutLeadingPhase(std::string_view line, std::string_view samples)
{
    const bool genotypes = samples.starts_with("GT:") || samples.starts_with("GT\t"); // which stands first, if it is there
    if (!genotypes || (samples.find("\t/") == std::string_view::npos && samples.find("\t|") == std::string_view::npos))
        return {};
    std::string written(line.substr(0, line.size() - samples.size()));
    written += cutAt(samples, '\t');
    while (!samples.empty()) {
        std::string_view column = cutAt(samples, '\t');
        written += '\t';
        const std::size_t from = written.size();
        const bool sign = !column.empty() && isSign(column.front()), unphased = sign && column.front() == '/';
        column.remove_prefix(sign ? 1 : 0);
        written += column;
        if (unphased)
            std::replace(written.begin() + std::ptrdiff_t(from), written.begin() + std::ptrdiff_t(from + std::min(column.find(':'), column.size())), '|', '/');
    }
    return written;
}

} // namespace gentolk
