#include "ui/overview/plot_widget.h"
#include "ui/look/look.h"
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <limits>

namespace gentolk
{

PlotWidget::PlotWidget(const QSize& smallest, QWidget* parent) : QWidget(parent), m_smallest(smallest)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(textFont(TextSize::Small));
}

void PlotWidget::setSmallest(const QSize& size)
{
    m_smallest = size;
    updateGeometry();
}

void PlotWidget::layAgain()
{
    m_marks = lay();
    m_current = std::min(m_current, int(m_marks.size()) - 1);
    describe();
    update();
}

void PlotWidget::say(const QString& name, const QString& summary)
{
    setAccessibleName(name);
    m_summary = summary;
    describe();
}

void PlotWidget::describe()
{
    setAccessibleDescription(m_current < 0 ? m_summary : m_marks[std::size_t(m_current)].words);
}

void PlotWidget::setCurrent(int mark)
{
    if (mark < -1 || mark >= int(m_marks.size()) || mark == m_current)
        return;
    m_current = mark;
    describe();
    update();
}

// The nearest of the marks that hold the place: two points may lie close together.
int PlotWidget::markAt(const QPointF& place) const
{
    int found = -1;
    double least = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const double away = (m_marks[i].area.center() - place).manhattanLength();
        if (m_marks[i].area.contains(place) && away < least) {
            found = int(i);
            least = away;
        }
    }
    return found;
}

bool PlotWidget::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int mark = markAt(help->pos());
        if (mark < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), m_marks[std::size_t(mark)].words, this, m_marks[std::size_t(mark)].area.toRect());
        return true;
    }
    return QWidget::event(event);
}

void PlotWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter);
    if (m_current < 0 || !hasFocus())
        return;
    painter.setPen(QPen(colour(Role::Focus), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(m_marks[std::size_t(m_current)].area.adjusted(-1, -1, 1, 1), 3, 3);
}

void PlotWidget::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layAgain();
}

int PlotWidget::markAfter(int key) const
{
    const int row = std::max(1, marksInRow());
    switch (key) {
    case Qt::Key_Right: return m_current + 1;
    case Qt::Key_Left: return m_current - 1;
    case Qt::Key_Down: return m_current + row;
    case Qt::Key_Up: return m_current - row;
    case Qt::Key_Home: return 0;
    case Qt::Key_End: return int(m_marks.size()) - 1;
    default: return -1;
    }
}

void PlotWidget::keyPressEvent(QKeyEvent* event)
{
    const int next = markAfter(event->key());
    if (next < 0 || next >= int(m_marks.size()))
        return QWidget::keyPressEvent(event);
    setCurrent(next);
    const PlotMark& mark = m_marks[std::size_t(next)];
    QToolTip::showText(mapToGlobal(mark.area.bottomLeft().toPoint()), mark.words, this);
}

void PlotWidget::mousePressEvent(QMouseEvent* event)
{
    const int mark = markAt(event->position());
    if (mark >= 0)
        setCurrent(mark);
    QWidget::mousePressEvent(event);
}

void PlotWidget::focusInEvent(QFocusEvent* event)
{
    if (m_current < 0 && !m_marks.empty())
        setCurrent(0);
    QWidget::focusInEvent(event);
}

} // namespace gentolk
