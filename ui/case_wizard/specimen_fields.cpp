#include "ui/case_wizard/specimen_fields.h"
#include "ui/look/date_field.h"
#include "ui/look/form.h"
#include "ui/words/case_words.h"
#include "ui/words/words.h"
#include <QGridLayout>

namespace gentolk {
namespace {

const QString people[] = {QStringLiteral("proband"), QStringLiteral("mother"), QStringLiteral("father"), QStringLiteral("sibling"),
                          QStringLiteral("other")};

QString personOf(const Family& family, const std::string& sample)
{
    if (sample == family.proband.sample)
        return people[0];
    if (family.mother && family.mother->sample == sample)
        return people[1];
    return family.father && family.father->sample == sample ? people[2] : people[3];
}

template<typename Enum> void fill(QComboBox* box, const std::vector<Enum>& values)
{
    for (const Enum value : values)
        box->addItem(QString(), int(value));
}

constexpr int columns = 7;

template<typename Enum> void sayItems(QComboBox* box, const QString& name)
{
    box->setAccessibleName(name);
    for (int i = 0; i < box->count(); ++i)
        box->setItemText(i, word(Enum(box->itemData(i).toInt())));
}

} // namespace

std::vector<Specimen> specimensOf(const Family& family)
{
    std::vector<Specimen> all;
    for (const std::string& sample : family.samples())
        all.push_back({QString::fromStdString(sample), personOf(family, sample), Tissue::Blood, Pipeline::Germline, SequencingSite::Unknown, {}, {}});
    return all;
}

SpecimenFields::SpecimenFields(Spoken& spoken, QWidget* parent) : QWidget(parent), m_spoken(spoken), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    addHead();
    spoken.say([this] { say(); });
}

void SpecimenFields::addHead()
{
    const Said heads[] = {[] { return tr("Sample"); }, [] { return tr("Person"); }, [] { return tr("Tissue"); },
                            [] { return tr("Pipeline"); }, [] { return tr("Sequencing site"); }, [] { return tr("Taken"); },
                            [] { return tr("Received"); }};
    for (int column = 0; column < columns; ++column) {
        m_grid->addWidget(worded(m_spoken, label("hint"), heads[column]), 0, column);
        m_grid->setColumnStretch(column, 1);
    }
}

void SpecimenFields::showSpecimens(const std::vector<Specimen>& specimens)
{
    for (int i = m_grid->count() - 1; i >= columns; --i)
        delete m_grid->itemAt(i)->widget();
    m_lines.clear();
    for (const Specimen& one : specimens)
        addLine(one);
    say();
}

void SpecimenFields::addLine(const Specimen& specimen)
{
    Line line{specimen.sample, new QComboBox, new QComboBox, new QComboBox, new QComboBox, new DateField, new DateField};
    for (const QString& person : people)
        line.person->addItem(QString(), person);
    line.person->setCurrentIndex(qMax(0, line.person->findData(specimen.person)));
    fill(line.tissue, valuesFrom(Tissue::Blood, Tissue::Other));
    choose(line.tissue, specimen.tissue);
    fill(line.pipeline, valuesFrom(Pipeline::Germline, Pipeline::Somatic));
    choose(line.pipeline, specimen.pipeline);
    fill(line.site, valuesFrom(SequencingSite::Unknown, SequencingSite::Other));
    choose(line.site, specimen.site);
    line.taken->setDate(specimen.taken);
    line.received->setDate(specimen.received);
    auto* name = label("strong");
    name->setText(specimen.sample);
    const int row = m_grid->rowCount();
    QWidget* cells[] = {name, line.person, line.tissue, line.pipeline, line.site, line.taken, line.received};
    for (int column = 0; column < columns; ++column)
        m_grid->addWidget(cells[column], row, column);
    for (QComboBox* box : {line.person, line.tissue})
        connect(box, &QComboBox::currentIndexChanged, this, &SpecimenFields::changed);
    m_lines.push_back(line);
}

void SpecimenFields::say()
{
    for (const Line& line : m_lines) {
        line.person->setAccessibleName(tr("Person of sample %1").arg(line.sample));
        for (int i = 0; i < line.person->count(); ++i)
            line.person->setItemText(i, wordOfPerson(line.person->itemData(i).toString()));
        sayItems<Tissue>(line.tissue, tr("Tissue of sample %1").arg(line.sample));
        sayItems<Pipeline>(line.pipeline, tr("Pipeline of sample %1").arg(line.sample));
        sayItems<SequencingSite>(line.site, tr("Sequencing site of sample %1").arg(line.sample));
        line.taken->setAccessibleName(tr("Date on which sample %1 was taken").arg(line.sample));
        line.received->setAccessibleName(tr("Date on which sample %1 was received").arg(line.sample));
    }
}

std::vector<Specimen> SpecimenFields::specimens() const
{
    std::vector<Specimen> all;
    for (const Line& line : m_lines)
        all.push_back({line.sample, line.person->currentData().toString(), chosen<Tissue>(line.tissue), chosen<Pipeline>(line.pipeline),
                       chosen<SequencingSite>(line.site), line.taken->date(), line.received->date()});
    return all;
}

} // namespace gentolk
