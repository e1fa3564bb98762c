#include "core/base/error.h"
#include "core/quality/quality_json.h"
#include <QTest>
#include <limits>

using namespace gentolk;

namespace {

SampleQuality aSample(const std::string& id)
{
    SampleQuality sample;
    sample.id = id;
    sample.sexDeclared = Sex::Female;
    sample.sexCalled = Sex::Male;
    sample.xHetRatio = 1.0 / 3; // digits without an end must come back to the last bit
    sample.yCalls = 61'234;
    sample.callRate = 0.0;      // nothing is not unknown
    sample.roh = {{"chr5", 1, std::int64_t(1) << 40, 812, 3}};
    sample.balance = {{"chr1", {{1, 0.5f}, {std::numeric_limits<std::int32_t>::max(), 0.1f}}}, {"chrM", {}}};
    return sample;
}

FamilyQuality aFamily()
{
    FamilyQuality family;
    family.assembly = GenomeAssembly::GRCh38;
    family.records = 5'300'000;
    family.samples = {aSample("child"), SampleQuality()};
    family.pairs = {{"child", "mor \"æ\"", Relation::ParentChild, 0.25, 12'000, 0.1249, std::nullopt, false}};
    TrioQuality trio;
    trio.child = "child";
    trio.raw.snv = {43'796, 1'762};
    trio.skips.lowDepth = 7;
    trio.byContig = {{"chr7", {{10, 1}, {}}, {{9, 0}, {2, 1}}}};
    trio.upd = {{"chr7", 5, 9, UpdParent::Father, UpdKind::Heterodisomy, 50, 0.975, 1.02}};
    trio.consistent = false;
    family.trio = trio;
    family.verdicts = {{QualityCheck::Parentage, QualityStatus::Fail, QualityFinding::ParentageNotConfirmed, {"child"}, {0.05, std::nullopt}},
                       {QualityCheck::Calls, QualityStatus::Warn, QualityFinding::CallsTooFew, {}, {}}};
    family.coverage = {{"child", "reads", "child.bam", "K-17", 10, 20, 20, 0.98, 31.5, {{"RAG1", 3'200, 3'100, 3'000, 40, {{"11", 36'573'000, 36'573'099}}}}},
                       PanelCoverage()};
    return family;
}

// The detail of the refusal, or empty.
QString refusalOf(const QByteArray& document)
{
    try {
        familyQualityFromJson(document);
    } catch (const Error& error) {
        return error.code() == Error::Code::FileMalformed ? error.detail() : QStringLiteral("another error");
    }
    return {};
}

} // namespace

class QualityJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas()
    {
        const FamilyQuality family = aFamily();
        QVERIFY(familyQualityFromJson(toJson(family)) == family);
        QVERIFY(familyQualityFromJson(toJson(FamilyQuality())) == FamilyQuality());
        QVERIFY(!(familyQualityFromJson(toJson(FamilyQuality())) == family));
    }

    void readsADocumentOfTheFormatBefore() // without coverage, which is then not known
    {
        FamilyQuality family = aFamily();
        family.coverage.clear();
        const QByteArray former = toJson(family).replace("\"coverage\":[],", "").replace("\"format\":2", "\"format\":1");
        QVERIFY(!former.contains("coverage"));
        QVERIFY(familyQualityFromJson(former) == family);
    }

    void keepsEveryFindingByItsWord()
    {
        FamilyQuality family;
        for (int i = 0; i <= int(QualityFinding::CoverageShallow); ++i)
            family.verdicts.push_back({QualityCheck::Sex, QualityStatus::Ok, QualityFinding(i), {}, {}});
        const FamilyQuality back = familyQualityFromJson(toJson(family));
        QVERIFY(back == family);
        QVERIFY(toJson(family).contains("coverage_shallow"));
    }

    void aMissingOrUnknownFieldIsNoAnswer() // never read as "fine"
    {
        const QByteArray good = toJson(aFamily());
        QCOMPARE(refusalOf(good), QString());
        QCOMPARE(refusalOf(QByteArray(good).replace("\"consistent\"", "\"konsistent\"")), QStringLiteral("consistent is missing"));
        QCOMPARE(refusalOf(QByteArray(good).replace("\"fail\"", "\"fine\"")), QStringLiteral("unknown word 'fine'"));
        QCOMPARE(refusalOf(QByteArray(good).replace("\"records\":5300000", "\"records\":\"many\"")), QStringLiteral("a number expected"));
        QCOMPARE(refusalOf("{}"), QStringLiteral("not the checks of a family"));
        QCOMPARE(refusalOf(good.chopped(9)), QStringLiteral("not the checks of a family"));
        QCOMPARE(refusalOf(QByteArray(good).replace("\"format\":2", "\"format\":3")), QStringLiteral("format 3, program 2"));
    }
};

QTEST_APPLESS_MAIN(QualityJsonTest)
#include "tst_quality_json.moc"
