#pragma once
#include "core/io/hts_handles.h"
#include "core/quality/quality_record.h"

namespace gentolk {

// The same as CallLine reads of a text line, of a BCF record.
class CallRecord
{
public:
    explicit CallRecord(std::vector<std::size_t> sampleOfColumn) : m_sampleOfColumn(std::move(sampleOfColumn)) {}
    ~CallRecord();
    CallRecord(const CallRecord&) = delete;
    CallRecord& operator=(const CallRecord&) = delete;
    void read(const bcf_hdr_t* header, bcf1_t* from, QualityRecord& record); // the record is unpacked

private:
    int numbers(const bcf_hdr_t* header, bcf1_t* from, const char* key); // values per sample in m_values, 0 where there are none
    void takeGenotypes(const bcf_hdr_t* header, bcf1_t* from, QualityRecord& record);
    std::vector<std::size_t> m_sampleOfColumn;
    std::int32_t* m_values = nullptr;
    float* m_reals = nullptr;
    int m_room = 0, m_realRoom = 0;
};

} // namespace gentolk
