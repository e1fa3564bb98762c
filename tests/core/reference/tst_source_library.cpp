// Official files made into local stores, and alleles looked up in them.
#include "core/annotation/left_aligned.h"
#include "core/base/error.h"
#include "core/base/fingerprint.h"
#include "core/reference/installed_evidence.h"
#include "core/reference/panel_catalog.h"
#include "core/reference/source_library.h"
#include "tests/support/shared_files.h"
#include "tests/support/vcf_builder.h"
#include <QTemporaryDir>
#include <QtTest>

using namespace gentolk;
using namespace gentolk::test;

namespace {

const std::string clinVarHeader = "##fileformat=VCFv4.1\n##fileDate=2026-11-01\n##source=ClinVar\n##reference=GRCh38\n"
                                  "##INFO=<ID=ALLELEID,Number=1,Type=Integer,Description=\"id\">\n"
                                  "##INFO=<ID=CLNREVSTAT,Number=.,Type=String,Description=\"review\">\n"
                                  "##INFO=<ID=CLNSIG,Number=.,Type=String,Description=\"class\">\n"
                                  "##INFO=<ID=CLNSIGCONF,Number=.,Type=String,Description=\"conflict\">\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n";
const std::string clinVarRows =
    "1\t1014042\t475283\tG\tA\t.\t.\tALLELEID=446939;CLNREVSTAT=criteria_provided,_single_submitter;CLNSIG=Benign\n"
    "1\t1014143\t183381\tC\tT\t.\t.\tRS=786201005|4294967297;ALLELEID=181485;CLNREVSTAT=no_assertion_criteria_provided;CLNSIG=Pathogenic\n"
    "1\t1014217\t475278\tC\tT\t.\t.\tALLELEID=446987;CLNREVSTAT=criteria_provided,_conflicting_classifications;"
    "CLNSIG=Conflicting_classifications_of_pathogenicity;CLNSIGCONF=Pathogenic(2)|Uncertain_significance(1)\n"
    "NT_187633.1\t5\t99\tC\tT\t.\t.\tALLELEID=9;CLNREVSTAT=criteria_provided,_single_submitter;CLNSIG=Benign\n";

std::string gnomadHeader(const char* extra = "")
{
    std::string header = "##fileformat=VCFv4.2\n##contig=<ID=chr1,length=248956422>\n##contig=<ID=chrX,length=156040895>\n";
    for (const char* key : {"AC", "AN", "AF", "AF_grpmax", "fafmax_faf95_max", "nhomalt", "AC_XY", "AF_nfe", "AF_afr"})
        header += "##INFO=<ID=" + std::string(key) + ",Number=A,Type=Float,Description=\"x\">\n";
    return header + extra + "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n";
}
const std::string gnomadRows =
    "chr1\t1014042\t.\tG\tA\t.\tPASS\tAC=152;AN=152312;AF=0.000997951;AF_grpmax=0.00211;fafmax_faf95_max=0.00185300;nhomalt=2;AC_XY=70;AF_nfe=0.00211;AF_afr=0.00000\n"
    "chr1\t1014143\t.\tC\tG,CT\t.\tPASS\tAC=1,3;AN=152000;AF=6.57895e-06,1.97368e-05;nhomalt=0,1;AC_XY=0,1\n"
    "chr1\t1014200\t.\tC\tG\t.\tPASS\tAC=1;AN=50000;AF=2e-05;nhomalt=0;AC_XY=0\n"
    "chr1\t1014300\t.\tC\tG\t.\tAC0;AS_VQSR\tAC=0;AN=150000;AF=0.00000;nhomalt=0;AC_XY=0\n"
    "chrX\t2700000\t.\tC\tG\t.\tPASS\tAC=4;AN=152000;AF=2.6e-05;nhomalt=0;AC_XY=3\n"   // pseudoautosomal
    "chrX\t71109309\t.\tG\tA\t.\tPASS\tAC=5;AN=112000;AF=4.46429e-05;nhomalt=1;AC_XY=2\n";

// chr1 1014001 on: ten T's after "ACG"; the same deletion of one T is written at its right end by the one, at its left end by the other.
struct RepeatSequence final : SequenceSource {
    std::string kept;
    std::string_view bases(std::string_view contig, std::int64_t start, std::int64_t end) override
    {
        const std::string all = "ACGTTTTTTTTTTCAG";
        const std::int64_t first = 1014001;
        kept.clear();
        for (std::int64_t at = start; at <= end; ++at)
            if (normalContig(std::string(contig)) == normalContig("chr1") && at >= first && at < first + std::int64_t(all.size()))
                kept += all[std::size_t(at - first)];
        return kept;
    }
};

} // namespace

class TestSourceLibrary : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    UnwatchedTask m_task;

    QString file(const char* name, const std::string& content) const { return writeText(m_folder->path(), QLatin1String(name), content); }
    SourceLibrary library() const { return SourceLibrary(m_folder->filePath(QStringLiteral("sources"))); }
    InstalledSource add(const QStringList& files, const QString& version = {}, const QString& kind = {}, GenomeAssembly assembly = GenomeAssembly::Unknown)
    {
        return library().add({files, kind, version, {}, assembly, nullptr, QStringLiteral("test 1")}, m_task);
    }
    InstalledSource addClinVar() { return add({file("clinvar.vcf", clinVarHeader + clinVarRows)}); }
    InstalledSource addGnomad() { return add({file("gnomad.genomes.v4.1.sites.vcf", gnomadHeader() + gnomadRows)}); }
    CandidateVariant lookedUp(const Variant& variant, CandidateVariant candidate = {}) const
    {
        QStringList paths;
        for (const InstalledSource& one : library().active(GenomeAssembly::GRCh38))
            paths << one.path;
        candidate.variant = variant;
        InstalledEvidence(GenomeAssembly::GRCh38, paths).addTo(candidate);
        return candidate;
    }
    Error::Code refusal(const std::function<void()>& work, QString* detail = nullptr) const
    {
        try {
            work();
        } catch (const Error& error) {
            if (detail)
                *detail = error.subject() + error.detail();
            return error.code();
        }
        return Error::Code::Stopped;
    }

    std::string rightAligned() const { return clinVarHeader + "1\t1014012\t5\tTT\tT\t.\t.\tCLNREVSTAT=reviewed_by_expert_panel;CLNSIG=Pathogenic\n"; }

private slots:
    void aNumberOfAnArchiveGivesItsAlleles()
    {
        const std::string more = "1\t1015000\t77\tCAAAAAAAAAAAAAG\tC\t.\t.\tRS=4294967297;CLNREVSTAT=criteria_provided,_single_submitter;CLNSIG=Benign\n"
                                 "X\t71109309\t78\tG\tGCATTA\t.\t.\tCLNREVSTAT=criteria_provided,_single_submitter;CLNSIG=Benign\n";
        const std::string rows = clinVarRows.substr(0, clinVarRows.find("NT_")) + more;
        const AlleleStore store(add({file("clinvar.vcf", clinVarHeader + rows)}).path);
        const auto byVariation = [&](std::int64_t id) { return store.allelesWith(store.column("variation_id"), id); };
        const auto byDbSnp = [&](const char* id) { return store.allelesWith(store.column("rs"), std::string_view(id)); };
        QVERIFY((byVariation(475278) == std::vector<Variant>{{"1", 1014217, "C", "T"}}));
        QVERIFY((byVariation(78) == std::vector<Variant>{{"X", 71109309, "G", "GCATTA"}}));
        QVERIFY(byVariation(1).empty());
        QVERIFY((byDbSnp("786201005") == std::vector<Variant>{{"1", 1014143, "C", "T"}}));
        QVERIFY((byDbSnp("4294967297") == std::vector<Variant>{{"1", 1014143, "C", "T"}, {"1", 1015000, "CAAAAAAAAAAAAAG", "C"}}));
        QVERIFY(byDbSnp("78620100").empty() && byDbSnp("").empty());
        QVERIFY(store.allelesWith(-1, std::int64_t(5)).empty() && store.allelesWith(store.column("significance"), std::int64_t(1)).empty());
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aSourceIsKeptWithAllThatARepeatNeeds() // rule R-1
    {
        const InstalledSource added = addClinVar();
        const StoreManifest& manifest = added.manifest;
        QVERIFY(added.active && added.problem.isEmpty());
        QCOMPARE(manifest.title(), QStringLiteral("ClinVar 2026-11-01"));
        QCOMPARE(manifest.date, QDate(2026, 11, 1));
        QCOMPARE(manifest.kind, QStringLiteral("clinvar"));
        QVERIFY(manifest.assembly == GenomeAssembly::GRCh38 && !manifest.licence.isEmpty());
        QCOMPARE(manifest.builtBy, QStringLiteral("test 1"));
        QCOMPARE(manifest.records(), qint64(4));
        QCOMPARE(manifest.alleles, qint64(3));
        QCOMPARE(manifest.leftOut, qint64(1)); // on a contig that is not looked up
        QCOMPARE(manifest.origins.front().sha256, sha256OfFile(m_folder->filePath(QStringLiteral("clinvar.vcf")), m_task));
        library().verify(added, m_task);
    }

    void clinVarIsFilledInWhereTheFileIsSilent()
    {
        addClinVar();
        const auto benign = lookedUp({"chr1", 1014042, "G", "A"}).clinvar, pathogenic = lookedUp({"1", 1014143, "C", "T"}).clinvar;
        QVERIFY(benign && benign->significance == ClinVarClass::Benign && benign->stars == 1);
        QVERIFY(pathogenic && pathogenic->significance == ClinVarClass::Pathogenic && pathogenic->stars == 0);
        QCOMPARE(pathogenic->id, std::string("183381"));
        QCOMPARE(pathogenic->source, std::string("ClinVar 2026-11-01"));
        const auto conflict = lookedUp({"1", 1014217, "C", "T"}).clinvar;
        QVERIFY(conflict && conflict->significance == ClinVarClass::Conflicting);
        QCOMPARE(conflict->conflict, std::string("Pathogenic(2)|Uncertain_significance(1)"));
        QVERIFY(!lookedUp({"1", 1014042, "G", "C"}).clinvar);
    }

    void whatTheFileSaysStaysAndTheOtherStandsBesideIt()
    {
        addClinVar();
        CandidateVariant candidate;
        candidate.clinvar = ClinVarRecord{ClinVarClass::Uncertain, "Uncertain_significance", {}, 1, "1"};
        candidate = lookedUp({"1", 1014143, "C", "T"}, candidate);
        QVERIFY(candidate.clinvar->significance == ClinVarClass::Uncertain);
        QVERIFY(candidate.beside.clinvar && candidate.beside.clinvar->significance == ClinVarClass::Pathogenic);
        CandidateVariant same;
        same.clinvar = ClinVarRecord{ClinVarClass::Pathogenic, "Pathogenic", {}, 0, "183381"};
        QVERIFY(!lookedUp({"1", 1014143, "C", "T"}, same).beside.clinvar);
    }

    void frequenciesAreToldWithTheirCounts() // rules, C-1
    {
        addGnomad();
        const CandidateVariant candidate = lookedUp({"1", 1014042, "G", "A"});
        QVERIFY(candidate.frequency && candidate.frequency->installed);
        QCOMPARE(candidate.frequency->source, std::string("gnomAD genomes 4.1"));
        QVERIFY(candidate.frequency->alleleFrequency == 0.000997951 && candidate.frequency->filteringFrequency == 0.001853);
        QVERIFY(candidate.frequency->homozygotes == 2 && !candidate.frequency->hemizygotes); // nobody is hemizygous on chromosome 1
        QVERIFY(candidate.frequency->alleleCount == 152 && candidate.frequency->alleleNumber == 152312 && candidate.frequency->mostAlleles == 152312);
        QVERIFY(candidate.frequency->populations == (std::vector<std::pair<Word, double>>{{"nfe", 0.00211}})); // afr: not seen
    }

    void theAllelesOfOneRecordHaveTheirOwnNumbers()
    {
        addGnomad();
        QVERIFY(lookedUp({"1", 1014143, "C", "G"}).frequency->alleleCount == 1);
        const auto insertion = lookedUp({"1", 1014143, "C", "CT"}).frequency;
        QVERIFY(insertion->alleleCount == 3 && insertion->homozygotes == 1 && insertion->alleleNumber == 152000);
    }

    void menAreHemizygousOutsideThePseudoautosomalRegionsAlone() // rule B-6
    {
        addGnomad();
        QVERIFY(lookedUp({"X", 71109309, "G", "A"}).frequency->hemizygotes == 2);
        QVERIFY(!lookedUp({"X", 2700000, "C", "G"}).frequency->hemizygotes);
    }

    void absentIsZeroOnlyWhereThePlaceWasLookedAt_data() // rule A-13
    {
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("alternate");
        QTest::addColumn<bool>("zero");
        QTest::newRow("another allele of the place was counted in all") << 1014042 << "C" << true;
        QTest::newRow("the place was counted in fewer than half") << 1014200 << "A" << false;
        QTest::newRow("nothing is known of the place") << 1014500 << "A" << false;
        QTest::newRow("an insertion may be written in another way") << 1014042 << "GT" << false;
        QTest::newRow("the source doubts this allele") << 1014300 << "G" << false;
    }
    void absentIsZeroOnlyWhereThePlaceWasLookedAt()
    {
        QFETCH(int, position);
        QFETCH(QString, alternate);
        QFETCH(bool, zero);
        addGnomad();
        const std::string reference = position == 1014042 ? "G" : "C";
        const auto frequency = lookedUp({"1", position, reference, alternate.toStdString()}).frequency;
        QCOMPARE(frequency.has_value(), zero);
        if (zero)
            QVERIFY(frequency->alleleFrequency == 0 && frequency->alleleCount == 0 && frequency->alleleNumber == 152312);
    }

    void anAlleleThatTheSourceDoubtsIsListedAndHidesNothing()
    {
        addGnomad();
        const CandidateVariant candidate = lookedUp({"1", 1014300, "C", "G"});
        QVERIFY(!candidate.frequency);
        QCOMPARE(candidate.frequencies.size(), std::size_t(1));
        QCOMPARE(candidate.frequencies.front().filters, std::string("AC0;AS_VQSR"));
    }

    void aFrequencyOfTheFileIsCompletedNotReplaced()
    {
        addGnomad();
        CandidateVariant candidate;
        candidate.frequencies = {PopulationFrequency{"MAX_AF", 0.25, {}, {}, {}}};
        candidate.frequency = candidate.frequencies.front();
        candidate = lookedUp({"1", 1014042, "G", "A"}, candidate);
        QVERIFY(candidate.frequency->alleleFrequency == 0.25 && candidate.frequency->filteringFrequency == 0.001853 && candidate.frequency->homozygotes == 2);
        QCOMPARE(candidate.frequency->source, std::string("MAX_AF + gnomAD genomes 4.1"));
        QCOMPARE(candidate.frequencies.size(), std::size_t(2));
    }

    void filesOfOneReleaseMakeOneSourceInAnyOrder()
    {
        const std::string first = gnomadRows.substr(0, gnomadRows.find("chrX")), second = gnomadRows.substr(gnomadRows.find("chrX"));
        const QString one = file("gnomad.genomes.v4.1.sites.chr1.vcf", gnomadHeader() + first), x = file("gnomad.genomes.v4.1.sites.chrX.vcf", gnomadHeader() + second);
        const InstalledSource added = add({x, one});
        QCOMPARE(added.manifest.origins.size(), std::size_t(2));
        QVERIFY(lookedUp({"X", 71109309, "G", "A"}).frequency && lookedUp({"1", 1014042, "G", "A"}).frequency);
        library().remove(added);
        QVERIFY(refusal([&] { add({one, one}); }) == Error::Code::FileMalformed); // a chromosome twice
    }

    void onlyThePanelsPlacesAreKeptUnlessAskedFor()
    {
        const auto panel = loadPanel(QStringLiteral("iei"));
        const std::string rows = "1\t50000\t1\tG\tA\t.\t.\tCLNREVSTAT=.;CLNSIG=Benign\n" + clinVarRows;
        const InstalledSource added = library().add({{file("clinvar.vcf", clinVarHeader + rows)}, {}, {}, {}, GenomeAssembly::Unknown, panel, {}}, m_task);
        QCOMPARE(added.manifest.alleles, qint64(3)); // ISG15's
        QCOMPARE(added.manifest.records(), qint64(5));
        QVERIFY(added.manifest.scope.contains(QString::fromStdString(panel->version())));
    }

    void whatCannotBeTrustedIsRefused_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const std::string& content, Error::Code code) { QTest::newRow(name) << QString::fromStdString(content) << int(code); };
        using enum Error::Code;
        row("not sorted", clinVarHeader + "1\t200\t1\tC\tT\t.\t.\tCLNSIG=Benign\n1\t100\t2\tC\tT\t.\t.\tCLNSIG=Benign\n2\t9\t2\tC\tT\t.\t.\tCLNSIG=Benign\n", FileMalformed);
        row("a chromosome comes again", clinVarHeader + "1\t2\t1\tC\tT\t.\t.\tCLNSIG=Benign\n2\t1\t2\tC\tT\t.\t.\tA=B\n1\t9\t2\tC\tT\t.\t.\tA=B\n3\t9\t2\tC\tT\t.\t.\tA=B\n", FileMalformed);
        row("cut in its last line", clinVarHeader + "1\t200\t1\tC\tT\t.\t.\tCLNSIG=Benign\n1\t300\t1\tC", FileTruncated);
        row("a column too few", clinVarHeader + "1\t200\t1\tC\tT\t.\tCLNSIG=Benign\n1\t300\t1\tC\tT\t.\t.\tA=B\n", FileMalformed);
        row("a position that is no number", clinVarHeader + "1\tx\t1\tC\tT\t.\t.\tCLNSIG=Benign\n1\t300\t1\tC\tT\t.\t.\tA=B\n", FileMalformed);
        row("without a record", clinVarHeader, FileEmpty);
        row("no VCF", "chrom,pos\n1,2\n", NotAVcf);
        row("of no kind that is known", "##fileformat=VCFv4.2\n##reference=GRCh38\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n1\t2\t.\tA\tC\t.\t.\t.\n", InvalidValue);
        row("of no known genome", "##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n1\t2\t.\tA\tC\t.\t.\t.\n", AssemblyUnknown);
    }
    void whatCannotBeTrustedIsRefused()
    {
        QFETCH(QString, content);
        QFETCH(int, code);
        QString told;
        QCOMPARE(int(refusal([&] { add({file("clinvar.vcf", content.toStdString())}); }, &told)), code);
        QVERIFY(!told.isEmpty());
        QVERIFY(library().all().empty() && library().leftovers().isEmpty());
    }

    void aGenomeThatIsNotTheStatedOneIsRefused() // rule B-7
    {
        const QString clinVar = file("clinvar.vcf", clinVarHeader + clinVarRows);
        QVERIFY(refusal([&] { add({clinVar}, {}, {}, GenomeAssembly::GRCh37); }) == Error::Code::MixedAssemblies);
        const InstalledSource added = add({clinVar});
        QVERIFY(refusal([&] { InstalledEvidence(GenomeAssembly::GRCh37, {added.path}); }) == Error::Code::MixedAssemblies);
    }

    void aSourceWithoutAVersionIsNotInstalled()
    {
        const QString path = file("gnomad-genomes.1.vcf", gnomadHeader() + gnomadRows);
        QVERIFY(refusal([&] { add({path}); }) == Error::Code::InvalidValue);
        QCOMPARE(add({path}, QStringLiteral("4.1")).manifest.date, QDate(2024, 4, 19));
    }

    void fieldsThatAKindMustHaveAreAskedFor()
    {
        QString told;
        QVERIFY(refusal([&] { add({file("x.vcf", clinVarHeader + clinVarRows)}, QStringLiteral("4"), QStringLiteral("gnomad-exomes")); }, &told) == Error::Code::FileMalformed);
        QVERIFY(told.contains(QStringLiteral("AC")));
        QVERIFY(refusal([&] { add({file("x.vcf", clinVarHeader + clinVarRows)}, QStringLiteral("4"), QStringLiteral("clinvat")); }) == Error::Code::NotFound);
    }

    void aFamilysFileIsNoSource()
    {
        QVERIFY(refusal([&] { add({aTrioVcf().withDeNovo("1", 5, "A", "C").writeTo(m_folder->path())}); }) == Error::Code::FileMalformed);
    }

    void anAlleleToldTwiceIsCountedAndTheBetterReviewedKept()
    {
        const std::string again = clinVarHeader + clinVarRows.substr(0, clinVarRows.find("1\t1014143")) +
                                  "1\t1014042\t7\tG\tA\t.\t.\tCLNREVSTAT=reviewed_by_expert_panel;CLNSIG=Pathogenic\n";
        const InstalledSource added = add({file("clinvar.vcf", again)});
        QCOMPARE(added.manifest.duplicates, qint64(1));
        QVERIFY(added.manifest.remarks.front().contains(QStringLiteral("1014042")));
        QVERIFY(lookedUp({"1", 1014042, "G", "A"}).clinvar->significance == ClinVarClass::Pathogenic);
    }

    void theSameVersionIsNotInstalledTwice()
    {
        addClinVar();
        QVERIFY(refusal([&] { addClinVar(); }) == Error::Code::OutputExists);
    }

    void aNewVersionTakesOverAndCanBeTakenBack()
    {
        addClinVar();
        std::string newer = clinVarHeader + clinVarRows;
        newer.replace(newer.find("2026-11-01"), 10, "2026-12-01");
        newer.replace(newer.find("CLNSIG=Pathogenic"), 17, "CLNSIG=Benign");
        const InstalledSource second = add({file("newer.vcf", newer)});
        QVERIFY(lookedUp({"1", 1014143, "C", "T"}).clinvar->significance == ClinVarClass::Benign);
        library().makeActive(library().find(QStringLiteral("clinvar 2026-11-01")));
        QVERIFY(lookedUp({"1", 1014143, "C", "T"}).clinvar->significance == ClinVarClass::Pathogenic);
        QCOMPARE(library().all().size(), std::size_t(2));
        library().makeActive(second);
        library().remove(second);
        QVERIFY(lookedUp({"1", 1014143, "C", "T"}).clinvar->significance == ClinVarClass::Pathogenic);
    }

    void theLeftoverOfAKilledBuildIsToldNotUsedAndRemoved()
    {
        QDir().mkpath(m_folder->filePath(QStringLiteral("sources/GRCh38")));
        const QString old = writeText(m_folder->filePath(QStringLiteral("sources/GRCh38")), QStringLiteral("clinvar_1.gentolkref.building"), "half");
        QCOMPARE(library().leftovers(), QStringList{old});
        QVERIFY(library().all().empty());
        addClinVar();
        QVERIFY(!QFile::exists(old));
    }

    void aDamagedStoreIsShownAndNeverUsed()
    {
        QFile store(addClinVar().path);
        QVERIFY(store.resize(store.size() - 10));
        const auto all = library().all();
        QVERIFY(all.size() == 1 && !all.front().problem.isEmpty() && !all.front().active);
        QVERIFY(library().active(GenomeAssembly::GRCh38).empty());
    }

    void anIndelIsFoundWhereverInARepeatItIsWritten_data()
    {
        QTest::addColumn<bool>("builtWithFasta");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("alternate");
        QTest::addColumn<bool>("askedWithFasta");
        QTest::addColumn<bool>("found");
        QTest::newRow("both moved to the left") << true << 1014010 << "TT" << "T" << true << true;
        QTest::newRow("as the source wrote it, moved at building") << true << 1014012 << "TT" << "T" << true << true;
        QTest::newRow("written at the left, without a FASTA now") << true << 1014003 << "GT" << "G" << false << true;
        QTest::newRow("neither moved, the same spelling") << false << 1014012 << "TT" << "T" << false << true;
        QTest::newRow("neither moved, another spelling") << false << 1014003 << "GT" << "G" << false << false;
        QTest::newRow("another change of the repeat") << true << 1014010 << "TTT" << "T" << true << false;
        QTest::newRow("REF is not the reference's") << true << 1014010 << "AA" << "A" << true << false;
    }
    void anIndelIsFoundWhereverInARepeatItIsWritten()
    {
        QFETCH(bool, builtWithFasta);
        QFETCH(int, position);
        QFETCH(QString, reference);
        QFETCH(QString, alternate);
        QFETCH(bool, askedWithFasta);
        QFETCH(bool, found);
        BuildRequest request{{file("clinvar.vcf", rightAligned())}, {}, {}, {}, GenomeAssembly::Unknown, nullptr, {}};
        if (builtWithFasta)
            request.sequence = [](GenomeAssembly) { return std::make_unique<RepeatSequence>(); };
        const InstalledSource added = library().add(request, m_task);
        RepeatSequence sequence;
        CandidateVariant candidate;
        candidate.variant = {"chr1", position, reference.toStdString(), alternate.toStdString()};
        takeWritings(candidate, askedWithFasta ? &sequence : nullptr);
        InstalledEvidence(GenomeAssembly::GRCh38, {added.path}).addTo(candidate);
        QCOMPARE(candidate.clinvar.has_value(), found);
    }

    void aFileWhoseBasesAreNotTheReferencesIsRefused() // rule B-7: its header may lie
    {
        std::string rows;
        for (int i = 0; i < 40; ++i)
            rows += "1\t" + std::to_string(1014004 + i / 10) + "\t5\tG\t" + std::string(1 + std::size_t(i % 10), 'A') + "\t.\t.\tCLNREVSTAT=.;CLNSIG=Benign\n";
        BuildRequest request{{file("clinvar.vcf", clinVarHeader + rows)}, {}, {}, {}, GenomeAssembly::Unknown, nullptr, {}};
        request.sequence = [](GenomeAssembly) { return std::make_unique<RepeatSequence>(); };
        QString told;
        QVERIFY(refusal([&] { library().add(request, m_task); }, &told) == Error::Code::MixedAssemblies);
        QVERIFY2(told.contains(QStringLiteral("40 of 40")), qPrintable(told));
        QVERIFY(library().all().empty() && library().leftovers().isEmpty());
    }

    void anInterruptedInstallationLeavesNothing()
    {
        struct Stopping final : TaskControl {
            void report(std::int64_t, std::int64_t) override {}
            bool stopRequested() const override { return true; }
        } stopping;
        const QString path = file("clinvar.vcf", clinVarHeader + clinVarRows);
        QVERIFY(refusal([&] { library().add({{path}, {}, {}, {}, GenomeAssembly::Unknown, nullptr, {}}, stopping); }) == Error::Code::Stopped);
        QVERIFY(library().all().empty() && library().leftovers().isEmpty());
    }

    void theOfficialSlicesOfGnomadAreRead_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<int>("records");
        QTest::newRow("exomes") << "exomes" << 1502;
        QTest::newRow("genomes") << "genomes" << 5534;
    }
    void theOfficialSlicesOfGnomadAreRead()
    {
        QFETCH(QString, part);
        QFETCH(int, records);
        QStringList files;
        for (const char* contig : {"1", "X", "Y"})
            files << sharedData(QStringLiteral("sources/gnomad_v4_slices/gnomad-%1.%2.vcf.bgz").arg(part, QLatin1String(contig)).toLatin1().constData());
        if (!QFile::exists(files.front()))
            QSKIP("the shared data is not on this machine");
        const InstalledSource added = add(files, QStringLiteral("4.0"));
        QCOMPARE(added.manifest.records(), qint64(records));
        QCOMPARE(added.manifest.alleles + added.manifest.duplicates + added.manifest.leftOut, qint64(records));
        QCOMPARE(added.manifest.mostAlleles.size(), std::size_t(3));
        library().verify(added, m_task);
    }
};

QTEST_GUILESS_MAIN(TestSourceLibrary)
#include "tst_source_library.moc"
