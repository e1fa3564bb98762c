#include "core/io/contig_reader.h"
#include "core/io/file_state.h"
#include "core/io/vcf_source.h"
#include "core/io/vcf_walk.h"
#include <utility>

namespace gentolk {

struct ContigReader::State {
    std::unique_ptr<VcfSource> source;
    FileState before;
    VcfContents contents;
    RegionSet everything = RegionSet::everything();
    VcfWalk walk;

    static VcfContents contentsOf(const VcfSource& source)
    {
        VcfContents contents;
        contents.header = headerOfSource(source);
        return contents;
    }
    explicit State(const QString& path) : source(openVcf(path)), before(fileStateOf(path)), contents(contentsOf(*source)), walk(*source, contents, before.bytes)
    {
        walk.begin(everything, false);
    }
};

ContigReader::ContigReader(const QString& path) : m_state(std::make_unique<State>(path)) {}

ContigReader::~ContigReader() = default;

const VcfHeader& ContigReader::header() const { return m_state->contents.header; }

std::string ContigReader::contig() const { return m_state->walk.upcomingContig(); }

std::string ContigReader::contigAsWritten() const { return std::string(m_state->walk.upcomingAsWritten()); }

ContigReader::Part ContigReader::read(TaskControl& task)
{
    m_state->walk.readContig(task);
    return {std::exchange(m_state->contents.alleles, {}), std::exchange(m_state->contents.referenceBlocks, {})};
}

VcfContents ContigReader::finish()
{
    m_state->walk.finish();
    if (!(fileStateOf(m_state->source->name()) == m_state->before))
        throw Error(Error::Code::SourceChanged, m_state->source->name());
    return std::move(m_state->contents);
}

std::int64_t ContigReader::bytesRead() const { return m_state->source->bytesRead(); }

} // namespace gentolk
