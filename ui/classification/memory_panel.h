#pragma once
#include "ui/models/memory_lines.h"
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace gentolk
{

// What the laboratory remembers of the chosen variant, beside its criteria, with the ways to add to it. Announces; changes nothing.
class MemoryPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit MemoryPanel(QWidget* parent = nullptr);
    void showLines(const std::vector<MemoryLine>& lines, const std::vector<MemoryLine>& history);
    void setActions(bool artefactMarked, bool canMark, bool canGiveOpinion);
    void retranslate();

signals:
    void artefactWanted();
    void opinionWanted();

private:
    QLabel* m_title;
    QScrollArea* m_area;
    QPushButton* m_artefact;
    QPushButton* m_opinion;
    bool m_marked = false;
};

} // namespace gentolk
