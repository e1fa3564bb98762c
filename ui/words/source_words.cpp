#include "ui/words/source_words.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"
#include <algorithm>
#include <array>
#include <cstring>

namespace gentolk {

namespace {

constexpr std::array knownLicences = {
    QT_TRANSLATE_NOOP("gentolk::Words", "NCBI, public domain; NCBI asks to be named as the source"),
    QT_TRANSLATE_NOOP("gentolk::Words", "Genome Aggregation Database, CC0 1.0"),
    QT_TRANSLATE_NOOP("gentolk::Words", "ClinGen, CC0 1.0"),
    QT_TRANSLATE_NOOP("gentolk::Words", "Human Phenotype Ontology Consortium; unaltered"),
    QT_TRANSLATE_NOOP("gentolk::Words", "UCSC Genome Browser, conservation track"),
    QT_TRANSLATE_NOOP("gentolk::Words", "Illumina, free for academic and not-for-profit use; other use needs a licence"),
    QT_TRANSLATE_NOOP("gentolk::Words", "REVEL's authors, free for non-commercial use; other use needs a licence"),
    QT_TRANSLATE_NOOP("gentolk::Words", "Google DeepMind, CC BY 4.0; earlier copies CC BY-NC-SA 4.0"),
    QT_TRANSLATE_NOOP("gentolk::Words", "the laboratory's own"),
    QT_TRANSLATE_NOOP("gentolk::Words", "University of Washington and others, free for non-commercial use; other use needs a licence"),
};

constexpr std::array carriedSources = {
    QT_TRANSLATE_NOOP("gentolk::Words", "IEI gene panel"),
    QT_TRANSLATE_NOOP("gentolk::Words", "MANE Select transcript models, grch37"),
    QT_TRANSLATE_NOOP("gentolk::Words", "MANE Select transcript models, grch38"),
    QT_TRANSLATE_NOOP("gentolk::Words", "Inheritance limits"),
    QT_TRANSLATE_NOOP("gentolk::Words", "Sample check limits"),
};

template<std::size_t Count> QString translatedOneOf(const std::array<const char*, Count>& known, const QString& text)
{
    for (const char* one : known)
        if (text == QLatin1String(one))
            return Words::tr(one);
    return text;
}

// Below this an age is told in days.
constexpr int daysToldAsDays = 60;

} // namespace

QString wordsOfSourceKind(const QString& kind)
{
    const std::pair<const char*, QString> kinds[] = {{"clinvar", QStringLiteral("ClinVar")},
                                                     {"gnomad-exomes", Words::tr("gnomAD exomes")},
                                                     {"gnomad-genomes", Words::tr("gnomAD genomes")},
                                                     {"gnomad-joint", Words::tr("gnomAD exomes and genomes together")},
                                                     {"spliceai-snv", Words::tr("SpliceAI, substitutions")},
                                                     {"spliceai-indel", Words::tr("SpliceAI, insertions and deletions")},
                                                     {"revel", QStringLiteral("REVEL")},
                                                     {"alphamissense", QStringLiteral("AlphaMissense")},
                                                     {"cadd-snv", Words::tr("CADD, substitutions")},
                                                     {"cadd-indel", Words::tr("CADD, insertions and deletions")},
                                                     {"gnomad-exomes-coverage", Words::tr("gnomAD exomes, where was looked")},
                                                     {"gnomad-genomes-coverage", Words::tr("gnomAD genomes, where was looked")},
                                                     {"gnomad-sv", Words::tr("gnomAD structural variants")},
                                                     {"gnomad-constraint", Words::tr("gnomAD constraint of genes")},
                                                     {"clingen-validity", Words::tr("ClinGen gene-disease validity")},
                                                     {"clingen-dosage", Words::tr("ClinGen dosage sensitivity")},
                                                     {"phylop", Words::tr("phyloP, conservation among species")},
                                                     {"local", Words::tr("Own list of frequencies")},
                                                     {"hpo", QStringLiteral("Human Phenotype Ontology")}};
    for (const auto& [name, words] : kinds)
        if (kind == QLatin1String(name))
            return words;
    return kind;
}

QString wordsOfSource(const QString& kind, const QString& name) { return kind.startsWith(QLatin1String("local-")) ? name : wordsOfSourceKind(kind); }

QString wordsOfBuiltIn(const QString& name) { return translatedOneOf(carriedSources, name); }

QString wordsOfTranscripts(const QString& source)
{
    for (const char* name : carriedSources)
        if (source.startsWith(QLatin1String(name)))
            return Words::tr(name) + source.mid(qsizetype(std::strlen(name)));
    return source;
}

QString wordsOfLicence(const QString& licence) { return translatedOneOf(knownLicences, licence); }

QString wordsOfScope(const QString& scope)
{
    const QString panel = QStringLiteral("panel ");
    if (scope == QLatin1String("everything"))
        return Words::tr("the whole genome");
    return scope.startsWith(panel) ? Words::tr("the genes of the panel %1 and 5,000 bases on each side").arg(scope.mid(panel.size())) : scope;
}

QString sourceAge(const QDate& date, const QDate& today)
{
    if (!date.isValid())
        return missingText();
    const qint64 days = std::max<qint64>(0, date.daysTo(today));
    if (days < daysToldAsDays)
        return daysText(days);
    const int months = (today.year() - date.year()) * 12 + today.month() - date.month() - (today.day() < date.day() ? 1 : 0);
    return Words::tr("%n month(s)", nullptr, months);
}

} // namespace gentolk
