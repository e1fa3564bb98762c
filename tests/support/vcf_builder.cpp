#include "tests/support/vcf_builder.h"
#include "core/genetics/assembly.h"
#include "tests/support/genotype_text.h"
#include <QDir>
#include <QFile>
#include <array>
#include <stdexcept>

namespace gentolk::test {

namespace {
struct Chromosome {
    const char* name;
    std::int64_t grch37, grch38;
};
constexpr std::array chromosomes{
    Chromosome{"1", 249250621, 248956422},  Chromosome{"2", 243199373, 242193529},  Chromosome{"3", 198022430, 198295559},
    Chromosome{"4", 191154276, 190214555},  Chromosome{"5", 180915260, 181538259},  Chromosome{"6", 171115067, 170805979},
    Chromosome{"7", 159138663, 159345973},  Chromosome{"8", 146364022, 145138636},  Chromosome{"9", 141213431, 138394717},
    Chromosome{"10", 135534747, 133797422}, Chromosome{"11", 135006516, 135086622}, Chromosome{"12", 133851895, 133275309},
    Chromosome{"13", 115169878, 114364328}, Chromosome{"14", 107349540, 107043718}, Chromosome{"15", 102531392, 101991189},
    Chromosome{"16", 90354753, 90338345},   Chromosome{"17", 81195210, 83257441},   Chromosome{"18", 78077248, 80373285},
    Chromosome{"19", 59128983, 58617616},   Chromosome{"20", 63025520, 64444167},   Chromosome{"21", 48129895, 46709983},
    Chromosome{"22", 51304566, 50818468},   Chromosome{"X", 155270560, 156040895},  Chromosome{"Y", 59373566, 57227415},
    Chromosome{"MT", 16569, 16569}};

constexpr const char* csqFields =
    "Allele|Consequence|IMPACT|SYMBOL|Gene|Feature_type|Feature|BIOTYPE|HGVSc|HGVSp|MANE_SELECT|HGNC_ID|MAX_AF|CLIN_SIG";

std::string csqOf(const std::string& alternate, const Annotation& a)
{
    if (a.symbol.empty())
        return ".";
    const std::string transcript = a.hgvsC.substr(0, a.hgvsC.find(':'));
    return "CSQ=" + alternate + '|' + a.consequence + '|' + a.impact + '|' + a.symbol + "||Transcript|" + transcript + "|protein_coding|"
           + a.hgvsC + '|' + a.hgvsP + '|' + a.maneSelect + '|' + a.hgncId + '|' + a.maxAf + '|' + a.clinSig;
}

std::string orDot(const std::optional<int>& number)
{
    return number ? std::to_string(*number) : ".";
}

std::string column(const std::string& genotype)
{
    if (genotype.find(':') != std::string::npos)
        return genotype;
    const Genotype made = genotypeFrom(genotype);
    std::string depths;
    for (const int depth : made.alleleDepths)
        depths += (depths.empty() ? "" : ",") + std::to_string(depth);
    return genotype + ':' + orDot(made.depth) + ':' + orDot(made.quality) + ':' + (depths.empty() ? "." : depths);
}
} // namespace

VcfBuilder::VcfBuilder(std::vector<std::string> samples) : m_samples(std::move(samples)) {}

VcfBuilder& VcfBuilder::grch37()
{
    m_grch37 = true;
    return *this;
}

VcfBuilder& VcfBuilder::withoutChr()
{
    m_chr = false;
    return *this;
}

std::string VcfBuilder::named(const std::string& contig) const
{
    const std::string bare = normalContig(contig);
    return !m_chr ? bare : bare == "MT" ? "chrM" : "chr" + bare;
}

VcfBuilder& VcfBuilder::withRecord(const std::string& contig, std::int64_t position, const std::string& reference,
                                   const std::string& alternate, const std::vector<std::string>& genotypes, const Annotation& annotation,
                                   const std::string& filter)
{
    if (genotypes.size() != m_samples.size())
        throw std::logic_error("one genotype a sample, please");
    std::string line = named(contig) + '\t' + std::to_string(position) + "\t.\t" + reference + '\t' + alternate + "\t500\t" + filter + '\t'
                       + csqOf(alternate, annotation) + "\tGT:DP:GQ:AD";
    for (const std::string& genotype : genotypes)
        line += '\t' + column(genotype);
    m_records.push_back(line);
    return *this;
}

VcfBuilder& VcfBuilder::add(const std::string& contig, std::int64_t position, const std::string& ref, const std::string& alt,
                            const std::string& child, const std::string& mother, const std::string& father, const Annotation& annotation)
{
    std::vector<std::string> genotypes;
    for (const std::string& sample : m_samples)
        genotypes.push_back(sample == "child" ? child : sample == "mother" ? mother : sample == "father" ? father : "0/0");
    return withRecord(contig, position, ref, alt, genotypes, annotation);
}

VcfBuilder& VcfBuilder::withDeNovo(const std::string& contig, std::int64_t position, const std::string& ref, const std::string& alt,
                                   const Annotation& annotation)
{
    return add(contig, position, ref, alt, "0/1", "0/0", "0/0", annotation);
}

VcfBuilder& VcfBuilder::withMaternal(const std::string& contig, std::int64_t position, const std::string& ref, const std::string& alt,
                                     const Annotation& annotation)
{
    return add(contig, position, ref, alt, "0/1", "0/1", "0/0", annotation);
}

VcfBuilder& VcfBuilder::withPaternal(const std::string& contig, std::int64_t position, const std::string& ref, const std::string& alt,
                                     const Annotation& annotation)
{
    return add(contig, position, ref, alt, "0/1", "0/0", "0/1", annotation);
}

VcfBuilder& VcfBuilder::withHomozygous(const std::string& contig, std::int64_t position, const std::string& ref, const std::string& alt,
                                       const Annotation& annotation)
{
    return add(contig, position, ref, alt, "1/1", "0/1", "0/1", annotation);
}

std::string VcfBuilder::text() const
{
    std::string text = "##fileformat=VCFv4.2\n##FILTER=<ID=PASS,Description=\"All filters passed\">\n"
                       "##FILTER=<ID=LowQual,Description=\"Low quality\">\n";
    for (const Chromosome& one : chromosomes)
        text += "##contig=<ID=" + named(one.name) + ",length=" + std::to_string(m_grch37 ? one.grch37 : one.grch38) + ">\n";
    text += "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n##FORMAT=<ID=DP,Number=1,Type=Integer,Description=\"Depth\">\n"
            "##FORMAT=<ID=GQ,Number=1,Type=Integer,Description=\"Quality\">\n##FORMAT=<ID=AD,Number=R,Type=Integer,Description=\"Allele "
            "depths\">\n"
            "##FORMAT=<ID=PS,Number=1,Type=Integer,Description=\"Phase set\">\n"
            "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Consequence annotations from Ensembl VEP. Format: ";
    text += std::string(csqFields) + "\">\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT";
    for (const std::string& sample : m_samples)
        text += '\t' + sample;
    text += '\n';
    for (const std::string& record : m_records)
        text += record + '\n';
    return text;
}

QString VcfBuilder::writeTo(const QString& folder, const QString& name) const
{
    return writeText(folder, name, text());
}

VcfBuilder aTrioVcf()
{
    return VcfBuilder({"child", "mother", "father"});
}
VcfBuilder aSingletonVcf()
{
    return VcfBuilder({"child"});
}

std::string trioPed(int childSex)
{
    return "family\tchild\tfather\tmother\t" + std::to_string(childSex) + "\t2\nfamily\tmother\t0\t0\t2\t1\nfamily\tfather\t0\t0\t1\t1\n";
}

QString writeText(const QString& folder, const QString& name, const std::string& text)
{
    const QString path = QDir(folder).filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), qint64(text.size())) != qint64(text.size()))
        throw std::runtime_error("cannot write the test's file");
    return path;
}

} // namespace gentolk::test
