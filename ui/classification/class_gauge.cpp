#include "ui/classification/class_gauge.h"
#include "ui/look/look.h"
#include "ui/pictures/picture_widget.h"
#include "ui/pictures/points_gauge.h"
#include "ui/words/acmg_words.h"
#include "ui/words/numbers.h"
#include <QLabel>
#include <QVBoxLayout>
#include <QVariantAnimation>

namespace gentolk
{

namespace
{

QString signedPoints(int points)
{
    return points < 0 ? QStringLiteral("−%1").arg(-points) : QString::number(points);
}

PointsGauge gaugeOf(double points)
{
    PointsGauge gauge;
    gauge.points = points;
    for (int i = 0; i < 5; ++i) {
        gauge.text[std::size_t(i)] = Look::current().classColour(AcmgClass(i + 1));
        gauge.ground[std::size_t(i)] = Look::current().classGround(AcmgClass(i + 1));
    }
    gauge.needle = colour(Role::Text);
    gauge.hint = colour(Role::Text3);
    return gauge;
}

} // namespace

ClassGauge::ClassGauge(QWidget* parent)
    : QWidget(parent), m_picture(new PictureWidget({320, 58}, {}, {}, this)), m_points(new QLabel(this)), m_richards(new QLabel(this)),
      m_conflicts(new QLabel(this)), m_move(new QVariantAnimation(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(4);
    m_points->setFont(textFont(TextSize::Section, QFont::DemiBold));
    m_points->setObjectName(QStringLiteral("pointsText"));
    m_richards->setProperty("second", true);
    m_conflicts->setProperty("hintKind", QStringLiteral("warn"));
    for (QLabel* label : {m_points, m_richards, m_conflicts}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    layout->addWidget(m_points);
    layout->addWidget(m_picture);
    layout->addWidget(m_richards);
    layout->addWidget(m_conflicts);
    m_move->setDuration(180);
    connect(m_move, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) { draw(value.toDouble()); });
    retranslate();
}

void ClassGauge::draw(double points)
{
    m_shown = points;
    m_picture->setPaint(
        [points](QPainter& painter, const QRectF& area) { drawPointsGauge(painter, area.adjusted(2, 2, -2, 0), gaugeOf(points)); });
}

void ClassGauge::showResult(const ClassificationResult& result, const ClassificationResult& withProposals)
{
    m_result = result;
    m_withProposals = withProposals;
    QString told = tr("%n point(s): class %1, %2", nullptr, result.points).arg(classNumber(result.byPoints), word(result.byPoints));
    told.replace(QLatin1Char('-'), QStringLiteral("−"));
    if (!result.temperature.empty())
        told = tr("%1 (%2)").arg(told, wordOfTemperature(result.temperature));
    m_points->setText(told);
    QString richards = tr("ACMG 2015 table: class %1, %2. Posterior probability %3.")
                           .arg(classNumber(result.byRichards2015), word(result.byRichards2015), decimalText(result.posterior, 3));
    if (withProposals.points != result.points)
        richards = tr("%1 With every proposal accepted: %2 points, class %3.")
                       .arg(richards, signedPoints(withProposals.points), classNumber(withProposals.byPoints));
    m_richards->setText(richards);
    m_richards->setToolTip(QString::fromStdString(result.richardsRule));
    QStringList conflicts;
    for (const std::string& code : result.conflicts)
        conflicts << wordOfConflict(code);
    m_conflicts->setText(conflicts.join(QStringLiteral("; ")));
    m_conflicts->setVisible(!conflicts.isEmpty());
    m_picture->setAccessibleName(told);
    m_move->stop();
    m_move->setStartValue(m_shown);
    m_move->setEndValue(double(result.points));
    m_move->start();
}

void ClassGauge::settle()
{
    m_move->stop();
    draw(double(m_result.points));
}

} // namespace gentolk
