#include "ui/reports/draft_sections.h"
#include "ui/look/icon.h"
#include "ui/look/look.h"
#include "ui/pictures/picture_widget.h"
#include "ui/reports/report_page.h"
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gentolk
{

namespace
{

QLabel* wrapping(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QFrame* card(QWidget* parent, QVBoxLayout*& body)
{
    auto* frame = new QFrame(parent);
    frame->setProperty("panel", true);
    body = new QVBoxLayout(frame);
    body->setContentsMargins(16, 12, 16, 12);
    body->setSpacing(6);
    return frame;
}

void addFacts(const std::vector<std::pair<QString, QString>>& rows, QVBoxLayout* body, QWidget* parent)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& [name, value] : rows) {
        auto* label = wrapping(name, parent);
        label->setProperty("second", true);
        label->setMinimumWidth(140);
        label->setMaximumWidth(180);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(wrapping(value.isEmpty() ? QStringLiteral("–") : value, parent), row++, 1);
    }
    body->addLayout(grid);
}

// Who signed, and what is amended, is written by the program alone.
bool isProse(const ReportSection& section)
{
    return !section.paragraphs.isEmpty() && section.key != QLatin1String("authorisation") && section.key != QLatin1String("amendments");
}

void addEdit(QHBoxLayout* head, const ReportSection& section, const EditSection& edit, QWidget* parent)
{
    auto* button = new QPushButton(icon(QStringLiteral("pencil")), {}, parent);
    button->setProperty("quiet", true);
    button->setObjectName(QStringLiteral("edit-") + section.key);
    button->setToolTip(ReportPage::tr("Edit the text of this section"));
    button->setAccessibleName(ReportPage::tr("Edit: %1").arg(section.heading));
    QObject::connect(button, &QPushButton::clicked, parent, [section, edit] { edit(section); });
    head->addWidget(button);
}

QWidget* sectionCard(const ReportSection& section, const EditSection& edit, QWidget* parent)
{
    QVBoxLayout* body = nullptr;
    QFrame* frame = card(parent, body);
    auto* head = new QHBoxLayout;
    auto* title = wrapping(section.heading, frame);
    title->setProperty("strong", true);
    head->addWidget(title, 1);
    if (!section.rows.empty()) {
        auto* lock = iconWidget(QStringLiteral("lock"), Role::Text3, frame);
        lock->setToolTip(ReportPage::tr("These facts follow the case and cannot be edited here."));
        lock->setAccessibleName(lock->toolTip());
        head->addWidget(lock);
    }
    if (edit && isProse(section))
        addEdit(head, section, edit, frame);
    body->addLayout(head);
    if (!section.rows.empty())
        addFacts(section.rows, body, frame);
    for (const QString& paragraph : section.paragraphs)
        body->addWidget(wrapping(paragraph, frame));
    return frame;
}

} // namespace

QWidget* draftSections(const ReportDraft& draft, const EditSection& edit, QWidget* parent)
{
    auto* widget = new QWidget(parent);
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (const ReportSection& section : draft.sections)
        layout->addWidget(sectionCard(section, edit, widget));
    layout->addStretch();
    return widget;
}

} // namespace gentolk
