#include "core/annotation/annotator.h"
#include "core/reference/transcript_catalog.h"
#include "tests/support/shared_files.h"
#include <QProcess>
#include <QTest>
#include <map>
#include <set>

using namespace gentolk;

namespace {

constexpr const char* names = "annotation/clinvar_names.tsv.gz";

struct Row {
    std::string gene, cName, pName;
    Variant variant;
    bool mane = false;
};

// Rows of the published table: gene, contig, position, ref, alt, mane, hgvs_c, hgvs_p, …
std::vector<Row> publishedRows()
{
    std::vector<Row> read;
    QProcess gzip;
    gzip.start(QStringLiteral("gzip"), {QStringLiteral("-dc"), test::sharedData(names)});
    gzip.waitForFinished();
    for (const QByteArray& line : gzip.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> cell = line.split('\t');
        if (line.startsWith('#') || cell.size() < 8 || cell[0] == "gene")
            continue;
        read.push_back({cell[0].toStdString(), cell[6].toStdString(), cell[7].toStdString(),
                        {cell[1].toStdString(), cell[2].toLongLong(), cell[3].toStdString(), cell[4].toStdString()}, cell[5] == "yes"});
    }
    return read;
}

std::vector<Row>& rows()
{
    static std::vector<Row> all;
    return all;
}

const TranscriptConsequence* ofGene(const std::vector<TranscriptConsequence>& all, const std::string& gene)
{
    for (const TranscriptConsequence& one : all)
        if (one.geneSymbol == gene)
            return &one;
    return nullptr;
}

} // namespace

class ClinVarNames : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (test::sharedData(names).isEmpty())
            QSKIP("the published ClinVar names are not on this machine");
        rows() = publishedRows();
        QVERIFY(rows().size() > 1000);
    }

    // Rule C-4, and the 3' rule does not matter: substitutions only.
    void namesEverySubstitutionOnTheManeTranscriptAsClinVarDoes()
    {
        Annotator annotator(builtInTranscripts(GenomeAssembly::GRCh38));
        int compared = 0;
        QStringList wrong;
        for (const Row& row : rows()) {
            if (!row.mane)
                continue;
            const auto all = annotator.annotate(row.variant);
            const TranscriptConsequence* ours = ofGene(all, row.gene);
            ++compared;
            if (!ours || ours->hgvsC != row.cName)
                wrong << QString::fromStdString(row.gene + ' ' + row.cName + " but " + (ours ? ours->hgvsC : "none"));
        }
        qInfo("%d names compared, %lld differ", compared, static_cast<long long>(wrong.size()));
        QVERIFY(compared > 0);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 10).join(QLatin1Char('\n'))));
    }

    // A gene named on another transcript throughout: told apart by what differs, and listed in docs/annotation.md.
    void explainsTheGenesThatAreNamedOnAnotherTranscriptThroughout()
    {
        Annotator annotator(builtInTranscripts(GenomeAssembly::GRCh38));
        std::set<std::string> someYes;
        std::map<std::string, std::map<std::string, int>> differences;
        for (const Row& row : rows())
            if (row.mane)
                someYes.insert(row.gene);
        std::map<std::string, std::string> doubts;
        for (const Row& row : rows()) {
            if (someYes.contains(row.gene))
                continue;
            const auto all = annotator.annotate(row.variant);
            const TranscriptConsequence* ours = ofGene(all, row.gene);
            QVERIFY2(ours, row.gene.c_str());
            doubts[row.gene] = ours->doubt;
            ++differences[row.gene][differenceOfNumbers(ours->hgvsC, row.cName)];
            if (!ours->hgvsC.empty()) // the bases agree: it is the same strand
                QCOMPARE(QString::fromStdString(ours->hgvsC).right(3), QString::fromStdString(row.cName).right(3));
        }
        for (const auto& [gene, kinds] : differences) {
            QVERIFY2(!kinds.contains("0"), gene.c_str()); // not one of them is a name of ours: another transcript throughout
            QString told;
            for (const auto& [difference, count] : kinds)
                told += QStringLiteral(" %1 (%2)").arg(QString::fromStdString(difference)).arg(count);
            qInfo("%s:%s %s", gene.c_str(), qPrintable(told), doubts[gene].c_str());
        }
    }

private:
    // Codons of both alike up to a constant: another transcript with another start or an exon more or fewer.
    static std::string differenceOfNumbers(const std::string& ours, const std::string& theirs)
    {
        const auto numberOf = [](const std::string& name) { return std::atoi(name.c_str() + 2 + (name[2] == '*' ? 1 : 0)); };
        if (ours.empty())
            return "outside here";
        const bool intronic = ours.find_first_of("+-", 3) != std::string::npos;
        return intronic ? "intronic here" : std::to_string(numberOf(theirs) - numberOf(ours));
    }
};

QTEST_GUILESS_MAIN(ClinVarNames)
#include "tst_clinvar_names.moc"
