#pragma once
#include "core/quality/quality_collector.h"
#include <functional>
#include <random>

namespace gentolk::test {

// Genotypes drawn by Mendel's rules at common SNVs, fed to a collector: samples child, mother, father in that order.
class SimulatedFamily
{
public:
    using Change = std::function<void(QualityRecord&, const std::string& contig)>;
    Pedigree pedigree{{{"fam", "child", "father", "mother", Sex::Male, AffectionStatus::Affected},
                       {"fam", "mother", "", "", Sex::Female, AffectionStatus::Unaffected},
                       {"fam", "father", "", "", Sex::Male, AffectionStatus::Unaffected}}};
    GenomeAssembly assembly = GenomeAssembly::GRCh38;
    QualityGate gate;
    int sitesPerContig = 1000;
    bool strangerAsFather = false;  // the father's column is somebody else's
    bool strangerAsMother = false;
    bool duplicateAsFather = false; // …the child's own
    Change change = [](QualityRecord&, const std::string&) {};

    // X and Y as a child of so many X and Y chromosomes has them; the parents are as they should be.
    int childX = 1, childY = 1;

    FamilyQuality check()
    {
        QualityCollector collector({"child", "mother", "father"}, pedigree, assembly, "child", gate);
        for (int chromosome = 1; chromosome <= 22; ++chromosome)
            feedAutosome(collector, "chr" + std::to_string(chromosome));
        feedX(collector);
        feedY(collector);
        return collector.finish();
    }

private:
    int allele() { return int(m_random() % 2); }
    static QualityCall call(int first, int second, int depth)
    {
        QualityCall made;
        made.first = std::int16_t(first);
        made.second = std::int16_t(second);
        made.ploidy = 2;
        made.depth = depth;
        made.quality = 60;
        const int alternates = first + second;
        made.alternateReads = first < 0 ? -1 : alternates * depth / 2;
        made.referenceReads = first < 0 ? -1 : depth - made.alternateReads;
        return made;
    }
    static QualityCall none()
    {
        QualityCall made;
        made.ploidy = 2;
        made.depth = 0;
        made.quality = 0;
        return made;
    }
    static QualityRecord record(std::int32_t position)
    {
        QualityRecord made;
        made.position = position;
        made.alternates = 1;
        made.snv = made.pass = made.depthListed = made.qualityListed = true;
        made.transition = position % 3 != 0;
        made.calls.resize(3);
        return made;
    }
    void feed(QualityCollector& collector, QualityRecord& made, const std::string& contig)
    {
        change(made, contig);
        collector.add(made);
    }
    void feedAutosome(QualityCollector& collector, const std::string& contig)
    {
        collector.enterContig(contig);
        for (int i = 1; i <= sitesPerContig; ++i) {
            QualityRecord made = record(i * 40'000);
            const int mother[] = {allele(), allele()}, father[] = {allele(), allele()};
            const int child[] = {mother[allele()], father[allele()]};
            made.calls[0] = call(child[0], child[1], 30);
            made.calls[1] = strangerAsMother ? call(allele(), allele(), 30) : call(mother[0], mother[1], 30);
            made.calls[2] = strangerAsFather ? call(allele(), allele(), 30) : call(father[0], father[1], 30);
            if (duplicateAsFather)
                made.calls[2] = made.calls[0];
            feed(collector, made, contig);
        }
    }
    void feedX(QualityCollector& collector)
    {
        collector.enterContig("chrX");
        for (int i = 1; i <= 400; ++i) {
            QualityRecord made = record(3'000'000 + i * 300'000);
            const int mother[] = {allele(), allele()}, father = allele();
            const int first = mother[allele()], second = childX > 1 ? (childY > 0 ? mother[allele()] : father) : first;
            made.calls[0] = call(first, second, 15 * childX);
            made.calls[1] = call(mother[0], mother[1], 30);
            made.calls[2] = call(father, father, 15);
            feed(collector, made, "chrX");
        }
    }
    void feedY(QualityCollector& collector)
    {
        collector.enterContig("chrY");
        for (int i = 1; i <= 60; ++i) {
            QualityRecord made = record(3'000'000 + i * 100'000);
            made.calls[0] = childY > 0 ? call(1, 1, 15) : none();
            made.calls[1] = none();
            made.calls[2] = call(1, 1, 15);
            feed(collector, made, "chrY");
        }
    }
    std::mt19937 m_random{7};
};

inline const QualityVerdict* verdictOf(const FamilyQuality& family, QualityCheck check, const std::string& subject = {})
{
    for (const QualityVerdict& verdict : family.verdicts)
        if (verdict.check == check && (subject.empty() || verdict.subjects.front() == subject))
            return &verdict;
    return nullptr;
}

} // namespace gentolk::test
