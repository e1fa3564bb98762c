#pragma once
#include "core/io/record_site.h"
#include "core/io/vcf_file.h"
#include <set>
#include <span>

namespace gentolk {

// Every code of a remark that reading can give; ui/words has the words. A new one belongs here too.
std::span<const char* const> remarkCodes();

// Collects import remarks: all are counted, the first hundred kept.
class Remarks
{
public:
    explicit Remarks(VcfContents& contents, std::string subject) : m_contents(contents), m_subject(std::move(subject)) {}
    void add(std::int64_t record, const char* code, std::string detail);
    void addOnce(std::int64_t record, const char* code, const std::string& detail); // the same code and detail only once a file
    void setSite(const RecordSite* site) { m_site = site; } // whose place is told of a remark whose record has no number; null: none

private:
    const RecordSite* m_site = nullptr;
    VcfContents& m_contents;
    std::string m_subject;
    std::set<std::string> m_said;
};

} // namespace gentolk
