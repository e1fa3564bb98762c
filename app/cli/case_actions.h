#pragma once
#include "app/cli/verb.h"

namespace gentolk::cli {

// One a word of `case`; `words` are what stands after it (usually the case's number or id).
int newCase(const Values& values, const QStringList& words);
int listCases(const Values& values, const QStringList& words);
int showCase(const Values& values, const QStringList& words);
int importCase(const Values& values, const QStringList& words);
int exportCase(const Values& values, const QStringList& words);
int setStatus(const Values& values, const QStringList& words);
int decide(const Values& values, const QStringList& words);
int conclude(const Values& values, const QStringList& words);
int showHistory(const Values& values, const QStringList& words);

} // namespace gentolk::cli
