#pragma once
#include <QRectF>
#include <QString>
#include <QWidget>
#include <vector>

namespace gentolk
{

// What can be asked of a plot: a place and the exact figures there, in words.
struct PlotMark {
    QRectF area;
    QString words;
};

// A drawn plot that is read by eye, by pointer (a tip at each mark) and by keyboard: the arrows go from mark to mark, and the mark's
// figures are the widget's accessible description.
class PlotWidget : public QWidget
{
    Q_OBJECT
public:
    PlotWidget(const QSize& smallest, QWidget* parent);
    const std::vector<PlotMark>& marks() const { return m_marks; }
    int current() const { return m_current; } // -1: none
    void setCurrent(int mark);
    QSize sizeHint() const override { return m_smallest; }
    QSize minimumSizeHint() const override { return m_smallest; }

protected:
    virtual std::vector<PlotMark> lay() = 0; // makes the geometry for the widget's size and tells its marks
    virtual void draw(QPainter& painter) = 0;
    virtual int marksInRow() const { return 0; } // for up and down; 0: they go to the next mark too
    void setSmallest(const QSize& size);
    void layAgain();                         // the data, the size or the language changed
    void say(const QString& name, const QString& summary);

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    int markAt(const QPointF& place) const;
    int markAfter(int key) const;
    void describe();
    QSize m_smallest;
    QString m_summary;
    std::vector<PlotMark> m_marks;
    int m_current = -1;
};

} // namespace gentolk
