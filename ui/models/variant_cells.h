#pragma once
#include "ui/models/variant_row.h"
#include <QString>
#include <QVariant>

namespace gentolk
{

// What it is, and what qualifies it: the two lines of a cell.
struct CellText {
    QString first, second;
};

CellText cellText(const VariantRow& row, int column);
QString spoken(const VariantRow& row, int column); // the same in one sentence, glyphs and bars in words
QString toolTip(const VariantRow& row, int column);
QVariant sortKey(const VariantRow& row, int column);
QString searchText(const VariantRow& row); // what "search in list" looks at
QString headerText(int column);
QString headerHint(int column);
QString dividerText(std::int64_t total, int shown);

QString genotypeWords(const QString& person, const GenotypeSign& sign); // "Mother: heterozygous, 47 % of the reads"
QString geneSymbol(const CandidateVariant& candidate);                  // "–" where none is known
QString hgvsProtein(const std::string& hgvsP);                          // "p.(Arg226Cys)": predicted, so in brackets
QString inheritanceReason(const CandidateVariant& candidate);           // second line: certainty and why
QString nearMissText(const Judgement& judgement);                       // "Frequency: AF 0.012 against <= 0.01"

} // namespace gentolk
