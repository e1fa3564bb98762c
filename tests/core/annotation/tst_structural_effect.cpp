// What a structural event does to a transcript, by its place alone (rules C-3, C-8).
#include "core/annotation/structural_effect.h"
#include <QTest>

using namespace gentolk;

namespace {

// Exons 1001-1100, 2001-2100, 3001-3100, 4001-4100; coding 1051-4050. On the reverse strand the same spans, read from the other end.
TranscriptModel model(bool reverse, bool coding = true)
{
    TranscriptModel one;
    one.accession = "NM_000001.1";
    one.contig = "1";
    one.biotype = coding ? "protein_coding" : "lncRNA";
    one.reverse = reverse;
    const GenomicSpans exons{{1001, 1100}, {2001, 2100}, {3001, 3100}, {4001, 4100}};
    layOut(one, exons, coding ? GenomicSpans{{1051, 1100}, {2001, 2100}, {3001, 3100}, {4001, 4050}} : GenomicSpans{});
    return one;
}

StructuralVariant anEvent(StructuralKind kind, std::int64_t start, std::int64_t end)
{
    StructuralVariant one;
    one.kind = kind;
    one.region = {"1", start, end};
    one.sources.emplace_back();
    return one;
}

QString textOf(const TranscriptEffect& effect)
{
    QStringList terms;
    for (const std::string& term : termNames(effect.terms))
        terms << QString::fromStdString(term);
    const TouchedParts& parts = effect.parts;
    const QString exons = parts.firstExon < 0 ? QString() : QStringLiteral(" exon %1-%2").arg(parts.firstExon + 1).arg(parts.lastExon + 1);
    const QString introns = parts.firstIntron < 0 ? QString() : QStringLiteral(" intron %1-%2").arg(parts.firstIntron + 1).arg(parts.lastIntron + 1);
    return terms.join(QLatin1Char('&')) + exons + introns + (effect.unknown ? QStringLiteral(" unknown") : QString());
}

} // namespace

class TestStructuralEffect : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatAnEventDoes_data();
    void tellsWhatAnEventDoes();
    void readsTheReverseStrandFromItsOwnStart();
    void breaksATranscriptAtEitherEndOfAJoint();
    void saysOfARnaGeneThatItIsOne();
};

void TestStructuralEffect::tellsWhatAnEventDoes_data()
{
    using enum StructuralKind;
    QTest::addColumn<StructuralVariant>("told");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, StructuralKind kind, std::int64_t start, std::int64_t end, const char* expected) {
        QTest::newRow(name) << anEvent(kind, start, end) << QString::fromLatin1(expected);
    };
    row("loss of all", Deletion, 500, 9000, "transcript_ablation exon 1-4 intron 1-3");
    row("loss of an exon", Deletion, 1500, 2500, "feature_truncation&coding_sequence_variant&intron_variant exon 2-2 intron 1-2");
    row("loss within an exon", Deletion, 2010, 2060, "feature_truncation&coding_sequence_variant exon 2-2");
    row("loss of the start", Deletion, 500, 1500,
        "start_lost&feature_truncation&coding_sequence_variant&5_prime_UTR_variant&intron_variant exon 1-1 intron 1-1");
    row("loss of the end", Deletion, 3500, 9000,
        "stop_lost&feature_truncation&coding_sequence_variant&3_prime_UTR_variant&intron_variant exon 4-4 intron 3-3");
    row("loss in an intron", Deletion, 1400, 1600, "intron_variant intron 1-1");
    row("loss of a splice site", Deletion, 1101, 1200, "splice_donor_variant&splice_donor_5th_base_variant&splice_region_variant&intron_variant intron 1-1");
    row("loss before it", Deletion, 100, 600, "upstream_gene_variant");
    row("loss far before it", Deletion, -9000, -8000, "");
    row("gain of all", Duplication, 500, 9000, "transcript_amplification exon 1-4 intron 1-3 unknown");
    row("gain of an exon", Duplication, 1500, 2500, "feature_elongation&coding_sequence_variant&intron_variant exon 2-2 intron 1-2 unknown");
    row("gain over its end leaves a whole copy", Duplication, 3500, 9000,
        "coding_sequence_variant&3_prime_UTR_variant&intron_variant exon 4-4 intron 3-3 unknown");
    row("inversion with an end inside", Inversion, 500, 1500, "feature_truncation&intron_variant intron 1-1");
    row("inversion within an intron breaks it too", Inversion, 1400, 1600, "feature_truncation&intron_variant intron 1-1");
    row("inversion of all", Inversion, 500, 9000, "coding_transcript_variant exon 1-4 intron 1-3");
    row("mobile element in an exon", MobileElement, 2050, 2050, "feature_elongation&coding_sequence_variant exon 2-2 unknown");
    row("mobile element in an intron", MobileElement, 1500, 1500, "intron_variant intron 1-1");
    row("insertion in an exon", Insertion, 3050, 3050, "feature_elongation&coding_sequence_variant exon 3-3 unknown");
    row("change of copy number", CopyNumber, 500, 9000, "coding_transcript_variant exon 1-4 intron 1-3 unknown");
    row("repeat in an exon", Repeat, 2010, 2040, "coding_sequence_variant exon 2-2 unknown");
}

void TestStructuralEffect::tellsWhatAnEventDoes()
{
    QFETCH(StructuralVariant, told);
    QFETCH(QString, expected);
    QCOMPARE(textOf(structuralEffectOn(model(false), told)), expected);
    told.region.contig = "2";
    QCOMPARE(structuralEffectOn(model(false), told).terms, SoTerms(0));
}

void TestStructuralEffect::readsTheReverseStrandFromItsOwnStart()
{
    const auto told = [](std::int64_t start, std::int64_t end) {
        return textOf(structuralEffectOn(model(true), anEvent(StructuralKind::Deletion, start, end)));
    };
    QCOMPARE(told(500, 1500), QStringLiteral("stop_lost&feature_truncation&coding_sequence_variant&3_prime_UTR_variant&intron_variant exon 4-4 intron 3-3"));
    QCOMPARE(told(2500, 3500), QStringLiteral("feature_truncation&coding_sequence_variant&intron_variant exon 2-2 intron 1-2"));
    QCOMPARE(textOf(structuralEffectOn(model(true), anEvent(StructuralKind::MobileElement, 2050, 2050))),
             QStringLiteral("feature_elongation&coding_sequence_variant exon 3-3 unknown"));
}

void TestStructuralEffect::breaksATranscriptAtEitherEndOfAJoint()
{
    StructuralVariant joint = anEvent(StructuralKind::BreakEnd, 1500, 1500);
    joint.joined = JoinedPlace{"7", 100};
    const QString broken = QStringLiteral("feature_truncation&intron_variant intron 1-1");
    QCOMPARE(textOf(structuralEffectOn(model(false), joint)), broken);
    joint.region = {"7", 100, 100};
    joint.joined = JoinedPlace{"1", 1500};
    QCOMPARE(textOf(structuralEffectOn(model(false), joint)), broken);
    joint.joined = JoinedPlace{"1", 900};
    QCOMPARE(textOf(structuralEffectOn(model(false), joint)), QStringLiteral("upstream_gene_variant"));
    joint.joined.reset();
    QCOMPARE(structuralEffectOn(model(false), joint).terms, SoTerms(0));
}

void TestStructuralEffect::saysOfARnaGeneThatItIsOne()
{
    const TranscriptEffect effect = structuralEffectOn(model(false, false), anEvent(StructuralKind::Deletion, 1500, 2500));
    QCOMPARE(textOf(effect), QStringLiteral("feature_truncation&non_coding_transcript_exon_variant&intron_variant exon 2-2 intron 1-2"));
}

QTEST_APPLESS_MAIN(TestStructuralEffect)
#include "tst_structural_effect.moc"
