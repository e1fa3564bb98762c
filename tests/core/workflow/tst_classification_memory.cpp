// The laboratory's memory (issue 7): kept, found again, proposed, never applied.
#include "core/storage/classification_repository.h"
#include "core/storage/case_repository.h"
#include "core/storage/database.h"
#include "core/storage/sqlite_dialect.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "core/workflow/classification.h"
#include "core/workflow/classification_memory.h"
#include "core/workflow/decision_lists.h"
#include "core/workflow/versions_of_case.h"
#include "tests/core/workflow/people_fixture.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;
using Code = Error::Code;

namespace {
const FixedClock noon(utc("2026-03-10T12:00:00.000Z"));

CandidateVariant candidateOf(const Variant& variant)
{
    CandidateVariant candidate;
    candidate.variant = variant;
    candidate.gene = defaultPanel()->bySymbol("IL2RG");
    return candidate;
}

Case aCaseIn(GenomeAssembly assembly, bool demo = false)
{
    Case theCase = aStartableCase();
    theCase.assembly = assembly;
    theCase.demo = demo;
    return theCase;
}

AppliedCriterion accepted(AcmgCriterion criterion)
{
    return {criterion, defaultStrength(criterion), CriterionState::Met, DecisionState::Accepted, QStringLiteral("seen"), QStringLiteral("A-1"),
            QStringLiteral("anna"), noon.now()};
}
} // namespace

class ClassificationMemoryTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    const Variant m_variant{"chrX", 71109309, "G", "A"};
    QString at(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    Case begin(GenomeAssembly assembly = GenomeAssembly::GRCh38, bool demo = false) { return m_workspace->createCase(aCaseIn(assembly, demo), {}); }
    Case decide(Case theCase, const Variant& variant, AcmgClass classification, std::vector<AppliedCriterion> criteria = {})
    {
        VariantDecision& decision = decisionFor(theCase, candidateOf(variant));
        decision.chosenClass = classification;
        if (!criteria.empty())
            decision.criteria = std::move(criteria);
        return m_workspace->saveCase(theCase, QStringLiteral("variant.class"));
    }
    VariantMemory memory(const Case& theCase, const Variant& variant) const { return ClassificationMemory(*m_workspace).ofVariant(theCase, variant); }
    VariantMemory memory(const Case& theCase) const { return memory(theCase, m_variant); }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = std::make_unique<Workspace>(at("cases.db"), QStringLiteral("anna"), &noon);
    }
    void cleanup() { m_workspace.reset(); }

    void keepsAClassWithItsCriteriaRulesSourcesAuthorAndTime()
    {
        const Case first = decide(begin(), m_variant, AcmgClass::LikelyPathogenic, {accepted(AcmgCriterion::PVS1), accepted(AcmgCriterion::PM2)});
        const auto history = memory(first).history;
        QCOMPARE(history.size(), std::size_t(1));
        const KeptClassification& kept = history.front();
        QVERIFY(kept.chosenClass == AcmgClass::LikelyPathogenic && kept.criteria == first.decisions.front().criteria);
        const RulesOfClass rules = rulesForGene(QStringLiteral("IL2RG"));
        QCOMPARE(kept.rules, rules.specification);
        QCOMPARE(kept.rulesVersion, rules.version);
        QCOMPARE(kept.rulesSha256, rules.sha256);
        QVERIFY(!rules.sha256.isEmpty() && kept.sources == referenceVersions().join(u'\n'));
        QCOMPARE(kept.by, QStringLiteral("anna"));
        QCOMPARE(kept.at, noon.now());
    }
    void namesTheInstalledSourcesOfTheCaseBesideTheCarriedOnes() // rule R-1
    {
        Case theCase;
        theCase.sources = {{QStringLiteral("/x/family.vcf.gz"), QStringLiteral("vcf"), QStringLiteral("a1"), 1, 1, 0},
                           {QStringLiteral("/x/GRCh38/clinvar_2026-11-01.gentolkref"), QStringLiteral("reference"), QStringLiteral("b2"), 1, 1, 0}};
        QCOMPARE(versionsOfCase(theCase), referenceVersions() << QStringLiteral("clinvar_2026-11-01 (SHA-256 b2)"));
        theCase.sources.push_back({QStringLiteral("/x/any/hpo_2026-09-01.gentolkref"), QStringLiteral("reference"), QStringLiteral("c3"), 1, 1, 0});
        QVERIFY(referenceVersions().filter(QStringLiteral("Human Phenotype Ontology 2025-05-06")).size() == 1);
        QVERIFY(versionsOfCase(theCase).filter(QStringLiteral("2025-05-06")).isEmpty() && versionsOfCase(theCase).contains(QStringLiteral("hpo_2026-09-01 (SHA-256 c3)")));
        Case kept = begin();
        kept.sources.push_back(theCase.sources[1]);
        kept = decide(kept, m_variant, AcmgClass::Benign);
        QVERIFY(memory(kept).history.back().sources.contains(QStringLiteral("clinvar_2026-11-01 (SHA-256 b2)")));
    }
    void aLaterDecisionTakesThePlaceOfAFormerThatStays()
    {
        Case theCase = decide(begin(), m_variant, AcmgClass::Uncertain);
        theCase = decide(theCase, m_variant, AcmgClass::LikelyPathogenic);
        theCase.decisions.clear();
        theCase = m_workspace->saveCase(theCase, QStringLiteral("case.undo"));
        const auto history = memory(theCase).history;
        QCOMPARE(history.size(), std::size_t(3));
        QVERIFY(history[0].chosenClass == AcmgClass::Uncertain && history[1].chosenClass == AcmgClass::LikelyPathogenic && !history[2].chosenClass);
        QVERIFY(memory(begin()).earlier.empty()); // withdrawn: nothing is proposed to the next
    }
    void anIndelOfARepeatIsFoundWhereverItIsWritten() // rule B-3
    {
        CandidateVariant here = candidateOf({"chrX", 71109300, "CA", "C"}); // CAAAA
        here.writings = AlleleWritings(here.variant, 3);
        const Variant there{"X", 71109302, "AA", "A"}, beside{"X", 71109304, "AA", "A"};
        decide(begin(), there, AcmgClass::Pathogenic);
        decide(begin(), beside, AcmgClass::Benign);
        const Case asking = begin();
        const ClassificationMemory verbs(*m_workspace);
        const auto found = verbs.ofVariant(asking, here);
        QCOMPARE(found.earlier.size(), std::size_t(1));
        QVERIFY(found.proposed() == AcmgClass::Pathogenic);
        QVERIFY(verbs.ofVariant(asking, here.variant).earlier.empty()); // without its writings as it is written alone
        ClassificationMemory(*m_workspace).setArtefact(asking, candidateOf(there), true, QStringLiteral("strand bias"));
        QVERIFY(verbs.ofVariant(asking, here).artefact && !verbs.ofVariant(asking, here.variant).artefact);
    }
    void aNoteIsNoClassification()
    {
        Case theCase = decide(begin(), m_variant, AcmgClass::Uncertain);
        theCase.decisions.front().note = QStringLiteral("look again");
        theCase = m_workspace->saveCase(theCase, QStringLiteral("variant.note"));
        QCOMPARE(memory(theCase).history.size(), std::size_t(1));
    }
    void proposesToTheNextPatientAndAppliesNothing()
    {
        const Case first = decide(begin(), m_variant, AcmgClass::Pathogenic, {accepted(AcmgCriterion::PS2)});
        const Case next = begin();
        const VariantMemory known = memory(next);
        QVERIFY(known.searched);
        QCOMPARE(known.earlier.size(), std::size_t(1));
        QCOMPARE(known.earlier.front().caseNumber, first.number);
        QVERIFY(known.proposed() == AcmgClass::Pathogenic);
        QVERIFY(restsOnPatient(known.earlier.front().criteria.front().criterion));
        QVERIFY(m_workspace->openCase(next.id).decisions.empty());
        QVERIFY(known.history.empty());
    }
    void findsTheSameChangeWhateverItsPaddingAndContig_data()
    {
        QTest::addColumn<QString>("contig");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("alternate");
        QTest::addColumn<bool>("same");
        QTest::newRow("as it was") << "chrX" << 71109309 << "GAC" << "G" << true;
        QTest::newRow("without chr") << "X" << 71109309 << "GAC" << "G" << true;
        QTest::newRow("padded before") << "X" << 71109305 << "TTTTGAC" << "TTTTG" << true;
        QTest::newRow("padded after") << "X" << 71109309 << "GACTT" << "GTT" << true;
        QTest::newRow("another allele") << "X" << 71109309 << "GAC" << "GA" << false;
        QTest::newRow("another place") << "X" << 71109310 << "GAC" << "G" << false;
        QTest::newRow("another chromosome") << "3" << 71109309 << "GAC" << "G" << false;
    }
    void findsTheSameChangeWhateverItsPaddingAndContig()
    {
        QFETCH(QString, contig);
        QFETCH(int, position);
        QFETCH(QString, reference);
        QFETCH(QString, alternate);
        QFETCH(bool, same);
        const Variant asked{contig.toStdString(), position, reference.toStdString(), alternate.toStdString()};
        decide(begin(), {"chrX", 71109309, "GAC", "G"}, AcmgClass::Pathogenic);
        QCOMPARE(memory(begin(), asked).earlier.size(), std::size_t(same));
        decide(begin(), asked, AcmgClass::Pathogenic); // and the other way round
        QCOMPARE(memory(begin(), {"chrX", 71109309, "GAC", "G"}).earlier.size(), std::size_t(same ? 2 : 1));
    }
    void theAssembliesAreKeptApart()
    {
        decide(begin(GenomeAssembly::GRCh37), m_variant, AcmgClass::Pathogenic);
        decide(begin(GenomeAssembly::GRCh38), m_variant, AcmgClass::Benign);
        const auto in37 = memory(begin(GenomeAssembly::GRCh37)), in38 = memory(begin(GenomeAssembly::GRCh38));
        QCOMPARE(in37.earlier.size(), std::size_t(1));
        QVERIFY(in37.proposed() == AcmgClass::Pathogenic);
        QCOMPARE(in38.earlier.size(), std::size_t(1));
        QVERIFY(in38.proposed() == AcmgClass::Benign);
    }
    void inventedCasesNeverSpeakInAPatientsCase()
    {
        decide(begin(GenomeAssembly::GRCh38, true), m_variant, AcmgClass::Pathogenic);
        QVERIFY(memory(begin()).earlier.empty());
        QCOMPARE(memory(begin(GenomeAssembly::GRCh38, true)).earlier.size(), std::size_t(1));
    }
    void aDeletionWithoutWrittenAllelesIsNotSearchedAndSaysSo()
    {
        const Variant deletion{"chrX", 71109309, "N", "<DEL>"};
        decide(begin(), deletion, AcmgClass::Pathogenic);
        const VariantMemory known = memory(begin(), deletion); // its end may be another
        QVERIFY(!known.searched && known.earlier.empty());
    }
    void namesAConflict_data()
    {
        QTest::addColumn<int>("one");
        QTest::addColumn<int>("other");
        QTest::addColumn<int>("expected");
        using A = Agreement;
        const std::tuple<int, int, A> rows[] = {{5, 5, A::Same}, {5, 4, A::OneApart}, {4, 3, A::OneApart}, {5, 3, A::Conflict}, {4, 2, A::Conflict},
                                                {5, 1, A::Conflict}, {3, 1, A::Conflict}, {2, 1, A::OneApart}, {6, 6, A::Same}, {6, 5, A::NotComparable}};
        for (const auto& [one, other, expected] : rows)
            QTest::addRow("%d and %d", one, other) << one << other << int(expected);
    }
    void namesAConflict()
    {
        QFETCH(int, one);
        QFETCH(int, other);
        QFETCH(int, expected);
        QCOMPARE(int(agreementOf(AcmgClass(one), AcmgClass(other))), expected);
        QCOMPARE(int(agreementOf(AcmgClass(other), AcmgClass(one))), expected);
    }
    void anArtefactIsMarkedWithItsReasonAndTheMarkCanBeTakenBack()
    {
        ClassificationMemory verbs(*m_workspace);
        const Case theCase = begin();
        QVERIFY(throwsError(Code::InvalidValue, [&] { verbs.setArtefact(theCase, candidateOf(m_variant), true, QStringLiteral("  ")); }));
        verbs.setArtefact(theCase, candidateOf(m_variant), true, QStringLiteral("strand bias in every run"));
        const auto mark = memory(begin()).artefact;
        QVERIFY(mark);
        QCOMPARE(mark->reason, QStringLiteral("strand bias in every run"));
        QCOMPARE(mark->by, QStringLiteral("anna"));
        QCOMPARE(mark->at, noon.now());
        QVERIFY(!memory(begin(GenomeAssembly::GRCh37)).artefact);
        QCOMPARE(verbs.artefacts().size(), std::size_t(1));
        verbs.setArtefact(theCase, candidateOf(m_variant), false, QStringLiteral("confirmed by Sanger"));
        QVERIFY(!memory(theCase).artefact && verbs.artefacts().empty());
        QStringList actions;
        for (const AuditEntry& entry : m_workspace->history(theCase.id)) {
            actions << entry.action;
            QVERIFY(!entry.detail.contains(QStringLiteral("71109309"))); // F-31
        }
        QVERIFY(actions.contains(QStringLiteral("artefact.mark")) && actions.contains(QStringLiteral("artefact.unmark")));
    }
    void aSecondOpinionStandsBesideTheFirstAndChangesNothing()
    {
        ClassificationMemory verbs(*m_workspace);
        const Case undecided = begin();
        QVERIFY(throwsError(Code::InvalidValue, [&] { verbs.recordOpinion(undecided, candidateOf(m_variant), AcmgClass::Uncertain, QStringLiteral("x")); }));
        const Case theCase = decide(undecided, m_variant, AcmgClass::LikelyPathogenic);
        QVERIFY(throwsError(Code::NotAllowed, [&] { verbs.recordOpinion(theCase, candidateOf(m_variant), AcmgClass::Uncertain, QStringLiteral("x")); }));
        m_workspace->setUser(QStringLiteral("bo"));
        QVERIFY(throwsError(Code::InvalidValue, [&] { verbs.recordOpinion(theCase, candidateOf(m_variant), AcmgClass::Uncertain, {}); }));
        verbs.recordOpinion(theCase, candidateOf(m_variant), AcmgClass::LikelyBenign, QStringLiteral("too common"));
        verbs.recordOpinion(theCase, candidateOf(m_variant), AcmgClass::Uncertain, QStringLiteral("too common in one group"));
        const auto opinions = memory(theCase).opinions();
        QCOMPARE(opinions.size(), std::size_t(1)); // the latest of each
        QVERIFY(opinions.front().chosenClass == AcmgClass::Uncertain);
        QCOMPARE(opinions.front().note, QStringLiteral("too common in one group"));
        QVERIFY(m_workspace->openCase(theCase.id) == theCase);
        QVERIFY(memory(begin()).proposed() == AcmgClass::LikelyPathogenic); // an opinion is no class of the case
    }
    void everyVerbAsksForItsRight() // F-12
    {
        const Case first = decide(begin(), m_variant, AcmgClass::LikelyPathogenic);
        addEverybody(*m_workspace);
        ClassificationMemory verbs(*m_workspace);
        DecisionLists lists(*m_workspace);
        for (const UserRole role : allRoles) {
            signInAs(*m_workspace, gentolk::test::nameOf(role));
            const auto refused = [](const std::function<void()>& verb) {
                const auto error = errorOf(verb);
                return error && error->code() == Code::NotAllowed;
            };
            QCOMPARE(refused([&] { verbs.ofVariant(first, m_variant); }), !mayBy(role, Right::OpenCase));
            QCOMPARE(refused([&] { verbs.setArtefact(first, candidateOf(m_variant), true, QStringLiteral("x")); }), !mayBy(role, Right::Decide));
            QCOMPARE(refused([&] { verbs.recordOpinion(first, candidateOf(m_variant), AcmgClass::Benign, QStringLiteral("x")); }), !mayBy(role, Right::Decide));
            QCOMPARE(refused([&] { lists.listed(); }), !mayBy(role, Right::ExportCase));
            QCOMPARE(refused([&] { lists.take(at("none.tsv"), QStringLiteral("Lab")); }), !mayBy(role, Right::Decide));
        }
        People(*m_workspace).signOut();
    }
    void aCaseTakesItsHistoryAlong()
    {
        Case theCase = decide(begin(), m_variant, AcmgClass::Uncertain);
        theCase = decide(theCase, m_variant, AcmgClass::Pathogenic);
        m_workspace->exportCase(theCase.id, at("case.gentolk"), false);
        Workspace there(at("there.db"), QStringLiteral("bo"), &noon);
        const Case arrived = there.importCase(at("case.gentolk"));
        const auto history = ClassificationMemory(there).ofVariant(arrived, m_variant).history;
        QCOMPARE(history.size(), std::size_t(2));
        QVERIFY(history.front().chosenClass == AcmgClass::Uncertain && history.back().chosenClass == AcmgClass::Pathogenic);
        QCOMPARE(history.back().by, QStringLiteral("anna"));
    }
    void nothingIsEverChangedOrDeleted()
    {
        decide(begin(), m_variant, AcmgClass::Uncertain, {accepted(AcmgCriterion::PM2)});
        m_workspace.reset();
        Database database(at("cases.db"));
        for (const char* sql : {"UPDATE classification SET chosen_class = 'benign'", "DELETE FROM classification", "DELETE FROM classification_criterion",
                                "UPDATE classification_criterion SET code = 'BA1'"})
            QVERIFY(throwsError(Code::StorageFailed, [&] { Statement(database, QString::fromLatin1(sql)).run(); }));
    }
    void whatWasDecidedBeforeTheMemoryIsKnownWithWhatIsKnownOfIt()
    {
        qint64 id = 0;
        const QString path = at("old.db");
        {
            Database old(path);
            Transaction transaction(old);
            Case theCase = aFullCase({});
            theCase.demo = false;
            theCase.decisions[1].criteria.clear();
            id = CaseRepository(old).insert(theCase, {QStringLiteral("carl"), noon.now()}).id;
            for (const char* word : {"DROP TABLE classification_criterion", "DROP TABLE classification", "DROP TABLE artefact_mark",
                                     "DROP TABLE laboratory_statement", "DROP TABLE conference_participant", "DROP TABLE conference_decision", "DROP TABLE conference_action",
                                     "DROP TABLE conference", "DROP TABLE first_rows", "DELETE FROM schema_step WHERE number > 5"})
                Statement(old, QString::fromLatin1(word)).run();
            dialect::stamp(old, 5);
            transaction.commit();
        }
        Workspace upgraded(path, QStringLiteral("anna"), &noon);
        const Case theCase = upgraded.openCase(id);
        const auto withCriteria = ClassificationMemory(upgraded).ofVariant(theCase, theCase.decisions[0].variant).history;
        QCOMPARE(withCriteria.size(), std::size_t(1));
        QVERIFY(withCriteria.front().criteria == theCase.decisions[0].criteria && withCriteria.front().chosenClass == theCase.decisions[0].chosenClass);
        QCOMPARE(withCriteria.front().by, QStringLiteral("anna"));
        const auto without = ClassificationMemory(upgraded).ofVariant(theCase, theCase.decisions[1].variant).history;
        QCOMPARE(without.size(), std::size_t(1));
        QVERIFY(without.front().by.isEmpty() && !without.front().at.isValid() && without.front().rules.isEmpty()); // unknown is not "carl, today"
        QVERIFY(!memory(begin()).earlier.size());
        const Case next = upgraded.createCase(aCaseIn(theCase.assembly), {});
        QCOMPARE(ClassificationMemory(upgraded).ofVariant(next, theCase.decisions[0].variant).earlier.size(), std::size_t(1));
    }
    void aListGoesOutAndComesInAsTheOtherLaboratorys()
    {
        decide(begin(), m_variant, AcmgClass::Pathogenic, {accepted(AcmgCriterion::PVS1), accepted(AcmgCriterion::PM2)});
        decide(begin(), m_variant, AcmgClass::Uncertain);
        decide(begin(GenomeAssembly::GRCh37), m_variant, AcmgClass::Benign);
        decide(begin(GenomeAssembly::GRCh38, true), {"1", 5, "A", "C"}, AcmgClass::Benign); // invented
        DecisionLists lists(*m_workspace);
        const auto listed = lists.listed();
        QCOMPARE(listed.size(), std::size_t(2));
        QVERIFY(listed[1].conflict && listed[1].cases == 2 && listed[1].newest.chosenClass == AcmgClass::Uncertain);
        QCOMPARE(lists.write(at("list.tsv"), DecisionFormat::Tsv, GenomeAssembly::Unknown, false), 2);
        QVERIFY(throwsError(Code::OutputExists, [&] { lists.write(at("list.tsv"), DecisionFormat::Tsv, GenomeAssembly::Unknown, false); }));

        Workspace there(at("there.db"), QStringLiteral("bo"), &noon);
        DecisionLists theirs(there);
        QCOMPARE(theirs.take(at("list.tsv"), QStringLiteral("Lab A")), 2);
        QVERIFY(throwsError(Code::InvalidValue, [&] { theirs.take(at("list.tsv"), QStringLiteral("Lab A")); }));
        const Case theCase = there.createCase(aCaseIn(GenomeAssembly::GRCh38), {});
        const VariantMemory known = ClassificationMemory(there).ofVariant(theCase, m_variant);
        QVERIFY(known.earlier.empty() && !known.proposed()); // never ours
        QCOMPARE(known.others.size(), std::size_t(1));
        const LaboratoryStatement& one = known.others.front();
        QCOMPARE(one.laboratory, QStringLiteral("Lab A"));
        QVERIFY(one.statedClass == AcmgClass::Uncertain && one.variant == (Variant{"X", 71109309, "G", "A"}));
        QCOMPARE(one.geneSymbol, QStringLiteral("IL2RG"));
        QCOMPARE(one.evaluated, QDate(2026, 3, 10));
        QVERIFY(theirs.listed().empty());
    }
    void noPatientCaseOrUserStandsInAList_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("tsv") << int(DecisionFormat::Tsv);
        QTest::newRow("vcf") << int(DecisionFormat::Vcf);
        QTest::newRow("clinvar") << int(DecisionFormat::ClinVar);
    }
    void noPatientCaseOrUserStandsInAList()
    {
        QFETCH(int, format);
        const Case theCase = decide(begin(), m_variant, AcmgClass::Pathogenic, {accepted(AcmgCriterion::PVS1)});
        const QByteArray list = decisionList(DecisionLists(*m_workspace).listed(), DecisionFormat(format), noon.now());
        QVERIFY(list.contains("71109309") && list.contains("PVS1") && list.contains("IL2RG"));
        for (const QString& secret : {theCase.number, theCase.patient.name, theCase.patient.cpr, QStringLiteral("anna"), QStringLiteral("seen")})
            QVERIFY2(!list.contains(secret.toUtf8()), list.constData());
    }
    void aVcfIsOfOneAssembly()
    {
        decide(begin(), m_variant, AcmgClass::Pathogenic);
        decide(begin(GenomeAssembly::GRCh37), m_variant, AcmgClass::Pathogenic);
        DecisionLists lists(*m_workspace);
        QVERIFY(throwsError(Code::InvalidValue, [&] { decisionList(lists.listed(), DecisionFormat::Vcf, noon.now()); }));
        const QByteArray one = decisionList(lists.listed(GenomeAssembly::GRCh37), DecisionFormat::Vcf, noon.now());
        QVERIFY(one.startsWith("##fileformat=VCFv4.3\n") && one.contains("##reference=GRCh37\n"));
        QVERIFY(one.contains("\nX\t71109309\t.\tG\tA\t.\t.\tCLASS=pathogenic;"));
    }
    void aListIsCheckedLineByLineAndTakenWholeOrNotAtAll_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("what");
        QTest::newRow("assembly") << QByteArray("hg99\tX\t5\tA\tC\tbenign\t\t") << "assembly";
        QTest::newRow("contig") << QByteArray("GRCh38\tplasmid\t5\tA\tC\tbenign\t\t") << "contig";
        QTest::newRow("position") << QByteArray("GRCh38\tX\t0\tA\tC\tbenign\t\t") << "position";
        QTest::newRow("beyond the end") << QByteArray("GRCh38\tX\t999999999\tA\tC\tbenign\t\t") << "position";
        QTest::newRow("alleles") << QByteArray("GRCh38\tX\t5\tA\t<DEL>\tbenign\t\t") << "alt";
        QTest::newRow("no change") << QByteArray("GRCh38\tX\t5\tA\tA\tbenign\t\t") << "alt";
        QTest::newRow("class") << QByteArray("GRCh38\tX\t5\tA\tC\tbad\t\t") << "class";
        QTest::newRow("criteria") << QByteArray("GRCh38\tX\t5\tA\tC\tbenign\tPX9\t") << "criteria";
        QTest::newRow("a day to come") << QByteArray("GRCh38\tX\t5\tA\tC\tbenign\t\t2031-01-01") << "evaluated";
        QTest::newRow("cells") << QByteArray("GRCh38\tX\t5\tA\tC") << "cells";
        QTest::newRow("twice") << QByteArray("GRCh38\tchrX\t4\tGT\tGC\tbenign\t\t") << "line 2";
    }
    void aListIsCheckedLineByLineAndTakenWholeOrNotAtAll()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, what);
        QFile file(at("list.tsv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("assembly\tcontig\tposition\tref\talt\tclass\tcriteria\tevaluated\nGRCh38\tX\t5\tT\tC\tbenign\tBA1\t2020-02-03\n" + line + "\nx\n");
        file.close();
        const auto error = errorOf([&] { DecisionLists(*m_workspace).take(at("list.tsv"), QStringLiteral("Lab A")); });
        QVERIFY(error);
        QCOMPARE(error->code(), Code::FileMalformed);
        QCOMPARE(error->subject(), at("list.tsv:3"));
        QVERIFY2(error->detail().contains(what) && error->detail().contains(QStringLiteral("also on line 4")), qPrintable(error->detail()));
        QVERIFY(memory(begin(), {"X", 5, "T", "C"}).others.empty());
    }
};

QTEST_GUILESS_MAIN(ClassificationMemoryTest)
#include "tst_classification_memory.moc"
