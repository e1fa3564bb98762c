// Installs files as sources, or merges what the installed ones know into the INFO of every record of a VCF, as `bcftools annotate` does. For
// tests/bench/sources.sh only.
#include "core/annotation/text_parts.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/io/text_lines.h"
#include "core/reference/installed_evidence.h"
#include "core/reference/panel_catalog.h"
#include "core/reference/source_library.h"
#include <QElapsedTimer>
#include <charconv>
#include <cstdio>

using namespace gentolk;

namespace {

int install(const QString& folder, const QStringList& files)
{
    for (const QString& file : files) {
        UnwatchedTask task;
        QElapsedTimer clock;
        clock.start();
        const InstalledSource added = SourceLibrary(folder).add({{file}, {}, {}, {}, GenomeAssembly::GRCh38, loadPanel(QStringLiteral("iei")), QStringLiteral("bench")}, task);
        std::fprintf(stderr, "%s: %lld alleles, %.1f MB, %.1f s\n", qPrintable(added.manifest.title()), static_cast<long long>(added.manifest.alleles), double(added.bytes) / 1e6,
                     double(clock.elapsed()) / 1000);
    }
    return 0;
}

void append(std::string& out, const char* key, const std::optional<double>& value)
{
    char digits[40];
    if (value)
        out.append(key).append(digits, std::to_chars(digits, digits + sizeof digits, *value).ptr);
}

std::string told(const CandidateVariant& candidate)
{
    std::string out;
    if (candidate.frequency) {
        append(out, ";AF=", candidate.frequency->alleleFrequency);
        append(out, ";FAF=", candidate.frequency->filteringFrequency);
        append(out, ";HOM=", candidate.frequency->homozygotes);
    }
    if (candidate.clinvar)
        out.append(";CLNSIG=").append(candidate.clinvar->significanceText).append(";CLNREVSTAT=").append(candidate.clinvar->reviewText);
    append(out, ";REVEL=", candidate.scores.revel);
    append(out, ";AM=", candidate.scores.alphaMissense);
    append(out, ";CADD=", candidate.scores.caddPhred);
    return out.empty() ? std::string(".") : out.substr(1);
}

int merge(const QString& folder, const QString& vcf)
{
    QStringList paths;
    for (const InstalledSource& one : SourceLibrary(folder).active(GenomeAssembly::GRCh38))
        paths << one.path;
    const InstalledEvidence evidence(GenomeAssembly::GRCh38, paths);
    TextLines lines(vcf);
    std::string out;
    for (std::string_view line; lines.next(line);) {
        if (line.empty() || line.front() == '#') {
            out.append(line).append("\n");
            continue;
        }
        const auto cell = splitText(line, '\t');
        CandidateVariant candidate;
        candidate.variant.contig = cell[0];
        std::from_chars(cell[1].data(), cell[1].data() + cell[1].size(), candidate.variant.position);
        candidate.variant.reference = cell[3];
        candidate.variant.alternate = cell[4];
        evidence.addTo(candidate);
        out.append(line.substr(0, std::size_t(cell[7].data() - line.data()))).append(told(candidate)).append("\n");
        if (out.size() > (1 << 20)) {
            std::fwrite(out.data(), 1, out.size(), stdout);
            out.clear();
        }
    }
    std::fwrite(out.data(), 1, out.size(), stdout);
    return 0;
}

} // namespace

int main(int count, char** values)
{
    QStringList words;
    for (int i = 1; i < count; ++i)
        words << QString::fromLocal8Bit(values[i]);
    if (words.size() < 3 || (words[0] != QLatin1String("install") && words[0] != QLatin1String("merge")))
        return std::fputs("source_bench install FOLDER FILE... | merge FOLDER VARIANTS.vcf\n", stderr), 2;
    try {
        return words[0] == QLatin1String("install") ? install(words[1], words.mid(2)) : merge(words[1], words[2]);
    } catch (const Error& error) {
        return std::fprintf(stderr, "%s\n", error.what()), 1;
    }
}
