#include "core/base/error.h"
#include "core/phenotype/laboratory_value.h"
#include "core/phenotype/ontology.h"
#include "core/phenotype/quick_groups.h"
#include <QFile>
#include <QTest>
#include <algorithm>
#include <set>

using namespace gentolk;

using Bound = LaboratoryNumber::Bound;
using Caution = LaboratoryProposal::Caution;

// Laboratory results to terms (rule D-18) and the quick groups (rule D-19).
class TestLaboratoryValue : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void readsNumbersAsALaboratoryWritesThem_data();
    void readsNumbersAsALaboratoryWritesThem();
    void proposesByTheIntervalGiven_data();
    void proposesByTheIntervalGiven();
    void takesAMothersIgGForNobodysOwn();
    void saysNothingOfIgGUnderTreatment();
    void assumesNoInterval();
    void keepsTheResultBesideTheTerm();
    void carriesOnlyTermsThatTheReleaseHas();
    void offersTenGroups(); // D-19
    void refusesAMalformedTable();

private:
    const LaboratoryTest& test(const char* key) const;
    std::vector<LaboratoryTest> m_tests;
    std::unique_ptr<Ontology> m_ontology;
};

namespace {

QByteArray carried(const char* file)
{
    QFile bytes(QStringLiteral(SOURCE_ROOT "/resources/ontology/") + QLatin1String(file));
    return bytes.open(QIODevice::ReadOnly) ? bytes.readAll() : QByteArray();
}

LaboratoryResult resultOf(const QString& typed, std::optional<double> low, std::optional<double> high)
{
    LaboratoryResult result;
    result.typed = typed;
    result.unit = QStringLiteral("g/l");
    result.number = readLaboratoryNumber(typed).value_or(LaboratoryNumber{-1, Bound::Exact});
    result.low = low;
    result.high = high;
    return result;
}

QString told(const LaboratoryProposal& proposal)
{
    QStringList all;
    for (const auto& term : proposal.terms)
        all << (term.present ? QStringLiteral("+") : QStringLiteral("-")) + QString::fromStdString(term.id);
    for (const Caution caution : proposal.cautions)
        all << QStringLiteral("!%1").arg(int(caution));
    return all.join(u' ');
}

} // namespace

void TestLaboratoryValue::initTestCase()
{
    m_tests = readLaboratoryTests(carried("laboratory_tests.tsv"));
    m_ontology = std::make_unique<Ontology>(carried("terms.tsv"), carried("disease_counts.tsv"), carried("danish.tsv"));
}

const LaboratoryTest& TestLaboratoryValue::test(const char* key) const
{
    const auto found = std::find_if(m_tests.begin(), m_tests.end(), [&](const LaboratoryTest& one) { return one.key == QLatin1String(key); });
    return found == m_tests.end() ? m_tests.front() : *found;
}

void TestLaboratoryValue::readsNumbersAsALaboratoryWritesThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("value"); // -1: no number
    QTest::addColumn<int>("bound");
    QTest::newRow("Danish") << " 2,1 " << 2.1 << int(Bound::Exact);
    QTest::newRow("English") << "2.1" << 2.1 << int(Bound::Exact);
    QTest::newRow("nought") << "0" << 0.0 << int(Bound::Exact);
    QTest::newRow("below") << "< 0,07" << 0.07 << int(Bound::Below);
    QTest::newRow("at most") << QString::fromUtf8("≤0.07") << 0.07 << int(Bound::Below);
    QTest::newRow("above") << ">12" << 12.0 << int(Bound::Above);
    for (const char* none : {"", "<", "-1", "2,1 g/l", "1.500,5", "inf", "nan", "two"})
        QTest::newRow(*none ? none : "empty") << none << -1.0 << 0;
}

void TestLaboratoryValue::readsNumbersAsALaboratoryWritesThem()
{
    QFETCH(QString, typed);
    QFETCH(double, value);
    const auto number = readLaboratoryNumber(typed);
    QCOMPARE(number ? number->value : -1.0, value);
    if (number)
        QTEST(int(number->bound), "bound");
}

void TestLaboratoryValue::proposesByTheIntervalGiven_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("low"); // below 0: not given
    QTest::addColumn<double>("high");
    QTest::addColumn<QString>("expected");
    const QString unknown = QStringLiteral("!%1").arg(int(Caution::WithinBoundUnknown));
    QTest::newRow("low") << "0,8" << 1.5 << 7.0 << "+HP:0001888 -HP:0100827";
    QTest::newRow("high") << "9" << 1.5 << 7.0 << "+HP:0100827 -HP:0001888";
    QTest::newRow("in the interval: looked for and absent") << "3" << 1.5 << 7.0 << "-HP:0001888 -HP:0100827";
    QTest::newRow("on the limits") << "1,5" << 1.5 << 1.5 << "-HP:0001888 -HP:0100827";
    QTest::newRow("only a lower limit") << "0,8" << 1.5 << -1.0 << "+HP:0001888";
    QTest::newRow("only an upper limit") << "0,8" << -1.0 << 7.0 << "-HP:0100827";
    QTest::newRow("below detection, below the limit") << "<0,1" << 1.5 << 7.0 << "+HP:0001888 -HP:0100827";
    QTest::newRow("below something that lies in the interval") << "<3" << 1.5 << 7.0 << "-HP:0100827 " + unknown;
    QTest::newRow("above something that lies in the interval") << ">3" << 1.5 << 7.0 << "-HP:0001888 " + unknown;
    QTest::newRow("above the upper limit") << ">9" << 1.5 << 7.0 << "+HP:0100827 -HP:0001888";
}

void TestLaboratoryValue::proposesByTheIntervalGiven()
{
    QFETCH(QString, typed);
    QFETCH(double, low);
    QFETCH(double, high);
    const auto limit = [](double value) { return value < 0 ? std::nullopt : std::optional(value); };
    QTEST(told(proposeFrom(test("lymphocytes"), resultOf(typed, limit(low), limit(high)))), "expected");
}

void TestLaboratoryValue::takesAMothersIgGForNobodysOwn()
{
    LaboratoryResult result = resultOf(QStringLiteral("2,0"), 4.5, 9.0);
    result.born = QDate(2026, 1, 31);
    result.taken = QDate(2026, 7, 30); // the day before six months
    QCOMPARE(told(proposeFrom(test("igg"), result)), QStringLiteral("!%1").arg(int(Caution::Maternal)));
    QVERIFY(!proposeFrom(test("igm"), result).terms.empty()); // IgM does not cross the placenta
    result.taken = QDate(2026, 7, 31);
    QCOMPARE(told(proposeFrom(test("igg"), result)), QStringLiteral("+HP:0004315 -HP:0003237"));
    result.born = {};
    QCOMPARE(told(proposeFrom(test("igg"), result)), QStringLiteral("+HP:0004315 -HP:0003237 !%1").arg(int(Caution::AgeUnknown)));
}

void TestLaboratoryValue::saysNothingOfIgGUnderTreatment()
{
    LaboratoryResult result = resultOf(QStringLiteral("8"), 4.5, 9.0);
    result.onImmunoglobulin = true;
    for (const char* key : {"igg", "igg2", "vaccine_antibodies"})
        QCOMPARE(told(proposeFrom(test(key), result)), QStringLiteral("!%1").arg(int(Caution::Replaced)));
    QVERIFY(!proposeFrom(test("iga"), result).terms.empty());
}

void TestLaboratoryValue::assumesNoInterval()
{
    QCOMPARE(told(proposeFrom(test("lymphocytes"), resultOf(QStringLiteral("0"), {}, {}))), QStringLiteral("!%1").arg(int(Caution::NoInterval)));
}

void TestLaboratoryValue::keepsTheResultBesideTheTerm()
{
    LaboratoryResult result = resultOf(QStringLiteral(" <2,1 "), 4.5, 1500.0);
    result.taken = QDate(2026, 11, 2);
    QCOMPARE(noteOf(QStringLiteral("IgG"), result), QString::fromUtf8("IgG <2,1 g/l (4.5–1500), 2026-11-02")); // limits in the window's locale, here C
    result = resultOf(QStringLiteral("3"), {}, 5.0);
    QCOMPARE(noteOf(QStringLiteral("CRP"), result), QString::fromUtf8("CRP 3 g/l (≤ 5)"));
}

void TestLaboratoryValue::carriesOnlyTermsThatTheReleaseHas()
{
    std::set<QString> keys;
    for (const LaboratoryTest& one : m_tests) {
        QVERIFY2(keys.insert(one.key).second, qPrintable(one.key));
        QVERIFY2(!one.units.isEmpty() && !one.units.front().isEmpty() && !one.nameDa.isEmpty(), qPrintable(one.key));
        QVERIFY2(!one.lowId.empty() || !one.highId.empty(), qPrintable(one.key));
        for (const std::string& id : {one.lowId, one.highId})
            QVERIFY2(id.empty() || (m_ontology->isPhenotype(id) && m_ontology->resolve(id).id == id), id.c_str());
    }
    QVERIFY(keys.size() >= 35);
}

void TestLaboratoryValue::offersTenGroups()
{
    const std::vector<QuickGroup> groups = readQuickGroups(carried("quick_groups.tsv"));
    QCOMPARE(groups.size(), std::size_t(10));
    for (std::size_t i = 0; i < groups.size(); ++i) {
        QCOMPARE(groups[i].table, QString::number(i + 1));
        QVERIFY(groups[i].ids.size() >= 10 && groups[i].ids.size() <= 15);
        for (const std::string& id : groups[i].ids)
            QVERIFY2(m_ontology->isPhenotype(id) && m_ontology->resolve(id).id == id, id.c_str());
    }
}

void TestLaboratoryValue::refusesAMalformedTable()
{
    QVERIFY_EXCEPTION_THROWN(readLaboratoryTests("key\tname_en\nigg\tIgG\n"), Error);
    QVERIFY_EXCEPTION_THROWN(readQuickGroups("iuis_table\tgroup_en\tgroup_da\tid\tlabel_en\n1\tx\n"), Error);
    QVERIFY_EXCEPTION_THROWN(readQuickGroups(QByteArray()), Error);
}

QTEST_APPLESS_MAIN(TestLaboratoryValue)
#include "tst_laboratory_value.moc"
