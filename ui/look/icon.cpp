#include "ui/look/icon.h"
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace gentolk {
namespace {

QByteArray drawing(const QString& name, const QColor& ink)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", ink.name().toLatin1()).replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
}

class LookIconEngine final : public QIconEngine
{
public:
    LookIconEngine(QString name, Role role) : m_name(std::move(name)), m_role(role) {}
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const Role role = mode == QIcon::Disabled ? Role::BorderStrong : m_role;
        const int side = qMin(rect.width(), rect.height());
        const QRect square(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
        painter->drawPixmap(square, iconPixmap(m_name, role, side, painter->device()->devicePixelRatioF()));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, mode == QIcon::Disabled ? Role::BorderStrong : m_role, qMin(size.width(), size.height()), 1);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override { return pixmap(size, mode, state); }
    QIconEngine* clone() const override { return new LookIconEngine(m_name, m_role); }
    bool isNull() override { return m_name.isEmpty(); }

private:
    QString m_name;
    Role m_role;
};

} // namespace

QPixmap iconPixmap(const QString& name, Role role, int size, qreal scale)
{
    const QColor ink = colour(role);
    const QString key = QStringLiteral("icon/%1/%2/%3/%4").arg(name, ink.name()).arg(size).arg(scale);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    picture = QPixmap(QSize(size, size) * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QSvgRenderer(drawing(name, ink)).render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, picture);
    return picture;
}

QIcon icon(const QString& name, Role role)
{
    return QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name)) ? QIcon(new LookIconEngine(name, role)) : QIcon();
}

} // namespace gentolk
