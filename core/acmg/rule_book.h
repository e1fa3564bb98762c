#pragma once
#include "core/acmg/acmg_rules.h"
#include "core/genetics/candidate.h"
#include <map>
#include <optional>

namespace gentolk {

// A common allele of low penetrance, outside the five classes (rule A-67).
struct RiskAllele {
    std::string gene, hgvs;      // c. or p. name
    bool onlyHomozygous = false;
};

// All rule files: those of a laboratory's own folder before those that ship with the program, gene by gene (rule A-73: a new
// file needs no new program). A file is named by its gene: "RAG1.json"; "generic.json", "mitochondrial.json" and
// "risk_alleles.json" may be replaced too. Never changes once read; safe to share between threads.
class AcmgRuleBook
{
public:
    // folder: empty, or one that need not exist. Throws FileMalformed naming the file and key, FileMissing for a basis that is not there.
    explicit AcmgRuleBook(QString folder = {});

    const AcmgRules& generic() const { return m_generic; }
    const AcmgRules& mitochondrial() const { return *m_mitochondrial; }
    // The gene's own rules where there are any for that inheritance ("AD", "AR", "XL"; none: not asked), else the generic ones (rule A-4).
    const AcmgRules& forGene(const std::string& symbol, const std::optional<std::string>& mode = {}) const;
    // By the candidate's gene, contig and best label: a recessive pattern in a gene with rules for a dominant disorder gets the generic ones.
    const AcmgRules& forCandidate(const CandidateVariant& candidate) const;
    std::vector<std::string> genes() const;

    // The entry that names this allele; homozygous: whether the proband has it twice. None: not on the list.
    const RiskAllele* riskAlleleOf(const CandidateVariant& candidate, std::optional<bool> homozygous) const;

private:
    QByteArray bytes(const QString& name) const;
    AcmgRules read(const QString& name) const;
    void readRiskAlleles();

    QString m_folder;
    AcmgRules m_generic;
    std::optional<AcmgRules> m_mitochondrial;
    std::map<std::string, AcmgRules> m_genes;
    std::vector<RiskAllele> m_riskAlleles;
};

// The book of this installation: the folder "acmg" in the program's data folder, then what ships. Read once.
const AcmgRuleBook& acmgRuleBook();

} // namespace gentolk
