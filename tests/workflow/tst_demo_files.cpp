#include "core/base/error.h"
#include "core/genetics/assembly.h"
#include "core/genetics/cpr.h"
#include "core/io/ped_file.h"
#include "core/workflow/demo_contigs.h"
#include "core/workflow/demo_family.h"
#include "core/workflow/demo_transcript.h"
#include "tests/support/shared_files.h"
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <set>

using namespace gentolk;

// What the demo's generator writes, read as text: no reader of the program stands between.
class TestDemoFiles : public QObject
{
    Q_OBJECT

    struct Record {
        QString contig, ref, alt, filter, info;
        qint64 position = 0;
        QStringList genotypes;
        QStringList csq; // entries
    };
    struct File {
        QString name, csqFormat;
        QStringList samples;
        std::vector<Record> records;
    };
    QTemporaryDir m_folder;
    std::vector<DemoCase> m_cases;
    std::vector<File> m_files;

    static File parsed(const DemoCase& demo);
    static bool possible(const QStringList& genotypes); // child, mother, father: one allele of each
    static bool possibleForBoyOnX(const QStringList& genotypes);
    const Record* at(int family, const QString& contig, qint64 position) const;
    int count(int family, bool (*wanted)(const Record&)) const;

private slots:
    void initTestCase();
    void writesTheSameBytesWhateverTheDay();
    void keepsTheShapeOfAVcf();
    void namesPublishedVariantsAsPublished_data();
    void namesPublishedVariantsAsPublished();
    void namesSubstitutionsOfPublishedPatientsAsTheirPapersDo();
    void givesTheChildOnlyWhatTheParentsHave();
    void hasTheDecoysThatMislead();
    void inventsNamesThatAgreeWithTheirPlaces();
    void saysWhatIsInvented();
    void tellsACaseThatMayBegin();
    void writesAPedThatReads();
    void refusesAFolderThatCannotBe();
};

TestDemoFiles::File TestDemoFiles::parsed(const DemoCase& demo)
{
    File file{demo.name, {}, {}, {}};
    QFile bytes(demo.vcfPath);
    if (!bytes.open(QIODevice::ReadOnly))
        return file;
    for (const QString& line : QString::fromUtf8(bytes.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'\t');
        if (line.startsWith("##INFO=<ID=CSQ"))
            file.csqFormat = line.section("Format: ", 1).chopped(2);
        else if (line.startsWith("#CHROM"))
            file.samples = cells.mid(9);
        else if (!line.startsWith(u'#')) {
            Record record{
                cells.value(0), cells.value(3), cells.value(4), cells.value(6), cells.value(7), cells.value(1).toLongLong(), {}, {}};
            for (const QString& column : cells.mid(9))
                record.genotypes << column;
            for (const QString& part : record.info.split(u';'))
                if (part.startsWith("CSQ="))
                    record.csq = part.mid(4).split(u',');
            file.records.push_back(record);
        }
    }
    return file;
}

namespace
{
QString callOf(const QString& column)
{
    return column.section(u':', 0, 0);
}
} // namespace

bool TestDemoFiles::possible(const QStringList& genotypes)
{
    const QString child = callOf(genotypes[0]), mother = callOf(genotypes[1]), father = callOf(genotypes[2]);
    if (mother.contains(u'.') || father.contains(u'.'))
        return true;
    const QChar a = child.front(), b = child.back();
    return (mother.contains(a) && father.contains(b)) || (mother.contains(b) && father.contains(a));
}

bool TestDemoFiles::possibleForBoyOnX(const QStringList& genotypes)
{
    return callOf(genotypes[0]).size() == 1 && callOf(genotypes[1]).contains(callOf(genotypes[0]));
}

const TestDemoFiles::Record* TestDemoFiles::at(int family, const QString& contig, qint64 position) const
{
    const auto& records = m_files[std::size_t(family)].records;
    const auto found =
        std::find_if(records.begin(), records.end(), [&](const Record& r) { return r.contig == contig && r.position == position; });
    return found == records.end() ? nullptr : &*found;
}

int TestDemoFiles::count(int family, bool (*wanted)(const Record&)) const
{
    const auto& records = m_files[std::size_t(family)].records;
    return int(std::count_if(records.begin(), records.end(), wanted));
}

void TestDemoFiles::initTestCase()
{
    m_cases = writeDemoFamilies(m_folder.path());
    QCOMPARE(m_cases.size(), std::size_t(3));
    for (const DemoCase& demo : m_cases)
        m_files.push_back(parsed(demo));
}

void TestDemoFiles::writesTheSameBytesWhateverTheDay()
{
    const auto again = writeDemoFamilies(m_folder.filePath("again"), QDateTime(QDate(2031, 1, 5), QTime(8, 0), Qt::UTC));
    for (std::size_t i = 0; i < again.size(); ++i)
        for (const auto& [one, other] :
             {std::pair(m_cases[i].vcfPath, again[i].vcfPath), std::pair(m_cases[i].pedPath, again[i].pedPath)}) {
            QFile a(one), b(other);
            QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
            QCOMPARE(a.readAll(), b.readAll());
        }
}

void TestDemoFiles::keepsTheShapeOfAVcf()
{
    std::map<QString, qint64> lengths;
    for (const DemoContig& contig : demoContigs()) {
        lengths[QString("chr") + (contig.name == std::string("MT") ? "M" : contig.name)] = contig.length;
        if (contigKind(contig.name) != ContigKind::Mitochondrial) // its length is the same in both builds
            QVERIFY(assemblyOfContig(contig.name, contig.length) == GenomeAssembly::GRCh38);
    }
    for (const File& file : m_files) {
        QCOMPARE(file.samples.size(), 3);
        QVERIFY(file.records.size() > 500);
        const auto fields = file.csqFormat.count(u'|');
        std::pair<int, qint64> last{0, 0};
        for (const Record& record : file.records) {
            QCOMPARE(record.genotypes.size(), 3);
            QVERIFY(record.position > 0 && record.position <= lengths.at(record.contig));
            const std::pair here{contigRank(record.contig.toStdString()), record.position};
            QVERIFY2(last < here, qPrintable(record.contig)); // in order, each place once
            last = here;
            QVERIFY(!record.csq.isEmpty());
            for (const QString& entry : record.csq)
                QCOMPARE(entry.count(u'|'), fields);
        }
    }
}

void TestDemoFiles::namesPublishedVariantsAsPublished_data()
{
    QTest::addColumn<int>("family");
    QTest::addColumn<QString>("contig");
    QTest::addColumn<qint64>("position");
    QTest::addColumn<QString>("change");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("calls");
    const auto row = [](const char* name, int family, const char* contig, qint64 position, const char* change, QStringList names,
                        QStringList calls) { QTest::newRow(name) << family << contig << position << change << names << calls; };
    row("IL2RG", 0, "chrX", 71109309, "G>A", {"IL2RG", "5/8", "NM_000206.3:c.676C>T", "p.Arg226Cys", "HGNC:6010"}, {"1", "0/1", "0"});
    row("RAG1 nonsense", 1, "chr11", 36573728, "C>T", {"RAG1", "2/2", "NM_000448.3:c.424C>T", "p.Arg142Ter", "stop_gained"},
        {"0/1", "0/1", "0/0"});
    row("RAG1 missense", 1, "chr11", 36575639, "G>A", {"RAG1", "NM_000448.3:c.2335G>A", "p.Val779Met"}, {"0/1", "0/0", "0/1"});
    row("CTLA4", 2, "chr2", 203870699, "C>T", {"CTLA4", "2/4", "NM_005214.5:c.223C>T", "p.Arg75Trp"}, {"0/1", "0/0", "0/1"});
    row("ADA, a carrier", 0, "chr20", 44620391, "G>A", {"ADA", "NM_000022.4:c.986C>T", "p.Ala329Val"}, {"0/1", "0/1", "0/0"});
    row("IKBKG, a trap", 0, "chrX", 154552187, "G>A", {"IKBKG", "c.185G>A", "p.Arg62Gln"}, {"1", "0/1", "0"});
    row("CTLA4, common", 2, "chr2", 203867991, "A>G", {"CTLA4", "NM_005214.5:c.49A>G", "p.Thr17Ala", "0.399602"}, {"0/1", "0/1", "0/0"});
}

void TestDemoFiles::namesPublishedVariantsAsPublished()
{
    QFETCH(int, family);
    QFETCH(QString, contig);
    QFETCH(qint64, position);
    QFETCH(QStringList, names);
    QFETCH(QStringList, calls);
    const Record* record = at(family, contig, position);
    QVERIFY(record);
    QTEST(record->ref + u'>' + record->alt, "change");
    QCOMPARE(record->filter, QString("PASS"));
    QVERIFY(record->info.contains("DEMO=published"));
    const QStringList fields = record->csq.front().split(u'|');
    for (const QString& name : names)
        QVERIFY2(fields.contains(name) || fields.filter(QRegularExpression(QRegularExpression::escape(name) + '$')).size() == 1,
                 qPrintable(name + " in " + record->csq.front()));
    for (int person = 0; person < 3; ++person)
        QCOMPARE(callOf(record->genotypes[person]), calls[person]);
}

void TestDemoFiles::namesSubstitutionsOfPublishedPatientsAsTheirPapersDo()
{
    const QString path = test::sharedData("cases/published_cases.tsv");
    if (path.isEmpty())
        QSKIP("no published patients here: THE NAMES OF THE TRANSCRIPT MODELS ARE NOT TESTED");
    int checked = 0, different = 0;
    for (const auto& row : test::readTable(path, false)) {
        const QStringList variants = QString::fromStdString(row.size() > 7 ? row[5] : "").split(u';'),
                          names = QString::fromStdString(row.size() > 7 ? row[7] : "").split(u';');
        for (int i = 0; i < variants.size() && i < names.size(); ++i) {
            const QStringList place = variants[i].split(u':');
            const auto& all = demoTranscripts();
            const auto model = std::find_if(all.begin(), all.end(), [&](const DemoTranscript& t) {
                return names[i].startsWith(QString::fromStdString(t.refSeq) + ":c.");
            });
            if (place.size() != 4 || place[2].size() != 1 || place[3].size() != 1 || model == all.end() || !names[i].contains(u'>'))
                continue;
            const std::string change = placeIn(*model, place[1].toLongLong()).name + onTranscript(*model, place[2].toStdString().front()) +
                                       '>' + onTranscript(*model, place[3].toStdString().front());
            ++checked;
            if (!names[i].startsWith(QString::fromStdString(model->refSeq + ":c." + change))) {
                ++different;
                qInfo("%s is %s here", qPrintable(names[i]), change.c_str());
            }
        }
    }
    QVERIFY2(checked > 300, qPrintable(QString::number(checked)));
    QVERIFY2(different * 100 <= checked, qPrintable(QString("%1 of %2").arg(different).arg(checked))); // papers have slips too
}

void TestDemoFiles::givesTheChildOnlyWhatTheParentsHave()
{
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        QStringList strange;
        for (const Record& record : m_files[i].records) {
            const bool boyOnX = record.contig == "chrX" && m_cases[i].theCase.patient.sex == Sex::Male;
            if (boyOnX ? !possibleForBoyOnX(record.genotypes) : !possible(record.genotypes))
                strange << record.csq.front().section(u'|', 3, 3) + ' ' + callOf(record.genotypes[0]) + ' ' + record.filter;
        }
        strange.sort();
        QCOMPARE(strange, i == 0 ? QStringList({"BTK 0/1 PASS", "NFKB1 0/1 LowQual"}) : QStringList()); // two of the decoys
    }
}

void TestDemoFiles::hasTheDecoysThatMislead()
{
    QCOMPARE(count(0, [](const Record& r) { return r.contig == "chrX" && callOf(r.genotypes[0]) == "0/1"; }), 1);
    QCOMPARE(count(1, [](const Record& r) { return callOf(r.genotypes[0]) == "1/2" && r.alt.contains(u','); }), 1);
    QCOMPARE(count(1, [](const Record& r) { return callOf(r.genotypes[1]) == "./."; }), 1);
    QCOMPARE(count(2, [](const Record& r) { return callOf(r.genotypes[2]) == "./."; }), 1);
    for (int family = 0; family < 3; ++family) {
        QVERIFY(count(family, [](const Record& r) { return r.filter == "LowQual"; }) > 5);
        QVERIFY(count(family, [](const Record& r) { return r.info.contains("intergenic_variant"); }) > 100);
        QVERIFY(count(family,
                      [](const Record& r) { return callOf(r.genotypes[0]).contains(u'1') && r.info.contains("missense_variant"); }) > 30);
    }
}

void TestDemoFiles::inventsNamesThatAgreeWithTheirPlaces()
{
    static const QRegularExpression coding("c\\.([0-9]+)([ACGT])>([ACGT])$"), protein("^p\\.[A-Z][a-z]{2}([0-9]+)");
    int checked = 0;
    for (const File& file : m_files)
        for (const Record& record : file.records)
            for (const QString& entry : record.csq) {
                const QStringList fields = entry.split(u'|');
                const auto c = coding.match(fields[10]), p = protein.match(fields[11]);
                QCOMPARE(c.hasMatch(), p.hasMatch());
                if (!c.hasMatch())
                    continue;
                const DemoTranscript& transcript = demoTranscript(fields[3].toStdString());
                QCOMPARE((c.captured(1).toInt() + 2) / 3, p.captured(1).toInt());
                QCOMPARE(positionOfCoding(transcript, c.captured(1).toInt()), std::int64_t(record.position));
                QCOMPARE(onTranscript(transcript, record.ref.front().toLatin1()), c.captured(2).front().toLatin1());
                QCOMPARE(onTranscript(transcript, fields[0].front().toLatin1()), c.captured(3).front().toLatin1());
                ++checked;
            }
    QVERIFY(checked > 300);
}

void TestDemoFiles::saysWhatIsInvented()
{
    for (const File& file : m_files)
        for (const Record& record : file.records) {
            const bool invented = record.info.contains("DEMO=invented");
            QVERIFY(invented != record.info.contains("DEMO=published"));
            QVERIFY(!(invented && record.info.contains("CLNSIG"))); // ClinVar knows no invented variant
        }
}

void TestDemoFiles::tellsACaseThatMayBegin()
{
    std::set<QString> numbers;
    for (const DemoCase& demo : m_cases) {
        QVERIFY(demo.theCase.demo);
        QVERIFY(demo.theCase.patient.name.contains("Test"));
        const auto number = parseCpr(demo.theCase.patient.cpr);
        QVERIFY(number && number->kind == CprNumber::Kind::NationalReplacement); // letters: nobody's own number (rule F-5)
        QVERIFY(number->sex == demo.theCase.patient.sex);
        numbers.insert(number->digits);
        QVERIFY(demo.theCase.consent.given());            // rule E-10
        QVERIFY(demo.theCase.transplanted == Answer::No); // rule B-61
        QVERIFY(demo.theCase.times.t0Requisition <= demo.theCase.times.t1SampleTaken &&
                demo.theCase.times.t1SampleTaken <= demo.theCase.times.t2ReceivedAtSequencing);
        QCOMPARE(demo.theCase.specimens.size(), std::size_t(3));
        QVERIFY(demo.theCase.phenotype.size() >= 4 && !demo.decisions.empty());
        for (const DemoDecision& decision : demo.decisions)
            QVERIFY(at(int(&demo - m_cases.data()), QString::fromStdString(decision.variant.contig), decision.variant.position));
    }
    QCOMPARE(numbers.size(), std::size_t(3));
    QVERIFY(m_cases[0].theCase.priority == CasePriority::Acute);
    QVERIFY(acuteDaysLeft(m_cases[0].theCase, QDateTime::currentDateTimeUtc()).value_or(-1) > 0); // rule S-8: not yet late
}

void TestDemoFiles::writesAPedThatReads()
{
    for (std::size_t i = 0; i < m_cases.size(); ++i) {
        const Pedigree pedigree = readPed(m_cases[i].pedPath);
        QCOMPARE(pedigree.individuals.size(), std::size_t(3));
        const Individual* child = pedigree.find(m_files[i].samples[0].toStdString());
        QVERIFY(child);
        QVERIFY(child->affection == AffectionStatus::Affected);
        QVERIFY(child->sex == m_cases[i].theCase.patient.sex);
        QCOMPARE(QString::fromStdString(child->motherId), m_files[i].samples[1]);
        QVERIFY(pedigree.find(child->fatherId)->affection == AffectionStatus::Unaffected);
    }
}

void TestDemoFiles::refusesAFolderThatCannotBe()
{
    QFile file(m_folder.filePath("a-file"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY_THROWS_EXCEPTION(Error, writeDemoFamilies(m_folder.filePath("a-file/below")));
}

QTEST_APPLESS_MAIN(TestDemoFiles)
#include "tst_demo_files.moc"
