#pragma once
#include "core/io/genotype_reader.h"
#include "core/io/plain_values.h"
#include <string>
#include <string_view>
#include <vector>

namespace gentolk {

// The calls of a text line, as readGenotypes reads them of HTSlib's record, where they can be read in one way.
class PlainCalls
{
public:
    explicit PlainCalls(const bcf_hdr_t* header);
    // columns: from FORMAT on; empty where the file has no samples. False: not read. Nothing is remarked here.
    bool read(std::string_view columns, SampleCalls& calls);

private:
    enum class Meaning : std::uint8_t { Unread, Genotype, Depth, Quality, AlleleDepths, PhaseSet, PhaseId, PhasedGenotype };
    struct Key {
        PlainValue value = PlainValue::Refused;
        Meaning meaning = Meaning::Unread;
    };
    bool learn(std::string_view format);
    Key keyOf(const std::string& name) const;
    bool takeCall(std::string_view column, Genotype& genotype) const;
    static bool take(Key key, std::string_view text, Genotype& genotype);

    const bcf_hdr_t* m_header;
    struct Sample {
        std::string name;
        std::size_t column;
    };
    std::vector<Sample> m_samples;              // in the order of their names, as calls are kept
    std::vector<std::string_view> m_columns;    // of the line being read
    std::string m_format;           // the last known one, which m_keys is of
    std::vector<Key> m_keys;
    bool m_needsDepths = false;     // where AD is missing, others of its columns tell reads or shares
};

} // namespace gentolk
