#pragma once
#include "core/io/vcf_file.h"
#include "core/genetics/pedigree.h"
#include <QString>
#include <QStringList>
#include <vector>

namespace gentolk {

struct FamilyInput;

// Who is the question about, and who of the pedigree has data. Throws SampleNotInPedigree, ProbandMissing, ProbandAmbiguous, NoSamples.
Family chooseFamily(const FamilyInput& input, const std::vector<VcfHeader>& files);

// The one build that all headers agree on; `stated` fills in only where no header tells. Throws MixedAssemblies, AssemblyUnknown (rule B-7).
GenomeAssembly agreedAssembly(const std::vector<VcfHeader>& files, GenomeAssembly stated);

} // namespace gentolk
