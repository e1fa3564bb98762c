#include "core/io/remarks.h"

namespace gentolk {

namespace {
constexpr std::size_t mostKept = 100;
}

std::span<const char* const> remarkCodes()
{
    static constexpr const char* codes[] = {"unknown_consequence", "value_not_per_allele", "info_twice", "consequence_elsewhere", "reference_without_base",
                                            "genotype_unknown_allele", "genotype_partial", "ploidy_odd", "header_line_late",
                                            "no_final_newline", "contig_undeclared", "end_before_position", "tag_undeclared", "index_older",
                                            "index_wrong", "events_by_end", "position_past_end", "alternate_twice", "records_unsorted", "annotation_unnamed", "format_twice"};
    return codes;
}

void Remarks::add(std::int64_t record, const char* code, std::string detail)
{
    ++m_contents.remarksTotal;
    if (record == 0 && m_site)
        detail += " (" + std::string(m_site->contig) + ':' + std::to_string(m_site->position) + ')';
    if (m_contents.remarks.size() < mostKept)
        m_contents.remarks.push_back({code, m_subject, record, std::move(detail)});
}

void Remarks::addOnce(std::int64_t record, const char* code, const std::string& detail)
{
    if (m_said.insert(code + (' ' + detail)).second)
        add(record, code, detail);
}

} // namespace gentolk
