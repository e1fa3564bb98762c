#include "core/reference/transcript_shapes.h"
#include <QTest>

using namespace gentolk;

class TestTranscriptShapes : public QObject
{
    Q_OBJECT

private slots:
    void trapH6TheBoundaryOfDecayIsThePanels_data();
    void trapH6TheBoundaryOfDecayIsThePanels();
    void trapH6ASingleCodingExonNeverDecays();
    void anotherTranscriptHasNoShape();
};

void TestTranscriptShapes::trapH6TheBoundaryOfDecayIsThePanels_data() // rule A-21; trap H-6
{
    QTest::addColumn<QByteArray>("gene");
    QTest::addColumn<int>("boundary");
    QTest::addColumn<int>("codon");
    QTest::addColumn<int>("exons");
    QTest::newRow("ADA") << QByteArray("ADA") << 1028 << 343 << 12;
    QTest::newRow("JAK3") << QByteArray("JAK3") << 3157 << 1053 << 24;
    QTest::newRow("IL2RG") << QByteArray("IL2RG") << 874 << 292 << 8;
    QTest::newRow("DCLRE1C") << QByteArray("DCLRE1C") << 1106 << 369 << 14;
}

void TestTranscriptShapes::trapH6TheBoundaryOfDecayIsThePanels()
{
    QFETCH(QByteArray, gene);
    QFETCH(int, codon);
    const auto shape = transcriptShape(gene.toStdString());
    QVERIFY(shape && shape->lastJunction);
    QTEST(*shape->lastJunction - 50, "boundary");
    QTEST(int(shape->codingOfExon.size()), "exons");
    QVERIFY(decayPredicted(*shape, codon));
    QVERIFY(!decayPredicted(*shape, codon + 1));
}

void TestTranscriptShapes::trapH6ASingleCodingExonNeverDecays() // trap H-6: RAG1
{
    for (const char* gene : {"RAG1", "RAG2"}) {
        const auto shape = transcriptShape(gene);
        QVERIFY2(shape, gene);
        QVERIFY2(!decayPredicted(*shape, 2), gene);
    }
    QCOMPARE(transcriptShape("RAG1")->proteinLength(), 1043);
}

void TestTranscriptShapes::anotherTranscriptHasNoShape()
{
    TranscriptConsequence transcript;
    transcript.transcript = "NM_000022.3";
    QVERIFY(transcriptShape(transcript, "ADA"));
    transcript.transcript = "ENST00000372874.9";
    QVERIFY(transcriptShape(transcript, "ADA"));
    transcript.transcript = "ENST00000000001.1";
    QVERIFY(!transcriptShape(transcript, "ADA"));
    QVERIFY(!transcriptShape("no such gene"));
}

QTEST_GUILESS_MAIN(TestTranscriptShapes)
#include "tst_transcript_shapes.moc"
