// Changes of a drawn pedigree: what they make, and what they refuse.
#include "core/base/error.h"
#include "core/genetics/pedigree_edit.h"
#include "tests/support/family_builder.h"
#include "tests/support/pedigree_builder.h"
#include <QTest>
#include <functional>

using namespace gentolk;
using namespace gentolk::test;

namespace {

QString refusal(const std::function<void()>& change)
{
    try {
        change();
    } catch (const Error& error) {
        return error.code() == Error::Code::PedigreeInconsistent ? error.detail() : QStringLiteral("another error");
    }
    return QStringLiteral("not refused");
}

} // namespace

class TestPedigreeEdit : public QObject
{
    Q_OBJECT
private slots:
    void parentsAreAddedOnceAndAreAManAndAWoman()
    {
        const Pedigree trio = aTrio().build().pedigree;
        const PedigreeEdit edit = addParents(trio, "mother");
        const Individual* mother = edit.pedigree.find("mother");
        QVERIFY(edit.pedigree.find(mother->fatherId)->sex == Sex::Male);
        QVERIFY(edit.pedigree.find(mother->motherId)->sex == Sex::Female);
        QVERIFY(edit.pedigree.find(mother->motherId)->affection == AffectionStatus::Unknown);
        QCOMPARE(refusal([&] { addParents(edit.pedigree, "mother"); }), QStringLiteral("both parents are there already"));
    }
    void aMissingParentAloneIsAdded()
    {
        const Pedigree duo = aDuoWithMother().build().pedigree;
        const PedigreeEdit edit = addParents(duo, "child");
        QCOMPARE(edit.pedigree.find("child")->motherId, std::string("mother"));
        QCOMPARE(edit.pedigree.individuals.size(), duo.individuals.size() + 1);
    }
    void aSiblingHasTheSameParents()
    {
        const PedigreeEdit edit = addSibling(aTrio().build().pedigree, "child", Sex::Female);
        QCOMPARE(edit.pedigree.find(edit.person)->fatherId, std::string("father"));
        QCOMPARE(edit.pedigree.find(edit.person)->motherId, std::string("mother"));
        const PedigreeEdit alone = addSibling(aSingleton().build().pedigree, "child", Sex::Male);
        QCOMPARE(alone.pedigree.individuals.size(), std::size_t(4));
        QCOMPARE(alone.pedigree.find(alone.person)->motherId, alone.pedigree.find("child")->motherId);
    }
    void aChildIsOfThePersonAndThePartner()
    {
        const PedigreeEdit edit = addChild(aTrio().build().pedigree, "mother", Sex::Unknown);
        QCOMPARE(edit.pedigree.find(edit.person)->motherId, std::string("mother"));
        QCOMPARE(edit.pedigree.find(edit.person)->fatherId, std::string("father"));
        const PedigreeEdit first = addChild(aTrio().build().pedigree, "child", Sex::Male);
        QCOMPARE(first.pedigree.find(first.person)->fatherId, std::string("child"));
        QVERIFY(first.pedigree.find(first.pedigree.find(first.person)->motherId)->sex == Sex::Female);
    }
    void aChildOfTheNewestPartnerIsAHalfSibling()
    {
        const PedigreeEdit partner = addPartner(aTrio().build().pedigree, "father");
        const PedigreeEdit child = addChild(partner.pedigree, "father", Sex::Male);
        QCOMPARE(child.pedigree.find(child.person)->motherId, partner.person);
    }
    void impossibleChangesAreRefusedWithASentence()
    {
        const Pedigree trio = aTrio().build().pedigree;
        QCOMPARE(refusal([&] { setParentOf(trio, "mother", "child"); }), QStringLiteral("nobody is their own ancestor"));
        QCOMPARE(refusal([&] { setParentOf(trio, "child", "child"); }), QStringLiteral("nobody is their own ancestor"));
        QCOMPARE(refusal([&] { setSex(trio, "mother", Sex::Male); }), QStringLiteral("a mother is not male"));
        QCOMPARE(refusal([&] { setSex(trio, "father", Sex::Female); }), QStringLiteral("a father is not female"));
        QCOMPARE(refusal([&] { setPregnancy(trio, "mother", Pregnancy::Ongoing); }), QStringLiteral("a pregnancy has no partner and no child"));
        QCOMPARE(refusal([&] { setTwins(trio, "child", TwinKind::Dizygotic); }), QStringLiteral("a twin needs a brother or sister of the same parents"));
        const Pedigree more = addPartner(trio, "father").pedigree;
        QCOMPARE(refusal([&] { setParentOf(more, "child", more.individuals.back().id); }), QStringLiteral("there is a mother already"));
        QCOMPARE(refusal([&] { setConsanguineous(trio, "child", "mother", Answer::Yes); }), QStringLiteral("there is no partner"));
    }
    void monozygoticTwinsAreOfOneSex()
    {
        const PedigreeEdit sister = addSibling(aTrio().build().pedigree, "child", Sex::Female);
        QCOMPARE(refusal([&] { setTwins(sister.pedigree, "child", TwinKind::Monozygotic); }), QStringLiteral("monozygotic twins are of one sex"));
        const PedigreeEdit brother = addSibling(aTrio().build().pedigree, "child", Sex::Male);
        const PedigreeEdit twins = setTwins(brother.pedigree, "child", TwinKind::Monozygotic);
        QCOMPARE(twins.pedigree.find("child")->twinGroup, twins.pedigree.find(brother.person)->twinGroup);
        QCOMPARE(refusal([&] { setSex(twins.pedigree, "child", Sex::Female); }), QStringLiteral("monozygotic twins are of one sex"));
        QVERIFY(endTwins(twins.pedigree, "child").pedigree == brother.pedigree);
    }
    void removingATwinLeavesNoTwinAlone()
    {
        const PedigreeEdit removed = removePerson(aLargePedigree(), "twin2");
        QVERIFY(removed.pedigree.find("twin1")->twinGroup.empty());
    }
    void whoHasAGenomeIsNeverLost()
    {
        const Family family = aTrio().withSibling("sister", Sex::Female, AffectionStatus::Unaffected);
        const auto losing = [&](const char* id) { return refusal([&] { withPedigree(family, removePerson(family.pedigree, id).pedigree); }); };
        for (const char* id : {"child", "mother", "father", "sister"})
            QCOMPARE(losing(id), QStringLiteral("a person whose genome is in the case stays in the pedigree"));
        const Family kept = withPedigree(family, addParents(family.pedigree, "mother").pedigree);
        QVERIFY(kept.mother == family.mother && kept.father == family.father && kept.siblings == family.siblings);
    }
    void consanguinityIsKeptWithTheCoupleInAnyOrder()
    {
        const PedigreeEdit edit = setConsanguineous(aTrio().build().pedigree, "father", "mother", Answer::Yes);
        QVERIFY(edit.pedigree.findCouple("mother", "father")->consanguineous == Answer::Yes);
        const PedigreeEdit back = setConsanguineous(edit.pedigree, "mother", "father", Answer::No);
        QCOMPARE(back.pedigree.couples.size(), std::size_t(1));
    }
    void everyWordIsReadBack()
    {
        for (const CarrierStatus one : {CarrierStatus::Unknown, CarrierStatus::No, CarrierStatus::Silent, CarrierStatus::Presymptomatic})
            QVERIFY(carrierFrom(toString(one)) == one);
        for (const Pregnancy one : {Pregnancy::No, Pregnancy::Ongoing, Pregnancy::Stillbirth, Pregnancy::Miscarriage, Pregnancy::Termination})
            QVERIFY(pregnancyFrom(toString(one)) == one);
        for (const TwinKind one : {TwinKind::Unknown, TwinKind::Monozygotic, TwinKind::Dizygotic})
            QVERIFY(twinKindFrom(toString(one)) == one);
        QVERIFY(!carrierFrom("yes"));
    }
};

QTEST_GUILESS_MAIN(TestPedigreeEdit)
#include "tst_pedigree_edit.moc"
