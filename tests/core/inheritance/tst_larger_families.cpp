#include "tests/core/inheritance/one_site.h"
#include "tests/support/genotype_text.h"
#include <QtTest>
#include <random>

using namespace gentolk;
using namespace gentolk::test;
using Mode = ModeOfInheritance;

namespace {
constexpr AffectionStatus ill = AffectionStatus::Affected, well = AffectionStatus::Unaffected, unknown = AffectionStatus::Unknown;
const PanelGene dominant = aGene("AD1", {Mode::AutosomalDominant});
const PanelGene spared = aGene("AD2", {Mode::AutosomalDominant}, Penetrance::Incomplete);
const PanelGene recessive = aGene("AR1", {Mode::AutosomalRecessive});
const PanelGene linked = aGene("BTK", {Mode::XLinkedRecessive});

// An affected mother, her parents, her brother and his child; the father's mother.
FamilyBuilder threeGenerations()
{
    return aTrio()
        .motherIs(ill)
        .withParentsOf("mother", "mgf", "mgm")
        .withParentsOf("father", "pgf", "pgm")
        .withPerson("mgm", "", "", Sex::Female, unknown, false)
        .withPerson("mgf", "", "", Sex::Male, unknown, false)
        .withPerson("uncle", "mgf", "mgm", Sex::Male, unknown, false);
}

CandidateVariant with(CandidateVariant candidate, const std::string& sample, const char* call)
{
    candidate.genotypes[sample] = genotypeFrom(call);
    return candidate;
}

QString labelsOf(const Segregation& segregation)
{
    return QString::fromStdString(textOf(segregation));
}

FamilyBuilder withCousin(AffectionStatus affection)
{
    return threeGenerations().withPerson("cousin", "uncle", "wife", Sex::Male, affection);
}
} // namespace

class TestLargerFamilies : public QObject
{
    Q_OBJECT
private slots:
    void farRelativesTakeCertaintyAndNeverTheLabel_data();
    void farRelativesTakeCertaintyAndNeverTheLabel();
    void aHealthyGrandparentWithTwoCopiesDoubtsARecessiveLabel();
    void anIllCousinNeedsNotShareBothRecessiveAlleles();
    void anInLawWhoIsIllNeedsNotShare();
    void pairsAreDoubtedByTheFarRelativesWhoContradict();
    void onABoysXOnlyTheMothersKinIsAsked();
    void onMitochondriaOnlyTheMothersLineIsAsked();
    void aGrandparentWithTheNewAlleleDoubtsDeNovo();
    void twoSiblingsWithoutParentsAreJudgedTogether();
    void aHalfSiblingDoesNotExclude();
    void relativesOfUnknownStatusChangeNothing();
    void addingAFarRelativeNeverTakesALabel();
};

void TestLargerFamilies::farRelativesTakeCertaintyAndNeverTheLabel_data() // B-33, B-34, B-41
{
    QTest::addColumn<int>("affection");
    QTest::addColumn<QString>("call");
    QTest::addColumn<bool>("penetrant");
    QTest::addColumn<QString>("labels");
    const auto row = [](const char* name, AffectionStatus affection, const char* call, bool penetrant, const char* labels) {
        QTest::newRow(name) << int(affection) << QString::fromLatin1(call) << penetrant << QString::fromLatin1(labels);
    };
    row("ill with it", ill, "0/1", true, "dominant certain");
    row("ill without it", ill, "0/0", true, "dominant possible");
    row("ill, not called", ill, "./.", true, "dominant certain");
    row("healthy without it", well, "0/0", true, "dominant certain");
    row("healthy with it", well, "0/1", true, "dominant possible");
    row("healthy with it, penetrance incomplete", well, "0/1", false, "dominant possible[incomplete_penetrance]");
    row("healthy, no record", well, "", true, "dominant certain");
    row("unknown with it", unknown, "0/1", true, "dominant certain");
    row("unknown without it", unknown, "0/0", true, "dominant certain");
}

void TestLargerFamilies::farRelativesTakeCertaintyAndNeverTheLabel()
{
    QFETCH(int, affection);
    QFETCH(QString, call);
    QFETCH(bool, penetrant);
    QFETCH(QString, labels);
    const CandidateVariant allele = aVariant().inGene(penetrant ? &dominant : &spared).child("0/1").mother("0/1").father("0/0");
    const auto told = segregateOne(withCousin(AffectionStatus(affection)).build(), with(allele, "cousin", qPrintable(call)));
    QCOMPARE(labelsOf(told), labels);
}

void TestLargerFamilies::aHealthyGrandparentWithTwoCopiesDoubtsARecessiveLabel()
{
    const CandidateVariant allele = aVariant().inGene(&recessive).child("1/1").mother("0/1").father("0/1");
    const auto told = [&](AffectionStatus affection, const char* call) {
        return labelsOf(segregateOne(aTrio().withParentsOf("mother", "", "mgm").withPerson("mgm", "", "", Sex::Female, affection).build(),
                                     with(allele, "mgm", call)));
    };
    QCOMPARE(told(well, "1/1"), QStringLiteral("recessive_homozygous possible"));
    QCOMPARE(told(well, "0/1"), QStringLiteral("recessive_homozygous certain"));
    QCOMPARE(told(unknown, "1/1"), QStringLiteral("recessive_homozygous certain"));
}

void TestLargerFamilies::anIllCousinNeedsNotShareBothRecessiveAlleles()
{
    const CandidateVariant allele = aVariant().inGene(&recessive).child("1/1").mother("0/1").father("0/1");
    const auto told = [&](const char* call) {
        return labelsOf(segregateOne(withCousin(ill).motherIs(well).build(), with(allele, "cousin", call)));
    };
    QCOMPARE(told("1/1"), QStringLiteral("recessive_homozygous certain"));
    QCOMPARE(told("0/1"), QStringLiteral("recessive_homozygous certain"));
    QCOMPARE(told("0/0"), QStringLiteral("recessive_homozygous possible"));
}

void TestLargerFamilies::anInLawWhoIsIllNeedsNotShare()
{
    const Family family = withCousin(unknown).withPerson("wife", "", "", Sex::Female, ill).build();
    const CandidateVariant allele = aVariant().inGene(&dominant).child("0/1").mother("0/1").father("0/0");
    QCOMPARE(labelsOf(segregateOne(family, with(allele, "wife", "0/0"))), QStringLiteral("dominant certain"));
}

void TestLargerFamilies::pairsAreDoubtedByTheFarRelativesWhoContradict()
{
    const auto pairIn = [](AffectionStatus affection, const char* first, const char* second) {
        const CandidateVariant a = aVariant("chr1", 100).inGene(&recessive).child("0/1").mother("0/1").father("0/0");
        const CandidateVariant b = aVariant("chr1", 200).inGene(&recessive).child("0/1").mother("0/0").father("0/1");
        return labelsOf(segregateAll(withCousin(affection).motherIs(well).build(), {with(a, "cousin", first), with(b, "cousin", second)}).front());
    };
    const QString hit = QStringLiteral("compound_heterozygous ");
    QCOMPARE(pairIn(well, "0/1", "0/1"), hit + QStringLiteral("possible"));
    QCOMPARE(pairIn(well, "0/1", "0/0"), hit + QStringLiteral("certain"));
    QCOMPARE(pairIn(ill, "0/0", "0/0"), hit + QStringLiteral("possible"));
    QCOMPARE(pairIn(ill, "0/1", "0/0"), hit + QStringLiteral("certain"));
    QCOMPARE(pairIn(unknown, "0/1", "0/1"), hit + QStringLiteral("certain"));
}

void TestLargerFamilies::onABoysXOnlyTheMothersKinIsAsked() // B-28
{
    const CandidateVariant allele = aVariant("chrX", 50000000).inGene(&linked).child("1").mother("0/1").father("0");
    const auto told = [&](const char* id, const char* father, const char* mother, AffectionStatus affection, const char* call) {
        const Family family = threeGenerations().motherIs(well).withPerson(id, father, mother, Sex::Male, affection).build();
        return labelsOf(segregateOne(family, with(allele, id, call)));
    };
    const QString label = QStringLiteral("x_linked_recessive ");
    QCOMPARE(told("second uncle", "mgf", "mgm", ill, "1"), label + QStringLiteral("certain"));
    QCOMPARE(told("second uncle", "mgf", "mgm", ill, "0"), label + QStringLiteral("possible"));
    QCOMPARE(told("second uncle", "mgf", "mgm", well, "1"), label + QStringLiteral("possible"));
    QCOMPARE(told("father's brother", "pgf", "pgm", ill, "0"), label + QStringLiteral("certain"));
}

void TestLargerFamilies::onMitochondriaOnlyTheMothersLineIsAsked() // B-31
{
    const CandidateVariant allele = aVariant("chrM", 3243).child("1").mother("1").father("0");
    const auto told = [&](const char* id, const char* father, const char* mother) {
        const Family family = threeGenerations().withPerson(id, father, mother, Sex::Female, ill).build();
        return labelsOf(segregateOne(family, with(allele, id, "0")));
    };
    QCOMPARE(told("aunt", "mgf", "mgm"), QStringLiteral("mitochondrial possible"));
    QCOMPARE(told("father's sister", "pgf", "pgm"), QStringLiteral("mitochondrial certain"));
}

void TestLargerFamilies::aGrandparentWithTheNewAlleleDoubtsDeNovo()
{
    const CandidateVariant allele = aVariant().inGene(&dominant).child("0/1").mother("0/0").father("0/0");
    const Family family = aTrio().withParentsOf("mother", "", "mgm").withPerson("mgm", "", "", Sex::Female, unknown).build();
    QCOMPARE(labelsOf(segregateOne(family, with(allele, "mgm", "0/0"))), QStringLiteral("de_novo certain"));
    QCOMPARE(labelsOf(segregateOne(family, with(allele, "mgm", "0/1"))), QStringLiteral("de_novo possible"));
    const Family next = aTrio().withPerson("son", "child", "partner", Sex::Male, unknown).build();
    QCOMPARE(labelsOf(segregateOne(next, with(allele, "son", "0/1"))), QStringLiteral("de_novo certain"));
}

void TestLargerFamilies::twoSiblingsWithoutParentsAreJudgedTogether()
{
    const auto duo = [](AffectionStatus affection) {
        return aSingleton().withParentsOf("child", "p", "m").withPerson("sister", "p", "m", Sex::Female, affection).build();
    };
    const CandidateVariant allele = aVariant().inGene(&recessive).child("1/1");
    QCOMPARE(labelsOf(segregateOne(duo(ill), with(allele, "sister", "1/1"))), QStringLiteral("recessive_homozygous possible[parent_missing]"));
    QCOMPARE(labelsOf(segregateOne(duo(ill), with(allele, "sister", "0/1"))), QString());
    QCOMPARE(labelsOf(segregateOne(duo(well), with(allele, "sister", "1/1"))), QString());
    QCOMPARE(labelsOf(segregateOne(duo(well), with(allele, "sister", "0/1"))), QStringLiteral("recessive_homozygous possible[parent_missing]"));
    // Without a named parent they may be a couple: nobody excludes.
    const Family strangers = aSingleton().withPerson("sister", "", "", Sex::Female, ill).build();
    QCOMPARE(labelsOf(segregateOne(strangers, with(allele, "sister", "0/0"))), QStringLiteral("recessive_homozygous possible[parent_missing]"));
}

void TestLargerFamilies::aHalfSiblingDoesNotExclude()
{
    const CandidateVariant allele = aVariant().inGene(&recessive).child("1/1").mother("0/1").father("0/1");
    const Family family = aTrio().withPerson("half", "other", "mother", Sex::Male, ill).build();
    QCOMPARE(labelsOf(segregateOne(family, with(allele, "half", "0/1"))), QStringLiteral("recessive_homozygous certain"));
    QCOMPARE(labelsOf(segregateOne(family, with(allele, "half", "0/0"))), QStringLiteral("recessive_homozygous possible"));
}

namespace {
const PanelGene anyMode = aGene("G", {Mode::AutosomalDominant, Mode::AutosomalRecessive});

std::vector<CandidateVariant> randomAllelesOf(unsigned seed, const char* relative)
{
    static constexpr const char* calls[] = {"0/0", "0/1", "1/1", "./.", ""};
    std::mt19937 random(seed);
    const auto any = [&] { return calls[random() % std::size(calls)]; };
    std::vector<CandidateVariant> alleles;
    for (int i = 0; i < 8; ++i)
        alleles.push_back(aVariant("chr1", 100 + i).inGene(&anyMode).child(any()).mother(any()).father(any()).genotype(relative, any()));
    return alleles;
}

QString modesAndCertainties(const Segregation& segregation)
{
    QString text;
    for (const SegregationLabel& label : segregation.labels)
        text += QString::fromStdString(toString(label.mode) + ' ' + toString(label.certainty) + (label.partner ? toString(*label.partner) : "") + "; ");
    return text;
}
} // namespace

void TestLargerFamilies::relativesOfUnknownStatusChangeNothing() // B-33
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        const auto alleles = randomAllelesOf(seed, "cousin");
        const auto without = segregateAll(threeGenerations().build(), alleles), with = segregateAll(withCousin(unknown).build(), alleles);
        for (std::size_t i = 0; i < alleles.size(); ++i)
            if (without[i].origin != AlleleOrigin::DeNovo) // that a cousin has a new allele is a fact of the genotypes
                QCOMPARE(modesAndCertainties(with[i]), modesAndCertainties(without[i]));
    }
}

void TestLargerFamilies::addingAFarRelativeNeverTakesALabel()
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        const auto alleles = randomAllelesOf(seed, "cousin");
        const auto without = segregateAll(threeGenerations().build(), alleles);
        for (const AffectionStatus affection : {ill, well}) {
            const auto with = segregateAll(withCousin(affection).build(), alleles);
            for (std::size_t i = 0; i < alleles.size(); ++i) {
                QCOMPARE(with[i].labels.size(), without[i].labels.size());
                QCOMPARE(with[i].partnersTotal, without[i].partnersTotal);
                if (!with[i].labels.empty() && with[i].best()->certainty == Certainty::Certain)
                    QVERIFY(without[i].best()->certainty == Certainty::Certain);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestLargerFamilies)
#include "tst_larger_families.moc"
