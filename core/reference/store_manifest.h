#pragma once
#include "core/genetics/assembly.h"
#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <map>
#include <string>
#include <vector>

namespace gentolk {

// What a column of a store holds: whole numbers (divided by scale: REVEL's three decimals are kept as written, rule A-40), shares as written
// to seven figures, or texts. Missing is a value of its own, never 0.
enum class ColumnKind { Whole, Share, Text };
struct StoreColumn {
    std::string name;
    ColumnKind kind = ColumnKind::Whole;
    int scale = 1;
    bool operator==(const StoreColumn&) const = default;
};

// One official file that a store was built from.
struct StoreOrigin {
    QString file;              // its name, without the folder
    QString sha256;
    qint64 bytes = 0;
    qint64 records = 0;        // read: all of them, or those of the regions where an index was used
    bool byIndex = false;
    bool operator==(const StoreOrigin&) const = default;
};

// What is known of an installed source (rule R-1): written into the store, never changed.
struct StoreManifest {
    QString kind;              // "clinvar", "gnomad-exomes": what may stand in for each other
    QString name;              // "ClinVar", for people
    QString version;
    QDate date;                // of the release; invalid: not known
    QString licence;
    GenomeAssembly assembly = GenomeAssembly::Unknown; // Unknown: it belongs to none (an ontology)
    QString scope;             // "panel iei 2025-11" or "everything"
    QString builtBy;           // program and version
    QDateTime builtAt;         // UTC
    std::vector<StoreOrigin> origins;
    std::vector<StoreColumn> columns;
    qint64 alleles = 0;        // kept
    qint64 leftOut = 0;        // alleles that are no sequence, or lie on other contigs: not kept, not looked up
    qint64 duplicates = 0;     // alleles told twice: what was kept is said in `remarks`
    std::vector<QString> remarks; // the first ones
    std::map<int, int> mostAlleles; // of each chromosome (contigRank): the largest number of alleles looked at (rule A-13)
    bool operator==(const StoreManifest&) const = default;

    qint64 records() const;
    QString title() const { return name + QLatin1Char(' ') + version; }
};

QString assemblyWord(GenomeAssembly assembly); // of a source: "GRCh38", "any"

QByteArray manifestToJson(const StoreManifest& manifest);
// Throws FileMalformed naming the subject.
StoreManifest manifestFromJson(const QByteArray& json, const QString& subject);

} // namespace gentolk
