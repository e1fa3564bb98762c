#include "ui/words/acmg_words.h"
#include "ui/words/words.h"

namespace gentolk {
namespace {

QString pathogenicMeaning(AcmgCriterion criterion)
{
    switch (criterion) {
    case AcmgCriterion::PVS1: return Words::tr("The product is lost in a gene where loss of function causes the disease");
    case AcmgCriterion::PS1: return Words::tr("The same change of the protein is already known as pathogenic");
    case AcmgCriterion::PS2: return Words::tr("De novo, with both parents confirmed");
    case AcmgCriterion::PS3: return Words::tr("A sound functional study shows damage");
    case AcmgCriterion::PS4: return Words::tr("Seen clearly more often in patients than in others");
    case AcmgCriterion::PM1: return Words::tr("In a hot spot or a vital domain without benign variation");
    case AcmgCriterion::PM2: return Words::tr("Absent from, or very rare in, the population");
    case AcmgCriterion::PM3: return Words::tr("In trans with a pathogenic variant in a recessive disease");
    case AcmgCriterion::PM4: return Words::tr("The protein's length is changed outside a repeat");
    case AcmgCriterion::PM5: return Words::tr("Another change of the same amino acid is pathogenic");
    case AcmgCriterion::PM6: return Words::tr("De novo, parents not confirmed");
    case AcmgCriterion::PP1: return Words::tr("Follows the disease in the family");
    case AcmgCriterion::PP2: return Words::tr("Missense in a gene where missense causes disease and is seldom benign");
    case AcmgCriterion::PP3: return Words::tr("Calibrated predictions speak for damage");
    case AcmgCriterion::PP4: return Words::tr("The phenotype is specific to the gene");
    case AcmgCriterion::PP5: return Words::tr("A reputable source says pathogenic (no longer advised)");
    default: return {};
    }
}

} // namespace

QString meaningOf(AcmgCriterion criterion)
{
    switch (criterion) {
    case AcmgCriterion::BA1: return Words::tr("Far too common in the population for the disease");
    case AcmgCriterion::BS1: return Words::tr("More common than the disease allows");
    case AcmgCriterion::BS2: return Words::tr("Seen in healthy adults where the disease would show");
    case AcmgCriterion::BS3: return Words::tr("A sound functional study shows no damage");
    case AcmgCriterion::BS4: return Words::tr("Does not follow the disease in the family");
    case AcmgCriterion::BP1: return Words::tr("Missense in a gene where only loss of the product causes disease");
    case AcmgCriterion::BP2: return Words::tr("In cis with a pathogenic variant, or in trans in a dominant disease");
    case AcmgCriterion::BP3: return Words::tr("In-frame change in a repeat without known function");
    case AcmgCriterion::BP4: return Words::tr("Calibrated predictions speak against damage");
    case AcmgCriterion::BP5: return Words::tr("Another cause of the disease has been found");
    case AcmgCriterion::BP6: return Words::tr("A reputable source says benign (no longer advised)");
    case AcmgCriterion::BP7: return Words::tr("Synonymous or intronic without effect on splicing");
    default: return pathogenicMeaning(criterion);
    }
}

} // namespace gentolk
