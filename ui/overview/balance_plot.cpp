#include "ui/overview/balance_plot.h"
#include "core/base/text.h"
#include "core/genetics/assembly.h"
#include "ui/look/look.h"
#include "ui/overview/plot_painting.h"
#include "ui/words/numbers.h"
#include "ui/words/quality_words.h"
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace gentolk
{

namespace
{

std::vector<float> balancesOn(const SampleQuality& sample, const std::string& contig)
{
    std::vector<float> balances;
    for (const BalanceSeries& series : sample.balance)
        if (normalContig(series.contig) == contig)
            for (const BalancePoint& point : series.points)
                balances.push_back(point.balance);
    return balances;
}

QString megabases(std::int64_t bases)
{
    return BalancePlot::tr("%1 Mb").arg(decimalText(double(bases) / 1e6, 1));
}

QString rohOnContig(const SampleQuality& sample, const std::string& contig)
{
    std::int64_t bases = 0;
    int runs = 0;
    for (const RohSegment& one : sample.roh)
        if (normalContig(one.contig) == contig) {
            bases += one.length();
            ++runs;
        }
    return runs == 0 ? BalancePlot::tr("no run of homozygosity")
                     : BalancePlot::tr("%n run(s) of homozygosity, %1 together", nullptr, runs).arg(megabases(bases));
}

QString wordsOfUpd(const UpdSegment& one)
{
    const QString parent = one.parent == UpdParent::Mother ? BalancePlot::tr("both copies from the mother")
                                                           : BalancePlot::tr("both copies from the father");
    return BalancePlot::tr("%1 over %2 (%3)").arg(parent, megabases(one.end - one.start + 1), word(one.kind));
}

Role roleOfStrip(const FamilyQuality& family, const std::string& id)
{
    if (!family.trio)
        return Role::Child;
    return family.trio->mother == id ? Role::Mother : family.trio->father == id ? Role::Father
                                                  : family.trio->child == id    ? Role::Child
                                                                                : Role::Glyph;
}

double legendWord(QPainter& painter, double x, double y, const QString& words)
{
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(words);
    painter.setPen(colour(Role::Text2));
    painter.drawText(QRectF(x, y - 9, width + 2, 18), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, words);
    return x + width + 16;
}

} // namespace

BalancePlot::BalancePlot(QWidget* parent) : PlotWidget({360, 120}, parent)
{
    setObjectName(QStringLiteral("balancePlot"));
}

void BalancePlot::setFamily(FamilyQuality family)
{
    m_family = std::move(family);
    setSmallest({360, int(balanceGeometry(m_family, 360).height)});
    say(tr("Allele balance along the genome"),
        tr("Share of ALT among the reads of each variant call, %n sample(s); the arrow keys tell each chromosome of each sample.", nullptr,
           int(m_family.samples.size())));
    layAgain();
}

QString BalancePlot::nameOfSample(std::size_t sample) const
{
    const std::string& id = m_family.samples[sample].id;
    const QString name = text(id);
    if (!m_family.trio)
        return name;
    return m_family.trio->child == id    ? tr("%1 · child").arg(name)
           : m_family.trio->mother == id ? tr("%1 · mother").arg(name)
           : m_family.trio->father == id ? tr("%1 · father").arg(name)
                                         : name;
}

QString BalancePlot::note() const
{
    QStringList lines;
    for (const SampleQuality& sample : m_family.samples)
        if (std::all_of(sample.balance.begin(), sample.balance.end(), [](const BalanceSeries& one) { return one.points.empty(); }))
            lines << tr("%1: the file has no reads per allele (AD), so no balance is known.").arg(text(sample.id));
    if (!m_family.trio)
        lines << tr("Uniparental disomy can be sought only with both parents' data.");
    if (m_family.assembly == GenomeAssembly::Unknown)
        lines << tr("The assembly is not known: each chromosome is drawn as far as its data reach.");
    return lines.join(QLatin1Char('\n'));
}

QString BalancePlot::wordsAt(const BalanceGeometry::Strip& strip, std::size_t chromosome) const
{
    const SampleQuality& sample = m_family.samples[strip.sample];
    const std::string& contig = m_geometry.chromosomes[chromosome].contig;
    std::vector<float> balances = balancesOn(sample, contig);
    QStringList facts;
    if (balances.empty()) {
        facts << tr("no balance known");
    } else {
        std::nth_element(balances.begin(), balances.begin() + std::ptrdiff_t(balances.size() / 2), balances.end());
        facts << tr("%1 calls drawn, median balance %2").arg(countText(std::int64_t(balances.size())), decimalText(double(balances[balances.size() / 2]), 2));
    }
    facts << rohOnContig(sample, contig);
    for (const auto& bar : strip.upd)
        if (bar.chromosome == chromosome)
            facts << wordsOfUpd(m_family.trio->upd[bar.segment]);
    return tr("%1, chromosome %2: %3").arg(nameOfSample(strip.sample), text(contig), facts.join(QStringLiteral("; ")));
}

std::vector<PlotMark> BalancePlot::lay()
{
    m_geometry = balanceGeometry(m_family, width());
    std::vector<PlotMark> marks;
    for (const auto& strip : m_geometry.strips)
        for (std::size_t c = 0; c < m_geometry.chromosomes.size(); ++c) {
            const auto& chromosome = m_geometry.chromosomes[c];
            const double bottom = strip.updLane.isEmpty() ? strip.rohLane.bottom() : strip.updLane.bottom();
            marks.push_back({QRectF(chromosome.left, strip.points.top(), chromosome.width, bottom - strip.points.top()), wordsAt(strip, c)});
        }
    return marks;
}

void BalancePlot::drawPoints(QPainter& painter, const BalanceGeometry::Strip& strip) const
{
    const SampleQuality& sample = m_family.samples[strip.sample];
    QList<QPointF> places;
    for (const auto& chromosome : m_geometry.chromosomes)
        for (const BalanceSeries& series : sample.balance)
            if (normalContig(series.contig) == chromosome.contig)
                for (const BalancePoint& point : series.points)
                    places << QPointF(chromosome.at(point.position), strip.up.at(double(point.balance)));
    QColor ink = colour(roleOfStrip(m_family, sample.id));
    ink.setAlphaF(places.size() > 3000 ? 0.35f : 0.6f);
    painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawPoints(places.constData(), int(places.size()));
    painter.setPen(colour(Role::Text2));
    if (places.isEmpty())
        painter.drawText(strip.points.adjusted(0, 0, 0, -strip.points.height() / 2), Qt::AlignCenter, tr("no balance known"));
}

void BalancePlot::drawBars(QPainter& painter, const BalanceGeometry::Strip& strip) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Role::Sunken));
    painter.drawRect(strip.rohLane);
    painter.setBrush(colour(Role::Text2));
    for (const auto& bar : strip.roh)
        painter.drawRect(bar.area);
    if (strip.updLane.isEmpty())
        return;
    painter.setBrush(colour(Role::Sunken));
    painter.drawRect(strip.updLane);
    for (const auto& bar : strip.upd) {
        const UpdSegment& one = m_family.trio->upd[bar.segment];
        const bool mother = one.parent == UpdParent::Mother;
        painter.setPen(QPen(colour(mother ? Role::Mother : Role::Father), 1));
        painter.setBrush(QBrush(colour(mother ? Role::Mother : Role::Father), mother ? Qt::BDiagPattern : Qt::VerPattern));
        painter.drawRect(bar.area);
    }
}

void BalancePlot::drawStrip(QPainter& painter, const BalanceGeometry::Strip& strip) const
{
    for (std::size_t c = 0; c < m_geometry.chromosomes.size(); ++c) {
        const auto& chromosome = m_geometry.chromosomes[c];
        painter.fillRect(QRectF(chromosome.left, strip.points.top(), chromosome.width, strip.points.height()),
                         colour(c % 2 ? Role::Sunken : Role::Raised));
    }
    painter.setPen(QPen(colour(Role::BorderStrong), 1, Qt::DotLine));
    painter.drawLine(QPointF(strip.points.left(), strip.up.at(0.5)), QPointF(strip.points.right(), strip.up.at(0.5)));
    drawPoints(painter, strip);
    drawBars(painter, strip);
    drawPlotFrame(painter, strip.points);
    for (const double tick : {0.0, 0.5, 1.0})
        drawTickLeft(painter, strip.points, strip.up.at(tick), decimalText(tick, 1));
    painter.setPen(colour(Role::Text));
    painter.drawText(QRectF(strip.points.left(), strip.points.top() - 19, strip.points.width(), 18), Qt::AlignLeft | Qt::AlignVCenter,
                     nameOfSample(strip.sample));
    painter.setPen(colour(Role::Text3));
    painter.drawText(QRectF(0, strip.rohLane.center().y() - 8, strip.rohLane.left() - 4, 16), Qt::AlignRight | Qt::AlignVCenter, tr("ROH"));
    if (!strip.updLane.isEmpty())
        painter.drawText(QRectF(0, strip.updLane.center().y() - 7, strip.updLane.left() - 4, 16), Qt::AlignRight | Qt::AlignVCenter, tr("UPD"));
}

void BalancePlot::drawChromosomeNumbers(QPainter& painter) const
{
    if (m_geometry.strips.empty())
        return;
    const auto& last = m_geometry.strips.back();
    const double y = (last.updLane.isEmpty() ? last.rohLane : last.updLane).bottom() + 2;
    painter.setPen(colour(Role::Text2));
    for (const auto& chromosome : m_geometry.chromosomes)
        if (chromosome.labelled)
            painter.drawText(QRectF(chromosome.left + chromosome.width / 2 - 20, y, 40, 16), Qt::AlignHCenter | Qt::AlignTop, text(chromosome.contig));
}

void BalancePlot::drawLegend(QPainter& painter) const
{
    double x = 34;
    const double y = m_geometry.height - 30, second = m_geometry.height - 10;
    painter.setPen(QPen(colour(Role::Child), 5, Qt::SolidLine, Qt::RoundCap));
    painter.drawPoint(QPointF(x + 5, y));
    x = legendWord(painter, x + 16, y, tr("share of ALT in a call"));
    painter.fillRect(QRectF(x, y - 3.5, 16, 7), colour(Role::Text2));
    legendWord(painter, x + 22, y, tr("run of homozygosity (ROH)"));
    if (!m_family.trio)
        return;
    x = 34;
    for (const bool mother : {true, false}) {
        const QColor ink = colour(mother ? Role::Mother : Role::Father);
        painter.setPen(QPen(ink, 1));
        painter.setBrush(QBrush(ink, mother ? Qt::BDiagPattern : Qt::VerPattern));
        painter.drawRect(QRectF(x, second - 3.5, 16, 7));
        x = legendWord(painter, x + 22, second, mother ? tr("UPD, from the mother") : tr("UPD, from the father"));
    }
}

void BalancePlot::draw(QPainter& painter)
{
    for (const auto& strip : m_geometry.strips)
        drawStrip(painter, strip);
    drawChromosomeNumbers(painter);
    drawLegend(painter);
}

} // namespace gentolk
