#pragma once
#include "core/genetics/acmg.h"
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

namespace gentolk {

// One reported variant with everything rule E-3 asks for, as words in the report's language. Empty text: not known; rendered as "–".
struct Finding {
    QString gene, hgncId, transcript, hgvsC, hgvsP, genomic, assembly, zygosity, origin, phase, disease, mim, inheritance;
    AcmgClass classification = AcmgClass::Uncertain;
    int points = 0;
    QString criteria, clinvar, frequency, quality, confirmation;
    QString transcriptNote; // "MANE Select", or empty
    QString allelicState;   // LOINC answer, "LA6706-1"; empty: none fits, as of a mosaic
    bool operator==(const Finding&) const = default;
};

using ReportRow = std::pair<QString, QString>; // label and value

// One section of the report (E3). Facts follow the case; prose may be edited.
struct ReportSection {
    QString key; // "conclusion", "patient", "results", "limitations", …: stable, not shown
    QString heading;
    QStringList paragraphs;
    std::vector<ReportRow> rows;
    bool operator==(const ReportSection&) const = default;
};

struct ReportDraft {
    QString language; // "da" or "en"
    QString title;
    QString caseNumber, patientName, patientNumber, statusText; // printed on every page
    bool draft = true;                                          // a draft says so across the page
    bool demo = false;
    QStringList letterhead; // lines above the title, of the laboratory's template
    QByteArray logo;        // PNG without transparency; empty: none
    std::vector<Finding> findings;
    std::vector<ReportSection> sections; // in order
    QStringList placeholders;            // "[[…]]" still open: block signing (E-6)
    bool operator==(const ReportDraft&) const = default;
};

} // namespace gentolk
