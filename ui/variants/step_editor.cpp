#include "ui/variants/step_editor.h"
#include "core/genetics/consequence.h"
#include "ui/words/filter_words.h"
#include "ui/words/genetic_words.h"
#include "ui/words/numbers.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace gentolk {

StepEditor::StepEditor(const FilterStep& step, const FilterStep& preset, QWidget* parent)
    : QDialog(parent), m_step(step), m_form(new QFormLayout)
{
    setWindowTitle(wordOfStep(idOf(step)));
    auto* meaning = new QLabel(meaningOfStep(idOf(step)), this);
    meaning->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Apply"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(meaning);
    layout->addLayout(m_form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    std::visit([&](auto& one) { addFields(one, std::get<std::decay_t<decltype(one)>>(preset)); }, m_step);
}

void StepEditor::addWhole(const QString& label, int& value, int preset, int least, int most)
{
    auto* box = new QSpinBox(this);
    box->setRange(least, most);
    box->setValue(value);
    box->setToolTip(tr("Preset: %1").arg(preset));
    box->setAccessibleName(label);
    connect(box, &QSpinBox::valueChanged, this, [&value](int changed) { value = changed; });
    m_form->addRow(label, box);
}

void StepEditor::addDecimal(const QString& label, double& value, double preset, double most, int decimals)
{
    auto* box = new QDoubleSpinBox(this);
    box->setDecimals(decimals);
    box->setRange(0, most);
    box->setSingleStep(0.05);
    box->setValue(value);
    box->setToolTip(tr("Preset: %1").arg(decimalText(preset, decimals)));
    box->setAccessibleName(label);
    connect(box, &QDoubleSpinBox::valueChanged, this, [&value](double changed) { value = changed; });
    m_form->addRow(label, box);
}

void StepEditor::addPercent(const QString& label, double& value, double preset)
{
    auto* box = new QDoubleSpinBox(this);
    box->setDecimals(4);
    box->setRange(0, 100);
    box->setSingleStep(0.01);
    box->setSuffix(QStringLiteral(" %"));
    box->setValue(value * 100);
    box->setToolTip(tr("Preset: %1").arg(percentText(preset)));
    box->setAccessibleName(label);
    connect(box, &QDoubleSpinBox::valueChanged, this, [&value](double changed) { value = changed / 100; });
    m_form->addRow(label, box);
}

void StepEditor::addSwitch(const QString& label, bool& value)
{
    auto* box = new QCheckBox(label, this);
    box->setChecked(value);
    connect(box, &QCheckBox::toggled, this, [&value](bool on) { value = on; });
    m_form->addRow(box);
}

void StepEditor::addTerm(const QString& label, std::string& term)
{
    auto* box = new QComboBox(this);
    for (int rank = 1; !termOfRank(rank).empty(); ++rank)
        box->addItem(wordOfConsequence(termOfRank(rank)), text(termOfRank(rank)));
    box->setCurrentIndex(box->findData(QString::fromStdString(term)));
    box->setAccessibleName(label);
    connect(box, &QComboBox::currentIndexChanged, this, [&term, box] { term = box->currentData().toString().toStdString(); });
    m_form->addRow(label, box);
}

// None chosen: every inheritance, and none of them removes.
void StepEditor::addLabels(std::vector<InheritanceLabel>& labels)
{
    using enum InheritanceLabel;
    m_form->addRow(new QLabel(tr("Keep only what fits as (none chosen: everything)"), this));
    for (const InheritanceLabel one :
         {DeNovo, Dominant, RecessiveHomozygous, CompoundHeterozygous, XLinkedRecessive, XLinkedDominant, Mitochondrial, Mosaic}) {
        auto* box = new QCheckBox(word(one), this);
        box->setChecked(std::find(labels.begin(), labels.end(), one) != labels.end());
        connect(box, &QCheckBox::toggled, this, [&labels, one](bool on) {
            std::erase(labels, one);
            if (on)
                labels.push_back(one);
        });
        m_form->addRow(box);
    }
}

void StepEditor::addFields(GenotypeQualityAtLeast& step, const GenotypeQualityAtLeast& preset)
{
    addSwitch(tr("Only calls that passed the caller's own filters"), step.passOnly);
    addWhole(tr("Least depth"), step.depth, preset.depth, 0, 1000);
    addWhole(tr("Least genotype quality (GQ)"), step.quality, preset.quality, 0, 99);
    addDecimal(tr("Least balance of a heterozygous SNV"), step.hetBalanceSnvLow, preset.hetBalanceSnvLow, 1, 2);
    addDecimal(tr("Highest balance of a heterozygous SNV"), step.hetBalanceSnvHigh, preset.hetBalanceSnvHigh, 1, 2);
    addDecimal(tr("Least balance of a heterozygous indel"), step.hetBalanceIndelLow, preset.hetBalanceIndelLow, 1, 2);
    addDecimal(tr("Highest balance of a heterozygous indel"), step.hetBalanceIndelHigh, preset.hetBalanceIndelHigh, 1, 2);
    addDecimal(tr("Least balance of a homozygous call"), step.homBalance, preset.homBalance, 1, 2);
}

void StepEditor::addFields(FrequencyBelow& step, const FrequencyBelow& preset)
{
    addPercent(tr("Dominant, at most"), step.dominant, preset.dominant);
    addPercent(tr("Recessive, at most"), step.recessive, preset.recessive);
    addPercent(tr("X-linked, at most"), step.xLinked, preset.xLinked);
    addPercent(tr("Mosaic, at most"), step.mosaic, preset.mosaic);
    addPercent(tr("Mitochondrial, at most"), step.mitochondrial, preset.mitochondrial);
    addWhole(tr("Recessive: most homozygotes"), step.recessiveHomozygotes, preset.recessiveHomozygotes, 0, 1000);
}

void StepEditor::addFields(SeenInHouse& step, const SeenInHouse& preset)
{
    addWhole(tr("Dominant, X-linked, mosaic: most other families"), step.families, preset.families, 0, 1000);
    addPercent(tr("The same, share of families at most"), step.share, preset.share);
    addPercent(tr("Recessive, share of families at most"), step.recessiveShare, preset.recessiveShare);
    addWhole(tr("Shares are asked from so many families on"), step.shareFrom, preset.shareFrom, 1, 100000);
    addPercent(tr("Only where the population has less than"), step.populationBelow, preset.populationBelow);
}

void StepEditor::addFields(ConsequenceAtLeast& step, const ConsequenceAtLeast& preset)
{
    addTerm(tr("From this consequence on"), step.leastSevere);
    addDecimal(tr("Or SpliceAI at least"), step.spliceAi, preset.spliceAi, 1, 2);
    addSwitch(tr("Keep every allele of non-coding genes"), step.keepNoncodingGenes);
    addSwitch(tr("Keep silent changes without a SpliceAI score"), step.keepSilentWithoutScore);
}

void StepEditor::addFields(SegregatesAs& step, const SegregatesAs&)
{
    addLabels(step.labels);
    addSwitch(tr("Only certain inheritance (removes the possible ones)"), step.certainOnly);
}

void StepEditor::addFields(RescueKnownPathogenic& step, const RescueKnownPathogenic& preset)
{
    addWhole(tr("Least ClinVar stars"), step.minimumStars, preset.minimumStars, 0, 4);
}

} // namespace gentolk
