#pragma once
#include "core/workflow/stated_family.h"
#include "ui/look/spoken.h"
#include <QWidget>

class QComboBox;
class QGridLayout;

namespace gentolk {

// Who each sample of a family without a PED is: a line a sample, with role, sex and affection. By keyboard and mouse.
class RolesTable final : public QWidget
{
    Q_OBJECT
public:
    explicit RolesTable(Spoken& spoken, QWidget* parent = nullptr);
    void showSamples(const QStringList& samples); // what was told of the same samples stays
    std::vector<StatedSample> told() const;
    QString gap() const; // what is left to tell, in words; empty: nothing

signals:
    void changed(); // by the person

private:
    struct Line {
        QString sample;
        QComboBox *role, *sex, *affection;
    };
    void addLine(const StatedSample& one);
    void settle(const Line& line);
    void say();
    Spoken& m_spoken;
    QGridLayout* m_grid;
    std::vector<Line> m_lines;
};

} // namespace gentolk
