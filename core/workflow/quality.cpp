#include "core/workflow/quality.h"
#include "core/io/ped_file.h"
#include "core/io/quality_reading.h"
#include "core/quality/judge_coverage.h"
#include "core/reference/panel_catalog.h"
#include "core/workflow/family_choice.h"
#include <algorithm>

namespace gentolk {

namespace {

struct CheckedFiles {
    std::vector<std::string> samples;
    std::vector<std::vector<std::string>> byFile;
    GenomeAssembly assembly = GenomeAssembly::Unknown;
    bool has(const std::string& id) const { return std::find(samples.begin(), samples.end(), id) != samples.end(); }
};

QString listOfSamples(const std::vector<std::string>& samples)
{
    QStringList names;
    for (const std::string& sample : samples)
        names << QString::fromStdString(sample);
    return names.join(QStringLiteral(", "));
}

GenomeAssembly assemblyIfKnown(const std::vector<VcfHeader>& headers, GenomeAssembly stated)
{
    const bool told = std::any_of(headers.begin(), headers.end(), [](const VcfHeader& one) { return one.assembly != GenomeAssembly::Unknown; });
    return told ? agreedAssembly(headers, stated) : stated;
}

CheckedFiles headersOf(const FamilyInput& input)
{
    std::vector<VcfHeader> headers;
    CheckedFiles files;
    for (const QString& path : input.vcfPaths) {
        headers.push_back(readVcfHeader(path));
        if (headers.back().samples.empty())
            throw Error(Error::Code::NoSamples, path);
        files.byFile.push_back(headers.back().samples);
        for (const std::string& sample : headers.back().samples)
            if (!files.has(sample))
                files.samples.push_back(sample);
    }
    files.assembly = assemblyIfKnown(headers, input.assembly);
    return files;
}

Pedigree withCorrections(Pedigree pedigree, const Pedigree& corrected)
{
    for (const Individual& person : corrected.individuals) {
        const auto same = [&](const Individual& one) { return one.id == person.id; };
        const auto found = std::find_if(pedigree.individuals.begin(), pedigree.individuals.end(), same);
        if (found == pedigree.individuals.end())
            pedigree.individuals.push_back(person);
        else
            *found = person;
    }
    return pedigree;
}

Pedigree pedigreeFor(const FamilyInput& input, const Pedigree& corrected, const CheckedFiles& files)
{
    if (input.pedPath.isEmpty() && input.stated.individuals.empty())
        return corrected;
    const Pedigree pedigree = withCorrections(input.pedPath.isEmpty() ? input.stated : readPed(input.pedPath), corrected);
    for (const std::string& sample : files.samples)
        if (!pedigree.find(sample))
            throw Error(Error::Code::SampleNotInPedigree, QString::fromStdString(sample), input.pedPath);
    return pedigree;
}

// The one named, else the affected one with both parents among the samples, else anybody with both; affection is not needed for the checks.
std::string childToCheck(const FamilyInput& input, const Pedigree& pedigree, const CheckedFiles& files)
{
    const std::string named = input.probandId.toStdString();
    if (!named.empty() && !files.has(named))
        throw Error(Error::Code::ProbandMissing, input.vcfPaths.value(0), input.probandId);
    if (!named.empty())
        return named;
    const Individual* best = nullptr;
    for (const Individual& one : pedigree.individuals) {
        const bool trio = files.has(one.id) && files.has(one.fatherId) && files.has(one.motherId);
        const bool first = !best || (best->affection != AffectionStatus::Affected && one.affection == AffectionStatus::Affected);
        best = trio && first ? &one : best;
    }
    return best ? best->id : std::string();
}

void addCoverage(FamilyQuality& quality, const FamilyInput& input, const CheckedFiles& files, TaskControl& task)
{
    if (input.depths.empty())
        return;
    if (files.assembly == GenomeAssembly::Unknown)
        throw Error(Error::Code::AssemblyUnknown, input.vcfPaths.first());
    const auto targets = coverageTargets(*loadPanel(QStringLiteral("iei")), files.assembly);
    for (const DepthFile& file : input.depths) {
        PanelCoverage coverage = coverageOf(file, targets, files.assembly, input.referencePath, task);
        if (!files.has(coverage.sample))
            throw Error(Error::Code::InvalidValue, file.path,
                        QStringLiteral("its sample is not in the VCF; give SAMPLE=FILE with one of: ") + listOfSamples(files.samples));
        takeCoverage(quality, std::move(coverage));
    }
}

} // namespace

std::optional<bool> parentageOf(const FamilyQuality* quality)
{
    return quality && quality->trio ? quality->trio->consistent : std::nullopt;
}

FamilyQuality checkFamily(const FamilyInput& input, TaskControl& task)
{
    return checkFamily(input, Pedigree(), task);
}

FamilyQuality checkFamily(const FamilyInput& input, const Pedigree& corrected, TaskControl& task)
{
    if (input.vcfPaths.isEmpty())
        throw Error(Error::Code::InvalidValue, QStringLiteral("--vcf"), QStringLiteral("no VCF file given"));
    const CheckedFiles files = headersOf(input);
    const Pedigree pedigree = pedigreeFor(input, corrected, files);
    QualityCollector collector(files.samples, pedigree, files.assembly, childToCheck(input, pedigree, files));
    for (const std::vector<std::string>& samples : files.byFile)
        collector.together(samples);
    for (const QString& path : input.vcfPaths)
        feedQuality(path, collector, task);
    FamilyQuality quality = collector.finish();
    addCoverage(quality, input, files, task);
    return quality;
}

} // namespace gentolk
