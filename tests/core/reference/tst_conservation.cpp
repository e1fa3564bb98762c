// phyloP as an installed source: the value of each base as the file has it, of an allele the highest of what it changes (rule A-35: told, never asked).
#include "core/base/error.h"
#include "core/reference/conservation.h"
#include "core/reference/source_library.h"
#include "tests/support/vcf_builder.h"
#include <QTemporaryDir>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

namespace {

const std::string block = "fixedStep chrom=chr1 start=1000 step=1\n"; // 1000 = -1.5, 1001 = -1.401, …
std::string values(int count, double from = -1.5)
{
    std::string lines;
    for (int i = 0; i < count; ++i)
        lines += QString::number(from + i * 0.099, 'f', 3).toStdString() + '\n';
    return lines;
}

} // namespace

class TestConservation : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    UnwatchedTask m_task;

    SourceLibrary library() const { return SourceLibrary(m_folder->filePath(QStringLiteral("sources"))); }
    QString file(const char* name, const std::string& content) const { return writeText(m_folder->path(), QLatin1String(name), content); }
    InstalledSource add(const QStringList& paths, GenomeAssembly assembly = GenomeAssembly::GRCh38)
    {
        return library().add({paths, {}, {}, {}, assembly, nullptr, QStringLiteral("test 1")}, m_task);
    }
    std::optional<double> of(const Variant& variant) const
    {
        QStringList paths;
        for (const InstalledSource& one : library().active(GenomeAssembly::GRCh38))
            paths << one.path;
        const auto told = conservationOf(InstalledEvidence(GenomeAssembly::GRCh38, paths), variant);
        return told ? std::optional(told->phyloP) : std::nullopt;
    }
    Error::Code refusal(const std::string& content)
    {
        try {
            add({file("chr1.phyloP100way.wigFix", content)});
        } catch (const Error& error) {
            return error.code();
        }
        return Error::Code::Stopped; // installed
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyBaseAsTheFileHasIt()
    {
        const InstalledSource source = add({file("chr1.phyloP100way.wigFix", "track type=wiggle_0\n" + block + values(40) + "fixedStep chrom=chr1 start=1050 step=1\n7.253\n"),
                                            file("chr2.phyloP100way.wigFix", "fixedStep chrom=chr2 start=1 step=1\n0.5\n-3.25\n")});
        QCOMPARE(source.manifest.kind, QStringLiteral("phylop"));
        QCOMPARE(source.manifest.title(), QStringLiteral("phyloP 100way"));
        for (int i = 0; i < 40; ++i)
            QCOMPARE(of({"chr1", 1000 + i, "A", "G"}), std::optional(QString::number(-1.5 + i * 0.099, 'f', 3).toDouble()));
        QCOMPARE(of({"1", 1050, "C", "T"}), std::optional(7.253));
        QCOMPARE(of({"chr2", 1, "C", "T"}), std::optional(0.5));
        QCOMPARE(of({"chr2", 2, "C", "T"}), std::optional(-3.25));
    }

    void whatIsNotThereIsUnknown()
    {
        QVERIFY(!of({"chr1", 1000, "A", "G"})); // nothing is installed
        add({file("chr1.phyloP100way.wigFix", block + values(3))});
        for (const int position : {999, 1003, 5000})
            QVERIFY2(!of({"chr1", position, "A", "G"}), qPrintable(QString::number(position)));
        QVERIFY(!of({"chr3", 1000, "A", "G"}));
    }

    void ofAnAlleleTheBasesThatItChanges()
    {
        add({file("chr1.phyloP100way.wigFix", block + "1\n2\n5\n3\n4\n")});
        QCOMPARE(of({"chr1", 1000, "ACG", "A"}), std::optional(5.0));  // deletes 1001 and 1002
        QCOMPARE(of({"chr1", 1002, "GT", "CA"}), std::optional(5.0));  // both
        QCOMPARE(of({"chr1", 1000, "AC", "AT"}), std::optional(2.0));  // padded
        QCOMPARE(of({"chr1", 1004, "TAA", "T"}), std::optional<double>()); // of the deleted bases nothing is known
        QCOMPARE(of({"chr1", 1002, "G", "GA"}), std::optional<double>());  // an insertion changes no base
        QCOMPARE(of({"chr1", 1002, "G", "<DEL>"}), std::optional<double>());
    }

    void aStepOfSeveralBases()
    {
        add({file("chr1.phyloP100way.wigFix", "fixedStep chrom=chr1 start=10 step=5\n1\n2\n")});
        QCOMPARE(of({"chr1", 15, "A", "G"}), std::optional(2.0));
        QVERIFY(!of({"chr1", 12, "A", "G"}));
    }

    void whatCannotBeTrustedIsRefused()
    {
        const std::string good = block + values(3);
        QCOMPARE(refusal(good + block + values(2)), Error::Code::FileMalformed);                                     // the same places again
        QCOMPARE(refusal(good + "fixedStep chrom=chr2 start=1\n1\n" + "fixedStep chrom=chr1 start=9000\n1\n"), Error::Code::FileMalformed); // a chromosome again
        QCOMPARE(refusal(good + "fixedStep chrom=chr1 start=0 step=1\n1\n"), Error::Code::FileMalformed);
        QCOMPARE(refusal(good + "fixedStep chrom=chr1 start=2000 step=1 span=5\n1\n"), Error::Code::FileMalformed);
        QCOMPARE(refusal(good + "variableStep chrom=chr1\n2000 1\n"), Error::Code::FileMalformed);
        QCOMPARE(refusal(good + "high\n"), Error::Code::FileMalformed);
        QCOMPARE(refusal(good + "0.0"), Error::Code::FileTruncated); // cut within a number
        QVERIFY_EXCEPTION_THROWN(add({file("chr1.phyloP100way.wigFix", good)}, GenomeAssembly::Unknown), Error); // the file does not tell
        QVERIFY(library().all().empty() && library().leftovers().isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestConservation)
#include "tst_conservation.moc"
