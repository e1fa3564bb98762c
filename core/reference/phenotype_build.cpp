#include "core/reference/phenotype_build.h"
#include "core/base/error.h"
#include "core/base/fingerprint.h"
#include "core/base/text.h"
#include "core/io/input_file.h"
#include "core/io/text_lines.h"
#include "core/phenotype/text_rows.h"
#include "core/reference/panel_catalog.h"
#include "core/reference/store_writer.h"
#include <QFileInfo>

namespace gentolk {

namespace {

constexpr int headLines = 60;
constexpr std::size_t mostRemarks = 20;
const std::array<const char*, 3> partNames{"hp.obo", "phenotype.hpoa", "genes_to_disease.txt"};

// The first lines, as bytes that the readers take.
QByteArray headOf(const QString& path)
{
    requireInputFile(path);
    TextLines lines(path);
    QByteArray head;
    std::string_view line;
    for (int i = 0; i < headLines && lines.next(line); ++i)
        head += QByteArray(line.data(), qsizetype(line.size())) + '\n';
    return head;
}

// By the number of the gene's record, which outlasts its names; else by its symbol. Where everything is wanted, others under their own symbol.
KeptSymbol symbolsOf(const std::shared_ptr<const GenePanel>& wanted)
{
    std::map<std::string, std::string> byEntrez;
    const auto panel = wanted ? wanted : loadPanel(QStringLiteral("iei"));
    for (const PanelGene& gene : panel->genes())
        byEntrez.emplace(gene.entrezId, gene.symbol);
    return [byEntrez, panel, everything = !wanted](const GeneOfDisease& gene) -> std::optional<std::string> {
        if (const auto found = byEntrez.find(gene.entrezId); found != byEntrez.end())
            return found->second;
        const bool isAnother = !gene.entrezId.empty(); // a gene of another number is another gene, whatever its name
        if (const PanelGene* named = isAnother ? nullptr : panel->bySymbol(gene.symbol))
            return named->symbol;
        return everything ? std::optional(gene.symbol) : std::nullopt;
    };
}

void writeTable(StoreWriter& writer, const char* name, const QByteArray& table, std::int64_t& number)
{
    forEachTextRow(table, [&](std::string_view line) {
        const Variant place = phenotypeRowPlace(++number);
        writer.add(*alleleKey(place), place, {writer.text(name), writer.text(line)});
    });
}

} // namespace

PhenotypeBuild::Part PhenotypeBuild::partOf(const QString& path)
{
    const QByteArray head = headOf(path);
    if (head.contains("\ndata-version:") && head.startsWith("format-version:"))
        return Terms;
    for (const QByteArray& line : head.split('\n')) {
        const std::string_view text(line.constData(), std::size_t(line.size()));
        if (namesAnnotationColumns(text))
            return Annotations;
        if (namesGeneColumns(text))
            return Genes;
    }
    return PartCount;
}

bool PhenotypeBuild::isOneOfItsFiles(const QString& path) { return partOf(path) != PartCount; }

PhenotypeBuild::PhenotypeBuild(BuildRequest request) : m_request(std::move(request))
{
    for (const QString& path : m_request.files) {
        const Part part = partOf(path);
        if (part == PartCount)
            throw Error(Error::Code::FileMalformed, path, QStringLiteral("it is none of hp.obo, phenotype.hpoa and genes_to_disease.txt"));
        if (!m_paths[part].isEmpty())
            throw Error(Error::Code::FileMalformed, path, QStringLiteral("%1 is there twice").arg(QLatin1String(partNames[part])));
        m_paths[part] = path;
        m_bytesTotal += QFileInfo(path).size();
    }
    for (int part = Terms; part < PartCount; ++part)
        if (m_paths[std::size_t(part)].isEmpty())
            throw Error(Error::Code::FileMalformed, m_request.files.value(0), QStringLiteral("give the three files of a release together; %1 is missing").arg(QLatin1String(partNames[std::size_t(part)])));
    readHeads();
}

void PhenotypeBuild::readHeads()
{
    const QString release = text(oboVersion(headOf(m_paths[Terms])));
    const QString madeWith = text(annotationNotes(headOf(m_paths[Annotations])).ontologyVersion);
    if (release.isEmpty())
        throw Error(Error::Code::FileMalformed, m_paths[Terms], QStringLiteral("no data-version: it does not tell its release"));
    if (release != madeWith)
        throw Error(Error::Code::InvalidValue, QStringLiteral("version"),
                    QStringLiteral("%1 is of %2, the first file of %3").arg(QFileInfo(m_paths[Annotations]).fileName(), madeWith.isEmpty() ? QStringLiteral("?") : madeWith, release));
    m_manifest.kind = phenotypeKind();
    m_manifest.name = phenotypeName();
    m_manifest.version = release;
    m_manifest.date = QDate::fromString(release, Qt::ISODate);
    m_manifest.licence = QStringLiteral("Human Phenotype Ontology Consortium; unaltered");
    m_manifest.builtBy = m_request.builtBy;
    m_manifest.builtAt = QDateTime::currentDateTimeUtc();
    m_manifest.scope = m_request.panel ? QStringLiteral("panel %1 %2").arg(text(m_request.panel->name()), text(m_request.panel->version()))
                                       : QStringLiteral("everything");
}

QByteArray PhenotypeBuild::readPart(Part part, TaskControl& task)
{
    const QString& path = m_paths[part];
    TextLines lines(path);
    QByteArray bytes;
    std::string_view line;
    while (lines.next(line)) {
        bytes.append(line.data(), qsizetype(line.size())).append(lines.endedByNewline() ? "\n" : "");
        if (lines.number() % 4096 != 0)
            continue;
        task.throwIfStopped();
        task.report(m_bytesDone + lines.bytesRead(), m_bytesTotal);
    }
    const qint64 size = QFileInfo(path).size();
    m_bytesDone += size;
    m_manifest.origins.push_back({QFileInfo(path).fileName(), sha256OfFile(path, task), size, 0, false});
    return bytes;
}

QString PhenotypeBuild::write(const QString& path, TaskControl& task)
{
    m_manifest.origins.clear();
    const OboRelease ontology = readObo(readPart(Terms, task), m_paths[Terms]);
    m_manifest.origins.back().records = qint64(ontology.terms.size());
    const DiseaseAnnotations annotations = readDiseaseAnnotations(readPart(Annotations, task), m_paths[Annotations]);
    m_manifest.origins.back().records = annotations.records;
    const std::vector<GeneOfDisease> genes = readGenesOfDiseases(readPart(Genes, task), m_paths[Genes]);
    m_manifest.origins.back().records = qint64(genes.size());
    const TabulatedRelease release = tabulate(ontology, annotations, genes, symbolsOf(m_request.panel));
    if (release.diseases == 0)
        throw Error(Error::Code::FileMalformed, m_paths[Annotations], QStringLiteral("it has no phenotype of a disease"));
    PhenotypeRelease(release.tables).profiles(); // it must be one that can be used
    StoreWriter writer(path, {{"table", ColumnKind::Text, 1}, {"line", ColumnKind::Text, 1}}, [](StoreCells&, const StoreCells&, const Variant&) { return true; });
    std::int64_t number = 0;
    writeTable(writer, phenotypeTableNames[0], release.tables.terms, number);
    writeTable(writer, phenotypeTableNames[1], release.tables.diseaseCounts, number);
    writeTable(writer, phenotypeTableNames[2], release.tables.geneTerms, number);
    writer.endChromosome();
    m_manifest.leftOut = release.leftOut;
    for (const QString& odd : annotations.oddFrequencies)
        if (m_manifest.remarks.size() < mostRemarks)
            m_manifest.remarks.push_back(QStringLiteral("frequency: ") + odd);
    return writer.finish(m_manifest);
}

} // namespace gentolk
