#include "core/io/quality_reading.h"
#include "core/io/call_line.h"
#include "core/io/call_record.h"
#include "core/io/text_source.h"
#include <QFileInfo>
#include <algorithm>

namespace gentolk {

namespace {

constexpr std::int64_t recordsBetweenReports = 20'000;

std::vector<std::size_t> placesOf(const bcf_hdr_t* header, const std::vector<std::string>& samples)
{
    std::vector<std::size_t> places;
    for (int i = 0; i < bcf_hdr_nsamples(header); ++i) {
        const auto found = std::find(samples.begin(), samples.end(), header->samples[i]);
        if (found == samples.end())
            throw Error(Error::Code::NotFound, QString::fromUtf8(header->samples[i]));
        places.push_back(std::size_t(found - samples.begin()));
    }
    return places;
}

// One file's way into the collector.
class QualityWalk
{
public:
    QualityWalk(VcfSource& source, QualityCollector& collector, TaskControl& task, const QString& path)
        : m_source(source), m_collector(collector), m_task(task), m_bytes(QFileInfo(path).size())
    {
        m_record.calls.resize(collector.samples().size());
        if (bcf_hdr_nsamples(source.header()) == 0)
            throw Error(Error::Code::NoSamples, path);
    }

    void readText(TextSource& source)
    {
        CallLine reader(placesOf(source.header(), m_collector.samples()));
        std::string_view line, contig;
        while (source.nextLine(line)) {
            if (const std::string_view wrong = reader.read(line, m_record, contig); !wrong.empty())
                source.refuse(QString::fromUtf8(wrong.data(), int(wrong.size())));
            take(contig);
        }
    }

    void readBinary()
    {
        CallRecord reader(placesOf(m_source.header(), m_collector.samples()));
        RecordSite site;
        while (m_source.next(site)) {
            reader.read(m_source.header(), m_source.record(), m_record);
            take(site.contig);
        }
    }

private:
    void take(std::string_view contig)
    {
        if (contig != m_contig || m_source.recordNumber() == 1) {
            m_contig = contig;
            m_collector.enterContig(contig);
        }
        m_collector.add(m_record);
        if (m_source.recordNumber() % recordsBetweenReports == 0) {
            m_task.throwIfStopped();
            m_task.report(m_source.bytesRead(), m_bytes);
        }
    }

    VcfSource& m_source;
    QualityCollector& m_collector;
    TaskControl& m_task;
    std::int64_t m_bytes;
    QualityRecord m_record;
    std::string m_contig;
};

} // namespace

void feedQuality(const QString& path, QualityCollector& collector, TaskControl& task)
{
    const std::unique_ptr<VcfSource> source = openVcf(path);
    task.throwIfStopped();
    source->readAhead();
    QualityWalk walk(*source, collector, task, path);
    if (auto* text = dynamic_cast<TextSource*>(source.get()))
        walk.readText(*text);
    else
        walk.readBinary();
    const std::int64_t bytes = QFileInfo(path).size();
    task.report(bytes, bytes);
}

} // namespace gentolk
