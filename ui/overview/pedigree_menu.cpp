#include "ui/overview/pedigree_canvas.h"
#include "ui/words/case_words.h"
#include "ui/words/genetic_words.h"
#include "ui/words/pedigree_words.h"

namespace gentolk
{

namespace
{

struct CommandList {
    const Pedigree& pedigree;
    const Individual& person;
    std::vector<PedigreeCommand> all;

    void add(const QString& group, const QString& words, int key, const char* action, bool chosen, std::function<PedigreeEdit(const Pedigree&)> change)
    {
        all.push_back({group, words, key, QString::fromLatin1(action), chosen, std::move(change)});
    }
};

// The value after the present one: what a key without a menu does.
template<typename Enum> Enum after(Enum now, std::initializer_list<Enum> all)
{
    for (auto one = all.begin(); one != all.end(); ++one)
        if (*one == now)
            return one + 1 == all.end() ? *all.begin() : *(one + 1);
    return *all.begin();
}

template<typename Enum, typename Change>
void addValues(CommandList& list, const QString& group, const char* action, int key, Enum now, std::initializer_list<Enum> values, Change change)
{
    const std::string id = list.person.id;
    for (const Enum value : values)
        list.add(group, word(value), value == after(now, values) ? key : 0, action, value == now,
                 [id, value, change](const Pedigree& pedigree) { return change(pedigree, id, value); });
}

void addRelatives(CommandList& list)
{
    const QString group = PedigreeCanvas::tr("Add");
    const std::string id = list.person.id;
    const auto add = [&](const QString& words, int key, std::function<PedigreeEdit(const Pedigree&)> change) {
        list.add(group, words, key, "pedigree.add", false, std::move(change));
    };
    add(PedigreeCanvas::tr("Parents"), int(Qt::CTRL) | Qt::Key_Up, [id](const Pedigree& in) { return addParents(in, id); });
    add(PedigreeCanvas::tr("Partner"), int(Qt::CTRL) | Qt::Key_Right, [id](const Pedigree& in) { return addPartner(in, id); });
    add(PedigreeCanvas::tr("Brother"), int(Qt::CTRL) | Qt::Key_Left, [id](const Pedigree& in) { return addSibling(in, id, Sex::Male); });
    add(PedigreeCanvas::tr("Sister"), int(Qt::CTRL | Qt::SHIFT) | Qt::Key_Left, [id](const Pedigree& in) { return addSibling(in, id, Sex::Female); });
    add(PedigreeCanvas::tr("Sibling of unknown sex"), 0, [id](const Pedigree& in) { return addSibling(in, id, Sex::Unknown); });
    add(PedigreeCanvas::tr("Son"), int(Qt::CTRL) | Qt::Key_Down, [id](const Pedigree& in) { return addChild(in, id, Sex::Male); });
    add(PedigreeCanvas::tr("Daughter"), int(Qt::CTRL | Qt::SHIFT) | Qt::Key_Down, [id](const Pedigree& in) { return addChild(in, id, Sex::Female); });
    add(PedigreeCanvas::tr("Child of unknown sex"), 0, [id](const Pedigree& in) { return addChild(in, id, Sex::Unknown); });
}

void addTwins(CommandList& list)
{
    const QString group = PedigreeCanvas::tr("Twins");
    const std::string id = list.person.id;
    const bool twin = !list.person.twinGroup.empty();
    const TwinKind now = list.person.twinKind;
    const TwinKind kinds[] = {TwinKind::Monozygotic, TwinKind::Dizygotic, TwinKind::Unknown};
    const int next = !twin ? 0 : now == TwinKind::Monozygotic ? 1 : now == TwinKind::Dizygotic ? 2 : 3;
    for (int i = 0; i < 3; ++i)
        list.add(group, word(kinds[i]), i == next ? int(Qt::Key_T) : 0, "pedigree.twins", twin && now == kinds[i],
                 [id, kind = kinds[i]](const Pedigree& in) { return setTwins(in, id, kind); });
    list.add(group, PedigreeCanvas::tr("No twin"), next == 3 ? int(Qt::Key_T) : 0, "pedigree.twins", !twin, [id](const Pedigree& in) { return endTwins(in, id); });
}

void addCouples(CommandList& list, const std::function<QString(const std::string&)>& nameOf)
{
    const std::string id = list.person.id;
    bool first = true;
    for (const std::string& partner : partnersOf(list.pedigree, id)) {
        const Couple* couple = list.pedigree.findCouple(id, partner);
        addValues(list, PedigreeCanvas::tr("Related by blood to %1").arg(nameOf(partner)), "pedigree.consanguinity", first ? int(Qt::Key_K) : 0,
                  couple ? couple->consanguineous : Answer::Unknown, {Answer::Unknown, Answer::Yes, Answer::No},
                  [partner](const Pedigree& in, const std::string& one, Answer answer) { return setConsanguineous(in, one, partner, answer); });
        first = false;
    }
}

void addParentLinks(CommandList& list, const std::function<QString(const std::string&)>& nameOf)
{
    const std::string id = list.person.id;
    for (const Individual& other : list.pedigree.individuals) {
        const bool parent = list.person.fatherId == other.id || list.person.motherId == other.id;
        if (other.id != id)
            list.add(PedigreeCanvas::tr("Parent is"), nameOf(other.id), 0, "pedigree.parent", parent,
                     [id, to = other.id](const Pedigree& in) { return setParentOf(in, id, to); });
    }
}

} // namespace

std::vector<PedigreeCommand> pedigreeCommands(const Pedigree& pedigree, const std::string& id, const std::function<QString(const std::string&)>& nameOf)
{
    const Individual* person = pedigree.find(id);
    if (!person)
        return {};
    CommandList list{pedigree, *person, {}};
    addRelatives(list);
    addValues(list, PedigreeCanvas::tr("Disease status"), "pedigree.affection", Qt::Key_A, person->affection,
              {AffectionStatus::Unknown, AffectionStatus::Unaffected, AffectionStatus::Affected}, setAffection);
    addValues(list, PedigreeCanvas::tr("Sex"), "pedigree.sex", Qt::Key_S, person->sex, {Sex::Unknown, Sex::Male, Sex::Female}, setSex);
    addValues(list, PedigreeCanvas::tr("Dead"), "pedigree.deceased", Qt::Key_D, person->deceased, {Answer::Unknown, Answer::Yes, Answer::No}, setDeceased);
    addValues(list, PedigreeCanvas::tr("Carrier"), "pedigree.carrier", Qt::Key_C, person->carrier,
              {CarrierStatus::Unknown, CarrierStatus::Silent, CarrierStatus::Presymptomatic, CarrierStatus::No}, setCarrier);
    addValues(list, PedigreeCanvas::tr("Pregnancy"), "pedigree.pregnancy", Qt::Key_G, person->pregnancy,
              {Pregnancy::No, Pregnancy::Ongoing, Pregnancy::Stillbirth, Pregnancy::Miscarriage, Pregnancy::Termination}, setPregnancy);
    addTwins(list);
    addCouples(list, nameOf);
    addParentLinks(list, nameOf);
    list.add({}, PedigreeCanvas::tr("Remove from the pedigree"), Qt::Key_Delete, "pedigree.remove", false,
             [id](const Pedigree& in) { return removePerson(in, id); });
    return list.all;
}

} // namespace gentolk
