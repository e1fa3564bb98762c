#include "core/io/source_vcf.h"
#include "core/base/error.h"
#include "core/io/header_facts.h"
#include "core/io/input_file.h"
#include "core/io/source_places.h"
#include "core/io/text_source.h"
#include <algorithm>

namespace gentolk {

namespace {

std::vector<std::string> linesOfHeader(const bcf_hdr_t* header)
{
    HtsText text;
    bcf_hdr_format(header, 0, &text.text);
    std::vector<std::string> lines;
    std::string_view rest(text.text.s, text.text.l);
    for (std::size_t end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
        if (rest.starts_with("##"))
            lines.emplace_back(rest.substr(0, end));
        rest.remove_prefix(end + 1);
    }
    return lines;
}

} // namespace

struct SourceVcf::State {
    TextSource source;
    SourcePlaces places;
    std::vector<std::string> headerLines;
    GenomeAssembly assembly = GenomeAssembly::Unknown;
    RecordSite site;
    std::int64_t last = 0, records = 0;
    bool byIndex = false;

    explicit State(const QString& path) : source(path, QStringLiteral("a text file")) {}
    void requireOrder();
    bool isWanted() const
    {
        return places.wants(site.position, site.position + std::int64_t(site.reference.size()) - 1);
    }
};

void SourceVcf::State::requireOrder()
{
    if (!places.isAt(site.contig)) {
        if (!places.enter(site.contig))
            source.refuse(QStringLiteral("not sorted: contig %1 comes again").arg(QString::fromStdString(places.contig())));
        last = 0;
    }
    if (site.position < last)
        source.refuse(QStringLiteral("not sorted: position %1 follows %2").arg(site.position).arg(last));
    last = site.position;
}

SourceVcf::SourceVcf(const QString& path)
{
    requireInputFile(path);
    m_state = std::make_unique<State>(path);
    if (bcf_hdr_nsamples(m_state->source.header()) > 0)
        throw Error(Error::Code::FileMalformed, path, QStringLiteral("it has the genotypes of people, and a source of knowledge has none"));
    VcfHeader facts = headerFacts(m_state->source.header());
    decideAssembly(facts, m_state->source.header());
    m_state->assembly = facts.assembly;
    m_state->headerLines = linesOfHeader(m_state->source.header());
}

void SourceVcf::choose(const RegionSet& wanted)
{
    m_state->places.choose(wanted);
    if (!wanted.isEverything())
        m_state->byIndex = m_state->source.readPlaces(wanted) == IndexState::Used;
    if (!m_state->byIndex)
        m_state->source.readAhead();
}

SourceVcf::~SourceVcf() = default;

GenomeAssembly SourceVcf::assembly() const { return m_state->assembly; }

const std::vector<std::string>& SourceVcf::headerLines() const { return m_state->headerLines; }

bool SourceVcf::declaresInfo(std::string_view key) const
{
    const std::string start = "##INFO=<ID=" + std::string(key) + ',';
    return std::any_of(m_state->headerLines.begin(), m_state->headerLines.end(), [&](const std::string& line) { return line.starts_with(start); });
}

bool SourceVcf::next(SourceRecord& record)
{
    State& state = *m_state;
    do {
        if (!state.source.next(state.site))
            return false;
        ++state.records;
        state.requireOrder();
    } while (!state.isWanted());
    record.contig = state.site.contig;
    record.position = state.site.position;
    record.id = state.source.identifierColumn();
    record.reference = state.site.reference;
    record.alternates = state.site.alternates;
    record.filter = state.source.filterColumn();
    record.info = state.source.infoColumn();
    return true;
}

std::int64_t SourceVcf::recordsRead() const { return m_state->records; }

bool SourceVcf::byIndex() const { return m_state->byIndex; }

std::int64_t SourceVcf::bytesRead() const { return m_state->source.bytesRead(); }

InfoScan::InfoScan(std::vector<std::string> keys) : m_keys(std::move(keys)), m_values(m_keys.size()), m_found(m_keys.size())
{
    for (std::size_t i = 0; i < m_keys.size(); ++i)
        m_places.emplace(m_keys[i], i);
}

void InfoScan::read(std::string_view info)
{
    std::fill(m_found.begin(), m_found.end(), char(0));
    while (!info.empty()) {
        const std::size_t end = std::min(info.find(';'), info.size());
        const std::string_view field = info.substr(0, end);
        const std::size_t equals = std::min(field.find('='), field.size());
        if (const auto place = m_places.find(field.substr(0, equals)); place != m_places.end()) {
            m_found[place->second] = 1;
            m_values[place->second] = field.substr(std::min(equals + 1, field.size()));
        }
        info.remove_prefix(std::min(end + 1, info.size()));
    }
}

} // namespace gentolk
