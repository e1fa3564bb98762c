#include "core/io/source_records.h"
#include "core/io/frequency_table.h"
#include "core/io/gene_table.h"
#include "core/io/input_file.h"
#include "core/io/place_table.h"
#include "core/io/score_table.h"
#include "core/io/source_vcf.h"
#include "core/io/wig_table.h"

namespace gentolk {

std::unique_ptr<SourceRecords> openSource(const QString& path, const QString& kind, GenomeAssembly stated)
{
    requireInputFile(path);
    if (FrequencyTable::isKind(kind) && !FrequencyTable::looksLikeVcf(path))
        return std::make_unique<FrequencyTable>(path);
    if (ScoreTable::isKind(kind) || (kind.isEmpty() && ScoreTable::looksLikeOne(path)))
        return std::make_unique<ScoreTable>(path, kind, stated);
    if (kind.endsWith(QLatin1String("-coverage")) || (kind.isEmpty() && PlaceTable::looksLikeOne(path)))
        return std::make_unique<PlaceTable>(path);
    if (kind == QLatin1String("phylop") || (kind.isEmpty() && WigTable::looksLikeOne(path)))
        return std::make_unique<WigTable>(path);
    if (GeneTable::isKind(kind) || (kind.isEmpty() && !GeneTable::kindOf(path).isEmpty()))
        return std::make_unique<GeneTable>(path, kind);
    return std::make_unique<SourceVcf>(path);
}

} // namespace gentolk
