// A case's whole genome looked through on request: the file is read anew, judged with the case's own family, and nothing in the case changes.
#include "core/inheritance/segregate.h"
#include "core/workflow/demo_family.h"
#include "core/workflow/new_case.h"
#include "core/workflow/whole_genome.h"
#include "tests/support/vcf_builder.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <optional>

using namespace gentolk;
using namespace gentolk::test;

namespace {

Annotation inGene(const char* symbol, const char* consequence = "missense_variant", const char* maxAf = "0.0001")
{
    Annotation annotation;
    annotation.symbol = symbol;
    annotation.consequence = consequence;
    annotation.maxAf = maxAf;
    return annotation;
}

// Inside the panel and far outside it.
VcfBuilder aGenome()
{
    return aTrioVcf()
        .withDeNovo("chr2", 1'000'000, "A", "G", inGene("OUTSIDE1", "stop_gained"))
        .withMaternal("chr7", 5'000'100, "C", "T", inGene("OUTSIDE2"))
        .withPaternal("chr7", 5'000'900, "G", "A", inGene("OUTSIDE2", "frameshift_variant"))
        .withMaternal("chr9", 30'000'000, "G", "A", inGene("OUTSIDE3", "intron_variant", "0.3"))
        .withHomozygous("chr19", 17'840'000, "A", "G", inGene("JAK3"));
}

std::optional<Error> refusal(const Case& theCase)
{
    UnwatchedTask task;
    try {
        readWholeGenome(theCase, task);
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

} // namespace

class TestWholeGenome : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    QString m_vcf;
    Case m_case;

    Case imported(const QStringList& vcfs)
    {
        NewCaseInput input;
        input.theCase = writeDemoFamilies(m_folder.filePath("start")).front().theCase;
        input.theCase.phenotype.clear();
        input.files.vcfPaths = vcfs;
        input.files.pedPath = writeText(m_folder.path(), "family.ped", trioPed());
        UnwatchedTask task;
        return importFamily(*m_workspace, std::move(input), task);
    }

    // The header, and the lines that are kept, each as `change` writes it.
    QString partOf(const QString& name, const QString& whole, const std::function<bool(const QByteArray&)>& keep,
                   const std::function<QByteArray(const QByteArray&)>& change = [](const QByteArray& line) { return line; })
    {
        QFile file(whole);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the fixture cannot be read");
        QByteArray text;
        for (const QByteArray& line : file.readAll().split('\n'))
            if (!line.isEmpty() && (line.startsWith('#') || keep(line)))
                text += change(line) + '\n';
        return writeText(m_folder.path(), name, text.toStdString());
    }

    // One person's own file: the lines where there is an allele of theirs.
    QString fileOf(const QByteArray& person, const QString& joint)
    {
        QFile file(joint);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the fixture cannot be read");
        const QByteArray text = file.readAll();
        const qsizetype column = QByteArray(lineOf(text, "#CHROM")).trimmed().split('\t').indexOf(person);
        const auto only = [column](const QByteArray& line) {
            const QList<QByteArray> cells = line.split('\t');
            return line.startsWith("##") ? line : (cells.mid(0, 9) << cells[column]).join('\t');
        };
        return partOf(QString::fromLatin1(person + ".vcf"), joint, [](const QByteArray&) { return true; }, only);
    }

    static QByteArray lineOf(const QByteArray& text, const QByteArray& start)
    {
        const qsizetype from = text.indexOf('\n' + start) + 1;
        return text.mid(from, text.indexOf('\n', from) - from + 1);
    }

private slots:
    void init()
    {
        m_workspace = std::make_unique<Workspace>(m_folder.filePath(QStringLiteral("%1.sqlite").arg(QLatin1String(QTest::currentTestFunction()))));
        m_vcf = aGenome().writeTo(m_folder.path());
        m_case = imported({m_vcf});
    }

    void readsWhatTheCaseHasNot()
    {
        UnwatchedTask task;
        QCOMPARE(m_workspace->loadVariants(m_case, task).candidates.size(), std::size_t(1)); // the panel's regions alone
        const WholeGenome genome = readWholeGenome(m_case, task);
        QCOMPARE(genome.columns.size(), std::size_t(5));
        QVERIFY(genome.annotation == std::vector<std::string>{"CSQ"});
        QVERIFY(genome.assembly == GenomeAssembly::GRCh38);
        GenomeQuery query;
        query.outsidePanelOnly = true;
        QCOMPARE(search(genome.columns, query).rows.size(), std::size_t(3)); // one is too frequent
        query.modes = GenomeColumns::bitOf(InheritanceLabel::DeNovo);
        const GenomeAnswer deNovo = search(genome.columns, query);
        QCOMPARE(deNovo.rows.size(), std::size_t(1));
        QCOMPARE(genome.columns.gene(deNovo.rows[0]), std::string("OUTSIDE1"));
        query.modes = GenomeColumns::bitOf(InheritanceLabel::CompoundHeterozygous);
        QCOMPARE(search(genome.columns, query).rows.size(), std::size_t(2));
    }

    void agreesWithTheFamilysOwnRules() // what the columns say is what core/inheritance says
    {
        UnwatchedTask task;
        const WholeGenome genome = readWholeGenome(m_case, task);
        const FamilyVariants inCase = m_workspace->loadVariants(m_case, task);
        const CandidateVariant& jak3 = inCase.candidates.front();
        const std::vector<const CandidateVariant*> pointer{&jak3};
        const Segregation judged = segregate(inCase.family, inCase.assembly, pointer).front();
        for (std::size_t row = 0; row < genome.columns.size(); ++row) {
            if (!sameChange(genome.columns.variant(row), jak3.variant))
                continue;
            QVERIFY(genome.columns.is(row, GenomeColumns::InPanel));
            QVERIFY(genome.columns.origin(row) == judged.origin);
            for (const SegregationLabel& label : judged.labels)
                QVERIFY((genome.columns.modes(row) & GenomeColumns::bitOf(label.mode)) != 0);
            return;
        }
        QFAIL("the variant of the case is not in its genome");
    }

    void changesNothingAndIsLogged() // F-31
    {
        UnwatchedTask task;
        const std::size_t before = m_workspace->history(m_case.id).size();
        const WholeGenome genome = readWholeGenome(m_case, task);
        tellGenomeRead(*m_workspace, m_case.id, genome);
        const auto history = m_workspace->history(m_case.id);
        QCOMPARE(history.size(), before + 1);
        const bool told = std::any_of(history.begin(), history.end(), [](const AuditEntry& one) { return one.action == QLatin1String("genome.look"); });
        QVERIFY(told);
        QCOMPARE(m_workspace->openCase(m_case.id).version, m_case.version);
    }

    void aChangedFileIsRefused()
    {
        QFile file(m_vcf);
        QVERIFY(file.open(QIODevice::Append) && file.write("\n") == 1);
        file.close();
        const auto error = refusal(m_case);
        QVERIFY(error && error->code() == Error::Code::SourceChanged);
    }

    void aFileThatIsGone()
    {
        QVERIFY(QFile::remove(m_vcf));
        QVERIFY(noGenomeOf(m_case) == NoGenome::FileGone);
        const auto error = refusal(m_case);
        QVERIFY(error && error->code() == Error::Code::FileMissing);
    }

    // A file a person is read as the joint file is: the same alleles, and what one person's file does not have of another's is unknown.
    void aFileAPersonIsReadAsTheJointOneIs()
    {
        QStringList files;
        for (const char* const person : {"child", "mother", "father"})
            files << fileOf(person, m_vcf);
        const Case several = imported(files);
        QVERIFY(noGenomeOf(several) == NoGenome::None);
        UnwatchedTask task;
        const WholeGenome joint = readWholeGenome(m_case, task), apart = readWholeGenome(several, task);
        QCOMPARE(apart.columns.size(), joint.columns.size());
        QVERIFY(apart.annotation.size() == 3 && apart.assembly == GenomeAssembly::GRCh38);
        for (std::size_t row = 0; row < joint.columns.size(); ++row) {
            QVERIFY(sameChange(apart.columns.variant(row), joint.columns.variant(row)));
            QCOMPARE(apart.columns.gene(row), joint.columns.gene(row));
            QVERIFY(apart.columns.modes(row) == joint.columns.modes(row) && apart.columns.origin(row) == joint.columns.origin(row));
        }
    }

    void aFileAChromosomeIsReadAsTheWholeOneIs()
    {
        QStringList files;
        for (const char* const contig : {"chr19", "chr2", "chr9", "chr7"}) // in any order
            files << partOf(QStringLiteral("%1.vcf").arg(QLatin1String(contig)), m_vcf, [&](const QByteArray& line) { return line.startsWith(QByteArray(contig) + '\t'); });
        UnwatchedTask task;
        const WholeGenome whole = readWholeGenome(m_case, task), parts = readWholeGenome(imported(files), task);
        QCOMPARE(parts.columns.size(), whole.columns.size());
        for (std::size_t row = 0; row < whole.columns.size(); ++row)
            QVERIFY(sameChange(parts.columns.variant(row), whole.columns.variant(row)) && parts.columns.modes(row) == whole.columns.modes(row));
    }

    // Its halves would be judged apart.
    void aContigInTwoPlacesIsRefused()
    {
        QFile file(m_vcf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const QString path = QStringLiteral("twice.vcf");
        const QByteArray again = QByteArray(lineOf(text, "chr2")).replace("1000000", "2000000");
        const Case twice = imported({writeText(m_folder.path(), path, (text + again).toStdString())});
        const auto error = refusal(twice);
        QVERIFY(error && error->code() == Error::Code::FileMalformed && error->subject().endsWith(path));
        QVERIFY(error->detail().contains(QStringLiteral("contig chr2 ")));
    }

    void oneOfSeveralFilesThatIsGone()
    {
        const QString other = fileOf("mother", m_vcf);
        const Case several = imported({fileOf("child", m_vcf), other, fileOf("father", m_vcf)});
        QVERIFY(QFile::remove(other));
        QVERIFY(noGenomeOf(several) == NoGenome::FileGone);
        QCOMPARE(refusal(several)->code(), Error::Code::FileMissing);
    }

    void canBeStopped()
    {
        struct Impatient final : TaskControl {
            void report(std::int64_t, std::int64_t) override {}
            bool stopRequested() const override { return true; }
        } task;
        QVERIFY_EXCEPTION_THROWN(readWholeGenome(m_case, task), Error);
    }
};

QTEST_GUILESS_MAIN(TestWholeGenome)
#include "tst_whole_genome.moc"
