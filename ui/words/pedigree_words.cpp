#include "ui/words/pedigree_words.h"
#include "ui/words/genetic_words.h"
#include "ui/words/words.h"

namespace gentolk {

QString word(CarrierStatus carrier)
{
    switch (carrier) {
    case CarrierStatus::Unknown: return Words::tr("carrier status not known");
    case CarrierStatus::No: return Words::tr("no carrier");
    case CarrierStatus::Silent: return Words::tr("carrier who will not fall ill");
    case CarrierStatus::Presymptomatic: return Words::tr("carrier who may fall ill");
    }
    return {};
}

QString word(Pregnancy pregnancy)
{
    switch (pregnancy) {
    case Pregnancy::No: return Words::tr("born");
    case Pregnancy::Ongoing: return Words::tr("ongoing pregnancy");
    case Pregnancy::Stillbirth: return Words::tr("stillborn");
    case Pregnancy::Miscarriage: return Words::tr("miscarriage");
    case Pregnancy::Termination: return Words::tr("terminated pregnancy");
    }
    return {};
}

QString word(TwinKind kind)
{
    switch (kind) {
    case TwinKind::Unknown: return Words::tr("twin, zygosity not known");
    case TwinKind::Monozygotic: return Words::tr("monozygotic twin");
    case TwinKind::Dizygotic: return Words::tr("dizygotic twin");
    }
    return {};
}

QStringList factsOf(const Individual& person)
{
    QStringList facts{word(person.sex), word(person.affection)};
    if (person.pregnancy != Pregnancy::No)
        facts << word(person.pregnancy);
    if (person.deceased == Answer::Yes)
        facts << Words::tr("dead");
    if (person.carrier != CarrierStatus::Unknown)
        facts << word(person.carrier);
    if (!person.twinGroup.empty())
        facts << word(person.twinKind);
    return facts;
}

} // namespace gentolk
