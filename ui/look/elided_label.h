#pragma once
#include <QLabel>

namespace gentolk {

// One line of text that ends in "…" where there is no room; the whole of it is its tooltip.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace gentolk
