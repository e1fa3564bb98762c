#include "ui/words/error_details.h"
#include "ui/words/error_words.h"
#include "ui/words/words.h"
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace gentolk;

class TestErrorWords : public QObject
{
    Q_OBJECT
private slots:
    void everyErrorSaysWhatHappenedAndWhatToDo()
    {
        QSet<QString> problems;
        for (const Error::Code code : valuesFrom(Error::Code::FileMissing, Error::Code::Stopped)) {
            const Error error(code, QStringLiteral("a.vcf"), QStringLiteral("line 7"));
            QVERIFY2(!problemOf(Error(code)).isEmpty(), qPrintable(QString::number(int(code))));
            QVERIFY2(!remedyOf(error).isEmpty(), qPrintable(QString::number(int(code))));
            QVERIFY(sentence(error).startsWith(QStringLiteral("a.vcf: ")));
            QVERIFY(sentence(error).endsWith(QLatin1Char('.')));
            QVERIFY(!problemOf(error).endsWith(QLatin1Char('.')));
            QVERIFY(problemOf(error).contains(QStringLiteral("(line 7)")));
            problems.insert(problemOf(Error(code)));
        }
        QCOMPARE(int(problems.size()), int(Error::Code::Stopped) + 1);
    }

    void anErrorWithoutASubjectBeginsWithACapital()
    {
        QCOMPARE(sentence(Error(Error::Code::Stopped)),
                 QStringLiteral("Stopped before it was finished. Nothing was changed; begin again when you wish."));
    }

    void everyDetailThatCoreAddsHasWords()
    {
        static const QRegularExpression thrown(QStringLiteral(
            "(?:Error\\(Error::Code::\\w+, [^\";]*|malformed\\(|refuse\\(|unwritable\\([^\"]*)QStringLiteral\\(\"([^\"]+ [^\"]+)\"\\)"));
        int seen = 0;
        for (QDirIterator files(QStringLiteral(SOURCE_ROOT "/core"), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
             files.hasNext();) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (auto found = thrown.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext(); ++seen) {
                const QString detail = found.next().captured(1).replace(QRegularExpression(QStringLiteral("%[1-9]")), QStringLiteral("7"));
                if (!detail.contains(QRegularExpression(QStringLiteral("[a-z]"))))
                    continue; // places and values alone
                const bool goesOn = detail.endsWith(QLatin1Char(' ')); // names follow
                QVERIFY2(isKnownErrorDetail(goesOn ? detail + QLatin1Char('7') : detail), qPrintable(file.fileName() + ": " + detail));
            }
        }
        QVERIFY2(seen > 30, "the scan must see the sources");
    }

    void aDetailWithinADetailIsWordedToo()
    {
        QCOMPARE(wordsOfErrorDetail(QStringLiteral("line 9, the last: 3 columns where the header has 12")),
                 QStringLiteral("line 9, the last: 3 columns where the header has 12"));
        QVERIFY(isKnownErrorDetail(QStringLiteral("3 columns where the header has 12")));
        QCOMPARE(wordsOfErrorDetail(QStringLiteral("something of the system")), QStringLiteral("something of the system"));
    }

    void aPercentSignOfAPathIsNotAPlaceholder()
    {
        const Error error(Error::Code::FileMissing, QStringLiteral("C:/100%1/family.vcf"));
        QVERIFY(sentence(error).startsWith(QStringLiteral("C:/100%1/family.vcf: the file does not exist. ")));
    }
};

QTEST_GUILESS_MAIN(TestErrorWords)
#include "tst_error_words.moc"
