#pragma once
#include "ui/look/look.h"
#include <QRectF>
#include <QWidget>
#include <functional>

namespace gentolk
{

// A drawn picture as a widget: painted anew for every theme and scale, and named in words for a screen reader.
class PictureWidget final : public QWidget
{
    Q_OBJECT
public:
    using Paint = std::function<void(QPainter&, const QRectF&)>;
    PictureWidget(const QSize& size, Paint paint, const QString& words, QWidget* parent = nullptr);
    void setPaint(Paint paint);
    QSize sizeHint() const override { return m_size; }
    QSize minimumSizeHint() const override { return m_size; }
    void setPictureSize(const QSize& size);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSize m_size;
    Paint m_paint;
};

// An icon that follows the theme.
QWidget* iconWidget(const QString& name, Role role, QWidget* parent);

} // namespace gentolk
