// Families whose files carry no annotation, or another than ours: consequence, names, and names that somebody wrote.
#include "core/annotation/annotation_disagreement.h"
#include "core/workflow/find_named.h"
#include "core/workflow/new_case.h"
#include "tests/support/shared_files.h"
#include "tests/workflow/annotation_files.h"
#include <QTemporaryDir>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

namespace {

constexpr const char* clinVarNames = "annotation/clinvar_names.tsv.gz";
constexpr const char* chromosome1 = "annotation/b37_chr1_1-3400000.fa.gz";

// Published pathogenic variants of ISG15 (GRCh37).
const Variant stopGained{"chr1", 949739, "G", "T"}, early{"chr1", 949523, "C", "T"}, duplicated{"chr1", 949696, "C", "CG"};

struct PublishedName {
    std::string gene, cName;
    Variant variant;
};

// Every 60th substitution that ClinVar names on MANE Select, so that all chromosomes and both strands are among them.
std::vector<PublishedName> publishedNames()
{
    QProcess gzip;
    gzip.start(QStringLiteral("gzip"), {QStringLiteral("-dc"), sharedData(clinVarNames)});
    gzip.waitForFinished();
    std::vector<PublishedName> all;
    int row = 0;
    for (const QByteArray& line : gzip.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> cell = line.split('\t');
        if (cell.size() > 7 && cell[5] == "yes" && ++row % 60 == 0)
            all.push_back({cell[0].toStdString(), cell[6].toStdString(), {cell[1].toStdString(), cell[2].toLongLong(), cell[3].toStdString(), cell[4].toStdString()}});
    }
    return all;
}

std::string accessionOf(const CandidateVariant& candidate)
{
    return candidate.transcript() ? candidate.transcript()->transcript.text() : std::string();
}

Annotation vepOf(const std::string& hgvsC, const std::string& consequence, const std::string& hgvsP = {})
{
    Annotation one;
    one.symbol = "ISG15";
    one.hgncId = "HGNC:4053";
    one.consequence = consequence;
    one.hgvsC = hgvsC;
    one.hgvsP = hgvsP;
    return one;
}

} // namespace

class TestBareFiles : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    UnwatchedTask m_task;

    FamilyVariants read(const VcfBuilder& vcf, const QString& reference = {})
    {
        FamilyInput input;
        input.vcfPaths << vcf.writeTo(m_folder.path());
        input.pedPath = writeText(m_folder.path(), QStringLiteral("trio.ped"), trioPed());
        input.referencePath = reference;
        return readFamily(input, defaultPanel(), m_task);
    }

    // ISG15's three and an intronic one of TNFRSF4, without annotation.
    static VcfBuilder bareTrio()
    {
        return aTrioVcf().grch37()
            .withDeNovo("1", stopGained.position, "G", "T")
            .withDeNovo("1", early.position, "C", "T")
            .withDeNovo("1", duplicated.position, "C", "CG")
            .withDeNovo("1", 1147760, "T", "C");
    }

    QString realSequence()
    {
        if (m_sequence.isEmpty() && !sharedData(chromosome1).isEmpty())
            m_sequence = writeFasta(m_folder.path(), "1", basesOf(sharedData(chromosome1)));
        return m_sequence;
    }

    QString m_sequence;

    static const CandidateVariant& alleleOf(const FamilyVariants& family, const Variant& variant)
    {
        const CandidateVariant* one = findCandidate(family, variant);
        if (!one)
            qFatal("the allele is not there");
        return *one;
    }

    static QStringList found(const FamilyVariants& family, const char* name)
    {
        QStringList places;
        for (const std::size_t index : findNamed(family, *parseHgvs(name)).indices)
            places << QString::number(family.candidates[index].variant.position);
        return places;
    }

private slots:
    void init() { QVERIFY(m_folder.isValid()); }

    void namesABareFileAsClinVarDoesAndFindsTheNamesAgain() // C-3, C-4
    {
        if (sharedData(clinVarNames).isEmpty())
            QSKIP("the published ClinVar names are not on this machine");
        const std::vector<PublishedName> all = publishedNames();
        QVERIFY(all.size() > 300);
        VcfBuilder vcf = aTrioVcf();
        for (const PublishedName& one : all)
            vcf.withDeNovo(one.variant.contig, one.variant.position, one.variant.reference, one.variant.alternate);
        const FamilyVariants family = read(vcf);
        for (const PublishedName& one : all) {
            const CandidateVariant& candidate = alleleOf(family, one.variant);
            QVERIFY2(candidate.gene && candidate.transcript(), one.gene.c_str());
            const std::string &gene = one.gene, &cName = one.cName;
            const auto named = [&](const TranscriptConsequence& told) { return told.geneSymbol == gene && told.hgvsC == cName; };
            const auto told = std::find_if(candidate.transcripts.begin(), candidate.transcripts.end(), named);
            QVERIFY2(told != candidate.transcripts.end(), (one.gene + ' ' + one.cName).c_str());
            QVERIFY(told->source == AnnotationSource::Own);
            const NamedAlleles again = findNamed(family, *parseHgvs(told->transcript + ':' + one.cName));
            QCOMPARE(again.indices, std::vector<std::size_t>{std::size_t(&candidate - family.candidates.data())});
            QCOMPARE(again.readOn, told->transcript);
        }
    }

    void withoutASequenceWhatNeedsOneIsUnknownAndKept() // F-4: unknown is never no
    {
        const FamilyVariants family = read(bareTrio());
        QVERIFY(!family.transcriptSource.isEmpty());
        QVERIFY(family.annotationFiles.sequence.isEmpty());
        const TranscriptConsequence& stop = *alleleOf(family, stopGained).transcript();
        QVERIFY(stop.source == AnnotationSource::Own);
        QCOMPARE(stop.transcript, std::string("NM_005101.4"));
        QCOMPARE(stop.hgvsC, std::string("c.379G>T"));
        QVERIFY(stop.hgvsP.empty() && stop.effectUnknown);
        QCOMPARE(alleleOf(family, duplicated).transcript()->consequences.front(), std::string("frameshift_variant"));
        const Shortlist list = makeShortlist(family, filterPreset(QStringLiteral("default")), {});
        const auto listed = [&](std::int64_t position) {
            return std::any_of(list.candidates.begin(), list.candidates.end(), [&](const CandidateVariant& one) { return one.variant.position == position; });
        };
        QVERIFY(listed(stopGained.position) && listed(early.position) && listed(duplicated.position));
        QVERIFY(!listed(1147760)); // an intron's middle is told without a sequence
        const Explanation intronic = explainVariant(family, filterPreset(QStringLiteral("default")), {"1", 1147760, "T", "C"});
        QCOMPARE(intronic.removedBy, std::string("consequence"));
    }

    void withTheSequenceAllIsTold()
    {
        if (realSequence().isEmpty())
            QSKIP("the slice of chromosome 1 is not on this machine");
        const FamilyVariants family = read(bareTrio(), realSequence());
        const auto names = [&](const Variant& variant) {
            const TranscriptConsequence& told = *alleleOf(family, variant).transcript();
            return QString::fromStdString(told.consequences.front() + ' ' + told.hgvsC + ' ' + told.hgvsP);
        };
        QCOMPARE(names(stopGained), QStringLiteral("stop_gained c.379G>T p.Glu127Ter"));
        QCOMPARE(names(early), QStringLiteral("stop_gained c.163C>T p.Gln55Ter"));
        QVERIFY2(names(duplicated).startsWith(QStringLiteral("frameshift_variant c.339dup p.Leu114")), qPrintable(names(duplicated)));
        QCOMPARE(alleleOf(family, stopGained).transcript()->decayPredicted, std::optional<bool>(false)); // the last exon
    }

    void findsWrittenNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("positions");
        const QString stop = QString::number(stopGained.position), dup = QString::number(duplicated.position);
        QTest::newRow("coding") << "NM_005101.4:c.379G>T" << QStringList{stop};
        QTest::newRow("with the gene") << "NM_005101.4(ISG15):c.379G>T" << QStringList{stop};
        QTest::newRow("an older version") << "NM_005101.3:c.379G>T" << QStringList{stop};
        QTest::newRow("the transcript that MANE pairs") << "ENST00000649529.1:c.379G>T" << QStringList{stop};
        QTest::newRow("by the gene alone") << "ISG15:c.379G>T" << QStringList{stop};
        QTest::newRow("on the chromosome") << "chr1:g.949739G>T" << QStringList{stop};
        QTest::newRow("by the chromosome's accession") << "NC_000001.10:g.949739G>T" << QStringList{stop};
        QTest::newRow("a duplication") << "NM_005101.4:c.339dup" << QStringList{dup};
        QTest::newRow("another base") << "NM_005101.4:c.379G>C" << QStringList{};
        QTest::newRow("on the protein") << "NP_005092.1:p.(Glu127Ter)" << QStringList{stop};
        QTest::newRow("on the protein, short") << "NP_005092.1:p.E127*" << QStringList{stop};
        QTest::newRow("on the gene's protein") << "ISG15:p.Glu127Ter" << QStringList{stop};
        QTest::newRow("on another gene's protein") << "JAK3:p.Glu127Ter" << QStringList{};
        QTest::newRow("a frameshift") << "NP_005092.1:p.Leu114fs" << QStringList{dup};
    }
    void findsWrittenNames()
    {
        if (realSequence().isEmpty())
            QSKIP("the slice of chromosome 1 is not on this machine");
        QFETCH(QString, name);
        QFETCH(QStringList, positions);
        const FamilyVariants family = read(bareTrio(), realSequence());
        QCOMPARE(found(family, name.toLatin1().constData()), positions);
    }

    void saysHowFarAFoundNameHolds()
    {
        const FamilyVariants family = read(bareTrio());
        QVERIFY(findNamed(family, *parseHgvs("NM_005101.3:c.379G>T")).otherVersion);
        QVERIFY(!findNamed(family, *parseHgvs("NM_005101.4:c.379G>T")).otherVersion);
        const NamedAlleles dup = findNamed(family, *parseHgvs("NM_005101.4:c.339dup"));
        QCOMPARE(dup.indices.size(), std::size_t(1));
        QVERIFY(dup.shiftNotKnown);
        const NamedAlleles protein = findNamed(family, *parseHgvs("NP_005092.1:p.Glu127Ter"));
        QVERIFY(protein.indices.empty() && protein.anyProtein);
        QVERIFY(protein.proteinsNotKnown >= 2); // both stops may be it: never "not there"
    }

    void refusesNamesThatCannotBePlaced_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("code");
        QTest::newRow("the other assembly") << "NC_000001.11:g.949739G>T" << int(Error::Code::InvalidValue); // B-7
        QTest::newRow("a transcript that nobody knows") << "NM_999999.1:c.379G>T" << int(Error::Code::NotFound);
        QTest::newRow("behind the transcript") << "NM_005101.4:c.99999G>T" << int(Error::Code::InvalidValue);
    }
    void refusesNamesThatCannotBePlaced()
    {
        QFETCH(QString, name);
        QFETCH(int, code);
        const FamilyVariants family = read(bareTrio());
        try {
            findNamed(family, *parseHgvs(name.toStdString()));
            QFAIL("no error");
        } catch (const Error& error) {
            QCOMPARE(int(error.code()), code);
        }
    }

    void findsANameThatOnlyTheFileKnows()
    {
        VcfBuilder vcf = aTrioVcf().grch37().withDeNovo("1", stopGained.position, "G", "T", vepOf("ENST00000000001.2:c.12G>T", "missense_variant"));
        QCOMPARE(found(read(vcf), "ENST00000000001.2:c.12G>T"), QStringList{QString::number(stopGained.position)});
        QCOMPARE(found(read(vcf), "ENST00000000001.2:c.13G>T"), QStringList{});
    }

    void theFilesAnnotationIsReportedAndOursKeptBeside() // C-10
    {
        VcfBuilder vcf = aTrioVcf().grch37().withDeNovo("1", stopGained.position, "G", "T", vepOf("NM_005101.4:c.379G>T", "stop_gained", "NP_005092.1:p.Glu127Ter"));
        const FamilyVariants family = read(vcf);
        const CandidateVariant& candidate = alleleOf(family, stopGained);
        QVERIFY(candidate.transcript()->source == AnnotationSource::Vep);
        QCOMPARE(accessionOf(candidate), std::string("NM_005101.4"));
        QVERIFY(std::any_of(candidate.transcripts.begin(), candidate.transcripts.end(), [](const auto& one) { return one.source == AnnotationSource::Own; }));
        QVERIFY(disagreements(candidate).empty()); // what is not known contradicts nothing
    }

    void whereTheFileSaysOtherwiseItIsTold()
    {
        VcfBuilder vcf = aTrioVcf().grch37().withDeNovo("1", stopGained.position, "G", "T", vepOf("NM_005101.4:c.382G>T", "stop_gained"));
        const FamilyVariants family = read(vcf);
        const CandidateVariant& candidate = alleleOf(family, stopGained);
        QCOMPARE(candidate.transcript()->hgvsC, std::string("c.382G>T"));
        const auto differing = disagreements(candidate);
        QCOMPARE(differing.size(), std::size_t(1));
        QCOMPARE(differing.front().what, std::string("hgvs_c"));
        QCOMPARE(differing.front().otherSays, std::string("NM_005101.4:c.379G>T"));
    }

    void refusesASequenceOfTheOtherAssembly() // B-7
    {
        const QString grch38 = writeFasta(m_folder.path(), "chr1", "ACGT", 248956422);
        try {
            read(bareTrio(), grch38);
            QFAIL("no error");
        } catch (const Error& error) {
            QVERIFY(error.code() == Error::Code::MixedAssemblies);
        }
        QVERIFY_THROWS_EXCEPTION(Error, read(bareTrio(), m_folder.filePath(QStringLiteral("absent.fa"))));
    }

    void aStoredCaseIsAnnotatedFromWhatItWasImportedWith()
    {
        if (realSequence().isEmpty())
            QSKIP("the slice of chromosome 1 is not on this machine");
        const QString reference = writeFasta(m_folder.path(), "1copy", {});
        QVERIFY(QFile::remove(reference) && QFile::copy(realSequence(), reference));
        QVERIFY(QFile::remove(reference + QStringLiteral(".fai")) && QFile::copy(realSequence() + QStringLiteral(".fai"), reference + QStringLiteral(".fai")));
        FamilyInput input;
        input.vcfPaths << bareTrio().writeTo(m_folder.path());
        input.pedPath = writeText(m_folder.path(), QStringLiteral("trio.ped"), trioPed());
        input.referencePath = reference;
        const FamilyVariants family = readFamily(input, defaultPanel(), m_task);
        Case theCase;
        theCase.assembly = family.assembly;
        theCase.family = family.family;
        theCase.sources = sourceFiles(input, family, m_task);
        const auto proteinAgain = [&](QStringList& lost) {
            const FamilyVariants again = readFamilyFromSlices(theCase, family.slices, defaultPanel(), m_task);
            lost = again.lostFiles;
            return QString::fromStdString(alleleOf(again, stopGained).transcript()->hgvsP);
        };
        QStringList lost;
        QCOMPARE(proteinAgain(lost), QStringLiteral("p.Glu127Ter"));
        QVERIFY(lost.isEmpty());
        QVERIFY(QFile::remove(reference));
        QCOMPARE(proteinAgain(lost), QString());
        QCOMPARE(lost, QStringList{reference + QStringLiteral(".fai")});
    }
};

QTEST_APPLESS_MAIN(TestBareFiles)
#include "tst_bare_files.moc"
