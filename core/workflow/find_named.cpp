#include "core/workflow/find_named.h"
#include "core/io/fasta_source.h"
#include <algorithm>
#include <memory>

namespace gentolk {

namespace {

constexpr std::int64_t mayBeShifted = 100; // as isNamedChange allows without a sequence

std::string_view withoutVersion(std::string_view accession)
{
    return accession.substr(0, accession.find('.'));
}

bool isOnTranscript(const HgvsName& name)
{
    return name.type == 'c' || name.type == 'n';
}

bool isIndel(ChangeKind kind)
{
    return kind == ChangeKind::Deletion || kind == ChangeKind::Duplication || kind == ChangeKind::Insertion;
}

QString textOf(const HgvsName& name)
{
    return QString::fromStdString(name.accession) + QLatin1Char(':') + QLatin1Char(name.type) + QLatin1Char('.');
}

// The very version if it is there, else another of the accession, else the gene's MANE Select.
const TranscriptModel* modelFor(const HgvsName& name, const std::vector<TranscriptModel>& models)
{
    const auto fit = [&](const TranscriptModel& one) {
        if (one.accession == name.accession || one.otherAccession == name.accession)
            return 3;
        const std::string_view bare = withoutVersion(name.accession);
        if (withoutVersion(one.accession) == bare || (!one.otherAccession.empty() && withoutVersion(one.otherAccession) == bare))
            return 2;
        return one.geneSymbol == name.accession && (one.maneSelect || one.canonical) ? 1 : 0;
    };
    const TranscriptModel* best = nullptr;
    for (const TranscriptModel& one : models)
        if (fit(one) > (best ? fit(*best) : 0))
            best = &one;
    return best;
}

NamedPlace existingPlace(const HgvsName& name, const TranscriptModel* model)
{
    const auto place = placeOnGenome(name, model);
    if (!place)
        throw Error(Error::Code::InvalidValue, textOf(name),
                    QStringLiteral("there is no such place on %1").arg(QString::fromStdString(model ? model->accession.text() : name.accession)));
    return *place;
}

// Rule B-7: the same place of another assembly is another place.
void requireAssembly(const HgvsName& name, GenomeAssembly assembly)
{
    const bool versioned = name.accession.starts_with("NC_") && name.accession.find('.') != std::string::npos;
    if (versioned && contigKind(name.accession) != ContigKind::Mitochondrial && assemblyOfAccession(name.accession) != assembly)
        throw Error(Error::Code::InvalidValue, QString::fromStdString(name.accession),
                    QStringLiteral("not a chromosome of %1, which the family's files are on").arg(QString::fromStdString(toString(assembly))));
}

bool isOtherVersion(const HgvsName& name, const TranscriptModel& model)
{
    return name.accession.find('.') != std::string::npos && name.accession != model.accession && name.accession != model.otherAccession;
}

bool sameLettersOrUntold(const std::string& a, const std::string& b)
{
    return a.empty() || b.empty() || a == b;
}

bool isProteinAccession(const std::string& accession)
{
    return accession.starts_with("NP_") || accession.starts_with("XP_") || accession.starts_with("ENSP");
}

// Whether the transcript is of what the protein name is written on. The program does not know which protein is which transcript's.
bool isOfProtein(const TranscriptConsequence& told, const HgvsName& name)
{
    if (!name.gene.empty() || !isProteinAccession(name.accession))
        return told.geneSymbol == (name.gene.empty() ? name.accession : name.gene) || withoutVersion(told.transcript) == withoutVersion(name.accession);
    return true;
}

// Whether a transcript's own names of the allele are the one written.
bool isToldBy(const TranscriptConsequence& told, const HgvsName& name)
{
    if (name.type == 'p')
        return isOfProtein(told, name) && isNamedProtein(name, told.hgvsP);
    const std::string_view bare = withoutVersion(name.accession);
    if (told.hgvsC.empty() || (withoutVersion(told.transcript) != bare && withoutVersion(told.maneRefSeq) != bare))
        return false;
    const auto one = parseHgvs(told.transcript + ':' + told.hgvsC);
    return one && one->type == name.type && one->first == name.first && one->last == name.last && one->kind == name.kind
           && sameLettersOrUntold(one->removed, name.removed) && sameLettersOrUntold(one->inserted, name.inserted);
}

bool isNamedByTheFile(const CandidateVariant& candidate, const HgvsName& name)
{
    return std::any_of(candidate.transcripts.begin(), candidate.transcripts.end(), [&](const TranscriptConsequence& told) { return isToldBy(told, name); });
}

bool knowsTranscript(const CandidateVariant& candidate, const HgvsName& name)
{
    return std::any_of(candidate.transcripts.begin(), candidate.transcripts.end(), [&](const TranscriptConsequence& told) {
        return withoutVersion(told.transcript) == withoutVersion(name.accession);
    });
}

NamedAlleles findProtein(const FamilyVariants& variants, const HgvsName& name)
{
    NamedAlleles found;
    found.anyProtein = name.gene.empty() && isProteinAccession(name.accession);
    for (std::size_t i = 0; i < variants.candidates.size(); ++i) {
        const CandidateVariant& candidate = variants.candidates[i];
        if (isNamedByTheFile(candidate, name))
            found.indices.push_back(i);
        else if (const auto* told = candidate.transcript(); told && told->effectUnknown && isOfProtein(*told, name))
            ++found.proteinsNotKnown;
    }
    return found;
}

} // namespace

NamedAlleles findNamed(const FamilyVariants& variants, const HgvsName& name)
{
    if (name.type == 'p')
        return findProtein(variants, name);
    requireAssembly(name, variants.assembly);
    const std::vector<TranscriptModel> models = transcriptModels(variants.assembly, variants.annotationFiles.transcripts);
    const TranscriptModel* model = isOnTranscript(name) ? modelFor(name, models) : nullptr;
    const auto place = model || !isOnTranscript(name) ? std::optional(existingPlace(name, model)) : std::nullopt;
    std::unique_ptr<FastaSource> sequence;
    if (place && !variants.annotationFiles.sequence.isEmpty())
        sequence = std::make_unique<FastaSource>(variants.annotationFiles.sequence);
    NamedAlleles found;
    bool known = place.has_value();
    for (std::size_t i = 0; i < variants.candidates.size(); ++i) {
        const CandidateVariant& candidate = variants.candidates[i];
        known = known || knowsTranscript(candidate, name);
        if ((place && isNamedChange(*place, candidate.variant, sequence.get())) || isNamedByTheFile(candidate, name))
            found.indices.push_back(i);
    }
    if (!known)
        throw Error(Error::Code::NotFound, QString::fromStdString(name.accession),
                    QStringLiteral("neither the program nor the family's files know this transcript"));
    found.readOn = model ? model->accession.text() : std::string();
    found.otherVersion = model && isOtherVersion(name, *model);
    found.shiftNotKnown = place && isIndel(name.kind) && !sequence;
    return found;
}

GenomicRegion placeOfName(const HgvsName& name, GenomeAssembly assembly)
{
    if (name.type == 'p')
        return {};
    requireAssembly(name, assembly);
    const std::vector<TranscriptModel> models = transcriptModels(assembly, installedAnnotationFiles(assembly).transcripts);
    const TranscriptModel* model = isOnTranscript(name) ? modelFor(name, models) : nullptr;
    if (!model && isOnTranscript(name))
        return {};
    const NamedPlace place = existingPlace(name, model);
    return {place.contig, std::max<std::int64_t>(1, place.start - mayBeShifted - 1), place.end + mayBeShifted + 1};
}

NamedExplanations explainNamed(const FamilyVariants& variants, const FilterCascade& cascade, const HgvsName& name)
{
    NamedExplanations all{findNamed(variants, name), {}};
    if (all.found.indices.empty())
        return all;
    const Explainer explainer(variants, cascade);
    for (const std::size_t index : all.found.indices)
        all.explanations.push_back(explainer.at(index));
    return all;
}

} // namespace gentolk
