#include "core/report/report_language.h"
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace gentolk;

// Every sentence of the report must have its Danish.
class TestReportTranslation : public QObject
{
    Q_OBJECT

private slots:
    void everySentenceHasItsDanish();
    void placesForFactsAreTheSameInBothLanguages();
};

namespace {

// The sources marked QT_TRANSLATE_NOOP("report", "…" "…").
QStringList sources()
{
    static const QRegularExpression mark(R"(QT_TRANSLATE_NOOP\(\s*"report",((?:\s*"(?:[^"\\]|\\.)*")+)\s*\))");
    static const QRegularExpression part(R"re("((?:[^"\\]|\\.)*)")re");
    QStringList found;
    const QDir folder(QStringLiteral(SOURCE_ROOT "/core/report"));
    for (const QString& name : folder.entryList({"*.cpp"})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (auto match = mark.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();) {
            QString text;
            for (auto piece = part.globalMatch(match.next().captured(1)); piece.hasNext();)
                text += piece.next().captured(1);
            found.append(text);
        }
    }
    found.removeDuplicates();
    return found;
}

bool sameInBoth(const QString& text) // words that Danish and English share
{
    static const QStringList shared{"benign", "autosomal dominant", "ClinVar", "Patient", "Position", "Program", "Filter", "Standard", "Dominant", ", version %1", "autoinflammation"};
    return shared.contains(text);
}

int places(const QString& text)
{
    static const QRegularExpression place("%[1-9]");
    return int(text.count(place));
}

} // namespace

void TestReportTranslation::everySentenceHasItsDanish()
{
    const ReportLanguage say("da");
    const QStringList all = sources();
    QVERIFY(all.size() >= 215);
    for (const QString& source : all)
        if (!sameInBoth(source))
            QVERIFY2(say(source.toUtf8().constData()) != source, qPrintable(source));
}

void TestReportTranslation::placesForFactsAreTheSameInBothLanguages()
{
    const ReportLanguage say("da");
    for (const QString& source : sources())
        QVERIFY2(places(say(source.toUtf8().constData())) == places(source), qPrintable(source));
}

QTEST_GUILESS_MAIN(TestReportTranslation)
#include "tst_report_translation.moc"
