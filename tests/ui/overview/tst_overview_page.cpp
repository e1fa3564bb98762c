#include "tests/ui/case_fixture.h"
#include "ui/look/look.h"
#include "ui/overview/overview_page.h"
#include "ui/pictures/pedigree_picture.h"
#include "ui/words/quality_words.h"
#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace gentolk;
using namespace gentolk::test;

class TestOverviewPage : public QObject
{
    Q_OBJECT
private slots:
    void parentsStandAboveTheChildAndBesideEachOther()
    {
        const Family family = aTrio().withSibling("sister", Sex::Female, AffectionStatus::Unaffected);
        auto places = placesOf(family.pedigree);
        QCOMPARE(places["mother"].generation, 0);
        QCOMPARE(places["father"].generation, 0);
        QCOMPARE(std::abs(places["mother"].column - places["father"].column), 1.0);
        QCOMPARE(places["child"].generation, 1);
        QCOMPARE(places["sister"].generation, 1);
        QVERIFY(places["child"].column != places["sister"].column);
        QCOMPARE((places["child"].column + places["sister"].column) / 2, (places["mother"].column + places["father"].column) / 2);
    }
    void aGrandparentLiftsTheParentButNotTheOnewhoMarriedIn()
    {
        Family family = aTrio();
        family.pedigree.individuals.push_back({"family", "grandmother", "", "", Sex::Female, AffectionStatus::Unaffected});
        for (Individual& person : family.pedigree.individuals)
            if (person.id == "mother")
                person.motherId = "grandmother";
        auto places = placesOf(family.pedigree);
        QCOMPARE(places["grandmother"].generation, 0);
        QCOMPARE(places["mother"].generation, 1);
        QCOMPARE(places["father"].generation, 1);
    }
    static QStringList saidBy(const QWidget& widget)
    {
        QStringList said;
        for (const QLabel* label : widget.findChildren<QLabel*>())
            said << label->text();
        return said;
    }
    static FamilyQuality someChecks()
    {
        FamilyQuality quality;
        quality.verdicts = {{QualityCheck::Sex, QualityStatus::Ok, QualityFinding::SexAsDeclared, {"child", "male"}, {0.01, std::nullopt}},
                            {QualityCheck::Parentage, QualityStatus::Fail, QualityFinding::ParentageNotConfirmed, {"child"}, {0.05}},
                            {QualityCheck::Calls, QualityStatus::Warn, QualityFinding::CallsTooFew, {"mother"}, {}}};
        return quality;
    }
    void tellsFailedChecksBeforeWarningsAndFoldsThePassed() // B-64
    {
        OpenCase open;
        open.session.setQuality(std::make_shared<const FamilyQuality>(someChecks()));
        OverviewPage page;
        page.resize(1366, 600);
        page.showCase(open.session);
        page.show();
        auto* card = page.findChild<QWidget*>(QStringLiteral("identity"));
        QVERIFY(card);
        const FamilyQuality told = someChecks();
        const QStringList said = saidBy(*card);
        const auto failed = said.indexOf(sentence(told.verdicts[1])), warned = said.indexOf(sentence(told.verdicts[2]));
        QVERIFY(failed >= 0 && warned > failed);
        auto* fold = card->findChild<QToolButton*>(QStringLiteral("passedChecks"));
        QVERIFY(fold && fold->text().startsWith(QLatin1Char('1')));
        const auto shown = [&] {
            for (const QLabel* label : card->findChildren<QLabel*>())
                if (label->text() == sentence(told.verdicts[0]))
                    return label->isVisible();
            return false;
        };
        QVERIFY(!shown());
        fold->setFocus();
        QTest::keyClick(fold, Qt::Key_Space);
        QVERIFY(shown());
        QVERIFY(!saidBy(page).filter(QStringLiteral("to be clarified with the laboratory")).isEmpty());
    }
    void tellsTheCaseAndThatIdentityIsNotYetChecked()
    {
        OpenCase open;
        OverviewPage page;
        page.resize(1366, 600);
        page.showCase(open.session);
        QStringList said;
        for (const QLabel* label : page.findChildren<QLabel*>())
            said << label->text();
        const QString all = said.join(QLatin1Char('\n'));
        for (const QString& fact : {QStringLiteral("Valdemar Test Møller-Ågård"), QStringLiteral("140626-9961"),
                                    QStringLiteral("Hovedstaden"), QStringLiteral("DRAGEN")})
            QVERIFY2(all.contains(fact), qPrintable(fact));
        QVERIFY(all.contains(QStringLiteral("Not checked: sex, relatedness and contamination are unknown")));
        QVERIFY(all.contains(QStringLiteral("Who the samples are has not been checked")));
        auto* pedigree = page.findChild<QWidget*>(QStringLiteral("pedigree"));
        QVERIFY(pedigree && pedigree->accessibleName().contains(QStringLiteral("mother")));
    }
    void picturesForPeople()
    {
        OpenCase open;
        OverviewPage page;
        page.resize(1366, 600);
        page.showCase(open.session);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        wear(Theme::Light);
        keepPicture(page, QStringLiteral("overview-light-1366"));
        page.resize(1920, 902);
        wear(Theme::Dark);
        QCoreApplication::processEvents();
        QCOMPARE(page.grab().toImage().size(), QSize(1920, 902));
        keepPicture(page, QStringLiteral("overview-dark-1920"));
    }
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overview_page.moc"
