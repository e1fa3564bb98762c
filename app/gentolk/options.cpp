#include "app/gentolk/options.h"
#include <QCommandLineParser>
#include <cstdio>

namespace gentolk {
namespace {

void print(FILE* to, const QString& text)
{
    std::fputs(text.toUtf8().constData(), to);
}

} // namespace

std::optional<Options> optionsFrom(const QStringList& arguments, int& status)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Gentolk helps interpret genomes of patients with inborn errors of immunity."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption database(QStringLiteral("database"), QStringLiteral("Use this database."), QStringLiteral("FILE"));
    const QCommandLineOption language(QStringLiteral("lang"), QStringLiteral("Language of the window: da or en."), QStringLiteral("da|en"));
    const QCommandLineOption demo(QStringLiteral("demo"), QStringLiteral("Make the demo families of invented people and show them."));
    parser.addOptions({database, language, demo});
    const bool understood = parser.parse(arguments);
    const QString asked = parser.value(language);
    status = 0;
    if (understood && parser.isSet(help))
        return print(stdout, parser.helpText()), std::nullopt;
    if (understood && parser.isSet(version))
        return print(stdout, QStringLiteral("gentolk %1\n").arg(QStringLiteral(GENTOLK_VERSION))), std::nullopt;
    if (understood && (asked.isEmpty() || asked == QLatin1String("da") || asked == QLatin1String("en")))
        return Options{parser.value(database), asked, parser.isSet(demo)};
    status = 2;
    print(stderr, QStringLiteral("gentolk: %1\n").arg(understood ? QStringLiteral("--lang: must be da or en") : parser.errorText()));
    return std::nullopt;
}

} // namespace gentolk
