// The headless contract, run as a user runs it: results on stdout, one line on stderr, exit statuses.
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

namespace {

struct Outcome {
    int status = -1;
    QByteArray out, err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

Outcome run(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(GENTOLK_CLI), arguments);
    Outcome outcome;
    if (!process.waitForFinished(120000))
        return outcome;
    outcome.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

QString written(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

const QByteArray header38 =
    "##fileformat=VCFv4.2\n##contig=<ID=chr1,length=248956422>\n##contig=<ID=chrX,length=156040895>\n"
    "##FILTER=<ID=PASS,Description=\"\">\n##FORMAT=<ID=GT,Number=1,Type=String,Description=\"\">\n"
    "##FORMAT=<ID=DP,Number=1,Type=Integer,Description=\"\">\n##FORMAT=<ID=GQ,Number=1,Type=Integer,Description=\"\">\n"
    "##FORMAT=<ID=AD,Number=R,Type=Integer,Description=\"\">\n";
const QByteArray columns = "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tchild\tmother\tfather\n";
const QByteArray il2rg = "chrX\t71109309\t.\tG\tA\t99\tPASS\t.\tGT:AD:DP:GQ\t1/1:0,30:30:99\t0/1:15,15:30:99\t0/0:30,0:30:99\n";
const QByteArray trioPed = "fam\tchild\tfather\tmother\t1\t2\nfam\tmother\t0\t0\t2\t1\nfam\tfather\t0\t0\t1\t1\n";

QByteArray header37()
{
    return QByteArray(header38).replace("248956422", "249250621").replace("156040895", "155270560");
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString at(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QString vcf() const { return written(at("trio.vcf"), header38 + columns + il2rg); }
    QString ped() const { return written(at("trio.ped"), trioPed); }
    // "gentolk-cli: SUBJECT: what is wrong; what to do", one line.
    static void verifyOneLine(const Outcome& outcome, const QString& subject)
    {
        const QString text = QString::fromUtf8(outcome.err);
        QVERIFY2(text.count('\n') == 1, qPrintable(text));
        QVERIFY2(text.startsWith("gentolk-cli: "), qPrintable(text));
        QVERIFY2(text.contains(subject), qPrintable(text));
        QVERIFY2(text.contains("; "), qPrintable(text));
        QVERIFY2(outcome.out.isEmpty(), outcome.out.constData());
    }

private slots:
    void everyVerbHasHelpWithAnExample()
    {
        for (const char* verb : {"inspect", "annotate", "rank", "shortlist", "explain", "segregate", "classify", "cnv-score", "case", "report"}) {
            const Outcome outcome = run({QString::fromLatin1(verb), "--help"});
            QCOMPARE(outcome.status, 0);
            QVERIFY(outcome.out.contains(QByteArray("gentolk-cli ") + verb));
        }
    }

    void annotateNamesABareFilesAlleles()
    {
        const Outcome outcome = run({"annotate", "--json", "--vcf", vcf()});
        QCOMPARE(outcome.status, 0);
        const QJsonObject il2rg = outcome.json()["alleles"].toArray()[0].toObject();
        QCOMPARE(il2rg["gene"].toString(), QStringLiteral("IL2RG"));
        QCOMPARE(il2rg["hgvs_c"].toString(), QStringLiteral("c.676C>T"));
        QCOMPARE(il2rg["hgvs_g"].toString(), QStringLiteral("g.71109309G>A"));
        QVERIFY(il2rg["hgvs_p"].isNull() && il2rg["hgvs_note"].toString().contains("reference sequence")); // unknown, not guessed
        verifyOneLine(run({"annotate", "--json", "--vcf", vcf(), "--fasta", at("none.fa")}), "none.fa");
        const QString out = at("annotated.vcf");
        QCOMPARE(run({"annotate", "--vcf", vcf(), "-o", out}).status, 0);
        QVERIFY(QFile::exists(out));
        verifyOneLine(run({"annotate", "--vcf", vcf(), "-o", out}), "annotated.vcf"); // nothing is overwritten without --force
    }

    void segregateTellsEveryAllelesLabels()
    {
        const QString far =
            written(at("far.vcf"),
                    header38 + columns +
                        "chr1\t30000100\t.\tG\tA\t99\tPASS\t.\tGT:AD:DP:GQ\t0/1:15,15:30:99\t0/0:30,0:30:99\t0/0:30,0:30:99\n" + il2rg);
        const Outcome panel = run({"segregate", "--json", "--vcf", far, "--ped", ped()});
        QCOMPARE(panel.status, 0);
        QVERIFY2(panel.err.isEmpty(), panel.err.constData());
        QCOMPARE(panel.json()["alleles"].toArray().size(), 1);
        QCOMPARE(panel.json()["alleles_outside"].toInt(), 1);
        const QJsonObject hemizygous = panel.json()["alleles"].toArray()[0].toObject();
        QCOMPARE(hemizygous["gene"].toString(), QStringLiteral("IL2RG"));
        QCOMPARE(hemizygous["genotypes"].toObject()["child"].toString(), QStringLiteral("1/1"));
        QCOMPARE(hemizygous["labels"].toArray()[0].toObject()["mode"].toString(), QStringLiteral("x_linked_recessive"));
        QVERIFY(!hemizygous["labels"].toArray()[0].toObject()["reason"].toString().isEmpty());
        const QJsonArray all = run({"segregate", "--json", "--all-regions", "--vcf", far, "--ped", ped()}).json()["alleles"].toArray();
        QCOMPARE(all.size(), 2);
        const QJsonObject fresh = all[0].toObject()["labels"].toArray()[0].toObject();
        QCOMPARE(fresh["mode"].toString(), QStringLiteral("de_novo"));
        QCOMPARE(fresh["certainty"].toString(), QStringLiteral("certain"));
    }

    void aWrongGeneMapIsRefused()
    {
        const Outcome outcome = run({"segregate", "--vcf", vcf(), "--ped", ped(), "--gene-map", written(at("map.bed"), "chr1\t9\t3\tG\n")});
        QCOMPARE(outcome.status, 1);
        verifyOneLine(outcome, at("map.bed") + ":1");
    }

    void versionNamesEveryBuiltInReference()
    {
        const Outcome outcome = run({"--version"});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.contains("IEI"));
        QVERIFY(outcome.out.contains("Human Phenotype Ontology"));
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no verb") << QStringList{};
        QTest::newRow("unknown verb") << QStringList{"frobnicate"};
        QTest::newRow("unknown option") << QStringList{"shortlist", "--frobnicate"};
        QTest::newRow("no file") << QStringList{"shortlist"};
        QTest::newRow("explain without a question") << QStringList{"explain", "--vcf", "x.vcf"};
        QTest::newRow("misspelt criterion") << QStringList{"classify", "--criteria", "PVS9"};
        QTest::newRow("criterion twice") << QStringList{"classify", "--criteria", "PM2,PM2_Supporting"};
        QTest::newRow("unknown rules") << QStringList{"classify", "--criteria", "PVS1", "--rules", "astrology"};
        QTest::newRow("unknown preset") << QStringList{"shortlist", "--vcf", "x.vcf", "--preset", "nonesuch"};
        QTest::newRow("unknown panel") << QStringList{"shortlist", "--vcf", "x.vcf", "--panel", "nonesuch"};
        QTest::newRow("a server as database") << QStringList{"case", "list", "--database", "postgresql://host/db"};
        QTest::newRow("unknown language") << QStringList{"classify", "--criteria", "PVS1", "--lang", "xx"};
    }
    void wrongUsageIsTwo()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(run(arguments).status, 2);
    }

    void badInputIsOneAndSaysWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("vcf");
        QTest::addColumn<QByteArray>("pedigree");
        QTest::addColumn<QString>("subject");
        const QByteArray good = header38 + columns + il2rg;
        QTest::newRow("empty") << QByteArray() << trioPed << "bad.vcf";
        QTest::newRow("not a VCF") << QByteArray("hello\nworld\n") << trioPed << "bad.vcf";
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11) << trioPed << "bad.vcf";
        QTest::newRow("without fileformat") << good.mid(good.indexOf('\n') + 1) << trioPed << "bad.vcf";
        QTest::newRow("without samples") << header38 + "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n" << trioPed << "bad.vcf";
        QTest::newRow("cut in mid-record") << good.chopped(25) << trioPed << "bad.vcf";
        QTest::newRow("too few columns") << header38 + columns + "chrX\t71109309\t.\tG\n" + il2rg << trioPed << "bad.vcf";
        QTest::newRow("no contig lengths") << QByteArray("##fileformat=VCFv4.2\n") + columns + il2rg << trioPed << "bad.vcf";
        QTest::newRow("sample not in the PED") << good << QByteArray("fam\tchild\tfather\t0\t1\t2\nfam\tfather\t0\t0\t1\t1\n") << "mother";
        QTest::newRow("no affected person") << good << QByteArray(trioPed).replace("1\t2\n", "1\t1\n") << "bad.ped";
        QTest::newRow("male mother") << good << QByteArray(trioPed).replace("mother\t0\t0\t2", "mother\t0\t0\t1") << "bad.ped:";
        QTest::newRow("parent who is not there") << good << QByteArray(trioPed).replace("fam\tfather\t0\t0\t1\t1\n", "") << "bad.ped:1";
        QTest::newRow("empty PED") << good << QByteArray() << "bad.ped";
        QTest::newRow("PED with words for sex") << good << QByteArray("fam\tchild\t0\t0\tboy\t2\n") << "bad.ped:1";
    }
    void badInputIsOneAndSaysWhatToDo()
    {
        QFETCH(QByteArray, vcf);
        QFETCH(QByteArray, pedigree);
        QFETCH(QString, subject);
        const Outcome outcome =
            run({"shortlist", "--json", "--vcf", written(at("bad.vcf"), vcf), "--ped", written(at("bad.ped"), pedigree)});
        QCOMPARE(outcome.status, 1);
        verifyOneLine(outcome, subject);
    }

    void missingFileIsOne()
    {
        const Outcome outcome = run({"inspect", at("nowhere.vcf")});
        QCOMPARE(outcome.status, 1);
        verifyOneLine(outcome, "nowhere.vcf");
    }

    void twoBuildsAreRefused()
    {
        const QByteArray one = QByteArray(columns).replace("\tmother\tfather", ""),
                         other = QByteArray(columns).replace("child\t", "").replace("\tfather", "");
        const QString first = written(at("child.vcf"), header38 + one), second = written(at("mother.vcf"), header37() + other);
        const Outcome outcome = run({"shortlist", "--vcf", first, second, "--ped", ped()});
        QCOMPARE(outcome.status, 1);
        verifyOneLine(outcome, "GRCh3");
    }

    void aWrongEndingDoesNotMatter()
    {
        const QString path = written(at("trio.txt"), header38 + columns + il2rg);
        const Outcome outcome = run({"inspect", "--json", path});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.json()["files"].toArray()[0].toObject()["format"].toString(), QString("vcf"));
    }

    void truncatedBgzipIsRefused()
    {
        const QString path = written(at("cut.vcf"), header38 + columns + il2rg.repeated(3000));
        QProcess bgzip;
        bgzip.start("bgzip", {"-kf", path});
        if (!bgzip.waitForFinished(20000) || bgzip.exitCode() != 0)
            QSKIP("bgzip is not installed: the truncated file cannot be made");
        QFile file(path + ".gz");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (const qsizetype size : {whole.size() - 28, whole.size() / 2}) { // without its end mark; cut inside a block
            const Outcome outcome = run({"shortlist", "--vcf", written(at("cut.vcf.gz"), whole.left(size)), "--ped", ped()});
            QCOMPARE(outcome.status, 1);
            verifyOneLine(outcome, "cut.vcf.gz");
        }
        QCOMPARE(run({"inspect", written(at("whole.vcf.gz"), whole)}).status, 0);
    }

    void inspectTellsWhatTheContractPromises()
    {
        const QJsonObject file = run({"inspect", "--json", vcf()}).json()["files"].toArray()[0].toObject();
        for (const char* key :
             {"path", "format", "assembly", "samples", "contigs", "indexed", "callers", "annotation", "records", "variant_kinds", "sha256"})
            QVERIFY2(file.contains(QLatin1String(key)), key);
        QCOMPARE(file["assembly"].toString(), QString("GRCh38"));
        QCOMPARE(file["records"].toInt(), 1);
        QCOMPARE(file["sha256"].toString().size(), 64);
    }

    void shortlistFindsTheBoysVariantAndItsFunnelAddsUp()
    {
        const Outcome outcome = run({"shortlist", "--json", "--vcf", vcf(), "--ped", ped()});
        QCOMPARE(outcome.status, 0);
        const QJsonObject first = outcome.json()["candidates"].toArray()[0].toObject();
        QCOMPARE(first["gene"].toString(), QString("IL2RG"));
        QCOMPARE(first["position"].toInt(), 71109309);
        const QJsonObject label = first["labels"].toArray()[0].toObject();
        QCOMPARE(label["mode"].toString(), QString("x_linked_recessive"));
        QCOMPARE(label["certainty"].toString(), QString("certain"));
        for (const QJsonValue& row : outcome.json()["funnel"].toArray())
            QCOMPARE(row["entered"].toInt(), row["kept"].toInt() + row["removed"].toInt());
    }

    void explainSaysThatAnUnknownVariantIsNotThere()
    {
        const Outcome outcome = run({"explain", "--json", "--vcf", vcf(), "--ped", ped(), "--variant", "chrX-1-A-C"});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.json()["found"].toBool(), false);
    }

    void explainNamesThePanelForAVariantOutsideIt()
    {
        const QString path =
            written(at("outside.vcf"), header38 + columns + "chr1\t100\t.\tA\tC\t99\tPASS\t.\tGT\t0/1\t0/0\t0/0\n" + il2rg);
        const Outcome outcome = run({"explain", "--json", "--vcf", path, "--ped", ped(), "--variant", "1-100-A-C"});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.json()["found"].toBool(), true);
        QCOMPARE(outcome.json()["removed_by"].toString(), QString("panel"));
    }

    void classifyCombinesBothWays_data()
    {
        QTest::addColumn<QString>("criteria");
        QTest::addColumn<int>("points");
        QTest::addColumn<QString>("byPoints");
        QTest::addColumn<QString>("by2015");
        QTest::newRow("H-1") << "PVS1,PM2_Supporting" << 9 << "likely_pathogenic"
                             << "likely_pathogenic";
        QTest::newRow("A-62 very strong and moderate") << "PVS1,PM1" << 10 << "pathogenic"
                                                       << "likely_pathogenic";
        QTest::newRow("A-62 two strong") << "PS1,PS3" << 8 << "likely_pathogenic"
                                         << "pathogenic";
        QTest::newRow("H-2") << "BP4" << -1 << "likely_benign"
                             << "vus";
        QTest::newRow("stand-alone") << "BA1" << 0 << "benign"
                                     << "benign";
    }
    void classifyCombinesBothWays()
    {
        QFETCH(QString, criteria);
        QFETCH(int, points);
        QFETCH(QString, byPoints);
        QFETCH(QString, by2015);
        const QJsonObject one = run({"classify", "--json", "--criteria", criteria}).json();
        if (criteria != "BA1")
            QCOMPARE(one["points"].toInt(), points);
        QCOMPARE(one["class"].toString(), byPoints);
        QCOMPARE(run({"classify", "--json", "--rules", "richards2015", "--criteria", criteria}).json()["class"].toString(), by2015);
    }

    void classifyFollowsTheGenesRules() // rules
    {
        const QJsonObject ofGene = run({"classify", "--json", "--criteria", "BS2", "--gene", "RAG1"}).json();
        QCOMPARE(ofGene["class_richards2015"].toString(), QString("likely_benign"));
        QCOMPARE(ofGene["rules"].toObject()["scheme"].toString(), QString("richards2015"));
        QVERIFY(ofGene["rules"].toObject()["specification"].toString().startsWith("ClinGen SCID VCEP"));
        QCOMPARE(ofGene["rules"].toObject()["sha256"].toString().size(), 64);
        const QJsonObject generic = run({"classify", "--json", "--criteria", "BS2"}).json();
        QCOMPARE(generic["class_richards2015"].toString(), QString("vus"));
        QCOMPARE(generic["rules"].toObject()["name"].toString(), QString("generic"));
        QCOMPARE(run({"classify", "--json", "--criteria", "PS1,PS3", "--gene", "ADA"}).json()["class"].toString(), QString("pathogenic")); // the table
        QCOMPARE(run({"classify", "--json", "--criteria", "PS1,PS3", "--gene", "ADA", "--rules", "points"}).json()["class"].toString(),
                 QString("likely_pathogenic"));
    }

    void aCopyNumberChangeIsScored() // rules
    {
        const QString dosage = written(at("dosage.bed"), "track name='x'\nchr3\t128479426\t128493201\tGATA2\t3\n");
        const QStringList whole{"cnv-score", "--json", "--type", "DEL", "--region", "chr3:128470000-128500000"};
        const QJsonObject known = run(whole + QStringList{"--haploinsufficiency", dosage}).json();
        QCOMPARE(known["class"].toString(), QString("pathogenic"));
        QCOMPARE(known["score"].toDouble(), 1.0);
        QCOMPARE(known["sections"].toArray()[1].toObject()["section"].toString(), QString("2A"));
        const QJsonObject unknown = run(whole).json(); // no table: not benign, and said
        QCOMPARE(unknown["class"].toString(), QString("vus"));
        QVERIFY(unknown["not_evaluated"].toArray().size() >= 2);
        const QJsonObject recessive = run({"cnv-score", "--json", "--type", "DEL", "--region", "9:200000-470000"}).json();
        QVERIFY(recessive["second_hit_genes"].toArray().contains(QJsonValue("DOCK8")));
        QCOMPARE(run(whole + QStringList{"--section", "4A=0.45", "--section", "4L=0.45"}).json()["score"].toDouble(), 0.9);
        QCOMPARE(run({"cnv-score", "--type", "INV", "--region", "3:1-2"}).status, 2);
        QCOMPARE(run({"cnv-score", "--type", "DEL", "--region", "3:2-1"}).status, 2);
        QCOMPARE(run(whole + QStringList{"--section", "4A=9"}).status, 2);
        QCOMPARE(run(whole + QStringList{"--haploinsufficiency", at("none.bed")}).status, 1);
    }

    void aCaseGoesFromFileToReport()
    {
        const QString database = at("case.db"), report = at("report.pdf");
        const QStringList common{"--database", database, "--json"};
        const QStringList beginning{"case", "new", "--vcf", vcf(), "--ped", ped(), "--name", "Test Testesen", "--cpr", "251248-9996"};
        QCOMPARE(run(beginning + common + QStringList{"--transplanted", "no"}).status, 1); // E-10: consent is missing
        QCOMPARE(run(beginning + common + QStringList{"--consent-date", "2024-11-01", "--transplanted", "yes"}).status,
                 1); // B-61: blood of a recipient
        const Outcome made =
            run(beginning + common + QStringList{"--consent-date", "2024-11-01", "--consent-version", "1", "--transplanted", "no"});
        QVERIFY2(made.status == 0, made.err.constData());
        const QString number = made.json()["number"].toString();
        QVERIFY(QRegularExpression("^IEI-\\d{4}-\\d{4}$").match(number).hasMatch());
        const Outcome decided = run(QStringList{"case", "decide", number, "--variant", "X-71109309-G-A", "--criteria", "PM2_Supporting,PP4",
                                                "--class", "vus", "--in-report", "--reason", "test"} +
                                    common);
        QVERIFY2(decided.status == 0, decided.err.constData());
        QCOMPARE(run(QStringList{"case", "show", number} + common).json()["decisions"].toArray()[0].toObject()["class"].toString(),
                 QString("vus"));
        const Outcome wrote = run({"report", "--case", number, "--lang", "en", "-o", report, "--database", database});
        QVERIFY2(wrote.status == 0, wrote.err.constData());
        QVERIFY(QFileInfo(report).size() > 1000);
        QCOMPARE(run({"report", "--case", number, "--lang", "da", "-o", report, "--database", database}).status,
                 1); // never overwritten without --force
        QCOMPARE(run({"report", "--case", number, "--lang", "da", "-o", report, "--force", "--database", database}).status, 0);
    }

    void outputThatCannotBeWrittenIsOneAndLeavesNothing()
    {
        const QString database = at("unwritable.db");
        QCOMPARE(run({"case", "new", "--vcf", vcf(), "--ped", ped(), "--name", "Test", "--consent-date", "2024-11-01", "--transplanted",
                      "no", "--database", database})
                     .status,
                 0);
        const Outcome outcome = run({"report", "--case", "1", "-o", at("no/such/folder/report.pdf"), "--database", database});
        QCOMPARE(outcome.status, 1);
        verifyOneLine(outcome, "report.pdf");
    }

    void fullDiskIsOneAndLeavesNothing()
    {
        if (!QFileInfo("/dev/full").exists() || geteuid() != 0)
            QSKIP("a small file system can only be mounted by root");
        const QString small = at("small");
        QDir().mkpath(small);
        if (QProcess::execute("mount", {"-t", "tmpfs", "-o", "size=16k", "tmpfs", small}) != 0)
            QSKIP("mounting is not allowed here");
        const QString database = at("full.db");
        const int made = run({"case", "new", "--vcf", vcf(), "--ped", ped(), "--name", "Test", "--consent-date", "2024-11-01",
                              "--transplanted", "no", "--database", database})
                             .status;
        const Outcome outcome = run({"report", "--case", "1", "-o", small + "/report.pdf", "--database", database});
        const QStringList left = QDir(small).entryList(QDir::Files);
        QProcess::execute("umount", {small});
        QCOMPARE(made, 0);
        QCOMPARE(outcome.status, 1);
        verifyOneLine(outcome, "report.pdf");
        QVERIFY2(left.isEmpty(), qPrintable(left.join(' ')));
    }

    void corruptDatabaseIsOne()
    {
        const Outcome outcome =
            run({"case", "list", "--database", written(at("corrupt.db"), QByteArray("this is not a database ").repeated(200))});
        QCOMPARE(outcome.status, 1);
        verifyOneLine(outcome, "corrupt.db");
    }

    void newerDatabaseIsOne()
    {
        const QString database = at("newer.db");
        QCOMPARE(run({"case", "new", "--vcf", vcf(), "--ped", ped(), "--name", "Test", "--transplanted", "no", "--consent-date",
                      "2024-11-01", "--database", database})
                     .status,
                 0);
        QFile file(database);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(60)); // user_version in an SQLite header, big-endian
        QCOMPARE(file.write(QByteArray("\0\0\x03\xe7", 4)), 4);
        file.close();
        QFile::remove(database + "-wal");
        const Outcome outcome = run({"case", "list", "--database", database});
        QCOMPARE(outcome.status, 1);
        verifyOneLine(outcome, "newer.db");
    }

    void aFullStandardOutputIsNoSuccess()
    {
        if (!QFileInfo::exists("/dev/full"))
            QSKIP("there is no /dev/full here");
        for (const QString& verb : {QStringLiteral("shortlist"), QStringLiteral("segregate"), QStringLiteral("quality")}) {
            QProcess process;
            process.setStandardOutputFile("/dev/full");
            process.start(QStringLiteral(GENTOLK_CLI), {verb, "--json", "--vcf", vcf(), "--ped", ped()});
            QVERIFY(process.waitForFinished(60000));
            QCOMPARE(process.exitCode(), 1);
            QVERIFY(process.readAllStandardError().contains("standard output"));
        }
    }

    void aCaseFileNeverReplacesItsOwnDatabase()
    {
        const QString database = at("own.db");
        QCOMPARE(run({"case", "new", "--vcf", vcf(), "--ped", ped(), "--name", "Test", "--transplanted", "no", "--consent-date",
                      "2024-11-01", "--database", database})
                     .status,
                 0);
        const Outcome outcome = run({"case", "export", "1", "-o", database, "--force", "--database", database});
        QCOMPARE(outcome.status, 1);
        verifyOneLine(outcome, database);
        QCOMPARE(run({"case", "show", "1", "--database", database}).status, 0);
    }

    void aNamedDatabaseMustBeThere()
    {
        for (const QString& path : {at("typo.db"), written(at("zero.db"), {})}) {
            const Outcome outcome = run({"case", "list", "--database", path});
            QCOMPARE(outcome.status, 1);
            verifyOneLine(outcome, path);
        }
        QVERIFY(!QFileInfo::exists(at("typo.db")));
        QCOMPARE(QFileInfo(at("zero.db")).size(), 0);
    }

    void rankTellsTheGenesAndWhichTermsMet() // D-1, D-16
    {
        // Oxidative burst under its present and an alternative identifier; granulomatosis; lymphopenia looked for and absent.
        const Outcome outcome = run({"rank", "--json", "--hpo", "HP:0003203,HP:0002955", "--excluded", "HP:0001888"});
        QCOMPARE(outcome.status, 0);
        const QJsonArray terms = outcome.json()["terms"].toArray(), genes = outcome.json()["genes"].toArray();
        QCOMPARE(terms.size(), 3);
        QCOMPARE(terms[2].toObject()["present"].toBool(true), false);
        QCOMPARE(genes.size(), 508);
        double before = 1e9;
        for (const QJsonValue& value : genes) {
            const QJsonObject gene = value.toObject();
            QVERIFY(gene["score"].toDouble() <= before && gene["hgnc_id"].toString().startsWith("HGNC:"));
            before = gene["score"].toDouble();
            double sum = 0;
            for (const QJsonValue& part : gene["parts"].toObject())
                sum += part.toDouble();
            QVERIFY(qAbs(sum - before) < 1e-9); // the parts add up to the score
            QCOMPARE(gene["matched"].toArray().size(), 2);
        }
        const QJsonObject first = genes[0].toObject();
        QCOMPARE(first["rank"].toInt(), 1);
        QVERIFY(QStringList({"CYBB", "CYBA", "NCF1", "NCF2", "NCF4", "CYBC1"}).contains(first["symbol"].toString()));
        QCOMPARE(first["matched"].toArray()[0].toObject()["patient_term"].toString(), QStringLiteral("HP:0003203"));
        QVERIFY(first["matched"].toArray()[0].toObject()["ic"].toDouble() > 0);
        QVERIFY(!first["disorder"].toString().isEmpty());
    }

    void rankUsesWhatTookAnObsoleteTermsPlaceAndSaysSo() // D-1
    {
        const Outcome outcome = run({"rank", "--json", "--most", "3", "--hpo", "HP:0005387,HP:0008622"});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.json()["genes"].toArray().size(), 3);
        const QJsonObject moved = outcome.json()["terms"].toArray()[1].toObject();
        QVERIFY(moved["id"].toString() != QStringLiteral("HP:0008622"));
        QCOMPARE(moved["obsolete_of"].toString(), QStringLiteral("HP:0008622"));
        QVERIFY(outcome.err.contains("HP:0008622"));
    }

    void rankWithoutAUsableTermIsWrongUsage()
    {
        QCOMPARE(run({"rank"}).status, 2);
        QCOMPARE(run({"rank", "--hpo", "HP:0003593"}).status, 2); // an onset
        QCOMPARE(run({"rank", "--hpo", "lymphopenia"}).status, 2);
        QCOMPARE(run({"rank", "--hpo", "HP:0001888", "--most", "-1"}).status, 2);
    }

    void anUnknownOrContradictoryTermIsWrongUsage()
    {
        for (const QStringList& terms :
             {QStringList{"--hpo", "HP:9999999"}, QStringList{"--hpo", "HP:0002719", "--excluded", "HP:0002719"}}) {
            const Outcome outcome = run(QStringList{"shortlist", "--vcf", vcf(), "--ped", ped()} + terms);
            QCOMPARE(outcome.status, 2);
            verifyOneLine(outcome, terms.at(1));
        }
    }

    void aNulByteIsRefusedWithItsLine()
    {
        const QByteArray line = QByteArray(il2rg).replace("\t.\tGT:", QByteArray("\tX=", 3) + '\0' + QByteArray("\tGT:"));
        const QString path = written(at("nul.vcf"), header38 + columns + line + il2rg);
        for (const char* verb : {"shortlist", "segregate", "quality"}) {
            const Outcome outcome = run({QString::fromLatin1(verb), "--vcf", path, "--ped", ped()});
            QCOMPARE(outcome.status, 1);
            verifyOneLine(outcome, path + ":10");
        }
    }

    void theDemoWritesIntoAnEmptyFolderOnly()
    {
        QDir(m_folder.path()).mkdir("mine");
        const QString precious = written(at("mine/notes.txt"), "PRECIOUS");
        const Outcome outcome = run({"demo", "-o", at("mine")});
        QCOMPARE(outcome.status, 1);
        verifyOneLine(outcome, at("mine"));
        QCOMPARE(QDir(at("mine")).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot), QStringList{"notes.txt"});
    }

    void theLanguageCountsWhereverItStands()
    {
        for (const QStringList& words : {QStringList{"--lang", "da", "--help"}, QStringList{"--help", "--lang", "da"},
                                         QStringList{"--lang=da"}, QStringList{"shortlist", "--lang", "da", "--help"}})
            QVERIFY2(run(words).out.contains("rangeret liste"), qPrintable(words.join(' ')));
        const QString help = QString::fromUtf8(run({"case", "--help", "--lang", "da"}).out);
        for (const char* danish : {"klinisk spørgsmål", "stamcelletransplantation", "rekvirerende afdeling", "Eksempel"})
            QVERIFY2(help.contains(QString::fromUtf8(danish)), danish);
        const Outcome nonsense = run({"--lang", "da", "nonsense"});
        QCOMPARE(nonsense.status, 2);
        QVERIFY2(nonsense.err.contains("findes ikke") || nonsense.err.contains("intet"), nonsense.err.constData());
        QCOMPARE(run({"--lang", "de", "--help"}).status, 2);
    }

    void danishIsSpokenOnRequest()
    {
        const Outcome outcome = run({"inspect", "--lang", "da", at("nowhere.vcf")});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err != run({"inspect", "--lang", "en", at("nowhere.vcf")}).err, outcome.err.constData());
        const Outcome list = run({"shortlist", "--lang", "da", "--vcf", vcf(), "--ped", ped()});
        QVERIFY2(list.out.contains("X-bundet") && !list.out.contains("x_linked"), list.out.constData());
    }

    // The fields that the headless contract fixes, and its exit status 3.
    void qualityTellsWhoTheSamplesAre()
    {
        QTemporaryDir folder;
        QByteArray records;
        for (int i = 0; i < 7000; ++i) { // a father who shares nothing with the child
            const QByteArrayList genotypes =
                QByteArray("0/1 0/0 0/1,0/0 0/1 1/1,0/1 0/0 0/0,0/1 1/1 1/1,1/1 0/1 0/0,0/1 0/1 0/0,0/0 0/0 0/1").split(',');
            QByteArray calls;
            for (const QByteArray& genotype : genotypes[i % 7].split(' '))
                calls += "\t" + genotype + ":15,15:30:99";
            records += "chr1\t" + QByteArray::number(10000 + i * 1000) + "\t.\tA\tG\t99\tPASS\t.\tGT:AD:DP:GQ" + calls + "\n";
        }
        const QString vcf = written(folder.filePath("family.vcf"), header38 + columns + records);
        const QString ped = written(folder.filePath("family.ped"), trioPed);
        const Outcome outcome = run({"quality", "--json", "--lang", "en", "--vcf", vcf, "--ped", ped});
        QCOMPARE(outcome.status, 3);
        const QJsonObject json = outcome.json(), sample = json["samples"].toArray().first().toObject();
        for (const char* key : {"id", "sex_declared", "sex_called", "x_het_ratio", "y_calls", "het_hom_ratio", "ti_tv", "mean_depth",
                                "call_rate", "roh_mb", "froh"})
            QVERIFY2(sample.contains(QLatin1String(key)), key);
        QCOMPARE(sample["sex_called"].toString(), QStringLiteral("unknown"));
        QVERIFY2(sample["x_het_ratio"].isNull(), "no X in the file: unknown, not 0");
        const QJsonObject pair = json["pairs"].toArray().at(1).toObject();
        QCOMPARE(pair["a"].toString() + pair["b"].toString(), QStringLiteral("childfather"));
        QCOMPARE(pair["concordant"].toBool(true), false);
        QVERIFY(pair["kinship"].toDouble() < 0.0442 && pair["ibs0"].toDouble() > 0.2 && pair.contains(u"declared"));
        const QJsonObject trio = json["trio"].toObject(), errors = trio["mendelian_errors"].toObject();
        QCOMPARE(trio["trio_consistent"].toBool(true), false);
        QVERIFY(trio["upd"].isArray() && errors["by_contig"].isArray() && errors["gated"].isObject());
        QCOMPARE(errors["raw"].toObject()["checked"].toInt(), 7000);
        QCOMPARE(errors["raw"].toObject()["errors"].toInt(), 4000);
        QStringList statuses;
        for (const QJsonValue verdict : json["verdicts"].toArray()) {
            QVERIFY(!verdict["check"].toString().isEmpty() && !verdict["text"].toString().isEmpty());
            statuses << verdict["status"].toString();
        }
        QVERIFY(statuses.contains("fail") && statuses.contains("warn"));
        const Outcome danish = run({"quality", "--lang", "da", "--vcf", vcf, "--ped", ped});
        QCOMPARE(danish.status, 3);
        QVERIFY(QString::fromUtf8(danish.out).contains(QString::fromUtf8("Slægtskab ikke bekræftet; kontakt laboratoriet")));
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
