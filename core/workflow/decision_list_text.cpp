#include "core/base/error.h"
#include "core/base/text.h"
#include "core/workflow/decision_lists.h"
#include <QStringList>
#include <set>

namespace gentolk {

namespace {
// A cell of a table: no character that would begin another.
QString cell(QString words)
{
    return words.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ').trimmed();
}

QString codesOf(const std::vector<AppliedCriterion>& criteria)
{
    QStringList codes;
    for (const AppliedCriterion& one : criteria)
        if (one.state == CriterionState::Met && (one.decision == DecisionState::Accepted || one.decision == DecisionState::Modified))
            codes << nameOf(one);
    return codes.join(u',');
}

QString dayOf(const QDateTime& at)
{
    return at.isValid() ? at.toUTC().date().toString(Qt::ISODate) : QString();
}

QString contigOf(const Variant& variant)
{
    return text(normalContig(variant.contig));
}

QByteArray tsvList(const std::vector<ListedDecision>& decisions)
{
    QStringList lines{QStringList{"assembly", "contig", "position", "ref", "alt", "gene", "class", "disorder", "inheritance", "criteria", "rules", "evaluated",
                                  "cases", "conflict"}
                          .join(u'\t')};
    for (const ListedDecision& line : decisions) {
        const KeptClassification& one = line.newest;
        lines << QStringList{text(toString(one.assembly)), contigOf(one.variant), QString::number(one.variant.position), text(one.variant.reference),
                             text(one.variant.alternate), cell(one.geneSymbol), text(toString(*one.chosenClass)), cell(one.disorder), cell(one.inheritance),
                             codesOf(one.criteria), cell(one.rules + u' ' + one.rulesVersion), dayOf(one.at), QString::number(line.cases),
                             line.conflict ? QStringLiteral("yes") : QStringLiteral("no")}
                     .join(u'\t');
    }
    return lines.join(u'\n').toUtf8() + '\n';
}

// INFO knows no space, comma, semicolon, equals sign; a per cent sign begins a code (VCF 4.3).
QString infoText(const QString& words)
{
    return QString::fromLatin1(cell(words).toUtf8().toPercentEncoding(QByteArray("/()+-_.:"), QByteArray("%")));
}

QString vcfLine(const ListedDecision& line)
{
    const KeptClassification& one = line.newest;
    QStringList info{QStringLiteral("CLASS=%1").arg(text(toString(*one.chosenClass))), QStringLiteral("CASES=%1").arg(line.cases)};
    const std::pair<const char*, QString> told[] = {{"GENE", one.geneSymbol}, {"DISORDER", one.disorder}, {"INHERITANCE", one.inheritance},
                                                    {"RULES", cell(one.rules + u' ' + one.rulesVersion)}, {"EVALUATED", dayOf(one.at)}};
    for (const auto& [key, value] : told)
        if (!value.isEmpty())
            info << QLatin1String(key) + u'=' + infoText(value);
    if (const QString codes = codesOf(one.criteria); !codes.isEmpty())
        info << QStringLiteral("CRITERIA=") + codes;
    if (line.conflict)
        info << QStringLiteral("CONFLICT");
    return QStringList{contigOf(one.variant), QString::number(one.variant.position), QStringLiteral("."), text(one.variant.reference),
                       text(one.variant.alternate), QStringLiteral("."), QStringLiteral("."), info.join(u';')}
        .join(u'\t');
}

QByteArray vcfList(const std::vector<ListedDecision>& decisions, const QDateTime& now)
{
    QStringList lines{QStringLiteral("##fileformat=VCFv4.3"), QStringLiteral("##fileDate=%1").arg(now.toUTC().toString(QStringLiteral("yyyyMMdd"))),
                      QStringLiteral("##source=Gentolk " GENTOLK_VERSION)};
    if (!decisions.empty())
        lines << QStringLiteral("##reference=%1").arg(text(toString(decisions.front().newest.assembly)));
    QString before;
    for (const ListedDecision& line : decisions)
        if (const QString contig = contigOf(line.newest.variant); contig != before)
            lines << QStringLiteral("##contig=<ID=%1>").arg(before = contig);
    const std::pair<const char*, const char*> fields[] = {{"CLASS", "Class that the laboratory decided"}, {"GENE", "Gene symbol"}, {"DISORDER", "Disorder, percent-encoded"},
                                                          {"INHERITANCE", "Mode of inheritance"}, {"RULES", "Rules of the class, percent-encoded"},
                                                          {"EVALUATED", "Day of the newest decision"}};
    for (const auto& [id, meaning] : fields)
        lines << QStringLiteral("##INFO=<ID=%1,Number=1,Type=String,Description=\"%2\">").arg(QLatin1String(id), QLatin1String(meaning));
    lines << QStringLiteral("##INFO=<ID=CRITERIA,Number=.,Type=String,Description=\"Criteria that count\">")
          << QStringLiteral("##INFO=<ID=CASES,Number=1,Type=Integer,Description=\"Cases in which a class was decided\">")
          << QStringLiteral("##INFO=<ID=CONFLICT,Number=0,Type=Flag,Description=\"Cases lie two classes apart or more\">")
          << QStringLiteral("#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO");
    for (const ListedDecision& line : decisions)
        lines << vcfLine(line);
    return lines.join(u'\n').toUtf8() + '\n';
}

QString submittedClass(AcmgClass classification)
{
    switch (classification) {
    case AcmgClass::Benign: return QStringLiteral("Benign");
    case AcmgClass::LikelyBenign: return QStringLiteral("Likely benign");
    case AcmgClass::Uncertain: return QStringLiteral("Uncertain significance");
    case AcmgClass::LikelyPathogenic: return QStringLiteral("Likely pathogenic");
    case AcmgClass::Pathogenic: return QStringLiteral("Pathogenic");
    case AcmgClass::RiskAllele: return {}; // established or likely: a person says which
    }
    return {};
}

QString submittedInheritance(const QString& mode)
{
    if (mode == QLatin1String("AD"))
        return QStringLiteral("Autosomal dominant inheritance");
    if (mode == QLatin1String("AR"))
        return QStringLiteral("Autosomal recessive inheritance");
    if (mode == QLatin1String("XL"))
        return QStringLiteral("X-linked inheritance");
    if (mode == QLatin1String("XLR"))
        return QStringLiteral("X-linked recessive inheritance");
    if (mode == QLatin1String("XLD"))
        return QStringLiteral("X-linked dominant inheritance");
    return mode == QLatin1String("MT") ? QStringLiteral("Mitochondrial inheritance") : QString(); // several modes: a person says which
}

// The columns as the published spreadsheet names them; an empty cell is for a person (docs/acmg.md).
QByteArray clinVarList(const std::vector<ListedDecision>& decisions)
{
    QStringList lines{QStringList{"Local ID", "Gene symbol", "Reference sequence", "HGVS", "Assembly", "Chromosome", "Start", "Stop", "Reference allele",
                                  "Alternate allele", "Condition ID type", "Condition ID value", "Preferred condition name", "Germline classification",
                                  "Date last evaluated", "Assertion method", "Assertion method citation", "Mode of inheritance",
                                  "Comment on classification", "Collection method", "Allele origin", "Affected status"}
                          .join(u'\t')};
    for (const ListedDecision& line : decisions) {
        const KeptClassification& one = line.newest;
        lines << QStringList{QString(), cell(one.geneSymbol), QString(), QString(), text(toString(one.assembly)), contigOf(one.variant),
                             QString::number(one.variant.position), QString::number(lastPosition(one.variant)), text(one.variant.reference),
                             text(one.variant.alternate), QString(), QString(), cell(one.disorder), submittedClass(*one.chosenClass), dayOf(one.at),
                             QStringLiteral("ACMG Guidelines, 2015"), QStringLiteral("PMID:25741868"), submittedInheritance(one.inheritance),
                             codesOf(one.criteria), QStringLiteral("clinical testing"), QString(), QString()}
                     .join(u'\t');
    }
    return lines.join(u'\n').toUtf8() + '\n';
}

void requireOneAssembly(const std::vector<ListedDecision>& decisions)
{
    std::set<GenomeAssembly> assemblies;
    for (const ListedDecision& line : decisions)
        assemblies.insert(line.newest.assembly);
    if (assemblies.size() > 1)
        throw Error(Error::Code::InvalidValue, QStringLiteral("assembly"), QStringLiteral("the list holds GRCh37 and GRCh38; ask for one of them"));
}
} // namespace

QByteArray decisionList(const std::vector<ListedDecision>& decisions, DecisionFormat format, const QDateTime& now)
{
    if (format == DecisionFormat::Tsv)
        return tsvList(decisions);
    requireOneAssembly(decisions);
    return format == DecisionFormat::Vcf ? vcfList(decisions, now) : clinVarList(decisions);
}

} // namespace gentolk
