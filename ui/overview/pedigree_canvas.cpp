#include "ui/overview/pedigree_canvas.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "ui/look/look.h"
#include "ui/words/error_details.h"
#include "ui/words/genetic_words.h"
#include "ui/words/pedigree_words.h"
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace gentolk
{

namespace
{

bool hasGenome(const Family& family, const std::string& id)
{
    const std::vector<std::string> samples = family.samples();
    return std::find(samples.begin(), samples.end(), id) != samples.end();
}

int keyOf(const QKeyEvent& event)
{
    return event.key() | int(event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier));
}

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Home || key == Qt::Key_End;
}

} // namespace

PedigreeCanvas::PedigreeCanvas(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("pedigree"));
    setFocusPolicy(Qt::StrongFocus);
    setFont(textFont(TextSize::Small));
}

void PedigreeCanvas::setEditable(bool editable)
{
    m_editable = editable;
}

void PedigreeCanvas::setFamily(const Family& family)
{
    m_family = family;
    m_drawing = drawingOf(family.pedigree);
    if (!m_drawing.find(m_chosen))
        m_chosen = m_drawing.find(family.proband.sample) ? family.proband.sample : m_drawing.people.empty() ? std::string() : m_drawing.people.front().id;
    retranslate();
    update();
}

void PedigreeCanvas::retranslate()
{
    QStringList people;
    for (const DrawnPerson& one : m_drawing.people)
        people << spoken(one.id);
    setAccessibleName(tr("Pedigree: %1").arg(people.join(QLatin1Char(' '))));
    setAccessibleDescription(spoken(m_chosen));
    emit chosenChanged();
}

void PedigreeCanvas::choose(const std::string& person)
{
    if (person == m_chosen || !m_drawing.find(person))
        return;
    m_chosen = person;
    setAccessibleDescription(spoken(m_chosen));
    update();
    emit chosenChanged();
}

QString PedigreeCanvas::nameOf(const std::string& person) const
{
    const DrawnPerson* drawn = m_drawing.find(person);
    return drawn ? QStringLiteral("%1 %2").arg(drawn->number(), text(person)) : text(person);
}

QString PedigreeCanvas::spoken(const std::string& id) const
{
    const Individual* person = m_family.pedigree.find(id);
    if (!person)
        return {};
    QStringList facts = factsOf(*person);
    if (id == m_family.proband.sample)
        facts << tr("proband");
    facts << (hasGenome(m_family, id) ? tr("genome in the case") : tr("no genome"));
    for (const std::string& partner : partnersOf(m_family.pedigree, id))
        if (const Couple* couple = m_family.pedigree.findCouple(id, partner); couple && couple->consanguineous == Answer::Yes)
            facts << tr("consanguineous with %1").arg(nameOf(partner));
    return tr("%1: %2.").arg(nameOf(id), facts.join(QStringLiteral(", ")));
}

QString PedigreeCanvas::wordsUnder(const Individual& person) const
{
    return hasGenome(m_family, person.id) ? QStringLiteral("%1\n%2").arg(text(person.id), tr("genome")) : text(person.id);
}

QRectF PedigreeCanvas::placeOf(const std::string& person) const
{
    const DrawnPerson* drawn = m_drawing.find(person);
    return drawn ? fitted().mapRect(drawn->symbol) : QRectF();
}

void PedigreeCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setTransform(fitted(), true);
    if (const DrawnPerson* drawn = m_drawing.find(m_chosen); drawn && hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colour(Role::Focus), 2));
        painter.setBrush(colour(Role::AccentTint));
        painter.drawRoundedRect(drawn->symbol.adjusted(-5, -5, 5, 5), 6, 6);
    }
    const PedigreeColours colours{colour(Role::Glyph), colour(Role::Surface), colour(Role::Text), colour(Role::Text2), colour(Role::Accent)};
    paintPedigree(painter, m_drawing, m_family, colours, [this](const Individual& person) { return wordsUnder(person); });
}

bool PedigreeCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) { // a letter here is the pedigree's, not the window's
        const int key = keyOf(*static_cast<QKeyEvent*>(event));
        const auto all = commands();
        if (isArrow(key) || std::any_of(all.begin(), all.end(), [&](const PedigreeCommand& one) { return one.key == key; })) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const DrawnPerson* drawn = m_drawing.at(fitted().inverted().map(QPointF(help->pos())));
        QToolTip::showText(help->globalPos(), drawn ? spoken(drawn->id) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

// Up and down: the nearest of the next generation; left and right: the neighbour.
void PedigreeCanvas::go(int across, int down)
{
    const DrawnPerson* here = m_drawing.find(m_chosen);
    const DrawnPerson* best = nullptr;
    for (const DrawnPerson& one : m_drawing.people) {
        if (!here || one.generation != here->generation + down || (across != 0 && one.place != here->place + across))
            continue;
        if (!best || std::abs(one.middle.x() - here->middle.x()) < std::abs(best->middle.x() - here->middle.x()))
            best = &one;
    }
    if (best)
        choose(best->id);
}

void PedigreeCanvas::keyPressEvent(QKeyEvent* event)
{
    const int key = keyOf(*event);
    switch (key) {
    case Qt::Key_Left: return go(-1, 0);
    case Qt::Key_Right: return go(1, 0);
    case Qt::Key_Up: return go(0, -1);
    case Qt::Key_Down: return go(0, 1);
    case Qt::Key_Home: return choose(m_family.proband.sample);
    case Qt::Key_Return:
    case Qt::Key_Enter: return showMenu(placeOf(m_chosen).center().toPoint());
    default: break;
    }
    for (const PedigreeCommand& command : commands())
        if (command.key == key)
            return carryOut(command);
    QWidget::keyPressEvent(event);
}

void PedigreeCanvas::mousePressEvent(QMouseEvent* event)
{
    if (const DrawnPerson* drawn = m_drawing.at(fitted().inverted().map(event->position())))
        choose(std::string(drawn->id));
    QWidget::mousePressEvent(event);
}

void PedigreeCanvas::contextMenuEvent(QContextMenuEvent* event)
{
    showMenu(event->reason() == QContextMenuEvent::Keyboard ? placeOf(m_chosen).center().toPoint() : event->pos());
}

void PedigreeCanvas::showMenu(const QPoint& place)
{
    QMenu menu(this);
    fillMenu(menu);
    menu.exec(mapToGlobal(place));
}

std::vector<PedigreeCommand> PedigreeCanvas::commands() const
{
    if (!m_editable || m_chosen.empty())
        return {};
    return pedigreeCommands(m_family.pedigree, m_chosen, [this](const std::string& one) { return nameOf(one); });
}

void PedigreeCanvas::fillMenu(QMenu& menu)
{
    menu.addSection(nameOf(m_chosen));
    QMenu* group = nullptr;
    QString title;
    for (const PedigreeCommand& command : commands()) {
        if (!command.group.isEmpty() && command.group != title)
            group = menu.addMenu(command.group);
        title = command.group;
        QAction* action = (title.isEmpty() ? &menu : group)->addAction(command.words);
        action->setCheckable(command.chosen);
        action->setChecked(command.chosen);
        if (command.key != 0)
            action->setShortcut(QKeySequence(command.key));
        connect(action, &QAction::triggered, this, [this, command] { carryOut(command); });
    }
}

void PedigreeCanvas::carryOut(const PedigreeCommand& command)
{
    try {
        const PedigreeEdit edit = command.change(m_family.pedigree);
        withPedigree(m_family, edit.pedigree); // refuses to lose a genome
        const DrawnPerson* drawn = m_drawing.find(m_chosen);
        emit changeWanted(edit, command.action, drawn ? drawn->number() : QString());
    } catch (const Error& error) {
        emit refused(tr("Not done, %1: %2.").arg(nameOf(error.subject().toStdString()), wordsOfErrorDetail(error.detail())));
    }
}

} // namespace gentolk
