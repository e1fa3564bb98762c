#include "core/base/error.h"
#include "core/reference/allele_store.h"
#include "core/reference/store_writer.h"
#include <QTemporaryDir>
#include <QtTest>

using namespace gentolk;

namespace {

const std::vector<StoreColumn> columns{{"count", ColumnKind::Whole}, {"share", ColumnKind::Share}, {"word", ColumnKind::Text}, {"score", ColumnKind::Whole, 1000}};

bool keepFirst(StoreCells&, const StoreCells&, const Variant&)
{
    return true;
}

StoreManifest someManifest()
{
    StoreManifest manifest;
    manifest.kind = QStringLiteral("test");
    manifest.name = QStringLiteral("Test");
    manifest.version = QStringLiteral("1");
    manifest.assembly = GenomeAssembly::GRCh38;
    manifest.mostAlleles = {{1, 100}, {23, 75}};
    return manifest;
}

void add(StoreWriter& writer, const Variant& variant, double count, double share, std::string_view word, double score)
{
    writer.add(*alleleKey(variant), variant, {count, share, writer.text(word), score});
}

Error::Code codeOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const Error& error) {
        return error.code();
    }
    return Error::Code::Stopped;
}

// Of every length and on several chromosomes, in the order of a file that sorts them by name.
std::vector<Variant> manyAlleles(int aChromosome)
{
    std::vector<Variant> all;
    for (const char* contig : {"1", "10", "2", "X"})
        for (int i = 0; i < aChromosome; ++i) {
            const std::string reference(std::size_t(1 + i % 13), 'A');
            all.push_back({contig, 1000 + i * 3, reference, i % 2 == 0 ? "C" : "CGT"});
        }
    return all;
}

} // namespace

class TestAlleleStore : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    QString written(const char* name, int aChromosome = 2000) const
    {
        StoreWriter writer(path(name), columns, keepFirst);
        std::string contig = "1";
        const std::vector<Variant> all = manyAlleles(aChromosome);
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i].contig != contig)
                writer.endChromosome();
            contig = all[i].contig;
            add(writer, all[i], double(i), 0.000123456, i % 2 == 0 ? "even" : "", noCell);
        }
        writer.finish(someManifest());
        return path(name);
    }

private slots:
    void everyAlleleIsFoundAndNothingElseIs()
    {
        const AlleleStore store(written("many", 9000)); // more than a block
        const std::vector<Variant> all = manyAlleles(9000);
        QCOMPARE(store.rows(), std::uint64_t(all.size()));
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto row = store.rowOf({"chr" + all[i].contig, all[i].position, all[i].reference, all[i].alternate});
            QVERIFY2(row, toString(all[i]).c_str());
            QCOMPARE(store.whole(*row, 0), std::optional(int(i)));
            QCOMPARE(std::string(store.text(*row, 2)), std::string(i % 2 == 0 ? "even" : ""));
            QVERIFY(!store.rowOf({all[i].contig, all[i].position, all[i].reference, "G"}));
            QVERIFY(!store.rowOf({"3", all[i].position, all[i].reference, all[i].alternate}));
        }
    }

    void anAlleleIsFoundHoweverItIsPadded()
    {
        StoreWriter writer(path("padded"), columns, keepFirst);
        add(writer, {"chr1", 100, "CTTTT", "CTT"}, 7, noCell, {}, noCell);
        add(writer, {"1", 200, "a", "g"}, 8, noCell, {}, noCell);
        writer.finish(someManifest());
        const AlleleStore store(path("padded"));
        QCOMPARE(store.whole(store.rowOf({"1", 99, "GCTTTT", "GCTT"}).value(), 0), std::optional(7));
        QCOMPARE(store.whole(store.rowOf({"NC_000001.11", 200, "A", "G"}).value(), 0), std::optional(8));
    }

    void longAllelesOfOneNumberAreToldApart()
    {
        StoreWriter writer(path("long"), columns, keepFirst);
        std::vector<Variant> all;
        for (int i = 0; i < 9000; ++i) { // some share their 26 bits, and they fill more than a block
            std::string alternate;
            for (int bits = i, n = 0; n < 16; ++n, bits /= 2)
                alternate += bits % 2 ? 'T' : 'G';
            all.push_back({"5", 777, "A", "A" + alternate + "C"});
            add(writer, all.back(), i, noCell, {}, noCell);
        }
        writer.finish(someManifest());
        const AlleleStore store(path("long"));
        for (std::size_t i = 0; i < all.size(); ++i)
            QCOMPARE(store.whole(store.rowOf(all[i]).value(), 0), std::optional(int(i)));
        QCOMPARE(store.rowsAt("5", 777).size(), all.size());
        QVERIFY(!store.rowOf({"5", 777, "A", "AGGGGGGGGGGGGGGGGGGGGG"}));
    }

    void numbersComeBackAsTheSourceWroteThem_data() // rule A-40: 0.644 is not 0.64399999
    {
        QTest::addColumn<double>("share");
        for (const double share : {0.0, 1.0, 0.000123456, 1.23457e-05, 0.333333, 6.56993e-06, 0.0500000})
            QTest::newRow(QByteArray::number(share).constData()) << share;
    }
    void numbersComeBackAsTheSourceWroteThem()
    {
        QFETCH(double, share);
        const QString name = path("numbers") + QString::number(share);
        StoreWriter writer(name, columns, keepFirst);
        add(writer, {"X", 5, "A", "C"}, noCell, share, {}, 644);
        add(writer, {"X", 5, "A", "G"}, noCell, noCell, {}, noCell);
        writer.finish(someManifest());
        const AlleleStore store(name);
        const auto row = store.rowOf({"X", 5, "A", "C"}), empty = store.rowOf({"X", 5, "A", "G"});
        QVERIFY(store.number(*row, 1) == share);
        QVERIFY(store.number(*row, 3) == 0.644);
        QVERIFY(!store.number(*empty, 1) && !store.number(*empty, 3) && !store.whole(*empty, 0) && store.text(*empty, 2).empty());
        QVERIFY(!store.number(*row, store.column("no such")));
    }

    void whatIsKnownOfTheSourceIsKept()
    {
        const AlleleStore store(written("manifest"));
        const StoreManifest& kept = store.manifest();
        QCOMPARE(kept.title(), QStringLiteral("Test 1"));
        QVERIFY(kept.assembly == GenomeAssembly::GRCh38 && kept.columns == columns && kept.mostAlleles == someManifest().mostAlleles);
        QCOMPARE(kept.alleles, qint64(8'000));
        QVERIFY(manifestFromJson(manifestToJson(kept), {}) == kept);
    }

    void aByteThatChangedIsFound_data()
    {
        QTest::addColumn<int>("part"); // thousandths of the file
        for (const int part : {1, 300, 700, 900})
            QTest::addRow("%d", part) << part;
    }
    void aByteThatChangedIsFound()
    {
        QFETCH(int, part);
        QFile file(written(QByteArray::number(part).prepend("changed").constData()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 1000 * part);
        const char old = file.peek(1).at(0);
        file.write(QByteArray(1, char(old ^ 1)));
        file.close();
        UnwatchedTask task;
        QVERIFY(codeOf([&] { AlleleStore(file.fileName()).verify(task); }) == Error::Code::FileMalformed);
    }

    void aStoreThatIsCutIsRefused_data()
    {
        QTest::addColumn<int>("lost");
        for (const int lost : {1, 33, 100, 5000, 70'000})
            QTest::addRow("%d bytes", lost) << lost;
    }
    void aStoreThatIsCutIsRefused()
    {
        QFETCH(int, lost);
        QFile file(written(QByteArray::number(lost).prepend("cut").constData()));
        QVERIFY(file.resize(file.size() - lost));
        const Error::Code code = codeOf([&] { AlleleStore store(file.fileName()); });
        QVERIFY(code == Error::Code::FileTruncated || code == Error::Code::FileMalformed);
    }

    void nothingIsLeftOfABuildThatDidNotEnd()
    {
        {
            StoreWriter writer(path("half"), columns, keepFirst);
            add(writer, {"1", 5, "A", "C"}, 1, noCell, {}, noCell);
            QVERIFY(QFile::exists(StoreWriter::buildingName(path("half"))));
        }
        QVERIFY(!QFile::exists(path("half")) && !QFile::exists(StoreWriter::buildingName(path("half"))));
    }

    void aChromosomeThatComesTwiceIsRefused()
    {
        StoreWriter writer(path("twice"), columns, keepFirst);
        for (int round = 0; round < 2; ++round) {
            add(writer, {"1", 5, "A", "C"}, 1, noCell, {}, noCell);
            add(writer, {"1", 9, "A", "C"}, 1, noCell, {}, noCell);
            writer.endChromosome();
        }
        QVERIFY(codeOf([&] { writer.finish(someManifest()); }) == Error::Code::FileMalformed);
    }

    void aFullDiskIsToldAndLeavesNothing()
    {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("no /dev/full here");
        const QString name = path("full");
        QVERIFY(QFile::link(QStringLiteral("/dev/full"), StoreWriter::buildingName(name)));
        QVERIFY(codeOf([&] {
                    StoreWriter writer(name, columns, keepFirst);
                    for (int i = 0; i < 20'000; ++i)
                        add(writer, {"1", 5 + i, "A", "C"}, 1, noCell, {}, noCell);
                    writer.finish(someManifest());
                }) == Error::Code::OutputUnwritable);
        QVERIFY(!QFile::exists(name));
    }
};

QTEST_GUILESS_MAIN(TestAlleleStore)
#include "tst_allele_store.moc"
