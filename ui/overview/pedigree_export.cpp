#include "ui/overview/pedigree_export.h"
#include "core/base/error.h"
#include "ui/look/look.h"
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace gentolk
{

namespace
{

// The light look, whatever the window wears: it goes on paper.
void paintForPaper(QPainter& painter, const PedigreeCanvas& canvas)
{
    const Look look = Look::read(false);
    painter.setFont(textFont(TextSize::Small));
    const PedigreeColours colours{look.colour(Role::Text), look.colour(Role::Paper), look.colour(Role::Text), look.colour(Role::Text2), look.colour(Role::Text)};
    paintPedigree(painter, canvas.drawing(), canvas.family(), colours, [&canvas](const Individual& person) { return canvas.wordsUnder(person); });
}

} // namespace

QByteArray pedigreeSvg(const PedigreeCanvas& canvas, const QString& caseNumber)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(canvas.drawing().size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), canvas.drawing().size));
    generator.setTitle(caseNumber);
    generator.setDescription(QString());
    QPainter painter(&generator);
    paintForPaper(painter, canvas);
    painter.end();
    return buffer.data();
}

QImage pedigreeImage(const PedigreeCanvas& canvas, double scale)
{
    QImage image((canvas.drawing().size * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintForPaper(painter, canvas);
    painter.end();
    return image;
}

void copyPedigree(const PedigreeCanvas& canvas, const QString& caseNumber)
{
    auto* data = new QMimeData;
    data->setImageData(pedigreeImage(canvas, 3));
    data->setData(QStringLiteral("image/svg+xml"), pedigreeSvg(canvas, caseNumber));
    QGuiApplication::clipboard()->setMimeData(data);
}

void writePedigree(const PedigreeCanvas& canvas, const QString& caseNumber, const QString& path)
{
    const QByteArray svg = pedigreeSvg(canvas, caseNumber);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(svg) != svg.size() || !file.commit())
        throw Error(Error::Code::OutputUnwritable, path, file.errorString());
}

} // namespace gentolk
