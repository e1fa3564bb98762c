#include "core/io/slice_part.h"
#include "core/base/task_control.h"
#include "core/genetics/assembly.h"
#include "core/io/slice_writer.h"
#include "core/io/vcf_source.h"

namespace gentolk {

QByteArray partOfSlice(const QByteArray& bcf, const QString& name, const RegionSet& places, TaskControl& task)
{
    const std::unique_ptr<VcfSource> source = openSlice(bcf, name);
    SliceWriter writer;
    RecordSite site;
    while (source->next(site)) {
        task.throwIfStopped();
        if (places.touches(normalContig(site.contig), site.position, site.position))
            writer.add(source->header(), source->record());
    }
    return writer.finish(source->header());
}

} // namespace gentolk
