#include "core/report/report_logo.h"
#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace gentolk {

QByteArray logoAsPng(const QByteArray& picture)
{
    const QImage image = QImage::fromData(picture);
    if (image.isNull())
        return {};
    QImage paper(image.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, image);
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    paper.save(&png, "PNG");
    return png.data();
}

} // namespace gentolk
