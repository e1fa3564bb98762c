// Numbers of dbSNP and ClinVar as people write them (issue 5, Where is…?).
#include "core/annotation/allele_id.h"
#include <QTest>

using namespace gentolk;

class TestAlleleId : public QObject
{
    Q_OBJECT

private slots:
    void isReadAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("id"); // empty: none
        const char* rows[][2] = {{"rs33972314", "rs33972314"},       {" RS33972314 ", "rs33972314"},     {"rs4294967297", "rs4294967297"},
                                 {"VCV000011746", "VCV000011746"},   {"vcv000011746.3", "VCV000011746"}, {"VCV11746", "VCV000011746"},
                                 {"ClinVar:11746", "VCV000011746"},  {"clinvar 11746", "VCV000011746"},  {"VCV1234567890", "VCV1234567890"},
                                 {"rs", ""},                         {"rs0", ""},                        {"rs12a", ""},
                                 {"rs-5", ""},                       {"RCV000012345", ""},               {"11746", ""},
                                 {"VCV", ""},                        {"", ""},                           {"JAK3", ""},
                                 {"rs99999999999999999999", ""}};
        for (const auto& row : rows)
            QTest::newRow(row[0]) << QString::fromLatin1(row[0]) << QString::fromLatin1(row[1]);
    }
    void isReadAsPeopleWriteIt()
    {
        QFETCH(QString, written);
        QFETCH(QString, id);
        const auto read = parseAlleleId(written.toStdString());
        QCOMPARE(read ? QString::fromStdString(toString(*read)) : QString(), id);
        QVERIFY(!read || parseAlleleId(toString(*read)) == read);
    }
};

QTEST_APPLESS_MAIN(TestAlleleId)
#include "tst_allele_id.moc"
