#include "core/genetics/kin.h"
#include <QtTest>

using namespace gentolk;

namespace {
Individual one(const char* id, const char* father = "", const char* mother = "")
{
    return {"f", id, father, mother, Sex::Unknown, AffectionStatus::Unknown};
}

// Three generations of the child; its mother's brother, sister and their children; a half-brother by each parent.
Pedigree family()
{
    return {{one("mgf"), one("mgm"), one("pgf"), one("mother", "mgf", "mgm"), one("father", "pgf", "pgm"), one("child", "father", "mother"),
             one("sister", "father", "mother"), one("uncle", "mgf", "mgm"), one("aunt", "mgf", "mgm"), one("wife"), one("stranger"),
             one("uncles", "uncle", "wife"), one("aunts", "stepuncle", "aunt"), one("half", "other", "mother"), one("paternal half", "father", "x"),
             one("paternal uncle", "pgf", "pgm"), one("son", "child", "partner"), one("partner"), one("alone")}};
}
} // namespace

class TestKin : public QObject
{
    Q_OBJECT
private slots:
    void tellsHowTheOtherIsRelatedToTheChild_data();
    void tellsHowTheOtherIsRelatedToTheChild();
    void siblingsWhoseOneParentIsNamedCountAsSiblings();
    void withoutAnyParentNamedTheKinIsUnknown();
    void aCircleInThePedigreeEnds();
};

void TestKin::tellsHowTheOtherIsRelatedToTheChild_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("kin"); // s sibling, b blood, d descendant, m through the mother, M mother's line, F father's line, ? unknown
    for (const auto& [other, kin] : {std::pair("sister", "sbmMF"), std::pair("mgm", "bmM"), std::pair("mgf", "bm"), std::pair("uncle", "bmM"),
                                     std::pair("aunt", "bmM"), std::pair("uncles", "bm"), std::pair("aunts", "bmM"), std::pair("half", "bmM"),
                                     std::pair("paternal half", "bF"), std::pair("paternal uncle", "bF"), std::pair("pgf", "bF"),
                                     std::pair("wife", ""), std::pair("partner", ""), std::pair("son", "bdmF"), std::pair("alone", "?"),
                                     std::pair("stranger", "?"), std::pair("nobody", "?")})
        QTest::newRow(other) << QString::fromLatin1(other) << QString::fromLatin1(kin);
}

void TestKin::tellsHowTheOtherIsRelatedToTheChild()
{
    QFETCH(QString, other);
    QFETCH(QString, kin);
    const Kin told = kinOf(family(), "child", other.toStdString());
    QString text;
    for (const auto& [holds, letter] : {std::pair(told.sibling, 's'), std::pair(told.blood, 'b'), std::pair(told.descendant, 'd'),
                                        std::pair(told.throughMother, 'm'), std::pair(told.motherLine, 'M'), std::pair(told.fatherLine, 'F'),
                                        std::pair(told.unknown, '?')})
        if (holds)
            text += QLatin1Char(letter);
    QCOMPARE(text, kin);
}

void TestKin::siblingsWhoseOneParentIsNamedCountAsSiblings()
{
    const Pedigree duo{{one("a", "", "m"), one("b", "", "m"), one("c", "f", "m")}};
    QVERIFY(kinOf(duo, "a", "b").sibling);
    QVERIFY(!kinOf(duo, "a", "c").sibling && kinOf(duo, "a", "c").blood);
}

void TestKin::withoutAnyParentNamedTheKinIsUnknown()
{
    const Pedigree duo{{one("a"), one("b")}};
    QVERIFY((kinOf(duo, "a", "b") == Kin{.unknown = true}));
}

void TestKin::aCircleInThePedigreeEnds()
{
    const Pedigree circle{{one("a", "b", ""), one("b", "a", "")}};
    QVERIFY(kinOf(circle, "a", "b").blood);
}

QTEST_GUILESS_MAIN(TestKin)
#include "tst_kin.moc"
