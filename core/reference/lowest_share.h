#pragma once

namespace gentolk {

// The lowest share of the population that fits `count` alleles seen among `number` with 95 % confidence: as gnomAD's filtering frequency of a group (Whiffin
// 2017), the lower end of a Poisson mean's one-sided interval over the alleles looked at. 0 for none seen. number must be above 0.
double lowestShare(int count, int number);

} // namespace gentolk
