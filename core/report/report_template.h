#pragma once
#include "core/report/report_draft.h"
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <map>
#include <vector>

namespace gentolk {

struct TextsByLanguage {
    QStringList da, en;
    const QStringList& in(const QString& language) const { return language == QLatin1String("da") ? da : en; }
};

// Treatment and follow-up that may be put into the report for these genes (requirements E2). Offered to the writer, never inserted by the
// program: a clinical immunologist must have confirmed each.
struct TreatmentText {
    QStringList genes; // HGNC symbols
    TextsByLanguage text;
};

// How a laboratory wants its reports: letterhead, logo, order, headings and standing texts, with a name and a version that every report
// tells. It adds words and moves sections; it can leave out none of the facts (rule E-2).
struct ReportTemplate {
    QString name, version; // empty: composed without a template
    TextsByLanguage letterhead;
    QString logoFile;  // beside the template; empty: none
    QByteArray logo;   // PNG; filled by whoever reads the file
    QStringList order; // every section's key, once; empty: reportOrder()
    QStringList instead; // sections whose own words give way to the template's: "family" and "reanalysis" alone
    std::map<QString, TextsByLanguage> headings, texts; // by section; texts stand after the section's own words
    std::vector<TreatmentText> treatment;
};

const QStringList& reportOrder(); // all sections a template knows, as they stand without one

// {"name", "version", "letterhead", "logo", "order", "instead", "headings", "texts", "treatment"}. Throws FileMalformed naming subject and what is
// wrong: a key or a section nobody knows, a section left out or named twice, a language missing.
ReportTemplate readReportTemplate(const QByteArray& json, const QString& subject);

void applyTemplate(const ReportTemplate& wanted, ReportDraft& draft);

QStringList offeredTreatment(const ReportTemplate& wanted, const QString& gene, const QString& language);

} // namespace gentolk
