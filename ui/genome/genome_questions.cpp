#include "ui/genome/genome_questions.h"
#include "core/genetics/consequence.h"
#include "ui/words/genetic_words.h"
#include "ui/words/numbers.h"
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace gentolk {

namespace {

QWidget* asked(const QString& words, QWidget* field)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto* name = new QLabel(words);
    name->setBuddy(field);
    field->setAccessibleName(QString(words).remove(QLatin1Char('&')));
    row->addWidget(name);
    row->addWidget(field, 1);
    return box;
}

QHBoxLayout* rowOf()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    return row;
}

} // namespace

GenomeQuestions::GenomeQuestions(QWidget* parent)
    : QWidget(parent), m_gene(new QLineEdit), m_frequency(new QComboBox), m_consequence(new QComboBox), m_inheritance(new QComboBox), m_passed(new QCheckBox),
      m_outside(new QCheckBox)
{
    offerFrequencies();
    offerConsequences();
    offerInheritance();
    m_passed->setText(tr("Without a failed FILTER"));
    m_passed->setChecked(true);
    m_outside->setText(tr("Outside the gene list alone"));
    m_gene->setFixedWidth(120);
    m_gene->setClearButtonEnabled(true);
    lay();
    connect(m_gene, &QLineEdit::textChanged, this, &GenomeQuestions::changed);
    for (QComboBox* one : {m_frequency, m_consequence, m_inheritance})
        connect(one, &QComboBox::currentIndexChanged, this, &GenomeQuestions::changed);
    for (QCheckBox* one : {m_passed, m_outside})
        connect(one, &QCheckBox::toggled, this, &GenomeQuestions::changed);
}

void GenomeQuestions::offerFrequencies()
{
    for (const double limit : {0.0001, 0.001, 0.01, 0.05})
        m_frequency->addItem(tr("at most %1").arg(percentText(limit)), limit);
    m_frequency->addItem(tr("any"), -1.0);
    m_frequency->setCurrentIndex(2);
}

void GenomeQuestions::offerConsequences()
{
    m_consequence->addItem(tr("loss of function"), consequenceRank("start_lost"));
    m_consequence->addItem(tr("protein or splice site"), consequenceRank("splice_polypyrimidine_tract_variant"));
    m_consequence->addItem(tr("any"), 0);
    m_consequence->setCurrentIndex(1);
}

void GenomeQuestions::offerInheritance()
{
    m_inheritance->addItem(tr("any, or none"), 0);
    for (const InheritanceLabel label : {InheritanceLabel::DeNovo, InheritanceLabel::RecessiveHomozygous, InheritanceLabel::CompoundHeterozygous, InheritanceLabel::XLinkedRecessive,
                                         InheritanceLabel::Dominant, InheritanceLabel::Mitochondrial, InheritanceLabel::Mosaic})
        m_inheritance->addItem(word(label), int(GenomeColumns::bitOf(label)));
}

void GenomeQuestions::lay()
{
    auto* fields = rowOf();
    fields->addWidget(asked(tr("&Gene"), m_gene));
    fields->addWidget(asked(tr("&Frequency"), m_frequency));
    fields->addWidget(asked(tr("&Consequence"), m_consequence));
    fields->addWidget(asked(tr("F&its as"), m_inheritance));
    fields->addStretch();
    auto* ticks = rowOf();
    ticks->addWidget(m_passed);
    ticks->addWidget(m_outside);
    ticks->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(fields);
    column->addLayout(ticks);
}

void GenomeQuestions::focusGene() { m_gene->setFocus(); }

GenomeQuery GenomeQuestions::query() const
{
    GenomeQuery query;
    query.passedOnly = m_passed->isChecked();
    query.outsidePanelOnly = m_outside->isChecked();
    const double limit = m_frequency->currentData().toDouble();
    query.frequency = limit < 0 ? std::nullopt : std::optional(limit);
    query.leastSevere = m_consequence->currentData().toInt();
    query.modes = std::uint16_t(m_inheritance->currentData().toInt());
    query.gene = m_gene->text().trimmed().toUpper().toStdString();
    return query;
}

} // namespace gentolk
