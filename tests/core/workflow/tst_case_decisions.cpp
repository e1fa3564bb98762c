#include "core/workflow/workspace.h"
#include <QTest>

using namespace gentolk;

namespace {
PanelGene geneWith(const std::vector<PanelDisorder>& disorders)
{
    PanelGene gene;
    gene.symbol = "STAT1";
    gene.hgncId = "HGNC:11362";
    gene.disorders = disorders;
    return gene;
}

PanelDisorder disorder(const char* name, std::vector<ModeOfInheritance> modes)
{
    PanelDisorder one;
    one.name = name;
    one.modes = std::move(modes);
    return one;
}

CandidateVariant candidateIn(const PanelGene* gene, InheritanceLabel label)
{
    CandidateVariant candidate;
    candidate.variant = {"chr2", 191'000'000, "A", "G"};
    candidate.gene = gene;
    SegregationLabel one;
    one.mode = label;
    candidate.segregation.labels = {one};
    return candidate;
}
} // namespace

class CaseDecisionsTest : public QObject
{
    Q_OBJECT

private slots:
    void namesTheDisorderThatTheFamilyFits_data();
    void namesTheDisorderThatTheFamilyFits();
    void findsTheDecisionWhateverTheSpelling();
    void decidesOnAVariantOutsideThePanel();
};

void CaseDecisionsTest::namesTheDisorderThatTheFamilyFits_data() // rule A-2
{
    QTest::addColumn<InheritanceLabel>("label");
    QTest::addColumn<QString>("disorder");
    QTest::addColumn<QString>("inheritance");
    QTest::newRow("de novo") << InheritanceLabel::DeNovo << QStringLiteral("GOF") << QStringLiteral("AD");
    QTest::newRow("dominant") << InheritanceLabel::Dominant << QStringLiteral("GOF") << QStringLiteral("AD");
    QTest::newRow("compound") << InheritanceLabel::CompoundHeterozygous << QStringLiteral("LOF") << QStringLiteral("AR");
    QTest::newRow("homozygous") << InheritanceLabel::RecessiveHomozygous << QStringLiteral("LOF") << QStringLiteral("AR");
    QTest::newRow("none fits: the first with all its modes") << InheritanceLabel::Mitochondrial << QStringLiteral("GOF") << QStringLiteral("AD/SOMATIC");
}

void CaseDecisionsTest::namesTheDisorderThatTheFamilyFits()
{
    QFETCH(InheritanceLabel, label);
    const PanelGene gene = geneWith({disorder("GOF", {ModeOfInheritance::AutosomalDominant, ModeOfInheritance::Somatic}),
                                     disorder("LOF", {ModeOfInheritance::AutosomalRecessive})});
    Case theCase;
    const VariantDecision& decision = decisionFor(theCase, candidateIn(&gene, label));
    QCOMPARE(decision.geneSymbol, QStringLiteral("STAT1"));
    QCOMPARE(decision.hgncId, QStringLiteral("HGNC:11362"));
    QTEST(decision.disorder, "disorder");
    QTEST(decision.inheritance, "inheritance");
    QVERIFY(!decision.chosenClass && decision.criteria.empty() && !decision.inReport);
}

void CaseDecisionsTest::findsTheDecisionWhateverTheSpelling()
{
    Case theCase;
    CandidateVariant candidate = candidateIn(nullptr, InheritanceLabel::DeNovo);
    decisionFor(theCase, candidate).note = QStringLiteral("kept");
    candidate.variant = {"2", 190'999'999, "TA", "TG"}; // the same change, padded, on the contig's other name
    QCOMPARE(decisionFor(theCase, candidate).note, QStringLiteral("kept"));
    QCOMPARE(theCase.decisions.size(), std::size_t(1));
    QVERIFY(findDecision(theCase, candidate.variant) == theCase.decisions.data());
    QVERIFY(!findDecision(theCase, {"2", 191'000'000, "A", "C"}));
}

void CaseDecisionsTest::decidesOnAVariantOutsideThePanel()
{
    CandidateVariant candidate = candidateIn(nullptr, InheritanceLabel::DeNovo);
    candidate.transcripts.emplace_back();
    candidate.transcripts[0].geneSymbol = "TTN";
    candidate.chosen = 0;
    Case theCase;
    const VariantDecision& decision = decisionFor(theCase, candidate);
    QCOMPARE(decision.geneSymbol, QStringLiteral("TTN"));
    QVERIFY(decision.disorder.isEmpty() && decision.inheritance.isEmpty());
}

QTEST_GUILESS_MAIN(CaseDecisionsTest)
#include "tst_case_decisions.moc"
