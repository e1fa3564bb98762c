#include "app/cli/sign_in.h"
#include "app/cli/verb.h"
#include "core/reference/source_library.h"
#include "core/workflow/workspace.h"
#include "ui/words/error_words.h"
#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

// Headless Gentolk: the verbs of the contract, each through core/workflow.

namespace {

using namespace gentolk;
using namespace gentolk::cli;
namespace po = boost::program_options;

void addCommonOptions(Options& options)
{
    options.add_options()("help,h", QT_TRANSLATE_NOOP("gentolk::cli", "this help"))(
        "json", QT_TRANSLATE_NOOP("gentolk::cli", "one JSON document on stdout"))("lang", po::value<std::string>(),
                                                                                  QT_TRANSLATE_NOOP("gentolk::cli", "da or en"))(
        "database", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "database file; default: in the user's data folder"))(
        "as", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "sign in as this user (password: GENTOLK_PASSWORD, stdin, or asked)"))(
        "purpose", po::value<std::string>(),
        QT_TRANSLATE_NOOP("gentolk::cli", "why cases are looked up: current_treatment, conference, quality or administration"));
}

Options optionsOf(const Verb& verb)
{
    Options options("gentolk-cli " + verb.name);
    addCommonOptions(options);
    verb.addOptions(options);
    return options;
}

void printVerbHelp(const Verb& verb)
{
    print(QStringLiteral("gentolk-cli %1: %2")
              .arg(QString::fromStdString(verb.name), QCoreApplication::translate("gentolk::cli", verb.summary.c_str())));
    const Options options = optionsOf(verb);
    for (const auto& option : options.options()) {
        const QString name = QString::fromStdString(option->format_name() + " " + option->format_parameter());
        print(QStringLiteral("  %1 %2").arg(name, -34).arg(QCoreApplication::translate("gentolk::cli", option->description().c_str())));
    }
    print(QCoreApplication::translate("gentolk::cli", "Example:") + QStringLiteral("\n  ") + QString::fromStdString(verb.example));
}

void printHelp(const std::vector<Verb>& verbs)
{
    print(QCoreApplication::translate("gentolk::cli", "gentolk-cli VERB [options] [arguments]"));
    for (const Verb& verb : verbs)
        print(QStringLiteral("  %1 %2")
                  .arg(QString::fromStdString(verb.name), -10)
                  .arg(QCoreApplication::translate("gentolk::cli", verb.summary.c_str())));
    print(QCoreApplication::translate(
        "gentolk::cli",
        "gentolk-cli VERB --help shows a verb's options and an example; gentolk-cli --version the versions of everything built in."));
}

void printVersion()
{
    print(QStringLiteral("gentolk-cli " GENTOLK_VERSION));
    for (const QString& source : referenceVersions())
        print(QStringLiteral("  ") + source);
    for (const InstalledSource& one : SourceLibrary().all())
        if (one.active)
            print(QCoreApplication::translate("gentolk::cli", "  %1 (installed, %2)").arg(one.manifest.title(), assemblyWord(one.manifest.assembly)));
}

Values parse(const Verb& verb, const std::vector<std::string>& words)
{
    const Options options = optionsOf(verb);
    po::positional_options_description positional;
    if (!verb.positional.empty())
        positional.add(verb.positional.c_str(), -1);
    Values values;
    po::store(po::command_line_parser(words).options(options).positional(positional).run(), values);
    po::notify(values);
    if (textOf(values, "database").contains(QStringLiteral("://")))
        throw UsageError(QCoreApplication::translate("gentolk::cli", "--database: a server is not supported yet; name a file"));
    return values;
}

void useLanguage(QTranslator& translator, const QString& asked)
{
    const QString language = asked.isEmpty() ? QLocale::system().name().left(2) : asked;
    if (!asked.isEmpty() && asked != QStringLiteral("da") && asked != QStringLiteral("en"))
        throw UsageError(QStringLiteral("--lang: da or en, not %1").arg(asked));
    QLocale::setDefault(QLocale(language == QStringLiteral("da") ? QLocale::Danish : QLocale::English)); // numbers within sentences
    if (translator.load(QStringLiteral(":/i18n/gentolk_%1.qm").arg(language == QStringLiteral("da") ? language : QStringLiteral("en"))))
        QCoreApplication::installTranslator(&translator);
}

int usageProblem(const QString& verb, const QString& what)
{
    tell(QStringLiteral("gentolk-cli: %1: %2; %3")
             .arg(verb, what, QCoreApplication::translate("gentolk::cli", "see gentolk-cli %1 --help").arg(verb)));
    return WrongUsage;
}

int inputProblem(const QString& verb, const Error& error)
{
    if (error.code() == Error::Code::Stopped) {
        tell(QStringLiteral("gentolk-cli: %1: %2")
                 .arg(verb, verb == QStringLiteral("demo")
                                ? QCoreApplication::translate("gentolk::cli", "interrupted; the folder holds a part of the demo")
                                : QCoreApplication::translate("gentolk::cli", "interrupted; nothing was written")));
        return Interrupted;
    }
    const QString subject = error.subject().isEmpty() ? verb : error.subject();
    tell(QStringLiteral("gentolk-cli: %1: %2; %3").arg(subject, problemOf(error), remedyOf(error)));
    return InputUnusable;
}

int runVerb(const Verb& verb, const std::vector<std::string>& words)
{
    const QString name = QString::fromStdString(verb.name);
    try {
        const Values values = parse(verb, words);
        if (has(values, "help")) {
            printVerbHelp(verb);
            return Done;
        }
        signInAsAsked(values);
        return verb.run(values);
    } catch (const UsageError& error) {
        return usageProblem(name, QString::fromUtf8(error.what()));
    } catch (const po::error& error) {
        return usageProblem(name, QString::fromUtf8(error.what()));
    } catch (const Error& error) {
        return inputProblem(name, error);
    }
}

// Qt tells of a session folder that a batch job has not got and that nothing here uses; every other message goes through.
void withoutSessionFolderNoise(QtMsgType, const QMessageLogContext&, const QString& message)
{
    if (!message.startsWith(QStringLiteral("QStandardPaths: ")) || !message.contains(QStringLiteral("runtime"), Qt::CaseInsensitive))
        tell(message);
}

// The language counts wherever it stands: before the verb, and beside words that are wrong.
QString languageIn(const std::vector<std::string>& words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == "--lang" && i + 1 < words.size())
            return QString::fromStdString(words[i + 1]);
        if (words[i].starts_with("--lang="))
            return QString::fromStdString(words[i].substr(7));
    }
    return {};
}

// Options before the verb are said of it: the language alone makes sense there.
std::vector<std::string> withoutLeadingLanguage(std::vector<std::string> words)
{
    if (!words.empty() && words.front().starts_with("--lang="))
        words.erase(words.begin());
    else if (words.size() > 1 && words.front() == "--lang")
        words.erase(words.begin(), words.begin() + 2);
    return words;
}

int run(const std::vector<std::string>& given)
{
    QTranslator translator;
    try {
        useLanguage(translator, languageIn(given));
    } catch (const UsageError& error) {
        return usageProblem(QStringLiteral("gentolk-cli"), QString::fromUtf8(error.what()));
    }
    const auto verbs = allVerbs();
    const std::vector<std::string> words = withoutLeadingLanguage(given);
    if (words.empty() || words.front() == "--help" || words.front() == "-h" || words.front() == "help") {
        printHelp(verbs);
        return words.empty() ? WrongUsage : Done;
    }
    if (words.front() == "--version") {
        printVersion();
        return Done;
    }
    const Verb* verb = findVerb(verbs, words.front());
    if (!verb)
        return usageProblem(QString::fromStdString(words.front()), QCoreApplication::translate("gentolk::cli", "there is no such verb"));
    return runVerb(*verb, {words.begin() + 1, words.end()});
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // the PDF needs fonts, not a display
    qInstallMessageHandler(withoutSessionFolderNoise);
    QGuiApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Gentolk"));
    QCoreApplication::setApplicationName(QStringLiteral("gentolk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GENTOLK_VERSION));
    listenForInterrupt();
    std::vector<std::string> words;
    for (const QString& word : application.arguments().mid(1))
        words.push_back(word.toStdString());
    try {
        const int status = run(words);
        if (outputArrived())
            return status;
        tell(QStringLiteral("gentolk-cli: ") +
             QCoreApplication::translate("gentolk::cli",
                                         "standard output: not everything could be written; free some space, or choose another place"));
        return InputUnusable;
    } catch (const std::exception& error) { // a defect of ours: told as one, never as a wrong input
        tell(QStringLiteral("gentolk-cli: internal error: %1; please report it with the command that led here")
                 .arg(QString::fromUtf8(error.what())));
        return InputUnusable;
    }
}
