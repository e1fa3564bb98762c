#include "core/genetics/pedigree_edit.h"
#include "core/base/error.h"
#include <algorithm>
#include <utility>

namespace gentolk {

namespace {

[[noreturn]] void refuseEdit(const std::string& person, const char* why)
{
    throw Error(Error::Code::PedigreeInconsistent, QString::fromStdString(person), QString::fromUtf8(why));
}

const Individual& personIn(const Pedigree& pedigree, const std::string& id)
{
    if (const Individual* found = pedigree.find(id))
        return *found;
    throw Error(Error::Code::NotFound, QString::fromStdString(id));
}

Individual& personIn(Pedigree& pedigree, const std::string& id)
{
    const Individual& found = personIn(std::as_const(pedigree), id);
    return pedigree.individuals[std::size_t(&found - pedigree.individuals.data())];
}

bool mayHaveChildren(const Individual& person)
{
    return person.pregnancy == Pregnancy::No;
}

std::string freeId(const Pedigree& pedigree)
{
    for (std::size_t number = pedigree.individuals.size() + 1;; ++number)
        if (const std::string id = "P" + std::to_string(number); !pedigree.find(id))
            return id;
}

// A new person, of whom nothing is known but the sex.
std::string addPerson(Pedigree& pedigree, const std::string& relative, Sex sex)
{
    Individual made;
    made.familyId = personIn(pedigree, relative).familyId;
    made.id = freeId(pedigree);
    made.sex = sex;
    pedigree.individuals.push_back(made);
    return made.id;
}

bool isAncestor(const Pedigree& pedigree, const std::string& older, const std::string& younger, std::size_t depth = 0)
{
    const Individual* person = younger.empty() || depth > pedigree.individuals.size() ? nullptr : pedigree.find(younger);
    return person && (person->id == older || isAncestor(pedigree, older, person->fatherId, depth + 1) || isAncestor(pedigree, older, person->motherId, depth + 1));
}

// The parent's role is the sex's; of an unknown sex it is the one that is free.
void linkParent(Individual& child, const Individual& parent)
{
    const bool asFather = parent.sex == Sex::Male || (parent.sex == Sex::Unknown && child.fatherId.empty());
    std::string& role = asFather ? child.fatherId : child.motherId;
    if (role == parent.id)
        return;
    if (!role.empty())
        refuseEdit(child.id, asFather ? "there is a father already" : "there is a mother already");
    role = parent.id;
}

Sex otherSex(Sex sex)
{
    return sex == Sex::Male ? Sex::Female : sex == Sex::Female ? Sex::Male : Sex::Unknown;
}

bool sameParents(const Individual& a, const Individual& b)
{
    return !(a.fatherId.empty() && a.motherId.empty()) && a.fatherId == b.fatherId && a.motherId == b.motherId;
}

// Nobody is the only one of a birth.
void tidyTwins(Pedigree& pedigree)
{
    for (Individual& one : pedigree.individuals) {
        const bool alone = std::none_of(pedigree.individuals.begin(), pedigree.individuals.end(), [&](const Individual& other) {
            return other.id != one.id && other.twinGroup == one.twinGroup && sameParents(other, one);
        });
        if (alone || one.twinGroup.empty()) {
            one.twinGroup.clear();
            one.twinKind = TwinKind::Unknown;
        }
    }
}

std::string freeTwinGroup(const Pedigree& pedigree)
{
    for (int number = 1;; ++number) {
        const std::string group = std::to_string(number);
        if (std::none_of(pedigree.individuals.begin(), pedigree.individuals.end(), [&](const Individual& one) { return one.twinGroup == group; }))
            return group;
    }
}

Individual* neighbourInBirth(Pedigree& pedigree, const std::string& person)
{
    Individual* before = nullptr;
    bool passed = false;
    for (Individual& one : pedigree.individuals) {
        if (one.id == person) {
            passed = true;
            if (before)
                return before;
        } else if (sameParents(one, personIn(pedigree, person))) {
            if (passed)
                return &one;
            before = &one;
        }
    }
    return nullptr;
}

template<typename Change> PedigreeEdit changed(const Pedigree& pedigree, const std::string& person, Change change)
{
    PedigreeEdit edit{pedigree, person};
    change(personIn(edit.pedigree, person));
    return edit;
}

} // namespace

PedigreeEdit addParents(const Pedigree& pedigree, const std::string& child)
{
    PedigreeEdit edit{pedigree, child};
    const Individual before = personIn(pedigree, child);
    if (!before.fatherId.empty() && !before.motherId.empty())
        refuseEdit(child, "both parents are there already");
    if (before.fatherId.empty())
        edit.person = personIn(edit.pedigree, child).fatherId = addPerson(edit.pedigree, child, Sex::Male);
    if (before.motherId.empty())
        edit.person = personIn(edit.pedigree, child).motherId = addPerson(edit.pedigree, child, Sex::Female);
    return edit;
}

PedigreeEdit addPartner(const Pedigree& pedigree, const std::string& person)
{
    PedigreeEdit edit{pedigree, {}};
    const Individual& one = personIn(pedigree, person);
    if (!mayHaveChildren(one))
        refuseEdit(person, "a pregnancy has no partner and no child");
    edit.person = addPerson(edit.pedigree, person, otherSex(one.sex));
    edit.pedigree.couples.push_back({person, edit.person, Answer::Unknown});
    return edit;
}

PedigreeEdit addSibling(const Pedigree& pedigree, const std::string& person, Sex sex)
{
    const Individual& one = personIn(pedigree, person);
    const bool orphan = one.fatherId.empty() && one.motherId.empty();
    PedigreeEdit edit{orphan ? addParents(pedigree, person).pedigree : pedigree, {}};
    const Individual child = personIn(edit.pedigree, person);
    edit.person = addPerson(edit.pedigree, person, sex);
    Individual& made = personIn(edit.pedigree, edit.person);
    made.fatherId = child.fatherId;
    made.motherId = child.motherId;
    return edit;
}

PedigreeEdit addChild(const Pedigree& pedigree, const std::string& person, Sex sex)
{
    if (!mayHaveChildren(personIn(pedigree, person)))
        refuseEdit(person, "a pregnancy has no partner and no child");
    const std::vector<std::string> partners = partnersOf(pedigree, person);
    PedigreeEdit edit = partners.empty() ? addPartner(pedigree, person) : PedigreeEdit{pedigree, partners.back()};
    const std::string partner = edit.person;
    edit.person = addPerson(edit.pedigree, person, sex);
    Individual made = personIn(edit.pedigree, edit.person);
    const Individual &one = personIn(edit.pedigree, person), &other = personIn(edit.pedigree, partner);
    const bool oneIsMother = one.sex == Sex::Female || other.sex == Sex::Male;
    made.motherId = oneIsMother ? one.id : other.id;
    made.fatherId = oneIsMother ? other.id : one.id;
    personIn(edit.pedigree, made.id) = made;
    return edit;
}

PedigreeEdit setParentOf(const Pedigree& pedigree, const std::string& child, const std::string& parent)
{
    if (isAncestor(pedigree, child, parent))
        refuseEdit(parent, "nobody is their own ancestor");
    if (!mayHaveChildren(personIn(pedigree, parent)))
        refuseEdit(parent, "a pregnancy has no partner and no child");
    PedigreeEdit edit{pedigree, child};
    linkParent(personIn(edit.pedigree, child), personIn(pedigree, parent));
    tidyTwins(edit.pedigree);
    return edit;
}

PedigreeEdit setSex(const Pedigree& pedigree, const std::string& person, Sex sex)
{
    for (const Individual& child : pedigree.individuals) {
        if (child.fatherId == person && sex == Sex::Female)
            refuseEdit(person, "a father is not female");
        if (child.motherId == person && sex == Sex::Male)
            refuseEdit(person, "a mother is not male");
    }
    const std::string& group = personIn(pedigree, person).twinGroup;
    for (const Individual& twin : pedigree.individuals)
        if (!group.empty() && twin.id != person && twin.twinGroup == group && twin.twinKind == TwinKind::Monozygotic && sex != Sex::Unknown
            && twin.sex != Sex::Unknown && twin.sex != sex)
            refuseEdit(person, "monozygotic twins are of one sex");
    return changed(pedigree, person, [&](Individual& one) { one.sex = sex; });
}

PedigreeEdit setAffection(const Pedigree& pedigree, const std::string& person, AffectionStatus affection)
{
    return changed(pedigree, person, [&](Individual& one) { one.affection = affection; });
}

PedigreeEdit setDeceased(const Pedigree& pedigree, const std::string& person, Answer deceased)
{
    return changed(pedigree, person, [&](Individual& one) { one.deceased = deceased; });
}

PedigreeEdit setCarrier(const Pedigree& pedigree, const std::string& person, CarrierStatus carrier)
{
    return changed(pedigree, person, [&](Individual& one) { one.carrier = carrier; });
}

PedigreeEdit setPregnancy(const Pedigree& pedigree, const std::string& person, Pregnancy pregnancy)
{
    if (pregnancy != Pregnancy::No && !(childrenOf(pedigree, person).empty() && partnersOf(pedigree, person).empty()))
        refuseEdit(person, "a pregnancy has no partner and no child");
    return changed(pedigree, person, [&](Individual& one) { one.pregnancy = pregnancy; });
}

PedigreeEdit setTwins(const Pedigree& pedigree, const std::string& person, TwinKind kind)
{
    PedigreeEdit edit{pedigree, person};
    Individual& one = personIn(edit.pedigree, person);
    Individual* other = neighbourInBirth(edit.pedigree, person);
    if (!other && one.twinGroup.empty())
        refuseEdit(person, "a twin needs a brother or sister of the same parents");
    const std::string group = !one.twinGroup.empty() ? one.twinGroup : !other->twinGroup.empty() ? other->twinGroup : freeTwinGroup(pedigree);
    if (one.twinGroup.empty())
        other->twinGroup = one.twinGroup = group;
    Sex sex = Sex::Unknown;
    for (Individual& twin : edit.pedigree.individuals) {
        if (twin.twinGroup != group)
            continue;
        if (kind == TwinKind::Monozygotic && twin.sex != Sex::Unknown && sex != Sex::Unknown && twin.sex != sex)
            refuseEdit(person, "monozygotic twins are of one sex");
        sex = twin.sex != Sex::Unknown ? twin.sex : sex;
        twin.twinKind = kind;
    }
    return edit;
}

PedigreeEdit endTwins(const Pedigree& pedigree, const std::string& person)
{
    PedigreeEdit edit = changed(pedigree, person, [](Individual& one) { one.twinGroup.clear(); });
    tidyTwins(edit.pedigree);
    return edit;
}

PedigreeEdit setConsanguineous(const Pedigree& pedigree, const std::string& person, const std::string& partner, Answer answer)
{
    const std::vector<std::string> partners = partnersOf(pedigree, person);
    if (std::find(partners.begin(), partners.end(), partner) == partners.end())
        refuseEdit(person, "there is no partner");
    PedigreeEdit edit{pedigree, person};
    for (Couple& couple : edit.pedigree.couples)
        if (couple.isOf(person, partner)) {
            couple.consanguineous = answer;
            return edit;
        }
    edit.pedigree.couples.push_back({person, partner, answer});
    return edit;
}

PedigreeEdit removePerson(const Pedigree& pedigree, const std::string& person)
{
    PedigreeEdit edit{pedigree, {}};
    const Individual gone = personIn(pedigree, person);
    std::erase_if(edit.pedigree.individuals, [&](const Individual& one) { return one.id == person; });
    std::erase_if(edit.pedigree.couples, [&](const Couple& couple) { return couple.first == person || couple.second == person; });
    for (Individual& child : edit.pedigree.individuals) {
        if (child.fatherId == person)
            child.fatherId.clear();
        if (child.motherId == person)
            child.motherId.clear();
    }
    tidyTwins(edit.pedigree);
    for (const std::string& near : {gone.motherId, gone.fatherId})
        if (edit.pedigree.find(near))
            edit.person = near;
    if (edit.person.empty() && !edit.pedigree.individuals.empty())
        edit.person = edit.pedigree.individuals.front().id;
    return edit;
}

} // namespace gentolk
