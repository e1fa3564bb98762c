#pragma once
#include "core/genetics/case.h"
#include "ui/look/spoken.h"
#include <QWidget>
#include <vector>

class QComboBox;
class QGridLayout;

namespace gentolk {

class DateField;

// A line a sample: whose it is, of what tissue, which pipeline and site (rules S-7, S-11).
class SpecimenFields : public QWidget
{
    Q_OBJECT
public:
    SpecimenFields(Spoken& spoken, QWidget* parent = nullptr);
    void showSpecimens(const std::vector<Specimen>& specimens);
    std::vector<Specimen> specimens() const;

signals:
    void changed();

private:
    struct Line { QString sample; QComboBox *person, *tissue, *pipeline, *site; DateField *taken, *received; };
    void addHead();
    void addLine(const Specimen& specimen);
    void say();
    Spoken& m_spoken;
    QGridLayout* m_grid;
    std::vector<Line> m_lines;
};

std::vector<Specimen> specimensOf(const Family& family); // one a sample, blood of the germline until a person says otherwise

} // namespace gentolk
