#pragma once
#include "core/genetics/pedigree.h"
#include <QWidget>

namespace gentolk {

// The family as the files have it, drawn so that a person can check it. Empty without a proband.
class PedigreeView : public QWidget
{
    Q_OBJECT
public:
    explicit PedigreeView(QWidget* parent = nullptr);
    void showFamily(const Family& family);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Family m_family;
};

} // namespace gentolk
