#include "ui/variants/cell_painter.h"
#include "ui/look/icon.h"
#include "ui/models/variant_cells.h"
#include "ui/models/variant_table_model.h"
#include "ui/pictures/class_chip.h"
#include "ui/pictures/score_bar.h"
#include "ui/words/genetic_words.h"
#include "ui/words/numbers.h"
#include <QFontMetricsF>
#include <QPainter>

namespace gentolk
{

namespace
{

using Model = VariantTableModel;
constexpr qreal pad = 6;

void drawIcon(QPainter& painter, const QPointF& topLeft, const QString& name, Role role, int size = 14)
{
    painter.drawPixmap(topLeft, iconPixmap(name, role, size, painter.device()->devicePixelRatioF()));
}

ScoreBar scoreBar(const std::optional<double>& value, std::span<const double> ticks)
{
    ScoreBar bar;
    bar.value = value;
    bar.thresholds = ticks;
    bar.ground = colour(Role::Sunken);
    bar.filled = value ? bandColour(*value, ticks[0], ticks[1]) : QColor();
    bar.tick = colour(Role::Text);
    bar.missing = colour(Role::BorderStrong);
    return bar;
}

} // namespace

GlyphColours glyphColours()
{
    return {colour(Role::Glyph), colour(Role::Surface), colour(Role::Border), colour(Role::Accent), colour(Role::BorderStrong)};
}

Role roleOf(ClinVarClass significance)
{
    switch (significance) {
    case ClinVarClass::Pathogenic:
        return Role::Class5;
    case ClinVarClass::LikelyPathogenic:
        return Role::Class4;
    case ClinVarClass::LikelyBenign:
        return Role::Class2;
    case ClinVarClass::Benign:
        return Role::Class1;
    default:
        return Role::Text;
    }
}

QColor bandColour(double value, double benign, double supporting)
{
    return colour(value >= supporting ? Role::Class5 : value <= benign ? Role::Class1 : Role::Class3);
}

QRectF CellPainter::line(Line which) const
{
    const qreal top = m_rect.top() + (which == Line::First ? 4 : 22);
    return {m_rect.left() + pad, top, m_rect.width() - 2 * pad, 18};
}

void CellPainter::text(Line which, const QString& words, Role role, QFont font, Qt::Alignment alignment, qreal indent) const
{
    const QRectF where = line(which).adjusted(indent, 0, 0, 0);
    m_painter.setFont(font);
    m_painter.setPen(colour(role));
    m_painter.drawText(where, int(alignment | Qt::AlignVCenter), QFontMetricsF(font).elidedText(words, Qt::ElideRight, where.width() + 1));
}

void CellPainter::dotted(Line which, qreal width) const
{
    const QRectF where = line(which);
    QPen dots(colour(Role::BorderStrong), 1.2);
    dots.setDashPattern({1, 2});
    m_painter.setPen(dots);
    m_painter.drawLine(QPointF(where.right() - width, where.center().y()), QPointF(where.right(), where.center().y()));
}

void CellPainter::number(const VariantRow& row) const
{
    m_painter.setFont(textFont(TextSize::Small));
    m_painter.setPen(colour(Role::Text3));
    m_painter.drawText(m_rect.adjusted(8, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter, cellText(row, Model::Number).first);
    if (row.bracket == VariantRow::Bracket::None)
        return;
    m_painter.setPen(QPen(colour(Role::Accent), 1.5));
    const qreal x = m_rect.right() - 6, middle = m_rect.center().y();
    const bool top = row.bracket == VariantRow::Bracket::Top;
    m_painter.drawLine(QPointF(x, middle), QPointF(x, top ? m_rect.bottom() + 1 : m_rect.top()));
    m_painter.drawLine(QPointF(x, middle), QPointF(x + 5, middle));
}

void CellPainter::genotype(const GenotypeSign& sign) const
{
    const QRectF glyph(m_rect.center().x() - 8, m_rect.top() + 8, 16, 16);
    drawGenotypeGlyph(m_painter, glyph, sign, glyphColours());
    drawAlleleBalance(m_painter, {m_rect.center().x() - 12, m_rect.top() + 30, 24, 3}, sign, glyphColours());
}

void CellPainter::gene(const VariantRow& row) const
{
    const CellText cell = cellText(row, Model::Gene);
    QFont symbol = textFont(TextSize::Body, QFont::DemiBold);
    symbol.setItalic(true);
    text(Line::First, cell.first, row.dismissed ? Role::Text3 : Role::Text, symbol);
    text(Line::Second, cell.second, Role::Text2, textFont(TextSize::Small));
    qreal after = line(Line::First).left() + QFontMetricsF(symbol).horizontalAdvance(cell.first) + 6;
    const auto badge = [&](bool shown, const QString& name, Role role) {
        if (shown && after + 14 <= m_rect.right())
            drawIcon(m_painter, {after, m_rect.top() + 6}, name, role), after += 17;
    };
    badge(!row.artefact.isEmpty(), QStringLiteral("ban"), Role::Fail);
    badge(row.candidate->gene && !row.candidate->gene->shortReadTrap.empty(), QStringLiteral("triangle-alert"), Role::Warn);
    badge(row.inReport, QStringLiteral("file-check"), Role::Accent);
    badge(row.hasNote, QStringLiteral("message-square"), Role::Text2);
    badge(row.dismissed, QStringLiteral("eye-off"), Role::Text3);
}

void CellPainter::inheritance(const VariantRow& row) const
{
    const CellText cell = cellText(row, Model::Inheritance);
    if (row.removed) {
        text(Line::First, cell.first, Role::Text2, textFont(TextSize::Body));
        return text(Line::Second, cell.second, Role::Text, textFont(TextSize::Small));
    }
    const SegregationLabel* best = row.candidate->segregation.best();
    const bool certain = best && best->certainty == Certainty::Certain;
    const QString sign = row.broughtBack ? QStringLiteral("undo-2")
                         : certain       ? QStringLiteral("circle-check")
                         : best          ? QStringLiteral("circle-help")
                                         : QStringLiteral("minus");
    drawIcon(m_painter, line(Line::First).topLeft() + QPointF(0, 2), sign, certain ? Role::Ok : best ? Role::Warn : Role::Text3);
    text(Line::First, cell.first, Role::Text, textFont(TextSize::Body), Qt::AlignLeft, 19);
    text(Line::Second, cell.second, Role::Text2, textFont(TextSize::Small));
}

void CellPainter::frequency(const VariantRow& row) const
{
    if (!row.candidate->frequency || !row.candidate->frequency->alleleFrequency)
        return dotted(Line::First, 48);
    const CellText cell = cellText(row, Model::Frequency);
    text(Line::First, cell.first, Role::Text, textFont(TextSize::Body), Qt::AlignRight);
    text(Line::Second, cell.second, Role::Text2, textFont(TextSize::Small), Qt::AlignRight);
}

void CellPainter::clinVar(const VariantRow& row) const
{
    const CellText cell = cellText(row, Model::ClinVar);
    if (!row.candidate->clinvar)
        return text(Line::First, cell.first, Role::Text3, textFont(TextSize::Body));
    const Role role = roleOf(row.candidate->clinvar->significance);
    text(Line::First, cell.first, role, textFont(TextSize::Body, role == Role::Text ? QFont::Normal : QFont::DemiBold));
    const QPointF under(line(Line::Second).left(), line(Line::Second).center().y());
    if (row.candidate->clinvar->stars)
        drawStars(m_painter, under, *row.candidate->clinvar->stars, 4, 11, colour(Role::Text2));
}

void CellPainter::predictors(const VariantRow& row) const
{
    const auto one = [this](Line which, const std::optional<double>& value, std::span<const double> ticks, int decimals) {
        const QRectF where = line(which);
        const qreal bar = std::min(56.0, where.width() - 44);
        drawScoreBar(m_painter, {where.left(), where.center().y() - 2, bar, 4}, scoreBar(value, ticks));
        text(which, decimalText(value, decimals), which == Line::First ? Role::Text : Role::Text2, textFont(TextSize::Small),
             Qt::AlignRight);
    };
    one(Line::First, row.candidate->scores.revel, limits::revel, 3);
    one(Line::Second, row.candidate->scores.spliceAi, limits::spliceAi, 2);
}

void CellPainter::phenotype(const VariantRow& row) const
{
    const std::optional<double>& score = row.candidate->phenotypeScore;
    if (!score)
        return dotted(Line::First, 24);
    text(Line::First, decimalText(score, 2), Role::Text, textFont(TextSize::Body), Qt::AlignRight);
    ScoreBar bar;
    bar.value = score;
    bar.ground = colour(Role::Sunken);
    bar.filled = colour(Role::Accent);
    const QRectF where = line(Line::Second);
    drawScoreBar(m_painter, {where.left(), where.center().y() - 4, where.width(), 3}, bar);
}

void CellPainter::classification(const VariantRow& row) const
{
    if (row.kind == VariantRow::Kind::JustOutside)
        return drawIcon(m_painter, m_rect.center() - QPointF(8, 8), QStringLiteral("undo-2"), Role::Accent, 16);
    ClassChip chip{row.classification, row.decided, {}, {}, colour(Role::BorderStrong)};
    if (row.classification) {
        chip.text = Look::current().classColour(*row.classification);
        chip.ground = Look::current().classGround(*row.classification);
    }
    m_painter.setFont(textFont(TextSize::Body));
    drawClassChip(m_painter, {m_rect.center().x() - 11, m_rect.center().y() - 12, 22, 24}, chip);
}

void CellPainter::twoLines(const VariantRow& row, int column) const
{
    const CellText cell = cellText(row, column);
    const bool strong = column == Model::Hgvs;
    text(Line::First, cell.first, Role::Text, textFont(TextSize::Body, strong ? QFont::Medium : QFont::Normal));
    text(Line::Second, cell.second, Role::Text2, textFont(TextSize::Small));
}

void CellPainter::divider(const QString& words) const
{
    const QString title = VariantTableModel::tr("Just outside the list");
    const QFont bold = textFont(TextSize::Small, QFont::DemiBold);
    drawIcon(m_painter, {m_rect.left() + 8, m_rect.center().y() - 7}, QStringLiteral("eye-off"), Role::Text2);
    m_painter.setPen(colour(Role::Text));
    m_painter.setFont(bold);
    m_painter.drawText(m_rect.adjusted(28, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter, title);
    m_painter.setPen(colour(Role::Text2));
    m_painter.setFont(textFont(TextSize::Small));
    m_painter.drawText(m_rect.adjusted(28 + QFontMetricsF(bold).horizontalAdvance(title) + 12, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter,
                       words);
}

} // namespace gentolk
