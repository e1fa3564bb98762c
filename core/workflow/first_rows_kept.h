#pragma once
#include "core/workflow/first_rows.h"
#include <QByteArray>
#include <set>
#include <string>

namespace gentolk {

// What is kept of the first rows: how many, in which genes, and the genes' records, a BCF a source file.
struct KeptFirstRows {
    std::size_t rows = 0;
    std::set<std::string> genes; // HGNC ids
    std::vector<QByteArray> slices;
};
QByteArray toBytes(const KeptFirstRows& kept);
std::optional<KeptFirstRows> keptFirstRowsFrom(const QByteArray& bytes); // none: of another format

// SHA-256 of all that a list hangs on beside the case's slices, which never change (rule R-1).
QString basisOfList(const Case& theCase, const FamilyVariants& variants, const FilterCascade& cascade);

// As many of the list's first rows as the limits allow, and their genes; no row: the first lies in no gene. survivors: by place among the candidates, what is
// left where pairs are judged.
KeptFirstRows chooseFirstRows(const FamilyVariants& whole, const Shortlist& list, const std::vector<std::size_t>& survivors, const FirstRowsLimits& limits);
// Where the records begin that those rows and their details need: the survivors of their genes, what is told as their second hit, and structural alleles, which may
// reach into those genes from afar.
RegionSet placesOf(const KeptFirstRows& rows, const FamilyVariants& whole, const Shortlist& list, const std::vector<std::size_t>& survivors);

} // namespace gentolk
