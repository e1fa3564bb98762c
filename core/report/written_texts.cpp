#include "core/report/written_texts.h"
#include "core/base/fingerprint.h"
#include "core/report/placeholders.h"
#include "core/report/report_html.h"
#include "core/report/report_language.h"
#include <algorithm>

namespace gentolk {

namespace {
QString findingsMark(const ReportDraft& draft)
{
    QByteArray told;
    for (const Finding& finding : draft.findings)
        told += (finding.gene + '|' + finding.genomic + '|' + finding.hgvsC + '|' + QString::number(int(finding.classification)) + '\n')
                    .toUtf8();
    return sha256OfBytes(told).left(8);
}

QString nameOf(const ReportDraft& draft, const QString& part, const QString& hole)
{
    const QString place = findingsMark(draft) + '/' + part;
    return hole.isEmpty() ? place : place + '/' + hole;
}

QString partOf(const Finding& finding)
{
    return QStringLiteral("finding %1 %2").arg(finding.gene, finding.genomic);
}

std::vector<QString*> partsOf(ReportSection& section)
{
    std::vector<QString*> parts;
    for (QString& paragraph : section.paragraphs)
        parts.push_back(&paragraph);
    for (auto& [label, value] : section.rows)
        parts.push_back(&value);
    return parts;
}

std::vector<QString*> partsOf(Finding& f)
{
    return {&f.transcript, &f.hgvsC, &f.hgvsP, &f.disease, &f.mim, &f.inheritance, &f.origin, &f.criteria, &f.confirmation};
}

QStringList holesIn(const std::vector<QString*>& parts)
{
    QStringList holes;
    for (const QString* part : parts)
        holes += placeholdersIn(*part);
    return holes;
}

void fillHoles(const std::vector<QString*>& parts, const ReportDraft& draft, const QString& part,
               const std::map<QString, QString>& contents)
{
    const QStringList holes = holesIn(parts);
    for (const QString& hole : holes) {
        const auto found = contents.find(nameOf(draft, part, hole));
        if (found == contents.end() || holes.count(hole) != 1)
            continue;
        for (QString* text : parts)
            text->replace(hole, found->second);
    }
}

void addPlaces(std::vector<WritablePlace>& places, const ReportDraft& draft, const QString& part, const QStringList& holes)
{
    for (const QString& hole : holes) {
        const WritablePlace place{nameOf(draft, part, hole), hole};
        if (std::find(places.begin(), places.end(), place) == places.end())
            places.push_back(place);
    }
}
} // namespace

namespace {
// Who the patient is stands at the head of every page (rule E-2): it is told in the case, never in words.
QStringList withoutHolesOfTheCase(QStringList holes, const QString& language)
{
    const ReportLanguage say(language);
    for (const char* fact : {"patient's name", "patient's CPR number"})
        holes.removeAll(placeholder(say(fact)));
    return holes;
}
} // namespace

std::vector<WritablePlace> openPlaces(const ReportDraft& draft)
{
    ReportDraft copy = draft;
    std::vector<WritablePlace> places;
    for (ReportSection& section : copy.sections)
        addPlaces(places, draft, section.key, withoutHolesOfTheCase(holesIn(partsOf(section)), draft.language));
    for (Finding& finding : copy.findings)
        addPlaces(places, draft, partOf(finding), holesIn(partsOf(finding)));
    return places;
}

QString proseOf(const ReportDraft& draft, const QString& sectionKey)
{
    return nameOf(draft, sectionKey, {});
}

ReportDraft withTexts(ReportDraft draft, const std::map<QString, QString>& contentByPlace)
{
    const ReportDraft before = draft; // the names are of the draft as composed
    for (ReportSection& section : draft.sections) {
        const auto prose = contentByPlace.find(nameOf(before, section.key, {}));
        if (prose != contentByPlace.end())
            section.paragraphs = prose->second.split('\n', Qt::SkipEmptyParts);
        for (int deep = 0; deep < 2; ++deep) // words that were written may hold a hole of their own
            fillHoles(partsOf(section), before, section.key, contentByPlace);
    }
    for (Finding& finding : draft.findings)
        fillHoles(partsOf(finding), before, partOf(finding), contentByPlace);
    draft.placeholders = openPlaceholders(draft);
    return draft;
}

QString contentDigest(const ReportDraft& draft)
{
    ReportDraft content = draft;
    content.statusText.clear();
    content.draft = true;
    return sha256OfBytes(toHtml(content).toUtf8());
}

} // namespace gentolk
