#include "core/io/annotated_copy.h"
#include "core/base/error.h"
#include "core/base/letters.h"
#include "core/base/whole_file.h"
#include "core/io/slice_writer.h"
#include "core/io/vcf_source.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <algorithm>
#include <cstdio>

namespace gentolk {

namespace {

constexpr int copiedPerReport = 4000;

[[noreturn]] void refuseOutput(const QString& out)
{
    throw Error(Error::Code::OutputUnwritable, out, QString::fromLocal8Bit(std::strerror(errno)));
}

// Where the records go. Nothing stands at `out` before finish().
class Copy
{
public:
    virtual ~Copy() = default;
    virtual void add(bcf_hdr_t* header, bcf1_t* record) = 0;
    virtual void finish(bcf_hdr_t* header) = 0;
};

class TextCopy final : public Copy
{
public:
    TextCopy(QString out, const char* mode, bcf_hdr_t* header)
        : m_out(std::move(out)), m_place(QFileInfo(m_out).absolutePath() + QStringLiteral("/gentolk-XXXXXX.part"))
    {
        if (!m_place.open())
            throw Error(Error::Code::OutputUnwritable, m_out, m_place.errorString());
        m_file.reset(hts_open(QFile::encodeName(m_place.fileName()).constData(), mode));
        if (!m_file || bcf_hdr_write(m_file.get(), header) < 0)
            refuseOutput(m_out);
    }
    void add(bcf_hdr_t* header, bcf1_t* record) override
    {
        if (bcf_write(m_file.get(), header, record) < 0)
            refuseOutput(m_out);
    }
    void finish(bcf_hdr_t*) override
    {
        if (hts_close(m_file.release()) < 0)
            refuseOutput(m_out);
        m_place.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        if (std::rename(QFile::encodeName(m_place.fileName()).constData(), QFile::encodeName(m_out).constData()) != 0)
            refuseOutput(m_out);
        m_place.setAutoRemove(false);
    }

private:
    QString m_out;
    QTemporaryFile m_place;
    HtsFileHandle m_file;
};

// BCF's header must name all that its records use, which is known at the end alone.
class BinaryCopy final : public Copy
{
public:
    BinaryCopy(QString out, bool force) : m_out(std::move(out)), m_force(force) {}
    void add(bcf_hdr_t* header, bcf1_t* record) override { m_slice.add(header, record); }
    void finish(bcf_hdr_t* header) override { writeWholeFile(m_out, m_slice.finish(header), m_force); }

private:
    QString m_out;
    bool m_force;
    SliceWriter m_slice;
};

std::unique_ptr<Copy> copyTo(const QString& out, bool force, bcf_hdr_t* header)
{
    if (!force && QFileInfo::exists(out))
        throw Error(Error::Code::OutputExists, out);
    if (out.endsWith(QLatin1String(".bcf")))
        return std::make_unique<BinaryCopy>(out, force);
    if (out.endsWith(QLatin1String(".vcf")))
        return std::make_unique<TextCopy>(out, "w", header);
    if (out.endsWith(QLatin1String(".vcf.gz")))
        return std::make_unique<TextCopy>(out, "wz", header);
    throw Error(Error::Code::InvalidValue, out, QStringLiteral("the name must end in .vcf, .vcf.gz or .bcf"));
}

void declare(bcf_hdr_t* header, const AddedInfo& info, const QString& out)
{
    const std::string line = "##INFO=<ID=" + info.key + ",Number=.,Type=String,Description=\"" + info.description + "\">";
    bcf_hdr_remove(header, BCF_HL_INFO, info.key.c_str()); // of an earlier run: its entries are replaced too
    if (bcf_hdr_append(header, line.c_str()) < 0 || bcf_hdr_sync(header) < 0)
        refuseOutput(out);
}

constexpr Letters separators(",;=|% \t"); // what has a meaning of its own in INFO

std::string entriesOf(const RecordSite& site, const AddedInfo& info)
{
    std::string all;
    for (const std::string_view alternate : site.alternates) {
        const std::string some = info.entriesOf({std::string(site.contig), site.position, std::string(site.reference), std::string(alternate)});
        if (!some.empty())
            all.append(all.empty() ? "" : ",").append(some);
    }
    return all;
}

} // namespace

void copyAnnotated(const QString& source, const QString& out, const AddedInfo& info, bool force, TaskControl& task)
{
    const std::unique_ptr<VcfSource> records = openVcf(source);
    declare(records->header(), info, out);
    const std::unique_ptr<Copy> copy = copyTo(out, force, records->header());
    RecordSite site;
    const std::int64_t total = QFileInfo(source).size();
    for (std::int64_t read = 0; records->next(site); ++read) {
        const std::string entries = entriesOf(site, info);
        bcf1_t* record = records->record();
        const char* value = entries.empty() ? nullptr : entries.c_str(); // null: an earlier run's entries go
        if (bcf_update_info_string(records->header(), record, info.key.c_str(), value) < 0 && value)
            refuseOutput(out);
        copy->add(records->header(), record);
        if (read % copiedPerReport == 0) {
            task.throwIfStopped();
            task.report(records->bytesRead(), total);
        }
    }
    copy->finish(records->header());
}

void appendInfoSafe(std::string& entry, std::string_view value)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    for (;;) {
        const auto plain = std::size_t(std::find_if(value.begin(), value.end(), [](char one) { return separators.has(one); }) - value.begin());
        entry += value.substr(0, plain);
        if (plain == value.size())
            return;
        entry.append({'%', digits[std::size_t(value[plain]) / 16], digits[std::size_t(value[plain]) % 16]});
        value.remove_prefix(plain + 1);
    }
}

} // namespace gentolk
