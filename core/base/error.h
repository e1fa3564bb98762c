#pragma once
#include <QString>
#include <stdexcept>

namespace gentolk {

// A failed operation, told in facts: what kind, on what subject, with which detail. ui/words chooses the sentence
// and the language. Thrown freely below, caught at one border (runTask in the window, main on the command line).
class Error : public std::runtime_error
{
public:
    enum class Code {
        FileMissing,         // subject: path
        FileUnreadable,      // subject: path; detail: why
        FileEmpty,           // subject: path
        FileTruncated,       // subject: path; detail: where (record or line)
        FileMalformed,       // subject: path or path:line; detail: what
        NotAVcf,             // subject: path; detail: what it looks like
        NoSamples,           // subject: path
        AssemblyUnknown,     // subject: path
        MixedAssemblies,     // subject: path; detail: "GRCh37 and GRCh38"
        DuplicateSample,     // subject: sample; detail: both files
        PedigreeMalformed,   // subject: path:line; detail: what
        PedigreeInconsistent,// subject: path:line; detail: what
        SampleNotInPedigree, // subject: sample; detail: the PED
        ProbandMissing,      // subject: path or id; detail: what was looked for
        ProbandAmbiguous,    // subject: path; detail: the candidates
        OutputExists,        // subject: path
        OutputUnwritable,    // subject: path; detail: why (full disk included)
        DatabaseTooNew,      // subject: path; detail: "file 9, program 3"
        DatabaseCorrupt,     // subject: path; detail
        StorageFailed,       // subject: path; detail: the driver's words
        EditedElsewhere,     // subject: case number; detail: who and when
        NotFound,            // subject: what was asked for
        InvalidValue,        // subject: field; detail: what is wrong with it
        ConsentMissing,      // subject: case number (E-10)
        TransplantedBlood,   // subject: case number (B-61)
        NotAllowed,          // subject: verb; detail: why
        AlreadyImported,     // subject: path; detail: the case it became
        SourceChanged,       // subject: path (a source file is not the one that was imported)
        Stopped,             // the user interrupted
    };
    explicit Error(Code code, QString subject = {}, QString detail = {});
    Code code() const noexcept { return m_code; }
    const QString& subject() const noexcept { return m_subject; }
    const QString& detail() const noexcept { return m_detail; } // facts for the sentence's end; English, never a CPR number

private:
    Code m_code;
    QString m_subject;
    QString m_detail;
};

} // namespace gentolk
