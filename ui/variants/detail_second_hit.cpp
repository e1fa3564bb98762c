#include "core/base/text.h"
#include "core/quality/judge_coverage.h"
#include "core/workflow/case_coverage.h"
#include "ui/variants/detail_sections.h"
#include "ui/variants/variant_detail.h"
#include "ui/words/change_words.h"
#include "ui/words/genetic_words.h"
#include "ui/words/numbers.h"
#include <QVBoxLayout>
#include <algorithm>

namespace gentolk {

namespace {

constexpr unsigned mostShown = 8;

QString nameOfHit(const CandidateVariant& one)
{
    const TranscriptConsequence* told = one.transcript();
    const QString change = changeText(one);
    return told && !told->consequences.empty() ? VariantDetail::tr("%1: %2").arg(change, wordOfConsequence(told->consequences.front())) : change;
}

QString frequencyOfHit(const CandidateVariant& one)
{
    const auto frequency = one.frequency ? one.frequency->alleleFrequency : std::nullopt;
    return frequency ? frequencyPercent(frequency) : VariantDetail::tr("frequency not known");
}

QString coverageOfGene(const DetailSubject& subject)
{
    const PanelCoverage* coverage = coverageOf(subject.coverage, subject.variants.family.proband.sample);
    const GeneCoverage* gene = coverage ? coverage->of(subject.row.candidate->gene->symbol) : nullptr;
    if (!gene)
        return VariantDetail::tr("How well the gene was read is not known.");
    const QString share = percentText(gene->share());
    QStringList gaps;
    for (std::size_t i = 0; i < std::min<std::size_t>(gene->gaps.size(), mostShown); ++i)
        gaps << QStringLiteral("%1:%2-%3").arg(text(gene->gaps[i].contig)).arg(gene->gaps[i].start).arg(gene->gaps[i].end);
    if (gaps.isEmpty())
        return VariantDetail::tr("The gene's coding bases were all read at least %1 times.").arg(coverage->leastDepth);
    return VariantDetail::tr("%1 of the gene's coding bases were read at least %2 times; %n gap(s): %3", nullptr, int(gene->gaps.size()))
        .arg(share)
        .arg(coverage->leastDepth)
        .arg(gaps.join(QStringLiteral(", ")));
}

} // namespace

QWidget* secondHitSection(const DetailSubject& subject)
{
    const CandidateVariant& candidate = *subject.row.candidate;
    if (!lacksSecondHit(candidate))
        return nullptr;
    const auto hits = secondHits(subject.variants, candidate);
    QVBoxLayout* body = nullptr;
    QWidget* widget = section(subject.parent, VariantDetail::tr("Second hit"), VariantDetail::tr("on the list or not"), body);
    widget->setObjectName(QStringLiteral("secondHit"));
    for (std::size_t i = 0; i < std::min<std::size_t>(hits.size(), mostShown); ++i)
        body->addWidget(pairLine(widget, nameOfHit(*hits[i]), frequencyOfHit(*hits[i])));
    if (hits.size() > mostShown)
        body->addWidget(words(widget, VariantDetail::tr("and %n more", nullptr, int(hits.size() - mostShown)), "hint"));
    if (hits.empty())
        body->addWidget(
            words(widget, VariantDetail::tr("The patient's files have no other allele of this gene that is not common."), "second"));
    body->addWidget(words(widget, coverageOfGene(subject), "second"));
    return widget;
}

} // namespace gentolk
