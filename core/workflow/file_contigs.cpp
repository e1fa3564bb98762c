#include "core/workflow/file_contigs.h"
#include "core/base/text.h"
#include "core/genetics/assembly.h"
#include <QFileInfo>
#include <algorithm>
#include <tuple>

namespace gentolk {

namespace {

// What one file has read and what the others had, as one progress.
class ShareOfAll final : public TaskControl
{
public:
    ShareOfAll(TaskControl& whole, std::int64_t others, std::int64_t total) : m_whole(whole), m_others(others), m_total(total) {}
    void report(std::int64_t done, std::int64_t) override { m_whole.report(m_others + done, m_total); }
    bool stopRequested() const override { return m_whole.stopRequested(); }

private:
    TaskControl& m_whole;
    std::int64_t m_others, m_total;
};

} // namespace

FileContigs::FileContigs(const QStringList& paths)
{
    for (const QString& path : paths) {
        m_files.emplace_back(path);
        m_bytes += QFileInfo(path).size();
        for (const VcfContig& contig : m_files.back().header().contigs)
            m_order.try_emplace(normalContig(contig.name), m_order.size());
    }
}

std::vector<VcfHeader> FileContigs::headers() const
{
    std::vector<VcfHeader> headers;
    for (const ContigReader& file : m_files)
        headers.push_back(file.header());
    return headers;
}

bool FileContigs::next()
{
    const auto place = [this](const ContigReader& file) { // undeclared ones last; a file that is read to its end behind all
        const std::string contig = file.contig();
        const auto declared = m_order.find(contig);
        return std::tuple(contig.empty(), declared == m_order.end() ? m_order.size() : declared->second, contigRank(contig), contig);
    };
    const auto first = std::min_element(m_files.begin(), m_files.end(), [&](const ContigReader& a, const ContigReader& b) { return place(a) < place(b); });
    if (first == m_files.end() || first->contig().empty())
        return false;
    m_contig = first->contig();
    if (!m_done.insert(m_contig).second)
        throw Error(Error::Code::FileMalformed, first->header().path,
                    QStringLiteral("the records of contig %1 stand in two places, or the files have their contigs in different orders").arg(text(first->contigAsWritten())));
    return true;
}

std::optional<ContigReader::Part> FileContigs::read(std::size_t file, TaskControl& task)
{
    if (m_files[file].contig() != m_contig)
        return std::nullopt;
    std::int64_t others = 0;
    for (std::size_t i = 0; i < m_files.size(); ++i)
        others += i == file ? 0 : m_files[i].bytesRead();
    ShareOfAll share(task, others, m_bytes);
    return m_files[file].read(share);
}

std::vector<VcfContents> FileContigs::finish()
{
    std::vector<VcfContents> all;
    for (ContigReader& file : m_files)
        all.push_back(file.finish());
    return all;
}

} // namespace gentolk
