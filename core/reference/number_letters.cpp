#include "core/reference/number_letters.h"

namespace gentolk {

std::string numberInLetters(std::uint64_t number)
{
    std::string letters;
    do
        letters += static_cast<char>('P' + number % 8);
    while (number /= 8);
    return letters;
}

} // namespace gentolk
