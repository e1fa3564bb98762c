// PS1 and PM5 from the installed ClinVar (rules ): which alleles of the codon and of the base it has, and what they are called there.
#include "core/base/error.h"
#include "core/reference/source_library.h"
#include "core/workflow/classification.h"
#include "core/workflow/family_alleles.h"
#include "core/workflow/residue_knowledge.h"
#include "core/workflow/workspace.h"
#include "tests/support/candidate_builder.h"
#include "tests/support/family_builder.h"
#include "tests/support/plain_sequence.h"
#include "tests/support/vcf_builder.h"
#include <QTemporaryDir>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

namespace {

// 111-139 and 181-214 of contig 1 code; the tenth codon lies over the intron.
// ATG GCA AAA AAA TGG CCC GAT TTA CAG GA|G GTT CAT AGC ACC ACG GGT CTC TAC TAC GAA TAA
constexpr const char* leader = "CCATTCGCCA";
constexpr const char* codingOne = "ATGGCAAAAAAATGGCCCGATTTACAGGA";
constexpr const char* gap = "GTAAGTCCATTACGATCATACTTTTTCTTTTCTTTTCCCAG";
constexpr const char* codingTwo = "GGTTCATAGCACCACGGGTCTCTACTACGAATAA";
constexpr std::int64_t length = 400;

std::string genome()
{
    std::string bases;
    for (int i = 0; i < 25; ++i)
        bases += "ACGT";
    bases += std::string(leader) + codingOne + gap + codingTwo;
    while (std::int64_t(bases.size()) < length)
        bases += "T";
    return bases;
}

std::int64_t placed(bool reverse, std::int64_t position) { return reverse ? length + 1 - position : position; }

TranscriptModel model(bool reverse)
{
    TranscriptModel one;
    one.accession = "NM_000001.1";
    one.otherAccession = "ENST00000000001.1";
    one.geneSymbol = "LRBA";
    one.contig = "1";
    one.biotype = "protein_coding";
    one.reverse = reverse;
    const auto span = [&](std::int64_t a, std::int64_t b) { return std::pair(std::min(placed(reverse, a), placed(reverse, b)), std::max(placed(reverse, a), placed(reverse, b))); };
    const GenomicSpans exons{span(101, 139), span(181, 214)}, coding{span(111, 139), span(181, 214)};
    layOut(one, exons, coding);
    return one;
}

// Told on the forward strand; an allele of one base or of several of the same length.
Variant allele(bool reverse, std::int64_t position, const char* reference, const char* alternate)
{
    const std::string from = reference, to = alternate;
    if (!reverse)
        return {"1", position, from, to};
    return {"1", placed(true, position + std::int64_t(from.size()) - 1), reverseComplement(from), reverseComplement(to)};
}

struct Row {
    std::int64_t position;
    const char *reference, *alternate, *significance;
    int id;
    const char* splice; // delta of SpliceAI; null: it has not got the allele
};

const std::vector<Row> rows{
    {113, "G", "A", "Pathogenic", 9, "0.00"},                 // of the codon before
    {114, "G", "A", "Pathogenic", 11, "0.01"},                // p.Ala2Thr
    {115, "C", "T", "Likely_pathogenic", 12, "0.02"},         // p.Ala2Val
    {115, "CA", "GC", "Pathogenic", 13, nullptr},             // p.Ala2Gly by other bases
    {116, "A", "G", "Benign", 14, "0.00"},                    //
    {116, "A", "T", "Conflicting_classifications_of_pathogenicity", 15, "0.00"},
    {139, "A", "T", "Pathogenic", 16, "0.10"},                // p.Glu10Val, the last base before the intron
    {181, "G", "C", "Pathogenic", 17, "0.00"},                // p.Glu10Asp, the first one behind it
};

} // namespace

class TestResidueKnowledge : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<QTemporaryDir>> m_folders;
    UnwatchedTask m_task;

    QString installed(const char* name, const std::string& text)
    {
        m_folders.push_back(std::make_unique<QTemporaryDir>()); // a version is installed once
        return SourceLibrary(m_folders.back()->path()).add({{writeText(m_folder.path(), QLatin1String(name), text)}, {}, {}, {}, GenomeAssembly::GRCh38, nullptr, QStringLiteral("test 1")}, m_task).path;
    }
    std::shared_ptr<const InstalledEvidence> evidence(bool reverse)
    {
        std::string clinVar = "##fileformat=VCFv4.1\n##fileDate=2026-11-01\n##source=ClinVar\n##reference=GRCh38\n##INFO=<ID=CLNREVSTAT,Number=.,Type=String,Description=\"r\">\n"
                              "##INFO=<ID=CLNSIG,Number=.,Type=String,Description=\"c\">\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n";
        std::string splice = "##fileformat=VCFv4.2\n##fileDate=20191004\n##reference=GRCh38/hg38\n##INFO=<ID=SpliceAI,Number=.,Type=String,Description=\"SpliceAIv1.3 variant annotation. Format: "
                             "ALLELE|SYMBOL|DS_AG|DS_AL|DS_DG|DS_DL|DP_AG|DP_AL|DP_DG|DP_DL\">\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n";
        std::vector<std::pair<std::int64_t, std::pair<std::string, std::string>>> lines;
        for (const Row& row : rows) {
            const Variant one = allele(reverse, row.position, row.reference, row.alternate);
            const std::string place = "1\t" + std::to_string(one.position) + '\t', bases = one.reference + '\t' + one.alternate + "\t.\t.\t";
            lines.push_back({one.position, {place + std::to_string(row.id) + '\t' + bases + "CLNREVSTAT=criteria_provided,_multiple_submitters,_no_conflicts;CLNSIG=" + row.significance + '\n',
                                            row.splice ? place + ".\t" + bases + "SpliceAI=" + one.alternate + "|LRBA|" + row.splice + "|0.00|0.00|0.00|1|2|3|4\n" : std::string()}});
        }
        std::stable_sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        for (const auto& [position, both] : lines) {
            clinVar += both.first;
            splice += both.second;
        }
        return std::make_shared<const InstalledEvidence>(GenomeAssembly::GRCh38,
                                                         QStringList{installed("clinvar.vcf", clinVar), installed("spliceai_scores.masked.snv.hg38.vcf", splice)});
    }
    ResidueKnowledge knowledge(bool reverse, bool withSequence = true)
    {
        return ResidueKnowledge({model(reverse)}, [=]() -> std::unique_ptr<SequenceSource> {
            if (!withSequence)
                return nullptr;
            auto sequence = std::make_unique<PlainSequence>();
            sequence->contigs["1"] = {reverse ? reverseComplement(genome()) : genome(), 1};
            return sequence;
        }, evidence(reverse));
    }
    static CandidateVariant candidateOf(bool reverse, std::int64_t position, const char* reference, const char* alternate, const char* c, const char* p, const char* transcript = "NM_000001.1")
    {
        static const auto panel = defaultPanel();
        const Variant one = allele(reverse, position, reference, alternate);
        CandidateVariant candidate = CandidateBuilder(one.contig, one.position, one.reference, one.alternate).inGene(panel->bySymbol("LRBA")).consequence("missense_variant", "LRBA", c);
        candidate.transcripts.front().transcript = transcript;
        candidate.transcripts.front().hgvsP = p;
        candidate.scores.spliceAi = 0.0;
        return candidate;
    }
    static QStringList told(const std::optional<std::vector<KnownMissense>>& all)
    {
        QStringList texts;
        for (const KnownMissense& one : all.value_or(std::vector<KnownMissense>()))
            texts << QStringLiteral("%1 %2 %3 %4").arg(QString::fromStdString(one.id), QString::fromStdString(one.hgvsC), QString::fromStdString(one.hgvsP),
                                                       one.spliceAi ? QString::number(*one.spliceAi) : QStringLiteral("?"));
        texts.sort();
        return texts;
    }

private slots:
    void theEstablishedAllelesOfTheCodonAndOfTheBase_data()
    {
        QTest::addColumn<bool>("reverse");
        QTest::newRow("forward strand") << false;
        QTest::newRow("reverse strand") << true;
    }
    void theEstablishedAllelesOfTheCodonAndOfTheBase()
    {
        QFETCH(bool, reverse);
        const ResidueKnowledge known = knowledge(reverse);
        CriterionFacts facts;
        known.addTo(facts, candidateOf(reverse, 115, "C", "G", "c.5C>G", "p.Ala2Gly"));
        QCOMPARE(told(facts.knownAtResidue), (QStringList{"11 c.4G>A p.Ala2Thr 0.01", "12 c.5C>T p.Ala2Val 0.02", "13 c.5_6delinsGC p.Ala2Gly ?"}));
        QCOMPARE(told(facts.knownAtBase), QStringList{"12 c.5C>T p.Ala2Val 0.02"});
        QVERIFY(facts.knownAtResidue->front().stars == 2 && facts.knownAtResidue->front().source == "ClinVar 2026-11-01");
        CriterionFacts overIntron;
        known.addTo(overIntron, candidateOf(reverse, 138, "G", "A", "c.28G>A", "p.Glu10Lys", "ENST00000000001.1"));
        QCOMPARE(told(overIntron.knownAtResidue), (QStringList{"16 c.29A>T p.Glu10Val 0.1", "17 c.30G>C p.Glu10Asp 0"}));
        QVERIFY(overIntron.knownAtBase && overIntron.knownAtBase->empty());
    }
    void whatIsNotKnownIsNotNo()
    {
        CriterionFacts facts;
        knowledge(false).addTo(facts, candidateOf(false, 115, "C", "G", "c.5C>G", "p.Ala2Gly", "NM_999999.1")); // no model of it
        QVERIFY(!facts.knownAtResidue && !facts.residueWithoutSequence);
        knowledge(false, false).addTo(facts, candidateOf(false, 115, "C", "G", "c.5C>G", "p.Ala2Gly"));
        QVERIFY(!facts.knownAtResidue && facts.residueWithoutSequence);
        CriterionFacts nothingThere;
        knowledge(false, false).addTo(nothingThere, candidateOf(false, 120, "A", "G", "c.10A>G", "p.Lys4Glu"));
        QVERIFY(nothingThere.knownAtResidue && nothingThere.knownAtResidue->empty()); // asked, and none: no sequence is needed for that
    }
    void theCriteriaNameTheComparator()
    {
        const auto known = std::make_shared<const ResidueKnowledge>(knowledge(false));
        const std::vector<CandidateVariant> all{candidateOf(false, 115, "C", "A", "c.5C>A", "p.Ala2Asp")};
        const FamilyAlleles alleles(all, GenomeAssembly::GRCh38, known);
        const auto criteria = evaluatedCriteria(all[0], aTrio(), true, &alleles);
        const AppliedCriterion& pm5 = criteria[std::size_t(AcmgCriterion::PM5)];
        QVERIFY(pm5.state == CriterionState::Met && pm5.strength == EvidenceStrength::Moderate);
        QCOMPARE(pm5.reason, QStringLiteral("c.4G>A (p.Ala2Thr) is pathogenic in ClinVar 2026-11-01 (11, 2 \u2605)"));
        QVERIFY(criteria[std::size_t(AcmgCriterion::PS1)].state == CriterionState::NotMet);
        const FamilyAlleles without(all, GenomeAssembly::GRCh38);
        QVERIFY(evaluatedCriteria(all[0], aTrio(), true, &without)[std::size_t(AcmgCriterion::PM5)].state == CriterionState::NotEvaluated);
    }
};

QTEST_GUILESS_MAIN(TestResidueKnowledge)
#include "tst_residue_knowledge.moc"
