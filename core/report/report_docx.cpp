#include "core/report/report_docx.h"
#include "core/base/error.h"
#include "core/report/report_language.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

namespace gentolk {

namespace {
const QString wordSpace = QStringLiteral(" xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"");
const QString xmlHead = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");

// XML 1.0 knows no control characters but tab and line ends.
QString escaped(const QString& text)
{
    QString clean;
    for (const QChar letter : text)
        clean += letter.unicode() < 0x20 ? QChar(u' ') : letter;
    return clean.toHtmlEscaped();
}

QString docxRun(const QString& text, bool bold = false)
{
    return QStringLiteral("<w:r>%1<w:t xml:space=\"preserve\">%2</w:t></w:r>")
        .arg(bold ? QStringLiteral("<w:rPr><w:b/></w:rPr>") : QString(), escaped(text));
}

QString docxParagraph(const QString& style, const QString& runs)
{
    return QStringLiteral("<w:p><w:pPr><w:pStyle w:val=\"%1\"/></w:pPr>%2</w:p>").arg(style, runs);
}

QString docxCell(int width, const QString& text, bool bold)
{
    return QStringLiteral("<w:tc><w:tcPr><w:tcW w:w=\"%1\" w:type=\"dxa\"/></w:tcPr>%2</w:tc>")
        .arg(width)
        .arg(docxParagraph(QStringLiteral("Fact"), docxRun(text, bold)));
}

QString docxTable(const std::vector<ReportRow>& rows)
{
    constexpr int labelWidth = 2800, valueWidth = 6600; // twentieths of a point
    QString table = QStringLiteral("<w:tbl><w:tblPr><w:tblW w:w=\"%1\" w:type=\"dxa\"/></w:tblPr><w:tblGrid><w:gridCol "
                                   "w:w=\"%2\"/><w:gridCol w:w=\"%3\"/></w:tblGrid>")
                        .arg(labelWidth + valueWidth)
                        .arg(labelWidth)
                        .arg(valueWidth);
    for (const auto& [label, value] : rows)
        table +=
            QStringLiteral("<w:tr><w:trPr><w:cantSplit/></w:trPr>%1%2</w:tr>")
                .arg(docxCell(labelWidth, label, true), docxCell(valueWidth, value.isEmpty() ? QStringLiteral("\u2013") : value, false));
    return table + QStringLiteral("</w:tbl>") + docxParagraph(QStringLiteral("Normal"), {});
}

std::vector<ReportRow> rowsOfFinding(const Finding& f, const ReportLanguage& say)
{
    return {{say(QT_TRANSLATE_NOOP("report", "Genome")), f.assembly + ' ' + f.genomic},
            {say(QT_TRANSLATE_NOOP("report", "Zygosity")), f.zygosity},
            {say(QT_TRANSLATE_NOOP("report", "Origin")), f.origin},
            {say(QT_TRANSLATE_NOOP("report", "Phase")), f.phase},
            {say(QT_TRANSLATE_NOOP("report", "Disease")), f.disease},
            {say(QT_TRANSLATE_NOOP("report", "Inheritance")), f.inheritance},
            {say(QT_TRANSLATE_NOOP("report", "Class")), QString::number(int(f.classification))},
            {say(QT_TRANSLATE_NOOP("report", "Criteria")), f.criteria},
            {say(QT_TRANSLATE_NOOP("report", "ClinVar")), f.clinvar},
            {say(QT_TRANSLATE_NOOP("report", "Frequency")), f.frequency},
            {say(QT_TRANSLATE_NOOP("report", "Quality")), f.quality},
            {say(QT_TRANSLATE_NOOP("report", "Confirmation")), f.confirmation}};
}

QString docxFinding(const Finding& f, const ReportLanguage& say)
{
    const QString gene = QStringLiteral("<w:r><w:rPr><w:b/><w:i/></w:rPr><w:t xml:space=\"preserve\">%1 </w:t></w:r>").arg(escaped(f.gene));
    const QString name = docxRun(QStringLiteral("%1:%2 %3").arg(f.transcript, f.hgvsC, f.hgvsP), true);
    return docxParagraph(QStringLiteral("Normal"), gene + name) + docxTable(rowsOfFinding(f, say));
}

bool isOfSection(const Finding& finding, const QString& section)
{
    const bool uncertain = finding.classification == AcmgClass::Uncertain;
    return (section == QLatin1String("uncertain") && uncertain) || (section == QLatin1String("results") && !uncertain);
}

// The laboratory's mark, 13 mm high; relation rId4 is its file in the package.
QString docxPicture(const QByteArray& png)
{
    constexpr int unitsPerMillimetre = 36000;
    const QSize size = QImage::fromData(png).size();
    const qint64 height = 13 * unitsPerMillimetre, width = size.height() ? height * size.width() / size.height() : height;
    return QStringLiteral(
               "<w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><wp:extent cx=\"%1\" "
               "cy=\"%2\"/><wp:docPr id=\"1\" name=\"logo\"/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData "
               "uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic "
               "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"logo\"/><pic:cNvPicPr/>"
               "</pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rId4\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" "
               "y=\"0\"/><a:ext cx=\"%1\" cy=\"%2\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>"
               "</a:graphic></wp:inline></w:drawing></w:r>")
        .arg(width)
        .arg(height);
}

QString docxBody(const ReportDraft& draft, const ReportLanguage& say)
{
    QString body;
    if (!draft.logo.isEmpty())
        body += docxParagraph(QStringLiteral("Fact"), docxPicture(draft.logo));
    for (const QString& line : draft.letterhead)
        body += docxParagraph(QStringLiteral("Fact"), docxRun(line));
    body += docxParagraph(QStringLiteral("Title"), docxRun(draft.title));
    if (draft.demo)
        body += docxParagraph(QStringLiteral("Normal"),
                              docxRun(say(QT_TRANSLATE_NOOP("report", "INVENTED PERSON – for demonstration only")), true));
    for (const ReportSection& section : draft.sections) {
        body += docxParagraph(QStringLiteral("Heading1"), docxRun(section.heading));
        for (const QString& paragraph : section.paragraphs)
            body += docxParagraph(QStringLiteral("Normal"), docxRun(paragraph));
        for (const Finding& finding : draft.findings)
            if (isOfSection(finding, section.key))
                body += docxFinding(finding, say);
        if (!section.rows.empty())
            body += docxTable(section.rows);
    }
    return body;
}

// A4 with 20 mm around.
QString documentPart(const ReportDraft& draft, const ReportLanguage& say)
{
    return xmlHead +
           QStringLiteral(
               "<w:document%1 xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>%2<w:sectPr>"
               "<w:headerReference w:type=\"default\" r:id=\"rId2\"/><w:footerReference w:type=\"default\" r:id=\"rId3\"/>"
               "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" "
               "w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>")
               .arg(wordSpace, docxBody(draft, say));
}

QString headerPart(const ReportDraft& draft)
{
    QStringList told{draft.patientName, draft.patientNumber, draft.caseNumber, draft.statusText};
    told.removeAll(QString());
    return xmlHead + QStringLiteral("<w:hdr%1>%2</w:hdr>")
                         .arg(wordSpace, docxParagraph(QStringLiteral("Fact"), docxRun(told.join(QStringLiteral(" · ")))));
}

QString fieldRun(const QString& field)
{
    return QStringLiteral("<w:fldSimple w:instr=\"%1\"><w:r><w:t>1</w:t></w:r></w:fldSimple>").arg(field);
}

QString footerPart()
{
    const QString pages = fieldRun(QStringLiteral("PAGE")) + docxRun(QStringLiteral(" / ")) + fieldRun(QStringLiteral("NUMPAGES"));
    return xmlHead + QStringLiteral("<w:ftr%1>%2</w:ftr>").arg(wordSpace, docxParagraph(QStringLiteral("Fact"), pages));
}

QString stylePart(const QString& id, const QString& name, int halfPoints, const QString& paragraph, const QString& letters)
{
    return QStringLiteral("<w:style w:type=\"paragraph\" w:styleId=\"%1\"%2><w:name w:val=\"%3\"/><w:pPr>%4</w:pPr><w:rPr>%5<w:sz "
                          "w:val=\"%6\"/></w:rPr></w:style>")
        .arg(id, id == QLatin1String("Normal") ? QStringLiteral(" w:default=\"1\"") : QString(), name, paragraph, letters)
        .arg(halfPoints);
}

QString stylesPart()
{
    const QString bold = QStringLiteral("<w:b/>");
    return xmlHead +
           QStringLiteral("<w:styles%1><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" "
                          "w:cs=\"Calibri\"/></w:rPr>"
                          "</w:rPrDefault></w:docDefaults>%2%3%4%5</w:styles>")
               .arg(wordSpace,
                    stylePart(QStringLiteral("Normal"), QStringLiteral("Normal"), 20, QStringLiteral("<w:spacing w:after=\"80\"/>"), {}),
                    stylePart(QStringLiteral("Title"), QStringLiteral("Title"), 30, QStringLiteral("<w:spacing w:after=\"120\"/>"), bold),
                    stylePart(QStringLiteral("Heading1"), QStringLiteral("heading 1"), 23,
                              QStringLiteral("<w:keepNext/><w:spacing w:before=\"200\" w:after=\"60\"/><w:outlineLvl w:val=\"0\"/>"), bold),
                    stylePart(QStringLiteral("Fact"), QStringLiteral("Fact"), 18, QStringLiteral("<w:spacing w:after=\"20\"/>"), {}));
}

QString contentTypes()
{
    const QString part = QStringLiteral(
        "<Override PartName=\"/word/%1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.%2+xml\"/>");
    return xmlHead + QStringLiteral("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                    "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                    "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>%1%2%3%4</Types>")
                         .arg(part.arg(QStringLiteral("document"), QStringLiteral("document.main")),
                              part.arg(QStringLiteral("styles"), QStringLiteral("styles")),
                              part.arg(QStringLiteral("header1"), QStringLiteral("header")),
                              part.arg(QStringLiteral("footer1"), QStringLiteral("footer")));
}

QString relations(const std::vector<std::pair<QString, QString>>& typesAndTargets)
{
    QString all = xmlHead + QStringLiteral("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    int number = 0;
    for (const auto& [type, target] : typesAndTargets)
        all += QStringLiteral("<Relationship Id=\"rId%1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%2\" "
                              "Target=\"%3\"/>")
                   .arg(QString::number(++number), type, target);
    return all + QStringLiteral("</Relationships>");
}

// The same report gives the same bytes: the package tells no time of its making.
void addPart(QuaZip& package, const QString& name, const QByteArray& bytes)
{
    QuaZipNewInfo info(name);
    info.dateTime = QDateTime(QDate(1980, 1, 1), QTime(0, 0));
    QuaZipFile file(&package);
    if (!file.open(QIODevice::WriteOnly, info) || file.write(bytes) != bytes.size())
        throw Error(Error::Code::OutputUnwritable, name);
    file.close();
}
} // namespace

QByteArray toDocx(const ReportDraft& draft)
{
    const ReportLanguage say(draft.language);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QuaZip package(&buffer);
    package.setUtf8Enabled(true);
    if (!package.open(QuaZip::mdCreate))
        throw Error(Error::Code::OutputUnwritable, QStringLiteral("docx"));
    addPart(package, QStringLiteral("[Content_Types].xml"), contentTypes().toUtf8());
    addPart(package, QStringLiteral("_rels/.rels"), relations({{QStringLiteral("officeDocument"), QStringLiteral("word/document.xml")}}).toUtf8());
    addPart(package, QStringLiteral("word/document.xml"), documentPart(draft, say).toUtf8());
    addPart(package, QStringLiteral("word/styles.xml"), stylesPart().toUtf8());
    addPart(package, QStringLiteral("word/header1.xml"), headerPart(draft).toUtf8());
    addPart(package, QStringLiteral("word/footer1.xml"), footerPart().toUtf8());
    std::vector<std::pair<QString, QString>> parts{{QStringLiteral("styles"), QStringLiteral("styles.xml")},
                                                   {QStringLiteral("header"), QStringLiteral("header1.xml")},
                                                   {QStringLiteral("footer"), QStringLiteral("footer1.xml")}};
    if (!draft.logo.isEmpty()) {
        parts.emplace_back(QStringLiteral("image"), QStringLiteral("media/logo.png"));
        addPart(package, QStringLiteral("word/media/logo.png"), draft.logo);
    }
    addPart(package, QStringLiteral("word/_rels/document.xml.rels"), relations(parts).toUtf8());
    package.close();
    return bytes;
}

} // namespace gentolk
