// From VCF to drafted report without a window: the three demo families, decided as a geneticist would.
#include "core/workflow/classification.h"
#include "core/workflow/demo.h"
#include "core/workflow/demo_family.h"
#include "core/workflow/new_case.h"
#include <QFile>
#include <QGuiApplication>
#include <QPdfDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace gentolk;

class TestFirstLight : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    UnwatchedTask m_task;
    std::vector<DemoResult> m_demo;

    static QString allText(const ReportDraft& draft)
    {
        QString text = draft.title;
        for (const ReportSection& section : draft.sections) {
            text += '\n' + section.heading + '\n' + section.paragraphs.join('\n');
            for (const auto& [label, value] : section.rows)
                text += '\n' + label + ": " + value;
        }
        for (const Finding& f : draft.findings)
            text += '\n' + QStringList{f.gene, f.transcript, f.hgvsC, f.hgvsP, f.zygosity, f.origin, f.criteria, f.genomic}.join(' ');
        return text;
    }
    ReportDraft draftOf(const DemoResult& demo, const char* language) const { return draftReport(demo.theCase, demo.variants, demo.shortlist, demo.parentage, language); }

private slots:
    void initTestCase()
    {
        Workspace workspace(m_folder.filePath("demo.db"), "tester");
        m_demo = decidedDemoCases(workspace, m_folder.filePath("families"), m_task);
        QCOMPARE(m_demo.size(), std::size_t(3));
    }

    void theDemoIsTheSameEveryTime()
    {
        const QDateTime day(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        const auto first = writeDemoFamilies(m_folder.filePath("one"), day), second = writeDemoFamilies(m_folder.filePath("two"), day);
        for (std::size_t i = 0; i < first.size(); ++i) {
            QFile a(first[i].vcfPath), b(second[i].vcfPath);
            QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
            QCOMPARE(a.readAll(), b.readAll());
            QVERIFY(first[i].theCase.demo);
            QVERIFY(first[i].theCase.patient.name.contains("Test"));
            QCOMPARE(first[i].theCase.patient.cpr.size(), 10);
        }
    }

    void causalVariantsStandFirstInTheirLists()
    {
        for (const DemoResult& demo : m_demo) {
            for (std::size_t i = 0; i < demo.theCase.decisions.size(); ++i)
                QVERIFY2(findDecision(demo.theCase, demo.shortlist.candidates.at(i).variant), qPrintable(demo.name));
            QVERIFY(demo.shortlist.candidates.size() > demo.theCase.decisions.size()); // decoys are on it too
        }
    }

    void funnelsAddUpAtEveryStep()
    {
        for (const DemoResult& demo : m_demo) {
            std::int64_t entered = demo.variants.allelesRead;
            for (const FunnelRow& row : demo.shortlist.funnel) {
                QCOMPARE(row.entered, entered);
                QCOMPARE(row.entered, row.kept + row.removed);
                QVERIFY(row.cannotTell + row.rescued <= row.kept);
                entered = row.kept;
            }
            QCOMPARE(entered, std::int64_t(demo.shortlist.candidates.size()));
        }
    }

    void everyRemovedVariantIsExplained()
    {
        const DemoResult& demo = m_demo.front();
        const Explainer explainer(demo.variants, demo.shortlist.cascade);
        int removed = 0;
        for (const CandidateVariant& one : demo.variants.candidates) {
            const Explanation explanation = explainer.variant(one.variant);
            QVERIFY(explanation.found);
            const bool listed = std::any_of(demo.shortlist.candidates.begin(), demo.shortlist.candidates.end(), [&](const CandidateVariant& c) { return sameChange(c.variant, one.variant); });
            QCOMPARE(explanation.removedBy.empty(), listed);
            removed += !listed;
        }
        QVERIFY(removed > 100);
    }

    void reportsNameTheFindingRightly_data()
    {
        QTest::addColumn<int>("family");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("boy da") << 0 << "da" << QStringList{"IL2RG", "NM_000206.3", "c.676C>T", "p.(Arg226Cys)", "hemizygot", "mor", "PM2_Supporting", "71109309"};
        QTest::newRow("boy en") << 0 << "en" << QStringList{"IL2RG", "NM_000206.3", "c.676C>T", "p.(Arg226Cys)", "hemizygous", "mother", "PM2_Supporting", "71109309"};
        QTest::newRow("pair da") << 1 << "da" << QStringList{"RAG1", "NM_000448.3", "c.424C>T", "p.(Arg142", "c.2335G>A", "p.(Val779Met)", "heterozygot", "PVS1", "in trans"};
        QTest::newRow("pair en") << 1 << "en" << QStringList{"RAG1", "NM_000448.3", "c.424C>T", "p.(Arg142", "c.2335G>A", "p.(Val779Met)", "heterozygous", "PVS1", "in trans"};
        QTest::newRow("dominant da") << 2 << "da" << QStringList{"CTLA4", "NM_005214.5", "c.223C>T", "p.(Arg75Trp)", "heterozygot", "far", "nedsat penetrans"};
        QTest::newRow("dominant en") << 2 << "en" << QStringList{"CTLA4", "NM_005214.5", "c.223C>T", "p.(Arg75Trp)", "heterozygous", "father", "incomplete penetrance"};
    }
    void reportsNameTheFindingRightly()
    {
        QFETCH(int, family);
        QFETCH(QString, language);
        QFETCH(QStringList, words);
        const ReportDraft draft = draftReport(m_demo[std::size_t(family)].theCase, m_demo[std::size_t(family)].variants, m_demo[std::size_t(family)].shortlist, m_demo[std::size_t(family)].parentage, language);
        const QString text = allText(draft);
        for (const QString& word : words)
            QVERIFY2(text.contains(word, Qt::CaseInsensitive), qPrintable(word + " is missing in:\n" + text));
        QCOMPARE(draft.findings.size(), m_demo[std::size_t(family)].theCase.decisions.size());
        QVERIFY(draft.demo && draft.draft);
    }

    void theReportSaysFromWhichReleasesTheFileWasAnnotated() // rules E-2, R-1
    {
        const DemoResult& demo = m_demo[0];
        FamilyVariants variants = demo.variants;
        const auto told = [&](const char* language) { return allText(draftReport(demo.theCase, variants, demo.shortlist, demo.parentage, language)); };
        QVERIFY(told("en").contains("the file does not say from which releases"));
        QVERIFY(told("da").contains("filen fortæller ikke, efter hvilke udgivelser"));
        for (CandidateVariant& candidate : variants.candidates)
            for (TranscriptConsequence& transcript : candidate.transcripts)
                transcript.source = AnnotationSource::Own;
        QVERIFY(told("da").contains("Gentolk, MANE Select-transkriptmodeller, GRCh38, 2026") && !told("da").contains("transcript models"));
        variants.files.front().annotators = {{"VEP", "v110"}, {"ClinVar (VEP)", "202301"}};
        const QString text = told("en");
        QVERIFY2(text.contains(QRegularExpression("ClinVar \\(VEP\\)\\W+202301")) && text.contains(QRegularExpression("VEP\\W+v110")), qPrintable(text));
        QVERIFY(!text.contains("the file does not say from which releases"));
        variants.files.front().annotators.clear();
        variants.files.front().annotation.clear(); // not annotated at all
        QVERIFY(!told("en").contains("the file does not say from which releases"));
    }

    void theReportPrintsAsAPdfWithPages()
    {
        const QString path = m_folder.filePath("report.pdf");
        writeReport(draftOf(m_demo[1], "da"), path, false);
        QPdfDocument document;
        QCOMPARE(document.load(path), QPdfDocument::Error::None);
        QVERIFY(document.pageCount() >= 2);
        QVERIFY_EXCEPTION_THROWN(writeReport(draftOf(m_demo[1], "en"), path, false), Error);
    }

    void whatWasDecidedIsThereAfterReopening()
    {
        Workspace again(m_folder.filePath("demo.db"), "tester");
        for (const DemoResult& demo : m_demo) {
            const Case reopened = again.openCase(demo.theCase.id);
            QCOMPARE(reopened, demo.theCase);
            const FamilyVariants variants = again.loadVariants(reopened, m_task);
            const Shortlist list = makeShortlist(variants, filterPreset("default"), reopened.phenotype);
            QCOMPARE(list.funnel, demo.shortlist.funnel);
        }
    }

    void consentAndTransplantationStopANewCase()
    {
        Workspace workspace(m_folder.filePath("stops.db"), "tester");
        const auto demo = writeDemoFamilies(m_folder.filePath("stops")).front();
        NewCaseInput input;
        input.files = {{demo.vcfPath}, demo.pedPath, {}, {}};
        const auto codeOf = [&](const Case& theCase) {
            input.theCase = theCase;
            try {
                importFamily(workspace, input, m_task);
            } catch (const Error& error) {
                return int(error.code());
            }
            return -1;
        };
        Case theCase = demo.theCase;
        theCase.consent = {};
        QCOMPARE(codeOf(theCase), int(Error::Code::ConsentMissing)); // rule E-10
        theCase = demo.theCase;
        theCase.transplanted = Answer::Yes;
        QCOMPARE(codeOf(theCase), int(Error::Code::TransplantedBlood)); // rule B-61
        theCase.transplanted = Answer::Unknown;
        QVERIFY(codeOf(theCase) != -1); // it must be answered
        QVERIFY(workspace.listCases().empty());
    }

    void aCaseTravelsWholeToAnotherInstallation()
    {
        const QString file = m_folder.filePath("case.gentolk");
        Workspace here(m_folder.filePath("demo.db"), "tester"), there(m_folder.filePath("other.db"), "colleague");
        here.exportCase(m_demo[1].theCase.id, file, false);
        const Case arrived = there.importCase(file);
        QCOMPARE(arrived.decisions.size(), m_demo[1].theCase.decisions.size());
        QCOMPARE(arrived.patient, m_demo[1].theCase.patient);
        QCOMPARE(makeShortlist(there.loadVariants(arrived, m_task), filterPreset("default"), arrived.phenotype).funnel, m_demo[1].shortlist.funnel);
    }
};

QTEST_MAIN(TestFirstLight)
#include "tst_first_light.moc"
