#pragma once
#include <QDialog>

class QGridLayout;

namespace gentolk {

class ActionCollection;

// The map of keys ('?'): every shortcut of the window, and the keys of review that the pages listen to.
class KeyMapDialog : public QDialog
{
    Q_OBJECT
public:
    KeyMapDialog(const ActionCollection& actions, QWidget* parent);

private:
    void addLine(QGridLayout* grid, const QString& keys, const QString& words);
    void addWindowKeys(QGridLayout* grid, const ActionCollection& actions);
    void addReviewKeys(QGridLayout* grid);
};

} // namespace gentolk
