#include "core/workflow/in_house.h"
#include "core/genetics/assembly.h"
#include <QDataStream>
#include <QIODevice>
#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace gentolk {

namespace {

constexpr double hardlyKnown = 0.01;
constexpr quint32 snapshotFormat = 1;

bool isAsked(const CandidateVariant& candidate)
{
    const auto frequency = candidate.frequency ? candidate.frequency->alleleFrequency : std::nullopt;
    return (!frequency || *frequency < hardlyKnown) && !isSymbolic(candidate.variant.alternate) &&
           !isNoAlternate(candidate.variant.alternate);
}

Variant keyVariant(const CandidateVariant& candidate)
{
    Variant variant = trimmed(candidate.variant);
    variant.contig = normalContig(variant.contig);
    return variant;
}

struct Carriers {
    bool any = false, homozygous = false;
};

Carriers carriersOf(const CandidateVariant& candidate, const Family& family)
{
    Carriers carriers;
    for (const std::string& sample : family.samples()) {
        const Genotype& genotype = candidate.genotypeOf(sample);
        const auto copies = std::count(genotype.alleles.begin(), genotype.alleles.end(), candidate.alleleIndex);
        carriers.any = carriers.any || copies > 0;
        carriers.homozygous = carriers.homozygous || (copies > 0 && std::size_t(copies) == genotype.alleles.size());
    }
    return carriers;
}

// Only the alleles that other families have; the rest is 0 of so many.
QByteArray snapshotOf(const std::vector<FamilyAllele>& alleles, const std::vector<InHouseCount>& counts)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    const auto seen = std::count_if(counts.begin(), counts.end(), [](const InHouseCount& one) { return one.families > 0; });
    stream << snapshotFormat << qint32(counts.empty() ? 0 : counts.front().ofFamilies) << qint64(seen);
    for (std::size_t i = 0; i < alleles.size(); ++i)
        if (counts[i].families > 0)
            stream << QByteArray::fromStdString(toString(alleles[i].variant)) << qint32(counts[i].families)
                   << qint32(counts[i].homozygousFamilies);
    return bytes;
}

using CountByName = std::unordered_map<std::string, InHouseCount>;

CountByName readSnapshot(const QByteArray& bytes, InHouseCount& none, const QString& databasePath)
{
    QDataStream stream(bytes);
    quint32 format = 0;
    qint32 families = 0, homozygous = 0;
    qint64 seen = 0;
    stream >> format >> none.ofFamilies >> seen;
    CountByName counts;
    QByteArray name;
    for (qint64 i = 0; i < seen && stream.status() == QDataStream::Ok; ++i) {
        stream >> name >> families >> homozygous;
        counts[name.toStdString()] = {families, homozygous, none.ofFamilies};
    }
    if (format != snapshotFormat || stream.status() != QDataStream::Ok || !stream.atEnd())
        throw Error(Error::Code::DatabaseCorrupt, databasePath, QStringLiteral("in-house counts of a case"));
    return counts;
}

} // namespace

std::vector<FamilyAllele> allelesToCount(const FamilyVariants& variants)
{
    std::vector<FamilyAllele> alleles;
    for (const CandidateVariant& candidate : variants.candidates) {
        const Carriers carriers = isAsked(candidate) ? carriersOf(candidate, variants.family) : Carriers();
        if (carriers.any)
            alleles.push_back({keyVariant(candidate), carriers.homozygous});
    }
    const auto less = [](const FamilyAllele& a, const FamilyAllele& b) {
        return std::tie(a.variant.contig, a.variant.position, a.variant.reference, a.variant.alternate, b.homozygous) <
               std::tie(b.variant.contig, b.variant.position, b.variant.reference, b.variant.alternate, a.homozygous);
    };
    std::sort(alleles.begin(), alleles.end(), less); // of two files' same allele the homozygous one is first, and stays
    alleles.erase(
        std::unique(alleles.begin(), alleles.end(), [](const FamilyAllele& a, const FamilyAllele& b) { return a.variant == b.variant; }),
        alleles.end());
    return alleles;
}

void countInHouse(InHouseRepository& repository, const Case& theCase, const FamilyVariants& variants)
{
    const std::vector<FamilyAllele> alleles = allelesToCount(variants);
    repository.keepSnapshot(theCase, snapshotOf(alleles, repository.count(theCase, alleles)));
}

void attachInHouse(FamilyVariants& variants, const InHouseRepository& repository, qint64 caseId, const QString& databasePath)
{
    const auto snapshot = repository.snapshot(caseId);
    if (!snapshot)
        return;
    InHouseCount none;
    const CountByName counts = readSnapshot(*snapshot, none, databasePath);
    for (CandidateVariant& candidate : variants.candidates) {
        if (!isAsked(candidate))
            continue;
        const auto found = counts.find(toString(keyVariant(candidate)));
        candidate.inHouse = found == counts.end() ? none : found->second;
    }
}

} // namespace gentolk
