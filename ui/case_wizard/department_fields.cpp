#include "ui/case_wizard/department_fields.h"
#include "ui/look/form.h"
#include <QGridLayout>
#include <QLineEdit>

namespace gentolk {
namespace {

Department* departmentsOf(Referral& referral, int index)
{
    Department* all[] = {&referral.requesting, &referral.performing, &referral.interpreting, &referral.reporting};
    return all[index];
}

} // namespace

DepartmentFields::DepartmentFields(Spoken& spoken, QWidget* parent) : QWidget(parent), m_same(new QPushButton)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 2);
    addHead(grid, spoken);
    for (int index = 0; index < 4; ++index)
        addLine(grid, spoken, index);
    worded(spoken, m_same, [] { return tr("Use the first for a&ll four"); });
    grid->addWidget(m_same, 5, 1, 1, 3, Qt::AlignLeft);
    connect(m_same, &QPushButton::clicked, this, &DepartmentFields::useFirstForAll);
}

void DepartmentFields::addHead(QGridLayout* grid, Spoken& spoken)
{
    grid->addWidget(worded(spoken, label("hint"), [] { return tr("Department"); }), 0, 1);
    grid->addWidget(worded(spoken, label("hint"), [] { return tr("SHAK code"); }), 0, 2);
    grid->addWidget(worded(spoken, label("hint"), [] { return tr("Region"); }), 0, 3);
}

QString DepartmentFields::roleOf(int index) const
{
    const QString roles[] = {tr("Requesting department"), tr("Performing department"), tr("Interpreting department"), tr("Reporting department")};
    return roles[index];
}

void DepartmentFields::addLine(QGridLayout* grid, Spoken& spoken, int index)
{
    Line& line = m_lines[index];
    line = {new QLineEdit, new QLineEdit, new QComboBox};
    line.shak->setMaxLength(7);
    line.shak->setMaximumWidth(96);
    line.region->setEditable(true);
    line.region->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    line.region->setMinimumContentsLength(6);
    line.name->setMinimumWidth(120);
    auto* role = label();
    role->setBuddy(line.name);
    spoken.say([this, role, index] {
        const Line& one = m_lines[index];
        role->setText(roleOf(index));
        one.name->setAccessibleName(roleOf(index));
        one.shak->setAccessibleName(tr("%1: SHAK code").arg(roleOf(index)));
        one.region->setAccessibleName(tr("%1: region").arg(roleOf(index)));
        const QString kept = one.region->currentText();
        one.region->clear();
        one.region->addItems({tr("Capital Region of Denmark"), tr("Region Zealand"), tr("Region of Southern Denmark"),
                              tr("Central Denmark Region"), tr("North Denmark Region")});
        one.region->setCurrentText(kept);
    });
    grid->addWidget(role, index + 1, 0);
    grid->addWidget(line.name, index + 1, 1);
    grid->addWidget(line.shak, index + 1, 2);
    grid->addWidget(line.region, index + 1, 3);
}

void DepartmentFields::useFirstForAll()
{
    for (int index = 1; index < 4; ++index) {
        m_lines[index].name->setText(m_lines[0].name->text());
        m_lines[index].shak->setText(m_lines[0].shak->text());
        m_lines[index].region->setCurrentText(m_lines[0].region->currentText());
    }
}

void DepartmentFields::showDepartments(const Referral& referral)
{
    Referral copy = referral;
    for (int index = 0; index < 4; ++index) {
        const Department& one = *departmentsOf(copy, index);
        m_lines[index].name->setText(one.name);
        m_lines[index].shak->setText(one.shak);
        m_lines[index].region->setCurrentText(one.region);
    }
}

void DepartmentFields::take(Referral& referral) const
{
    for (int index = 0; index < 4; ++index) {
        Department& one = *departmentsOf(referral, index);
        one.name = m_lines[index].name->text().simplified();
        one.shak = m_lines[index].shak->text().simplified().toUpper();
        one.region = m_lines[index].region->currentText().simplified();
    }
}

} // namespace gentolk
