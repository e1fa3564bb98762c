#pragma once
#include "tests/support/vcf_builder.h"
#include <QStringList>
#include <string>

namespace gentolk::test {

inline const std::string oboHead = "format-version: 1.2\ndata-version: hp/releases/2026-09-01\nontology: hp\n\n";
// Five terms under "Phenotypic abnormality", one obsolete, one of inheritance.
inline const std::string smallObo = oboHead +
    "[Term]\nid: HP:0000001\nname: All\n\n[Term]\nid: HP:0000118\nname: Phenotypic abnormality\nis_a: HP:0000001 ! All\n\n"
    "[Term]\nid: HP:0002715\nname: Abnormality of the immune system\nis_a: HP:0000118 ! Phenotypic abnormality\n\n"
    "[Term]\nid: HP:0002719\nname: Recurrent infections\nalt_id: HP:0002724\nsynonym: \"Frequent \\\"bad\\\" infections\" EXACT layperson [ORCID:1]\n"
    "synonym: \"Infections\" RELATED []\nis_a: HP:0002715 {source=\"x\"} ! Abnormality of the immune system\n\n"
    "[Term]\nid: HP:0001888\nname: Lymphopenia\nis_a: HP:0002715 ! Abnormality of the immune system\n\n"
    "[Term]\nid: HP:0001875\nname: Neutropenia\nis_a: HP:0002715 ! Abnormality of the immune system\n\n"
    "[Term]\nid: HP:0009999\nname: obsolete Something\nis_obsolete: true\nreplaced_by: HP:0001888\n\n"
    "[Term]\nid: HP:0000005\nname: Mode of inheritance\nis_a: HP:0000001 ! All\n\n"
    "[Typedef]\nid: part_of\nname: part of\n";
inline const std::string annotationsHead = "#description: \"HPO annotations for rare diseases\"\n#version: 2026-09-02\n#tracker: x\n"
    "#hpo-version: http://purl.obolibrary.org/obo/hp/releases/2026-09-01/hp.json\n"
    "database_id\tdisease_name\tqualifier\thpo_id\treference\tevidence\tonset\tfrequency\tsex\tmodifier\taspect\tbiocuration\n";
inline const std::string genesHead = "ncbi_gene_id\tgene_symbol\tassociation_type\tdisease_id\tsource\n";

inline std::string annotation(const std::string& disease, const std::string& term, const std::string& frequency = {}, const char* qualifier = "", const char* aspect = "P")
{
    return disease + "\tDisease " + disease + '\t' + qualifier + '\t' + term + "\tPMID:1\tPCS\t\t" + frequency + "\t\t\t" + aspect + "\tHPO:x[2026-01-01]\n";
}

// ISG15 (Entrez 9636) has recurrent infections, STAT1 (6772) neutropenia; OMIM:3 belongs to no gene of the panel.
inline const std::string smallAnnotations = annotationsHead + annotation("OMIM:1", "HP:0002719", "3/4") + annotation("OMIM:1", "HP:0002719", "1/2") +
    annotation("OMIM:1", "HP:0001875", {}, "NOT") + annotation("OMIM:1", "HP:0000005", {}, "", "I") + annotation("OMIM:2", "HP:0001875", "HP:0040281") +
    annotation("OMIM:3", "HP:0001888", "about half");
inline const std::string smallGenes = genesHead + "NCBIGene:9636\tISG15\tMENDELIAN\tOMIM:1\tx\nNCBIGene:6772\tSTAT1-OLD\tMENDELIAN\tOMIM:2\tx\nNCBIGene:1\tA1BG\tUNKNOWN\tOMIM:3\tx\n";

// The three files of a release, written into the folder.
inline QStringList phenotypeFiles(const QString& folder, const std::string& obo = smallObo, const std::string& annotations = smallAnnotations, const std::string& genes = smallGenes)
{
    return {writeText(folder, QStringLiteral("hp.obo"), obo), writeText(folder, QStringLiteral("phenotype.hpoa"), annotations),
            writeText(folder, QStringLiteral("genes_to_disease.txt"), genes)};
}

} // namespace gentolk::test
