#include "ui/case_wizard/roles_table.h"
#include "ui/look/form.h"
#include "ui/words/genetic_words.h"
#include <QGridLayout>
#include <algorithm>

namespace gentolk {
namespace {

QString word(StatedRole role)
{
    switch (role) {
    case StatedRole::Untold: return RolesTable::tr("Choose\u2026");
    case StatedRole::Proband: return RolesTable::tr("Patient (proband)");
    case StatedRole::Mother: return RolesTable::tr("Mother");
    case StatedRole::Father: return RolesTable::tr("Father");
    case StatedRole::Sister: return RolesTable::tr("Sister");
    case StatedRole::Brother: return RolesTable::tr("Brother");
    case StatedRole::NotOfTheFamily: return RolesTable::tr("Not of the family");
    }
    return {};
}

template<typename Enum> QComboBox* choiceOf(const std::vector<Enum>& values, Enum now)
{
    auto* box = new QComboBox;
    for (const Enum value : values)
        box->addItem(QString(), int(value));
    choose(box, now);
    return box;
}

template<typename Enum> void sayChoices(QComboBox* box, const QString& name)
{
    box->setAccessibleName(name);
    for (int i = 0; i < box->count(); ++i)
        box->setItemText(i, word(Enum(box->itemData(i).toInt())));
}

// The sex that a role tells; the proband's is told apart.
Sex sexTold(StatedRole role)
{
    const bool female = role == StatedRole::Mother || role == StatedRole::Sister;
    const bool male = role == StatedRole::Father || role == StatedRole::Brother;
    return female ? Sex::Female : male ? Sex::Male : Sex::Unknown;
}

} // namespace

RolesTable::RolesTable(Spoken& spoken, QWidget* parent) : QWidget(parent), m_spoken(spoken), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    const Said heads[] = {[] { return tr("Sample"); }, [] { return tr("Who it is"); }, [] { return tr("Sex"); }, [] { return tr("Affected"); }};
    for (int column = 0; column < 4; ++column) {
        m_grid->addWidget(worded(m_spoken, label("hint"), heads[column]), 0, column);
        m_grid->setColumnStretch(column, column == 1 ? 2 : 1);
    }
    spoken.say([this] { say(); });
}

void RolesTable::showSamples(const QStringList& samples)
{
    const std::vector<StatedSample> before = told();
    if (std::equal(before.begin(), before.end(), samples.begin(), samples.end(),
                   [](const StatedSample& one, const QString& sample) { return one.sample == sample.toStdString(); }))
        return; // nobody loses the field one is in
    for (const Line& line : m_lines)
        for (QWidget* widget : {m_grid->itemAtPosition(int(&line - m_lines.data()) + 1, 0)->widget(), static_cast<QWidget*>(line.role),
                                static_cast<QWidget*>(line.sex), static_cast<QWidget*>(line.affection)})
            delete widget;
    m_lines.clear();
    for (const QString& sample : samples) {
        const auto known = std::find_if(before.begin(), before.end(), [&](const StatedSample& one) { return one.sample == sample.toStdString(); });
        addLine(known != before.end() ? *known : StatedSample{sample.toStdString()});
    }
    say();
}

void RolesTable::addLine(const StatedSample& one)
{
    const Line line{QString::fromStdString(one.sample),
                    choiceOf<StatedRole>({StatedRole::Untold, StatedRole::Proband, StatedRole::Mother, StatedRole::Father, StatedRole::Sister,
                                          StatedRole::Brother, StatedRole::NotOfTheFamily},
                                         one.role),
                    choiceOf<Sex>({Sex::Unknown, Sex::Female, Sex::Male}, one.sex),
                    choiceOf<AffectionStatus>({AffectionStatus::Unknown, AffectionStatus::Affected, AffectionStatus::Unaffected}, one.affection)};
    const int row = int(m_lines.size()) + 1;
    auto* name = new QLabel(line.sample);
    name->setTextFormat(Qt::PlainText); // it comes from a file
    name->setBuddy(line.role);
    m_grid->addWidget(name, row, 0);
    int column = 0;
    for (QComboBox* box : {line.role, line.sex, line.affection}) {
        m_grid->addWidget(box, row, ++column);
        connect(box, &QComboBox::activated, this, [this, line] {
            settle(line);
            emit changed();
        });
    }
    settle(line);
    m_lines.push_back(line);
}

// A mother is a woman; a patient is taken to be affected until something else is chosen; of a stranger nothing is asked.
void RolesTable::settle(const Line& line)
{
    const auto role = chosen<StatedRole>(line.role);
    if (role != StatedRole::Proband)
        choose(line.sex, sexTold(role));
    line.sex->setEnabled(role == StatedRole::Proband);
    if (role == StatedRole::Proband && chosen<AffectionStatus>(line.affection) == AffectionStatus::Unknown)
        choose(line.affection, AffectionStatus::Affected);
    line.affection->setEnabled(role != StatedRole::Untold && role != StatedRole::NotOfTheFamily);
}

std::vector<StatedSample> RolesTable::told() const
{
    std::vector<StatedSample> all;
    for (const Line& line : m_lines)
        all.push_back({line.sample.toStdString(), chosen<StatedRole>(line.role), chosen<Sex>(line.sex), chosen<AffectionStatus>(line.affection)});
    return all;
}

QString RolesTable::gap() const
{
    switch (gapOf(told())) {
    case StatedGap::None: return {};
    case StatedGap::RoleUntold: return tr("There is no PED file: say who each sample is.");
    case StatedGap::NoProband: return tr("Say which sample is the patient's.");
    case StatedGap::SeveralProbands: return tr("Only one sample can be the patient's.");
    case StatedGap::SeveralMothers: return tr("Only one sample can be the mother's.");
    case StatedGap::SeveralFathers: return tr("Only one sample can be the father's.");
    }
    return {};
}

void RolesTable::say()
{
    for (const Line& line : m_lines) {
        sayChoices<StatedRole>(line.role, tr("Who %1 is").arg(line.sample));
        sayChoices<Sex>(line.sex, tr("Sex of %1").arg(line.sample));
        sayChoices<AffectionStatus>(line.affection, tr("Is %1 affected?").arg(line.sample));
    }
}

} // namespace gentolk
