#include "ui/variants/filter_panel.h"
#include "core/workflow/workspace.h"
#include "ui/look/icon.h"
#include "ui/models/funnel_model.h"
#include "ui/pictures/picture_widget.h"
#include "ui/variants/funnel_delegate.h"
#include "ui/variants/step_editor.h"
#include "ui/words/filter_words.h"
#include "ui/words/numbers.h"
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace gentolk {

namespace {

FilterCascade presetOf(const FilterCascade& cascade)
{
    const QString name = QString::fromStdString(cascade.name);
    try {
        return filterPresetNames().contains(name) ? filterPreset(name) : cascade;
    } catch (const Error&) { // a laboratory's own file that is damaged: the steps in force are whole, and choosing it says what is wrong
        return cascade;
    }
}

const FilterStep& sameStep(const FilterCascade& preset, const FilterStep& step)
{
    for (const FilterStep& one : preset.steps)
        if (one.index() == step.index())
            return one;
    return step;
}

QWidget* line(QWidget* parent, const QString& iconName, Role role, QWidget* words)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 2, 8, 2);
    layout->addWidget(iconWidget(iconName, role, row));
    layout->addWidget(words, 1);
    return row;
}

} // namespace

FilterPanel::FilterPanel(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_presets(new QComboBox(this)), m_reset(new QToolButton(this)),
      m_more(new QToolButton(this)), m_open(new QToolButton(this)), m_list(new QListView(this)), m_unknown(new QLabel(this)),
      m_rescued(new QLabel(this)), m_outside(new QPushButton(this)), m_head(new QWidget(this)), m_doors(new QWidget(this)),
      m_model(new FunnelModel(this)), m_delegate(new FunnelDelegate(this))
{
    setObjectName(QStringLiteral("filterPanel"));
    setAttribute(Qt::WA_StyledBackground);
    build();
    connect(m_model, &FunnelModel::cascadeWanted, this, &FilterPanel::cascadeWanted);
    connect(m_delegate, &FunnelDelegate::editWanted, this, [this](const QModelIndex& index) { edit(index.row()); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) { edit(index.row()); });
    connect(m_list, &QListView::clicked, this, [this] {
        if (m_rail)
            emit openWanted();
    });
    connect(m_presets, &QComboBox::activated, this, &FilterPanel::choosePreset);
    connect(m_reset, &QToolButton::clicked, this, [this] { emit cascadeWanted(m_preset); });
    connect(m_more->menu(), &QMenu::aboutToShow, this, &FilterPanel::fillMenu);
    connect(m_outside, &QPushButton::clicked, this, &FilterPanel::outsideWanted);
    connect(m_open, &QToolButton::clicked, this, &FilterPanel::openWanted);
    retranslate();
    setRail(false);
}

void FilterPanel::build()
{
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(12, 6, 8, 6);
    m_title->setFont(textFont(TextSize::Body, QFont::DemiBold));
    m_reset->setIcon(icon(QStringLiteral("rotate-ccw")));
    m_reset->setAutoRaise(true);
    head->addWidget(m_title);
    head->addWidget(m_presets, 1);
    head->addWidget(m_reset);
    m_more->setIcon(icon(QStringLiteral("ellipsis")));
    m_more->setAutoRaise(true);
    m_more->setObjectName(QStringLiteral("filterMenu"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    head->addWidget(m_more);
    m_open->setIcon(icon(QStringLiteral("list-filter")));
    m_open->setAutoRaise(true);
    m_list->setObjectName(QStringLiteral("funnelList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    auto* doors = new QVBoxLayout(m_doors);
    doors->setContentsMargins(0, 8, 0, 8);
    doors->setSpacing(0);
    m_outside->setFlat(true);
    m_outside->setObjectName(QStringLiteral("outsideDoor"));
    m_outside->setStyleSheet(QStringLiteral("text-align:left; padding:0; border:0;"));
    doors->addWidget(line(m_doors, QStringLiteral("life-buoy"), Role::Accent, m_rescued));
    doors->addWidget(line(m_doors, QStringLiteral("circle-help"), Role::Warn, m_unknown));
    doors->addWidget(line(m_doors, QStringLiteral("eye-off"), Role::Text2, m_outside));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_open, 0, Qt::AlignHCenter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_doors);
}

bool FilterPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const QModelIndex current = m_list->currentIndex();
        if (key == Qt::Key_Space && current.isValid()) {
            const bool on = current.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            m_model->setData(current, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
            return true;
        }
        if (key == Qt::Key_F2 && current.isValid()) {
            edit(current.row());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterPanel::fillPresets()
{
    m_presets->clear();
    for (const QString& name : filterPresetNames())
        m_presets->addItem(wordOfPreset(name), name);
    m_presets->setCurrentIndex(m_presets->findData(QString::fromStdString(m_preset.name)));
}

void FilterPanel::choosePreset(int index)
{
    if (index >= 0)
        try {
            emit cascadeWanted(filterPreset(m_presets->itemData(index).toString()));
        } catch (const Error& error) { // a laboratory's own file may be damaged
            emit problem(error);
        }
}

void FilterPanel::fillMenu()
{
    QMenu& menu = *m_more->menu();
    menu.clear();
    menu.addAction(tr("Save as a preset\u2026"), this, &FilterPanel::keepAs)->setObjectName(QStringLiteral("saveFilter"));
    QAction* remove = menu.addAction(tr("Remove this preset"), this, &FilterPanel::drop);
    remove->setObjectName(QStringLiteral("removeFilter"));
    remove->setEnabled(isOwnFilter(QString::fromStdString(m_preset.name)));
    menu.addAction(tr("Copy the steps as text"), this, [this] { QGuiApplication::clipboard()->setText(textOf(m_shown)); })
        ->setObjectName(QStringLiteral("copyFilter"));
}

void FilterPanel::keepAs()
{
    const QString preset = QString::fromStdString(m_preset.name);
    auto* question = new QInputDialog(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(QStringLiteral("presetName"));
    question->setWindowTitle(tr("Save as a preset"));
    question->setLabelText(tr("Name of the preset; a preset of that name becomes its next version"));
    question->setTextValue(isOwnFilter(preset) ? preset : QString());
    question->setOkButtonText(tr("Save"));
    question->setCancelButtonText(tr("Cancel"));
    connect(question, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        try {
            emit cascadeWanted(keepFilter(m_shown, name.trimmed()));
        } catch (const Error& error) {
            emit problem(error);
        }
    });
    question->open();
}

// The case keeps its steps; only the name goes from the list.
void FilterPanel::drop()
{
    try {
        dropFilter(QString::fromStdString(m_preset.name));
        fillPresets();
    } catch (const Error& error) {
        emit problem(error);
    }
}

void FilterPanel::edit(int row)
{
    if (m_rail || !m_model->mayEdit(row))
        return;
    const FilterStep step = *m_model->storeyAt(row).step;
    auto* editor = new StepEditor(step, sameStep(m_preset, step), this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this, [this, editor, row] { m_model->replaceStep(row, editor->step()); });
    editor->open();
}

void FilterPanel::showFunnel(const Shortlist& shown, int samples, GenomeAssembly assembly)
{
    m_preset = presetOf(shown.cascade);
    m_shown = shown.cascade;
    m_outsideTotal = shown.justOutsideTotal;
    m_model->showFunnel(m_preset, shown, samples, assembly);
    m_list->doItemsLayout();
    fillPresets();
    showDoors();
}

void FilterPanel::showDoors()
{
    const auto counted = [this](std::int64_t count) { return m_model->isCounted() ? countText(count) : QStringLiteral("…"); };
    m_rescued->setText(tr("Rescued as known pathogenic: %1").arg(counted(m_model->rescued())));
    m_unknown->setText(tr("Could not be told – kept: %1").arg(counted(m_model->keptUnknown())));
    m_outside->setText(tr("Removed by one step alone: %1").arg(counted(m_outsideTotal)));
}

void FilterPanel::setBusy(bool running)
{
    m_list->setEnabled(!running);
    m_presets->setEnabled(!running);
    m_reset->setEnabled(!running);
    m_more->setEnabled(!running);
}

void FilterPanel::setRail(bool rail)
{
    m_rail = rail;
    m_delegate->setRail(rail);
    m_head->setVisible(!rail);
    m_doors->setVisible(!rail);
    m_open->setVisible(rail);
    setFixedWidth(rail ? 64 : 304);
    m_list->doItemsLayout();
}

void FilterPanel::retranslate()
{
    m_title->setText(tr("Filter"));
    m_reset->setToolTip(tr("Reset the steps to the preset"));
    m_reset->setAccessibleName(m_reset->toolTip());
    m_more->setToolTip(tr("Save, remove or copy the filter"));
    m_more->setAccessibleName(m_more->toolTip());
    m_open->setToolTip(tr("Show the filter"));
    m_open->setAccessibleName(m_open->toolTip());
    m_presets->setAccessibleName(tr("Filter preset"));
    m_list->setAccessibleName(tr("Filter steps: space switches a step, Enter edits its numbers"));
    m_model->retranslate();
    fillPresets();
    showDoors();
}

} // namespace gentolk
