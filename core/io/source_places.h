#pragma once
#include "core/genetics/assembly.h"
#include "core/genetics/region_set.h"
#include <set>
#include <string>

namespace gentolk {

// Where a reader of a source is: its contig, each of which may stand in one place of the file only, and which of its places are wanted.
class SourcePlaces
{
public:
    SourcePlaces() = default;
    SourcePlaces(const SourcePlaces&) = delete; // the cursor looks into this one's regions
    SourcePlaces& operator=(const SourcePlaces&) = delete;

    void choose(const RegionSet& wanted) { m_wanted = wanted; }
    const std::string& contig() const { return m_contig; } // as the file writes it
    bool isAt(std::string_view contig) const { return m_begun && contig == m_contig; }

    // False: the contig came before, and others after it.
    bool enter(std::string_view contig)
    {
        m_begun = true;
        m_contig = contig;
        m_cursor.enter(normalContig(m_contig));
        return m_entered.insert(m_contig).second;
    }

    // 1-based, both included, on the contig entered last.
    bool wants(std::int64_t start, std::int64_t end) const { return m_wanted.isEverything() || m_cursor.touches(start, end); }

private:
    RegionSet m_wanted = RegionSet::everything();
    RegionCursor m_cursor{m_wanted};
    std::string m_contig;
    std::set<std::string> m_entered;
    bool m_begun = false;
};

} // namespace gentolk
