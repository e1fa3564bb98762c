// What the page says of a structural event: what it is, who told it, and where they disagree (issue 4).
#include "tests/support/genotype_text.h"
#include "tests/ui/case_fixture.h"
#include "ui/look/look.h"
#include "ui/variants/variant_detail.h"
#include "ui/words/change_words.h"
#include "ui/words/numbers.h"
#include <QLabel>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

namespace {

StructuralSource told(const char* caller, const char* mother)
{
    StructuralSource one;
    one.caller = caller;
    one.file = "family.sv.vcf";
    one.variant = {"chr9", 100000, "N", "<DEL>"};
    one.genotypes["child"] = genotypeFrom("0/1");
    one.genotypes["mother"] = genotypeFrom(mother);
    one.genotypes["father"] = genotypeFrom("0/0");
    return one;
}

CandidateVariant aDeletion(const GenePanel& panel)
{
    CandidateVariant one = CandidateBuilder("chr9", 100000, "N", "<DEL>").child("0/1").mother("").father("0/0").inGene(panel.bySymbol("DOCK8"))
                               .consequence("feature_truncation", "DOCK8").upTo(300000);
    one.transcripts.front().exon = "1-4/48";
    auto event = std::make_shared<StructuralVariant>();
    event->kind = StructuralKind::Deletion;
    event->region = {"9", 100001, 300000};
    event->length = 200000;
    event->disputed = {"mother"};
    event->sources = {told("Manta", "0/0"), told("DELLY", "0/1")};
    one.event = event;
    return one;
}

} // namespace

class TestEventDetail : public QObject
{
    Q_OBJECT

private slots:
    void namesAnEventByLengthKindAndExons();
    void tellsEveryCallersWordAndWhereTheyDisagree();
    void saysNothingOfASmallVariant();

private:
    static QStringList textsOf(const QWidget& widget)
    {
        QStringList texts;
        for (const QLabel* label : widget.findChildren<QLabel*>())
            texts << label->text();
        return texts;
    }
};

void TestEventDetail::namesAnEventByLengthKindAndExons()
{
    const auto panel = defaultPanel();
    CandidateVariant one = aDeletion(*panel);
    QCOMPARE(changeText(one), QStringLiteral("200.0 kb deletion, exons 1\u20134 of 48"));
    one.transcripts.front().exon = "3/48";
    QCOMPARE(changeText(one), QStringLiteral("200.0 kb deletion, exon 3 of 48"));
    one.transcripts.front().consequences = {"transcript_ablation"};
    QCOMPARE(changeText(one), QStringLiteral("200.0 kb deletion, the whole gene"));
    StructuralVariant joint;
    joint.kind = StructuralKind::BreakEnd;
    joint.joined = JoinedPlace{"9", 380000};
    one.event = std::make_shared<StructuralVariant>(joint);
    one.transcripts.clear();
    one.chosen = -1;
    QCOMPARE(changeText(one), QStringLiteral("joined to 9:") + countText(380000));
    joint.kind = StructuralKind::Repeat;
    joint.joined.reset();
    joint.repeatLocus = "ATXN3";
    joint.repeatUnit = "CAG";
    joint.repeatCount = 71;
    one.event = std::make_shared<StructuralVariant>(joint);
    QCOMPARE(changeText(one), QStringLiteral("ATXN3 CAG \u00d7 71"));
    one.event.reset();
    QCOMPARE(changeText(one), QStringLiteral("deletion chr9:100001-300000"));
}

void TestEventDetail::tellsEveryCallersWordAndWhereTheyDisagree()
{
    const auto variants = aFamilysVariants();
    const Case theCase = anInventedCase(*variants);
    const CandidateVariant one = aDeletion(*variants->panel);
    VariantDetail detail;
    detail.resize(400, 900);
    VariantRow row;
    row.candidate = &one;
    detail.showVariant(&row, theCase, *variants);
    const QWidget* section = detail.findChild<QWidget*>(QStringLiteral("structuralEvent"));
    QVERIFY(section);
    const QStringList texts = textsOf(*section);
    QVERIFY2(texts.contains(QStringLiteral("9:%1\u2013%2").arg(countText(100001), countText(300000))), qPrintable(texts.join(QLatin1Char('\n'))));
    QVERIFY(texts.contains(QStringLiteral("200.0 kb")));
    QVERIFY(texts.filter(QStringLiteral("told by 2")).size() == 1);
    QVERIFY(texts.contains(QStringLiteral("Manta: child 0/1 \u00b7 mother 0/0 \u00b7 father 0/0")));
    QVERIFY(texts.contains(QStringLiteral("DELLY: child 0/1 \u00b7 mother 0/1 \u00b7 father 0/0")));
    QVERIFY(texts.contains(QStringLiteral("The callers disagree whether mother has it.")));
    keepPicture(detail, QStringLiteral("event-detail"));
}

void TestEventDetail::saysNothingOfASmallVariant()
{
    const auto variants = aFamilysVariants();
    const Case theCase = anInventedCase(*variants);
    VariantDetail detail;
    VariantRow row;
    row.candidate = &variants->candidates.front();
    detail.showVariant(&row, theCase, *variants);
    QVERIFY(!detail.findChild<QWidget*>(QStringLiteral("structuralEvent")));
}

QTEST_MAIN(TestEventDetail)
#include "tst_event_detail.moc"
