#include "core/workflow/family_choice.h"
#include "core/io/ped_file.h"
#include "core/workflow/family_variants.h"
#include <algorithm>
#include <set>

namespace gentolk {

namespace {

using Samples = std::set<std::string, std::less<>>;

Samples samplesOf(const std::vector<VcfHeader>& files)
{
    Samples all;
    for (const VcfHeader& file : files) {
        if (file.samples.empty())
            throw Error(Error::Code::NoSamples, file.path);
        all.insert(file.samples.begin(), file.samples.end());
    }
    return all;
}

QString joined(const std::vector<std::string>& names)
{
    QStringList list;
    for (const std::string& name : names)
        list << QString::fromStdString(name);
    return list.join(QStringLiteral(", "));
}

QString joined(const Samples& names)
{
    return joined(std::vector<std::string>(names.begin(), names.end()));
}

Pedigree pedigreeOfSingleton(const FamilyInput& input, const Samples& samples)
{
    if (input.probandId.isEmpty() && samples.size() > 1)
        throw Error(Error::Code::ProbandAmbiguous, input.vcfPaths.value(0), joined(samples));
    Individual only;
    only.id = input.probandId.isEmpty() ? *samples.begin() : input.probandId.toStdString();
    only.familyId = only.id;
    only.affection = AffectionStatus::Affected;
    return {{only}};
}

int parentsWithData(const Individual& one, const Samples& samples)
{
    return int(samples.contains(one.fatherId)) + int(samples.contains(one.motherId));
}

// The affected people with data, those with most parents in the data first, else in the pedigree's order.
std::vector<const Individual*> probandCandidates(const Pedigree& pedigree, const Samples& samples)
{
    std::vector<const Individual*> affected;
    for (const Individual& one : pedigree.individuals)
        if (one.affection == AffectionStatus::Affected && samples.contains(one.id))
            affected.push_back(&one);
    std::stable_sort(affected.begin(), affected.end(), [&](const Individual* a, const Individual* b) {
        return parentsWithData(*a, samples) > parentsWithData(*b, samples);
    });
    return affected;
}

const Individual& namedProband(const FamilyInput& input, const Pedigree& pedigree, const Samples& samples)
{
    const Individual* one = pedigree.find(input.probandId.toStdString());
    if (!one)
        throw Error(Error::Code::ProbandMissing, input.pedPath, input.probandId);
    if (!samples.contains(one->id))
        throw Error(Error::Code::ProbandMissing, input.vcfPaths.value(0), input.probandId);
    return *one;
}

const Individual& probandOf(const FamilyInput& input, const Pedigree& pedigree, const Samples& samples)
{
    if (!input.probandId.isEmpty())
        return namedProband(input, pedigree, samples);
    const auto affected = probandCandidates(pedigree, samples);
    if (affected.empty())
        throw Error(Error::Code::ProbandMissing, input.pedPath, QStringLiteral("an affected person whose sample is in the VCF"));
    const bool severalFamilies = std::any_of(affected.begin(), affected.end(), [&](const Individual* one) {
        return one->familyId != affected.front()->familyId && parentsWithData(*one, samples) == parentsWithData(*affected.front(), samples);
    });
    if (severalFamilies) {
        std::vector<std::string> ids;
        for (const Individual* one : affected)
            ids.push_back(one->id);
        throw Error(Error::Code::ProbandAmbiguous, input.pedPath, joined(ids));
    }
    return *affected.front();
}

Family familyAround(const Individual& proband, const Pedigree& pedigree, const Samples& samples)
{
    Family family;
    family.familyId = proband.familyId;
    family.proband = {proband.id};
    if (samples.contains(proband.motherId))
        family.mother = Mother{proband.motherId};
    if (samples.contains(proband.fatherId))
        family.father = Father{proband.fatherId};
    for (const Individual& one : pedigree.individuals) {
        if (one.familyId != proband.familyId)
            continue;
        family.pedigree.individuals.push_back(one);
        const bool known = one.id == proband.id || one.id == proband.motherId || one.id == proband.fatherId;
        if (!known && samples.contains(one.id))
            family.siblings.push_back(one.id);
    }
    return family;
}

void requireEverySampleKnown(const FamilyInput& input, const Pedigree& pedigree, const Samples& samples)
{
    for (const std::string& sample : samples)
        if (!pedigree.find(sample))
            throw Error(Error::Code::SampleNotInPedigree, QString::fromStdString(sample), input.pedPath);
}

} // namespace

Family chooseFamily(const FamilyInput& input, const std::vector<VcfHeader>& files)
{
    const Samples samples = samplesOf(files);
    if (input.pedPath.isEmpty() && input.stated.individuals.empty()) {
        const Pedigree only = pedigreeOfSingleton(input, samples);
        FamilyInput named = input;
        named.probandId = QString::fromStdString(only.individuals.front().id);
        return familyAround(namedProband(named, only, samples), only, samples);
    }
    const Pedigree pedigree = input.pedPath.isEmpty() ? input.stated : readPed(input.pedPath);
    requireEverySampleKnown(input, pedigree, samples);
    return familyAround(probandOf(input, pedigree, samples), pedigree, samples);
}

GenomeAssembly agreedAssembly(const std::vector<VcfHeader>& files, GenomeAssembly stated)
{
    const VcfHeader* first = nullptr;
    for (const VcfHeader& file : files) {
        if (file.assembly == GenomeAssembly::Unknown)
            continue;
        if (first && first->assembly != file.assembly)
            throw Error(Error::Code::MixedAssemblies, file.path,
                        QString::fromStdString(toString(first->assembly) + " and " + toString(file.assembly)));
        first = first ? first : &file;
    }
    if (first && stated != GenomeAssembly::Unknown && stated != first->assembly)
        throw Error(Error::Code::MixedAssemblies, first->path,
                    QString::fromStdString(toString(first->assembly) + " in the file, " + toString(stated) + " was stated"));
    if (!first && stated == GenomeAssembly::Unknown)
        throw Error(Error::Code::AssemblyUnknown, files.empty() ? QString() : files.front().path);
    return first ? first->assembly : stated;
}

} // namespace gentolk
