#pragma once
#include <QDate>
#include <QString>

namespace gentolk {

QString wordsOfSourceKind(const QString& kind);    // "gnomad-genomes": "gnomAD genomes"; an unknown one as it is
QString wordsOfSource(const QString& kind, const QString& name); // of an installed one: an own list by its name, others by their kind
QString wordsOfBuiltIn(const QString& name);       // of a source that the program carries
QString wordsOfTranscripts(const QString& source); // "MANE Select transcript models, GRCh38 2026-11", and what was installed beside it
QString wordsOfLicence(const QString& licence);    // one that the program knows in the window's language; others as they are
QString wordsOfScope(const QString& scope);        // "panel iei 2025-11", "everything"
QString sourceAge(const QDate& date, const QDate& today); // "12 days", "9 months"; "–" where the date is not known

} // namespace gentolk
