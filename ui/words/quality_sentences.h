#pragma once
#include "core/quality/family_quality.h"
#include <QString>

namespace gentolk {

// The parts of sentence(QualityVerdict), one a check.
QString sexSentence(const QualityVerdict& verdict);
QString kinshipSentence(const QualityVerdict& verdict);
QString trioSentence(const QualityVerdict& verdict);
QString homozygositySentence(const QualityVerdict& verdict);
QString contaminationSentence(const QualityVerdict& verdict);
QString callsSentence(const QualityVerdict& verdict);
QString coverageSentence(const QualityVerdict& verdict);

// A verdict's facts; a number that is not there is an en dash.
QString verdictSubject(const QualityVerdict& verdict, std::size_t index);
std::optional<double> verdictNumber(const QualityVerdict& verdict, std::size_t index);
QString verdictPercent(const QualityVerdict& verdict, std::size_t index);
QString verdictCount(const QualityVerdict& verdict, std::size_t index);
QString verdictDecimal(const QualityVerdict& verdict, std::size_t index, int decimals = 2);

} // namespace gentolk
