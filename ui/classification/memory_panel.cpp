#include "ui/classification/memory_panel.h"
#include "ui/look/icon.h"
#include "ui/look/look.h"
#include "ui/pictures/picture_widget.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gentolk
{

namespace
{

Role roleOf(MemoryLine::Weight weight)
{
    switch (weight) {
    case MemoryLine::Weight::Plain: return Role::Text2;
    case MemoryLine::Weight::Good: return Role::Ok;
    case MemoryLine::Weight::Warning: return Role::Warn;
    case MemoryLine::Weight::Conflict: return Role::Fail;
    }
    return Role::Text2;
}

QLabel* memoryWords(const QString& told, QWidget* parent)
{
    auto* label = new QLabel(told, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFont(textFont(TextSize::Small));
    return label;
}

void addMemoryLine(QVBoxLayout* body, const MemoryLine& line, QWidget* parent)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(iconWidget(iconOf(line.weight), roleOf(line.weight), parent), 0, Qt::AlignTop);
    row->addWidget(memoryWords(line.text, parent), 1);
    body->addLayout(row);
}

} // namespace

MemoryPanel::MemoryPanel(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_area(new QScrollArea(this)), m_artefact(new QPushButton(this)), m_opinion(new QPushButton(this))
{
    setObjectName(QStringLiteral("memoryPanel"));
    m_title->setProperty("strong", true);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFrameShape(QFrame::NoFrame);
    m_artefact->setObjectName(QStringLiteral("markArtefact"));
    m_opinion->setObjectName(QStringLiteral("giveOpinion"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_area, 1);
    auto* actions = new QHBoxLayout;
    actions->addWidget(m_opinion);
    actions->addWidget(m_artefact);
    layout->addLayout(actions);
    connect(m_artefact, &QPushButton::clicked, this, &MemoryPanel::artefactWanted);
    connect(m_opinion, &QPushButton::clicked, this, &MemoryPanel::opinionWanted);
    retranslate();
}

void MemoryPanel::showLines(const std::vector<MemoryLine>& lines, const std::vector<MemoryLine>& history)
{
    auto* inner = new QWidget;
    inner->setProperty("surface", true);
    inner->setAttribute(Qt::WA_StyledBackground);
    auto* body = new QVBoxLayout(inner);
    body->setContentsMargins(0, 0, 8, 0);
    body->setSpacing(6);
    for (const MemoryLine& line : lines)
        addMemoryLine(body, line, inner);
    if (!history.empty()) {
        auto* heading = memoryWords(tr("How the class of this case came to be"), inner);
        heading->setProperty("second", true);
        body->addWidget(heading);
    }
    for (const MemoryLine& line : history)
        addMemoryLine(body, line, inner);
    body->addStretch();
    m_area->setWidget(inner);
}

void MemoryPanel::setActions(bool artefactMarked, bool canMark, bool canGiveOpinion)
{
    m_marked = artefactMarked;
    m_artefact->setEnabled(canMark);
    m_opinion->setEnabled(canGiveOpinion);
    retranslate();
}

void MemoryPanel::retranslate()
{
    m_title->setText(tr("Earlier here and elsewhere"));
    m_area->setAccessibleName(m_title->text());
    m_artefact->setText(m_marked ? tr("No artefact…") : tr("Artefact…"));
    m_artefact->setToolTip(m_marked ? tr("Take back the mark that this allele is an artefact of the laboratory")
                                    : tr("Mark this allele as an artefact of the laboratory; it stays in every list"));
    m_opinion->setText(tr("Second opinion…"));
    m_opinion->setToolTip(tr("A second person's own class and reasons, beside the first"));
}

} // namespace gentolk
