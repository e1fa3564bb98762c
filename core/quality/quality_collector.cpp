#include "core/quality/quality_collector.h"
#include "core/genetics/region.h"
#include "core/quality/quality_results.h"
#include <algorithm>

namespace gentolk {

namespace {

std::optional<std::size_t> columnOf(const std::vector<std::string>& samples, const std::string& id)
{
    const auto found = std::find(samples.begin(), samples.end(), id);
    return found == samples.end() ? std::nullopt : std::optional(std::size_t(found - samples.begin()));
}

std::optional<TrioColumns> trioColumns(const std::vector<std::string>& samples, const Pedigree& pedigree, const std::string& proband)
{
    const Individual* one = pedigree.find(proband);
    if (!one)
        return std::nullopt;
    const auto child = columnOf(samples, one->id), mother = columnOf(samples, one->motherId), father = columnOf(samples, one->fatherId);
    return child && mother && father ? std::optional(TrioColumns{*child, *mother, *father}) : std::nullopt;
}

bool isCalled(const QualityCall& call)
{
    return call.first >= 0 && (call.ploidy == 1 || call.second >= 0);
}

bool carriesAlternate(CallCode code)
{
    return code == CallCode::Heterozygous || code == CallCode::HomozygousAlternate;
}

void addDepth(std::vector<DepthSum>& bins, std::int32_t position, std::int32_t depth)
{
    const std::size_t bin = std::size_t(position) >> depthBinShift;
    if (bins.size() <= bin)
        bins.resize(bin + 1);
    bins[bin].add(depth);
}

// One allele of the child from each parent, whatever the number of alleles.
bool fitsParents(const QualityCall& child, const QualityCall& mother, const QualityCall& father)
{
    const auto has = [](const QualityCall& call, std::int16_t allele) { return call.first == allele || call.second == allele; };
    return (has(mother, child.first) && has(father, child.second)) || (has(mother, child.second) && has(father, child.first));
}

} // namespace

QualityCollector::QualityCollector(std::vector<std::string> samples, Pedigree pedigree, GenomeAssembly assembly, const std::string& proband,
                                   QualityGate gate)
    : m_samples(std::move(samples)), m_pedigree(std::move(pedigree)), m_assembly(assembly), m_gate(gate),
      m_trio(trioColumns(m_samples, m_pedigree, proband)), m_tallies(m_samples.size()), m_codes(m_samples.size()), m_gates(m_samples.size())
{
    const Individual* child = m_trio ? m_pedigree.find(m_samples[m_trio->child]) : nullptr;
    m_daughter = child && child->sex == Sex::Female;
}

void QualityCollector::together(const std::vector<std::string>& samplesOfFile)
{
    m_files.push_back(samplesOfFile);
}

void QualityCollector::enterContig(std::string_view contig)
{
    const auto found = std::find_if(m_contigs.begin(), m_contigs.end(), [contig](const auto& one) { return one->name == contig; });
    if (found != m_contigs.end()) {
        m_contig = found->get();
        return;
    }
    m_contigs.push_back(std::make_unique<ContigTally>());
    m_contig = m_contigs.back().get();
    m_contig->name = contig;
    m_contig->kind = contigKind(contig);
    m_contig->samples.resize(m_samples.size());
    if (m_contig->kind == ContigKind::Autosome)
        m_contig->pairs.resize(m_samples.size() * (m_samples.size() - 1) / 2);
}

QualityCollector::GateResult QualityCollector::gateOf(const QualityRecord& record, const QualityCall& call) const
{
    if (record.depthListed && call.depth < m_gate.minDepth)
        return call.depth < 0 ? GateResult::DepthMissing : GateResult::LowDepth;
    if (m_gate.minQuality > 0 && record.qualityListed && call.quality < m_gate.minQuality)
        return call.quality < 0 ? GateResult::QualityMissing : GateResult::LowQuality;
    return GateResult::Passed;
}

bool QualityCollector::deepEnough(const QualityRecord& record, const QualityCall& call) const
{
    return !record.depthListed || call.depth >= m_gate.minDepth;
}

// Of an unknown build, what is PAR in either is left out.
bool QualityCollector::inPar(std::int32_t position) const
{
    if (m_assembly != GenomeAssembly::Unknown)
        return inPseudoautosomalRegion(m_assembly, m_contig->name, position);
    return inPseudoautosomalRegion(GenomeAssembly::GRCh37, m_contig->name, position) ||
           inPseudoautosomalRegion(GenomeAssembly::GRCh38, m_contig->name, position);
}

void QualityCollector::add(const QualityRecord& record)
{
    ++m_records;
    if (m_contig->kind == ContigKind::Autosome)
        return addAutosomal(record);
    m_skips.notAutosomal += m_trio.has_value();
    if (m_contig->kind == ContigKind::X && !inPar(record.position))
        addX(record);
    else if (m_contig->kind == ContigKind::Y && !inPar(record.position))
        addY(record);
}

void QualityCollector::addAutosomal(const QualityRecord& record)
{
    if (record.alternates == 0)
        return; // a reference block or a place without a variant says nothing of these
    addCalls(record);
    if (m_trio)
        record.alternates == 1 ? addTrio(record) : addMultiAllelic(record);
    if (record.alternates != 1 || !record.snv || (m_gate.passOnly && !record.pass))
        return;
    ++m_autosomalSnvs;
    m_withoutDepth += !record.depthListed;
    m_withoutQuality += !record.qualityListed;
    addPairs(record);
}

void QualityCollector::addCalls(const QualityRecord& record)
{
    for (std::size_t i = 0; i < m_samples.size(); ++i) {
        const QualityCall& call = record.calls[i];
        m_codes[i] = record.alternates == 1 ? codeOf(call) : CallCode::Unknown;
        m_gates[i] = gateOf(record, call);
        if (call.ploidy == 0)
            continue;
        SampleTally& tally = m_tallies[i];
        ++tally.sites;
        tally.called += isCalled(call);
        if (record.pass && call.depth >= 0) {
            tally.autosomes.add(call.depth);
            addDepth(m_contig->samples[i].depthBins, record.position, call.depth);
        }
        if (record.pass && carriesAlternate(m_codes[i]) && deepEnough(record, call))
            addVariantCall(record, i);
    }
}

void QualityCollector::addVariantCall(const QualityRecord& record, std::size_t sample)
{
    const QualityCall& call = record.calls[sample];
    const bool heterozygous = m_codes[sample] == CallCode::Heterozygous;
    if (m_gates[sample] == GateResult::Passed)
        m_contig->samples[sample].markers.emplace_back(record.position, heterozygous);
    if (!record.snv)
        return;
    SampleTally& tally = m_tallies[sample];
    ++(heterozygous ? tally.heterozygous : tally.homozygous);
    ++(record.transition ? tally.transitions : tally.transversions);
    const std::int32_t reads = call.referenceReads + call.alternateReads;
    if (call.referenceReads < 0 || call.alternateReads < 0 || reads == 0)
        return;
    m_contig->samples[sample].balance.add(record.position, float(call.alternateReads) / float(reads));
    addHints(tally, call, m_codes[sample]);
}

void QualityCollector::addHints(SampleTally& tally, const QualityCall& call, CallCode code)
{
    const std::int32_t reads = call.referenceReads + call.alternateReads;
    if (reads < qualityLimits().hintDepth)
        return;
    if (code == CallCode::Heterozygous) {
        ++tally.hintHets;
        tally.hintLowHets += double(call.alternateReads) < qualityLimits().lowBalance * double(reads);
    } else {
        ++tally.homozygousSites;
        tally.homozygousReads += reads;
        tally.homozygousReferenceReads += call.referenceReads;
    }
}

void QualityCollector::addPairs(const QualityRecord&)
{
    std::size_t pair = 0;
    for (std::size_t b = 1; b < m_samples.size(); ++b) {
        if (m_gates[b] != GateResult::Passed) {
            pair += b;
            continue;
        }
        for (std::size_t a = 0; a < b; ++a, ++pair)
            if (m_gates[a] == GateResult::Passed)
                ++m_contig->pairs[pair][std::size_t(m_codes[a]) * 4 + std::size_t(m_codes[b])];
    }
}

void QualityCollector::addTrio(const QualityRecord& record)
{
    const CallCode child = m_codes[m_trio->child], mother = m_codes[m_trio->mother], father = m_codes[m_trio->father];
    if (child == CallCode::Unknown || mother == CallCode::Unknown || father == CallCode::Unknown) {
        ++m_skips.noGenotype;
        return;
    }
    const unsigned index = unsigned(child) * 16 + unsigned(mother) * 4 + unsigned(father);
    ++m_contig->raw[record.snv ? 0 : 1][index];
    addGatedTrio(record, index);
    const bool gated = m_gates[m_trio->child] == GateResult::Passed && m_gates[m_trio->mother] == GateResult::Passed &&
                       m_gates[m_trio->father] == GateResult::Passed;
    if (gated && record.snv && (record.pass || !m_gate.passOnly))
        m_contig->upd.add(record.position, child, mother, father);
}

// The first reason that holds, of the child, the mother, the father.
void QualityCollector::addGatedTrio(const QualityRecord& record, unsigned index)
{
    if (m_gate.passOnly && !record.pass) {
        ++m_skips.filtered;
        return;
    }
    GateResult worst = GateResult::Passed;
    for (const std::size_t column : {m_trio->child, m_trio->mother, m_trio->father})
        if (m_gates[column] != GateResult::Passed && (worst == GateResult::Passed || m_gates[column] < worst))
            worst = m_gates[column];
    switch (worst) {
    case GateResult::DepthMissing: ++m_skips.depthMissing; return;
    case GateResult::LowDepth: ++m_skips.lowDepth; return;
    case GateResult::QualityMissing: ++m_skips.qualityMissing; return;
    case GateResult::LowQuality: ++m_skips.lowQuality; return;
    case GateResult::Passed: break;
    }
    m_skips.withoutDepthField += !record.depthListed;
    m_skips.withoutQualityField += !record.qualityListed;
    ++m_contig->gated[record.snv ? 0 : 1][index];
}

void QualityCollector::addMultiAllelic(const QualityRecord& record)
{
    ++m_skips.multiAllelic;
    const QualityCall &child = record.calls[m_trio->child], &mother = record.calls[m_trio->mother], &father = record.calls[m_trio->father];
    for (const QualityCall* call : {&child, &mother, &father})
        if (call->ploidy != 2 || !isCalled(*call))
            return;
    ++m_multiAllelic.checked;
    m_multiAllelic.errors += !fitsParents(child, mother, father);
}

void QualityCollector::addX(const QualityRecord& record)
{
    if (!record.pass || record.alternates != 1)
        return;
    if (m_daughter)
        addTrioX(record);
    for (std::size_t i = 0; i < m_samples.size(); ++i) {
        const QualityCall& call = record.calls[i];
        SampleTally& tally = m_tallies[i];
        if (call.ploidy > 0 && call.depth >= 0)
            tally.x.add(call.depth);
        const bool haploid = call.ploidy == 1 && call.first == 1;
        const CallCode code = haploid ? CallCode::HomozygousAlternate : codeOf(call);
        if (!record.snv || !carriesAlternate(code) || !deepEnough(record, call))
            continue;
        ++(code == CallCode::Heterozygous ? tally.xHeterozygous : tally.xHomozygous);
        if (const std::int32_t reads = call.referenceReads + call.alternateReads;
            call.referenceReads >= 0 && call.alternateReads >= 0 && reads > 0)
            m_contig->samples[i].balance.add(record.position, float(call.alternateReads) / float(reads));
    }
}

// A daughter's X outside PAR (rule B-46). Her father has one, so that a heterozygous call of his tells nothing.
void QualityCollector::addTrioX(const QualityRecord& record)
{
    const QualityCall &child = record.calls[m_trio->child], &mother = record.calls[m_trio->mother], &father = record.calls[m_trio->father];
    if (child.ploidy > 0 && child.depth >= 0)
        addDepth(m_contig->samples[m_trio->child].depthBins, record.position, child.depth);
    for (const QualityCall* call : {&child, &mother, &father})
        if (gateOf(record, *call) != GateResult::Passed)
            return;
    const CallCode fathers = father.ploidy == 1 && father.first >= 0 && father.first <= 1
                                 ? (father.first == 1 ? CallCode::HomozygousAlternate : CallCode::HomozygousReference)
                                 : codeOf(father);
    const bool known = codeOf(child) != CallCode::Unknown && codeOf(mother) != CallCode::Unknown;
    if (record.snv && known && fathers != CallCode::Unknown && fathers != CallCode::Heterozygous)
        m_contig->upd.add(record.position, codeOf(child), codeOf(mother), fathers);
}

void QualityCollector::addY(const QualityRecord& record)
{
    if (!record.pass || !record.snv || record.alternates == 0)
        return;
    const auto inFile = std::count_if(record.calls.begin(), record.calls.end(), [](const QualityCall& call) { return call.ploidy > 0; });
    for (std::size_t i = 0; i < m_samples.size(); ++i) {
        const QualityCall& call = record.calls[i];
        if (call.ploidy == 0)
            continue;
        SampleTally& tally = m_tallies[i];
        if (call.depth >= 0)
            tally.y.add(call.depth);
        const bool called = isCalled(call) && gateOf(record, call) == GateResult::Passed;
        tally.yCalls += called;
        if (inFile > 1) { // alone in a file, a sample has a record only where it has a call
            ++tally.ySharedSites;
            tally.ySharedCalls += called;
        }
    }
}

FamilyQuality QualityCollector::finish()
{
    return QualityResults(*this).make();
}

} // namespace gentolk
