#include "ui/words/error_words.h"
#include "ui/words/error_details.h"
#include "ui/words/words.h"

namespace gentolk {
namespace {

using Code = Error::Code;

QString fileProblem(Code code)
{
    switch (code) {
    case Code::FileMissing: return Words::tr("the file does not exist");
    case Code::FileUnreadable: return Words::tr("the file cannot be read");
    case Code::FileEmpty: return Words::tr("the file is empty");
    case Code::FileTruncated: return Words::tr("the file is cut short");
    case Code::FileMalformed: return Words::tr("the content cannot be understood");
    case Code::NotAVcf: return Words::tr("this is not a VCF or BCF file");
    case Code::OutputExists: return Words::tr("the file is already there");
    case Code::OutputUnwritable: return Words::tr("the file cannot be written");
    case Code::SourceChanged: return Words::tr("the file is not the one that was imported");
    default: return {};
    }
}

QString familyProblem(Code code)
{
    switch (code) {
    case Code::NoSamples: return Words::tr("the file has no samples");
    case Code::AssemblyUnknown: return Words::tr("the genome assembly cannot be told from the file");
    case Code::MixedAssemblies: return Words::tr("the files are of different genome assemblies");
    case Code::DuplicateSample: return Words::tr("the sample is in more than one file");
    case Code::PedigreeMalformed: return Words::tr("the line of the pedigree file cannot be understood");
    case Code::PedigreeInconsistent: return Words::tr("the pedigree contradicts itself");
    case Code::SampleNotInPedigree: return Words::tr("the sample is not in the pedigree");
    case Code::ProbandMissing: return Words::tr("the proband was not found");
    case Code::ProbandAmbiguous: return Words::tr("more than one person could be the proband");
    default: return {};
    }
}

QString caseProblem(Code code)
{
    switch (code) {
    case Code::DatabaseTooNew: return Words::tr("the database was made by a newer version of Gentolk");
    case Code::DatabaseCorrupt: return Words::tr("the database is damaged");
    case Code::StorageFailed: return Words::tr("the database could not be used");
    case Code::EditedElsewhere: return Words::tr("the case was changed in another window");
    case Code::NotFound: return Words::tr("there is no such thing");
    case Code::InvalidValue: return Words::tr("the value cannot be used");
    case Code::AlreadyImported: return Words::tr("this file has been imported before");
    case Code::ConsentMissing: return Words::tr("the consent is missing");
    case Code::TransplantedBlood: return Words::tr("blood of a stem-cell recipient holds the donor's DNA");
    case Code::NotAllowed: return Words::tr("this is not allowed");
    case Code::Stopped: return Words::tr("stopped before it was finished");
    default: return {};
    }
}

QString fileRemedy(Code code)
{
    switch (code) {
    case Code::FileMissing: return Words::tr("check the path and that the drive is connected");
    case Code::FileUnreadable: return Words::tr("check that you may read it and that no other program holds it");
    case Code::FileEmpty: return Words::tr("fetch the file again from where it was made");
    case Code::FileTruncated: return Words::tr("copy the file again; a part of it is missing");
    case Code::FileMalformed: return Words::tr("correct the place named, or have the file made again");
    case Code::NotAVcf: return Words::tr("choose a file of variants (.vcf, .vcf.gz or .bcf)");
    case Code::OutputExists: return Words::tr("choose another name, or allow it to be replaced");
    case Code::OutputUnwritable: return Words::tr("choose another folder, or free some space");
    case Code::SourceChanged: return Words::tr("find the original file, or begin a new case with this one");
    default: return {};
    }
}

QString familyRemedy(Code code)
{
    switch (code) {
    case Code::NoSamples: return Words::tr("choose a file with genotypes, not a list of sites");
    case Code::AssemblyUnknown: return Words::tr("say which it is, or have the file made with contig lengths in its header");
    case Code::MixedAssemblies: return Words::tr("choose files that are all GRCh37 or all GRCh38");
    case Code::DuplicateSample: return Words::tr("leave out one of the files");
    case Code::PedigreeMalformed: return Words::tr("a line has family, person, father, mother, sex and affection");
    case Code::PedigreeInconsistent: return Words::tr("correct the pedigree file at that line");
    case Code::SampleNotInPedigree: return Words::tr("add the person to the pedigree, or correct the name in the pedigree or in the VCF");
    case Code::ProbandMissing: return Words::tr("choose a proband who is in both the pedigree and the files");
    case Code::ProbandAmbiguous: return Words::tr("choose the proband");
    default: return {};
    }
}

QString caseRemedy(Code code)
{
    switch (code) {
    case Code::DatabaseTooNew: return Words::tr("open it with the newer version");
    case Code::DatabaseCorrupt: return Words::tr("close Gentolk and restore the newest backup beside the database");
    case Code::StorageFailed: return Words::tr("check the drive and its space, then try again");
    case Code::EditedElsewhere: return Words::tr("open the case again to see the newest, then repeat your change");
    case Code::NotFound: return Words::tr("check the spelling");
    case Code::InvalidValue: return Words::tr("correct the value");
    case Code::AlreadyImported: return Words::tr("open that case");
    case Code::ConsentMissing: return Words::tr("obtain the written consent and enter its date and version");
    case Code::TransplantedBlood: return Words::tr("say whether there was a transplantation, and use a tissue other than blood after one");
    case Code::NotAllowed: return Words::tr("ask a colleague who may");
    case Code::Stopped: return Words::tr("nothing was changed; begin again when you wish");
    default: return {};
    }
}

// The fields that requirePossibleDates() and the case's stops name; anything else is a name of the user's own and stays as it is.
QString wordsOfSubject(const Error& error)
{
    const std::pair<const char*, QString> fields[] = {
        {"birth_date", Words::tr("Date of birth")}, {"consent_date", Words::tr("Date of the consent")}, {"t0", Words::tr("T0, requisition")},
        {"t1", Words::tr("T1, sample taken")},      {"t2", Words::tr("T2, received at sequencing")},    {"t3", Words::tr("T3, data released")}};
    for (const auto& [field, meant] : fields)
        if (error.code() == Code::InvalidValue && error.subject() == QLatin1String(field))
            return meant;
    return error.subject();
}

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString problemOf(const Error& error)
{
    const QString parts[] = {fileProblem(error.code()), familyProblem(error.code()), caseProblem(error.code())};
    const QString what = parts[0] + parts[1] + parts[2];
    return error.detail().isEmpty() ? what : Words::tr("%1 (%2)").arg(what, wordsOfErrorDetail(error.detail()));
}

QString remedyOf(const Error& error)
{
    if (error.code() == Code::NotAllowed && error.detail() == QLatin1String("nobody is signed in"))
        return Words::tr("sign in; without a window by --as NAME");
    return fileRemedy(error.code()) + familyRemedy(error.code()) + caseRemedy(error.code());
}

QString sentence(const Error& error)
{
    const QString what = problemOf(error);
    const QString told = error.subject().isEmpty() ? capital(what) : Words::tr("%1: %2").arg(wordsOfSubject(error), what);
    return Words::tr("%1. %2.").arg(told, capital(remedyOf(error)));
}

} // namespace gentolk
