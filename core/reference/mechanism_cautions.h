#pragma once
#include <string>
#include <vector>

namespace gentolk
{

// Where the panel's plain mechanism or inheritance of a gene would mislead (rule A-20). General knowledge that awaits a specialist.
struct MechanismCaution {
    std::string symbol;
    std::string disorderOrMode; // "AD", "WHIM"; empty: the gene as a whole
    std::string why;
    std::string consequence; // "PVS1 off", "position decides", "inheritance doubtful"
};

std::vector<MechanismCaution> mechanismCautions(const std::string& symbol); // current symbol; empty where there is none

} // namespace gentolk
