#include "ui/actions/key_map_dialog.h"
#include "ui/actions/action_collection.h"
#include "ui/look/form.h"
#include <QDialogButtonBox>
#include <QGridLayout>

namespace gentolk {

KeyMapDialog::KeyMapDialog(const ActionCollection& actions, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("All keys"));
    auto* left = new QGridLayout;
    auto* right = new QGridLayout;
    addWindowKeys(left, actions);
    addReviewKeys(right);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(40);
    columns->addLayout(left);
    columns->addLayout(right);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 16);
    all->addLayout(columns);
    all->addSpacing(12);
    auto* close = mainButton();
    close->setText(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    all->addWidget(close, 0, Qt::AlignRight);
}

void KeyMapDialog::addLine(QGridLayout* grid, const QString& keys, const QString& words)
{
    auto* sign = label();
    sign->setText(keys);
    sign->setProperty("chip", QStringLiteral("quiet"));
    auto* meaning = label();
    meaning->setText(words);
    const int row = grid->rowCount();
    grid->addWidget(sign, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
    grid->addWidget(meaning, row, 1);
}

void KeyMapDialog::addWindowKeys(QGridLayout* grid, const ActionCollection& actions)
{
    auto* title = label("section");
    title->setText(tr("Everywhere"));
    grid->addWidget(title, 0, 0, 1, 2);
    for (const ActionId id : actions.all())
        if (const QAction* action = actions[id]; !action->shortcut().isEmpty())
            addLine(grid, action->shortcut().toString(QKeySequence::NativeText), action->toolTip());
    grid->setRowStretch(grid->rowCount(), 1);
}

void KeyMapDialog::addReviewKeys(QGridLayout* grid)
{
    auto* title = label("section");
    title->setText(tr("Reviewing variants"));
    grid->addWidget(title, 0, 0, 1, 2);
    addLine(grid, QStringLiteral("\u2191 \u2193"), tr("Previous and next variant"));
    addLine(grid, tr("Enter"), tr("Detail of the variant"));
    addLine(grid, QStringLiteral("1 \u2013 5"), tr("Set the class"));
    addLine(grid, QStringLiteral("R"), tr("To the report"));
    addLine(grid, QStringLiteral("X"), tr("Dismiss with a reason"));
    addLine(grid, QStringLiteral("N"), tr("Note"));
    addLine(grid, tr("Ctrl+F"), tr("Search in the list"));
    addLine(grid, tr("Esc"), tr("Cancel or close"));
    addLine(grid, tr("Tab"), tr("Next field"));
    grid->setRowStretch(grid->rowCount(), 1);
}

} // namespace gentolk
