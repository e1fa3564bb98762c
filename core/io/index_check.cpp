#include "core/io/index_check.h"
#include "core/io/hts_handles.h"
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cstring>
#include <optional>
#include <string>
#include <vector>

namespace gentolk {

namespace {

constexpr std::size_t mostBytes = std::size_t(1) << 29;
constexpr int bgzipped = 2, depthOfTabix = 5, mostDepth = 9; // HTSlib's words

std::optional<std::string> bytesInside(const QString& path)
{
    const BgzfHandle file(bgzf_open(QFile::encodeName(QFileInfo(path).absoluteFilePath()).constData(), "r"));
    if (!file || bgzf_compression(file.get()) != bgzipped || bgzf_check_EOF(file.get()) != 1)
        return std::nullopt;
    std::string bytes, part(1 << 16, '\0');
    for (ssize_t read = 1; read > 0;) {
        read = bgzf_read(file.get(), part.data(), part.size());
        if (read < 0 || bytes.size() + std::size_t(read) > mostBytes)
            return std::nullopt;
        bytes.append(part, 0, std::size_t(read));
    }
    return bytes;
}

struct Stretch {
    std::uint64_t begin, end; // places in the file, as bgzip counts them
};

bool liesBefore(const Stretch& a, const Stretch& b)
{
    return a.begin < b.begin;
}

struct Bin {
    std::uint32_t number;
    Stretch whole;
    std::size_t first, behind; // its stretches among its contig's
};

class IndexWalk
{
public:
    explicit IndexWalk(const std::string& bytes) : m_bytes(bytes) {}
    bool isWhole();

private:
    template<typename Number> Number take()
    {
        Number number{};
        if (m_at + sizeof number > m_bytes.size())
            m_good = false;
        else
            std::memcpy(&number, m_bytes.data() + m_at, sizeof number);
        m_at += sizeof number;
        return number;
    }
    // A number of things of so many bytes each.
    std::int32_t takeCount(std::size_t bytesEach)
    {
        const auto count = take<std::int32_t>();
        m_good = m_good && count >= 0 && std::size_t(count) <= (m_bytes.size() - m_at) / bytesEach;
        return m_good ? count : 0;
    }
    void skip(std::int32_t bytes) { m_at += std::size_t(bytes); }
    void takeHeader();
    void takeContig();
    void takeBin();
    void sortBins();
    void requireOrder();
    void takeWindows();
    void keepStretches();
    bool withoutGap();
    std::uint32_t firstBin(int level) const { return std::uint32_t(((std::uint64_t(1) << (3 * level)) - 1) / 7); }

    const std::string& m_bytes;
    std::size_t m_at = 0;
    bool m_good = true, m_isTabix = false;
    int m_depth = depthOfTabix;
    std::vector<Bin> m_bins;         // of one contig
    std::vector<Stretch> m_stretches; // of its bins
    std::vector<Stretch> m_all;      // of all contigs
};

void IndexWalk::takeHeader()
{
    const std::string mark = m_bytes.substr(0, 4);
    m_isTabix = mark == std::string("TBI\1", 4);
    m_good = m_isTabix || mark == std::string("CSI\1", 4);
    m_at = 4;
    if (m_isTabix) {
        m_at += 4 + 6 * 4; // the number of contigs is read again below
        skip(takeCount(1));
        const std::size_t behind = m_at;
        m_at = 4;
        const auto contigs = takeCount(8);
        m_at = behind;
        for (std::int32_t i = 0; m_good && i < contigs; ++i)
            takeContig();
        return;
    }
    take<std::int32_t>();
    m_depth = take<std::int32_t>();
    m_good = m_good && m_depth >= 0 && m_depth <= mostDepth;
    skip(takeCount(1));
    const auto contigs = takeCount(4);
    for (std::int32_t i = 0; m_good && i < contigs; ++i)
        takeContig();
}

void IndexWalk::takeBin()
{
    const auto number = take<std::uint32_t>();
    const std::uint32_t aboutTheContig = firstBin(m_depth + 1) + 1;
    const std::uint64_t least = m_isTabix ? 0 : take<std::uint64_t>();
    const auto count = takeCount(2 * sizeof(std::uint64_t));
    m_good = m_good && number <= aboutTheContig && number != aboutTheContig - 1;
    Bin bin{number, {UINT64_MAX, 0}, m_stretches.size(), 0};
    for (std::int32_t i = 0; m_good && i < count; ++i) {
        const auto begin = take<std::uint64_t>(), end = take<std::uint64_t>();
        if (number == aboutTheContig)
            continue;
        m_good = m_good && begin <= end && begin >= least && begin >= bin.whole.end;
        m_stretches.push_back({begin, end});
        bin.whole = {std::min(bin.whole.begin, begin), std::max(bin.whole.end, end)};
    }
    bin.behind = m_stretches.size();
    if (m_good && number != aboutTheContig && count > 0) // a number out of bounds is in no width
        m_bins.push_back(bin);
}

// By number; none stands there twice.
void IndexWalk::sortBins()
{
    std::sort(m_bins.begin(), m_bins.end(), [](const Bin& a, const Bin& b) { return a.number < b.number; });
    const auto twice = std::adjacent_find(m_bins.begin(), m_bins.end(), [](const Bin& a, const Bin& b) { return a.number == b.number; });
    m_good = m_good && twice == m_bins.end();
}

// Of the bins of one width those farther along the contig lie farther along the file.
void IndexWalk::requireOrder()
{
    int level = 0;
    std::uint64_t reached = 0;
    for (const Bin& bin : m_bins) {
        for (; bin.number >= firstBin(level + 1); ++level)
            reached = 0;
        m_good = m_good && bin.whole.begin >= reached;
        reached = bin.whole.end;
    }
}

// Tabix: where to begin for each 16,384 bases; not behind what begins there.
void IndexWalk::takeWindows()
{
    const auto count = takeCount(sizeof(std::uint64_t));
    const std::uint32_t first = firstBin(depthOfTabix);
    auto bin = std::find_if(m_bins.begin(), m_bins.end(), [&](const Bin& one) { return one.number >= first; });
    std::uint64_t before = 0;
    for (std::int32_t i = 0; m_good && i < count; ++i) {
        const auto begin = take<std::uint64_t>();
        while (bin != m_bins.end() && bin->number < first + std::uint32_t(i))
            ++bin;
        const bool here = bin != m_bins.end() && bin->number == first + std::uint32_t(i);
        m_good = m_good && begin >= before && (!here || begin <= bin->whole.begin);
        before = begin;
    }
}

// Those of one width are in order already: the widths are laid into each other.
void IndexWalk::keepStretches()
{
    const auto contig = std::ptrdiff_t(m_all.size());
    int level = 0;
    for (auto bin = m_bins.begin(); m_good && bin != m_bins.end();) {
        while (bin->number >= firstBin(level + 1))
            ++level;
        const auto width = std::ptrdiff_t(m_all.size());
        for (; bin != m_bins.end() && bin->number < firstBin(level + 1); ++bin)
            m_all.insert(m_all.end(), m_stretches.begin() + std::ptrdiff_t(bin->first), m_stretches.begin() + std::ptrdiff_t(bin->behind));
        std::inplace_merge(m_all.begin() + contig, m_all.begin() + width, m_all.end(), liesBefore);
    }
}

void IndexWalk::takeContig()
{
    m_bins.clear();
    m_stretches.clear();
    const auto count = takeCount(sizeof(std::uint32_t) + sizeof(std::int32_t));
    for (std::int32_t i = 0; m_good && i < count; ++i)
        takeBin();
    sortBins();
    requireOrder();
    if (m_isTabix)
        takeWindows();
    keepStretches();
}

bool IndexWalk::withoutGap()
{
    if (!std::is_sorted(m_all.begin(), m_all.end(), liesBefore)) // contigs in another order than the file's
        std::sort(m_all.begin(), m_all.end(), liesBefore);
    std::uint64_t reached = m_all.empty() ? 0 : m_all.front().end;
    for (const Stretch& one : m_all) {
        if (one.begin > reached)
            return false;
        reached = std::max(reached, one.end);
    }
    return true;
}

bool IndexWalk::isWhole()
{
    takeHeader();
    if (m_good && m_at + sizeof(std::uint64_t) == m_bytes.size())
        take<std::uint64_t>(); // records without a place
    return m_good && m_at == m_bytes.size() && withoutGap();
}

} // namespace

bool indexIsWhole(const QString& indexPath)
{
    const auto bytes = bytesInside(indexPath);
    return bytes && IndexWalk(*bytes).isWhole();
}

} // namespace gentolk
