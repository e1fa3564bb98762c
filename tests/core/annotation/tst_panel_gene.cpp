#include "core/annotation/panel_gene.h"
#include <QTest>

using namespace gentolk;

namespace {

PanelGene gene(std::string hgncId, std::string symbol, std::string maneRefSeq, std::string maneEnsembl, GenomicRegion region)
{
    PanelGene one;
    one.hgncId = std::move(hgncId);
    one.symbol = std::move(symbol);
    one.maneRefSeq = std::move(maneRefSeq);
    one.maneEnsembl = std::move(maneEnsembl);
    one.grch38 = std::move(region);
    return one;
}

GenePanel panel()
{
    PanelGene was = gene("HGNC:12731", "WAS", "NM_000377.3", "ENST00000376701.5", {"X", 1000, 2000});
    PanelGene sting = gene("HGNC:27962", "STING1", "NM_198282.4", "ENST00000330794.9", {"5", 5000, 6000});
    sting.previousSymbols = {"TMEM173"};
    sting.ensemblGene = "ENSG00000184584";
    return GenePanel("test", "1", "none", {was, sting, gene("HGNC:1", "NEXT", "NM_1.1", "ENST1.1", {"X", 2300, 2600})});
}

TranscriptConsequence transcript(std::string accession, const char* terms, std::string symbol = "WAS", std::string hgncId = "HGNC:12731")
{
    TranscriptConsequence one;
    one.transcript = std::move(accession);
    one.consequences = splitTerms(terms);
    one.geneSymbol = std::move(symbol);
    one.hgncId = std::move(hgncId);
    return one;
}

CandidateVariant at(std::string contig, std::int64_t position, std::vector<TranscriptConsequence> transcripts = {})
{
    CandidateVariant candidate;
    candidate.variant = {std::move(contig), position, "C", "T"};
    candidate.transcripts = std::move(transcripts);
    return candidate;
}

QString symbolOf(const CandidateVariant& candidate)
{
    const GenePanel genes = panel();
    const PanelGene* found = panelGeneOf(candidate, genes, GenomeAssembly::GRCh38, 400);
    return found ? QString::fromStdString(found->symbol) : QString();
}

} // namespace

class PanelGeneTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheGeneByHgncIdBeforeItsSymbol();
    void findsTheGeneByAPreviousSymbol();
    void findsTheGeneByEnsemblIdWithAVersion();
    void takesTheGeneWithTheMostSevereConsequence();
    void findsTheGeneByPositionWithoutAnnotation();
    void findsNoGeneOutsideThePanel();
    void reportsThePanelsManeTranscriptFirst();
    void fallsBackToManeThenCanonicalThenMostSevere();
    void reportsNoTranscriptOfAnotherGene();
    void reportsTheWorstGenesTranscriptOutsideThePanel();
};

void PanelGeneTest::findsTheGeneByHgncIdBeforeItsSymbol() // rule C-10
{
    QCOMPARE(symbolOf(at("1", 1, {transcript("T", "missense_variant", "OLDNAME", "HGNC:12731")})), QStringLiteral("WAS"));
    QCOMPARE(symbolOf(at("1", 1, {transcript("T", "missense_variant", "TMEM173", "HGNC:99999")})), QString()); // another gene's id
}

void PanelGeneTest::findsTheGeneByAPreviousSymbol()
{
    QCOMPARE(symbolOf(at("1", 1, {transcript("T", "missense_variant", "TMEM173", {})})), QStringLiteral("STING1"));
}

void PanelGeneTest::findsTheGeneByEnsemblIdWithAVersion()
{
    TranscriptConsequence one = transcript("T", "missense_variant", {}, {});
    one.ensemblGene = "ENSG00000184584.12";
    QCOMPARE(symbolOf(at("1", 1, {one})), QStringLiteral("STING1"));
}

void PanelGeneTest::takesTheGeneWithTheMostSevereConsequence()
{
    QCOMPARE(symbolOf(at("X", 1500, {transcript("T", "downstream_gene_variant"), transcript("U", "stop_gained", "NEXT", "HGNC:1")})),
             QStringLiteral("NEXT"));
}

void PanelGeneTest::findsTheGeneByPositionWithoutAnnotation()
{
    QCOMPARE(symbolOf(at("chrX", 1500)), QStringLiteral("WAS"));
    QCOMPARE(symbolOf(at("chrX", 2100)), QStringLiteral("WAS"));  // within both flanks, nearer to this one
    QCOMPARE(symbolOf(at("chrX", 2250)), QStringLiteral("NEXT"));
    QCOMPARE(symbolOf(at("chrX", 600)), QStringLiteral("WAS"));
    QCOMPARE(symbolOf(at("chrX", 599)), QString());
}

void PanelGeneTest::findsNoGeneOutsideThePanel()
{
    QCOMPARE(symbolOf(at("7", 1500, {transcript("T", "stop_gained", "CFTR", "HGNC:1884")})), QString());
}

void PanelGeneTest::reportsThePanelsManeTranscriptFirst() // rule C-4
{
    const GenePanel genes = panel();
    const PanelGene& was = *genes.bySymbol("WAS");
    TranscriptConsequence canonical = transcript("ENST9.1", "stop_gained");
    canonical.canonical = true;
    const TranscriptConsequence ensembl = transcript("ENST00000376701.4", "missense_variant"), refSeq = transcript("NM_000377.2", "missense_variant");
    QCOMPARE(chooseTranscript({canonical, ensembl, refSeq}, was), 2);
    QCOMPARE(chooseTranscript({canonical, ensembl}, was), 1);
    TranscriptConsequence paired = transcript("ENST8.1", "intron_variant");
    paired.maneSelect = true;
    paired.maneRefSeq = "NM_000377.3";
    QCOMPARE(chooseTranscript({canonical, paired}, was), 1);
}

void PanelGeneTest::fallsBackToManeThenCanonicalThenMostSevere() // rule C-4
{
    const GenePanel genes = panel();
    const PanelGene& was = *genes.bySymbol("WAS");
    TranscriptConsequence severe = transcript("A", "stop_gained"), mild = transcript("B", "intron_variant");
    QCOMPARE(chooseTranscript({mild, severe}, was), 1);
    mild.canonical = true;
    QCOMPARE(chooseTranscript({severe, mild}, was), 1);
    TranscriptConsequence plus = transcript("C", "synonymous_variant");
    plus.manePlusClinical = true;
    QCOMPARE(chooseTranscript({severe, mild, plus}, was), 2);
    TranscriptConsequence select = transcript("D", "synonymous_variant");
    select.maneSelect = true;
    QCOMPARE(chooseTranscript({severe, mild, plus, select}, was), 3);
}

void PanelGeneTest::reportsNoTranscriptOfAnotherGene()
{
    const GenePanel genes = panel();
    QCOMPARE(chooseTranscript({transcript("A", "stop_gained", "CFTR", "HGNC:1884")}, *genes.bySymbol("WAS")), -1);
    QCOMPARE(chooseTranscript({}, *genes.bySymbol("WAS")), -1);
}

void PanelGeneTest::reportsTheWorstGenesTranscriptOutsideThePanel()
{
    TranscriptConsequence canonical = transcript("B", "missense_variant", "CFTR", "HGNC:1884");
    canonical.canonical = true;
    TranscriptConsequence neighbour = transcript("C", "intron_variant", "ASZ1", "HGNC:1350");
    neighbour.canonical = true;
    QCOMPARE(chooseTranscript({neighbour, transcript("A", "stop_gained", "CFTR", "HGNC:1884"), canonical}), 2);
    QCOMPARE(chooseTranscript({}), -1);
}

QTEST_APPLESS_MAIN(PanelGeneTest)
#include "tst_panel_gene.moc"
