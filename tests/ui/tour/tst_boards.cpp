// The board of a nonsense, a missense, a splice, a de novo, a pair and a deletion, as a person meets them: a picture of each in both languages and both
// themes on two screens, in the folder boards/ beside the build, and no word on it may be clipped.
#include "core/workflow/classification.h"
#include "core/workflow/classification_memory.h"
#include "tests/ui/case_fixture.h"
#include "tests/ui/tour/clipped_words.h"
#include "ui/classification/classification_page.h"
#include "ui/classification/criteria_board.h"
#include "ui/look/look.h"
#include "ui/settings/language.h"
#include <QDir>
#include <QFontDatabase>
#include <QListWidget>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

namespace {

struct Screen { const char* name; QSize size; double scale; };
const Screen screens[] = {{"1366x768", {1142, 650}, 1.0}, {"1920x1080-150", {1056, 602}, 1.5}}; // what a page gets beside the window's own parts

struct Board { const char* name; int candidate; AcmgCriterion chosen; };
const Board boards[] = {{"nonsense", 0, AcmgCriterion::PVS1}, {"missense", 1, AcmgCriterion::PP3}, {"splice", 2, AcmgCriterion::PVS1},
                        {"denovo", 3, AcmgCriterion::PS2},    {"pair", 4, AcmgCriterion::PM3},     {"deletion", 6, AcmgCriterion::PVS1}};

CandidateBuilder inherited(const GenePanel& panel, const char* symbol, std::int64_t position, const char* mother, const char* father)
{
    const PanelGene* gene = panel.bySymbol(symbol);
    return CandidateBuilder(gene->grch38.contig, position, "C", "T").inGene(gene).child("0/1:34:99:17,17").mother(mother).father(father);
}

std::vector<CandidateVariant> aVariantOfEachKind(const GenePanel& panel)
{
    const char* const carrier = "0/1:31:99:15,16";
    const char* const clear = "0/0:33:99:33,0";
    std::vector<CandidateVariant> all{
        inherited(panel, "SH2D1A", 124365760, carrier, "0:30:99:30,0").child("1:34:99:0,34").frequency(0).consequence("stop_gained", "SH2D1A", "c.163C>T", "p.Arg55Ter"),
        inherited(panel, "BTK", 101356176, carrier, "0:30:99:30,0").child("1:34:99:0,34").frequency(0).consequence("missense_variant", "BTK", "c.1574G>A", "p.Arg525Gln").clinvar(ClinVarClass::Pathogenic, 2).spliceAi(0.01),
        inherited(panel, "NFKB1", 102577063, clear, carrier).frequency(0).consequence("splice_donor_variant", "NFKB1", "c.730+1G>A").spliceAi(0.98),
        inherited(panel, "STAT3", 42322464, clear, clear).frequency(0).consequence("missense_variant", "STAT3", "c.1144C>T", "p.Arg382Trp").clinvar(ClinVarClass::Pathogenic, 2).spliceAi(0.02),
        inherited(panel, "LRBA", 150506500, carrier, clear).frequency(1.0 / 120000, 0).consequence("missense_variant", "LRBA", "c.4163T>C", "p.Ile1388Thr").spliceAi(0.01),
        inherited(panel, "LRBA", 150307000, clear, carrier).frequency(1.0 / 84000, 0).consequence("stop_gained", "LRBA", "c.7018A>T", "p.Lys2340Ter").clinvar(ClinVarClass::Pathogenic, 2),
        CandidateBuilder(panel.bySymbol("DOCK8")->grch38.contig, 271000, "N", "<DEL>").upTo(315000).inGene(panel.bySymbol("DOCK8")).child("0/1:34:99:17,17").mother(carrier).father(clear)};
    all[1].scores.revel = 0.978;
    all[3].scores.revel = 0.941;
    all[4].scores.revel = 0.655;
    all[2].transcripts[0].intron = "8/23";
    for (const auto& [place, exon] : {std::pair{0, "2/4"}, {1, "15/19"}, {3, "13/24"}, {4, "25/57"}, {5, "47/57"}})
        all[std::size_t(place)].transcripts[0].exon = exon;
    for (CandidateVariant& one : all)
        for (TranscriptConsequence& transcript : one.transcripts) {
            transcript.maneSelect = true;
            transcript.transcript = one.gene->maneRefSeq;
        }
    return all;
}

std::shared_ptr<const FamilyVariants> aFamilyOfBoards()
{
    auto variants = std::make_shared<FamilyVariants>(*aFamilysVariants());
    variants->candidates = aVariantOfEachKind(*variants->panel);
    return variants;
}

QString folder()
{
    const QString path = qEnvironmentVariable("GENTOLK_TOUR", QCoreApplication::applicationDirPath() + QStringLiteral("/tour")) + QStringLiteral("/boards");
    QDir().mkpath(path);
    return path;
}

} // namespace

class TestBoards : public QObject
{
    Q_OBJECT
    QTemporaryDir m_home;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
    std::shared_ptr<const FamilyVariants> m_variants;
    std::unique_ptr<CaseSession> m_session;

    void choose(const Variant& variant)
    {
        const auto& candidates = m_session->shortlist().candidates;
        for (std::size_t i = 0; i < candidates.size(); ++i)
            if (candidates[i].variant == variant)
                m_session->setCurrent(int(i));
        QVERIFY2(m_session->currentVariant() && m_session->currentVariant()->variant == variant, toString(variant).c_str());
    }
    // What the program proposes, accepted as a person would, and a class.
    void decide(const CandidateVariant& candidate, AcmgClass classification, bool acceptAll)
    {
        m_session->save(QStringLiteral("criterion.set"), [&](Case& theCase) {
            VariantDecision& decision = decisionFor(theCase, candidate);
            decision.chosenClass = classification;
            decision.criteria.clear();
            for (AppliedCriterion one : proposedCriteria(candidate, m_variants->family, m_session->parentage(), &m_session->alleles())) {
                one.decision = DecisionState::Accepted;
                one.by = QStringLiteral("Anne B. Test");
                one.at = QDateTime(QDate(2026, 11, 21), QTime(10, 4), Qt::UTC);
                if (acceptAll || one.criterion == AcmgCriterion::PM2)
                    decision.criteria.push_back(one);
            }
        });
    }

private slots:
    void initTestCase()
    {
        if (!QFontDatabase::families().contains(QStringLiteral("Inter")))
            qWarning("The font Inter is not installed (fonts-inter): the pictures show its stand-in.");
        m_clock = std::make_unique<FixedClock>(QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC));
        m_workspace = std::make_unique<Workspace>(m_home.filePath(QStringLiteral("cases.db")), QStringLiteral("Anne B. Test"), m_clock.get());
        m_variants = aFamilyOfBoards();
        Case earlier = m_workspace->createCase(anInventedCase(*m_variants), *m_variants); // another family with the missense, of another mind
        decisionFor(earlier, m_variants->candidates[1]).chosenClass = AcmgClass::LikelyBenign;
        m_workspace->saveCase(earlier, QStringLiteral("variant.class"));
        m_session = std::make_unique<CaseSession>(*m_workspace, m_workspace->createCase(anInventedCase(*m_variants), *m_variants), m_variants);
        FamilyQuality checked;
        checked.trio.emplace().consistent = true;
        m_session->setQuality(std::make_shared<const FamilyQuality>(checked));
        for (const Board& board : boards) {
            choose(m_variants->candidates[std::size_t(board.candidate)].variant);
            const CandidateVariant candidate = *m_session->currentVariant();
            if (board.candidate != 6)
                decide(candidate, board.candidate == 1 ? AcmgClass::Pathogenic : AcmgClass::LikelyPathogenic, board.candidate % 2 == 0);
        }
    }

    void showsTheBoardOfEveryKindOfVariant_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<int>("theme");
        QTest::addColumn<int>("screen");
        for (const Language language : {Language::Danish, Language::English})
            for (const Theme theme : {Theme::Light, Theme::Dark})
                for (int screen = 0; screen < 2; ++screen)
                    QTest::addRow("%s-%s-%s", qPrintable(codeOf(language)), theme == Theme::Light ? "light" : "dark", screens[screen].name)
                        << int(language) << int(theme) << screen;
    }
    void showsTheBoardOfEveryKindOfVariant()
    {
        QFETCH(int, language);
        QFETCH(int, theme);
        QFETCH(int, screen);
        speak(Language(language));
        wear(Theme(theme));
        ClassificationPage page;
        page.resize(screens[screen].size);
        page.showCase(*m_session);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QStringList clipped;
        for (const Board& board : boards) {
            choose(m_variants->candidates[std::size_t(board.candidate)].variant);
            page.findChild<CriteriaBoard*>()->choose(board.chosen);
            QTest::qWait(260); // the gauge moves
            QCOMPARE(page.size(), screens[screen].size);
            for (const QString& words : clippedWords(page))
                clipped << QStringLiteral("%1: %2").arg(QLatin1String(board.name), words);
            QPixmap picture(page.size() * screens[screen].scale);
            picture.setDevicePixelRatio(screens[screen].scale);
            page.render(&picture);
            QVERIFY(picture.save(QStringLiteral("%1/%2-%3.png").arg(folder(), QLatin1String(board.name), QLatin1String(QTest::currentDataTag()))));
        }
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QStringLiteral("\n"))));
    }
};

QTEST_MAIN(TestBoards)
#include "tst_boards.moc"
