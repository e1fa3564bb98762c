// Installations that end badly, as a hospital has them: the program killed in the middle, the disk full. Nothing half is ever used.
#include "tests/support/phenotype_files.h"
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class TestCliReference : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;

    QProcessEnvironment environment() const
    {
        QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
        own.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->path());
        return own;
    }
    QString largeClinVar() const
    {
        const QString path = m_folder->filePath(QStringLiteral("clinvar.vcf"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write("##fileformat=VCFv4.1\n##fileDate=2026-11-01\n##source=ClinVar\n##reference=GRCh38\n##INFO=<ID=CLNREVSTAT,Number=.,Type=String,Description=\"r\">\n"
                   "##INFO=<ID=CLNSIG,Number=.,Type=String,Description=\"c\">\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n");
        for (int i = 0; i < 400000; ++i)
            file.write("1\t" + QByteArray::number(1000000 + i) + "\t" + QByteArray::number(i + 1) + "\tC\tT\t.\t.\tCLNREVSTAT=criteria_provided,_single_submitter;CLNSIG=Benign\n");
        return path;
    }
    QJsonObject listed() const
    {
        QProcess list;
        list.setProcessEnvironment(environment());
        list.start(QStringLiteral(GENTOLK_CLI), {QStringLiteral("reference"), QStringLiteral("list"), QStringLiteral("--json")});
        list.waitForFinished(60000);
        return QJsonDocument::fromJson(list.readAllStandardOutput()).object();
    }
    bool isBuilding() const
    {
        QDirIterator files(m_folder->path(), {QStringLiteral("*.building")}, QDir::Files, QDirIterator::Subdirectories);
        return files.hasNext() && QFileInfo(files.next()).size() > 0;
    }
    static QStringList addArguments(const QString& file)
    {
        return {QStringLiteral("reference"), QStringLiteral("add"), QStringLiteral("--everything"), file};
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void versionNamesWhatIsInstalled()
    {
        const auto told = [&](const QStringList& arguments) {
            QProcess run;
            run.setProcessEnvironment(environment());
            run.start(QStringLiteral(GENTOLK_CLI), arguments);
            run.waitForFinished(60000);
            return run.readAllStandardOutput();
        };
        const QByteArray before = told({QStringLiteral("--version")});
        QVERIFY(before.contains("Human Phenotype Ontology 2025-05-06") && !before.contains("2026-09-01"));
        told(QStringList{QStringLiteral("reference"), QStringLiteral("add")} + gentolk::test::phenotypeFiles(m_folder->path()));
        QVERIFY(told({QStringLiteral("--version")}).contains("Human Phenotype Ontology 2026-09-01 (installed"));
        QVERIFY(told({QStringLiteral("rank"), QStringLiteral("--json"), QStringLiteral("--hpo"), QStringLiteral("HP:0001875")}).contains("\"ontology\": \"2026-09-01\""));
        QCOMPARE(listed()[u"sources"].toArray().first()[u"assembly"].toString(), QStringLiteral("any"));
    }

    void anInstallationThatIsKilledIsNotUsedAndTheNextOneSucceeds()
    {
        const QString file = largeClinVar();
        QProcess add;
        add.setProcessEnvironment(environment());
        add.start(QStringLiteral(GENTOLK_CLI), addArguments(file));
        QTRY_VERIFY_WITH_TIMEOUT(isBuilding() || add.state() == QProcess::NotRunning, 60000);
        QVERIFY(add.state() != QProcess::NotRunning);
        add.kill();
        QVERIFY(add.waitForFinished());
        const QJsonObject after = listed();
        QVERIFY(after[u"sources"].toArray().isEmpty());
        QCOMPARE(after[u"leftovers"].toArray().size(), 1);
        QProcess again;
        again.setProcessEnvironment(environment());
        again.start(QStringLiteral(GENTOLK_CLI), addArguments(file));
        QVERIFY(again.waitForFinished(120000));
        QCOMPARE(again.exitCode(), 0);
        QVERIFY(again.readAllStandardError().contains("interrupted"));
        const QJsonObject healed = listed();
        QCOMPARE(healed[u"sources"].toArray().size(), 1);
        QCOMPARE(healed[u"sources"].toArray().first()[u"alleles"].toInt(), 400000);
        QVERIFY(healed[u"leftovers"].toArray().isEmpty());
    }

    // A limit on the size of files stands for the full disk: the write fails in the same way.
    void aFullDiskIsToldInWordsAndLeavesNothing()
    {
        const QString file = largeClinVar();
        QProcess add;
        add.setProcessEnvironment(environment());
        const QStringList limited{QStringLiteral("-c"), QStringLiteral("trap '' XFSZ; ulimit -f 1000; exec \"$0\" \"$@\""), QStringLiteral(GENTOLK_CLI)};
        add.start(QStringLiteral("/bin/bash"), limited + addArguments(file));
        QVERIFY(add.waitForFinished(120000));
        QVERIFY(add.exitStatus() == QProcess::NormalExit && add.exitCode() != 0);
        const QByteArray told = add.readAllStandardError();
        QVERIFY2(told.contains("cannot be written") && told.contains("free some space"), told.constData());
        const QJsonObject after = listed();
        QVERIFY(after[u"sources"].toArray().isEmpty() && after[u"leftovers"].toArray().isEmpty());
    }

    // rs and VCV numbers (issue 5): by the family's own ID column, by the installed ClinVar, inside and outside the panel; one that nobody knows is not "no".
    void aNumberFindsItsVariant_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("known");
        QTest::addColumn<QString>("place");
        QTest::newRow("dbSNP, from ClinVar") << "rs137852507" << true << "chrX-71109309-G-A";
        QTest::newRow("dbSNP, from the ID column") << "RS5" << true << "chrX-71110000-C-T";
        QTest::newRow("ClinVar's record with its version") << "VCV000011746.3" << true << "chrX-71109309-G-A";
        QTest::newRow("ClinVar's number, outside the panel") << "ClinVar:12" << true << "chr1-1000000-A-G";
        QTest::newRow("known, and not in the family") << "VCV13" << true << "";
        QTest::newRow("known to nobody") << "rs1" << false << "";
    }
    void aNumberFindsItsVariant()
    {
        QFETCH(QString, number);
        QFETCH(bool, known);
        QFETCH(QString, place);
        const auto write = [this](const char* name, const QByteArray& content) {
            QFile file(m_folder->filePath(QLatin1String(name)));
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
                qFatal("cannot write");
            return file.fileName();
        };
        const QString clinVar = write("clinvar.vcf", "##fileformat=VCFv4.1\n##fileDate=2026-11-01\n##source=ClinVar\n##reference=GRCh38\n##INFO=<ID=CLNREVSTAT,Number=.,Type=String,Description=\"r\">\n"
            "##INFO=<ID=CLNSIG,Number=.,Type=String,Description=\"c\">\n##INFO=<ID=RS,Number=.,Type=String,Description=\"d\">\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n"
            "1\t1000000\t12\tA\tG\t.\t.\tCLNREVSTAT=criteria_provided,_single_submitter;CLNSIG=Benign\n"
            "X\t71109309\t11746\tG\tA\t.\t.\tCLNREVSTAT=criteria_provided,_single_submitter;CLNSIG=Pathogenic;RS=137852507\n"
            "X\t71109310\t13\tG\tA\t.\t.\tCLNREVSTAT=criteria_provided,_single_submitter;CLNSIG=Pathogenic\n");
        const QString vcf = write("child.vcf", "##fileformat=VCFv4.2\n##contig=<ID=chr1,length=248956422>\n##contig=<ID=chrX,length=156040895>\n"
            "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"g\">\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tchild\n"
            "chr1\t1000000\t.\tA\tG\t50\tPASS\t.\tGT\t0/1\nchrX\t71109309\t.\tG\tA\t50\tPASS\t.\tGT\t1\nchrX\t71110000\trs4;rs5\tC\tT\t50\tPASS\t.\tGT\t1\n");
        const auto run = [this](const QStringList& arguments) {
            QProcess program;
            program.setProcessEnvironment(environment());
            program.start(QStringLiteral(GENTOLK_CLI), arguments);
            program.waitForFinished(60000);
            if (program.exitCode() != 0)
                qWarning("%s", program.readAllStandardError().constData());
            return program.exitCode() == 0 ? program.readAllStandardOutput() : QByteArray();
        };
        QVERIFY(!run(addArguments(clinVar)).isEmpty());
        const QStringList explain{QStringLiteral("explain"), QStringLiteral("--vcf"), vcf, QStringLiteral("--variant"), number};
        const QJsonObject told = QJsonDocument::fromJson(run(explain + QStringList{QStringLiteral("--json")})).object();
        QCOMPARE(told[u"id_known"].toBool(), known);
        QCOMPARE(told[u"id_source"].toString(), QStringLiteral("ClinVar 2026-11-01"));
        QCOMPARE(told[u"variants"].toArray().size(), place.isEmpty() ? 0 : 1);
        if (!place.isEmpty())
            QCOMPARE(told[u"contig"].toString() + QStringLiteral("-%1-").arg(told[u"position"].toInt()) + told[u"ref"].toString() + '-' + told[u"alt"].toString(), place);
        const QByteArray forPeople = run(explain);
        QVERIFY2(forPeople.contains("The family may still have it") == !known, forPeople.constData());
        QCOMPARE(forPeople.contains("do not have this variant"), known && place.isEmpty());
    }

    // A laboratory's own list: told by its name in explain, named where it removes, kept with the case.
    void anOwnListStandsBesideTheOthersAndIsNamedWhereItRemoves()
    {
        const auto write = [this](const char* name, const QByteArray& content) {
            QFile file(m_folder->filePath(QLatin1String(name)));
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
                qFatal("cannot write");
            return file.fileName();
        };
        int code = 0;
        QByteArray errors;
        const auto run = [&](const QStringList& arguments) {
            QProcess program;
            program.setProcessEnvironment(environment());
            program.start(QStringLiteral(GENTOLK_CLI), arguments);
            program.waitForFinished(60000);
            code = program.exitCode();
            errors = program.readAllStandardError();
            return program.readAllStandardOutput();
        };
        const QByteArray names = "#contig\tposition\tref\talt\tAC\tAN\tAF\n";
        const QStringList add{QStringLiteral("reference"), QStringLiteral("add"), QStringLiteral("--name"), QStringLiteral("Region North"), QStringLiteral("--source-version"),
                              QStringLiteral("2026-11"), QStringLiteral("--assembly"), QStringLiteral("GRCh38")};
        run(add + QStringList{QStringLiteral("--lang"), QStringLiteral("da"), write("comma.tsv", names + "chrX\t71109309\tG\tA\t.\t.\t0,02\n")});
        QVERIFY(code != 0);
        QVERIFY2(errors.contains("linje 2: AF er '0,02'; tal skrives med decimalpunktum og uden komma"), errors.constData());
        run(add + QStringList{write("list.tsv", names + "chrX\t71109309\tG\tA\t80\t4000\t.\nchrX\t71110000\tC\tT\t80\t900\t.\n")});
        QVERIFY2(code == 0, errors.constData());
        run({QStringLiteral("reference"), QStringLiteral("verify"), QStringLiteral("local-region-north")});
        QCOMPARE(code, 0);
        const QJsonObject listedOne = listed()[u"sources"].toArray().first().toObject();
        QCOMPARE(listedOne[u"name"].toString(), QStringLiteral("Region North"));
        const QString vcf = write("child.vcf", "##fileformat=VCFv4.2\n##contig=<ID=chr1,length=248956422>\n##contig=<ID=chrX,length=156040895>\n"
            "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"g\">\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tchild\n"
            "chrX\t71109309\t.\tG\tA\t50\tPASS\t.\tGT\t1\nchrX\t71110000\t.\tC\tT\t50\tPASS\t.\tGT\t1\n");
        const auto frequencyStep = [&](const char* variant) {
            const QJsonObject told = QJsonDocument::fromJson(run({QStringLiteral("explain"), QStringLiteral("--json"), QStringLiteral("--vcf"), vcf, QStringLiteral("--variant"), QLatin1String(variant)})).object();
            const QJsonObject entry = told[u"frequencies"].toArray().first().toObject();
            if (entry[u"source"].toString() != QLatin1String("Region North 2026-11") || !entry[u"local"].toBool() || !told[u"frequency"].isNull())
                return QStringLiteral("not told as a list");
            for (const QJsonValue& one : told[u"steps"].toArray())
                if (one[u"step"].toString() == QLatin1String("frequency"))
                    return one[u"verdict"].toString() + QStringLiteral(": ") + one[u"text"].toString();
            return QString();
        };
        QCOMPARE(frequencyStep("chrX-71109309-G-A"), QStringLiteral("removed: Too common for a X-linked disease by Region North 2026-11."));
        QCOMPARE(frequencyStep("chrX-71110000-C-T"), QStringLiteral("cannot_tell: The population frequency is not known, so the allele is kept; too few alleles were looked at to ask: Region North 2026-11."));
        const QStringList inDatabase{QStringLiteral("--database"), m_folder->filePath(QStringLiteral("cases.db")), QStringLiteral("--json")};
        const QByteArray made = run(QStringList{QStringLiteral("case"), QStringLiteral("new"), QStringLiteral("--vcf"), vcf, QStringLiteral("--name"), QStringLiteral("Test Testesen"), QStringLiteral("--consent-date"),
                        QStringLiteral("2026-11-01"), QStringLiteral("--transplanted"), QStringLiteral("no")} + inDatabase);
        QVERIFY2(code == 0, errors.constData());
        run({QStringLiteral("reference"), QStringLiteral("remove"), QStringLiteral("local-region-north 2026-11")});
        QCOMPARE(code, 0);
        const QByteArray shown = run(QStringList{QStringLiteral("case"), QStringLiteral("show"), QJsonDocument::fromJson(made).object()[u"number"].toString()} + inDatabase);
        QVERIFY2(shown.contains(listedOne[u"sha256"].toString().toLatin1()), shown.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliReference)
#include "tst_cli_reference.moc"
