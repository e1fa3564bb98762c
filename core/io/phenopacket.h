#pragma once
#include "core/genetics/case.h"
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <functional>

namespace gentolk {

// What a GA4GH phenopacket (schema 2) tells that a case has a place for.
struct Phenopacket {
    QString id, subject;
    Sex sex = Sex::Unknown;
    QDate birthDate;
    std::vector<PhenotypeTerm> terms; // HPO terms in the file's order, each once; onset as it stands (ISO 8601 or the class's label), the rest in the note
    QStringList notTaken;             // features that are no HPO terms, and every other part of the packet, by their names: to be told
};

// Reads a phenopacket, or the proband's of a family packet. Throws FileMissing, FileUnreadable, FileEmpty, and FileMalformed
// naming the place: no JSON, another schema than 2, a feature without a type, one term both present and excluded.
Phenopacket readPhenopacket(const QString& path);
Phenopacket phenopacketFrom(const QByteArray& json, const QString& subject); // subject of errors

// The case as a phenopacket: phenotype, sex and the decided variants, under the case's number. Neither name nor number of the patient stands in it.
// ontologyVersion: of the HPO; labelOf: a term's English label; created: UTC.
QByteArray toPhenopacket(const Case& theCase, const QString& ontologyVersion, const QString& creator, const QDateTime& created,
                         const std::function<QString(const QString&)>& labelOf);

} // namespace gentolk
