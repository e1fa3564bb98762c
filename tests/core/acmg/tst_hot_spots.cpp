#include "core/acmg/propose.h"
#include "core/acmg/rule_book.h"
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace gentolk;

namespace {

// Hot spots as ClinGen's panels for these genes publish them, as a peer reads them: kept here as a laboratory would write its own rule files.
struct Curated {
    const char* gene;
    int first, last;
    const char* strength;
};
constexpr Curated curated[] = {
    {"ACADVL", 214, 223, "moderate"}, {"ACADVL", 249, 251, "moderate"}, {"ACADVL", 460, 466, "moderate"}, {"ACADVL", 481, 516, "moderate"},
    {"AKT3", 17, 17, "moderate"},     {"MTOR", 1382, 1982, "supporting"}, {"PIK3CA", 322, 483, "supporting"}, {"PIK3CA", 797, 1068, "supporting"},
    {"PIK3R2", 373, 373, "supporting"}, {"MYH7", 167, 931, "moderate"},  {"KCNQ4", 271, 292, "moderate"},   {"HRAS", 57, 64, "moderate"},
    {"BRAF", 239, 286, "moderate"},   {"RUNX1", 89, 204, "supporting"},  {"PTPN11", 261, 261, "moderate"}};

// "NM_005343.4(HRAS):c.175_176delinsCT": its gene by the transcript where the name does not say it, and the residue that is changed.
struct Named {
    QString gene;
    int residue = 0;
};

std::optional<Named> namedBy(const QString& variant)
{
    static const QMap<QString, QString> genes{{"NM_000018", "ACADVL"}, {"NM_004958", "MTOR"}, {"NM_006218", "PIK3CA"}, {"NM_001754", "RUNX1"}};
    static const QRegularExpression form(QStringLiteral("^(NM_\\d+)\\.\\d+(?:\\((\\w+)\\))?:c\\.(\\d+)"));
    const auto found = form.match(variant);
    if (!found.hasMatch())
        return std::nullopt;
    return Named{found.captured(2).isEmpty() ? genes.value(found.captured(1)) : found.captured(2), (found.captured(3).toInt() + 2) / 3};
}

void writeRules(const QString& folder)
{
    QMap<QString, QStringList> residues;
    for (const Curated& one : curated)
        residues[one.gene] << QStringLiteral(R"({"first": %1, "last": %2, "strength": "%3"})").arg(one.first).arg(one.last).arg(QLatin1String(one.strength));
    for (auto gene = residues.begin(); gene != residues.end(); ++gene) {
        QFile file(QStringLiteral("%1/%2.json").arg(folder, gene.key()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral(R"({"name": "%1", "version": "1", "date": "2026-01-01", "based_on": "generic", "modes": ["AD", "AR"], "pm1": {"residues": [%2]}})")
                       .arg(gene.key(), gene.value().join(", "))
                       .toUtf8());
    }
}

AppliedCriterion judged(const Named& named, const AcmgRules& rules, const char* consequence = "missense_variant")
{
    PanelGene gene;
    gene.symbol = named.gene.toStdString();
    CandidateVariant candidate;
    candidate.gene = &gene;
    TranscriptConsequence transcript;
    transcript.geneSymbol = gene.symbol;
    transcript.consequences = {consequence};
    transcript.impact = impactOf(consequence);
    transcript.hgvsP = "p.Arg" + std::to_string(named.residue) + "Cys";
    candidate.transcripts = {transcript};
    candidate.chosen = 0;
    return evaluateCriteria(candidate, Family{}, std::nullopt, rules)[std::size_t(AcmgCriterion::PM1)];
}

} // namespace

// PM1 (rule A-32): only residues that the rules of the gene name, never "lies in a domain".
class TestHotSpots : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<AcmgRuleBook> m_book;

private slots:
    void initTestCase()
    {
        writeRules(m_folder.path());
        m_book = std::make_unique<AcmgRuleBook>(m_folder.path());
    }

    void publishedVariantsAreInAHotSpotOrNot_data()
    {
        QTest::addColumn<QString>("variant");
        QTest::addColumn<bool>("applicable");
        QFile file(QStringLiteral(SHARED_DATA "/acmg/pm1.csv"));
        int rows = 0;
        if (file.open(QIODevice::ReadOnly | QIODevice::Text))
            while (!file.atEnd()) {
                const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(',');
                if (cells.size() < 4 || cells[0].startsWith('#') || !cells[1].startsWith("NM_")) // '#': the peer has switched the row off
                    continue;
                QTest::addRow("%d %s", ++rows, qPrintable(cells[1])) << cells[1] << (cells[3] == "Applicable");
            }
        if (rows == 0)
            QTest::newRow("absent") << QString() << false;
    }
    void publishedVariantsAreInAHotSpotOrNot()
    {
        QFETCH(QString, variant);
        QFETCH(bool, applicable);
        if (variant.isEmpty())
            QSKIP("the published table is not on this machine");
        const auto named = namedBy(variant);
        QVERIFY2(named && !named->gene.isEmpty(), qPrintable(variant));
        const AppliedCriterion found = judged(*named, m_book->forGene(named->gene.toStdString()));
        QVERIFY2((found.state == CriterionState::Met) == applicable, qPrintable(found.reason));
        QVERIFY(found.reason.contains(QString::number(named->residue)));
    }
    void withoutACuratedListNothingIsSaid() // rule R-3: a generic rule knows of no hot spot, which is not "in none"
    {
        for (const Curated& one : curated) {
            const AppliedCriterion found = judged({one.gene, one.first}, acmgRuleBook().forGene(one.gene));
            QVERIFY2(found.state == CriterionState::NotEvaluated, one.gene);
        }
    }
    void aNullVariantHasNoHotSpot() // rule A-25
    {
        QVERIFY(judged({"HRAS", 59}, m_book->forGene("HRAS"), "stop_gained").state == CriterionState::NotApplicable);
    }
};

QTEST_GUILESS_MAIN(TestHotSpots)
#include "tst_hot_spots.moc"
