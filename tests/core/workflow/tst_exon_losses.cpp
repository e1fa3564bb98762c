// PVS1 of a called deletion or duplication by the exons that it takes (rules ).
#include "core/workflow/classification.h"
#include "core/workflow/exon_losses.h"
#include "core/workflow/family_alleles.h"
#include "core/workflow/workspace.h"
#include "tests/support/candidate_builder.h"
#include "tests/support/family_builder.h"
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

namespace {

constexpr GenomeAssembly assembly = GenomeAssembly::GRCh38;

QString told(const char* symbol, std::int64_t first, std::int64_t last, const char* alternate = "<DEL>")
{
    const auto panel = defaultPanel();
    const PanelGene* gene = panel->bySymbol(symbol);
    const std::vector<CandidateVariant> all{CandidateBuilder(gene->grch38.contig, first - 1, "N", alternate).upTo(last).inGene(gene).child("0/1:30:99:15,15")};
    const FamilyAlleles alleles(all, assembly);
    const AppliedCriterion found = evaluatedCriteria(all[0], aTrio(), true, &alleles)[std::size_t(AcmgCriterion::PVS1)];
    const char* states[] = {"not evaluated", "not met", "not applicable"};
    return found.state == CriterionState::Met ? nameOf(found) : QString(states[int(found.state)]);
}

struct ExonPlace {
    GenomicExons::Piece piece{};
    int bases = 0;
};

// The first exon within the coding part whose bases, divided by 3, leave or do not leave a rest; neither the first two nor the last two.
ExonPlace innerExon(const char* symbol, bool inFrame)
{
    const auto exons = genomicExons(symbol, assembly);
    for (std::size_t i = 2; exons && i + 2 < exons->exons.size(); ++i) {
        const int bases = exons->codingBases(exons->exons[i], exons->exons[i].start, exons->exons[i].end);
        if (bases > 0 && (bases % 3 == 0) == inFrame)
            return {exons->exons[i], bases};
    }
    return {};
}

} // namespace

class TestExonLosses : public QObject
{
    Q_OBJECT
private slots:
    void anExonThatBreaksTheFrameIsANull()
    {
        const ExonPlace exon = innerExon("LRBA", false);
        QVERIFY(exon.bases > 0);
        QCOMPARE(told("LRBA", exon.piece.start - 100, exon.piece.end + 100), "PVS1");
        QCOMPARE(told("LRBA", exon.piece.start - 100, exon.piece.end + 100, "<DUP:TANDEM>"), "PVS1_Strong"); // presumed in tandem
    }
    void anExonInFrameIsWeighedByItsShare()
    {
        const ExonPlace exon = innerExon("LRBA", true);
        QVERIFY(exon.bases > 0 && exon.bases / 3 * 10 <= 2863); // under a tenth of the protein
        QCOMPARE(told("LRBA", exon.piece.start - 100, exon.piece.end + 100), "PVS1_Moderate");
        QCOMPARE(told("LRBA", exon.piece.start - 100, exon.piece.end + 100, "<DUP>"), "not applicable");
    }
    void theWholeGeneIsANull()
    {
        const auto panel = defaultPanel();
        const GenomicRegion gene = panel->bySymbol("LRBA")->grch38;
        QCOMPARE(told("LRBA", gene.start - 1000, gene.end + 1000), "PVS1");
        QCOMPARE(told("LRBA", gene.start - 1000, gene.end + 1000, "<DUP>"), "not evaluated"); // a whole copy more is no loss by itself
    }
    void anEndWithinAnExonLeavesTheFrameUnknown() // rule R-3: the least of the tree
    {
        const ExonPlace exon = innerExon("LRBA", false);
        QCOMPARE(told("LRBA", exon.piece.start + 5, exon.piece.end + 100), "PVS1_Moderate");
    }
    void whereNoCodingBaseIsTouchedAPersonJudges() // an intron, a promoter: unknown is never "no"
    {
        const ExonPlace exon = innerExon("LRBA", false);
        QCOMPARE(told("LRBA", exon.piece.end + 20, exon.piece.end + 60), "not evaluated");
    }
    void aGeneThatGainsFunctionIsNotLost() { QCOMPARE(told("STING1", defaultPanel()->bySymbol("STING1")->grch38.start - 10, defaultPanel()->bySymbol("STING1")->grch38.end + 10), "not applicable"); }
};

QTEST_GUILESS_MAIN(TestExonLosses)
#include "tst_exon_losses.moc"
