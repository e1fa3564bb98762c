#include "core/workflow/first_rows_kept.h"
#include "core/base/fingerprint.h"
#include "core/genetics/assembly.h"
#include "core/workflow/case_coverage.h"
#include <QDataStream>
#include <QIODevice>
#include <map>

namespace gentolk {

namespace {

constexpr quint32 keptFormat = 1;
constexpr std::int64_t otherName = 200; // bases by which another file may write an indel elsewhere

// Texts one behind the other, each with its length, so that no two lists read the same.
class Digest
{
public:
    template<typename... Texts> void add(const Texts&... texts) { (append(texts), ...); }
    QString finish() const { return sha256OfBytes(m_bytes); }

private:
    void append(const QString& text) { append(text.toStdString()); }
    void append(const std::string& text) { m_bytes += QByteArray::number(qsizetype(text.size())) + ':' + QByteArray::fromStdString(text); }
    void append(int number) { append(std::to_string(number)); }
    QByteArray m_bytes;
};

void addFamily(Digest& digest, const Family& family)
{
    digest.add(family.familyId, family.proband.sample, family.mother ? family.mother->sample : "", family.father ? family.father->sample : "");
    for (const std::string& sibling : family.siblings)
        digest.add(sibling);
    for (const Individual& one : family.pedigree.individuals)
        digest.add(one.familyId, one.id, one.fatherId, one.motherId, int(one.sex), int(one.affection), int(one.deceased), int(one.carrier),
                   int(one.pregnancy), one.twinGroup, int(one.twinKind));
    for (const Couple& one : family.pedigree.couples)
        digest.add(one.first, one.second, int(one.consanguineous));
}

void addSources(Digest& digest, const FamilyVariants& variants)
{
    digest.add(QString::fromStdString(variants.panel->name()), variants.panel->version(), variants.transcriptSource, variants.annotationFiles.sequence,
               variants.annotationFiles.transcripts, variants.lostFiles.join(u'\n'), variants.knowledge.phenotype().version());
    for (const InstalledSource& source : variants.knowledge.sources)
        digest.add(source.sha256);
}

bool isStructural(const CandidateVariant& candidate)
{
    return candidate.event || isSymbolic(candidate.variant.alternate);
}

void addPlaces(RegionSet& places, const CandidateVariant& candidate, std::int64_t around)
{
    const auto add = [&](const Variant& one) {
        places.add({normalContig(one.contig), std::max<std::int64_t>(1, one.position - around), one.position + around});
    };
    add(candidate.variant);
    if (candidate.event)
        for (const StructuralSource& source : candidate.event->sources)
            add(source.variant);
}

} // namespace

QByteArray toBytes(const KeptFirstRows& kept)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << keptFormat << quint64(kept.rows) << quint64(kept.genes.size()) << quint64(kept.slices.size());
    for (const std::string& gene : kept.genes)
        stream << QByteArray::fromStdString(gene);
    for (const QByteArray& slice : kept.slices)
        stream << slice;
    return bytes;
}

std::optional<KeptFirstRows> keptFirstRowsFrom(const QByteArray& bytes)
{
    QDataStream stream(bytes);
    quint32 written = 0;
    quint64 rows = 0, genes = 0, slices = 0;
    stream >> written >> rows >> genes >> slices;
    KeptFirstRows kept;
    kept.rows = std::size_t(rows);
    QByteArray one;
    for (quint64 i = 0; i < genes + slices && stream.status() == QDataStream::Ok; ++i) {
        stream >> one;
        if (i < genes)
            kept.genes.insert(one.toStdString());
        else
            kept.slices.push_back(one);
    }
    return written == keptFormat && stream.status() == QDataStream::Ok ? std::optional(std::move(kept)) : std::nullopt;
}

QString basisOfList(const Case& theCase, const FamilyVariants& variants, const FilterCascade& cascade)
{
    Digest digest;
    digest.add(QStringLiteral(GENTOLK_VERSION), toJson(cascade), rankWeightsVersion(), toString(variants.assembly));
    for (const PhenotypeTerm& term : theCase.phenotype)
        digest.add(term.hpoId, int(term.present));
    addFamily(digest, variants.family);
    addSources(digest, variants);
    return digest.finish();
}

KeptFirstRows chooseFirstRows(const FamilyVariants& whole, const Shortlist& list, const std::vector<std::size_t>& survivors, const FirstRowsLimits& limits)
{
    std::map<const PanelGene*, std::size_t> alleles;
    for (const std::size_t i : survivors)
        ++alleles[whole.candidates[i].gene];
    KeptFirstRows rows;
    std::size_t total = 0;
    for (const CandidateVariant& candidate : list.candidates) {
        if (rows.rows == limits.rows || !candidate.gene)
            break;
        const bool more = !rows.genes.contains(candidate.gene->hgncId);
        if (more && rows.rows > 0 && total + alleles[candidate.gene] > limits.alleles)
            break;
        total += more ? alleles[candidate.gene] : 0;
        rows.genes.insert(candidate.gene->hgncId);
        ++rows.rows;
    }
    return rows;
}

RegionSet placesOf(const KeptFirstRows& rows, const FamilyVariants& whole, const Shortlist& list, const std::vector<std::size_t>& survivors)
{
    RegionSet places;
    const std::int64_t around = whole.files.size() > 1 ? otherName : 0;
    for (const std::size_t i : survivors)
        if (const PanelGene* gene = whole.candidates[i].gene; gene && rows.genes.contains(gene->hgncId))
            addPlaces(places, whole.candidates[i], around);
    for (const CandidateVariant& candidate : whole.candidates)
        if (isStructural(candidate))
            addPlaces(places, candidate, around);
    for (std::size_t i = 0; i < rows.rows; ++i)
        if (lacksSecondHit(list.candidates[i]))
            for (const CandidateVariant* hit : secondHits(whole, list.candidates[i]))
                addPlaces(places, *hit, around);
    return places;
}

} // namespace gentolk
