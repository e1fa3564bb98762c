#include "core/workflow/whole_genome.h"
#include "core/workflow/recheck.h"
#include "core/workflow/segregate_family.h"
#include <QFileInfo>
#include <algorithm>

namespace gentolk {

NoGenome noGenomeOf(const Case& theCase)
{
    const QStringList paths = familyInputOf(theCase).vcfPaths;
    const bool there = std::all_of(paths.begin(), paths.end(), [](const QString& path) { return QFileInfo(path).isFile(); });
    return there && !paths.isEmpty() ? NoGenome::None : NoGenome::FileGone;
}

WholeGenome readWholeGenome(const Case& theCase, TaskControl& task)
{
    for (const SourceFile& source : theCase.sources)
        if (source.role == QLatin1String("vcf"))
            requireUnchanged(source, task);
    FamilyInput input = familyInputOf(theCase);
    input.pedPath.clear();
    input.stated = theCase.family.pedigree;
    WholeGenome genome;
    genome.columns = GenomeColumns(theCase.family);
    const FamilyVariants read = segregateFamily(input, defaultPanel(), SegregationScope{true, {}}, task, [&](const FamilyVariants& part) {
        for (const CandidateVariant& candidate : part.candidates)
            genome.columns.add(candidate);
    });
    genome.columns.shrink();
    genome.assembly = read.assembly;
    for (const VcfHeader& file : read.files)
        for (const auto& [key, fields] : file.annotation)
            genome.annotation.push_back(key);
    return genome;
}

void tellGenomeRead(const Workspace& workspace, qint64 caseId, const WholeGenome& genome)
{
    workspace.recordLookup(caseId, QStringLiteral("genome.look"), QStringLiteral("%1 alleles").arg(genome.columns.size()));
}

} // namespace gentolk
