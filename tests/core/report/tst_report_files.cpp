#include "core/base/error.h"
#include "core/report/compose_draft.h"
#include "core/report/report_html.h"
#include "core/report/report_pdf.h"
#include "report_family.h"
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <functional>
#include <sys/resource.h>

using namespace gentolk;
using namespace gentolk::test;

namespace {

ReportDraft boysDraft(const char* language) { return composeDraft(boysFacts(), ReportLanguage(language)); }

// The text of every page, as a reader program sees it.
QStringList pagesOf(const QByteArray& pdf)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QStringList pages;
    for (int page = 0; page < document.pageCount(); ++page)
        pages.append(document.getAllText(page).text().simplified());
    return pages;
}

// The share of the first page in the colour of the draft mark.
double paleShare(const QByteArray& pdf)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    const QImage page = document.render(0, QSize(420, 594)).convertToFormat(QImage::Format_RGB32);
    int pale = 0;
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0; x < page.width(); ++x)
            pale += page.pixelColor(x, y) == QColor(0xF1, 0xF3, 0xF6);
    return double(pale) / (page.width() * page.height());
}

Error::Code refusal(const std::function<void()>& write)
{
    try {
        write();
    } catch (const Error& error) {
        return error.code();
    }
    return Error::Code::Stopped; // none
}

// While it lives no file of this process may grow beyond the limit: a full disk without one.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class TestReportFiles : public QObject
{
    Q_OBJECT

private slots:
    void thePdfHoldsTheTextOfTheReport_data();
    void thePdfHoldsTheTextOfTheReport();
    void everyPageNamesThePatientTheCaseAndItself();
    void aSignedReportBearsNoDraftMark();
    void thePdfIsArchivable();
    void aParagraphTallerThanAPageLosesNoWord();
    void aLongTableLosesNoRow();
    void nothingIsOverwrittenWithoutForce();
    void aFolderThatIsNotThereIsToldAndLeavesNothing();
    void aFullDiskIsToldAndLeavesNothingHalfWritten();
    void htmlIsOnePageWithoutMarkupFromData();
};

void TestReportFiles::thePdfHoldsTheTextOfTheReport_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("da") << QByteArray("da") << QStringList{"Konklusion", "som forklarer patientens kliniske billede", "Klasse 5 – patogen", "Kladde af 22. november 2026", "OPDIGTET PERSON"};
    QTest::newRow("en") << QByteArray("en") << QStringList{"Conclusion", "explains the patient's clinical picture", "Class 5 – pathogenic", "Draft of 22 November 2026", "INVENTED PERSON"};
}

void TestReportFiles::thePdfHoldsTheTextOfTheReport()
{
    QFETCH(QByteArray, language);
    QFETCH(QStringList, words);
    const QString text = pagesOf(toPdf(boysDraft(language.constData()))).join(' ');
    words += {"IL2RG", "NM_000206.3:c.676C>T", "p.(Arg226Cys)", "chrX:71109309", "PS4, PM2_Supporting", "010116-0001"};
    for (const QString& word : words)
        QVERIFY2(text.contains(word), qPrintable(word + " is not in " + text));
}

void TestReportFiles::everyPageNamesThePatientTheCaseAndItself() // rule E-2
{
    const QStringList pages = pagesOf(toPdf(boysDraft("da")));
    QVERIFY(pages.size() >= 2);
    for (int i = 0; i < pages.size(); ++i)
        for (const QString& word : {QString("Anton Opdigtet"), QString("010116-0001"), QString("IEI-2026-0001"), QString("OPDIGTET PERSON"), QString("Kladde af"),
                                    QString("Side %1 af %2").arg(i + 1).arg(pages.size())})
            QVERIFY2(pages[i].contains(word), qPrintable(word + " is not in " + pages[i]));
}

void TestReportFiles::aSignedReportBearsNoDraftMark()
{
    ReportDraft draft = boysDraft("da");
    draft.draft = false;
    draft.demo = false;
    QVERIFY(!pagesOf(toPdf(draft)).join(' ').contains("OPDIGTET PERSON"));
    QVERIFY(paleShare(toPdf(boysDraft("da"))) > 0.01); // the mark is drawn, not written
    QVERIFY(paleShare(toPdf(draft)) < 0.001);
}

void TestReportFiles::thePdfIsArchivable() // rule E-7: PDF/A-1b
{
    const QByteArray pdf = toPdf(boysDraft("en"));
    QVERIFY(pdf.startsWith("%PDF-1.4"));
    QVERIFY(pdf.contains("pdfaid:part=\"1\""));
    QVERIFY(pdf.contains("/FontFile"));
    QCOMPARE(pdf.count("/SMask"), pdf.count("/SMask /None")); // no transparency
}

void TestReportFiles::aParagraphTallerThanAPageLosesNoWord()
{
    ReportDraft draft = boysDraft("en");
    QStringList words;
    for (int i = 0; i < 3000; ++i)
        words.append(QString("word%1").arg(i));
    draft.sections[4].paragraphs.append(words.join(' '));
    const QString text = pagesOf(toPdf(draft)).join(' ') + ' ';
    for (const QString& word : words)
        QVERIFY2(text.contains(word + ' '), qPrintable(word));
}

void TestReportFiles::aLongTableLosesNoRow()
{
    ReportDraft draft = boysDraft("en");
    for (int i = 0; i < 200; ++i)
        draft.sections.back().rows.emplace_back(QString("label%1").arg(i), QString("value%1").arg(i));
    const QString text = pagesOf(toPdf(draft)).join(' ') + ' ';
    for (int i = 0; i < 200; ++i)
        QVERIFY2(text.contains(QString("label%1 value%1 ").arg(i)), qPrintable(QString::number(i)));
}

void TestReportFiles::nothingIsOverwrittenWithoutForce()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("report.pdf");
    writePdf(boysDraft("en"), path);
    QCOMPARE(refusal([&] { writePdf(boysDraft("en"), path); }), Error::Code::OutputExists);
    QCOMPARE(refusal([&] { writeHtml(boysDraft("en"), path); }), Error::Code::OutputExists);
    QCOMPARE(refusal([&] { writeHtml(boysDraft("en"), path, true); }), Error::Code::Stopped);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("<!DOCTYPE html>"));
}

void TestReportFiles::aFolderThatIsNotThereIsToldAndLeavesNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("missing/report.pdf");
    QCOMPARE(refusal([&] { writePdf(boysDraft("en"), path); }), Error::Code::OutputUnwritable);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestReportFiles::aFullDiskIsToldAndLeavesNothingHalfWritten()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("report.pdf");
    const ReportDraft draft = boysDraft("en");
    {
        const SmallDisk disk(4096);
        QCOMPARE(refusal([&] { writePdf(draft, path); }), Error::Code::OutputUnwritable);
    }
    QVERIFY(QDir(folder.path()).isEmpty());
    writePdf(draft, path);
    const qint64 whole = QFile(path).size();
    const SmallDisk disk(4096);
    QCOMPARE(refusal([&] { writePdf(draft, path, true); }), Error::Code::OutputUnwritable);
    QCOMPARE(QFile(path).size(), whole); // the former report stands
}

void TestReportFiles::htmlIsOnePageWithoutMarkupFromData()
{
    ReportFacts facts = boysFacts();
    facts.theCase.patient.name = "<b>Anton</b> & \"co\"";
    const QString html = toHtml(composeDraft(facts, ReportLanguage("en")));
    QVERIFY(!html.contains("<b>Anton"));
    QVERIFY(html.contains("&lt;b&gt;Anton&lt;/b&gt; &amp;"));
    QVERIFY(html.contains("c.676C&gt;T"));
    QVERIFY(html.contains("<h1") && html.contains("</html>"));
    QVERIFY(!html.contains("http"));
}

QTEST_MAIN(TestReportFiles)
#include "tst_report_files.moc"
