#pragma once
#include "core/annotation/info_fields.h"
#include "core/annotation/vep_columns.h"
#include "core/genetics/consequence.h"

namespace gentolk {

// The entries of VEP's value that speak of the allele, each of all columns; views into the value.
class VepEntries
{
public:
    explicit VepEntries(std::size_t columns = 0) : m_columns(columns) {}
    std::size_t size() const { return m_columns == 0 ? 0 : m_cells.size() / m_columns; }
    VepEntry operator[](std::size_t i) const { return VepEntry(m_cells).subspan(i * m_columns, m_columns); }
    void add(std::string_view entry); // a short one is filled up with empty columns, a long one cut
    void removeLast() { m_cells.resize(m_cells.size() - m_columns); }

private:
    std::size_t m_columns;
    std::vector<std::string_view> m_cells;
};
VepEntries vepEntries(std::string_view csq, const VepColumns& columns, const RecordAllele& allele);

// The transcripts that one INFO value annotates for the allele, in the file's order.
std::vector<TranscriptConsequence> vepConsequences(const VepEntries& entries, const VepColumns& columns);
std::vector<TranscriptConsequence> snpEffConsequences(std::string_view ann, const AnnotationFields& fields, const RecordAllele& allele);
// A pointer to another record ("@1234", the consequence of a variant split over several) gives none. Position and contig of the record
// are not needed: an entry of a record with several ALT alleles is the allele's when its DNA change says so, or says nothing.
std::vector<TranscriptConsequence> bcsqConsequences(std::string_view bcsq, const AnnotationFields& fields, const RecordAllele& allele);

} // namespace gentolk
