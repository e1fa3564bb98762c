#include "core/annotation/hgvs_name.h"
#include "tests/support/plain_sequence.h"
#include "tests/support/shared_files.h"
#include <QFile>
#include <QTest>

using namespace gentolk;

namespace {

// Exons 101-140 and 181-223, coding 111-140 and 181-213.
TranscriptModel model(bool reverse)
{
    TranscriptModel one;
    one.accession = "NM_1.1";
    one.contig = "1";
    one.reverse = reverse;
    layOut(one, {{101, 140}, {181, 223}}, {{111, 140}, {181, 213}});
    return one;
}

} // namespace

class HgvsNames : public QObject
{
    Q_OBJECT

private slots:
    void readsThePublishedVectors()
    {
        QFile file(test::sharedData("annotation/hgvs/gauntlet"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the published HGVS vectors are not on this machine");
        int read = 0;
        for (const QByteArray& line : file.readAll().split('\n')) {
            const QByteArray name = line.trimmed();
            const bool ours = name.contains(":c.") || name.contains(":g.") || name.contains(":m.") || name.contains(":n.");
            if (name.startsWith('#') || !ours || name.contains('?') || name.contains("con") || name.contains("(") || name.contains('='))
                continue;
            if (name == "AC_01234.5:g.1_22A>T") // a substitution of one base cannot span twenty-two
                continue;
            QVERIFY2(parseHgvs(name.toStdString()).has_value(), name.constData());
            ++read;
        }
        QVERIFY(read > 15);
    }

    void refusesWhatIsNoName_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"JAK3", "X-71109309-G-A", "NM_1.1:c.", "NM_1.1:c.0A>G", "NM_1.1:c.76A>", "NM_1.1:c.76ins", "NM_1.1:c.1*T>A", ":c.76A>G",
                                 "NM_1.1:c.76_77A>G", "NM_1.1:c.(?_4)_246del", "NM_1.1:x.76A>G", "NP_1.1:p.Ooo3Ala", "NM_1.1:c.76dupT2", "NM_1.1:g.-2A>T"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesWhatIsNoName()
    {
        QFETCH(QString, text);
        QVERIFY(!parseHgvs(text.toStdString()));
    }

    void findsThePlaceOnTheGenome_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("reverse");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("end");
        QTest::newRow("coding") << "NM_1.1:c.4G>A" << false << 114 << 114;
        QTest::newRow("before the start codon") << "NM_1.1:c.-3C>T" << false << 108 << 108;
        QTest::newRow("after the stop codon") << "NM_1.1:c.*3C>T" << false << 216 << 216;
        QTest::newRow("into the intron") << "NM_1.1:c.30+5G>A" << false << 145 << 145;
        QTest::newRow("at the intron's end") << "NM_1.1:c.31-2A>G" << false << 179 << 179;
        QTest::newRow("over the junction") << "NM_1.1(GENE):c.30_31delAG" << false << 140 << 181;
        QTest::newRow("reverse, coding") << "NM_1.1:c.1A>G" << true << 213 << 213;
        QTest::newRow("reverse, range") << "NM_1.1:c.2_4del" << true << 210 << 212;
        QTest::newRow("reverse, intron") << "NM_1.1:c.33+1G>A" << true << 180 << 180;
    }
    void findsThePlaceOnTheGenome()
    {
        QFETCH(QString, text);
        QFETCH(bool, reverse);
        QFETCH(int, start);
        QFETCH(int, end);
        const TranscriptModel one = model(reverse);
        const auto name = parseHgvs(text.toStdString());
        QVERIFY(name);
        const auto place = placeOnGenome(*name, &one);
        QVERIFY(place);
        QCOMPARE(place->start, std::int64_t(start));
        QCOMPARE(place->end, std::int64_t(end));
    }

    void saysNothingOfAPlaceThatTheTranscriptHasNot()
    {
        const TranscriptModel one = model(false);
        QVERIFY(!placeOnGenome(*parseHgvs("NM_1.1:c.9000A>G"), &one));
        QVERIFY(!placeOnGenome(*parseHgvs("NM_1.1:c.-500A>G"), &one));
    }

    void knowsADeletionHoweverTheFileAlignsIt()
    {
        test::PlainSequence sequence;
        sequence.contigs["1"] = {"CCGTAAAAAAGTCC", 101}; // A at 105-110
        const NamedPlace place = *placeOnGenome(*parseHgvs("chr1:g.110del"), nullptr);
        QVERIFY(isNamedChange(place, {"1", 104, "TA", "T"}, &sequence));
        QVERIFY(!isNamedChange(place, {"1", 103, "GT", "G"}, &sequence));
        QVERIFY(!isNamedChange(place, {"1", 104, "TAA", "T"}, &sequence));
        QVERIFY(isNamedChange(*placeOnGenome(*parseHgvs("1:g.109_110dup"), nullptr), {"1", 104, "T", "TAA"}, &sequence));
        QVERIFY(isNamedChange(place, {"1", 104, "TA", "T"}, nullptr)); // no sequence: it may be, so it is shown
    }

    void knowsAnRefSeqContigAndASubstitutionOnTheOtherStrand()
    {
        QVERIFY(isNamedChange(*placeOnGenome(*parseHgvs("NC_000023.11:g.48684399C>T"), nullptr), {"chrX", 48684399, "C", "T"}, nullptr));
        const TranscriptModel one = model(true);
        const NamedPlace place = *placeOnGenome(*parseHgvs("NM_1.1:c.1A>G"), &one);
        QVERIFY(isNamedChange(place, {"1", 213, "T", "C"}, nullptr));
        QVERIFY(!isNamedChange(place, {"1", 213, "T", "G"}, nullptr));
    }

    void readsProteinNamesInEitherAlphabet()
    {
        QVERIFY(isNamedProtein(*parseHgvs("NP_1.1:p.(Arg226Cys)"), "p.Arg226Cys"));
        QVERIFY(isNamedProtein(*parseHgvs("NP_1.1:p.R226C"), "p.Arg226Cys"));
        QVERIFY(isNamedProtein(*parseHgvs("NP_1.1:p.Arg226*"), "p.Arg226Ter"));
        QVERIFY(isNamedProtein(*parseHgvs("NP_1.1:p.Arg97fs"), "p.Arg97ProfsTer23"));
        QVERIFY(!isNamedProtein(*parseHgvs("NP_1.1:p.Arg9fs"), "p.Arg97ProfsTer23"));
        QVERIFY(!isNamedProtein(*parseHgvs("NP_1.1:p.Arg226His"), "p.Arg226Cys"));
    }
};

QTEST_GUILESS_MAIN(HgvsNames)
#include "tst_hgvs_name.moc"
