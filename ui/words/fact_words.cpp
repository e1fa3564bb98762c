#include "ui/words/fact_words.h"
#include "core/base/text.h"
#include "core/genetics/segregation.h"
#include "ui/words/fact_templates.h"
#include "ui/words/genetic_words.h"
#include "ui/words/phrase_book.h"
#include "ui/words/words.h"
#include <QLocale>
#include <QRegularExpression>
#include <cstdlib>

namespace gentolk {
namespace {

const PhraseBook& facts()
{
    static const PhraseBook all(factTemplates());
    return all;
}

struct Telling {
    bool complete = true; // every fact was known
    QString list(const QString& facts);
    QString fact(const QString& one, bool& known);
    QString part(const QString& captured);
};

QString personOrMode(const QString& code)
{
    const std::pair<const char*, QString> words[] = {
        {"child", Words::tr("child")},         {"mother", Words::tr("mother")},         {"father", Words::tr("father")},
        {"sibling", Words::tr("sibling")},     {"relative", Words::tr("relative")},      {"recessive", Words::tr("recessive")},   {"dominant", Words::tr("dominant")},
        {"X-linked", Words::tr("X-linked")},   {"mosaic", Words::tr("mosaic")},         {"mitochondrial", Words::tr("mitochondrial")},
        {"certain", word(Certainty::Certain)}, {"possible", word(Certainty::Possible)}, {"missing", Words::tr("missing")}};
    for (const auto& [english, meant] : words)
        if (code == QLatin1String(english))
            return meant;
    for (const InheritanceLabel label : valuesFrom(InheritanceLabel::DeNovo, InheritanceLabel::Mosaic))
        if (code == text(toString(label)))
            return word(label);
    return {};
}

QString powerOfTen(const QString& factor, int exponent)
{
    static const QString digits = QStringLiteral("\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079");
    QString raised = exponent < 0 ? QStringLiteral("\u207B") : QString();
    for (const QChar digit : QString::number(std::abs(exponent)))
        raised += digits[digit.digitValue()];
    const QString power = QStringLiteral("10") + raised;
    return factor == QLatin1String("1") ? power : factor + QStringLiteral("\u00B7") + power;
}

// "AF 8.333e-06 (…)": as people write it, wherever it stands in a fact.
QString withPowers(QString fact)
{
    static const QRegularExpression number(QStringLiteral("([0-9.]+)e(-?[0-9]+)"));
    for (auto found = number.match(fact); found.hasMatch(); found = number.match(fact))
        fact.replace(found.capturedStart(), found.capturedLength(), powerOfTen(found.captured(1), found.captured(2).toInt()));
    return fact;
}

// "0.25" and "0.2-0.8" in the window's locale; counts as they are.
std::optional<QString> numberIn(QString code)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]+([.][0-9]+)?(e-?[0-9]+)?(-[0-9]+([.][0-9]+)?)?$"));
    if (!form.match(code).hasMatch())
        return {};
    if (const qsizetype e = code.indexOf(QLatin1Char('e')); e > 0) // "8.333e-06" as people write it
        code = powerOfTen(code.left(e), code.mid(e + 1).toInt());
    return code.replace(QLatin1Char('.'), QLocale().decimalPoint());
}

std::optional<QString> consequences(const QString& terms)
{
    QStringList words;
    for (const QString& term : terms.split(QLatin1Char('&'))) {
        const QString meant = wordOfConsequence(term.toStdString());
        if (meant == term)
            return {};
        words << meant.toLower();
    }
    return words.join(QStringLiteral(", "));
}

// What has a form of its own instead of words: a genotype of a person, a frequency with its source, a label with its certainty.
std::optional<QString> formed(const QString& one)
{
    static const QRegularExpression genotype(QStringLiteral("^([a-z]+)( [^ ]+)? ([0-9.]+(?:[/|][0-9.]+)*)$"));
    static const QRegularExpression label(QStringLiteral("^([A-Za-z_]+) \\((certain|possible)\\)$"));
    static const QRegularExpression score(QStringLiteral("^(FAF|AF|REVEL|SpliceAI|CADD|APOGEE|HmtVAR) ([0-9.e-]+)(?: (<=|>) ([0-9.e-]+))?( \\(.+\\))?( (?:<=|<|>=|>) .+)?$"));
    static const QRegularExpression bound(QStringLiteral("^(<=|<|>=|>) [0-9.e-]+$"));
    if (const auto found = genotype.match(one); found.hasMatch() && !personOrMode(found.captured(1)).isEmpty())
        return personOrMode(found.captured(1)) + found.captured(2) + QLatin1Char(' ') + found.captured(3);
    if (const auto found = label.match(one); found.hasMatch() && !personOrMode(found.captured(1)).isEmpty())
        return QStringLiteral("%1 (%2)").arg(personOrMode(found.captured(1)), personOrMode(found.captured(2)));
    if (score.match(one).hasMatch() || bound.match(one).hasMatch()) {
        static const QRegularExpression point(QStringLiteral("(?<=[0-9])[.](?=[0-9])"));
        QString localised = withPowers(one);
        return localised.replace(point, QString(QLocale().decimalPoint())).replace(QStringLiteral("<="), QStringLiteral("\u2264")).replace(QStringLiteral(">="), QStringLiteral("\u2265"));
    }
    return {};
}

QString Telling::part(const QString& captured)
{
    if (const auto number = numberIn(captured))
        return *number;
    if (const QString meant = personOrMode(captured); !meant.isEmpty())
        return meant;
    if (const auto terms = consequences(captured))
        return *terms;
    if (const auto shaped = formed(captured))
        return *shaped;
    const bool before = complete;
    const QString told = list(captured); // names of genes, sources, exons stay as they are
    complete = before;
    return told;
}

QString Telling::fact(const QString& one, bool& known)
{
    known = true;
    if (const auto shaped = formed(one))
        return *shaped;
    if (const auto terms = consequences(one))
        return *terms;
    if (const auto found = facts().find(one))
        return found->filled(Words::tr(found->source), [this](const QString& captured) { return part(captured); });
    known = false;
    return one;
}

// Facts stand in a row, some with a comma of their own: the longest known one is taken first.
QString Telling::list(const QString& facts)
{
    QStringList told;
    for (const QString& clause : facts.split(QStringLiteral("; "))) {
        const QStringList pieces = clause.split(QStringLiteral(", "));
        QStringList words;
        for (qsizetype from = 0; from < pieces.size();) {
            bool known = false;
            qsizetype to = pieces.size();
            QString best = pieces[from];
            for (; to > from && !known; --to)
                best = fact(pieces.mid(from, to - from).join(QStringLiteral(", ")), known);
            complete = complete && known;
            words << best;
            from = known ? to + 1 : from + 1;
        }
        told << words.join(QStringLiteral(", "));
    }
    return told.join(QStringLiteral("; "));
}

QString withoutStop(const std::string& sentence)
{
    QString told = text(sentence);
    return told.endsWith(QLatin1Char('.')) ? told.chopped(1) : told;
}

} // namespace

QString wordsOfFacts(const std::string& facts)
{
    return Telling().list(text(facts));
}

QString wordsOfReason(const QString& reason)
{
    Telling telling;
    const QString told = telling.list(reason);
    return telling.complete ? told : reason;
}

bool allFactsKnown(const std::string& facts)
{
    Telling telling;
    telling.list(text(facts));
    return telling.complete;
}

QString valueOf(const Judgement& judgement)
{
    return wordsOfFacts(judgement.value);
}

QString thresholdOf(const Judgement& judgement)
{
    return wordsOfFacts(judgement.threshold);
}

QString sentenceOf(const Judgement& judgement)
{
    const QString told = wordsOfFacts(withoutStop(judgement.text).toStdString());
    return told.isEmpty() ? told : told + QLatin1Char('.');
}

} // namespace gentolk
