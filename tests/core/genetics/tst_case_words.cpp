#include "core/genetics/case.h"
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace gentolk;

namespace {
// Every value up to the last has its own plain word, which reads back as the same value; anything else reads as none.
template<typename Enum> void checkWords(Enum last)
{
    static const QRegularExpression plain(QStringLiteral("^[a-z][a-z_]*$"));
    QSet<QString> seen;
    for (int i = 0; i <= int(last); ++i) {
        const std::string word = toString(Enum(i));
        QVERIFY2(plain.match(QString::fromStdString(word)).hasMatch(), word.c_str());
        QCOMPARE(enumFromString<Enum>(word), std::optional(Enum(i)));
        seen.insert(QString::fromStdString(word));
    }
    QCOMPARE(seen.size(), int(last) + 1);
    QVERIFY(!enumFromString<Enum>(""));
    QVERIFY(!enumFromString<Enum>("no such word"));
}

Case acuteCase(const QDateTime& t0)
{
    Case theCase;
    theCase.priority = CasePriority::Acute;
    theCase.times.t0Requisition = t0;
    return theCase;
}

QDateTime utc(const char* text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}
} // namespace

class CaseWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryWordBack();
    void usesTheRequirementsWordsForTheCaseType();
    void countsTheAcuteDays_data();
    void countsTheAcuteDays();
    void hasNoAcuteClockWithoutRequisitionOrUrgency();
};

void CaseWordsTest::readsEveryWordBack()
{
    checkWords(CaseType::FamilyFollowUp);
    checkWords(CasePriority::Acute);
    checkWords(CaseStatus::Closed);
    checkWords(Indication::Other);
    checkWords(Answer::Yes);
    checkWords(Tissue::Other);
    checkWords(Pipeline::Somatic);
    checkWords(SequencingSite::Other);
    checkWords(SecondaryFindingsChoice::NotWanted);
    checkWords(CaseConclusion::SecondaryOnly);
}

void CaseWordsTest::usesTheRequirementsWordsForTheCaseType() // S-3
{
    QCOMPARE(toString(CaseType::NewReferral), std::string("new_referral"));
    QCOMPARE(toString(CaseType::PreviouslyUndiagnosedNewWgs), std::string("previously_undiagnosed_new_wgs"));
    QCOMPARE(toString(CaseType::ReanalysisOfExistingData), std::string("reanalysis_of_existing_data"));
    QCOMPARE(toString(CaseType::FamilyFollowUp), std::string("family_follow_up"));
}

void CaseWordsTest::countsTheAcuteDays_data() // S-8 and G-4: calendar days in Copenhagen
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<int>("left");
    QTest::newRow("same day") << utc("2026-03-02T20:00:00Z") << 14;
    QTest::newRow("past midnight in Copenhagen, not in UTC") << utc("2026-03-02T23:30:00Z") << 13;
    QTest::newRow("across the change to summer time") << utc("2026-03-30T00:00:00Z") << -14;
    QTest::newRow("last day") << utc("2026-03-16T08:00:00Z") << 0;
    QTest::newRow("late") << utc("2026-03-18T08:00:00Z") << -2;
}

void CaseWordsTest::countsTheAcuteDays()
{
    QFETCH(QDateTime, now);
    QFETCH(int, left);
    const Case theCase = acuteCase(utc("2026-03-02T09:00:00Z"));
    CaseSummary summary;
    summary.priority = theCase.priority;
    summary.t0 = theCase.times.t0Requisition;
    QCOMPARE(acuteDaysLeft(theCase, now), std::optional(left));
    QCOMPARE(acuteDaysLeft(summary, now), std::optional(left));
}

void CaseWordsTest::hasNoAcuteClockWithoutRequisitionOrUrgency()
{
    const QDateTime now = utc("2026-03-02T20:00:00Z");
    QVERIFY(!acuteDaysLeft(acuteCase({}), now));
    Case routine = acuteCase(now);
    routine.priority = CasePriority::Routine;
    QVERIFY(!acuteDaysLeft(routine, now));
}

QTEST_GUILESS_MAIN(CaseWordsTest)
#include "tst_case_words.moc"
