#include "core/annotation/annotation_disagreement.h"
#include <QTest>

using namespace gentolk;

namespace {

TranscriptConsequence told(AnnotationSource source, std::string accession, const char* terms, std::string c, std::string p)
{
    TranscriptConsequence one;
    one.source = source;
    one.transcript = std::move(accession);
    one.consequences = splitTerms(terms);
    one.hgvsC = std::move(c);
    one.hgvsP = std::move(p);
    return one;
}

CandidateVariant both(TranscriptConsequence file, TranscriptConsequence own)
{
    CandidateVariant candidate;
    candidate.transcripts = {std::move(file), std::move(own)};
    candidate.chosen = 0;
    return candidate;
}

} // namespace

class AnnotationDisagreements : public QObject
{
    Q_OBJECT

private slots:
    void findsNoneWhereBothSayTheSameInOtherSpelling()
    {
        const auto file = told(AnnotationSource::Vep, "NM_1.2", "frameshift_variant", "c.76_78delACT", "p.(Arg97Profs*23)");
        const auto own = told(AnnotationSource::Own, "NM_1.2", "frameshift_variant", "c.76_78del", "p.Arg97ProfsTer23");
        QVERIFY(disagreements(both(file, own)).empty());
    }

    void tellsAnotherConsequenceNameAndProtein()
    {
        const auto file = told(AnnotationSource::Vep, "NM_1.2", "missense_variant", "c.5G>A", "p.Gly2Asp");
        const auto own = told(AnnotationSource::Own, "NM_1.2", "stop_gained", "c.6G>A", "p.Trp2Ter");
        const auto found = disagreements(both(file, own));
        QCOMPARE(found.size(), std::size_t(3));
        QVERIFY((found[0] == AnnotationDisagreement{"consequence", AnnotationSource::Vep, AnnotationSource::Own, "missense_variant", "stop_gained"}));
        QCOMPARE(found[1].otherSays, std::string("NM_1.2:c.6G>A"));
        QCOMPARE(found[2].what, std::string("hgvs_p"));
    }

    void holdsNothingUnknownAgainstTheFile()
    {
        const auto file = told(AnnotationSource::Vep, "NM_1.2", "missense_variant", "c.5G>A", "p.Gly2Asp");
        auto own = told(AnnotationSource::Own, "NM_1.2", "coding_sequence_variant", "c.5G>A", "");
        own.effectUnknown = true;
        QVERIFY(disagreements(both(file, own)).empty());
    }

    void leavesOtherTranscriptsAlone()
    {
        const auto file = told(AnnotationSource::Vep, "NM_1.2", "missense_variant", "c.5G>A", "p.Gly2Asp");
        QVERIFY(disagreements(both(file, told(AnnotationSource::Own, "NM_7.1", "intron_variant", "c.9+5G>A", ""))).empty());
    }

    void pairsTheMANEAccessionsOfTheGene()
    {
        PanelGene gene;
        gene.maneRefSeq = "NM_1.2";
        gene.maneEnsembl = "ENST1.4";
        auto candidate = both(told(AnnotationSource::Vep, "ENST1.4", "missense_variant", "c.5G>A", ""),
                              told(AnnotationSource::Own, "NM_1.2", "intron_variant", "c.5G>A", ""));
        QVERIFY(disagreements(candidate).empty());
        candidate.gene = &gene;
        QCOMPARE(disagreements(candidate).size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(AnnotationDisagreements)
#include "tst_annotation_disagreement.moc"
