// A reference FASTA read by its index, plain and bgzipped (rule B-7): the right bases, or a refusal where file and index do not fit.
#include "core/base/error.h"
#include "core/io/fasta_source.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <htslib/bgzf.h>
#include <htslib/faidx.h>
#include <random>

using namespace gentolk;

namespace {

struct Fasta {
    QTemporaryDir folder;
    QString path;
    std::string chr1, chrM;

    QByteArray text() const
    {
        QByteArray all(">chr1 made up\n");
        for (std::size_t i = 0; i < chr1.size(); i += 61)
            all.append(QByteArray::fromStdString(chr1.substr(i, 61))).append('\n');
        return all.append(">chrM\n").append(QByteArray::fromStdString(chrM)).append('\n');
    }

    Fasta(bool zipped = false)
    {
        std::mt19937 random(11);
        for (int i = 0; i < 600'000; ++i)
            chr1 += "ACGTacgtN"[random() % 9];
        chrM = "GATCACAGGT";
        path = folder.filePath(zipped ? QStringLiteral("g.fa.gz") : QStringLiteral("g.fa"));
        write(path, text(), zipped);
        if (fai_build3(path.toLocal8Bit().constData(), nullptr, nullptr) != 0)
            qFatal("no index");
    }

    static void write(const QString& path, const QByteArray& bytes, bool zipped)
    {
        BGZF* file = bgzf_open(path.toLocal8Bit().constData(), zipped ? "w" : "wu");
        if (!file || bgzf_write(file, bytes.constData(), std::size_t(bytes.size())) != bytes.size() || bgzf_close(file) != 0)
            qFatal("not written");
    }

    void writeIndex(const QByteArray& lines) const
    {
        QFile file(path + QStringLiteral(".fai"));
        if (!file.open(QIODevice::WriteOnly) || file.write(lines) != lines.size())
            qFatal("not written");
    }
};

std::string upper(std::string text)
{
    for (char& letter : text)
        letter = char(std::toupper(static_cast<unsigned char>(letter)));
    return text;
}

// Stopped: not refused.
Error::Code refusal(const QString& path, std::int64_t readAt = 0)
{
    try {
        FastaSource source(path);
        if (readAt > 0)
            source.bases("1", readAt, readAt + 10);
    } catch (const Error& error) {
        return error.code();
    }
    return Error::Code::Stopped;
}

} // namespace

class tst_fasta_source : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryPlace_data()
    {
        QTest::addColumn<bool>("zipped");
        QTest::newRow("plain") << false;
        QTest::newRow("bgzip") << true;
    }

    void readsEveryPlace()
    {
        QFETCH(bool, zipped);
        const Fasta fasta(zipped);
        FastaSource source(fasta.path);
        const std::string all = upper(fasta.chr1);
        std::mt19937 random(5);
        for (int i = 0; i < 500; ++i) { // from everywhere: within the window kept, behind it, before it
            const std::size_t at = random() % all.size(), length = 1 + random() % 300;
            QCOMPARE(std::string(source.bases("1", std::int64_t(at) + 1, std::int64_t(at + length))), all.substr(at, length));
        }
        QCOMPARE(std::string(source.bases("chr1", 1, 61)), all.substr(0, 61));
        QCOMPARE(std::string(source.bases("1", 599'995, 600'020)), all.substr(599'994));
        QCOMPARE(std::string(source.bases("MT", 1, 4)), std::string("GATC"));
        QVERIFY(source.bases("1", 600'001, 600'020).empty());
        QVERIFY(source.bases("2", 1, 4).empty());
        QCOMPARE(std::string(source.bases("MT", 9, 40)), std::string("GT"));
    }

    void withoutIndex()
    {
        const Fasta fasta;
        QVERIFY(QFile::remove(fasta.path + QStringLiteral(".fai")));
        QVERIFY(refusal(fasta.path) == Error::Code::FileUnreadable);
        QVERIFY(refusal(fasta.path + QStringLiteral("x")) == Error::Code::FileMissing);
    }

    void bgzipWithoutItsBlockIndex()
    {
        const Fasta fasta(true);
        QVERIFY(QFile::remove(fasta.path + QStringLiteral(".gzi")));
        QVERIFY(refusal(fasta.path) == Error::Code::FileUnreadable);
    }

    void blockIndexOfAnotherFile()
    {
        const Fasta fasta(true);
        QFile cut(fasta.path + QStringLiteral(".gzi"));
        QVERIFY(cut.resize(cut.size() - 3));
        QVERIFY(refusal(fasta.path) == Error::Code::FileMalformed);
        QVERIFY(cut.resize(8));
        QVERIFY(cut.open(QIODevice::ReadWrite) && cut.write(QByteArray(8, 0)) == 8);
        cut.close();
        QVERIFY(refusal(fasta.path, 100) == Error::Code::FileTruncated); // an index of a file of one block
    }

    void indexThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("words") << QByteArray("chr1 600000 6 61 62\n");
        QTest::newRow("no number") << QByteArray("chr1\t600000\tx\t61\t62\n");
        QTest::newRow("lines of no bases") << QByteArray("chr1\t600000\t6\t0\t0\n");
        QTest::newRow("lines shorter than their bases") << QByteArray("chr1\t600000\t6\t61\t60\n");
        QTest::newRow("negative") << QByteArray("chr1\t600000\t-6\t61\t62\n");
        QTest::newRow("a length of no genome") << QByteArray("chr1\t9000000000000000000\t6\t61\t62\n");
        QTest::newRow("overflowing") << QByteArray("chr1\t99999999999999999999\t6\t61\t62\n");
    }

    void indexThatIsNone()
    {
        QFETCH(QByteArray, lines);
        const Fasta fasta;
        fasta.writeIndex(lines);
        QVERIFY(refusal(fasta.path) == Error::Code::FileMalformed);
    }

    // Bases of another place would name another change: refused, not read.
    void indexOfAnotherFile()
    {
        const Fasta fasta;
        fasta.writeIndex("chr1\t600000\t14\t70\t71\n");
        QVERIFY(refusal(fasta.path, 5000) == Error::Code::FileMalformed);
    }

    void fileCutBehindItsIndex_data() { readsEveryPlace_data(); }

    void fileCutBehindItsIndex()
    {
        QFETCH(bool, zipped);
        const Fasta fasta(zipped);
        Fasta::write(fasta.path, fasta.text().left(300'000), zipped);
        QVERIFY(refusal(fasta.path, 100) == Error::Code::FileTruncated); // the place is there, but the file is not whole
        FastaSource source(fasta.path);
        QVERIFY_EXCEPTION_THROWN(source.bases("1", 100, 110), Error);
        QVERIFY_EXCEPTION_THROWN(source.bases("1", 100, 110), Error); // still so when asked again
    }
};

QTEST_APPLESS_MAIN(tst_fasta_source)
#include "tst_fasta_source.moc"
