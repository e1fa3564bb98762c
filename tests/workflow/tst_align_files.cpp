// One indel, written at another base by each person's file: joined where the reference sequence is installed, and said to stay apart where it is not.
#include "core/workflow/align_files.h"
#include "core/workflow/merge_files.h"
#include "core/workflow/shortlist.h"
#include "core/workflow/workspace.h"
#include "tests/support/candidate_builder.h"
#include "tests/support/plain_sequence.h"
#include "tests/support/vcf_builder.h"
#include "tests/workflow/annotation_files.h"
#include <QTemporaryDir>
#include <QTest>
#include <random>

using namespace gentolk;
using namespace gentolk::test;

namespace {

constexpr std::int64_t repeat = 250'000; // of DOCK8: the bases from here on are CAAAAAG

std::string chromosome9()
{
    std::mt19937 random(7);
    std::string bases;
    for (int i = 0; i < 300'000; ++i)
        bases += "CGT"[random() % 3];
    return bases.replace(std::size_t(repeat) - 1, 7, "CAAAAAG");
}

CandidateVariant ofFile(int file, std::int64_t position, const char* reference, const char* alternate)
{
    CandidateVariant one = CandidateBuilder("chr9", position, reference, alternate).child("0/1");
    one.sourceIndex = file;
    one.recordAlternates = {alternate};
    return one;
}

// The alleles of one record of one person, which share its list and its calls.
std::vector<CandidateVariant> recordOf(int file, std::int64_t position, const std::string& reference, const QList<std::string>& alternates, const char* person, const std::string& call)
{
    std::vector<CandidateVariant> alleles;
    for (int i = 0; i < alternates.size(); ++i) {
        if (isSymbolic(alternates[i]))
            continue;
        CandidateVariant one = CandidateBuilder("1", position, reference, alternates[i]).genotype(person, call);
        one.sourceIndex = file;
        one.recordAlternates = alternates;
        one.alleleIndex = i + 1;
        alleles.push_back(std::move(one));
    }
    return alleles;
}

void add(std::vector<CandidateVariant>& all, std::vector<CandidateVariant> more) { std::move(more.begin(), more.end(), std::back_inserter(all)); }

// -1: not known.
int doseOf(const CandidateVariant& one, const char* person)
{
    const Genotype& genotype = one.genotypeOf(person);
    return genotype.alleles.empty() ? -1 : dose(genotype, one.alleleIndex);
}

QStringList told(const std::vector<CandidateVariant>& merged)
{
    QStringList lines;
    for (const CandidateVariant& one : merged) {
        QStringList people;
        for (const char* person : {"child", "mother", "father"})
            people << QLatin1String(person) + (doseOf(one, person) < 0 ? QStringLiteral(" ?") : QStringLiteral(" %1 of 2").arg(doseOf(one, person)));
        lines << QString::fromStdString(toString(one.variant)) + QLatin1Char(' ') + people.join(QStringLiteral(", "));
    }
    return lines;
}

bool remarked(const FamilyVariants& family, const char* code)
{
    return std::any_of(family.remarks.begin(), family.remarks.end(), [&](const ImportRemark& one) { return one.code == code; });
}

} // namespace

class TestAlignFiles : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    UnwatchedTask m_task;
    PlainSequence m_sequence; // CAAAAAG from base 4 on

    QString single(const char* sample, std::int64_t position, const char* reference, const char* alternate)
    {
        return VcfBuilder({sample}).withRecord("chr9", position, reference, alternate, {"0/1:30:99:15,15"}).writeTo(m_folder.path(), QLatin1String(sample) + QStringLiteral(".vcf"));
    }
    // The child's deletion of one A written at the left, the mother's in the middle of the repeat.
    FamilyInput family(bool withSequence)
    {
        FamilyInput input;
        input.vcfPaths = {single("child", repeat, "CA", "C"), single("mother", repeat + 2, "AA", "A"), single("father", 260'000, "C", "T")};
        input.pedPath = writeText(m_folder.path(), "family.ped", trioPed());
        if (withSequence)
            input.referencePath = writeFasta(m_folder.path(), "chr9", chromosome9());
        return input;
    }

private slots:
    void initTestCase() { m_sequence.contigs["1"] = {"GGGCAAAAAGTT"}; }

    void isFoundByAnyOfItsWritings()
    {
        const FilterCascade cascade = filterPreset(QStringLiteral("default"));
        const FamilyVariants known = readFamily(family(true), defaultPanel(), m_task), unknown = readFamily(family(false), defaultPanel(), m_task);
        const Variant asked{"9", repeat + 4, "AA", "A"}; // no file writes it so
        const Explanation found = explainVariant(known, cascade, asked);
        QVERIFY(found.found);
        QCOMPARE(found.candidate.variant.position, repeat);
        QVERIFY(!explainVariant(unknown, cascade, asked).found);
        const Explanation absent = explainVariant(known, cascade, {"9", repeat + 500, "A", "C"});
        QVERIFY(!absent.found && absent.inPanel); // it would lie in DOCK8
    }
    void isToldAsTheFirstFileHasIt()
    {
        PlainSequence sequence;
        sequence.contigs["1"] = {"GGGCAAAAAGTT"};
        std::vector<CandidateVariant> alleles{ofFile(0, 6, "AA", "A"), ofFile(1, 4, "CA", "C"), ofFile(1, 7, "A", "AA"), ofFile(2, 5, "AAA", "AA"), ofFile(2, 4, "CAA", "C")};
        for (CandidateVariant& one : alleles)
            one.variant.contig = "1";
        const auto rewritten = writeAlike(alleles, &sequence);
        QCOMPARE(rewritten.size(), std::size_t(2));
        QCOMPARE(toString(alleles[1].variant), std::string("1-6-AA-A"));
        QCOMPARE(toString(alleles[3].variant), std::string("1-6-AA-A"));
        QCOMPARE(toString(alleles[2].variant), std::string("1-7-A-AA")); // an insertion is another change
        QCOMPARE(toString(alleles[4].variant), std::string("1-4-CAA-C")); // two bases are
        QCOMPARE(toString(rewritten[0].written), std::string("1-4-CA-C"));
        QVERIFY(alleles[1].recordAlternates == QList<std::string>{"A"});
    }

    void aRecordOfSeveralAltAllelesStaysWholeAndTheOthersComeToIt() // rules B-3, B-4
    {
        std::vector<CandidateVariant> alleles = recordOf(0, 4, "CAA", {"CA", "C"}, "child", "1/2");
        add(alleles, recordOf(1, 6, "AA", {"A"}, "mother", "0/1"));
        add(alleles, recordOf(2, 5, "AAA", {"A", "<NON_REF>"}, "father", "0/1"));
        const auto rewritten = writeAlike(alleles, &m_sequence);
        QCOMPARE(rewritten.size(), std::size_t(2));
        QCOMPARE(toString(rewritten[0].written), std::string("1-6-AA-A"));
        QCOMPARE(toString(rewritten[0].kept), std::string("1-4-CAA-CA"));
        const auto merged = mergeFiles(std::move(alleles));
        QCOMPARE(told(merged), QStringList({QStringLiteral("1-4-CAA-CA child 1 of 2, mother 1 of 2, father ?"), QStringLiteral("1-4-CAA-C child 1 of 2, mother ?, father 1 of 2")}));
        QCOMPARE(textOf(merged[0].genotypeOf("child")), std::string("1/2"));
        QCOMPARE(textOf(merged[1].genotypeOf("child")), std::string("1/2"));
    }

    void anEarlierFileComesToALaterRecordOfSeveral()
    {
        std::vector<CandidateVariant> alleles = recordOf(0, 6, "AA", {"A"}, "child", "0/1");
        add(alleles, recordOf(1, 4, "CAA", {"C", "CA"}, "mother", "0/2"));
        QCOMPARE(writeAlike(alleles, &m_sequence).size(), std::size_t(1));
        QCOMPARE(told(mergeFiles(std::move(alleles))), QStringList({QStringLiteral("1-4-CAA-CA child 1 of 2, mother 1 of 2, father ?"), QStringLiteral("1-4-CAA-C child ?, mother 0 of 2, father ?")}));
    }

    void severalAltAllelesInSeveralFilesAreToldOverTheBasesOfAll()
    {
        std::vector<CandidateVariant> alleles = recordOf(0, 4, "CAA", {"CA", "C"}, "child", "1/2");
        add(alleles, recordOf(1, 8, "AA", {"AAA", "A"}, "mother", "1/2")); // bases between them are the sequence's
        QCOMPARE(writeAlike(alleles, &m_sequence).size(), std::size_t(4));
        QCOMPARE(told(mergeFiles(alleles)), QStringList({QStringLiteral("1-4-CAAAAA-CAAAA child 1 of 2, mother 1 of 2, father ?"), QStringLiteral("1-4-CAAAAA-CAAA child 1 of 2, mother ?, father ?"),
                                                         QStringLiteral("1-4-CAAAAA-CAAAAAA child ?, mother 1 of 2, father ?")}));
    }

    void withoutASequenceTheSmallestFormJoins()
    {
        std::vector<CandidateVariant> alleles = recordOf(0, 4, "CA", {"C", "TA"}, "child", "1/2");
        add(alleles, recordOf(1, 4, "C", {"T"}, "mother", "0/1"));
        add(alleles, recordOf(2, 4, "CAA", {"CA"}, "father", "0/1"));
        QCOMPARE(writeAlike(alleles, nullptr).size(), std::size_t(2));
        QCOMPARE(told(mergeFiles(std::move(alleles))), QStringList({QStringLiteral("1-4-CA-C child 1 of 2, mother ?, father 1 of 2"), QStringLiteral("1-4-CA-TA child 1 of 2, mother 1 of 2, father ?")}));
    }

    void recordsThatContradictEachOtherStayAsWritten()
    {
        std::vector<CandidateVariant> alleles = recordOf(0, 4, "CAAG", {"CAG", "CG"}, "child", "1/2"); // G or T
        add(alleles, recordOf(1, 4, "CAT", {"CT", "CAAT"}, "mother", "1/2"));
        QVERIFY(writeAlike(alleles, &m_sequence).empty());
        QCOMPARE(toString(alleles[0].variant), std::string("1-4-CAAG-CAG"));
        QCOMPARE(toString(alleles[2].variant), std::string("1-4-CAT-CT"));
    }

    void aRecordWithAStructuralAlleleStaysAsWritten()
    {
        std::vector<CandidateVariant> alleles = recordOf(0, 4, "CAA", {"CA", "C", "<DEL>"}, "child", "1/3");
        alleles.push_back(alleles.front());
        alleles.back().variant.alternate = "<DEL>";
        alleles.back().alleleIndex = 3;
        add(alleles, recordOf(1, 6, "AA", {"A", "AAA"}, "mother", "0/1"));
        QVERIFY(writeAlike(alleles, &m_sequence).empty());
        QCOMPARE(toString(alleles[2].variant), std::string("1-4-CAA-<DEL>"));
    }

    void aRecordWithAGvcfsMarkIsOneOfOneAllele()
    {
        std::vector<CandidateVariant> alleles = recordOf(0, 6, "AA", {"A", "<NON_REF>"}, "child", "0/1");
        add(alleles, recordOf(1, 4, "CA", {"C", "<NON_REF>"}, "mother", "0/1"));
        QCOMPARE(writeAlike(alleles, &m_sequence).size(), std::size_t(1));
        QCOMPARE(told(mergeFiles(std::move(alleles))), QStringList(QStringLiteral("1-6-AA-A child 1 of 2, mother 1 of 2, father ?")));
    }

    // Each person's file writes its alleles somewhere in the repeat, apart or together: every call must come back, none may be made up.
    void whatEveryFileTellsComesBack_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 300; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void whatEveryFileTellsComesBack()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        const std::string bases = m_sequence.contigs["1"].bases;
        std::vector<CandidateVariant> alleles;
        std::map<std::string, std::array<int, 3>> truth; // haplotype of the repeat: doses by person, -1 not told
        const std::array<const char*, 3> people{"child", "mother", "father"};
        for (std::size_t person = 0; person < people.size(); ++person) {
            const std::size_t start = 3 + random() % 3, length = 2 + random() % 4; // REF; alleles: A taken away or put in
            const std::string reference = bases.substr(start, length);
            QList<std::string> alternates;
            for (int change : {-1, 1, 2})
                if (random() % 2 == 0 && (change > 0 || length > 1))
                    alternates.push_back(change < 0 ? reference.substr(0, length - 1) : reference + std::string(std::size_t(change), 'A'));
            if (alternates.isEmpty())
                continue;
            const int first = int(random() % unsigned(alternates.size() + 1)), second = int(random() % unsigned(alternates.size() + 1));
            add(alleles, recordOf(int(person), std::int64_t(start) + 1, reference, alternates, people[person], std::to_string(first) + '/' + std::to_string(second)));
            for (int i = 0; i < alternates.size(); ++i) {
                auto& doses = truth.try_emplace(bases.substr(0, start) + alternates[i] + bases.substr(start + length), std::array{-1, -1, -1}).first->second;
                doses[person] = (first == i + 1) + (second == i + 1);
            }
        }
        writeAlike(alleles, &m_sequence);
        std::map<std::string, std::array<int, 3>> found;
        for (const CandidateVariant& one : mergeFiles(std::move(alleles))) {
            std::string haplotype = bases;
            haplotype.replace(std::size_t(one.variant.position) - 1, one.variant.reference.size(), one.variant.alternate);
            QVERIFY2(!found.contains(haplotype), toString(one.variant).c_str()); // one line a change
            for (std::size_t person = 0; person < people.size(); ++person)
                found[haplotype][person] = doseOf(one, people[person]);
        }
        QCOMPARE(found.size(), truth.size());
        for (const auto& [haplotype, doses] : truth)
            for (std::size_t person = 0; person < people.size(); ++person)
                if (doses[person] >= 0)
                    QCOMPARE(found.at(haplotype)[person], doses[person]);
                else
                    QVERIFY(found.at(haplotype)[person] <= 0); // not told: unknown, or not carried by a record of the very same bases
    }

    void aFamilysDeletionIsOneAlleleWhereTheSequenceIsInstalled()
    {
        const FamilyVariants joined = readFamily(family(true), defaultPanel(), m_task);
        const CandidateVariant* one = findCandidate(joined, {"chr9", repeat, "CA", "C"});
        QVERIFY(one);
        QCOMPARE(textOf(one->genotypeOf("child")), std::string("0/1"));
        QCOMPARE(textOf(one->genotypeOf("mother")), std::string("0/1")); // not unknown any more
        QCOMPARE(findCandidate(joined, {"chr9", repeat + 2, "AA", "A"}), one); // found by what the mother's file calls it
        QVERIFY(explainVariant(joined, filterPreset(QStringLiteral("default")), {"9", repeat + 2, "AA", "A"}).found);
        QVERIFY(remarked(joined, "written_otherwise") && !remarked(joined, "not_left_aligned"));
    }

    // Rule B-9: the child's two deletions of one record, each parent's one at another base of the repeat.
    void aPairInOneRecordHasItsParents()
    {
        const auto written = [this](const char* sample, std::int64_t position, const char* reference, const char* alternates, const char* call) {
            return VcfBuilder({sample}).withRecord("chr9", position, reference, alternates, {call}).writeTo(m_folder.path(), QLatin1String(sample) + QStringLiteral("-pair.vcf"));
        };
        FamilyInput input = family(true);
        input.vcfPaths = {written("child", repeat, "CAAA", "CA,C", "1/2:40:99:0,20,20"), written("mother", repeat + 2, "AAA", "A", "0/1:30:99:15,15"), written("father", repeat + 1, "AAAA", "A", "0/1:30:99:15,15")};
        const FamilyVariants joined = readFamily(input, defaultPanel(), m_task);
        const Shortlist list = makeShortlist(joined, filterPreset(QStringLiteral("all")), {});
        for (const auto& [alternate, from, other] : {std::tuple("CA", "mother", "father"), std::tuple("C", "father", "mother")}) {
            const CandidateVariant* one = findCandidate(joined, {"chr9", repeat, "CAAA", alternate});
            QVERIFY(one);
            QCOMPARE(textOf(one->genotypeOf("child")), std::string("1/2"));
            QCOMPARE(doseOf(*one, from), 1);
            QCOMPARE(doseOf(*one, other), -1); // that file has no record of it
        }
        int pairs = 0;
        for (const CandidateVariant& one : list.candidates)
            for (const SegregationLabel& label : one.segregation.labels)
                pairs += label.mode == InheritanceLabel::CompoundHeterozygous;
        QCOMPARE(pairs, 2);
    }

    void withoutTheSequenceItIsSaid()
    {
        const FamilyVariants apart = readFamily(family(false), defaultPanel(), m_task);
        const CandidateVariant* childs = findCandidate(apart, {"chr9", repeat, "CA", "C"});
        QVERIFY(childs && findCandidate(apart, {"chr9", repeat + 2, "AA", "A"}) != childs);
        QCOMPARE(textOf(childs->genotypeOf("mother")), std::string("./.")); // unknown, not reference
        QVERIFY(remarked(apart, "not_left_aligned"));
    }
};

QTEST_GUILESS_MAIN(TestAlignFiles)
#include "tst_align_files.moc"
