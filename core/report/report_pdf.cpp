#include "core/report/report_pdf.h"
#include "core/report/page_flow.h"
#include "core/report/paper_font.h"
#include "core/base/whole_file.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <cmath>

namespace gentolk {

namespace {

constexpr double pageWidth = 210, pageHeight = 297, side = 18, head = 22, foot = 16; // millimetres
constexpr int dotsPerInch = 1200;

double dots(double millimetres)
{
    return millimetres * dotsPerInch / 25.4;
}

// Paints the pages of one draft.
class Printer
{
public:
    Printer(const ReportDraft& draft, QIODevice& target)
        : m_draft(draft), m_say(draft.language), m_blocks(reportBlocks(draft, m_say)), m_writer(&target)
    {
        m_writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        m_writer.setResolution(dotsPerInch);
        m_writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
        m_writer.setTitle(draft.title + QStringLiteral(" – ") + draft.caseNumber);
        m_writer.setCreator(QStringLiteral("Gentolk"));
    }

    void print()
    {
        const QSizeF body(dots(pageWidth - 2 * side), dots(pageHeight - head - foot));
        const PageFlow flow(m_blocks, body, &m_writer);
        QPainter painter(&m_writer);
        const int count = int(flow.pages().size());
        for (int number = 1; number <= count; ++number) {
            if (number > 1)
                m_writer.newPage();
            paintPage(painter, flow.pages()[std::size_t(number - 1)], number, count);
        }
    }

private:
    void paintPage(QPainter& painter, const PageOfPieces& pieces, int number, int count)
    {
        if (m_draft.draft)
            paintDraft(painter);
        paintHead(painter);
        paintFoot(painter, number, count);
        painter.save();
        painter.translate(dots(side), dots(head));
        for (const PlacedPiece& piece : pieces)
            paintPiece(painter, piece, dots(pageWidth - 2 * side));
        painter.restore();
    }

    // Pale and opaque (PDF/A-1 knows no transparency), beneath the text, and drawn as outlines, so that it stays out of the page's text.
    void paintDraft(QPainter& painter) const
    {
        painter.save();
        painter.translate(dots(pageWidth / 2), dots(pageHeight / 2));
        painter.rotate(-std::atan2(pageHeight, pageWidth) * 45 / std::atan(1.0));
        const QFont font(paperFont(120, QFont::Bold), painter.device());
        QPainterPath word;
        word.addText(0, 0, font, m_say(QT_TRANSLATE_NOOP("report", "DRAFT")));
        painter.translate(-word.boundingRect().center());
        painter.fillPath(word, QColor(0xF1, 0xF3, 0xF6));
        painter.restore();
    }

    void paintHead(QPainter& painter) const
    {
        const QRectF line(dots(side), dots(9), dots(pageWidth - 2 * side), dots(6));
        const QString status = joined({m_draft.caseNumber, m_draft.statusText});
        painter.setFont(paperFont(8));
        painter.setPen(QColor(0x44, 0x51, 0x60));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, status);
        paintPatient(painter, line, line.width() - painter.fontMetrics().horizontalAdvance(status) - dots(4));
        if (m_draft.demo)
            paintInvented(painter);
        rule(painter, 17);
    }

    // A long name gives way; the number never does.
    void paintPatient(QPainter& painter, const QRectF& line, double room) const
    {
        painter.setPen(QColor(0x15, 0x20, 0x2B));
        painter.setFont(paperFont(8.5, QFont::DemiBold));
        const QFontMetricsF metrics(painter.font(), painter.device());
        const QString number = m_draft.patientNumber.isEmpty() ? QString() : QStringLiteral("  ·  ") + m_draft.patientNumber;
        const QString name = metrics.elidedText(m_draft.patientName, Qt::ElideRight, room - metrics.horizontalAdvance(number));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, name + number);
    }

    void paintInvented(QPainter& painter) const
    {
        painter.setFont(paperFont(7.5, QFont::DemiBold));
        painter.setPen(QColor(0x7A, 0x4D, 0x00));
        painter.drawText(QRectF(dots(side), dots(4), dots(pageWidth - 2 * side), dots(5)), Qt::AlignCenter,
                         m_say(QT_TRANSLATE_NOOP("report", "INVENTED PERSON – for demonstration only")));
    }

    void paintFoot(QPainter& painter, int number, int count) const
    {
        rule(painter, pageHeight - foot + 3);
        const QRectF line(dots(side), dots(pageHeight - foot + 4), dots(pageWidth - 2 * side), dots(5));
        painter.setFont(paperFont(7.5));
        painter.setPen(QColor(0x5A, 0x67, 0x75));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_draft.title);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                         m_say(QT_TRANSLATE_NOOP("report", "Page %1 of %2")).arg(number).arg(count));
    }

    static void rule(QPainter& painter, double y)
    {
        painter.setPen(QPen(QColor(0xC9, 0xD1, 0xDA), dots(0.2)));
        painter.drawLine(QPointF(dots(side), dots(y)), QPointF(dots(pageWidth - side), dots(y)));
    }

    static QString joined(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(QStringLiteral("  ·  "));
    }

    const ReportDraft& m_draft;
    ReportLanguage m_say;
    std::vector<ReportBlock> m_blocks;
    QPdfWriter m_writer;
};

} // namespace

QByteArray toPdf(const ReportDraft& draft)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Printer(draft, buffer).print();
    return buffer.data();
}

void writePdf(const ReportDraft& draft, const QString& path, bool force)
{
    writeWholeFile(path, toPdf(draft), force);
}

} // namespace gentolk
