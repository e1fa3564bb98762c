// A missing Danish string is a defect: the sources are read anew and held against the Danish file.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {
QString lupdate()
{
    const QString onPath = QStandardPaths::findExecutable("lupdate", {"/usr/lib/qt6/bin"});
    return onPath.isEmpty() ? QStandardPaths::findExecutable("lupdate") : onPath;
}

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList unfinishedSources(const QString& ts)
{
    static const QRegularExpression message("<message.*?</message>", QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression source("<source>(.*?)</source>", QRegularExpression::DotMatchesEverythingOption);
    QStringList list;
    for (auto matches = message.globalMatch(ts); matches.hasNext();) {
        const QString one = matches.next().captured(0);
        if (one.contains("type=\"unfinished\"") || one.contains("<translation></translation>"))
            list << source.match(one).captured(1);
    }
    return list;
}
} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private slots:
    void everyWordOnScreenAndInTheReportHasItsDanish()
    {
        QVERIFY2(!lupdate().isEmpty(), "lupdate is missing: install qt6-l10n-tools");
        QTemporaryDir folder;
        const QString copy = folder.filePath("gentolk_da.ts");
        QVERIFY(QFile::copy(QStringLiteral(SOURCE_ROOT "/translations/gentolk_da.ts"), copy));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        const QDir root(QStringLiteral(SOURCE_ROOT));
        QProcess process;
        process.start(lupdate(), {"-silent", "-no-obsolete", "-locations", "none", "-I", root.path(), root.filePath("app"), root.filePath("core"), root.filePath("ui"), "-ts", copy});
        QVERIFY(process.waitForFinished(120000));
        QCOMPARE(process.exitCode(), 0);
        const QString ts = textOf(copy);
        QVERIFY(ts.count("<source>") > 100);
        const QStringList missing = unfinishedSources(ts);
        QVERIFY2(missing.isEmpty(), qPrintable(QString("%1 without Danish:\n  ").arg(missing.size()) + missing.mid(0, 30).join("\n  ")));
    }

    void placeholdersAreTheSameInBothLanguages()
    {
        static const QRegularExpression message("<source>(.*?)</source>.*?<translation>(.*?)</translation>", QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression place("%L?(\\d|n)");
        const auto placesOf = [](const QString& text) {
            QStringList places;
            for (auto found = place.globalMatch(text); found.hasNext();)
                places << found.next().captured(1);
            places.removeDuplicates();
            places.sort();
            return places;
        };
        for (auto matches = message.globalMatch(textOf(QStringLiteral(SOURCE_ROOT "/translations/gentolk_da.ts"))); matches.hasNext();) {
            const auto match = matches.next();
            if (!match.captured(2).contains("<numerusform>"))
                QCOMPARE(placesOf(match.captured(2)), placesOf(match.captured(1)));
        }
    }
};

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
