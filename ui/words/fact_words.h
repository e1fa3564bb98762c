#pragma once
#include "core/filter/filter_cascade.h"
#include <QString>
#include <QStringList>

namespace gentolk {

// core tells its reasons as English facts ("child 0/1, mother 0/0; genotype of father is missing"). Each fact is one of a known
// list (factTemplates); here they become words of the window's language, numbers in its locale. A fact that is not on the list is
// left as it is: odd words are better than a lost fact.
QString wordsOfFacts(const std::string& facts);
QString wordsOfReason(const QString& reason); // a criterion's reason: the program's facts in words; a person's own text untouched
bool allFactsKnown(const std::string& facts);

QString valueOf(const Judgement& judgement);     // what a step saw
QString thresholdOf(const Judgement& judgement); // and what it asked for
QString sentenceOf(const Judgement& judgement);  // why it kept or removed

} // namespace gentolk
