#include "core/workflow/residue_knowledge.h"
#include "core/annotation/allele_evidence.h"
#include "core/annotation/annotator.h"
#include "core/annotation/hgvs_name.h"
#include "core/annotation/strand_change.h"
#include "core/workflow/family_variants.h"
#include <algorithm>

namespace gentolk {

struct ResidueKnowledge::Found {
    Variant variant;
    KnownMissense known;
};

namespace {

// The reported c. name, where it is of one base or lies in one codon.
std::optional<HgvsName> nameOf(const TranscriptConsequence& told)
{
    const auto name = parseHgvs(told.transcript + ':' + told.hgvsC);
    return name && name->type == 'c' ? name : std::nullopt;
}

// The three bases of the codon that holds a coding base (1-based from the A of ATG), on the genome; a codon may lie over an intron.
std::vector<std::int64_t> codonOf(const TranscriptModel& model, int base)
{
    std::vector<std::int64_t> positions;
    const int first = model.codingStart + model.startPhase + (base - 1 - model.startPhase) / 3 * 3;
    for (int at = first; at < first + 3 && base > model.startPhase && at <= model.codingEnd; ++at)
        positions.push_back(model.along(strandPositionOf(model, at)));
    return positions;
}

bool isOneBase(const HgvsName& name)
{
    return name.kind == ChangeKind::Substitution && name.first == name.last;
}

// In the coding bases, both ends in one codon.
std::optional<int> codingBaseOf(const HgvsName& name)
{
    const auto coding = [](const HgvsName::Place& place) { return place.base > 0 && place.offset == 0 && !place.afterStop; };
    if (!coding(name.first) || !coding(name.last) || (name.first.base - 1) / 3 != (name.last.base - 1) / 3)
        return std::nullopt;
    return name.first.base;
}

} // namespace

ResidueKnowledge::ResidueKnowledge(const std::vector<TranscriptModel>& models, OpenSequence openSequence, std::shared_ptr<const InstalledEvidence> evidence)
    : m_openSequence(std::move(openSequence)), m_evidence(std::move(evidence))
{
    for (const TranscriptModel& one : models) {
        m_models.emplace(one.accession, one);
        if (!one.otherAccession.empty())
            m_models.emplace(one.otherAccession, one);
    }
}

const TranscriptModel* ResidueKnowledge::modelOf(const TranscriptConsequence& told) const
{
    const auto found = m_models.find(told.transcript);
    return found == m_models.end() || !found->second.isCoding() ? nullptr : &found->second;
}

std::optional<double> ResidueKnowledge::spliceScoreOf(const Variant& variant) const
{
    CandidateVariant bare;
    bare.variant = variant;
    m_evidence->addTo(bare);
    return bare.scores.spliceAi;
}

// Pathogenic and likely pathogenic alleles that begin at one of the bases, not named yet.
std::vector<ResidueKnowledge::Found> ResidueKnowledge::establishedAt(const TranscriptModel& model, const std::vector<std::int64_t>& positions) const
{
    std::vector<Found> found;
    const AlleleStore& store = *m_evidence->storeOf("clinvar");
    const int significance = store.column("significance"), stars = store.column("stars"), id = store.column("variation_id");
    for (const std::int64_t position : positions)
        for (const std::uint64_t row : store.rowsAt(model.contig, position)) {
            KnownMissense known;
            known.significance = clinVarClassOf(std::string(store.text(row, significance)));
            if (known.significance != ClinVarClass::Pathogenic && known.significance != ClinVarClass::LikelyPathogenic)
                continue;
            known.stars = store.whole(row, stars);
            if (const auto number = store.whole(row, id))
                known.id = std::to_string(*number);
            known.source = store.manifest().title().toStdString();
            found.push_back({store.alleleOf(row), std::move(known)});
        }
    return found;
}

void ResidueKnowledge::addTo(CriterionFacts& facts, const CandidateVariant& candidate) const
{
    const TranscriptConsequence* told = candidate.transcript();
    const TranscriptModel* model = told ? modelOf(*told) : nullptr;
    const auto name = model ? nameOf(*told) : std::nullopt;
    if (!name || !m_evidence->storeOf("clinvar"))
        return;
    const auto base = codingBaseOf(*name);
    std::vector<Found> atResidue = base ? establishedAt(*model, codonOf(*model, *base)) : std::vector<Found>();
    const auto change = isOneBase(*name) ? genomicChangeOf(candidate.variant) : std::nullopt; // of a record that may have more bases than it changes
    std::vector<Found> atBase = change ? establishedAt(*model, {change->start}) : std::vector<Found>();
    std::erase_if(atBase, [](const Found& one) { return one.variant.reference.size() != 1 || one.variant.alternate.size() != 1; });
    const std::unique_ptr<SequenceSource> sequence = atResidue.empty() && atBase.empty() ? nullptr : m_openSequence();
    if (!sequence && !(atResidue.empty() && atBase.empty())) {
        facts.residueWithoutSequence = true;
        return;
    }
    Annotator annotator({*model}, sequence.get());
    const auto named = [&](std::vector<Found>& all) {
        std::vector<KnownMissense> known;
        for (Found& one : all)
            if (const auto consequences = annotator.annotate(one.variant); !consequences.empty()) {
                one.known.hgvsC = consequences.front().hgvsC;
                one.known.hgvsP = consequences.front().hgvsP;
                one.known.spliceAi = spliceScoreOf(one.variant);
                known.push_back(std::move(one.known));
            }
        return known;
    };
    if (base)
        facts.knownAtResidue = named(atResidue);
    if (change)
        facts.knownAtBase = named(atBase);
}

std::shared_ptr<const ResidueKnowledge> residueKnowledgeOf(const FamilyVariants& variants)
{
    return residueKnowledgeOf(variants, variants.knowledge.evidence);
}

std::shared_ptr<const ResidueKnowledge> residueKnowledgeOf(const FamilyVariants& variants, std::shared_ptr<const InstalledEvidence> evidence)
{
    if (!evidence || !evidence->storeOf("clinvar"))
        return nullptr;
    const auto open = [path = variants.annotationFiles.sequence, assembly = variants.assembly] { return openSequence(path, assembly); };
    return std::make_shared<const ResidueKnowledge>(transcriptModels(variants.assembly, variants.annotationFiles.transcripts), open, std::move(evidence));
}

} // namespace gentolk
