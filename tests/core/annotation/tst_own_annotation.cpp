#include "core/annotation/annotator.h"
#include "core/annotation/coding_name.h"
#include "tests/support/plain_sequence.h"
#include <QTest>

using namespace gentolk;

namespace {

// Two coding exons of 30 + 33 bases with an intron of 40, 10 untranslated bases on both sides, at 101 of contig 1.
// Codons: ATG GCA AAA AAA TGG CCC GAT TTA CAG GAG | GTT CAT AGC ACC ACG GGT CTC TAC TAC GAA TAA.
constexpr const char* leader = "CCATTCGCCA";
constexpr const char* codingOne = "ATGGCAAAAAAATGGCCCGATTTACAGGAG";
constexpr const char* gap = "GTAAGTCCATTACGATCATACTTTTTCTTTTCTTTTCCAG";
constexpr const char* codingTwo = "GTTCATAGCACCACGGGTCTCTACTACGAATAA";
constexpr const char* trailer = "TGCTAAGCCT";

std::string genome()
{
    std::string flank;
    for (int i = 0; i < 25; ++i)
        flank += "ACGT";
    return flank + leader + codingOne + gap + codingTwo + trailer + flank;
}

TranscriptModel model(bool reverse, std::size_t length)
{
    TranscriptModel one;
    one.accession = "NM_000001.1";
    one.geneSymbol = "GENE";
    one.contig = "1";
    one.biotype = "protein_coding";
    one.maneSelect = true;
    one.reverse = reverse;
    const auto at = [&](std::int64_t position) { return reverse ? std::int64_t(length) + 1 - position : position; };
    const auto span = [&](std::int64_t a, std::int64_t b) { return std::pair(std::min(at(a), at(b)), std::max(at(a), at(b))); };
    layOut(one, {span(101, 140), span(181, 223)}, {span(111, 140), span(181, 213)});
    return one;
}

// The change told on the forward gene, on either strand.
Variant variantOn(bool reverse, std::int64_t position, const std::string& reference, const std::string& alternate, std::size_t length)
{
    if (!reverse)
        return {"chr1", position, reference, alternate};
    return {"chr1", std::int64_t(length) + 1 - (position + std::int64_t(reference.size()) - 1), reverseComplement(reference), reverseComplement(alternate)};
}

std::string joined(const TermList& terms)
{
    std::string text;
    for (const std::string& term : terms)
        text += (text.empty() ? "" : "&") + term;
    return text;
}

TranscriptConsequence annotated(bool reverse, const Variant& forward, bool withSequence)
{
    const std::string bases = genome();
    test::PlainSequence sequence;
    sequence.contigs["1"] = {reverse ? reverseComplement(bases) : bases, 1};
    Annotator annotator({model(reverse, bases.size())}, withSequence ? &sequence : nullptr);
    const auto all = annotator.annotate(variantOn(reverse, forward.position, forward.reference, forward.alternate, bases.size()));
    return all.empty() ? TranscriptConsequence{} : all.front();
}

std::string genomicNameOf(const Annotator& annotator, const Variant& variant)
{
    PlacedAllele allele = annotator.placed(variant);
    return genomicName(allele);
}

} // namespace

class OwnAnnotation : public QObject
{
    Q_OBJECT

private slots:
    void namesAChangeOnBothStrands_data();
    void namesAChangeOnBothStrands();
    void saysOnlyWhatNeedsNoSequenceWithoutOne_data();
    void saysOnlyWhatNeedsNoSequenceWithoutOne();
    void countsTheExonsAndIntrons();
    void predictsDecayByTheLastFiftyBasesBeforeTheLastJunction();
    void readsTheMitochondrialCode();
    void readsADeclaredSelenocysteine();
    void leavesTheEffectOpenWhereTheRecordContradictsTheGenome();
    void keepsTheModelsDoubt();
    void namesGenomicChangesShiftedForward();
};

void OwnAnnotation::namesAChangeOnBothStrands_data()
{
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("alternate");
    QTest::addColumn<QString>("terms");
    QTest::addColumn<QString>("cName");
    QTest::addColumn<QString>("pName");

    QTest::newRow("missense") << 114 << "G" << "A" << "missense_variant" << "c.4G>A" << "p.Ala2Thr";
    QTest::newRow("synonymous") << 116 << "A" << "G" << "synonymous_variant" << "c.6A>G" << "p.Ala2=";
    QTest::newRow("stop gained") << 124 << "G" << "A" << "stop_gained" << "c.14G>A" << "p.Trp5Ter";
    QTest::newRow("start lost") << 111 << "A" << "G" << "start_lost" << "c.1A>G" << "p.?";
    QTest::newRow("stop lost") << 211 << "T" << "C" << "stop_lost" << "c.61T>C" << "p.Ter21GlnextTer2";
    QTest::newRow("stop retained") << 213 << "A" << "G" << "stop_retained_variant" << "c.63A>G" << "p.Ter21=";
    QTest::newRow("a codon put into the stop codon, which keeps a stop") << 213 << "" << "CTG" << "inframe_insertion&stop_retained_variant" << "c.62_63insCTG" << "p.Glu20_Ter21insTyr";
    QTest::newRow("codons taken from the stop codon, which keeps a stop") << 207 << "CGAATA" << "" << "inframe_deletion&stop_retained_variant" << "c.57_62del" << "p.Tyr19_Glu20del";
    QTest::newRow("a codon put into the stop codon, which is lost") << 212 << "" << "CAG" << "stop_lost&inframe_insertion" << "c.61_62insCAG" << "p.Ter21SerextTer3";
    QTest::newRow("frameshift deletion, shifted to the 3' end") << 117 << "A" << "" << "frameshift_variant" << "c.12del" << "p.Lys4AsnfsTer?";
    QTest::newRow("in-frame deletion, shifted") << 117 << "AAA" << "" << "inframe_deletion" << "c.10_12del" << "p.Lys4del";
    QTest::newRow("duplication before insertion") << 117 << "" << "AAA" << "inframe_insertion" << "c.10_12dup" << "p.Lys4dup";
    QTest::newRow("insertion") << 129 << "" << "GGT" << "inframe_insertion" << "c.19_20insGTG" << "p.Pro6_Asp7insGly";
    QTest::newRow("insertion with a stop") << 129 << "" << "GGTTAG" << "stop_gained&inframe_insertion" << "c.19_20insGTTAGG" << "p.Pro6_Asp7insGlyTer";
    QTest::newRow("insertion of a stop") << 129 << "" << "TAG" << "stop_gained&inframe_insertion" << "c.18_19insTAG" << "p.Asp7Ter";
    QTest::newRow("one-base duplication") << 202 << "" << "C" << "frameshift_variant" << "c.51dup" << "p.Tyr18LeufsTer?";
    QTest::newRow("a frameshift with its new stop") << 114 << "" << "G" << "frameshift_variant" << "c.4dup" << "p.Ala2GlyfsTer12";
    QTest::newRow("two bases replaced") << 114 << "GC" << "AT" << "missense_variant" << "c.4_5delinsAT" << "p.Ala2Ile";
    QTest::newRow("inversion") << 112 << "TGG" << "CCA" << "start_lost" << "c.2_4inv" << "p.?";
    QTest::newRow("two codons replaced") << 122 << "ATGGC" << "CTGGA" << "missense_variant" << "c.12_16delinsCTGGA" << "p.Lys4_Pro6delinsAsnTrpThr";
    QTest::newRow("in-frame replacement") << 123 << "TGGCCC" << "GAT" << "protein_altering_variant" << "c.13_18delinsGAT" << "p.Trp5_Pro6delinsAsp";
    QTest::newRow("donor") << 141 << "G" << "A" << "splice_donor_variant" << "c.30+1G>A" << "p.?";
    QTest::newRow("donor's fifth base") << 145 << "G" << "A" << "splice_donor_5th_base_variant&splice_region_variant&intron_variant" << "c.30+5G>A" << "";
    QTest::newRow("donor region") << 143 << "A" << "C" << "splice_region_variant&splice_donor_region_variant&intron_variant" << "c.30+3A>C" << "";
    QTest::newRow("last base of the exon") << 140 << "G" << "A" << "splice_region_variant&synonymous_variant" << "c.30G>A" << "p.Glu10=";
    QTest::newRow("acceptor") << 180 << "G" << "A" << "splice_acceptor_variant" << "c.31-1G>A" << "p.?";
    QTest::newRow("polypyrimidine tract") << 170 << "T" << "A" << "splice_polypyrimidine_tract_variant&intron_variant" << "c.31-11T>A" << "";
    QTest::newRow("intron") << 155 << "A" << "C" << "intron_variant" << "c.30+15A>C" << "";
    QTest::newRow("the nearer side of the intron") << 161 << "T" << "C" << "intron_variant" << "c.31-20T>C" << "";
    QTest::newRow("5' untranslated") << 108 << "C" << "T" << "5_prime_UTR_variant" << "c.-3C>T" << "";
    QTest::newRow("3' untranslated") << 216 << "C" << "T" << "3_prime_UTR_variant" << "c.*3C>T" << "";
    QTest::newRow("upstream") << 90 << "C" << "T" << "upstream_gene_variant" << "" << "";
    QTest::newRow("downstream") << 240 << "A" << "T" << "downstream_gene_variant" << "" << "";
    QTest::newRow("across the donor") << 138 << "GAGGTA" << "" << "splice_donor_variant&splice_region_variant&splice_donor_region_variant&coding_sequence_variant&intron_variant"
                                       << "c.28_30+3del" << "p.?";
    QTest::newRow("the start moved, not lost") << 108 << "" << "ATG" << "5_prime_UTR_variant" << "c.-4_-3insATG" << "";
}

void OwnAnnotation::namesAChangeOnBothStrands()
{
    QFETCH(int, position);
    QFETCH(QString, reference);
    QFETCH(QString, alternate);
    QFETCH(QString, terms);
    QFETCH(QString, cName);
    QFETCH(QString, pName);
    const std::string bases = genome();
    const std::string anchor = bases.substr(std::size_t(position) - 2, 1);
    for (const bool reverse : {false, true}) {
        const bool indel = reference.isEmpty() || alternate.isEmpty();
        const Variant variant = indel ? Variant{"chr1", position - 1, anchor + reference.toStdString(), anchor + alternate.toStdString()}
                                      : Variant{"chr1", position, reference.toStdString(), alternate.toStdString()};
        const TranscriptConsequence one = annotated(reverse, variant, true);
        QCOMPARE(QString::fromStdString(joined(one.consequences)), terms);
        QCOMPARE(QString::fromStdString(one.hgvsC), cName);
        QCOMPARE(QString::fromStdString(one.hgvsP), pName);
        QVERIFY(!one.effectUnknown);
    }
}

void OwnAnnotation::saysOnlyWhatNeedsNoSequenceWithoutOne_data()
{
    QTest::addColumn<Variant>("variant");
    QTest::addColumn<QString>("terms");
    QTest::addColumn<QString>("cName");
    QTest::addColumn<bool>("unknown");

    QTest::newRow("a coding substitution has its name, not its effect") << Variant{"1", 114, "G", "A"} << "coding_sequence_variant" << "c.4G>A" << true;
    QTest::newRow("the reading frame is known, the place of the deletion is not") << Variant{"1", 116, "AA", "A"} << "frameshift_variant" << "" << true;
    QTest::newRow("a whole codon") << Variant{"1", 116, "AAAA", "A"} << "inframe_deletion" << "" << true;
    QTest::newRow("a splice site") << Variant{"1", 141, "G", "A"} << "splice_donor_variant" << "c.30+1G>A" << false;
    QTest::newRow("an intron") << Variant{"1", 155, "A", "C"} << "intron_variant" << "c.30+15A>C" << false;
    QTest::newRow("an indel in the window of rule C-5") << Variant{"1", 164, "TT", "T"} << "splice_polypyrimidine_tract_variant&intron_variant" << "" << true;
    QTest::newRow("an untranslated region") << Variant{"1", 216, "C", "T"} << "3_prime_UTR_variant" << "c.*3C>T" << false;
}

void OwnAnnotation::saysOnlyWhatNeedsNoSequenceWithoutOne()
{
    QFETCH(Variant, variant);
    QFETCH(QString, terms);
    QFETCH(QString, cName);
    QFETCH(bool, unknown);
    const TranscriptConsequence one = annotated(false, variant, false);
    QCOMPARE(QString::fromStdString(joined(one.consequences)), terms);
    QCOMPARE(QString::fromStdString(one.hgvsC), cName);
    QCOMPARE(one.effectUnknown, unknown);
}

void OwnAnnotation::countsTheExonsAndIntrons()
{
    QCOMPARE(annotated(false, {"1", 190, "A", "C"}, false).exon, std::string("2/2"));
    QCOMPARE(annotated(false, {"1", 155, "A", "C"}, false).intron, std::string("1/1"));
    QCOMPARE(annotated(false, {"1", 155, "A", "C"}, false).exon, std::string());
}

// Rule A-21: the junction counts, and 50 bases before it.
void OwnAnnotation::predictsDecayByTheLastFiftyBasesBeforeTheLastJunction()
{
    TranscriptModel one = model(false, 400);
    layOut(one, {{1001, 1100}, {2001, 2100}, {3001, 3100}}, {{1001, 1100}, {2001, 2100}, {3001, 3050}});
    QVERIFY(decayPredicted(one, 150, 0));
    QVERIFY(!decayPredicted(one, 151, 0));
    QVERIFY(decayPredicted(one, 151, 1)); // an inserted base moves the junction
    QVERIFY(!decayPredicted(one, 201, 0));
    layOut(one, {{1001, 1300}}, {{1001, 1300}});
    QVERIFY(!decayPredicted(one, 10, 0)); // a single exon
}

void OwnAnnotation::readsTheMitochondrialCode()
{
    test::PlainSequence sequence;
    sequence.contigs["MT"] = {"ATGTGAATAAGATAA", 1};
    TranscriptModel one;
    one.accession = "YP_1";
    one.contig = "MT";
    layOut(one, {{1, 15}}, {{1, 15}});
    QCOMPARE(readTranscriptSequence(one, sequence).protein, std::string("MWM**"));
    Annotator annotator({one}, &sequence);
    QCOMPARE(genomicNameOf(annotator, {"chrM", 4, "T", "C"}), std::string("m.4T>C"));
}

void OwnAnnotation::readsADeclaredSelenocysteine()
{
    test::PlainSequence sequence;
    sequence.contigs["1"] = {"ATGTGAGCATAA", 1};
    TranscriptModel one;
    one.accession = "NM_2.1";
    one.contig = "1";
    one.selenocysteines = {2};
    layOut(one, {{1, 12}}, {{1, 12}});
    QCOMPARE(readTranscriptSequence(one, sequence).protein, std::string("MUA*"));
    Annotator annotator({one}, &sequence);
    QCOMPARE(annotator.annotate({"1", 5, "G", "C"}).front().hgvsP, std::string("p.Sec2Ser"));
}

void OwnAnnotation::leavesTheEffectOpenWhereTheRecordContradictsTheGenome()
{
    const TranscriptConsequence one = annotated(false, {"1", 114, "T", "A"}, true); // the genome has G
    QVERIFY(one.effectUnknown);
    QCOMPARE(joined(one.consequences), std::string("coding_sequence_variant"));
    QVERIFY(one.hgvsP.empty());
    test::PlainSequence sequence;
    sequence.contigs["1"] = {genome(), 1};
    const Annotator annotator({}, &sequence);
    QCOMPARE(genomicNameOf(annotator, {"1", 116, "GG", "G"}), std::string()); // of an indel not even the place is known: the genome has AA
    QCOMPARE(genomicNameOf(annotator, {"1", 114, "T", "A"}), std::string("g.114T>A"));
}

void OwnAnnotation::keepsTheModelsDoubt()
{
    TranscriptModel one = model(false, 400);
    one.doubt = "older version";
    Annotator annotator({one});
    QCOMPARE(annotator.annotate({"1", 114, "G", "A"}).front().doubt, std::string("older version"));
}

void OwnAnnotation::namesGenomicChangesShiftedForward()
{
    test::PlainSequence sequence;
    sequence.contigs["1"] = {genome(), 1};
    Annotator annotator({}, &sequence);
    QCOMPARE(genomicNameOf(annotator, {"1", 116, "AA", "A"}), std::string("g.122del"));
    QCOMPARE(genomicNameOf(annotator, {"1", 116, "A", "AAA"}), std::string("g.121_122dup"));
    QCOMPARE(genomicNameOf(annotator, {"1", 114, "G", "A"}), std::string("g.114G>A"));
    Annotator blind({});
    QCOMPARE(genomicNameOf(blind, {"1", 116, "AA", "A"}), std::string()); // rule: unknown, not guessed
    QCOMPARE(genomicNameOf(blind, {"1", 114, "G", "A"}), std::string("g.114G>A"));
}

QTEST_GUILESS_MAIN(OwnAnnotation)
#include "tst_own_annotation.moc"
