#include "core/workflow/decision_lists.h"
#include "core/base/fingerprint.h"
#include "core/storage/classification_repository.h"
#include "core/storage/transaction.h"
#include "core/workflow/class_agreement.h"
#include "core/workflow/publish_file.h"
#include "core/workflow/workspace_parts.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <algorithm>
#include <map>
#include <tuple>

namespace gentolk {

namespace {
using ListKey = std::tuple<GenomeAssembly, std::string, std::int64_t, std::string, std::string, QString, QString>;

ListKey keyOfLine(const KeptClassification& one)
{
    const Variant variant = trimmed(one.variant);
    return {one.assembly, normalContig(variant.contig), variant.position, variant.reference, variant.alternate, one.disorder, one.inheritance};
}

// What holds in each case of an allele: its latest decision.
std::vector<KeptClassification> holding(const std::vector<KeptClassification>& all)
{
    std::map<std::tuple<qint64, std::string, std::int64_t, std::string, std::string>, KeptClassification> latest;
    for (const KeptClassification& one : all) {
        const Variant variant = trimmed(one.variant);
        if (!one.demo && !one.opinion)
            latest[{one.caseId, normalContig(variant.contig), variant.position, variant.reference, variant.alternate}] = one;
    }
    std::vector<KeptClassification> held;
    for (auto& [key, one] : latest)
        if (one.chosenClass)
            held.push_back(std::move(one));
    return held;
}

bool canBeListed(const KeptClassification& one, GenomeAssembly assembly)
{
    const bool asked = assembly == GenomeAssembly::Unknown ? one.assembly != GenomeAssembly::Unknown : one.assembly == assembly;
    return asked && !isSymbolic(one.variant.alternate);
}

void addTo(ListedDecision& line, const KeptClassification& one)
{
    ++line.cases;
    const auto& former = line.newest.chosenClass;
    line.conflict = line.conflict || (former && agreementOf(*former, *one.chosenClass) == Agreement::Conflict);
    if (one.id > line.newest.id)
        line.newest = one;
}

bool before(const ListedDecision& a, const ListedDecision& b)
{
    if (a.newest.assembly != b.newest.assembly)
        return a.newest.assembly < b.newest.assembly;
    return karyotypeLess(a.newest.variant, b.newest.variant);
}

QByteArray readWhole(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        throw Error(Error::Code::FileMissing, path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Code::FileUnreadable, path, file.errorString());
    return file.readAll();
}

void writeBeside(const QByteArray& content, const QString& path, bool force)
{
    const QTemporaryDir beside(QFileInfo(path).absoluteDir().filePath(QStringLiteral(".gentolk-list-XXXXXX")));
    QFile file(beside.filePath(QStringLiteral("list")));
    if (!beside.isValid() || !file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush())
        throw Error(Error::Code::OutputUnwritable, path, beside.isValid() ? file.errorString() : beside.errorString());
    file.close();
    publishFile(file.fileName(), path, force);
}
} // namespace

std::optional<DecisionFormat> decisionFormatFrom(const QString& word)
{
    if (word == QLatin1String("tsv"))
        return DecisionFormat::Tsv;
    if (word == QLatin1String("vcf"))
        return DecisionFormat::Vcf;
    return word == QLatin1String("clinvar") ? std::optional(DecisionFormat::ClinVar) : std::nullopt;
}

std::vector<ListedDecision> DecisionLists::listed(GenomeAssembly assembly) const
{
    m_workspace.m_parts->require(Right::ExportCase);
    std::map<ListKey, ListedDecision> lines;
    for (const KeptClassification& one : holding(ClassificationRepository(m_workspace.m_parts->database).all()))
        if (canBeListed(one, assembly))
            addTo(lines[keyOfLine(one)], one);
    std::vector<ListedDecision> all;
    for (auto& [key, line] : lines) {
        line.newest.variant = trimmed(line.newest.variant);
        all.push_back(std::move(line));
    }
    std::sort(all.begin(), all.end(), before);
    return all;
}

int DecisionLists::write(const QString& path, DecisionFormat format, GenomeAssembly assembly, bool force)
{
    const auto decisions = listed(assembly);
    if (belongsToDatabase(path, m_workspace.databasePath()))
        throw Error(Error::Code::OutputUnwritable, path, QStringLiteral("it is the case database itself"));
    if (!force && QFileInfo::exists(path))
        throw Error(Error::Code::OutputExists, path);
    const QByteArray content = decisionList(decisions, format, m_workspace.now());
    writeBeside(content, path, force);
    m_workspace.m_parts->audit(0, QStringLiteral("decisions.export"), QStringLiteral("%1, sha256 %2").arg(QString::number(decisions.size()), sha256OfBytes(content)));
    return int(decisions.size());
}

int DecisionLists::take(const QString& path, const QString& laboratory)
{
    auto& parts = *m_workspace.m_parts;
    parts.require(Right::Decide);
    if (laboratory.trimmed().isEmpty())
        throw Error(Error::Code::InvalidValue, QStringLiteral("laboratory"), QStringLiteral("not answered"));
    const QByteArray content = readWhole(path);
    const QString fingerprint = sha256OfBytes(content);
    ClassificationRepository memory(parts.database);
    if (memory.holdsFile(laboratory.trimmed(), fingerprint))
        throw Error(Error::Code::InvalidValue, path, QStringLiteral("this list of %1 is here already").arg(laboratory.trimmed()));
    const Author author = parts.author();
    const std::vector<LaboratoryStatement> statements = readDecisionList(content, path, author.at.date());
    Transaction transaction(parts.database);
    for (LaboratoryStatement one : statements) {
        one.laboratory = laboratory.trimmed();
        one.fileSha256 = fingerprint;
        one.importedBy = author.user;
        one.importedAt = author.at;
        memory.append(one);
    }
    parts.audit(0, QStringLiteral("decisions.import"), QStringLiteral("%1, sha256 %2").arg(QString::number(statements.size()), fingerprint));
    transaction.commit();
    return int(statements.size());
}

} // namespace gentolk
