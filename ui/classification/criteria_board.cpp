#include "ui/classification/criteria_board.h"
#include "ui/classification/criterion_delegate.h"
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QTimer>

namespace gentolk
{

CriteriaBoard::CriteriaBoard(QWidget* parent)
    : QWidget(parent), m_pathogenic(new CriteriaModel(true, this)), m_benign(new CriteriaModel(false, this)),
      m_left(makeList(m_pathogenic, QStringLiteral("pathogenicCriteria"))), m_right(makeList(m_benign, QStringLiteral("benignCriteria"))),
      m_leftTitle(new QLabel(this)), m_rightTitle(new QLabel(this)), m_last(m_left)
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(12, 0, 12, 8);
    layout->setHorizontalSpacing(12);
    for (QLabel* title : {m_leftTitle, m_rightTitle}) {
        title->setProperty("strong", true);
        title->setIndent(4); // above the cards, which stand 4 pixels in
    }
    layout->addWidget(m_leftTitle, 0, 0);
    layout->addWidget(m_rightTitle, 0, 1);
    layout->addWidget(m_left, 1, 0);
    layout->addWidget(m_right, 1, 1);
    layout->setRowStretch(1, 1);
    chooseIn(m_left);
    retranslate();
}

QListView* CriteriaBoard::makeList(CriteriaModel* model, const QString& name)
{
    auto* list = new QListView(this);
    list->setObjectName(name);
    list->setModel(model);
    list->setItemDelegate(new CriterionDelegate(list));
    list->setUniformItemSizes(true);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->installEventFilter(this);
    list->setCurrentIndex(model->index(0));
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, list] {
        chooseIn(list);
        emit criterionChosen();
    });
    connect(list, &QListView::doubleClicked, this, &CriteriaBoard::acceptWanted);
    return list;
}

void CriteriaBoard::showCriteria(const std::vector<AppliedCriterion>& decided, const std::vector<AppliedCriterion>& proposed)
{
    m_pathogenic->showCriteria(decided, proposed);
    m_benign->showCriteria(decided, proposed);
}

// One criterion of the whole board is chosen, whichever widget has the keyboard.
void CriteriaBoard::chooseIn(QListView* list)
{
    m_last = list;
    for (QListView* one : {m_left, m_right}) {
        one->setProperty("choosing", one == list);
        one->viewport()->update();
    }
}

const CriteriaModel::Card* CriteriaBoard::chosen() const
{
    return m_last->currentIndex().data(CriteriaModel::CardRole).value<const CriteriaModel::Card*>();
}

void CriteriaBoard::choose(AcmgCriterion criterion)
{
    const bool left = isPathogenicCriterion(criterion);
    chooseIn(left ? m_left : m_right);
    m_last->setFocus();
    m_last->setCurrentIndex((left ? m_pathogenic : m_benign)->index((left ? m_pathogenic : m_benign)->rowOf(criterion)));
    emit criterionChosen();
}

// "PM2" typed letter by letter chooses PM2, on either side. A pause of a second begins anew.
bool CriteriaBoard::typeCode(const QString& typed)
{
    if (m_lastKey.isValid() && m_lastKey.elapsed() > 1000)
        m_typed.clear();
    const QString wanted = m_typed + typed.toUpper();
    for (int i = 0; i < acmgCriterionCount; ++i)
        if (QString::fromStdString(toString(AcmgCriterion(i))).startsWith(wanted)) {
            m_typed = wanted;
            m_lastKey.start();
            choose(AcmgCriterion(i));
            return true;
        }
    m_typed.clear();
    return false;
}

bool CriteriaBoard::takeKey(QListView* list, int key, const QString& typed)
{
    const bool typing = !m_typed.isEmpty() && m_lastKey.isValid() && m_lastKey.elapsed() <= 1000;
    if (!typed.isEmpty() && typed.at(0).isLetterOrNumber() &&
        (typing || typed.toUpper() == QLatin1String("P") || typed.toUpper() == QLatin1String("B")) && typeCode(typed))
        return true;
    if (key >= Qt::Key_1 && key <= Qt::Key_5) {
        emit classWanted(AcmgClass(key - Qt::Key_0));
        return true;
    }
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit acceptWanted();
        return true;
    case Qt::Key_S:
        emit strengthWanted();
        return true;
    case Qt::Key_E:
        emit editWanted();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit rejectWanted();
        return true;
    case Qt::Key_Right:
        if (list == m_left) {
            m_right->setFocus();
            return true;
        }
        return false;
    case Qt::Key_Left:
        if (list == m_right) {
            m_left->setFocus();
            return true;
        }
        return false;
    default:
        return false;
    }
}

bool CriteriaBoard::eventFilter(QObject* watched, QEvent* event)
{
    auto* list = qobject_cast<QListView*>(watched);
    if (list && event->type() == QEvent::FocusIn) {
        chooseIn(list);
        emit criterionChosen();
    }
    if (list && event->type() == QEvent::Resize && list == m_last) // the gauge's words may take a line from the board: the chosen card stays in view
        QTimer::singleShot(0, list, [list] { list->scrollTo(list->currentIndex()); });
    if (list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = !(key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
        if (plain && takeKey(list, key->key(), key->text()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CriteriaBoard::retranslate()
{
    m_leftTitle->setText(tr("Pathogenic"));
    m_rightTitle->setText(tr("Benign"));
    m_left->setAccessibleName(tr("Criteria for a pathogenic variant"));
    m_right->setAccessibleName(tr("Criteria for a benign variant"));
    m_pathogenic->retranslate();
    m_benign->retranslate();
}

} // namespace gentolk
