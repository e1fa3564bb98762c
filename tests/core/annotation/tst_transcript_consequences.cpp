#include "core/annotation/hgvs_text.h"
#include "core/annotation/transcript_consequences.h"
#include "core/annotation/vep_allele.h"
#include <QTest>

using namespace gentolk;
using Strings = std::vector<std::string>;

namespace {

const char* vepDescription = "Consequence annotations from Ensembl VEP. Format: Allele|Consequence|IMPACT|SYMBOL|Gene|Feature_type|Feature|"
                             "BIOTYPE|EXON|INTRON|HGVSc|HGVSp|SYMBOL_SOURCE|HGNC_ID|CANONICAL|MANE|MANE_SELECT|MANE_PLUS_CLINICAL";

RecordAllele only(std::string reference, std::string alternate)
{
    return {std::move(reference), {std::move(alternate)}, 1};
}

std::vector<TranscriptConsequence> vep(const char* csq, const RecordAllele& allele = only("C", "T"))
{
    const AnnotationFields fields = csqFields(vepDescription);
    return vepConsequences(vepEntries(csq, fields, allele), fields);
}

} // namespace

class TranscriptConsequencesTest : public QObject
{
    Q_OBJECT

private slots:
    void readsVepsColumnsInAnyOrder();
    void readsMeaningOfAVepEntry();
    void readsHgncIdsInEveryForm_data();
    void readsHgncIdsInEveryForm();
    void readsManeInEveryForm_data();
    void readsManeInEveryForm();
    void namesAllelesAsVepDoes_data();
    void namesAllelesAsVepDoes();
    void givesEachAltItsOwnVepEntries();
    void givesASingleAltEveryEntry();
    void trustsAlleleNumOverTheAlleleColumn();
    void toleratesShortAndEmptyVepEntries();
    void readsSnpEff();
    void countsSnpEffRankAsIntronInIntrons();
    void readsBcsq();
    void readsBcsqOfMultiAllelicRecordsByDnaChange();
    void leavesBcsqPointersOut();
    void readsBcsqWithOwnColumns();
    void takesNamesFromHgvsText_data();
    void takesNamesFromHgvsText();
    void convertsOnlyExactAminoAcidChanges_data();
    void convertsOnlyExactAminoAcidChanges();
};

void TranscriptConsequencesTest::readsVepsColumnsInAnyOrder()
{
    const AnnotationFields fields = csqFields("Annotations. Format: SYMBOL|Consequence|Allele");
    QCOMPARE(fields.names, (Strings{"SYMBOL", "Consequence", "Allele"}));
    const auto found = vepConsequences(vepEntries("WAS|missense_variant&splice_region_variant|T", fields, only("C", "T")), fields);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].geneSymbol, std::string("WAS"));
    QCOMPARE(found[0].consequences, (TermList{"missense_variant", "splice_region_variant"}));
    QVERIFY(found[0].impact == Impact::Moderate); // no IMPACT column: from the terms
}

void TranscriptConsequencesTest::readsMeaningOfAVepEntry() // rule C-4: accession with version
{
    const auto found = vep("T|missense_variant|MODERATE|STAT1|ENSG00000115415.20|Transcript|ENST00000361099|protein_coding|10/25||"
                           "ENST00000361099.8:c.820C>T|ENSP00000354394.4:p.Arg274Trp|HGNC|HGNC:11362|YES|MANE_Select|NM_007315.4|");
    QCOMPARE(found.size(), std::size_t(1));
    const TranscriptConsequence& one = found[0];
    QCOMPARE(one.transcript, std::string("ENST00000361099.8"));
    QCOMPARE(one.hgvsC, std::string("c.820C>T"));
    QCOMPARE(one.hgvsP, std::string("p.Arg274Trp"));
    QCOMPARE(one.exon, std::string("10/25"));
    QCOMPARE(one.ensemblGene, std::string("ENSG00000115415"));
    QCOMPARE(one.hgncId, std::string("HGNC:11362"));
    QCOMPARE(one.biotype, std::string("protein_coding"));
    QCOMPARE(one.maneRefSeq, std::string("NM_007315.4"));
    QVERIFY(one.maneSelect && one.canonical && !one.manePlusClinical);
}

void TranscriptConsequencesTest::readsHgncIdsInEveryForm_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("read");
    QTest::newRow("number") << "HGNC|8847" << "HGNC:8847";
    QTest::newRow("id") << "HGNC|HGNC:8847" << "HGNC:8847";
    QTest::newRow("doubled") << "HGNC|HGNC:HGNC:8847" << "HGNC:8847";
    QTest::newRow("of a RefSeq cache") << "EntrezGene|7527" << "HGNC:7527";
    QTest::newRow("missing") << "|" << "";
    QTest::newRow("no number") << "HGNC|PER3" << "";
}

void TranscriptConsequencesTest::readsHgncIdsInEveryForm()
{
    QFETCH(QString, written);
    QFETCH(QString, read);
    const std::string csq = "T|intron_variant||X||||||||" + std::string("|") + written.toStdString() + "||||";
    QCOMPARE(vep(csq.c_str()).at(0).hgncId, read.toStdString());
}

void TranscriptConsequencesTest::readsManeInEveryForm_data()
{
    QTest::addColumn<QString>("feature");
    QTest::addColumn<QString>("columns"); // MANE|MANE_SELECT|MANE_PLUS_CLINICAL
    QTest::addColumn<bool>("select");
    QTest::addColumn<bool>("plus");
    QTest::addColumn<QString>("refSeq");
    QTest::newRow("word and pair") << "ENST1" << "MANE_Select|NM_1.2|" << true << false << "NM_1.2";
    QTest::newRow("pair alone") << "ENST1" << "|NM_1.2|" << true << false << "NM_1.2";
    QTest::newRow("old VEP") << "ENST1" << "NM_1.2||" << true << false << "NM_1.2";
    QTest::newRow("plus clinical") << "ENST1" << "MANE_Plus_Clinical||NM_3.1" << false << true << "NM_3.1";
    QTest::newRow("RefSeq transcript") << "NM_1.2" << "MANE_Select|ENST1.5|" << true << false << "NM_1.2";
    QTest::newRow("neither") << "ENST1" << "||" << false << false << "";
}

void TranscriptConsequencesTest::readsManeInEveryForm()
{
    QFETCH(QString, feature);
    QFETCH(QString, columns);
    const std::string csq = "T|intron_variant||X||Transcript|" + feature.toStdString() + "||||||||" + "|" + columns.toStdString();
    const TranscriptConsequence one = vep(csq.c_str()).at(0);
    QTEST(one.maneSelect, "select");
    QTEST(one.manePlusClinical, "plus");
    QTEST(QString::fromStdString(one.maneRefSeq), "refSeq");
}

void TranscriptConsequencesTest::namesAllelesAsVepDoes_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QStringList>("alternates");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("substitution") << "C" << QStringList{"T"} << QStringList{"T"};
    QTest::newRow("deletion") << "CA" << QStringList{"C"} << QStringList{"-"};
    QTest::newRow("insertion") << "C" << QStringList{"CTT"} << QStringList{"TT"};
    QTest::newRow("two indels") << "CAA" << QStringList{"C", "CA"} << QStringList{"-", "A"};
    QTest::newRow("substitution beside a deletion") << "CA" << QStringList{"C", "CT"} << QStringList{"-", "T"};
    QTest::newRow("no shared base") << "CA" << QStringList{"C", "GA"} << QStringList{"C", "GA"};
    QTest::newRow("star is not counted") << "CA" << QStringList{"C", "*"} << QStringList{"-", "*"};
    QTest::newRow("two substitutions") << "C" << QStringList{"T", "G"} << QStringList{"T", "G"};
    QTest::newRow("symbols") << "C" << QStringList{"<DEL>", "<DUP:TANDEM>", "<INS:ME>"}
                             << QStringList{"deletion", "tandem_duplication", "insertion"};
}

void TranscriptConsequencesTest::namesAllelesAsVepDoes()
{
    QFETCH(QString, reference);
    QFETCH(QStringList, alternates);
    QFETCH(QStringList, names);
    RecordAllele allele{reference.toStdString(), {}, 1};
    for (const QString& alternate : alternates)
        allele.alternates.push_back(alternate.toStdString());
    for (int i = 0; i < names.size(); ++i) {
        allele.index = i + 1;
        QCOMPARE(QString::fromStdString(vepAlleleName(allele)), names[i]);
        QCOMPARE(alleleNamed(names[i].toStdString(), allele.reference, allele.alternates), i + 1);
    }
}

void TranscriptConsequencesTest::givesEachAltItsOwnVepEntries() // rule B-3
{
    const char* csq = "-|frameshift_variant|HIGH|A,T|missense_variant|MODERATE|B,-|intron_variant|MODIFIER|C";
    const auto first = vep(csq, {"CA", {"C", "CT"}, 1}), second = vep(csq, {"CA", {"C", "CT"}, 2});
    QCOMPARE(first.size(), std::size_t(2));
    QCOMPARE(first[1].geneSymbol, std::string("C"));
    QCOMPARE(second.size(), std::size_t(1));
    QCOMPARE(second[0].geneSymbol, std::string("B"));
}

void TranscriptConsequencesTest::givesASingleAltEveryEntry()
{
    QCOMPARE(vep("-|frameshift_variant,oddly_named|intron_variant", only("CAG", "CG")).size(), std::size_t(2));
}

void TranscriptConsequencesTest::trustsAlleleNumOverTheAlleleColumn()
{
    const AnnotationFields fields = csqFields("Format: Allele|ALLELE_NUM|SYMBOL");
    const auto second = vepConsequences(vepEntries("T|1|A,T|2|B", fields, {"C", {"T", "G"}, 2}), fields);
    QCOMPARE(second.size(), std::size_t(1));
    QCOMPARE(second[0].geneSymbol, std::string("B"));
}

void TranscriptConsequencesTest::toleratesShortAndEmptyVepEntries()
{
    QVERIFY(vep("").empty());
    QVERIFY(vep(".").empty());
    QCOMPARE(vep("T").size(), std::size_t(1));
    QVERIFY(vep("T").front().consequences.empty());
}

void TranscriptConsequencesTest::readsSnpEff()
{
    const AnnotationFields fields = annFields("Functional annotations: 'Allele | Annotation | Annotation_Impact | Gene_Name | Gene_ID | Feature_Type "
                                              "| Feature_ID | Transcript_BioType | Rank | HGVS.c | HGVS.p | cDNA.pos / cDNA.length | "
                                              "CDS.pos / CDS.length | AA.pos / AA.length | Distance | ERRORS / WARNINGS / INFO'");
    QCOMPARE(fields.names.size(), std::size_t(16));
    const auto found = snpEffConsequences("T|missense_variant&splice_region_variant|MODERATE|BTK|ENSG00000010671|transcript|NM_000061.3|protein_coding|"
                                          "15/19|c.1574G>A|p.Arg525Gln|1/2|1/2|1/2||,G|stop_gained|HIGH|BTK",
                                          fields, {"C", {"T", "G"}, 1});
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY(found[0].source == AnnotationSource::SnpEff);
    QCOMPARE(found[0].transcript, std::string("NM_000061.3"));
    QCOMPARE(found[0].exon, std::string("15/19"));
    QCOMPARE(found[0].hgvsC, std::string("c.1574G>A"));
    QCOMPARE(found[0].hgvsP, std::string("p.Arg525Gln"));
    QCOMPARE(annFields("Functional annotations").names.size(), std::size_t(16)); // its fixed ones
}

void TranscriptConsequencesTest::countsSnpEffRankAsIntronInIntrons()
{
    const auto found = snpEffConsequences("T|intron_variant|MODIFIER|PER3|ENSG00000049246|transcript|ENST00000377532|protein_coding|13/20|c.1658+147C>T",
                                          annFields({}), only("C", "T"));
    QCOMPARE(found.at(0).intron, std::string("13/20"));
    QVERIFY(found.at(0).exon.empty());
}

void TranscriptConsequencesTest::readsBcsq()
{
    const auto found = bcsqConsequences("*missense|CDSN|ENST00000376288|protein_coding|-|141T>141A|31084943T>C,intron|TGFB1||protein_coding",
                                        bcsqFields("… Format: '[*]consequence|gene|transcript|biotype[|strand|amino_acid_change|dna_change]' or"),
                                        only("T", "C"));
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[0].consequences, (TermList{"missense_variant"}));
    QCOMPARE(found[0].transcript, std::string("ENST00000376288"));
    QCOMPARE(found[0].hgvsP, std::string("p.Thr141Ala"));
    QVERIFY(found[0].hgvsC.empty()); // bcftools names no coding change
    QCOMPARE(found[1].geneSymbol, std::string("TGFB1"));
}

void TranscriptConsequencesTest::readsBcsqOfMultiAllelicRecordsByDnaChange()
{
    const char* bcsq = "missense|G|T1|protein_coding|+|5A>5V|100C>T,stop_gained|G|T1|protein_coding|+|5A>5*|100C>G+120A>T,intron|H||lncRNA";
    const AnnotationFields fields = bcsqFields({});
    const auto first = bcsqConsequences(bcsq, fields, {"C", {"T", "G"}, 1}), second = bcsqConsequences(bcsq, fields, {"C", {"T", "G"}, 2});
    QCOMPARE(first.size(), std::size_t(2));
    QCOMPARE(first[0].consequences, (TermList{"missense_variant"}));
    QCOMPARE(second.size(), std::size_t(2));
    QCOMPARE(second[0].consequences, (TermList{"stop_gained"}));
}

void TranscriptConsequencesTest::leavesBcsqPointersOut()
{
    QVERIFY(bcsqConsequences("@65872", bcsqFields({}), only("C", "T")).empty());
}

void TranscriptConsequencesTest::readsBcsqWithOwnColumns()
{
    const auto found = bcsqConsequences("missense|geneA", bcsqFields("Format: 'CONSEQUENCE|SYMBOL|TRANSCRIPT'"), only("C", "T"));
    QCOMPARE(found.at(0).geneSymbol, std::string("geneA"));
}

void TranscriptConsequencesTest::takesNamesFromHgvsText_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("accession");
    QTest::addColumn<QString>("name");
    QTest::newRow("coding") << "NM_007315.4:c.820C>T" << "NM_007315.4" << "c.820C>T";
    QTest::newRow("encoded silent") << "NP_1.1:p.Thr3%3D" << "NP_1.1" << "p.Thr3=";
    QTest::newRow("VEP's old silent") << "ENST1.2:c.15A>G(p.%3D)" << "ENST1.2" << "p.=";
    QTest::newRow("no accession") << "p.Arg5Ter" << "" << "p.Arg5Ter";
    QTest::newRow("nothing") << "" << "" << "";
}

void TranscriptConsequencesTest::takesNamesFromHgvsText()
{
    QFETCH(QString, written);
    const HgvsText text = hgvsText(written.toStdString());
    QTEST(QString::fromStdString(text.accession), "accession");
    QTEST(QString::fromStdString(text.name), "name");
}

void TranscriptConsequencesTest::convertsOnlyExactAminoAcidChanges_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("name");
    QTest::newRow("missense") << "141T>141A" << "p.Thr141Ala";
    QTest::newRow("silent") << "141T" << "p.Thr141=";
    QTest::newRow("stop") << "141R>141*" << "p.Arg141Ter";
    QTest::newRow("start lost") << "1M>1V" << "";
    QTest::newRow("stop lost") << "141*>141R" << "";
    QTest::newRow("frameshift") << "66KA..>66K*" << "";
    QTest::newRow("deletion") << "141TA>141T" << "";
    QTest::newRow("nothing") << "" << "";
    QTest::newRow("no letter") << "141>141A" << "";
}

void TranscriptConsequencesTest::convertsOnlyExactAminoAcidChanges()
{
    QFETCH(QString, change);
    QTEST(QString::fromStdString(proteinNameOf(change.toStdString())), "name");
}

QTEST_APPLESS_MAIN(TranscriptConsequencesTest)
#include "tst_transcript_consequences.moc"
