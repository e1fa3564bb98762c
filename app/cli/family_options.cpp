#include "app/cli/family_options.h"
#include "core/workflow/phenotype_input.h"
#include "core/workflow/workspace.h"
#include "ui/words/error_details.h"
#include "ui/words/genetic_words.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <deque>

namespace gentolk::cli {

namespace po = boost::program_options;

namespace {
void addTerms(std::vector<PhenotypeTerm>& terms, const QString& joined, bool present)
{
    static const QRegularExpression form(QStringLiteral("^HP:\\d{7}$"));
    for (const QString& id : joined.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString term = id.trimmed().toUpper();
        if (!form.match(term).hasMatch())
            throw UsageError(tr("%1 is not an HPO term; write HP: and seven digits").arg(id));
        if (phenotypeLabel(term, QStringLiteral("en")) == term)
            throw UsageError(tr("%1 is not in the phenotype ontology (%2)").arg(term, ontologyVersion()));
        const auto same = [&](const PhenotypeTerm& other) { return other.hpoId == term && other.present != present; };
        if (std::any_of(terms.begin(), terms.end(), same))
            throw UsageError(tr("%1 is said to be both present and absent").arg(term));
        terms.push_back({term, present, {}, {}});
    }
}
} // namespace

void addFamilyOptions(Options& options)
{
    options.add_options()("vcf", po::value<std::vector<std::string>>()->multitoken()->composing(),
                          QT_TRANSLATE_NOOP("gentolk::cli", "VCF or BCF file(s): one joint file, or one a person"))(
        "sv", po::value<std::vector<std::string>>()->multitoken()->composing(),
        QT_TRANSLATE_NOOP("gentolk::cli", "structural, copy-number or repeat calls of the same people"))(
        "ped", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "pedigree (PED)"))(
        "proband", po::value<std::string>(),
        QT_TRANSLATE_NOOP("gentolk::cli", "whom the question is about, where the pedigree leaves a choice"))(
        "assembly", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "GRCh37 or GRCh38, where no header tells"))(
        "fasta", po::value<std::string>(),
        QT_TRANSLATE_NOOP("gentolk::cli", "reference FASTA with its index, for HGVS and protein names of a file without annotation"))(
        "reads", po::value<std::vector<std::string>>()->multitoken()->composing(),
        QT_TRANSLATE_NOOP("gentolk::cli", "[SAMPLE=]FILE: aligned reads (BAM, CRAM) or a depth table (BED), for the coverage of the panel"));
}

GenomeAssembly askedAssembly(const Values& values)
{
    const QString name = textOf(values, "assembly");
    const GenomeAssembly assembly = assemblyFromString(name.toStdString());
    if (!name.isEmpty() && assembly == GenomeAssembly::Unknown)
        throw UsageError(tr("%1 is not an assembly; write GRCh37 or GRCh38").arg(name));
    return assembly;
}

FamilyInput familyInput(const Values& values)
{
    FamilyInput input;
    input.vcfPaths = textsOf(values, "vcf") + textsOf(values, "sv");
    if (textsOf(values, "vcf").isEmpty())
        throw UsageError(tr("the option --%1 is missing").arg(QStringLiteral("vcf")));
    input.pedPath = textOf(values, "ped");
    input.referencePath = textOf(values, "fasta");
    input.probandId = textOf(values, "proband");
    for (const QString& file : textsOf(values, "reads"))
        input.depths.push_back(depthFileFromText(file));
    input.assembly = askedAssembly(values);
    return input;
}

const FamilyVariants& keptToTheEnd(FamilyVariants family)
{
    static auto* const kept = new std::deque<FamilyVariants>;
    return kept->emplace_back(std::move(family));
}

void addPhenotypeOptions(Options& options)
{
    options.add_options()("hpo", po::value<std::string>(),
                          QT_TRANSLATE_NOOP("gentolk::cli", "phenotype terms that are present, joined by commas"))(
        "excluded", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "phenotype terms that are absent, joined by commas"))(
        "phenopacket", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "phenotype terms of a GA4GH phenopacket (version 2, JSON)"));
}

namespace {
void addPacket(std::vector<PhenotypeTerm>& terms, const QString& path)
{
    const Phenopacket packet = phenopacketOf(path);
    for (const PhenotypeTerm& term : packet.terms) {
        const auto same = std::find_if(terms.begin(), terms.end(), [&](const PhenotypeTerm& one) { return one.hpoId == term.hpoId; });
        if (same == terms.end())
            terms.push_back(term);
        else if (same->present != term.present)
            throw UsageError(tr("%1 is said to be both present and absent").arg(term.hpoId));
    }
    if (!packet.notTaken.isEmpty())
        tell(tr("%1: not taken: %2").arg(path, packet.notTaken.join(QStringLiteral(", "))));
}
} // namespace

std::vector<PhenotypeTerm> phenotypeFrom(const Values& values)
{
    std::vector<PhenotypeTerm> terms;
    addTerms(terms, textOf(values, "hpo"), true);
    addTerms(terms, textOf(values, "excluded"), false);
    if (has(values, "phenopacket"))
        addPacket(terms, textOf(values, "phenopacket"));
    return terms;
}

void addFilterOptions(Options& options)
{
    options.add_options()(
        "preset", po::value<std::string>()->default_value("default"),
        QT_TRANSLATE_NOOP("gentolk::cli", "filter preset: default, dominant, recessive, x_linked, mosaic, noncoding, all"))(
        "panel", po::value<std::string>()->default_value("iei"), QT_TRANSLATE_NOOP("gentolk::cli", "gene panel"))(
        "frequency-field", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "not needed: common names are known"))(
        "consequence-field", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "not needed: common names are known"));
}

QString askedPreset(const Values& values)
{
    const QString name = textOf(values, "preset");
    if (!filterPresetNames().contains(name))
        throw UsageError(tr("--%1: %2 is none of %3").arg(QStringLiteral("preset"), name, filterPresetNames().join(QStringLiteral(", "))));
    return name;
}

std::shared_ptr<const GenePanel> askedPanel(const Values& values)
{
    try {
        return panelNamed(textOf(values, "panel"));
    } catch (const Error& error) { // a misspelt name is wrong usage, not unusable input
        throw UsageError(QStringLiteral("--panel: %1; %2").arg(error.subject(), wordsOfErrorDetail(error.detail())));
    }
}

Variant variantFromText(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^([^\\s:]+?)[-:](\\d+)[-:]([A-Za-z]+)[-:>](.+)$"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        throw UsageError(tr("%1 is not a variant; write contig-position-ref-alt").arg(text));
    return {match.captured(1).toStdString(), match.captured(2).toLongLong(), match.captured(3).toUpper().toStdString(),
            match.captured(4).startsWith(QLatin1Char('<')) ? match.captured(4).toStdString() : match.captured(4).toUpper().toStdString()};
}

void printRemarks(const std::vector<ImportRemark>& remarks, std::int64_t total)
{
    if (total == 0)
        return;
    const ImportRemark& first = remarks.front();
    const QString file = QString::fromStdString(first.subject), what = wordOfRemark(first.code);
    if (first.record == 0) // of the file
        return print(tr("%n remark(s) on what was read; the first: %1: %2").replace(QStringLiteral("%n"), QString::number(total)).arg(file, what));
    const QString detail = first.detail.empty() ? QString() : QStringLiteral(" (%1)").arg(QString::fromStdString(first.detail));
    print(tr("%n odd record(s) read and kept as they are; the first: %1, record %2: %3")
              .replace(QStringLiteral("%n"), QString::number(total))
              .arg(file)
              .arg(first.record)
              .arg(what + detail));
}

} // namespace gentolk::cli
