#include "app/cli/sign_in.h"
#include "core/workflow/case_filter.h"
#include "core/workflow/quality.h"
#include "core/workflow/signing.h"
#include <QCoreApplication>

namespace gentolk::cli {

namespace po = boost::program_options;

namespace {

struct ReportWork {
    Workspace& workspace;
    Case theCase;
    QString language;
    ReportDraft draft;
};

ReportDraft draftOf(const Workspace& workspace, const Signing& signing, const Case& theCase, const QString& language)
{
    ConsoleTask task(tr("reading"));
    const FamilyVariants variants = workspace.loadVariants(theCase, task);
    const Shortlist list = makeShortlist(
        variants, filterOfCase(workspace, theCase).cascade, theCase.phenotype);
    const std::optional<FamilyQuality> quality = workspace.quality(theCase.id);
    return signing.draft(theCase, variants, list, parentageOf(quality ? &*quality : nullptr), language);
}

// "PLACE=TEXT": a place as --places shows it; its name may hold "=" only in HGVS, so the last "]]=" or the first "=" parts them.
void fill(Signing& signing, const Case& theCase, const QString& language, const QString& asked)
{
    const qsizetype hole = asked.indexOf(QLatin1String("]]="));
    const qsizetype at = hole >= 0 ? hole + 2 : asked.indexOf(u'=');
    if (at <= 0)
        throw UsageError(tr("--fill: PLACE=TEXT, with a place of --places"));
    signing.write(theCase.id, language, asked.left(at), asked.mid(at + 1));
}

int showPlaces(const ReportDraft& draft)
{
    for (const WritablePlace& place : openPlaces(draft))
        print(place.name);
    for (const ReportSection& section : draft.sections)
        tell(proseOf(draft, section.key));
    return Done;
}

bool isSigningStep(const Values& values)
{
    for (const char* step : {"submit", "approve", "release"})
        if (has(values, step))
            return true;
    return false;
}

void takeStep(const Values& values, Signing& signing, ReportWork& work)
{
    if (has(values, "submit"))
        signing.submit(work.theCase, work.draft);
    else if (has(values, "approve"))
        signing.approve(work.theCase, work.draft, passwordFrom(ownPassword, tr("Password:")));
    else
        work.theCase = signing.release(work.theCase, work.draft, passwordFrom(ownPassword, tr("Password:")));
    tell(tr("the report is: %1").arg(toString(signing.progress(work.theCase.id).state)));
}

// What needs no draft. True when something was done.
bool doWithoutDraft(const Values& values, Signing& signing, const Case& theCase, const QString& language)
{
    if (has(values, "amend"))
        signing.amend(theCase, textOf(values, "amend"));
    if (has(values, "give-back"))
        signing.giveBack(theCase.id, textOf(values, "give-back"));
    if (has(values, "telephone-to"))
        signing.recordTelephoneAnswer(theCase, textOf(values, "telephone-to"), required(values, "told"));
    for (const QString& asked : textsOf(values, "fill"))
        fill(signing, theCase, language, asked);
    return has(values, "amend") || has(values, "give-back") || has(values, "telephone-to") || has(values, "fill");
}

void writeAsked(const Values& values, const Signing& signing, const ReportWork& work, const QString& path)
{
    writeReport(work.draft, work.theCase, path, has(values, "force"));
    work.workspace.recordLookup(work.theCase.id, QStringLiteral("report_written"), work.language);
    tell(tr("%1 written; a draft with %2 open place(s)").arg(path).arg(openPlaces(work.draft).size()));
    if (!signing.signedReports(work.theCase.id).empty())
        tell(tr("a signed report exists; this draft is not it"));
}

void writeLetter(const Values& values, const Signing& signing, const ReportWork& work, const QString& path)
{
    const ReportDraft letter = signing.letter(work.theCase, work.draft);
    writeReport(letter, path, has(values, "force")); // a letter has no structured form: .json is refused
    work.workspace.recordLookup(work.theCase.id, QStringLiteral("report.letter"), work.language);
    tell(letter.draft ? tr("%1 written; the letter of a draft").arg(path) : tr("%1 written; the letter of the signed report").arg(path));
}

// The newest signed report, where there is one and no draft was asked for.
bool wroteSigned(const Values& values, const Signing& signing, const Case& theCase, const QString& path)
{
    if (has(values, "draft") || has(values, "letter") || isSigningStep(values))
        return false;
    const auto reports = signing.signedReports(theCase.id);
    if (reports.empty())
        return false;
    if (has(values, "lang") && textOf(values, "lang") != reports.back().language)
        throw Error(Error::Code::NotAllowed, theCase.number, QStringLiteral("the report was signed in the language %1").arg(reports.back().language));
    signing.writeSigned(theCase.id, path, has(values, "force"));
    tell(tr("%1 written; the signed report, version %2").arg(path).arg(reports.back().version));
    return true;
}

int runReport(const Values& values)
{
    const QString name = required(values, "case"), path = textOf(values, "output");
    const QString language = has(values, "lang") ? textOf(values, "lang") : QStringLiteral("da");
    Workspace workspace(databaseOf(values));
    Signing signing(workspace);
    Case theCase = caseByName(workspace, name);
    const bool done = doWithoutDraft(values, signing, theCase, language);
    if (done && path.isEmpty() && !isSigningStep(values))
        return Done;
    if (path.isEmpty() && !isSigningStep(values) && !has(values, "places"))
        required(values, "output");
    if (!path.isEmpty() && wroteSigned(values, signing, theCase, path))
        return Done;
    theCase = done ? caseByName(workspace, name) : theCase;
    ReportWork work{workspace, theCase, language, draftOf(workspace, signing, theCase, language)};
    if (has(values, "places"))
        return showPlaces(work.draft);
    if (isSigningStep(values))
        takeStep(values, signing, work);
    if (!path.isEmpty() && has(values, "letter"))
        writeLetter(values, signing, work, path);
    else if (!path.isEmpty() && !wroteSigned(values, signing, theCase, path))
        writeAsked(values, signing, work, path);
    return Done;
}

void addReportOptions(Options& options)
{
    options.add_options()("case", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "case number or id"))(
        "output,o", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "file ending in .pdf, .docx, .html, .txt or .fhir.json"))(
        "force", QT_TRANSLATE_NOOP("gentolk::cli", "overwrite an existing file"))(
        "draft", QT_TRANSLATE_NOOP("gentolk::cli", "the draft, though a report is signed"))(
        "letter", QT_TRANSLATE_NOOP("gentolk::cli", "the letter to the department that asked, instead of the report"))(
        "places", QT_TRANSLATE_NOOP("gentolk::cli", "the places that must be written before it can be signed; sections on stderr"))(
        "fill", po::value<std::vector<std::string>>(), QT_TRANSLATE_NOOP("gentolk::cli", "PLACE=TEXT: writes a place; may be repeated"))(
        "submit", QT_TRANSLATE_NOOP("gentolk::cli", "hands the draft over for review"))(
        "approve", QT_TRANSLATE_NOOP("gentolk::cli", "the first signature"))("release", QT_TRANSLATE_NOOP("gentolk::cli", "the second signature, of another person"))(
        "give-back", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "back to a draft, with the reason"))(
        "amend", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "begins the next version of a released report, with the reason"))(
        "telephone-to", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "acute: name and department that were told by telephone"))(
        "told", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "acute: what was told by telephone"));
}

} // namespace

Verb reportVerb()
{
    return {"report",
            QT_TRANSLATE_NOOP("gentolk::cli", "writes the draft, or the signed report; takes it to its two signatures"),
            "gentolk-cli report --case IEI-2026-0001 --lang da -o report.pdf\n  gentolk-cli report --case IEI-2026-0001 --lang da --approve --as anna",
            addReportOptions,
            "",
            runReport};
}

} // namespace gentolk::cli
