#pragma once
#include "core/filter/filter_cascade.h"
#include <QString>
#include <optional>

namespace gentolk
{

QString allCallsName();
QString beingCounted(); // in place of the numbers of a funnel that there is not yet
QString allCallsDetail(int samples, GenomeAssembly assembly);
QString removedWords(const FunnelRow& counts); // "−257,313"; empty where nothing was taken
QString keptWords(const FunnelRow& counts);    // "2,318 unknown – kept · 3 rescued"; empty for none
QString spokenStorey(const QString& name, bool enabled, const std::optional<FunnelRow>& counts);

} // namespace gentolk
