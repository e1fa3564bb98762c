#include "ui/classification/criterion_delegate.h"
#include "ui/look/icon.h"
#include "ui/models/criteria_model.h"
#include "ui/words/acmg_words.h"
#include "ui/words/fact_words.h"
#include <QAbstractItemView>
#include <QPainter>

namespace gentolk
{

namespace
{

using Card = CriteriaModel::Card;

struct Sign {
    QString icon, word;
    Role role;
};

Sign signOf(const Card& card)
{
    if (card.decided && card.decided->decision == DecisionState::Rejected)
        return {QStringLiteral("circle-x"), word(DecisionState::Rejected), Role::Text3};
    if (card.decided)
        return {QStringLiteral("circle-check"), word(card.decided->decision), Role::Ok};
    if (card.proposed)
        return {QStringLiteral("circle-help"), word(DecisionState::Proposed), Role::Warn};
    return {{}, {}, Role::Text3};
}

void drawWords(QPainter& painter, const QRectF& line, const QString& words, Role role, const QFont& font,
               Qt::Alignment side = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(colour(role));
    painter.drawText(line, int(side | Qt::AlignVCenter), QFontMetricsF(font).elidedText(words, Qt::ElideRight, line.width() + 1));
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const Card& card)
{
    const QRectF box = QRectF(option.rect).adjusted(4, 2, -4, -2);
    const bool focused = option.state & QStyle::State_HasFocus;
    const auto* list = qobject_cast<const QAbstractItemView*>(option.widget); // the other column has a current row too, which is not the chosen one
    const bool selected = focused || (list && list->property("choosing").toBool() && list->currentIndex().data(CriteriaModel::CardRole).value<const Card*>() == &card);
    painter.setRenderHint(QPainter::Antialiasing);
    const Role ground = selected        ? Role::Selected
                        : card.counts() ? (isPathogenicCriterion(card.criterion) ? Role::Class5Ground : Role::Class1Ground)
                                        : Role::Surface;
    QPen border(colour(focused ? Role::Focus : selected ? Role::Accent : card.shown() ? Role::BorderStrong : Role::Border), selected ? 2 : 1);
    if (!card.decided && card.proposed && !selected)
        border.setDashPattern({3, 2});
    painter.setPen(border);
    painter.setBrush(colour(ground));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace

void CriterionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* card = index.data(CriteriaModel::CardRole).value<const Card*>();
    if (!card)
        return;
    painter->save();
    paintGround(*painter, option, *card);
    const QRectF inner = QRectF(option.rect).adjusted(14, 5, -14, -5);
    const Sign sign = signOf(*card);
    const Role nameRole = card->counts()  ? (isPathogenicCriterion(card->criterion) ? Role::Class5 : Role::Class1)
                          : card->shown() ? Role::Text
                                          : Role::Text3;
    const qreal signWidth = 20 + (sign.word.isEmpty() ? 0 : QFontMetricsF(textFont(TextSize::Small)).horizontalAdvance(sign.word) + 4);
    drawWords(*painter, {inner.left(), inner.top(), inner.width() - signWidth, 17}, index.data().toString(), nameRole,
              textFont(TextSize::Body, QFont::DemiBold));
    if (!sign.icon.isEmpty())
        painter->drawPixmap(QPointF(inner.right() - 14, inner.top() + 2),
                            iconPixmap(sign.icon, sign.role, 14, painter->device()->devicePixelRatioF()));
    drawWords(*painter, {inner.right() - 110, inner.top(), 92, 17}, sign.word, sign.role, textFont(TextSize::Small), Qt::AlignRight);
    const AppliedCriterion* shown = card->shown();
    const QString second = shown && !shown->reason.isEmpty() ? wordsOfReason(shown->reason) : meaningOf(card->criterion);
    drawWords(*painter, {inner.left(), inner.top() + 17, inner.width(), 17}, second, shown ? Role::Text2 : Role::Text3,
              textFont(TextSize::Small));
    painter->restore();
}

QSize CriterionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {240, 48};
}

} // namespace gentolk
