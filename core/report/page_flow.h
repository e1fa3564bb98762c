#pragma once
#include "core/report/report_blocks.h"
#include <QRectF>
#include <QSizeF>
#include <QTextDocument>
#include <memory>
#include <vector>

class QPaintDevice;
class QPainter;

namespace gentolk {

// A piece of a block on a page: the part of its document from `from` to `to`, at height `y` of the page's body. Device units.
struct PlacedPiece {
    const QTextDocument* document = nullptr;
    double from = 0, to = 0, y = 0;
};
using PageOfPieces = std::vector<PlacedPiece>;

// Lays blocks out on pages without tearing one, unless it is taller than a page: then between two lines of its text.
class PageFlow
{
public:
    PageFlow(const std::vector<ReportBlock>& blocks, QSizeF body, QPaintDevice* device);
    const std::vector<PageOfPieces>& pages() const { return m_pages; }

private:
    void place(std::size_t index);
    void placeTall(const QTextDocument& document);
    void newPage();
    double needed(std::size_t index) const; // the block, with those it must be kept with
    double gapBefore(std::size_t index) const;
    double m_dotsPerMillimetre;
    const std::vector<ReportBlock>& m_blocks;
    QSizeF m_body;
    std::vector<std::unique_ptr<QTextDocument>> m_documents;
    std::vector<PageOfPieces> m_pages;
    double m_y = 0;
};

void paintPiece(QPainter& painter, const PlacedPiece& piece, double width);

} // namespace gentolk
