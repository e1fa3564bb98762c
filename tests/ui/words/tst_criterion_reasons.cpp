#include "core/acmg/propose.h"
#include "core/acmg/rule_book.h"
#include "ui/words/fact_words.h"
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace gentolk;

// A reason reaches a Danish page and report: what core/acmg writes must be facts that ui/words knows.
class TestCriterionReasons : public QObject
{
    Q_OBJECT

private slots:
    void everySentenceInTheSourceIsKnown();
    void everyReasonOfAnEvaluationIsKnown_data();
    void everyReasonOfAnEvaluationIsKnown();
    void cautionsOfGenesAreKnown();
};

void TestCriterionReasons::everySentenceInTheSourceIsKnown()
{
    static const QRegularExpression literal(QStringLiteral("QStringLiteral\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\""));
    static const QRegularExpression place(QStringLiteral("%[1-9]"));
    int found = 0;
    for (const char* name : {"propose", "propose_null", "propose_frequency", "propose_prediction", "propose_effect", "propose_family", "propose_de_novo", "null_tree"}) {
        QFile file(QStringLiteral(SOURCE_ROOT "/core/acmg/%1.cpp").arg(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll()).replace(QRegularExpression(QStringLiteral("\"\\s+\"")), QString()); // literals in pieces
        for (auto match = literal.globalMatch(source); match.hasNext();) {
            QString sentence = match.next().captured(1);
            sentence = sentence.startsWith(QLatin1String("; ")) ? sentence.mid(2) : sentence;
            sentence.remove(QRegularExpression(QStringLiteral("(; %[1-9])+$"))); // further facts
            if (!QString(sentence).remove(place).contains(QRegularExpression(QStringLiteral("[a-z]{3}"))) || sentence.startsWith(QLatin1String("gnomAD")))
                continue; // a number of a rule, a place holder
            ++found;
            QVERIFY2(allFactsKnown(sentence.replace(place, QStringLiteral("AF 0.1 (x)")).toStdString()), qPrintable(sentence));
        }
    }
    QVERIFY2(found > 90, qPrintable(QString::number(found)));
}

void TestCriterionReasons::everyReasonOfAnEvaluationIsKnown_data()
{
    QTest::addColumn<QByteArray>("gene");
    QTest::addColumn<QByteArray>("consequence");
    QTest::addColumn<QByteArray>("protein");
    for (const char* gene : {"LRBA", "RAG1", "IL2RG", "JAK3", "CTLA4", "PIK3CD", "CXCR4", "ADA"})
        for (const auto& [consequence, protein] : {std::pair{"missense_variant", "p.Arg394Gln"}, {"stop_gained", "p.Arg394Ter"}, {"frameshift_variant", "p.Arg12GlyfsTer9"},
                                                   {"splice_donor_variant", ""}, {"start_lost", "p.Met1?"}, {"inframe_deletion", "p.Lys12del"},
                                                   {"synonymous_variant", "p.Arg394="}, {"intron_variant", ""}})
            QTest::addRow("%s %s", gene, consequence) << QByteArray(gene) << QByteArray(consequence) << QByteArray(protein);
}

void TestCriterionReasons::everyReasonOfAnEvaluationIsKnown()
{
    QFETCH(QByteArray, gene);
    QFETCH(QByteArray, consequence);
    QFETCH(QByteArray, protein);
    PanelGene panelGene;
    panelGene.symbol = gene.toStdString();
    PanelDisorder disorder;
    disorder.modes = {gene == "CTLA4" ? ModeOfInheritance::AutosomalDominant : ModeOfInheritance::AutosomalRecessive};
    disorder.mechanisms = {Mechanism::LossOfFunction};
    disorder.penetrance = Penetrance::Complete;
    panelGene.disorders = {disorder};
    CandidateVariant candidate;
    candidate.gene = &panelGene;
    TranscriptConsequence transcript;
    transcript.geneSymbol = panelGene.symbol;
    transcript.consequences = {consequence.toStdString()};
    transcript.impact = impactOf(consequence.toStdString());
    transcript.exon = "3/9";
    transcript.hgvsC = consequence == "intron_variant" ? "c.10+9A>G" : "c.1181G>A";
    transcript.hgvsP = protein.toStdString();
    candidate.transcripts = {transcript};
    candidate.chosen = 0;
    for (const double frequency : {0.00005, 0.004, 0.09}) {
        candidate.frequency = PopulationFrequency{"gnomADg_AF", frequency, frequency, 2, 3};
        for (const double score : {0.05}) {
            candidate.scores = {score, {}, score * 40, score};
            for (const AppliedCriterion& applied : evaluateCriteria(candidate, Family{}, false, acmgRuleBook().forCandidate(candidate)))
                QVERIFY2(allFactsKnown(applied.reason.toStdString()), qPrintable(nameOf(applied) + ": " + applied.reason));
        }
    }
}

void TestCriterionReasons::cautionsOfGenesAreKnown() // rule A-20
{
    QVERIFY(genericAcmgRules().pvs1Cautions.size() >= 20);
    for (const AcmgRules::GeneNote& note : genericAcmgRules().pvs1Cautions)
        QVERIFY2(allFactsKnown(note.text), note.text.c_str());
}

QTEST_GUILESS_MAIN(TestCriterionReasons)
#include "tst_criterion_reasons.moc"
