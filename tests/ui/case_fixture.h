#pragma once
#include "core/workflow/workspace.h"
#include "tests/support/candidate_builder.h"
#include "tests/support/family_builder.h"
#include "ui/session/case_session.h"
#include <QWidget>
#include <QTemporaryDir>

namespace gentolk::test
{

// A boy and his parents as the pages meet them: a hemizygous IL2RG variant, a pair in LRBA, a de novo in NFAT5, one with little known of
// it, one in a gene that is hard to read, and a common one in JAK3 that the frequency alone removes.
inline std::vector<CandidateVariant> someCandidates(const GenePanel& panel)
{
    const auto gene = [&panel](const char* symbol) { return panel.bySymbol(symbol); };
    std::vector<CandidateVariant> all{CandidateBuilder("chrX", 71109309, "G", "A")
                                          .child("1:34:99:0,34")
                                          .mother("0/1:36:99:19,17")
                                          .father("0:21:99:21,0")
                                          .inGene(gene("IL2RG"))
                                          .frequency(0)
                                          .consequence("missense_variant", "IL2RG", "c.676C>T", "p.Arg226Cys")
                                          .clinvar(ClinVarClass::Pathogenic, 2)
                                          .spliceAi(0.02),
                                      CandidateBuilder("chr4", 150506500, "G", "A")
                                          .child("0/1:30:99:15,15")
                                          .mother("0/1:30:99:14,16")
                                          .father("0/0:32:99:32,0")
                                          .inGene(gene("LRBA"))
                                          .frequency(1.0 / 12000)
                                          .consequence("missense_variant", "LRBA", "c.4163T>C", "p.Ile1388Thr")
                                          .clinvar(ClinVarClass::Uncertain, 1)
                                          .spliceAi(0.01),
                                      CandidateBuilder("chr4", 150307000, "C", "T")
                                          .child("0/1:30:99:16,14")
                                          .mother("0/0:30:99:30,0")
                                          .father("0/1:32:99:16,16")
                                          .inGene(gene("LRBA"))
                                          .frequency(1.0 / 8400)
                                          .consequence("stop_gained", "LRBA", "c.7018A>T", "p.Lys2340Ter"),
                                      CandidateBuilder("chr2", 97725000, "C", "T")
                                          .child("0/1:40:99:20,20")
                                          .mother("0/0:38:99:38,0")
                                          .father("0/0:41:99:41,0")
                                          .inGene(gene("ZAP70"))
                                          .frequency(0)
                                          .consequence("missense_variant", "ZAP70", "c.1061C>T", "p.Thr354Met")
                                          .spliceAi(0.31),
                                      CandidateBuilder("chr10", 14932500, "C", "T")
                                          .child("0/1:22:60:11,11")
                                          .mother("")
                                          .father("0/0:20:50:20,0")
                                          .inGene(gene("DCLRE1C"))
                                          .consequence("intron_variant", "DCLRE1C", "c.780+109A>G"),
                                      CandidateBuilder("chr19", 17840000, "C", "T")
                                          .child("0/1:30:99:15,15")
                                          .mother("0/1:30:99:14,16")
                                          .father("0/0:32:99:32,0")
                                          .inGene(gene("JAK3"))
                                          .frequency(0.0112)
                                          .consequence("missense_variant", "JAK3", "c.2164G>A", "p.Val722Ile")
                                          .clinvar(ClinVarClass::Benign, 2)};
    all[0].scores.revel = 0.912;
    all[1].scores.revel = 0.418;
    all[3].scores.revel = 0.131;
    for (CandidateVariant& candidate : all)
        if (!candidate.transcripts.empty()) {
            candidate.transcripts.front().maneSelect = true;
            candidate.transcripts.front().transcript = candidate.gene ? candidate.gene->maneRefSeq : std::string();
            candidate.transcripts.front().exon = "5/8";
        }
    return all;
}

inline std::shared_ptr<const FamilyVariants> aFamilysVariants()
{
    auto variants = std::make_shared<FamilyVariants>();
    variants->panel = defaultPanel();
    variants->assembly = GenomeAssembly::GRCh38;
    variants->family = aTrio().boy().build();
    variants->candidates = someCandidates(*variants->panel);
    variants->allelesRead = 4912331;
    variants->allelesOutside = variants->allelesRead - std::int64_t(variants->candidates.size());
    VcfHeader header;
    header.path = QStringLiteral("/data/family.vcf.gz");
    header.callers = {"DRAGEN"};
    header.annotation = {{"CSQ", {"Allele"}}};
    header.samples = {"child", "mother", "father"};
    variants->files = {header};
    return variants;
}

inline Case anInventedCase(const FamilyVariants& variants)
{
    Case made;
    made.patient = {QStringLiteral("Valdemar Test Møller-Ågård"), QStringLiteral("1406269961"), Sex::Male, QDate(2026, 6, 14)};
    made.consent = {QDate(2026, 11, 2), QStringLiteral("2.1"), SecondaryFindingsChoice::NotWanted, Answer::Yes};
    made.transplanted = Answer::No;
    made.referral.indications = {Indication::PrimaryImmunodeficiency};
    made.referral.question = QStringLiteral("Svær kombineret immundefekt?");
    made.referral.requesting = {QStringLiteral("Børneafdelingen"), QStringLiteral("1301"), {}, QStringLiteral("Hovedstaden")};
    made.phenotype = {{QStringLiteral("HP:0005403"), true, {}, {}},
                      {QStringLiteral("HP:0002090"), true, {}, {}},
                      {QStringLiteral("HP:0000964"), false, {}, {}}};
    made.assembly = variants.assembly;
    made.family = variants.family;
    made.specimens = {{QStringLiteral("child"), QStringLiteral("proband"), Tissue::Blood, Pipeline::Germline, SequencingSite::NgcEast,
                       QDate(2026, 11, 3), QDate(2026, 11, 4)}};
    made.panelName = QString::fromStdString(variants.panel->name());
    made.panelVersion = QString::fromStdString(variants.panel->version());
    made.filterPreset = QStringLiteral("default");
    made.demo = true;
    return made;
}

// An open case in a database of its own.
struct OpenCase {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC)}; // the invented dates must not lie in the future
    Workspace workspace{folder.filePath(QStringLiteral("cases.db")), QStringLiteral("Anne Test"), &clock};
    std::shared_ptr<const FamilyVariants> variants = aFamilysVariants();
    CaseSession session{workspace, workspace.createCase(anInventedCase(*variants), *variants), variants};
};

// Keeps a picture of the widget where GENTOLK_PICTURES names a folder; for people to look at.
inline void keepPicture(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("GENTOLK_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
}

} // namespace gentolk::test
