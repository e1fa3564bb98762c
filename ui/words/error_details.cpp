#include "ui/words/error_details.h"
#include "ui/words/phrase_book.h"
#include "ui/words/words.h"

namespace gentolk {

namespace {

constexpr const char* const details[] = {
    QT_TRANSLATE_NOOP("gentolk::Words", "it is a folder"),
    QT_TRANSLATE_NOOP("gentolk::Words", "not a file"),
    QT_TRANSLATE_NOOP("gentolk::Words", "No such file or directory"),
    QT_TRANSLATE_NOOP("gentolk::Words", "Permission denied"),
    QT_TRANSLATE_NOOP("gentolk::Words", "No space left on device"),
    QT_TRANSLATE_NOOP("gentolk::Words", "Is a directory"),
    QT_TRANSLATE_NOOP("gentolk::Words", "Input/output error"),
    QT_TRANSLATE_NOOP("gentolk::Words", "line %1"),
    QT_TRANSLATE_NOOP("gentolk::Words", "line %1, the last: %2"),
    QT_TRANSLATE_NOOP("gentolk::Words", "after line %1"),
    QT_TRANSLATE_NOOP("gentolk::Words", "record %1"),
    QT_TRANSLATE_NOOP("gentolk::Words", "record %1: %2"),
    QT_TRANSLATE_NOOP("gentolk::Words", "%1 columns where the header has %2"),
    QT_TRANSLATE_NOOP("gentolk::Words", "%1 columns where 6 are expected (family, person, father, mother, sex, affection)"),
    QT_TRANSLATE_NOOP("gentolk::Words", "%1, without ##fileformat=VCF in its first line"),
    QT_TRANSLATE_NOOP("gentolk::Words", "text"),
    QT_TRANSLATE_NOOP("gentolk::Words", "compressed text"),
    QT_TRANSLATE_NOOP("gentolk::Words", "unknown data"),
    QT_TRANSLATE_NOOP("gentolk::Words", "QUAL is no number"),
    QT_TRANSLATE_NOOP("gentolk::Words", "a NUL byte, which no text has"),
    QT_TRANSLATE_NOOP("gentolk::Words", "a gene map needs contig, start, end and name, split by tabs, with start before end"),
    QT_TRANSLATE_NOOP("gentolk::Words", "a report ends in .pdf or .html"),
    QT_TRANSLATE_NOOP("gentolk::Words", "a transcript without exons"),
    QT_TRANSLATE_NOOP("gentolk::Words", "no line of GFF3"),
    QT_TRANSLATE_NOOP("gentolk::Words", "the compressed data is damaged, or its index is wrong"),
    QT_TRANSLATE_NOOP("gentolk::Words", "its index cannot be asked"),
    QT_TRANSLATE_NOOP("gentolk::Words", "no FASTA with an index (.fai) beside it"),
    QT_TRANSLATE_NOOP("gentolk::Words", "a sample without a name"),
    QT_TRANSLATE_NOOP("gentolk::Words", "a second #CHROM line with other columns"),
    QT_TRANSLATE_NOOP("gentolk::Words", "affection is '%1'; 1 (unaffected), 2 (affected) or 0 (unknown) is expected"),
    QT_TRANSLATE_NOOP("gentolk::Words", "sex is '%1'; 1 (male), 2 (female) or 0 (unknown) is expected"),
    QT_TRANSLATE_NOOP("gentolk::Words", "an affected person whose sample is in the VCF"),
    QT_TRANSLATE_NOOP("gentolk::Words", "an object expected"),
    QT_TRANSLATE_NOOP("gentolk::Words", "a list expected"),
    QT_TRANSLATE_NOOP("gentolk::Words", "a text expected"),
    QT_TRANSLATE_NOOP("gentolk::Words", "a number expected"),
    QT_TRANSLATE_NOOP("gentolk::Words", "yes or no expected"),
    QT_TRANSLATE_NOOP("gentolk::Words", "unknown word '%1'"),
    QT_TRANSLATE_NOOP("gentolk::Words", "%1 is missing"),
    QT_TRANSLATE_NOOP("gentolk::Words", "%1 is cut"),
    QT_TRANSLATE_NOOP("gentolk::Words", "not the checks of a family"),
    QT_TRANSLATE_NOOP("gentolk::Words", "format %1, program %2"),
    QT_TRANSLATE_NOOP("gentolk::Words", "another program's database (application id %1)"),
    QT_TRANSLATE_NOOP("gentolk::Words", "broken references in %1"),
    QT_TRANSLATE_NOOP("gentolk::Words", "contig, REF or ALT is missing or no sequence"),
    QT_TRANSLATE_NOOP("gentolk::Words", "file %1, program %2"),
    QT_TRANSLATE_NOOP("gentolk::Words", "file is not a database"),
    QT_TRANSLATE_NOOP("gentolk::Words", "given twice; a criterion applies once"),
    QT_TRANSLATE_NOOP("gentolk::Words", "it ends within its header (line %1)"),
    QT_TRANSLATE_NOOP("gentolk::Words", "it is the case database itself"),
    QT_TRANSLATE_NOOP("gentolk::Words", "it is no exported case"),
    QT_TRANSLATE_NOOP("gentolk::Words", "its content is not what was exported"),
    QT_TRANSLATE_NOOP("gentolk::Words", "its header cannot be read"),
    QT_TRANSLATE_NOOP("gentolk::Words", "its last genotype is cut"),
    QT_TRANSLATE_NOOP("gentolk::Words", "journal mode %1"),
    QT_TRANSLATE_NOOP("gentolk::Words", "line %1 has %2 cells, not %3"),
    QT_TRANSLATE_NOOP("gentolk::Words", "line %1 names other columns"),
    QT_TRANSLATE_NOOP("gentolk::Words", "no VCF file given"),
    QT_TRANSLATE_NOOP("gentolk::Words", "no gene of the panel has this symbol or HGNC id"),
    QT_TRANSLATE_NOOP("gentolk::Words", "no header line"),
    QT_TRANSLATE_NOOP("gentolk::Words", "no person in it"),
    QT_TRANSLATE_NOOP("gentolk::Words", "no transcript model"),
    QT_TRANSLATE_NOOP("gentolk::Words", "not a class"),
    QT_TRANSLATE_NOOP("gentolk::Words", "%1 lies in the future"),
    QT_TRANSLATE_NOOP("gentolk::Words", "%1 is before %2"),
    QT_TRANSLATE_NOOP("gentolk::Words", "not answered"),
    QT_TRANSLATE_NOOP("gentolk::Words", "not one of the 28 criteria"),
    QT_TRANSLATE_NOOP("gentolk::Words", "panels there are: %1"),
    QT_TRANSLATE_NOOP("gentolk::Words", "presets there are: %1"),
    QT_TRANSLATE_NOOP("gentolk::Words", "person %1 is missing"),
    QT_TRANSLATE_NOOP("gentolk::Words", "slice of case %1"),
    QT_TRANSLATE_NOOP("gentolk::Words", "sample checks of case %1"),
    QT_TRANSLATE_NOOP("gentolk::Words", "the built-in table has no such column"),
    QT_TRANSLATE_NOOP("gentolk::Words", "the columns of the #CHROM line are not those of a VCF"),
    QT_TRANSLATE_NOOP("gentolk::Words", "the compressed data is damaged %1"),
    QT_TRANSLATE_NOOP("gentolk::Words", "the compressed file has no end mark"),
    QT_TRANSLATE_NOOP("gentolk::Words", "the demo family has lost its variant"),
    QT_TRANSLATE_NOOP("gentolk::Words", "the demo has no such family"),
    QT_TRANSLATE_NOOP("gentolk::Words", "no coding consequence that the demo can invent"),
    QT_TRANSLATE_NOOP("gentolk::Words", "coding position beyond the transcript"),
    QT_TRANSLATE_NOOP("gentolk::Words", "the folder cannot be created"),
    QT_TRANSLATE_NOOP("gentolk::Words", "the folder cannot be made"),
    QT_TRANSLATE_NOOP("gentolk::Words", "the folder is not empty; --force writes into it"),
    QT_TRANSLATE_NOOP("gentolk::Words", "the header has no #CHROM line"),
    QT_TRANSLATE_NOOP("gentolk::Words", "the person has no id"),
    QT_TRANSLATE_NOOP("gentolk::Words", "the position is '%1'"),
    QT_TRANSLATE_NOOP("gentolk::Words", "the program was built without this resource"),
    QT_TRANSLATE_NOOP("gentolk::Words", "the record cannot be read"),
    QT_TRANSLATE_NOOP("gentolk::Words", "the stored variants are no BCF"),
    QT_TRANSLATE_NOOP("gentolk::Words", "the tissue of the proband's specimen is not told"),
    QT_TRANSLATE_NOOP("gentolk::Words", "the case has no such variant in the panel's regions"),
    QT_TRANSLATE_NOOP("gentolk::Words", "this is not a text file"),
    QT_TRANSLATE_NOOP("gentolk::Words", "unknown key"),
    QT_TRANSLATE_NOOP("gentolk::Words", "unknown step"),
    QT_TRANSLATE_NOOP("gentolk::Words", "unknown strength; Supporting, Moderate, Strong, VeryStrong or StandAlone"),
    QT_TRANSLATE_NOOP("gentolk::Words", "BA1, and BA1 alone, is stand-alone"),
    QT_TRANSLATE_NOOP("gentolk::Words", "%1 cases, not one"),
    QT_TRANSLATE_NOOP("gentolk::Words", "person %1 has a line already (line %2)"),
    QT_TRANSLATE_NOOP("gentolk::Words", "%1 has no line in family %2"),
    QT_TRANSLATE_NOOP("gentolk::Words", "%1 is male (line %2)"),
    QT_TRANSLATE_NOOP("gentolk::Words", "%1 is female (line %2)"),
    QT_TRANSLATE_NOOP("gentolk::Words", "%1 is their own ancestor"),
    QT_TRANSLATE_NOOP("gentolk::Words", "%1 is both parents of %2"),
    QT_TRANSLATE_NOOP("gentolk::Words", "by %1 at %2"),
    QT_TRANSLATE_NOOP("gentolk::Words", "mother %1 of %2"),
    QT_TRANSLATE_NOOP("gentolk::Words", "father %1 of %2"),
    QT_TRANSLATE_NOOP("gentolk::Words", "there is a father already"),
    QT_TRANSLATE_NOOP("gentolk::Words", "there is a mother already"),
    QT_TRANSLATE_NOOP("gentolk::Words", "both parents are there already"),
    QT_TRANSLATE_NOOP("gentolk::Words", "a pregnancy has no partner and no child"),
    QT_TRANSLATE_NOOP("gentolk::Words", "nobody is their own ancestor"),
    QT_TRANSLATE_NOOP("gentolk::Words", "a father is not female"),
    QT_TRANSLATE_NOOP("gentolk::Words", "a mother is not male"),
    QT_TRANSLATE_NOOP("gentolk::Words", "monozygotic twins are of one sex"),
    QT_TRANSLATE_NOOP("gentolk::Words", "a twin needs a brother or sister of the same parents"),
    QT_TRANSLATE_NOOP("gentolk::Words", "there is no partner"),
    QT_TRANSLATE_NOOP("gentolk::Words", "a person whose genome is in the case stays in the pedigree"),
};

const PhraseBook& book()
{
    static const PhraseBook all{details};
    return all;
}

} // namespace

std::span<const char* const> errorDetails()
{
    return details;
}

bool isKnownErrorDetail(const QString& detail)
{
    return book().find(detail).has_value();
}

QString wordsOfErrorDetail(const QString& detail)
{
    const auto found = book().find(detail);
    return found ? found->filled(Words::tr(found->source), wordsOfErrorDetail) : detail;
}

} // namespace gentolk
