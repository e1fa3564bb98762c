#pragma once
#include "core/genetics/pedigree.h"
#include <QString>
#include <vector>

namespace gentolk {

// A line of a PED file and its number, 1-based.
struct PedLine {
    Individual person;
    int number = 0;
};

// Throws PedigreeInconsistent naming path:line: a person twice, a parent who has no line in the same family, a female father, a male mother,
// one person as both parents, someone who is their own ancestor.
void requireConsistent(const QString& path, const std::vector<PedLine>& lines);

} // namespace gentolk
