#pragma once
#include "core/annotation/annotation_fields.h"
#include "core/annotation/evidence_names.h"
#include <array>
#include <span>

namespace gentolk {

// The columns of one entry of VEP's value.
using VepEntry = std::span<const std::string_view>;

// Where in an entry the columns lie that are read here, and which of them tell evidence. Made once a file: they are asked for at every record.
class VepColumns
{
public:
    enum Column { Allele, AlleleNumber, Symbol, HgncId, Gene, GeneName, CodingName, ProteinName, FeatureType, Feature, Exon, Intron,
                  Mane, ManeSelect, ManePlusClinical, Canonical, Biotype, Consequence, ImpactWord, columnCount };
    struct Evidence {
        std::size_t place = 0;
        EvidenceName meaning;
        Word name; // as the file writes it
    };

    VepColumns(AnnotationFields fields);
    const std::vector<std::string>& names() const { return m_fields.names; }
    std::size_t count() const { return names().size(); }
    std::optional<std::size_t> placeOf(Column column) const { return m_places[column]; }
    std::string_view valueOf(VepEntry entry, Column column) const { return AnnotationFields::valueAt(entry, m_places[column]); } // empty: missing
    const std::vector<Evidence>& evidence() const { return m_evidence; }

private:
    AnnotationFields m_fields;
    std::array<std::optional<std::size_t>, columnCount> m_places;
    std::vector<Evidence> m_evidence;
};

// What a file's header says of its annotation.
struct AnnotationHeader {
    std::optional<VepColumns> csq;
    std::string csqKey = "CSQ";         // the INFO key under which VEP wrote
    std::optional<AnnotationFields> ann;
    std::optional<AnnotationFields> bcsq;
};

} // namespace gentolk
