#include "ui/models/memory_lines.h"
#include "ui/variants/detail_sections.h"
#include "ui/variants/variant_detail.h"
#include <QVBoxLayout>

namespace gentolk {

namespace {
QWidget* memoryRow(QWidget* parent, const MemoryLine& line)
{
    if (line.weight == MemoryLine::Weight::Plain)
        return words(parent, line.text);
    const char* kind = line.weight == MemoryLine::Weight::Good ? "ok" : line.weight == MemoryLine::Weight::Conflict ? "fail" : "warn";
    return caution(parent, iconOf(line.weight), line.text, kind);
}
} // namespace

QWidget* memorySection(const DetailSubject& subject)
{
    if (!subject.memory)
        return nullptr;
    QVBoxLayout* body = nullptr;
    QWidget* widget = section(subject.parent, VariantDetail::tr("Earlier here and elsewhere"), {}, body);
    for (const MemoryLine& line : memoryLines(*subject.memory, *subject.row.candidate, findDecision(subject.theCase, subject.row.candidate->variant)))
        body->addWidget(memoryRow(widget, line));
    return widget;
}

} // namespace gentolk
