#include "core/genetics/allele_writings.h"
#include <QTest>

using namespace gentolk;

// Rule B-3: one change, however it is written.
class AlleleWritingsTest : public QObject
{
    Q_OBJECT

private slots:
    void includesEveryPlaceOfARepeat_data();
    void includesEveryPlaceOfARepeat();
    void includesNothingElse_data();
    void includesNothingElse();
    void ofUnknownSequenceIncludesOnlyItself();
};

namespace {

// …G CA CA CA T… from position 100 (G) on: a deletion of CA, four steps to the right at most.
AlleleWritings deletionInRepeat() { return {Variant{"chr1", 100, "GCA", "G"}, 4}; }

void variants(std::initializer_list<std::pair<const char*, Variant>> rows)
{
    QTest::addColumn<QString>("contig");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("alternate");
    for (const auto& [name, one] : rows)
        QTest::newRow(name) << QString::fromStdString(one.contig) << int(one.position) << QString::fromStdString(one.reference) << QString::fromStdString(one.alternate);
}

Variant fetched()
{
    QFETCH(QString, contig);
    QFETCH(int, position);
    QFETCH(QString, reference);
    QFETCH(QString, alternate);
    return {contig.toStdString(), position, reference.toStdString(), alternate.toStdString()};
}

} // namespace

void AlleleWritingsTest::includesEveryPlaceOfARepeat_data()
{
    variants({{"itself", {"chr1", 100, "GCA", "G"}},
              {"of another alias", {"1", 100, "GCA", "G"}},
              {"padded", {"chr1", 99, "TGCAC", "TGC"}},
              {"one step", {"chr1", 101, "CAC", "C"}},
              {"two steps", {"chr1", 102, "ACA", "A"}},
              {"three steps", {"chr1", 103, "CAC", "C"}},
              {"as far as it goes", {"chr1", 104, "ACA", "A"}},
              {"written with the base behind", {"chr1", 105, "CAT", "T"}},
              {"in small letters", {"chr1", 102, "aca", "a"}}});
}

void AlleleWritingsTest::includesEveryPlaceOfARepeat()
{
    QVERIFY(deletionInRepeat().include(fetched()));
}

void AlleleWritingsTest::includesNothingElse_data()
{
    variants({{"too far", {"chr1", 105, "CAC", "C"}},
              {"before it", {"chr1", 99, "TCA", "T"}},
              {"another contig", {"chr2", 100, "GCA", "G"}},
              {"an insertion", {"chr1", 100, "G", "GCA"}},
              {"two units", {"chr1", 100, "GCACA", "G"}},
              {"other bases", {"chr1", 102, "ATA", "A"}},
              {"bases that are not turned", {"chr1", 101, "CCA", "C"}},
              {"another base before", {"chr1", 102, "TCA", "T"}},
              {"a substitution", {"chr1", 102, "A", "C"}},
              {"a symbol", {"chr1", 100, "G", "<DEL>"}}});
}

void AlleleWritingsTest::includesNothingElse()
{
    QVERIFY(!deletionInRepeat().include(fetched()));
}

void AlleleWritingsTest::ofUnknownSequenceIncludesOnlyItself()
{
    const AlleleWritings one = Variant{"chr1", 99, "TGCAC", "TGC"};
    QCOMPARE(one.slide, 0);
    QCOMPARE(one.last(), one.leftmost.position);
    QVERIFY(one.include({"1", 100, "GCA", "G"}) == one.include({"1", 99, "TGCAC", "TGC"}));
    QVERIFY(one.include({"chr1", 99, "TGCAC", "TGC"}) && !one.include({"chr1", 104, "ACA", "A"}));
    QVERIFY((AlleleWritings(Variant{"1", 5, "A", "C"}).include({"chr1", 5, "A", "C"})));
}

QTEST_APPLESS_MAIN(AlleleWritingsTest)
#include "tst_allele_writings.moc"
