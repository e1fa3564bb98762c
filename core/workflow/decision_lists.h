#pragma once
#include "core/genetics/kept_classification.h"
#include "core/workflow/workspace.h"

namespace gentolk {

// Lists of decisions between laboratories (issue 7). No patient, no case and no user stands in one; invented cases are left out.
enum class DecisionFormat { Tsv, Vcf, ClinVar };
std::optional<DecisionFormat> decisionFormatFrom(const QString& word); // "tsv", "vcf", "clinvar"

// One line of a list: what the laboratory says of an allele in a disorder. The newest of its cases speaks.
struct ListedDecision {
    KeptClassification newest;
    int cases = 0;         // that decided a class
    bool conflict = false; // two of them lie two classes apart or more
};

class DecisionLists
{
public:
    explicit DecisionLists(Workspace& workspace) : m_workspace(workspace) {}

    // In karyotype order, alleles trimmed; a change without written alleles is left out. Unknown: of both assemblies. Throws NotAllowed without the right to export.
    std::vector<ListedDecision> listed(GenomeAssembly assembly = GenomeAssembly::Unknown) const;
    // Writes beside and renames; logged. Tells how many lines. Throws OutputExists without force, OutputUnwritable, and as decisionList().
    int write(const QString& path, DecisionFormat format, GenomeAssembly assembly, bool force);
    // Another laboratory's list, as the TSV that write() makes: all of it or nothing; logged. Tells how many lines. Throws as readDecisionList(), InvalidValue
    // for the same list of the same laboratory and without its name, NotAllowed without the right to decide.
    int take(const QString& path, const QString& laboratory);

private:
    Workspace& m_workspace;
};

// The list as a file's bytes. A VCF and ClinVar's table are of one assembly: throws InvalidValue where there are two.
QByteArray decisionList(const std::vector<ListedDecision>& decisions, DecisionFormat format, const QDateTime& now);

// The list's lines, each checked. Throws FileMalformed, subject "path:line" of the first that is wrong, detail what it is and on which further lines something is.
std::vector<LaboratoryStatement> readDecisionList(const QByteArray& content, const QString& path, const QDate& today);

} // namespace gentolk
