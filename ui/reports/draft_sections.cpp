#include "ui/reports/draft_sections.h"
#include "ui/look/look.h"
#include "ui/pictures/picture_widget.h"
#include "ui/reports/report_page.h"
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
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

// "[[text]]" marks a hole in the draft's text; in the list of holes the words are enough.
QString withoutBrackets(QString hole)
{
    return hole.remove(QStringLiteral("[[")).remove(QStringLiteral("]]"));
}

QWidget* missingCard(const QStringList& placeholders, QWidget* parent)
{
    QVBoxLayout* body = nullptr;
    QFrame* frame = card(parent, body);
    frame->setProperty("panel", false);
    frame->setProperty("message", placeholders.isEmpty() ? QStringLiteral("note") : QStringLiteral("warn"));
    auto* title =
        wrapping(placeholders.isEmpty() ? ReportPage::tr("Nothing is missing from the draft.")
                                        : ReportPage::tr("%n thing(s) missing before it may be signed", nullptr, int(placeholders.size())),
                 frame);
    title->setProperty("strong", true);
    body->addWidget(title);
    for (const QString& one : placeholders)
        body->addWidget(wrapping(QStringLiteral("•  %1").arg(withoutBrackets(one)), frame));
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

QWidget* sectionCard(const ReportSection& section, QWidget* parent)
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
    body->addLayout(head);
    if (!section.rows.empty())
        addFacts(section.rows, body, frame);
    for (const QString& paragraph : section.paragraphs)
        body->addWidget(wrapping(paragraph, frame));
    return frame;
}

} // namespace

QWidget* draftSections(const ReportDraft& draft, QWidget* parent)
{
    auto* widget = new QWidget(parent);
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(missingCard(draft.placeholders, widget));
    for (const ReportSection& section : draft.sections)
        layout->addWidget(sectionCard(section, widget));
    layout->addStretch();
    return widget;
}

} // namespace gentolk
