#include "ui/variants/step_editor.h"
#include "ui/words/filter_words.h"
#include "ui/words/numbers.h"
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace gentolk
{

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

void StepEditor::addFields(GenotypeQualityAtLeast& step, const GenotypeQualityAtLeast& preset)
{
    addSwitch(tr("Only calls that passed the caller's own filters"), step.passOnly);
    addWhole(tr("Least depth"), step.depth, preset.depth, 0, 1000);
    addWhole(tr("Least genotype quality (GQ)"), step.quality, preset.quality, 0, 99);
    addDecimal(tr("Least balance of a heterozygous SNV"), step.hetBalanceSnvLow, preset.hetBalanceSnvLow, 1, 2);
    addDecimal(tr("Least balance of a heterozygous indel"), step.hetBalanceIndelLow, preset.hetBalanceIndelLow, 1, 2);
    addDecimal(tr("Least balance of a homozygous call"), step.homBalance, preset.homBalance, 1, 2);
}

void StepEditor::addFields(FrequencyBelow& step, const FrequencyBelow& preset)
{
    addPercent(tr("Dominant, at most"), step.dominant, preset.dominant);
    addPercent(tr("Recessive, at most"), step.recessive, preset.recessive);
    addPercent(tr("X-linked, at most"), step.xLinked, preset.xLinked);
    addPercent(tr("Mitochondrial, at most"), step.mitochondrial, preset.mitochondrial);
    addWhole(tr("Recessive: most homozygotes"), step.recessiveHomozygotes, preset.recessiveHomozygotes, 0, 1000);
}

void StepEditor::addFields(ConsequenceAtLeast& step, const ConsequenceAtLeast& preset)
{
    addDecimal(tr("Or SpliceAI at least"), step.spliceAi, preset.spliceAi, 1, 2);
    addSwitch(tr("Keep every allele of non-coding genes"), step.keepNoncodingGenes);
}

void StepEditor::addFields(SegregatesAs& step, const SegregatesAs&)
{
    addSwitch(tr("Only certain inheritance (removes the possible ones)"), step.certainOnly);
}

void StepEditor::addFields(RescueKnownPathogenic& step, const RescueKnownPathogenic& preset)
{
    addWhole(tr("Least ClinVar stars"), step.minimumStars, preset.minimumStars, 0, 4);
}

} // namespace gentolk
