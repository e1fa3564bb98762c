#include "core/report/page_flow.h"
#include "core/report/paper_font.h"
#include <QAbstractTextDocumentLayout>
#include <QPaintDevice>
#include <QPainter>
#include <QPalette>
#include <QTextBlock>
#include <QTextLayout>
#include <algorithm>

namespace gentolk {

namespace {

std::unique_ptr<QTextDocument> documentOf(const ReportBlock& block, double width, QPaintDevice* device)
{
    auto document = std::make_unique<QTextDocument>();
    document->documentLayout()->setPaintDevice(device);
    document->setDocumentMargin(0);
    document->setDefaultFont(paperFont(9.5));
    document->setDefaultStyleSheet(reportStyle());
    document->setHtml(QStringLiteral("<body>%1</body>").arg(wrapped(block)));
    document->setTextWidth(width);
    return document;
}

double heightOf(const QTextDocument& document)
{
    return document.documentLayout()->documentSize().height();
}

// The lowest end of a text line at or above `limit`: where the document can be cut without cutting a line.
double cutAbove(const QTextDocument& document, double limit, double from)
{
    double cut = from;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QRectF box = document.documentLayout()->blockBoundingRect(block);
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const double bottom = box.top() + block.layout()->lineAt(i).rect().bottom();
            if (bottom <= limit)
                cut = std::max(cut, bottom);
        }
    }
    return cut > from ? cut : limit;
}

} // namespace

PageFlow::PageFlow(const std::vector<ReportBlock>& blocks, QSizeF body, QPaintDevice* device)
    : m_dotsPerMillimetre(device->logicalDpiY() / 25.4), m_blocks(blocks), m_body(body), m_pages(1)
{
    for (const ReportBlock& block : blocks)
        m_documents.push_back(documentOf(block, body.width(), device));
    for (std::size_t index = 0; index < blocks.size(); ++index)
        place(index);
}

double PageFlow::needed(std::size_t index) const
{
    double height = heightOf(*m_documents[index]);
    for (; m_blocks[index].keepWithNext && index + 1 < m_blocks.size(); ++index)
        height += gapBefore(index + 1) + heightOf(*m_documents[index + 1]);
    return height;
}

double PageFlow::gapBefore(std::size_t index) const
{
    return index == 0 ? 0 : spaceBefore(m_blocks[index].kind, m_blocks[index - 1].kind) * m_dotsPerMillimetre;
}

void PageFlow::newPage()
{
    m_pages.emplace_back();
    m_y = 0;
}

void PageFlow::place(std::size_t index)
{
    const QTextDocument& document = *m_documents[index];
    const double height = heightOf(document);
    if (m_y > 0)
        m_y += gapBefore(index);
    if (m_y > 0 && m_y + std::min(needed(index), m_body.height()) > m_body.height())
        newPage();
    if (height > m_body.height()) {
        placeTall(document);
        return;
    }
    m_pages.back().push_back({&document, 0, height, m_y});
    m_y += height;
}

void PageFlow::placeTall(const QTextDocument& document)
{
    const double height = heightOf(document);
    for (double from = 0; from < height;) {
        const double room = m_body.height() - m_y;
        const double to = height - from <= room ? height : cutAbove(document, from + room, from);
        m_pages.back().push_back({&document, from, to, m_y});
        m_y += to - from;
        from = to;
        if (from < height)
            newPage();
    }
}

void paintPiece(QPainter& painter, const PlacedPiece& piece, double width)
{
    painter.save();
    painter.translate(0, piece.y - piece.from);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, QColor(0x15, 0x20, 0x2B)); // paper is white, whatever theme the window wears
    context.clip = QRectF(0, piece.from, width, piece.to - piece.from);
    painter.setClipRect(context.clip);
    piece.document->documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace gentolk
