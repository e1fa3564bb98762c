#pragma once
#include "core/report/report_facts.h"
#include "core/report/report_language.h"

// Fixtures of the report's tests: a boy with a variant in IL2RG from his mother, decided and chosen for the report.
namespace gentolk::test {

inline const PanelGene& geneIl2rg()
{
    static const PanelGene gene = [] {
        PanelGene made;
        made.symbol = "IL2RG";
        made.hgncId = "HGNC:6010";
        made.maneRefSeq = "NM_000206.3";
        PanelDisorder disorder;
        disorder.name = "IL2RG deficiency";
        disorder.mim = "300400";
        disorder.modes = {ModeOfInheritance::XLinked};
        made.disorders = {disorder};
        return made;
    }();
    return gene;
}

inline AppliedCriterion accepted(AcmgCriterion code, EvidenceStrength strength)
{
    AppliedCriterion applied;
    applied.criterion = code;
    applied.strength = strength;
    applied.reason = QStringLiteral("reason of %1").arg(nameOf(applied));
    return applied;
}

inline FindingFacts boysFinding()
{
    FindingFacts facts;
    facts.candidate.variant = facts.decision.variant = {"chrX", 71109309, "G", "A"};
    facts.candidate.gene = &geneIl2rg();
    TranscriptConsequence transcript;
    transcript.transcript = "ENST00000374202.7";
    transcript.maneSelect = true;
    transcript.maneRefSeq = "NM_000206.3";
    transcript.hgvsC = "c.676C>T";
    transcript.hgvsP = "p.Arg226Cys";
    facts.candidate.transcripts = {transcript};
    facts.candidate.chosen = 0;
    facts.candidate.genotypes["child"] = Genotype{{1}, false, {}, 34, 99, {0, 34}};
    facts.candidate.genotypes["mother"] = Genotype{{0, 1}, false, {}, 30, 99, {16, 14}};
    facts.candidate.genotypes["father"] = Genotype{{0}, false, {}, 15, 99, {15, 0}};
    facts.candidate.frequency = PopulationFrequency{"gnomADg_AF", 8.3e-5, {}, {}, {}};
    facts.candidate.segregation.origin = AlleleOrigin::Maternal;
    facts.decision.geneSymbol = "IL2RG";
    facts.decision.disorder = "IL2RG deficiency";
    facts.decision.inheritance = "XL";
    facts.decision.criteria = {accepted(AcmgCriterion::PS4, EvidenceStrength::Strong), accepted(AcmgCriterion::PM2, EvidenceStrength::Supporting)};
    facts.decision.chosenClass = AcmgClass::Pathogenic;
    facts.decision.inReport = true;
    facts.result.points = 10;
    facts.result.byPoints = AcmgClass::Pathogenic;
    return facts;
}

// The same variant's frame in another gene, heterozygous, of this class.
inline FindingFacts otherFinding(const QString& gene, const std::string& hgvsC, AcmgClass chosen, const QString& inheritance)
{
    FindingFacts facts = boysFinding();
    facts.candidate.gene = nullptr;
    facts.candidate.variant = facts.decision.variant = {"chr2", 1000 + std::int64_t(hgvsC.size()), "C", "T"};
    facts.candidate.transcripts[0].maneRefSeq = "NM_000001.1";
    facts.candidate.transcripts[0].hgvsC = hgvsC;
    facts.candidate.transcripts[0].hgvsP = {};
    facts.candidate.genotypes["child"] = Genotype{{0, 1}, false, {}, 34, 99, {18, 16}};
    facts.decision.geneSymbol = gene;
    facts.decision.disorder = gene + " deficiency";
    facts.decision.inheritance = inheritance;
    facts.decision.chosenClass = chosen;
    return facts;
}

inline ReportFacts boysFacts()
{
    ReportFacts facts;
    Case& theCase = facts.theCase;
    theCase.number = "IEI-2026-0001";
    theCase.demo = true;
    theCase.conclusion = CaseConclusion::Diagnostic;
    theCase.assembly = GenomeAssembly::GRCh38;
    theCase.patient = {"Anton Opdigtet", "0101160001", Sex::Male, QDate(2016, 1, 1)};
    theCase.family.proband.sample = "child";
    theCase.family.mother = Mother{"mother"};
    theCase.family.father = Father{"father"};
    theCase.family.pedigree.individuals = {{"F", "child", "father", "mother", Sex::Male, AffectionStatus::Affected}};
    facts.panelName = "IEI";
    facts.panelVersion = "2026.1";
    facts.panelGenes = 508;
    facts.trapGenes = {"NCF1", "IKBKG"};
    facts.programVersion = "0.1.0";
    facts.today = QDate(2026, 11, 22);
    facts.findings = {boysFinding()};
    return facts;
}

// Everything a draft's reader could see, as one text.
inline QString textOf(const ReportSection& section)
{
    QString text = section.heading + '\n' + section.paragraphs.join('\n');
    for (const auto& [label, value] : section.rows)
        text += '\n' + label + ": " + value;
    return text;
}

} // namespace gentolk::test
