#include "core/annotation/text_parts.h"
#include "core/io/header_facts.h"
#include <algorithm>
#include <array>

namespace gentolk {

namespace {

using Versions = std::vector<StatedVersion>;

// Takes `key=value` off the text; values are quoted, or, of older VEPs, go on to the next key ("gencode=GENCODE 19 sift=…").
std::pair<std::string_view, std::string_view> takePair(std::string_view& text)
{
    const std::size_t equals = std::min(text.find('='), text.size());
    const std::string_view key = trimmedText(text.substr(0, equals));
    text.remove_prefix(std::min(equals + 1, text.size()));
    const bool quoted = text.starts_with('"');
    const std::size_t next = text.find('='), space = next == std::string_view::npos ? next : text.rfind(' ', next);
    const std::size_t end = std::min(quoted ? text.find('"', 1) + 1 : space, text.size());
    const std::string_view value = trimmedText(text.substr(0, end));
    text.remove_prefix(end);
    return {key, value};
}

// VEP v98 and the releases of its cache from which evidence is read here.
void addVep(Versions& versions, std::string_view line)
{
    static constexpr std::array read{"ClinVar", "gnomAD", "gnomADe", "gnomADg", "1000genomes", "ESP"};
    const std::size_t end = std::min(line.find(' '), line.size());
    if (const std::string_view version = trimmedText(line.substr(0, end)); !version.empty())
        versions.push_back({"VEP", std::string(version)});
    for (std::string_view rest = line.substr(end); !trimmedText(rest).empty();) {
        const auto [key, value] = takePair(rest);
        if (std::find(read.begin(), read.end(), key) != read.end() && !value.empty())
            versions.push_back({std::string(key) + " (VEP)", std::string(value)});
    }
}

// "5.1d (build 2022-04-19 15:49), by Pablo Cingolani" and "1.16+htslib-1.16": the number alone.
std::string number(std::string_view text)
{
    text = trimmedText(text);
    return std::string(text.substr(0, text.find_first_of(" +")));
}

} // namespace

std::vector<StatedVersion> annotatorsOf(const bcf_hdr_t* header)
{
    Versions versions;
    for (int i = 0; i < header->nhrec; ++i) {
        const bcf_hrec_t* line = header->hrec[i];
        if (line->type != BCF_HL_GEN || !line->key || !line->value)
            continue;
        const std::string_view key = line->key;
        if (key == "VEP")
            addVep(versions, line->value);
        else if (key == "SnpEffVersion")
            versions.push_back({"SnpEff", number(line->value)});
        else if (key == "bcftools_csqVersion")
            versions.push_back({"bcftools csq", number(line->value)});
    }
    return versions;
}

} // namespace gentolk
