// PM3 from the other allele of a pair (rule A-52): its class in ClinVar, its rarity, and the phase that the family shows.
#include "core/workflow/classification.h"
#include "core/workflow/family_alleles.h"
#include "core/workflow/workspace.h"
#include "tests/support/candidate_builder.h"
#include "tests/support/family_builder.h"
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

namespace {

// Two alleles of a gene of the panel; the first is judged.
struct Pair {
    std::shared_ptr<const GenePanel> panel = defaultPanel();
    std::vector<CandidateVariant> all;
    Family family = aTrio();

    explicit Pair(ClinVarClass ofPartner, std::optional<int> stars = 2, double partnerFrequency = 1e-6, const char* symbol = "LRBA")
    {
        const PanelGene* gene = panel->bySymbol(symbol);
        const auto allele = [&](int offset, double frequency, const char* name) {
            return CandidateBuilder(gene->grch38.contig, gene->grch38.start + offset, "C", "T").inGene(gene).frequency(frequency, 0).consequence("missense_variant", symbol, name);
        };
        all = {allele(100, 1e-6, "c.100C>T"), allele(200, partnerFrequency, "c.200C>T")};
        if (ofPartner != ClinVarClass::Unknown)
            all[1].clinvar = ClinVarRecord{ofPartner, "", "", stars, "1", {}, {}};
        related(Certainty::Certain, {});
    }
    Pair& related(Certainty certainty, Qualifiers qualifiers)
    {
        all[0].segregation.labels = {{InheritanceLabel::CompoundHeterozygous, certainty, std::move(qualifiers), all[1].variant, "B-23", {{}, {}, {}, "one from each parent"}}};
        return *this;
    }
    AppliedCriterion judged() const
    {
        const FamilyAlleles alleles(all, GenomeAssembly::GRCh38);
        return evaluatedCriteria(all[0], family, true, &alleles)[std::size_t(AcmgCriterion::PM3)];
    }
    QString told() const
    {
        const char* states[] = {"not evaluated", "not met", "not applicable"};
        const AppliedCriterion found = judged();
        return found.state == CriterionState::Met ? nameOf(found) : QString(states[int(found.state)]);
    }
};

} // namespace

class TestFamilyAlleles : public QObject
{
    Q_OBJECT
private slots:
    void theClassOfThePartnerDecides_data()
    {
        QTest::addColumn<ClinVarClass>("significance");
        QTest::addColumn<int>("stars");
        QTest::addColumn<QString>("told");
        QTest::newRow("pathogenic") << ClinVarClass::Pathogenic << 2 << "PM3";
        QTest::newRow("likely pathogenic") << ClinVarClass::LikelyPathogenic << 1 << "PM3";
        QTest::newRow("without review") << ClinVarClass::Pathogenic << 0 << "not evaluated";
        QTest::newRow("uncertain: a quarter of a point") << ClinVarClass::Uncertain << 2 << "not met";
        QTest::newRow("benign") << ClinVarClass::Benign << 2 << "not met";
        QTest::newRow("submitters disagree") << ClinVarClass::Conflicting << 1 << "not evaluated";
        QTest::newRow("not in ClinVar") << ClinVarClass::Unknown << 0 << "not evaluated";
    }
    void theClassOfThePartnerDecides()
    {
        QFETCH(ClinVarClass, significance);
        QFETCH(int, stars);
        QTEST(Pair(significance, stars).told(), "told");
    }
    void thePhaseThatTheFamilyShowsDecides()
    {
        Pair pair(ClinVarClass::Pathogenic);
        QVERIFY(pair.judged().reason.contains("the other allele is c.200C>T, in trans"));
        QCOMPARE(pair.related(Certainty::Possible, {Qualifier::PhaseUnknown, Qualifier::ParentMissing}).told(), "PM3_Supporting");
        QCOMPARE(pair.related(Certainty::Possible, {Qualifier::PhasePresumed, Qualifier::ParentMissing}).told(), "PM3"); // one tested parent has one of them
        QCOMPARE(pair.related(Certainty::Possible, {Qualifier::InCis}).told(), "not met");
        QCOMPARE(pair.related(Certainty::Certain, {Qualifier::LowQuality}).told(), "not evaluated");
        Pair likely(ClinVarClass::LikelyPathogenic);
        QCOMPARE(likely.related(Certainty::Possible, {Qualifier::PhaseUnknown}).told(), "not met"); // a quarter of a point
    }
    void bothMustBeRare()
    {
        const Pair common(ClinVarClass::Pathogenic, 2, 0.01);
        QCOMPARE(common.told(), "not met");
        QVERIFY(common.judged().reason.contains("not known to be rare"));
    }
    void theScidGenesCountByTheirOwnTable() { QVERIFY(Pair(ClinVarClass::Pathogenic, 2, 1e-6, "RAG1").judged().reason.contains("2025")); }
    void onePatientCountsOnceHoweverManyPartners()
    {
        Pair pair(ClinVarClass::Pathogenic);
        auto labels = pair.all[0].segregation.labels;
        labels.push_back(labels.front());
        pair.all[0].segregation.labels = labels;
        QCOMPARE(pair.told(), "PM3");
    }
    void withoutTheFamilysCandidatesNothingIsSaid() // rule R-3
    {
        const Pair pair(ClinVarClass::Pathogenic);
        QVERIFY(evaluatedCriteria(pair.all[0], pair.family, true)[std::size_t(AcmgCriterion::PM3)].state == CriterionState::NotEvaluated);
    }
};

QTEST_GUILESS_MAIN(TestFamilyAlleles)
#include "tst_family_alleles.moc"
