#include "ui/variants/variant_detail.h"
#include "core/workflow/workspace.h"
#include "ui/look/icon.h"
#include "ui/variants/detail_sections.h"
#include "ui/words/acmg_words.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace gentolk
{

namespace
{

QFrame* hairline(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("line", true);
    return line;
}

QString classStyle(AcmgClass classification, bool chosen)
{
    const Look& look = Look::current();
    const QString ground = chosen ? look.classGround(classification).name() : look.colour(Role::Surface).name();
    return QStringLiteral("QPushButton { min-width:14px; padding:4px 6px; font-weight:600; color:%1; background:%2; border:%3px solid %1; "
                          "border-radius:4px; }"
                          "QPushButton:focus { border:2px solid %4; }")
        .arg(look.classColour(classification).name(), ground, chosen ? QStringLiteral("2") : QStringLiteral("1"),
             look.colour(Role::Focus).name());
}

} // namespace

VariantDetail::VariantDetail(QWidget* parent)
    : QFrame(parent), m_area(new QScrollArea(this)), m_classLabel(new QLabel(this)), m_note(new QPushButton(this)),
      m_report(new QPushButton(this)), m_criteria(new QPushButton(this)), m_bringBack(new QPushButton(this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("variantDetail"));
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFrameShape(QFrame::NoFrame);
    m_close->setIcon(icon(QStringLiteral("x")));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_close, 0, Qt::AlignRight);
    layout->addWidget(m_area, 1);
    layout->addWidget(hairline(this));
    layout->addWidget(footer());
    connect(m_close, &QToolButton::clicked, this, &VariantDetail::closeWanted);
    connect(m_note, &QPushButton::clicked, this, &VariantDetail::noteWanted);
    connect(m_report, &QPushButton::clicked, this, &VariantDetail::reportToggled);
    connect(m_criteria, &QPushButton::clicked, this, &VariantDetail::criteriaWanted);
    connect(m_bringBack, &QPushButton::clicked, this, &VariantDetail::bringBackWanted);
    setOverlay(false);
    retranslate();
}

QWidget* VariantDetail::footer()
{
    auto* foot = new QWidget(this);
    auto* rows = new QVBoxLayout(foot);
    rows->setContentsMargins(16, 8, 16, 8);
    auto* classes = new QHBoxLayout;
    classes->addWidget(m_classLabel);
    for (int i = 0; i < 5; ++i) {
        m_classes[std::size_t(i)] = new QPushButton(QString::number(i + 1), foot);
        m_classes[std::size_t(i)]->setObjectName(QStringLiteral("class%1").arg(i + 1));
        classes->addWidget(m_classes[std::size_t(i)]);
        connect(m_classes[std::size_t(i)], &QPushButton::clicked, this, [this, i] { emit classWanted(AcmgClass(i + 1)); });
    }
    classes->addStretch();
    classes->addWidget(m_criteria);
    auto* actions = new QHBoxLayout;
    m_note->setIcon(icon(QStringLiteral("message-square")));
    m_bringBack->setIcon(icon(QStringLiteral("undo-2")));
    m_report->setProperty("main", true);
    m_report->setObjectName(QStringLiteral("toReport"));
    actions->addWidget(m_note);
    actions->addStretch();
    actions->addWidget(m_bringBack);
    actions->addWidget(m_report);
    rows->addLayout(classes);
    rows->addLayout(actions);
    return foot;
}

QWidget* VariantDetail::content(const VariantRow& row, const Case& theCase, const FamilyVariants& variants)
{
    auto* inner = new QWidget;
    inner->setProperty("surface", true);
    inner->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const DetailSubject subject{row, theCase, variants, m_coverage, m_memory ? &*m_memory : nullptr, inner};
    for (QWidget* part :
         {headSection(subject), removalSection(subject), disorderSection(subject), familySection(subject), eventSection(subject), secondHitSection(subject),
          evidenceSection(subject), phenotypeSection(subject), rankSection(subject), memorySection(subject)})
        if (part) {
            if (layout->count() > 0)
                layout->addWidget(hairline(inner));
            layout->addWidget(part);
        }
    if (const VariantDecision* decision = findDecision(theCase, row.candidate->variant);
        decision && !(decision->note + decision->dismissReason).isEmpty()) {
        QVBoxLayout* body = nullptr;
        QWidget* part = section(inner, tr("Note"), {}, body);
        for (const QString& told : {decision->note, decision->dismissed ? tr("Dismissed: %1").arg(decision->dismissReason) : QString()})
            if (!told.isEmpty())
                body->addWidget(words(part, told));
        layout->addWidget(hairline(inner));
        layout->addWidget(part);
    }
    layout->addStretch();
    return inner;
}

void VariantDetail::setCoverage(std::vector<PanelCoverage> coverage) { m_coverage = std::move(coverage); }

void VariantDetail::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
}

void VariantDetail::setMemory(std::optional<VariantMemory> memory)
{
    m_memory = std::move(memory);
}

void VariantDetail::showVariant(const VariantRow* row, const Case& theCase, const FamilyVariants& variants)
{
    if (row && row->candidate) {
        m_area->setWidget(content(*row, theCase, variants));
    } else {
        auto* empty = new QLabel(tr("Choose a variant in the list to see all that is known of it."));
        empty->setWordWrap(true);
        empty->setMargin(24);
        empty->setProperty("second", true);
        m_area->setWidget(empty);
    }
    showDecision(row && row->candidate ? row : nullptr);
}

void VariantDetail::showDecision(const VariantRow* row)
{
    const bool listed = row && row->kind == VariantRow::Kind::Listed;
    for (int i = 0; i < 5; ++i) {
        const AcmgClass classification = AcmgClass(i + 1);
        m_classes[std::size_t(i)]->setStyleSheet(classStyle(classification, row && row->decided && row->classification == classification));
        m_classes[std::size_t(i)]->setEnabled(row && !m_readOnly);
    }
    m_inReport = row && row->inReport;
    m_bringBack->setVisible(row && !listed);
    m_report->setVisible(!row || listed);
    for (QPushButton* button : {m_note, m_report, m_criteria})
        button->setEnabled(row && !m_readOnly);
    m_bringBack->setEnabled(!m_readOnly);
    retranslate();
}

void VariantDetail::setOverlay(bool overlay)
{
    m_close->setVisible(overlay);
}

void VariantDetail::retranslate()
{
    m_classLabel->setText(tr("Class"));
    for (int i = 0; i < 5; ++i) {
        const QString name = tr("Class %1: %2").arg(QString::number(i + 1), word(AcmgClass(i + 1)));
        m_classes[std::size_t(i)]->setToolTip(name);
        m_classes[std::size_t(i)]->setAccessibleName(name);
    }
    m_note->setText(tr("Note"));
    m_note->setToolTip(tr("Write a note (N)"));
    m_report->setText(m_inReport ? tr("Take out of report") : tr("To report"));
    m_report->setToolTip(tr("Report this variant (R)"));
    m_report->setIcon(icon(QStringLiteral("file-text"), Role::OnAccent));
    m_criteria->setText(tr("Criteria…"));
    m_criteria->setToolTip(tr("Open the criteria of this variant"));
    m_bringBack->setText(tr("Bring back"));
    m_close->setAccessibleName(tr("Close the detail"));
    m_close->setToolTip(tr("Close the detail (Esc)"));
}

} // namespace gentolk
