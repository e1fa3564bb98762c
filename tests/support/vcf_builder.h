#pragma once
#include <QString>
#include <string>
#include <vector>

namespace gentolk::test {

// What VEP would say of a record's first ALT allele. Empty text: the field is empty.
struct Annotation {
    std::string symbol;
    std::string consequence = "missense_variant";
    std::string impact = "MODERATE";
    std::string hgvsC; // with accession, as VEP writes it: "ENST00000308731.8:c.1A>G"
    std::string hgvsP;
    std::string maxAf;
    std::string clinSig;
    std::string hgncId; // "HGNC:1133"
    std::string maneSelect;
};

// The text of a small GRCh38 VCF with a VEP-like CSQ header, and the PED that fits. Records keep the order in which they were added.
class VcfBuilder
{
public:
    explicit VcfBuilder(std::vector<std::string> samples);
    VcfBuilder& grch37();
    VcfBuilder& withoutChr(); // contigs "1" instead of "chr1"
    // One genotype column a sample, e.g. "0/1" (a good call is made of it) or "0/1:30:99:15,15".
    VcfBuilder& withRecord(const std::string& contig, std::int64_t position, const std::string& reference, const std::string& alternate,
                           const std::vector<std::string>& genotypes, const Annotation& annotation = {},
                           const std::string& filter = "PASS");
    VcfBuilder& withDeNovo(const std::string& contig, std::int64_t position, const std::string& ref, const std::string& alt,
                           const Annotation& annotation = {});
    VcfBuilder& withMaternal(const std::string& contig, std::int64_t position, const std::string& ref, const std::string& alt,
                             const Annotation& annotation = {});
    VcfBuilder& withPaternal(const std::string& contig, std::int64_t position, const std::string& ref, const std::string& alt,
                             const Annotation& annotation = {});
    VcfBuilder& withHomozygous(const std::string& contig, std::int64_t position, const std::string& ref, const std::string& alt,
                               const Annotation& annotation = {});
    std::string text() const;
    QString writeTo(const QString& folder, const QString& name = QStringLiteral("family.vcf")) const; // its path; throws on failure

private:
    VcfBuilder& add(const std::string& contig, std::int64_t position, const std::string& ref, const std::string& alt,
                    const std::string& child, const std::string& mother, const std::string& father, const Annotation& annotation);
    std::string named(const std::string& contig) const;
    std::vector<std::string> m_samples;
    std::vector<std::string> m_records;
    bool m_grch37 = false;
    bool m_chr = true;
};

VcfBuilder aTrioVcf();      // samples child, mother, father
VcfBuilder aSingletonVcf(); // sample child

// "family child father mother SEX 2" and unaffected parents' lines; sex 1 male, 2 female.
std::string trioPed(int childSex = 1);
QString writeText(const QString& folder, const QString& name, const std::string& text);

} // namespace gentolk::test
