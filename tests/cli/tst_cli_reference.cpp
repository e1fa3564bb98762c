// Installations that end badly, as a hospital has them: the program killed in the middle, the disk full. Nothing half is ever used.
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
};

QTEST_GUILESS_MAIN(TestCliReference)
#include "tst_cli_reference.moc"
