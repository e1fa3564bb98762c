#pragma once
#include "core/genetics/case.h"
#include "ui/look/spoken.h"
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace gentolk {

// The four departments of a case: who requests, performs, interprets and reports; they may be the same (rule S-9).
class DepartmentFields : public QWidget
{
    Q_OBJECT
public:
    DepartmentFields(Spoken& spoken, QWidget* parent = nullptr);
    void showDepartments(const Referral& referral);
    void take(Referral& referral) const;

private:
    struct Line { QLineEdit* name; QLineEdit* shak; QComboBox* region; };
    void addHead(QGridLayout* grid, Spoken& spoken);
    void addLine(QGridLayout* grid, Spoken& spoken, int index);
    QString roleOf(int index) const;
    void useFirstForAll();
    Line m_lines[4];
    QPushButton* m_same;
};

} // namespace gentolk
