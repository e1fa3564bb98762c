#include "core/workflow/workspace.h"
#include "core/base/text.h"
#include "core/reference/gene_knowledge.h"
#include "ui/look/look.h"
#include "ui/models/variant_cells.h"
#include "ui/pictures/class_chip.h"
#include "ui/pictures/picture_widget.h"
#include "ui/variants/detail_annotation.h"
#include "ui/variants/detail_sections.h"
#include "ui/variants/variant_detail.h"
#include "ui/words/acmg_words.h"
#include "ui/words/change_words.h"
#include "ui/words/fact_words.h"
#include "ui/words/filter_words.h"
#include "ui/words/genetic_words.h"
#include "ui/words/numbers.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace gentolk
{

namespace
{

QWidget* classChip(QWidget* parent, const VariantRow& row)
{
    const auto classification = row.classification;
    const bool decided = row.decided;
    const QString name = classification ? word(*classification) : VariantDetail::tr("No class yet");
    auto* chip = new PictureWidget(
        {26, 28},
        [classification, decided](QPainter& painter, const QRectF& area) {
            ClassChip look{classification, decided, colour(Role::Text3), colour(Role::Surface), colour(Role::BorderStrong)};
            if (classification) {
                look.text = Look::current().classColour(*classification);
                look.ground = Look::current().classGround(*classification);
            }
            painter.setFont(textFont(TextSize::Section));
            drawClassChip(painter, area, look);
        },
        name, parent);
    chip->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return chip;
}

QHBoxLayout* geneLine(QWidget* parent, const DetailSubject& subject)
{
    auto* layout = new QHBoxLayout;
    auto* symbol = new QLabel(geneSymbol(*subject.row.candidate), parent);
    QFont font = textFont(TextSize::PatientName, QFont::Bold);
    font.setItalic(true);
    symbol->setFont(font);
    layout->addWidget(symbol);
    if (const PanelGene* gene = subject.row.candidate->gene) {
        auto* hint = new QLabel(gene->strand == "-" ? VariantDetail::tr("minus strand") : VariantDetail::tr("plus strand"), parent);
        hint->setProperty("hint", true);
        layout->addWidget(hint);
    }
    layout->addStretch();
    layout->addWidget(classChip(parent, subject.row));
    if (subject.row.classification) {
        auto* name = new QLabel(word(*subject.row.classification), parent);
        name->setProperty("strong", true);
        layout->addWidget(name);
    }
    return layout;
}

QString transcriptName(const TranscriptConsequence& transcript)
{
    const std::string& name = transcript.maneRefSeq.empty() ? transcript.transcript : transcript.maneRefSeq;
    if (name.empty())
        return {};
    if (transcript.maneSelect)
        return VariantDetail::tr("%1 · MANE Select").arg(text(name));
    return transcript.manePlusClinical ? VariantDetail::tr("%1 · MANE Plus Clinical").arg(text(name)) : text(name);
}

QString scoreOrMissing(const std::string& score) { return score.empty() ? missingText() : text(score); }

QString modesOf(const PanelDisorder& disorder)
{
    QStringList parts;
    for (const ModeOfInheritance mode : disorder.modes)
        parts << word(mode);
    for (const Mechanism mechanism : disorder.mechanisms)
        if (mechanism != Mechanism::Unknown)
            parts << word(mechanism);
    if (disorder.penetrance != Penetrance::Unknown)
        parts << word(disorder.penetrance);
    return parts.join(QStringLiteral(" · "));
}

void addDisorder(QWidget* parent, QVBoxLayout* body, const PanelDisorder& disorder)
{
    auto* name = words(parent, disorder.mim.empty() ? text(disorder.name)
                                                    : VariantDetail::tr("%1 (OMIM %2)").arg(text(disorder.name), text(disorder.mim)));
    name->setFont(textFont(TextSize::Body, QFont::Medium));
    body->addWidget(name);
    body->addWidget(words(parent, modesOf(disorder), "second"));
    if (!disorder.mosaic.empty())
        body->addWidget(caution(parent, QStringLiteral("triangle-alert"),
                                disorder.mosaic == "reversion"
                                    ? VariantDetail::tr("Reversion (somatic mosaicism) is described: normal cells do not exclude it.")
                                    : VariantDetail::tr("Somatic mosaicism is described in this disorder: look at the allele balance."),
                                "warn"));
}

// What installed tables know of the gene: ClinGen's word on its diseases and dosage, gnomAD's constraint. Shown with their source; nothing is set by it.
void addGeneKnowledge(QWidget* parent, QVBoxLayout* body, const DetailSubject& subject)
{
    const auto& evidence = subject.variants.knowledge.evidence;
    if (!evidence)
        return;
    const GeneKnowledge known = geneKnowledge(*evidence, subject.row.candidate->gene->symbol);
    for (const GeneCuration& one : known.validity) {
        const QString told = one.date.empty() ? VariantDetail::tr("ClinGen: %1 for %2, %3").arg(text(one.classification), text(one.disease), text(one.inheritance))
                                              : VariantDetail::tr("ClinGen: %1 for %2, %3 (%4)")
                                                    .arg(text(one.classification), text(one.disease), text(one.inheritance), text(one.date));
        QWidget* line = words(parent, told, "second");
        line->setToolTip(text(one.source));
        body->addWidget(line);
    }
    if (known.dosage) {
        QWidget* line = words(parent, VariantDetail::tr("ClinGen dosage: haploinsufficiency %1, triplosensitivity %2")
                                          .arg(scoreOrMissing(known.dosage->haploinsufficiency), scoreOrMissing(known.dosage->triplosensitivity)), "second");
        line->setToolTip(text(known.dosage->source));
        body->addWidget(line);
    }
    if (known.constraint) {
        QWidget* line = words(parent, VariantDetail::tr("Constraint: missense Z %1, LOEUF %2")
                                          .arg(decimalText(known.constraint->missenseZ, 2), decimalText(known.constraint->loeuf, 2)), "second");
        line->setToolTip(text(known.constraint->source));
        body->addWidget(line);
    }
}

} // namespace

QWidget* headSection(const DetailSubject& subject)
{
    auto* widget = new QWidget(subject.parent);
    auto* body = new QVBoxLayout(widget);
    body->setContentsMargins(16, 12, 16, 8);
    body->setSpacing(4);
    body->addLayout(geneLine(widget, subject));
    const CandidateVariant& candidate = *subject.row.candidate;
    if (const TranscriptConsequence* transcript = candidate.transcript()) {
        auto* hgvs =
            words(widget, QStringList{transcript->hgvsC.empty() ? eventText(candidate) : text(transcript->hgvsC), hgvsProtein(transcript->hgvsP)}.join(QStringLiteral("  ")).trimmed());
        hgvs->setFont(textFont(TextSize::Section, QFont::Medium));
        body->addWidget(hgvs);
        body->addWidget(words(widget, transcriptName(*transcript), "second"));
        addAnnotationFacts(widget, body, candidate, subject.variants);
    }
    auto* place = words(widget,
                        QStringLiteral("%1:%2 %3>%4 · %5")
                            .arg(text(candidate.variant.contig))
                            .arg(candidate.variant.position)
                            .arg(text(candidate.variant.reference), text(candidate.variant.alternate), word(subject.variants.assembly)),
                        "second");
    place->setFont(sequenceFont());
    body->addWidget(place);
    return widget;
}

QWidget* disorderSection(const DetailSubject& subject)
{
    const PanelGene* gene = subject.row.candidate->gene;
    QVBoxLayout* body = nullptr;
    QWidget* widget = section(subject.parent, VariantDetail::tr("Disorder"), gene ? text(gene->hgncId) : QString(), body);
    if (!gene) {
        body->addWidget(words(widget, VariantDetail::tr("The gene is not on the gene list."), "second"));
        return widget;
    }
    for (const PanelDisorder& disorder : gene->disorders)
        addDisorder(widget, body, disorder);
    addGeneKnowledge(widget, body, subject);
    if (!gene->shortReadTrap.empty()) { // rule C-20
        const QString trap = VariantDetail::tr(
            "This gene has near-identical copies or is hard to read: short reads may miss or misplace variants. A negative "
            "result does not exclude disease. %1");
        body->addWidget(caution(widget, QStringLiteral("triangle-alert"), trap.arg(wordsOfFacts(gene->shortReadTrap)), "warn"));
    }
    return widget;
}

QWidget* removalSection(const DetailSubject& subject)
{
    if (!subject.row.removed)
        return nullptr;
    QVBoxLayout* body = nullptr;
    QWidget* widget = section(subject.parent, VariantDetail::tr("Why it is not on the list"), wordOfStep(subject.row.removed->step), body);
    body->addWidget(caution(widget, QStringLiteral("eye-off"), nearMissText(*subject.row.removed), "warn"));
    return widget;
}

} // namespace gentolk
