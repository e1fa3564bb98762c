// One text for libFuzzer (tests/fuzz/run): the first byte says which reader gets the rest, CSQ, ANN, BCSQ or a PED. An answer or an Error is right;
// a crash, a hang or another exception is not. Of an annotation the text's first line, where it has several, is the header's description.
#include "core/annotation/allele_evidence.h"
#include "core/annotation/transcript_consequences.h"
#include "core/base/error.h"
#include "core/io/ped_file.h"
#include <QFile>
#include <QTemporaryDir>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace gentolk;

namespace {

constexpr std::string_view csqDescription
    = "Format: Allele|Consequence|SYMBOL|HGNC_ID|Feature|CANONICAL|MANE_SELECT|HGVSc|HGVSp|ALLELE_NUM|gnomADg_AF|CLIN_SIG|SpliceAI_pred_DS_AG";
constexpr std::string_view bcsqDescription = "Format: '[*]consequence|gene|transcript|biotype[|strand|amino_acid_change|dna_change]'";

void readAnnotation(AnnotationSource source, std::string_view text)
{
    const std::size_t line = text.find('\n');
    const bool told = line != std::string_view::npos;
    const std::string_view description = told ? text.substr(0, line) : source == AnnotationSource::Bcsq ? bcsqDescription : csqDescription;
    const std::string_view value = told ? text.substr(line + 1) : text;
    for (const int index : {1, 2}) {
        const RecordAllele allele{"CA", {"C", "CT"}, index};
        AnnotationHeader header;
        if (source == AnnotationSource::Vep) {
            header.csq = csqFields(description);
            vepConsequences(value, *header.csq, allele);
            predictorScoresOf(evidenceFields({{"CSQ", std::string(value)}, {"SpliceAI", std::string(value)}}, header, allele), allele);
        } else if (source == AnnotationSource::SnpEff) {
            snpEffConsequences(value, annFields(told ? description : std::string_view()), allele);
        } else {
            bcsqConsequences(value, bcsqFields(description), allele);
        }
    }
}

void readPedigree(std::string_view text)
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.ped")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), qint64(text.size())) != qint64(text.size()))
        std::abort();
    file.close();
    readPed(file.fileName());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
    try {
        switch (data[0] % 4) {
        case 0: readAnnotation(AnnotationSource::Vep, text); break;
        case 1: readAnnotation(AnnotationSource::SnpEff, text); break;
        case 2: readAnnotation(AnnotationSource::Bcsq, text); break;
        default: readPedigree(text);
        }
    } catch (const Error&) {
        return 0;
    }
    return 0;
}
