#include "core/annotation/vep_columns.h"

namespace gentolk {

VepColumns::VepColumns(AnnotationFields fields) : m_fields(std::move(fields))
{
    static constexpr const char* columns[columnCount] = {"Allele", "ALLELE_NUM", "SYMBOL", "HGNC_ID", "Gene", "Gene_Name", "HGVSc", "HGVSp", "Feature_type",
                                                         "Feature", "EXON", "INTRON", "MANE", "MANE_SELECT", "MANE_PLUS_CLINICAL", "CANONICAL", "BIOTYPE",
                                                         "Consequence", "IMPACT"};
    for (std::size_t i = 0; i < columnCount; ++i)
        m_places[i] = m_fields.indexOf(columns[i]);
    for (std::size_t place = 0; place < count(); ++place)
        if (EvidenceName meaning = evidenceName(names()[place], EvidenceOrigin::Csq); meaning.kind != EvidenceKind::None)
            m_evidence.push_back({place, meaning, names()[place]});
}

} // namespace gentolk
