#include "ui/words/error_words.h"
#include "ui/words/words.h"
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
        QCOMPARE(sentence(Error(Error::Code::Stopped)), QStringLiteral("Stopped before it was finished. Nothing was changed; begin again when you wish."));
    }

    void aPercentSignOfAPathIsNotAPlaceholder()
    {
        const Error error(Error::Code::FileMissing, QStringLiteral("C:/100%1/family.vcf"));
        QVERIFY(sentence(error).startsWith(QStringLiteral("C:/100%1/family.vcf: the file does not exist. ")));
    }
};

QTEST_GUILESS_MAIN(TestErrorWords)
#include "tst_error_words.moc"
