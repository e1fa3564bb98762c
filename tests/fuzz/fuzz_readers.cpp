// Changes, cuts and doubles bytes of a small VCF, its BCF and a PED, and requires of the readers an answer or an Error: never a crash, a hang or
// another exception. Best built with the sanitizers. The seed of a failing round is printed before the round.
#include "core/base/error.h"
#include "core/io/ped_file.h"
#include "core/io/quality_reading.h"
#include "core/io/vcf_file.h"
#include <QFile>
#include <QTemporaryDir>
#include <cstdio>
#include <cstdlib>
#include <random>

using namespace gentolk;

namespace {

const QByteArray smallVcf
    = "##fileformat=VCFv4.2\n##contig=<ID=chr1,length=248956422>\n##INFO=<ID=END,Number=1,Type=Integer,Description=\"end\">\n"
      "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"from Ensembl VEP. Format: Allele|Consequence|SYMBOL|HGVSc|HGVSp|gnomADg_AF|CLIN_SIG\">\n"
      "##INFO=<ID=BCSQ,Number=.,Type=String,Description=\"x\">\n##INFO=<ID=SpliceAI,Number=.,Type=String,Description=\"x\">\n"
      "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"g\">\n##FORMAT=<ID=AD,Number=R,Type=Integer,Description=\"d\">\n"
      "##FORMAT=<ID=DP,Number=1,Type=Integer,Description=\"d\">\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tchild\tmother\n"
      "chr1\t100\trs1\tCA\tC,CT\t50\tPASS\tCSQ=-|stop_gained|WAS|NM_1.1:c.5C>T|NP_1.1:p.Arg2Ter|0.1&0.2|pathogenic,T|intron_variant|WAS|||.|\tGT:AD:DP\t1/2:1,2,3:6\t0|1:4,5,.:9\n"
      "chr1\t200\t.\tA\t<DEL>\t.\tq10\tEND=900;SpliceAI=T|G|0.1|0.2|0.3|0.4|1|2|3|4\tGT\t./1\t.\n"
      "chr1\t300\t.\tA\tG\t.\t.\tBCSQ=missense|WAS|T1|protein_coding|+|5A>5V|300A>G,@100\tGT:AD\t0/1:.\t0/0\n";
const QByteArray smallPed = "#f\tp\tf\tm\ts\ta\n1\tchild\tfather\tmother\t1\t2\n1\tfather\t0\t0\t1\t1\n1\tmother\t0\t0\t2\t1\n";

QByteArray changed(QByteArray bytes, std::mt19937& random)
{
    const auto below = [&](int limit) { return int(random() % unsigned(limit)); };
    const QByteArray telling = "\t\n\r|,;:=/.<>[]*-0129AN\x01\xff";
    for (int i = 1 + below(8); i > 0 && !bytes.isEmpty(); --i) {
        const int at = below(int(bytes.size()));
        switch (below(5)) {
        case 0: bytes[at] = char(below(256)); break;
        case 1: bytes[at] = telling[below(int(telling.size()))]; break;
        case 2: bytes.remove(at, 1 + below(20)); break;
        case 3: bytes.insert(at, bytes.mid(below(int(bytes.size())), below(40))); break;
        default: if (below(10) == 0) bytes.truncate(at);
        }
    }
    return bytes;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        std::abort();
}

VcfContents readAll(const QString& path)
{
    UnwatchedTask task;
    return readVcf(path, RegionSet::everything(), {.slice = true, .index = false, .fingerprint = true}, task);
}

FamilyQuality checkSamples(const QString& path)
{
    UnwatchedTask task;
    const std::vector<std::string> samples = readVcfHeader(path).samples;
    Pedigree pedigree;
    if (samples.size() > 1) // anybody's trio, so that every count is made
        pedigree.individuals = {{"f", samples[0], samples[1], samples[1]}, {"f", samples[1], "", ""}};
    QualityCollector collector(samples, pedigree, GenomeAssembly::Unknown, samples.empty() ? std::string() : samples[0]);
    feedQuality(path, collector, task);
    return collector.finish();
}

// Whether the work came to an answer; an Error is one, too.
template<typename Work> bool answered(Work work)
{
    try {
        work();
        return true;
    } catch (const Error&) {
        return false;
    }
}

} // namespace

int main(int count, char** arguments)
{
    const int rounds = count > 1 ? std::atoi(arguments[1]) : 2000;
    const unsigned seed = count > 2 ? unsigned(std::atoi(arguments[2])) : 1;
    const QTemporaryDir folder;
    const QString vcf = folder.filePath(QStringLiteral("a.vcf")), ped = folder.filePath(QStringLiteral("a.ped")), bcf = folder.filePath(QStringLiteral("a.bcf"));
    write(vcf, smallVcf);
    const QByteArray slice = readAll(vcf).slice;
    int read = 0;
    for (int round = 0; round < rounds; ++round) {
        std::mt19937 random(seed + unsigned(round));
        std::fprintf(stderr, "\rseed %u", seed + unsigned(round));
        write(vcf, changed(smallVcf, random));
        write(ped, changed(smallPed, random));
        UnwatchedTask task;
        read += answered([&] { readSlice(readAll(vcf).slice, QStringLiteral("slice"), task); });
        answered([&] { readPed(ped); });
        answered([&] { checkSamples(vcf); });
        answered([&] { readSlice(changed(slice, random), QStringLiteral("slice"), task); });
        write(bcf, changed(slice, random));
        answered([&] { checkSamples(bcf); });
    }
    std::fprintf(stderr, "\n%d rounds, %d of the changed VCFs read\n", rounds, read);
    return 0;
}
