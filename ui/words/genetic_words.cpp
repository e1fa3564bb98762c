#include "ui/words/genetic_words.h"
#include "ui/words/words.h"

namespace gentolk {

QString word(Sex sex)
{
    switch (sex) {
    case Sex::Unknown: return Words::tr("sex not known");
    case Sex::Male: return Words::tr("male");
    case Sex::Female: return Words::tr("female");
    }
    return {};
}

QString word(AffectionStatus affection)
{
    switch (affection) {
    case AffectionStatus::Unknown: return Words::tr("affection not known");
    case AffectionStatus::Unaffected: return Words::tr("unaffected");
    case AffectionStatus::Affected: return Words::tr("affected");
    }
    return {};
}

QString word(Design design)
{
    switch (design) {
    case Design::Singleton: return Words::tr("Singleton");
    case Design::Duo: return Words::tr("Duo");
    case Design::Trio: return Words::tr("Trio");
    case Design::Larger: return Words::tr("Larger family");
    }
    return {};
}

QString word(GenomeAssembly assembly)
{
    return assembly == GenomeAssembly::Unknown ? Words::tr("assembly not known") : QString::fromStdString(toString(assembly));
}

QString word(Zygosity zygosity)
{
    switch (zygosity) {
    case Zygosity::NotCalled: return Words::tr("not called");
    case Zygosity::HomozygousReference: return Words::tr("reference");
    case Zygosity::Heterozygous: return Words::tr("heterozygous");
    case Zygosity::HomozygousAlternate: return Words::tr("homozygous");
    case Zygosity::Hemizygous: return Words::tr("hemizygous");
    }
    return {};
}

QString word(AlleleOrigin origin)
{
    switch (origin) {
    case AlleleOrigin::Unknown: return Words::tr("origin not known");
    case AlleleOrigin::Maternal: return Words::tr("from the mother");
    case AlleleOrigin::Paternal: return Words::tr("from the father");
    case AlleleOrigin::BothParents: return Words::tr("from both parents");
    case AlleleOrigin::DeNovo: return Words::tr("de novo");
    }
    return {};
}

QString word(ModeOfInheritance mode)
{
    switch (mode) {
    case ModeOfInheritance::AutosomalDominant: return Words::tr("autosomal dominant");
    case ModeOfInheritance::AutosomalRecessive: return Words::tr("autosomal recessive");
    case ModeOfInheritance::XLinked: return Words::tr("X-linked");
    case ModeOfInheritance::XLinkedRecessive: return Words::tr("X-linked recessive");
    case ModeOfInheritance::XLinkedDominant: return Words::tr("X-linked dominant");
    case ModeOfInheritance::Somatic: return Words::tr("somatic");
    case ModeOfInheritance::Mitochondrial: return Words::tr("mitochondrial");
    }
    return {};
}

QString word(Mechanism mechanism)
{
    switch (mechanism) {
    case Mechanism::Unknown: return Words::tr("mechanism not known");
    case Mechanism::LossOfFunction: return Words::tr("loss of function");
    case Mechanism::GainOfFunction: return Words::tr("gain of function");
    case Mechanism::DominantNegative: return Words::tr("dominant negative");
    }
    return {};
}

QString word(Penetrance penetrance)
{
    switch (penetrance) {
    case Penetrance::Unknown: return Words::tr("penetrance not known");
    case Penetrance::Complete: return Words::tr("complete penetrance");
    case Penetrance::Incomplete: return Words::tr("incomplete penetrance");
    }
    return {};
}

QString word(Impact impact)
{
    switch (impact) {
    case Impact::Modifier: return Words::tr("modifier");
    case Impact::Low: return Words::tr("low impact");
    case Impact::Moderate: return Words::tr("moderate impact");
    case Impact::High: return Words::tr("high impact");
    }
    return {};
}

QString word(ClinVarClass significance)
{
    switch (significance) {
    case ClinVarClass::Unknown: return Words::tr("Not classified");
    case ClinVarClass::Benign: return Words::tr("Benign");
    case ClinVarClass::LikelyBenign: return Words::tr("Likely benign");
    case ClinVarClass::Uncertain: return Words::tr("VUS");
    case ClinVarClass::LikelyPathogenic: return Words::tr("Likely pathogenic");
    case ClinVarClass::Pathogenic: return Words::tr("Pathogenic");
    case ClinVarClass::Conflicting: return Words::tr("Conflicting");
    case ClinVarClass::RiskOrOther: return Words::tr("Risk factor or other");
    }
    return {};
}

QString word(VariantKind kind)
{
    switch (kind) {
    case VariantKind::Snv: return Words::tr("single base");
    case VariantKind::Mnv: return Words::tr("several bases");
    case VariantKind::Indel: return Words::tr("insertion or deletion");
    case VariantKind::Structural: return Words::tr("structural variant");
    case VariantKind::CopyNumber: return Words::tr("copy-number variant");
    case VariantKind::Repeat: return Words::tr("repeat expansion");
    case VariantKind::Reference: return Words::tr("no variant");
    }
    return {};
}

QString word(StructuralKind kind)
{
    switch (kind) {
    case StructuralKind::Deletion: return Words::tr("deletion");
    case StructuralKind::Duplication: return Words::tr("duplication");
    case StructuralKind::Insertion: return Words::tr("insertion");
    case StructuralKind::MobileElement: return Words::tr("mobile element");
    case StructuralKind::Inversion: return Words::tr("inversion");
    case StructuralKind::CopyNumber: return Words::tr("change of copy number");
    case StructuralKind::Repeat: return Words::tr("repeat");
    case StructuralKind::BreakEnd: return Words::tr("joint of two places");
    case StructuralKind::Other: return Words::tr("other structural change");
    }
    return {};
}

QString wordOfAnnotation(const QString& missingCode)
{
    if (missingCode == QLatin1String("frequency"))
        return Words::tr("population frequency");
    if (missingCode == QLatin1String("clinvar"))
        return Words::tr("ClinVar");
    return missingCode == QLatin1String("protein") ? Words::tr("a reference sequence: protein changes are not told") : missingCode;
}

QString wordOfRemark(const std::string& code)
{
    const std::pair<const char*, QString> words[] = {
        {"unknown_consequence", Words::tr("a consequence that is not in the Sequence Ontology")},
        {"value_not_per_allele", Words::tr("a field without one value for each allele: not read")},
        {"info_twice", Words::tr("a field of INFO that stands twice: consequences are joined, other values not read")},
        {"consequence_elsewhere", Words::tr("a consequence that is written at another record")},
        {"reference_without_base", Words::tr("a reference allele that is not a base")},
        {"genotype_unknown_allele", Words::tr("a genotype with an allele that its record does not list")},
        {"genotype_partial", Words::tr("a genotype with a missing allele")},
        {"ploidy_odd", Words::tr("a genotype with an unexpected number of alleles")},
        {"header_line_late", Words::tr("header lines below the line of the samples")},
        {"no_final_newline", Words::tr("the last line has no end")},
        {"contig_undeclared", Words::tr("a chromosome that the header does not list")},
        {"end_before_position", Words::tr("an end that lies before its position")},
        {"not_left_aligned", Words::tr("insertions and deletions are joined over the files only where these write them alike: no reference sequence is installed")},
        {"written_otherwise", Words::tr("a change that the files write in two ways: told in one")},
        {"index_older", Words::tr("an index that is older than its file: the file was read whole")},
        {"index_wrong", Words::tr("an index that does not belong to its file: the file was read whole")},
        {"events_by_end", Words::tr("read by the index: a structural event that is written without its end is found only where it begins; without the index all are found")},
        {"position_past_end", Words::tr("a position behind the end of its chromosome")},
        {"alternate_twice", Words::tr("a record that lists the same alternate allele twice")},
        {"format_twice", Words::tr("a value of the calls that FORMAT names twice: left out, since it is not known which one is meant")},
        {"annotation_unnamed", Words::tr("an annotation of which the header does not say how it is written: it is not read")},
        {"records_unsorted", Words::tr("records that are not in the order of their positions")},
        {"tag_undeclared", Words::tr("a field that the header does not describe")},
    };
    for (const auto& [known, told] : words)
        if (code == known)
            return told;
    return QString::fromStdString(code);
}

} // namespace gentolk
