#include "ui/overview/quality_plots.h"
#include "ui/overview/balance_plot.h"
#include "ui/overview/kinship_plot.h"
#include "ui/overview/sex_plot.h"
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace gentolk
{

namespace
{

QLabel* plotLabel(QWidget* parent, const char* property)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setProperty(property, true);
    return label;
}

void showNote(QLabel* label, const QString& words)
{
    label->setText(words);
    label->setVisible(!words.isEmpty());
}

std::ptrdiff_t rankIn(const Pedigree& pedigree, const std::string& id)
{
    const auto& people = pedigree.individuals;
    return std::find_if(people.begin(), people.end(), [&](const Individual& one) { return one.id == id; }) - people.begin();
}

} // namespace

QualityPlots::QualityPlots(QWidget* parent)
    : QWidget(parent), m_absent(plotLabel(this, "second")), m_kinshipHeading(plotLabel(this, "section")), m_sexHeading(plotLabel(this, "section")),
      m_balanceHeading(plotLabel(this, "section")), m_kinshipNote(plotLabel(this, "second")), m_sexNote(plotLabel(this, "second")),
      m_balanceNote(plotLabel(this, "second")), m_pointsNote(plotLabel(this, "hint")), m_kinship(new KinshipPlot(this)),
      m_sex(new SexPlot(this)), m_balance(new BalancePlot(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_absent);
    layout->addWidget(m_pointsNote);
    addSection(m_kinshipHeading, m_kinship, m_kinshipNote);
    addSection(m_sexHeading, m_sex, m_sexNote);
    addSection(m_balanceHeading, m_balance, m_balanceNote);
    setQuality(std::nullopt, {});
}

void QualityPlots::addSection(QLabel* heading, QWidget* plot, QLabel* note)
{
    layout()->addWidget(heading);
    layout()->addWidget(plot);
    layout()->addWidget(note);
}

void QualityPlots::setQuality(std::optional<FamilyQuality> quality, const Pedigree& pedigree)
{
    m_quality = std::move(quality);
    if (m_quality)
        std::stable_sort(m_quality->samples.begin(), m_quality->samples.end(),
                         [&](const SampleQuality& a, const SampleQuality& b) { return rankIn(pedigree, a.id) < rankIn(pedigree, b.id); });
    retranslate();
}

void QualityPlots::retranslate()
{
    const bool told = m_quality && !m_quality->samples.empty();
    m_absent->setText(tr("There are no plots: the samples' quality has not been measured."));
    m_absent->setVisible(!told);
    m_pointsNote->setText(tr("Filled point: as the pedigree says. Hollow with a cross: not so. Hollow, dashed: cannot be judged. Square: declared male, "
                             "circle: declared female or a pair."));
    m_kinshipHeading->setText(tr("Kinship of every pair"));
    m_sexHeading->setText(tr("Sex by the data"));
    m_balanceHeading->setText(tr("Allele balance along the genome"));
    for (QWidget* one : std::initializer_list<QWidget*>{m_pointsNote, m_kinshipHeading, m_sexHeading, m_sex, m_balanceHeading, m_balance})
        one->setVisible(told);
    m_kinship->setVisible(told && !m_quality->pairs.empty());
    m_kinship->setPairs(told ? m_quality->pairs : std::vector<PairKinship>());
    m_sex->setSamples(told ? m_quality->samples : std::vector<SampleQuality>());
    m_balance->setFamily(told ? *m_quality : FamilyQuality());
    showNote(m_kinshipNote, told ? m_kinship->note() : QString());
    showNote(m_sexNote, told ? m_sex->note() : QString());
    showNote(m_balanceNote, told ? m_balance->note() : QString());
}

void QualityPlots::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gentolk
