#include "ui/classification/class_gauge.h"
#include "ui/classification/classification_page.h"
#include "ui/classification/criteria_board.h"
#include "ui/classification/memory_panel.h"
#include "ui/look/look.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace gentolk
{

namespace
{

QLabel* wrapping(QWidget* parent, const char* property = nullptr)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (property)
        label->setProperty(property, true);
    return label;
}

} // namespace

ClassificationPage::ClassificationPage(QWidget* parent)
    : CasePage(parent), m_list(new QListWidget(this)), m_listTitle(new QLabel(this)), m_name(wrapping(this)),
      m_disorder(wrapping(this, "second")), m_gauge(new ClassGauge(this)), m_board(new CriteriaBoard(this)), m_memory(new MemoryPanel(this)), m_code(wrapping(this)),
      m_state(wrapping(this, "second")), m_meaning(wrapping(this, "second")), m_reason(wrapping(this)), m_source(wrapping(this, "hint")),
      m_accept(new QPushButton(this)), m_strength(new QPushButton(this)), m_edit(new QPushButton(this)), m_reject(new QPushButton(this)),
      m_classTitle(new QLabel(this)), m_classWord(wrapping(this))
{
    setObjectName(QStringLiteral("classification"));
    build();
    connectBoard();
    retranslate();
}

void ClassificationPage::build()
{
    auto* left = new QWidget(this);
    left->setProperty("surface", true);
    left->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 10, 0, 0);
    m_listTitle->setProperty("strong", true);
    m_listTitle->setIndent(16);
    column->addWidget(m_listTitle);
    column->addWidget(m_list, 1);
    left->setFixedWidth(232);
    m_list->setObjectName(QStringLiteral("decisionList"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(left);
    layout->addWidget(buildMiddle(), 1);
    layout->addWidget(buildSide());
}

QWidget* ClassificationPage::buildMiddle()
{
    auto* middle = new QWidget(this);
    middle->setProperty("surface", true);
    middle->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(2);
    m_name->setFont(textFont(TextSize::PatientName, QFont::DemiBold));
    m_name->setIndent(16);
    m_disorder->setIndent(16);
    layout->addWidget(m_name);
    layout->addWidget(m_disorder);
    layout->addWidget(m_gauge);
    layout->addWidget(m_board, 1);
    return middle;
}

QWidget* ClassificationPage::buildSide()
{
    auto* side = new QWidget(this);
    side->setProperty("surface", true);
    side->setAttribute(Qt::WA_StyledBackground);
    side->setFixedWidth(320);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(8);
    m_code->setFont(textFont(TextSize::PatientName, QFont::DemiBold));
    for (QLabel* label : {m_code, m_state, m_meaning, m_reason, m_source})
        layout->addWidget(label);
    m_accept->setProperty("main", true);
    m_accept->setObjectName(QStringLiteral("acceptCriterion"));
    for (QPushButton* button : {m_accept, m_strength, m_edit, m_reject})
        layout->addWidget(button);
    layout->addWidget(m_memory, 1);
    m_classTitle->setProperty("strong", true);
    layout->addWidget(m_classTitle);
    auto* classes = new QHBoxLayout;
    for (int i = 0; i < 5; ++i) {
        m_classes[std::size_t(i)] = new QPushButton(QString::number(i + 1), side);
        m_classes[std::size_t(i)]->setObjectName(QStringLiteral("chooseClass%1").arg(i + 1));
        connect(m_classes[std::size_t(i)], &QPushButton::clicked, this, [this, i] { setClass(AcmgClass(i + 1)); });
        classes->addWidget(m_classes[std::size_t(i)]);
    }
    layout->addLayout(classes);
    layout->addWidget(m_classWord);
    return side;
}

void ClassificationPage::connectBoard()
{
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (m_filling)
            return;
        m_chosen = row;
        showVariant();
    });
    connect(m_board, &CriteriaBoard::criterionChosen, this, &ClassificationPage::showCriterion);
    connect(m_board, &CriteriaBoard::acceptWanted, this, &ClassificationPage::accept);
    connect(m_board, &CriteriaBoard::strengthWanted, this, &ClassificationPage::changeStrength);
    connect(m_board, &CriteriaBoard::rejectWanted, this, &ClassificationPage::reject);
    connect(m_board, &CriteriaBoard::editWanted, this, &ClassificationPage::editChosen);
    connect(m_board, &CriteriaBoard::classWanted, this, &ClassificationPage::setClass);
    connect(m_memory, &MemoryPanel::artefactWanted, this, &ClassificationPage::markArtefact);
    connect(m_memory, &MemoryPanel::opinionWanted, this, &ClassificationPage::giveOpinion);
    connect(m_accept, &QPushButton::clicked, this, &ClassificationPage::accept);
    connect(m_strength, &QPushButton::clicked, this, &ClassificationPage::changeStrength);
    connect(m_edit, &QPushButton::clicked, this, &ClassificationPage::editChosen);
    connect(m_reject, &QPushButton::clicked, this, &ClassificationPage::reject);
}

} // namespace gentolk
