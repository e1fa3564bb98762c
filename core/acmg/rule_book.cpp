#include "core/acmg/rule_book.h"
#include "core/acmg/rule_reader.h"
#include "core/base/error.h"
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>
#include <algorithm>

namespace gentolk {

namespace {

const QString shipped = QStringLiteral(":/acmg");
constexpr int deepestBasis = 4;

QStringList ruleNames(const QString& folder)
{
    QStringList names;
    for (const QString& file : QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files))
        names << file.chopped(5);
    return names;
}

// Files that are not of one gene: bases, and the lists.
bool isOfGene(const AcmgRules& rules, const QString& name)
{
    return name != u"generic" && name != u"mitochondrial" && !rules.modes.empty();
}

QString basisOf(const QByteArray& json) { return QJsonDocument::fromJson(json).object().value(QLatin1String("based_on")).toString(); }

bool names(const TranscriptConsequence& transcript, const RiskAllele& allele)
{
    return transcript.geneSymbol == allele.gene && (transcript.hgvsP == allele.hgvs || transcript.hgvsC == allele.hgvs);
}

} // namespace

QByteArray AcmgRuleBook::bytes(const QString& name) const
{
    const QString file = name + QStringLiteral(".json");
    for (const QString& path : {m_folder.isEmpty() ? QString() : QDir(m_folder).filePath(file), shipped + QLatin1Char('/') + file}) {
        QFile device(path);
        if (!path.isEmpty() && device.open(QIODevice::ReadOnly))
            return device.readAll();
    }
    throw Error(Error::Code::FileMissing, file);
}

AcmgRules AcmgRuleBook::read(const QString& name) const
{
    const QByteArray json = bytes(name);
    std::vector<QByteArray> bases;
    for (QString basis = basisOf(json); !basis.isEmpty(); basis = basisOf(bases.back())) {
        if (bases.size() == deepestBasis)
            throw Error(Error::Code::FileMalformed, name, QStringLiteral("based_on"));
        bases.push_back(bytes(basis));
    }
    return readAcmgRules(json, name + QStringLiteral(".json"), bases);
}

void AcmgRuleBook::readRiskAlleles()
{
    const QString name = QStringLiteral("risk_alleles");
    const RuleReader root(QJsonDocument::fromJson(bytes(name)).object(), name);
    for (const RuleReader& entry : root.list("alleles"))
        m_riskAlleles.push_back(
            {entry.text("gene").toStdString(), entry.text("hgvs").toStdString(), entry.textIfGiven("only") == u"homozygous"});
}

AcmgRuleBook::AcmgRuleBook(QString folder) : m_folder(std::move(folder)), m_generic(read(QStringLiteral("generic")))
{
    m_mitochondrial = read(QStringLiteral("mitochondrial"));
    readRiskAlleles();
    QStringList found = ruleNames(shipped);
    if (!m_folder.isEmpty())
        found += ruleNames(m_folder);
    found.removeDuplicates();
    found.removeAll(QStringLiteral("risk_alleles"));
    for (const QString& name : found)
        if (AcmgRules rules = read(name); isOfGene(rules, name))
            m_genes.emplace(name.toStdString(), std::move(rules));
}

const AcmgRules& AcmgRuleBook::forGene(const std::string& symbol, const std::optional<std::string>& mode) const
{
    const auto found = m_genes.find(symbol);
    if (found == m_genes.end())
        return m_generic;
    const std::vector<std::string>& modes = found->second.modes;
    return mode && std::find(modes.begin(), modes.end(), *mode) == modes.end() ? m_generic : found->second;
}

const AcmgRules& AcmgRuleBook::forCandidate(const CandidateVariant& candidate) const
{
    const std::string& contig = candidate.variant.contig;
    if (contig == "MT" || contig == "M" || contig == "chrM" || contig == "chrMT")
        return *m_mitochondrial;
    if (!candidate.gene)
        return m_generic;
    const SegregationLabel* label = candidate.segregation.best();
    const bool recessive =
        label && (label->mode == InheritanceLabel::RecessiveHomozygous || label->mode == InheritanceLabel::CompoundHeterozygous);
    return forGene(candidate.gene->symbol, recessive ? std::optional<std::string>("AR") : std::nullopt);
}

std::vector<std::string> AcmgRuleBook::genes() const
{
    std::vector<std::string> symbols;
    for (const auto& entry : m_genes)
        symbols.push_back(entry.first);
    return symbols;
}

const RiskAllele* AcmgRuleBook::riskAlleleOf(const CandidateVariant& candidate, std::optional<bool> homozygous) const
{
    for (const RiskAllele& allele : m_riskAlleles)
        for (const TranscriptConsequence& transcript : candidate.transcripts)
            if (names(transcript, allele) && (!allele.onlyHomozygous || homozygous.value_or(false)))
                return &allele;
    return nullptr;
}

const AcmgRuleBook& acmgRuleBook()
{
    static const AcmgRuleBook book(QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("acmg")));
    return book;
}

const AcmgRules& genericAcmgRules() { return acmgRuleBook().generic(); }

} // namespace gentolk
