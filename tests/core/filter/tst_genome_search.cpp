// A whole genome in columns, and what of it is asked for (rules B-20 to B-26, C-1, C-3; a missing value never removes).
#include "core/filter/genome_search.h"
#include "core/inheritance/segregate.h"
#include "tests/support/candidate_builder.h"
#include "tests/support/family_builder.h"
#include <QTest>
#include <set>

using namespace gentolk;
using namespace gentolk::test;

namespace {

GenomeColumns columnsOf(std::vector<CandidateVariant> all, const Family& family = aTrio())
{
    std::vector<const CandidateVariant*> pointers;
    for (const CandidateVariant& one : all)
        pointers.push_back(&one);
    auto segregations = segregate(family, GenomeAssembly::GRCh38, pointers);
    GenomeColumns columns(family);
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].segregation = std::move(segregations[i]);
        columns.add(all[i]);
    }
    columns.shrink();
    return columns;
}

CandidateBuilder fromMother(std::int64_t position, const char* gene = "OUT1")
{
    return CandidateBuilder("chr7", position, "A", "G").child("0/1:30:99:15,15").mother("0/1:30:99:15,15").father("0/0:30:99:30,0").frequency(0.0001).consequence("missense_variant", gene);
}

CandidateBuilder fromFather(std::int64_t position, const char* gene = "OUT1")
{
    return CandidateBuilder("chr7", position, "C", "T").child("0/1:30:99:15,15").mother("0/0:30:99:30,0").father("0/1:30:99:15,15").frequency(0.0001).consequence("stop_gained", gene);
}

std::set<std::int64_t> placesOf(const GenomeColumns& columns, const GenomeQuery& query)
{
    std::set<std::int64_t> places;
    const GenomeAnswer answer = search(columns, query);
    std::int64_t removed = 0;
    for (const std::int64_t one : answer.removed)
        removed += one;
    if (removed + std::int64_t(answer.rows.size()) != std::int64_t(columns.size()) || answer.paired.size() != answer.rows.size())
        return {-1}; // an allele was lost
    for (const std::uint32_t row : answer.rows)
        places.insert(columns.variant(row).position);
    return places;
}

GenomeQuery asking(InheritanceLabel label)
{
    GenomeQuery query;
    query.modes = GenomeColumns::bitOf(label);
    return query;
}

using Places = std::set<std::int64_t>;

} // namespace

class TestGenomeSearch : public QObject
{
    Q_OBJECT

private slots:
    void tellsAnAlleleAsItIs()
    {
        const PanelGene gene = aGene("JAK3", {ModeOfInheritance::AutosomalRecessive});
        const GenomeColumns columns = columnsOf({CandidateBuilder("chr19", 17840000, "CTT", "C").child("1/1:30:99:0,30").mother("0/1:30:99:15,15").father("./.")
                                                     .inGene(&gene).frequency(0.002).consequence("frameshift_variant", "JAK3"),
                                                 CandidateBuilder("chr2", 5, "A", "<DEL>").child("0/1").mother("0/0").father("0/0").filters({"LowQual"})});
        QCOMPARE(toString(columns.variant(0)), toString(Variant{"chr19", 17840000, "CTT", "C"}));
        QCOMPARE(columns.variant(1).alternate, std::string("<DEL>"));
        QCOMPARE(columns.gene(0), std::string("JAK3"));
        QVERIFY(columns.gene(1).empty() && columns.geneNumber(1) == 0);
        QCOMPARE(columns.rank(0), consequenceRank("frameshift_variant"));
        QCOMPARE(columns.rank(1), 0); // unknown, not mild
        QCOMPARE(columns.frequency(0), 0.002F);
        QVERIFY(columns.frequency(1) != columns.frequency(1)); // unknown, not 0
        QVERIFY(columns.zygosity(0, 0) == Zygosity::HomozygousAlternate && columns.zygosity(0, 1) == Zygosity::Heterozygous && columns.zygosity(0, 2) == Zygosity::NotCalled);
        QVERIFY(columns.is(0, GenomeColumns::InPanel) && !columns.is(1, GenomeColumns::InPanel) && columns.is(1, GenomeColumns::FilterFailed));
    }

    void aMissingValueRemovesNothing()
    {
        const GenomeColumns columns = columnsOf({CandidateBuilder("chr1", 1, "A", "T").child("0/1").mother("./.").father("./."), // nothing known of it
                                                 CandidateBuilder("chr1", 2, "A", "T").child("./.").mother("0/0").father("0/0").frequency(0).consequence("missense_variant"),
                                                 CandidateBuilder("chr1", 3, "A", "T").child("0/1").mother("0/0").father("0/0").frequency(0.2).consequence("missense_variant"),
                                                 CandidateBuilder("chr1", 4, "A", "T").child("0/1").mother("0/0").father("0/0").frequency(0).consequence("intron_variant"),
                                                 CandidateBuilder("chr1", 5, "A", "T").child("0/0").mother("0/1").father("0/0").frequency(0).consequence("stop_gained")});
        GenomeQuery query;
        query.leastSevere = consequenceRank("missense_variant");
        QCOMPARE(placesOf(columns, query), (Places{1, 2}));
        query.leastSevere = 0;
        QCOMPARE(placesOf(columns, query), (Places{1, 2, 4}));
        query.frequency.reset();
        QCOMPARE(placesOf(columns, query), (Places{1, 2, 3, 4}));
        const GenomeAnswer answer = search(columns, query);
        QCOMPARE(answer.removed[std::size_t(GenomeStep::Carried)], std::int64_t(1));
    }

    void aFrequencyAtTheLimitStays()
    {
        for (const double limit : {0.0001, 0.001, 0.01, 0.05}) {
            GenomeQuery query;
            query.frequency = limit;
            QCOMPARE(placesOf(columnsOf({fromMother(1).frequency(limit), fromMother(2).frequency(limit * 1.01)}), query), Places{1});
        }
    }

    void whatIsKnownAsPathogenicIsShown() // rule C-2's rescue
    {
        GenomeQuery query;
        query.leastSevere = consequenceRank("missense_variant");
        const auto common = CandidateBuilder("chr1", 1, "A", "T").child("0/1").mother("0/0").father("0/0").frequency(0.2).consequence("intron_variant").filters({"LowQual"}).clinvar(ClinVarClass::LikelyPathogenic, 2);
        QCOMPARE(placesOf(columnsOf({common, CandidateBuilder(common).clinvar(ClinVarClass::Uncertain, 2)}), query), Places{1});
        query.gene = "OUT1"; // but not where another gene was asked for
        QVERIFY(placesOf(columnsOf({common, fromMother(7)}), query) == Places{7});
    }

    void filterAndPanelAndGene()
    {
        const PanelGene gene = aGene("JAK3", {ModeOfInheritance::AutosomalRecessive});
        const GenomeColumns columns = columnsOf({fromMother(1).filters({"VQSRTranche"}), fromMother(2, "JAK3").inGene(&gene), fromMother(3), fromMother(4).filters({})});
        GenomeQuery query;
        QCOMPARE(placesOf(columns, query), (Places{2, 3, 4})); // a FILTER that says nothing is no failure
        query.outsidePanelOnly = true;
        QCOMPARE(placesOf(columns, query), (Places{3, 4}));
        query = {};
        query.gene = "JAK3";
        QCOMPARE(placesOf(columns, query), Places{2});
        query.gene = "NOGENE";
        QVERIFY(placesOf(columns, query).empty());
    }

    void theFamilysPatterns()
    {
        const GenomeColumns columns = columnsOf({CandidateBuilder("chr3", 1, "A", "T").child("0/1:30:99:15,15").mother("0/0:30:99:30,0").father("0/0:30:99:30,0").frequency(0).consequence("missense_variant", "A1"),
                                                 CandidateBuilder("chr3", 2, "A", "T").child("1/1:30:99:0,30").mother("0/1:30:99:15,15").father("0/1:30:99:15,15").frequency(0).consequence("missense_variant", "A2"),
                                                 CandidateBuilder("chrX", 50000000, "A", "T").child("1:30:99:0,30").mother("0/1:30:99:15,15").father("0:30:99:30,0").frequency(0).consequence("missense_variant", "A3"),
                                                 fromMother(4)});
        QCOMPARE(placesOf(columns, asking(InheritanceLabel::DeNovo)), Places{1});
        QVERIFY((columns.certainModes(0) & GenomeColumns::bitOf(InheritanceLabel::DeNovo)) != 0); // both parents are known reference
        const GenomeColumns untested = columnsOf({CandidateBuilder("chr3", 1, "A", "T").child("1/1:30:99:0,30").mother("./.").father("./.").frequency(0).consequence("missense_variant", "A1")});
        QVERIFY((untested.modes(0) & GenomeColumns::bitOf(InheritanceLabel::RecessiveHomozygous)) != 0);
        QVERIFY((untested.certainModes(0) & GenomeColumns::bitOf(InheritanceLabel::RecessiveHomozygous)) == 0); // no parent is known to carry it
        QCOMPARE(placesOf(columns, asking(InheritanceLabel::RecessiveHomozygous)), Places{2});
        QCOMPARE(placesOf(columns, asking(InheritanceLabel::XLinkedRecessive)), Places{50000000});
    }

    void pairsOfWhatIsLeft()
    {
        const auto pairs = asking(InheritanceLabel::CompoundHeterozygous);
        QCOMPARE(placesOf(columnsOf({fromMother(1), fromFather(2), fromMother(3, "OUT2"), fromMother(4, "OUT3"), fromMother(5, "OUT3")}), pairs), (Places{1, 2}));
        // The partner is too frequent: no pair is left of it.
        QVERIFY(placesOf(columnsOf({fromMother(1), fromFather(2).frequency(0.2)}), pairs).empty());
        // A parent who is not known may have given either.
        QCOMPARE(placesOf(columnsOf({fromMother(1), CandidateBuilder(fromFather(2)).mother("./.").father("./.")}), pairs), (Places{1, 2}));
        // Alleles without a gene are of no pair.
        QVERIFY(placesOf(columnsOf({fromMother(1, ""), fromFather(2, "")}), pairs).empty());
        const GenomeAnswer any = search(columnsOf({fromMother(1), fromFather(2), fromMother(3, "OUT2")}), {});
        QVERIFY(any.paired == std::vector<bool>({true, true, false}));
    }

    void aSingletonHasOpenOrigins()
    {
        const auto one = [](std::int64_t at) { return CandidateBuilder("chr7", at, "A", "G").child("0/1:30:99:15,15").frequency(0).consequence("missense_variant", "OUT1"); };
        const GenomeColumns columns = columnsOf({one(1), one(2)}, aSingleton());
        QCOMPARE(columns.people().size(), std::size_t(1));
        QCOMPARE(placesOf(columns, asking(InheritanceLabel::CompoundHeterozygous)), (Places{1, 2}));
    }

    void anEmptyGenome() { QVERIFY(search(GenomeColumns(aTrio()), {}).rows.empty()); }
};

QTEST_APPLESS_MAIN(TestGenomeSearch)
#include "tst_genome_search.moc"
