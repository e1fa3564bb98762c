#include "core/workflow/in_house.h"
#include "core/genetics/assembly.h"
#include <QDataStream>
#include <QIODevice>
#include <algorithm>
#include <map>
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

Variant inNormalForm(Variant variant)
{
    variant.contig = normalContig(variant.contig);
    return variant;
}

// Under which an allele is counted over the families: as far to the left as it can be written, where the reference sequence tells (rule B-3).
Variant keyVariant(const CandidateVariant& candidate)
{
    return inNormalForm(candidate.allWritings().leftmost);
}

// Under which a case keeps its count: as its own file writes it, which is the same whether or not a reference sequence is there when it is opened.
std::string nameInCase(const CandidateVariant& candidate)
{
    return toString(inNormalForm(trimmed(candidate.variant)));
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

using CountByName = std::unordered_map<std::string, InHouseCount>;

// By each name that the family's file has for it.
std::map<std::string, InHouseCount> countsByName(const FamilyVariants& variants, const std::vector<FamilyAllele>& alleles, const std::vector<InHouseCount>& counts)
{
    CountByName byKey;
    for (std::size_t i = 0; i < alleles.size(); ++i)
        if (counts[i].families > 0)
            byKey.emplace(toString(alleles[i].variant), counts[i]);
    std::map<std::string, InHouseCount> named;
    for (const CandidateVariant& candidate : variants.candidates)
        if (const auto found = byKey.find(toString(keyVariant(candidate))); found != byKey.end() && isAsked(candidate))
            named.emplace(nameInCase(candidate), found->second);
    return named;
}

// Only the alleles that other families have; the rest is 0 of so many.
QByteArray snapshotOf(const std::map<std::string, InHouseCount>& seen, int ofFamilies)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << snapshotFormat << qint32(ofFamilies) << qint64(seen.size());
    for (const auto& [name, count] : seen)
        stream << QByteArray::fromStdString(name) << qint32(count.families) << qint32(count.homozygousFamilies);
    return bytes;
}

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
    const std::vector<InHouseCount> counts = repository.count(theCase, alleles);
    repository.keepSnapshot(theCase, snapshotOf(countsByName(variants, alleles, counts), counts.empty() ? 0 : counts.front().ofFamilies));
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
        const auto found = counts.find(nameInCase(candidate));
        candidate.inHouse = found == counts.end() ? none : found->second;
    }
}

} // namespace gentolk
