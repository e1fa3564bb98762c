#include "tests/core/inheritance/one_site.h"
#include "tests/support/genotype_text.h"
#include <QtTest>
#include <array>
#include <random>

using namespace gentolk;
using namespace gentolk::test;
using Mode = ModeOfInheritance;

namespace {
constexpr std::array texts{"0/0", "0/1", "1/1", "./.", "", "./1", "0/."};
const PanelGene both = aGene("G", {Mode::AutosomalDominant, Mode::AutosomalRecessive});

std::vector<CandidateVariant> randomAlleles(unsigned seed)
{
    std::mt19937 random(seed);
    const auto any = [&] { return texts[random() % texts.size()]; };
    std::vector<CandidateVariant> alleles;
    for (int i = 0; i < 12; ++i)
        alleles.push_back(aVariant("chr1", 100 + i).inGene(&both).child(any()).mother(any()).father(any()));
    return alleles;
}

std::string modesOf(const Segregation& segregation)
{
    std::string text;
    for (const SegregationLabel& label : segregation.labels)
        text += toString(label.mode) + ' ' + toString(label.certainty) + (label.partner ? ' ' + toString(*label.partner) : "") + "; ";
    return text;
}

AlleleOrigin mirrored(AlleleOrigin origin)
{
    return origin == AlleleOrigin::Maternal ? AlleleOrigin::Paternal : origin == AlleleOrigin::Paternal ? AlleleOrigin::Maternal : origin;
}

std::vector<CandidateVariant> withParentsCallsSwapped(std::vector<CandidateVariant> alleles)
{
    for (CandidateVariant& one : alleles)
        std::swap(one.genotypes["mother"], one.genotypes["father"]);
    return alleles;
}
} // namespace

class TestSegregationProperties : public QObject
{
    Q_OBJECT
private slots:
    void swappingTheParentsSwapsOriginsAndNothingElse();
    void removingAParentNeverLeavesAnAlleleWithoutLabel();
    void theOrderOfTheAllelesDoesNotMatter();
    void aSiblingOfUnknownStatusChangesNoLabel();
    void onTheXSwappingNamesOfSiblingsChangesNothing();
    void manyAllelesOfAGeneAreCountedAndTheListIsBounded();
    void answersOnceForEachAllele();
};

void TestSegregationProperties::swappingTheParentsSwapsOriginsAndNothingElse()
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        const auto before = segregateAll(aTrio(), randomAlleles(seed));
        const auto after = segregateAll(aTrio(), withParentsCallsSwapped(randomAlleles(seed)));
        for (std::size_t i = 0; i < before.size(); ++i) {
            QVERIFY(after[i].origin == mirrored(before[i].origin));
            QCOMPARE(textOf(after[i]), textOf(before[i]));
            QCOMPARE(after[i].partnersTotal, before[i].partnersTotal);
        }
    }
}

void TestSegregationProperties::removingAParentNeverLeavesAnAlleleWithoutLabel() // B-35
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        const auto alleles = randomAlleles(seed);
        const auto trio = segregateAll(aTrio(), alleles);
        for (const Family& smaller : {aDuoWithMother().build(), aDuoWithFather().build(), aSingleton().build()}) {
            const auto less = segregateAll(smaller, alleles);
            for (std::size_t i = 0; i < trio.size(); ++i)
                QVERIFY2(trio[i].labels.empty() || !less[i].labels.empty(),
                         qPrintable(QStringLiteral("seed %1, allele %2").arg(seed).arg(i)));
        }
    }
}

void TestSegregationProperties::theOrderOfTheAllelesDoesNotMatter()
{
    for (unsigned seed = 0; seed < 100; ++seed) {
        auto alleles = randomAlleles(seed);
        const auto before = segregateAll(aTrio(), alleles);
        std::reverse(alleles.begin(), alleles.end());
        auto after = segregateAll(aTrio(), alleles);
        std::reverse(after.begin(), after.end());
        for (std::size_t i = 0; i < before.size(); ++i) {
            QCOMPARE(after[i].partnersTotal, before[i].partnersTotal);
            QCOMPARE(after[i].labels.size(), before[i].labels.size());
        }
    }
}

void TestSegregationProperties::aSiblingOfUnknownStatusChangesNoLabel() // B-33
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        auto alleles = randomAlleles(seed);
        const auto before = segregateAll(aTrio(), alleles);
        std::mt19937 random(seed + 7);
        for (CandidateVariant& one : alleles)
            one.genotypes["sibling"] = genotypeFrom(texts[random() % texts.size()]);
        const auto after = segregateAll(aTrio().withSibling("sibling", Sex::Female, AffectionStatus::Unknown).build(), alleles);
        for (std::size_t i = 0; i < before.size(); ++i) {
            QVERIFY(after[i].origin == before[i].origin);
            QCOMPARE(modesOf(after[i]), modesOf(before[i])); // a shared new allele is told as a qualifier, for PS2 (B-13)
            QCOMPARE(after[i].partnersTotal, before[i].partnersTotal);
        }
    }
}

void TestSegregationProperties::onTheXSwappingNamesOfSiblingsChangesNothing()
{
    const PanelGene linked = aGene("X1", {Mode::XLinkedRecessive});
    const auto family = [](const char* first, const char* second) {
        return aTrio()
            .withSibling(first, Sex::Male, AffectionStatus::Affected)
            .withSibling(second, Sex::Male, AffectionStatus::Unaffected)
            .build();
    };
    for (const char* healthy : {"0", "1", "./.", ""}) {
        CandidateVariant one = aVariant("chrX", 50000000).inGene(&linked).child("1").mother("0/1").father("0");
        one.genotypes["a"] = genotypeFrom("1");
        one.genotypes["b"] = genotypeFrom(healthy);
        const auto before = textOf(segregateOne(family("a", "b"), one));
        std::swap(one.genotypes["a"], one.genotypes["b"]);
        QCOMPARE(textOf(segregateOne(family("b", "a"), one)), before);
    }
}

void TestSegregationProperties::manyAllelesOfAGeneAreCountedAndTheListIsBounded()
{
    std::vector<CandidateVariant> alleles;
    for (int i = 0; i < 2000; ++i)
        alleles.push_back(
            aVariant("chr1", 1000 + i).inGene(&both).child("0/1").mother(i % 2 ? "0/1" : "0/0").father(i % 2 ? "0/0" : "0/1"));
    for (const Segregation& one : segregateAll(aTrio(), alleles)) {
        QCOMPARE(one.partnersTotal, 1000); // every allele of the other parent
        const auto pairs =
            std::count_if(one.labels.begin(), one.labels.end(), [](const SegregationLabel& label) { return label.partner.has_value(); });
        QCOMPARE(pairs, 20);
    }
}

void TestSegregationProperties::answersOnceForEachAllele()
{
    QCOMPARE(segregateAll(aTrio(), {}).size(), std::size_t(0));
    QCOMPARE(segregateAll(aTrio(), randomAlleles(1)).size(), std::size_t(12));
}

QTEST_GUILESS_MAIN(TestSegregationProperties)
#include "tst_segregation_properties.moc"
