#include "ui/case_wizard/pedigree_view.h"
#include "ui/look/look.h"
#include "ui/pictures/pedigree_picture.h"
#include "ui/words/genetic_words.h"
#include <QPainter>

namespace gentolk {

PedigreeView::PedigreeView(QWidget* parent) : QWidget(parent)
{
    setMinimumHeight(120);
    setAccessibleName(tr("Pedigree"));
}

void PedigreeView::showFamily(const Family& family)
{
    m_family = family;
    QStringList people;
    for (const Individual& one : family.pedigree.individuals)
        people << tr("%1: %2, %3").arg(QString::fromStdString(one.id), word(one.sex), word(one.affection));
    setAccessibleDescription(people.join(QStringLiteral("; ")));
    setToolTip(people.join(QLatin1Char('\n')));
    update();
}

void PedigreeView::paintEvent(QPaintEvent*)
{
    if (m_family.proband.sample.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const PedigreeColours colours{colour(Role::Glyph), colour(Role::Surface), colour(Role::Text), colour(Role::Text2), colour(Role::Accent)};
    drawPedigree(painter, rect(), m_family, colours, [](const Individual& one) { return QString::fromStdString(one.id); });
}

} // namespace gentolk
