#pragma once
#include "core/phenotype/ontology.h"

namespace gentolk {

// Four diseases. Under the root "A" (two diseases) with its child "B" (one), as in the vectors of rule D-17; beside it "C" (one)
// and "D" (none); "E" is a child of both B and C.
// An inheritance, an onset and a past-history branch, and one term that hangs in two worlds.
inline const QByteArray toyTerms =
    "#version=toy-1\n"
    "id\tlabel\tparents\talt_ids\tstatus\treplaced_by\texact_synonyms\n"
    "HP:0000001\tAll\t\t\t\t\t\n"
    "HP:0000118\tPhenotypic abnormality\tHP:0000001\t\t\t\t\n"
    "HP:0000005\tMode of inheritance\tHP:0000001\t\t\t\t\n"
    "HP:0012823\tClinical modifier\tHP:0000001\t\t\t\t\n"
    "HP:0003674\tOnset\tHP:0012823\t\t\t\t\n"
    "HP:0032443\tPast medical history\tHP:0000001\t\t\t\t\n"
    "HP:000000A\tRecurrent infections\tHP:0000118\tHP:0009001\t\t\tFrequent infections\n"
    "HP:000000B\tRecurrent viral infections\tHP:000000A\tHP:0009002\t\t\t\n"
    "HP:000000C\tDecreased total neutrophil count\tHP:0000118\t\t\t\tLow neutrophil count|Neutropaenia\n"
    "HP:000000D\tEczematoid dermatitis\tHP:0000118\t\t\t\t\n"
    "HP:000000E\tViral neutropenia\tHP:000000B|HP:000000C\t\t\t\t\n"
    "HP:000000F\tAutosomal recessive\tHP:0000005\t\t\t\t\n"
    "HP:000000G\tChildhood onset\tHP:0003674\t\t\t\t\n"
    "HP:000000H\tHistory of infections\tHP:0032443|HP:000000A\t\t\t\t\n"
    "HP:0009002\tobsolete Viral infections, recurrent\t\t\tobsolete\tHP:000000B\t\n"
    "HP:0009003\tobsolete Two things\t\t\tobsolete\tHP:000000A|HP:000000C\t\n"
    "HP:0009004\tobsolete Nothing\t\t\tobsolete\t\t\n";

inline const QByteArray toyCounts =
    "id\tdiseases\nHP:0000001\t4\nHP:0000118\t4\nHP:000000A\t2\nHP:000000B\t1\nHP:000000C\t1\nHP:000000H\t1\n";

inline const QByteArray toyDanish =
    "id\tlabel_en\told_labels_en\tlabel_da\tgroup_da\tstatus\n"
    "HP:000000A\tRecurrent infections\t\tRecidiverende infektioner\tInfektioner\tunreviewed\n"
    "HP:000000C\tDecreased total neutrophil count\tNeutropenia\tNedsat antal neutrofile – neutropeni\tBlod\treviewed\n"
    "HP:000000D\tEczema-like dermatitis\t\tBørneeksem på hånden\tHud\tunreviewed\n";

inline QByteArray toyGenes(const QByteArray& rows)
{
    return "symbol\tid\tfrequency\tdisease_id\tdisease_name\tassociation\tsource\n" + rows;
}

} // namespace gentolk
