#include "ui/pictures/picture_widget.h"
#include "ui/look/icon.h"
#include <QPainter>

namespace gentolk
{

PictureWidget::PictureWidget(const QSize& size, Paint paint, const QString& words, QWidget* parent)
    : QWidget(parent), m_size(size), m_paint(std::move(paint))
{
    setAccessibleName(words);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PictureWidget::setPaint(Paint paint)
{
    m_paint = std::move(paint);
    update();
}

void PictureWidget::setPictureSize(const QSize& size)
{
    m_size = size;
    updateGeometry();
}

void PictureWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(textFont(TextSize::Small));
    if (m_paint)
        m_paint(painter, rect());
}

QWidget* iconWidget(const QString& name, Role role, QWidget* parent)
{
    auto* widget = new PictureWidget(
        {16, 16},
        [name, role](QPainter& painter, const QRectF& area) {
            painter.drawPixmap(area.topLeft(), iconPixmap(name, role, 16, painter.device()->devicePixelRatioF()));
        },
        {}, parent);
    widget->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return widget;
}

} // namespace gentolk
