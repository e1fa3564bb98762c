#pragma once
#include "core/workflow/classification_memory.h"
#include "core/workflow/family_variants.h"
#include "ui/models/variant_row.h"
#include <QWidget>

class QVBoxLayout;

namespace gentolk
{

// What the sections of a variant's detail are made of.
struct DetailSubject {
    const VariantRow& row;
    const Case& theCase;
    const FamilyVariants& variants;
    const std::vector<PanelCoverage>& coverage; // coverageOfCase()
    const VariantMemory* memory; // null: not asked
    QWidget* parent;
};

QWidget* headSection(const DetailSubject& subject);     // gene, class, HGVS, transcript, position
QWidget* disorderSection(const DetailSubject& subject); // disorders, inheritance, mechanism, penetrance, cautions (C-20)
QWidget* familySection(const DetailSubject& subject);   // everyone's genotype, reads and GQ, and how it fits
QWidget* evidenceSection(const DetailSubject& subject); // frequency by source, ClinVar, predictors
QWidget* phenotypeSection(const DetailSubject& subject); // which of the gene's disorders fits best, and each term's match; null without terms
QWidget* rankSection(const DetailSubject& subject);      // the parts of the score, which add up to it (D-16)
QWidget* memorySection(const DetailSubject& subject);    // earlier classes here, elsewhere and in ClinVar (issue 7)
QWidget* eventSection(const DetailSubject& subject);     // of a structural allele: what its callers say; null otherwise
QWidget* secondHitSection(const DetailSubject& subject); // of a lone heterozygote in a recessive gene (B-38); null otherwise
QWidget* removalSection(const DetailSubject& subject);  // of a variant just outside the list; null otherwise

// Building blocks: a section with a heading and a hint at its right; a wrapping line of words; a caution.
QWidget* section(QWidget* parent, const QString& heading, const QString& hint, QVBoxLayout*& body);
QWidget* words(QWidget* parent, const QString& text, const char* property = nullptr);
QWidget* caution(QWidget* parent, const QString& icon, const QString& text, const char* kind);
QWidget* pairLine(QWidget* parent, const QString& label, const QString& value, QWidget* middle = nullptr);

} // namespace gentolk
