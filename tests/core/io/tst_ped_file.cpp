#include "core/base/error.h"
#include "core/io/ped_file.h"
#include "tests/support/shared_files.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <optional>

using namespace gentolk;

namespace {

struct Outcome {
    std::optional<Pedigree> pedigree;
    Error::Code code{};
    QString subject, detail;
};

Outcome read(const QString& path)
{
    try {
        return {readPed(path), {}, {}, {}};
    } catch (const Error& error) {
        return {{}, error.code(), error.subject(), error.detail()};
    }
}

} // namespace

class PedFileTest : public QObject
{
    Q_OBJECT

private slots:
    void readsATrio_data();
    void readsATrio();
    void readsWordsForSexAndMissingValues();
    void readsFiveColumnsWithUnknownAffection();
    void refusesABadLineNamingIt_data();
    void refusesABadLineNamingIt();
    void refusesAFileThatIsNotThere();
    void refusesAFolder();
    void refusesAFileWithoutPeople_data();
    void refusesAFileWithoutPeople();
    void readsPublishedFiles_data();
    void readsPublishedFiles();

private:
    QString write(const QByteArray& text)
    {
        const QString path = m_folder.filePath(QStringLiteral("family.ped"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write the fixture");
        return path;
    }
    QTemporaryDir m_folder;
};

void PedFileTest::readsATrio_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("tabs") << QByteArray("1\tSeth\tAdam\tEva\t1\t2\n1\tAdam\t0\t0\t1\t1\n1\tEva\t0\t0\t2\t1\n");
    QTest::newRow("spaces") << QByteArray("1 Seth Adam Eva 1 2\n1   Adam 0  0 1 1\n1 Eva 0 0 2 1\n");
    QTest::newRow("mixed") << QByteArray("1\tSeth    Adam\tEva\t1\t2\n1  Adam 0\t0  1  1\n1\tEva\t0\t0\t2\t1\n");
    QTest::newRow("comments and blank lines") << QByteArray("#Family Individual\n\n1 Seth Adam Eva 1 2\n# parents\n1 Adam 0 0 1 1\n1 Eva 0 0 2 1\n\n");
    QTest::newRow("Windows lines") << QByteArray("1\tSeth\tAdam\tEva\t1\t2\r\n1\tAdam\t0\t0\t1\t1\r\n1\tEva\t0\t0\t2\t1\r\n");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF" "1\tSeth\tAdam\tEva\t1\t2\n1\tAdam\t0\t0\t1\t1\n1\tEva\t0\t0\t2\t1\n");
    QTest::newRow("no final newline") << QByteArray("1\tSeth\tAdam\tEva\t1\t2\n1\tAdam\t0\t0\t1\t1\n1\tEva\t0\t0\t2\t1");
    QTest::newRow("more columns") << QByteArray("1\tSeth\tAdam\tEva\t1\t2\tnote with blanks\n1\tAdam\t0\t0\t1\t1\tx\n1\tEva\t0\t0\t2\t1\t\n");
    QTest::newRow("empty columns") << QByteArray("1\tSeth\tAdam\tEva\t1\t2\n1\tAdam\t\t\t1\t1\n1\tEva\t\t\t2\t1\n");
    QTest::newRow("heading without #") << QByteArray("FamilyID\tIndividualID\tFather\tMother\tSex\tPhenotype\n1\tSeth\tAdam\tEva\t1\t2\n"
                                                     "1\tAdam\t0\t0\t1\t1\n1\tEva\t0\t0\t2\t1\n");
    QTest::newRow("missing values") << QByteArray("1 Seth Adam Eva 1 2\n1 Adam . -9 1 1\n1 Eva -9 . 2 1\n");
}

void PedFileTest::readsATrio()
{
    QFETCH(QByteArray, text);
    const Outcome outcome = read(write(text));
    QVERIFY2(outcome.pedigree, qPrintable(outcome.subject + QLatin1Char(' ') + outcome.detail));
    const std::vector<Individual> expected{{"1", "Seth", "Adam", "Eva", Sex::Male, AffectionStatus::Affected},
                                           {"1", "Adam", "", "", Sex::Male, AffectionStatus::Unaffected},
                                           {"1", "Eva", "", "", Sex::Female, AffectionStatus::Unaffected}};
    QVERIFY(outcome.pedigree->individuals == expected);
}

void PedFileTest::readsWordsForSexAndMissingValues()
{
    const Outcome outcome = read(write("1 a 0 0 male affected\n1 b 0 0 F -9\n1 c 0 0 other unaffected\n1 d 0 0 0 0\n1 e 0 0 . .\n"));
    QVERIFY2(outcome.pedigree, qPrintable(outcome.detail));
    const auto& people = outcome.pedigree->individuals;
    QVERIFY(people[0].sex == Sex::Male && people[0].affection == AffectionStatus::Affected);
    QVERIFY(people[1].sex == Sex::Female && people[1].affection == AffectionStatus::Unknown);
    QVERIFY(people[2].sex == Sex::Unknown && people[2].affection == AffectionStatus::Unaffected);
    QVERIFY(people[3].sex == Sex::Unknown && people[3].affection == AffectionStatus::Unknown);
    QVERIFY(people[4].sex == Sex::Unknown && people[4].affection == AffectionStatus::Unknown);
}

void PedFileTest::readsFiveColumnsWithUnknownAffection()
{
    const Outcome outcome = read(write("1 Seth 0 0 1\n"));
    QVERIFY2(outcome.pedigree, qPrintable(outcome.detail));
    QVERIFY(outcome.pedigree->individuals.front().affection == AffectionStatus::Unknown);
}

void PedFileTest::refusesABadLineNamingIt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("says");
    const auto malformed = [](const char* name, const char* text, int line, const char* says) {
        QTest::newRow(name) << QByteArray(text) << int(Error::Code::PedigreeMalformed) << line << QString::fromLatin1(says);
    };
    const auto inconsistent = [](const char* name, const char* text, int line, const char* says) {
        QTest::newRow(name) << QByteArray(text) << int(Error::Code::PedigreeInconsistent) << line << QString::fromLatin1(says);
    };
    malformed("too few columns", "1 a 0 0 1 1\n1 b 0 0\n", 2, "4 columns");
    malformed("sex 9", "# x\n1 a 0 0 9 1\n", 2, "sex is '9'");
    malformed("affection 3.5", "1 a 0 0 1 3.5\n", 1, "affection is '3.5'");
    malformed("no id", "1 0 0 0 1 1\n", 1, "no id");
    malformed("a second heading", "1 a 0 0 1 1\nF I P M Sex Ph\n", 2, "sex is 'Sex'");
    inconsistent("male mother", "1 c f m 1 2\n1 f 0 0 1 1\n1 m 0 0 1 1\n", 1, "mother m of c is male (line 3)");
    inconsistent("female father", "1 f 0 0 2 1\n1 c f 0 1 2\n", 2, "father f of c is female (line 1)");
    inconsistent("a parent who is not there", "1 c f m 1 2\n1 f 0 0 1 1\n", 1, "mother m of c has no line");
    inconsistent("a parent of another family", "1 c f 0 1 2\n2 f 0 0 1 1\n", 1, "has no line in family 1");
    inconsistent("a person twice", "1 c 0 0 1 2\n1 d 0 0 1 1\n1 c 0 0 1 2\n", 3, "has a line already (line 1)");
    inconsistent("a person in two families", "1 c 0 0 1 2\n2 c 0 0 1 2\n", 2, "has a line already (line 1)");
    inconsistent("both parents", "1 c p p 1 2\n1 p 0 0 0 1\n", 1, "both parents");
    inconsistent("own father", "1 c c 0 1 2\n", 1, "own ancestor");
    inconsistent("own grandfather", "1 a b 0 1 2\n1 b c 0 1 1\n1 c a 0 1 1\n", 1, "own ancestor");
}

void PedFileTest::refusesABadLineNamingIt()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(QString, says);
    const QString path = write(text);
    const Outcome outcome = read(path);
    QVERIFY(!outcome.pedigree);
    QTEST(int(outcome.code), "code");
    QCOMPARE(outcome.subject, QStringLiteral("%1:%2").arg(path).arg(line));
    QVERIFY2(outcome.detail.contains(says), qPrintable(outcome.detail));
}

void PedFileTest::refusesAFileThatIsNotThere()
{
    const Outcome outcome = read(m_folder.filePath(QStringLiteral("none.ped")));
    QVERIFY(!outcome.pedigree);
    QCOMPARE(int(outcome.code), int(Error::Code::FileMissing));
}

void PedFileTest::refusesAFolder()
{
    QCOMPARE(int(read(m_folder.path()).code), int(Error::Code::FileUnreadable));
}

void PedFileTest::refusesAFileWithoutPeople_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no bytes") << QByteArray();
    QTest::newRow("comments") << QByteArray("# nothing\n\n");
    QTest::newRow("heading") << QByteArray("F I P M Sex Ph\n");
}

void PedFileTest::refusesAFileWithoutPeople()
{
    QFETCH(QByteArray, text);
    const Outcome outcome = read(write(text));
    QVERIFY(!outcome.pedigree);
    QCOMPARE(int(outcome.code), int(Error::Code::FileEmpty));
}

void PedFileTest::readsPublishedFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("people"); // 0: refused, at the line
    QTest::addColumn<int>("line");
    const auto row = [](const char* file, int people, int line = 0) { QTest::newRow(file) << QString::fromLatin1(file) << people << line; };
    row("ped/childAffected.ped", 3);
    row("ped/twoAffected.ped", 3);
    row("ped/pedfile.ped", 6);
    row("ped/pedMultiFamily.ped", 10);
    row("ped/pedWithSpaces.ped", 3);
    row("ped/trio_plus_sibling.fam", 4);
    row("ped/de_novo_ped.fam", 6);
    row("ped/pedNotValid.ped", 0, 1); // sex 9
    row("vip/example.ped", 4);
    row("vip/example2.ped", 1);
    row("vip/pedigree_commented.ped", 7 - 1);
    row("vip/pedigree_complex.ped", 7);
    row("vip/pedigree_fam_no_parents.ped", 6);
    row("vip/pedigree_spaces.ped", 0, 4); // a father without a line
    row("giab_trio/ashk-trio.ped", 3);
    row("giab_trio/comphet-test-case.ped", 4);
    row("scout_643594/643594.ped", 3);
    row("genmod/multi_family.ped", 6);
    row("genmod/dominant_trio.ped", 3);
    row("ngs_bits/TrioMendelianErrors_in1.ped", 3);
    row("ngs_bits/UpdHunter_in2.ped", 3);
}

void PedFileTest::readsPublishedFiles()
{
    QFETCH(QString, file);
    QFETCH(int, people);
    QFETCH(int, line);
    const QString path = test::sharedData(qPrintable(QStringLiteral("families/") + file));
    if (path.isEmpty())
        QSKIP("SHARED DATA ABSENT: the published pedigrees were not read");
    const Outcome outcome = read(path);
    QCOMPARE(outcome.pedigree ? int(outcome.pedigree->individuals.size()) : 0, people);
    if (people == 0)
        QVERIFY2(outcome.subject.endsWith(QStringLiteral(":%1").arg(line)), qPrintable(outcome.subject));
}

QTEST_APPLESS_MAIN(PedFileTest)
#include "tst_ped_file.moc"
