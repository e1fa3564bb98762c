// The laboratory's template of its reports (issue 8): it adds words and moves sections, and leaves out no fact (rule E-2).
#include "core/report/report_docx.h"
#include "core/report/report_html.h"
#include "core/report/report_pdf.h"
#include "core/report/report_text.h"
#include "core/report/written_texts.h"
#include "core/workflow/laboratory_template.h"
#include "core/workflow/treatment_texts.h"
#include "tests/core/report/report_family.h"
#include "tests/core/storage/expect_error.h"
#include "core/report/compose_draft.h"
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QStandardPaths>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

namespace {
const QByteArray ours = R"({"name": "Klinisk Genetik", "version": "7", "logo": "mark.png",
 "letterhead": {"da": ["Afdeling for Klinisk Genetik", "Testvej 1"], "en": ["Department of Clinical Genetics", "Testvej 1"]},
 "headings": {"recommendations": {"da": ["Vi anbefaler"], "en": ["We recommend"]}},
 "texts": {"reanalysis": {"da": ["Bed om ny analyse efter to år."], "en": ["Ask for a new analysis after two years."]},
           "method": {"da": ["Akkrediteret."], "en": ["Accredited."]}},
 "instead": ["reanalysis"],
 "order": ["conclusion", "lay", "recommendations", "patient", "question", "results", "interpretation", "implications", "family", "uncertain", "secondary",
           "method", "limitations", "reanalysis", "evidence", "versions", "authorisation"]})";

QDir templates()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/report"));
}

void put(const QString& name, const QByteArray& bytes)
{
    templates().mkpath(QStringLiteral("."));
    QFile file(templates().filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void putLogo()
{
    QImage mark(80, 40, QImage::Format_ARGB32);
    mark.fill(QColor(200, 0, 0, 128));
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    mark.save(&png, "PNG");
    put(QStringLiteral("mark.png"), png.data());
}

ReportDraft drafted(const ReportTemplate& wanted, const char* language)
{
    ReportFacts facts = boysFacts();
    facts.reportTemplate = wanted;
    return composeDraft(facts, ReportLanguage(QLatin1String(language)));
}

QStringList keysOf(const ReportDraft& draft)
{
    QStringList keys;
    for (const ReportSection& section : draft.sections)
        keys << section.key;
    return keys;
}

const ReportSection& section(const ReportDraft& draft, const char* key)
{
    static const ReportSection none;
    for (const ReportSection& one : draft.sections)
        if (one.key == QLatin1String(key))
            return one;
    return none;
}
} // namespace

class ReportTemplateTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void cleanup() { templates().removeRecursively(); }
    void theShippedOneChangesNothing();
    void aLaboratorysOwnDressesEveryForm();
    void whatIsWrongIsTold_data();
    void whatIsWrongIsTold();
    void aLogoThatIsNotThereIsTold();
    void treatmentNamesWhoMustConfirmIt();
};

void ReportTemplateTest::theShippedOneChangesNothing()
{
    const ReportTemplate shipped = laboratoryTemplate();
    QCOMPARE(shipped.order, reportOrder());
    for (const char* language : {"da", "en"})
        QVERIFY(drafted(shipped, language) == drafted({}, language));
    for (const TreatmentText& text : shipped.treatment)
        QVERIFY(!text.text.da.isEmpty() && !text.text.en.isEmpty() && !text.genes.isEmpty());
}

void ReportTemplateTest::aLaboratorysOwnDressesEveryForm()
{
    putLogo();
    put(QStringLiteral("template.json"), ours);
    const ReportDraft draft = drafted(laboratoryTemplate(), "da");
    QCOMPARE(keysOf(draft).mid(0, 4), QStringList({"conclusion", "lay", "recommendations", "patient"}));
    QCOMPARE(keysOf(draft).size(), keysOf(drafted({}, "da")).size());
    QCOMPARE(section(draft, "recommendations").heading, QStringLiteral("Vi anbefaler"));
    QCOMPARE(section(draft, "reanalysis").paragraphs, QStringList("Bed om ny analyse efter to år."));
    QVERIFY(section(draft, "method").paragraphs.contains("Akkrediteret."));
    QVERIFY(!QImage::fromData(draft.logo).hasAlphaChannel()); // PDF/A-1 knows no transparency
    QVERIFY(toPlainText(draft).startsWith("Afdeling for Klinisk Genetik\nTestvej 1\n"));
    QVERIFY(toHtml(draft).contains("Afdeling for Klinisk Genetik<br>Testvej 1") && toHtml(draft).contains("data:image/png"));
    QVERIFY(toDocx(draft).contains("word/media/logo.png"));
    QBuffer pdf;
    pdf.setData(toPdf(draft));
    pdf.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&pdf);
    QVERIFY(document.getAllText(0).text().contains("Afdeling for Klinisk Genetik"));
    const QImage page = document.render(0, QSize(840, 1188)).convertToFormat(QImage::Format_RGB32);
    int red = 0;
    for (int y = 0; y < 200; ++y)
        for (int x = 420; x < 840; ++x)
            red += page.pixelColor(x, y).red() > 200 && page.pixelColor(x, y).green() < 160 && page.pixelColor(x, y).green() > 90;
    QVERIFY2(red > 500, qPrintable(QString::number(red))); // the mark is on the paper
    QVERIFY(contentDigest(draft) != contentDigest(drafted({}, "da"))); // a signature is for the letterhead, too
}

void ReportTemplateTest::whatIsWrongIsTold_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* name, const QByteArray& json, const char* told) { QTest::newRow(name) << json << QString::fromUtf8(told); };
    row("no JSON", "{", "unterminated object");
    row("a list", "[]", "{…} expected");
    row("no name", R"({"version": "1"})", "missing: name");
    row("no version", R"({"name": "x"})", "missing: version");
    row("misspelt", R"({"name": "x", "version": "1", "ordre": []})", "no such key: ordre");
    row("no such section", R"({"name": "x", "version": "1", "texts": {"methods": {}}})", "texts: no section \"methods\"");
    row("one language", R"({"name": "x", "version": "1", "texts": {"method": {"da": ["a"]}}})", "texts.method: \"da\" and \"en\" must both be there");
    row("a section left out", R"({"name": "x", "version": "1", "order": ["conclusion"]})", "order: \"patient\" is missing; no section may be left out");
    row("twice", R"({"name": "x", "version": "1", "order": ["lay", "lay"]})", "order: \"lay\" stands twice");
    row("instead of facts", R"({"name": "x", "version": "1", "instead": ["limitations"]})",
        "instead: the words of \"limitations\" follow the case and cannot give way");
    row("a number", R"({"name": "x", "version": "1", "letterhead": {"da": [1], "en": ["x"]}})", "letterhead: [\"…\"] expected");
    row("no genes", R"({"name": "x", "version": "1", "treatment": [{"da": ["a"], "en": ["a"]}]})", "treatment 1: genes and words must be there");
    row("a logo elsewhere", R"({"name": "x", "version": "1", "logo": "../x.png"})", "logo: a file beside the template, without a folder");
}

void ReportTemplateTest::whatIsWrongIsTold()
{
    QFETCH(QByteArray, json);
    put(QStringLiteral("template.json"), json);
    const auto error = errorOf([] { laboratoryTemplate(); });
    QVERIFY(error && error->code() == Error::Code::FileMalformed);
    QVERIFY(error->subject().endsWith("report/template.json"));
    QTEST(error->detail(), "told");
}

void ReportTemplateTest::aLogoThatIsNotThereIsTold()
{
    put(QStringLiteral("template.json"), ours);
    QVERIFY(throwsError(Error::Code::FileMissing, [] { laboratoryTemplate(); }));
    put(QStringLiteral("mark.png"), "no picture");
    QVERIFY(throwsError(Error::Code::FileMalformed, [] { laboratoryTemplate(); }));
}

// Requirements E2: offered, never inserted; and whoever puts one in cannot sign before it says who confirmed it.
void ReportTemplateTest::treatmentNamesWhoMustConfirmIt()
{
    ReportDraft draft = drafted(laboratoryTemplate(), "da");
    QVERIFY(!toPlainText(draft).contains("Hastesvar"));
    const QStringList offered = treatmentTexts(draft);
    QVERIFY(offered.front().startsWith("Hastesvar pr. telefon.") && offered.front().contains("[["));
    const std::map<QString, QString> words{{proseOf(draft, "implications"), offered.front()}};
    const ReportDraft told = withTexts(draft, words);
    QVERIFY(section(told, "implications").paragraphs.join(' ').contains("Hastesvar"));
    const QString hole = offered.front().mid(offered.front().indexOf("[[")).chopped(1);
    QVERIFY(told.placeholders.contains(hole));
    // Written into the section's own hole instead, the text's hole can be written in its turn.
    QString place, inner;
    for (const WritablePlace& one : openPlaces(draft))
        if (one.name.contains("/implications/"))
            place = one.name;
    inner = place.section('/', 0, 1) + '/' + hole;
    const ReportDraft both = withTexts(draft, {{place, offered.front()}, {inner, "N.N., 23-11-2026"}});
    QVERIFY(section(both, "implications").paragraphs.join(' ').contains("(N.N., 23-11-2026)"));
    draft.findings.front().classification = AcmgClass::Uncertain;
    QVERIFY(treatmentTexts(draft).isEmpty());
}

QTEST_MAIN(ReportTemplateTest)
#include "tst_report_template.moc"
