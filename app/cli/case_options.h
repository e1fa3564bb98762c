#pragma once
#include "app/cli/verb.h"
#include "core/genetics/enum_words.h"

namespace gentolk::cli {

// What `case new` asks beside the family: patient, referral, consent, specimens, times.
void addCaseOptions(Options& options);
Case caseFrom(const Values& values);

// A fixed word of an enum, or UsageError naming the words there are… of the option.
template <typename Enum> Enum wordFrom(const Values& values, const char* option, Enum fallback)
{
    const QString word = textOf(values, option);
    if (word.isEmpty())
        return fallback;
    const auto value = enumFromString<Enum>(word.toStdString());
    if (!value)
        throw UsageError(tr("--%1: %2 is none of its words").arg(QLatin1String(option), word));
    return *value;
}

} // namespace gentolk::cli
