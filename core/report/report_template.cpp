#include "core/report/report_template.h"
#include <algorithm>

namespace gentolk {

namespace {

int placeIn(const QStringList& order, const ReportSection& section)
{
    const qsizetype place = order.indexOf(section.key);
    return place < 0 ? -1 : int(place); // what no template knows, an amendment say, stays in front
}

void dress(ReportSection& section, const ReportTemplate& wanted, const QString& language)
{
    if (const auto heading = wanted.headings.find(section.key); heading != wanted.headings.end())
        section.heading = heading->second.in(language).join(' ');
    const auto texts = wanted.texts.find(section.key);
    if (texts == wanted.texts.end())
        return;
    if (wanted.instead.contains(section.key))
        section.paragraphs.clear();
    section.paragraphs += texts->second.in(language);
}

} // namespace

const QStringList& reportOrder()
{
    static const QStringList order{
        QStringLiteral("conclusion"),     QStringLiteral("patient"),      QStringLiteral("question"),    QStringLiteral("results"),
        QStringLiteral("interpretation"), QStringLiteral("implications"), QStringLiteral("family"),      QStringLiteral("uncertain"),
        QStringLiteral("secondary"),      QStringLiteral("recommendations"), QStringLiteral("lay"),      QStringLiteral("method"),
        QStringLiteral("limitations"),    QStringLiteral("reanalysis"),   QStringLiteral("evidence"),    QStringLiteral("versions"),
        QStringLiteral("authorisation")};
    return order;
}

void applyTemplate(const ReportTemplate& wanted, ReportDraft& draft)
{
    const QStringList& order = wanted.order.isEmpty() ? reportOrder() : wanted.order;
    std::stable_sort(draft.sections.begin(), draft.sections.end(),
                     [&](const ReportSection& a, const ReportSection& b) { return placeIn(order, a) < placeIn(order, b); });
    for (ReportSection& section : draft.sections)
        dress(section, wanted, draft.language);
    draft.letterhead = wanted.letterhead.in(draft.language);
    draft.logo = wanted.logo;
}

QStringList offeredTreatment(const ReportTemplate& wanted, const QString& gene, const QString& language)
{
    QStringList offered;
    for (const TreatmentText& one : wanted.treatment)
        if (one.genes.contains(gene))
            offered += one.text.in(language).join(' ');
    return offered;
}

} // namespace gentolk
