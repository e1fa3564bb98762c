// Where the symbols, lines and words of a drawn pedigree stand.
#include "tests/support/pedigree_builder.h"
#include "tests/ui/case_fixture.h"
#include "ui/look/look.h"
#include "ui/pictures/pedigree_picture.h"
#include <QPainter>
#include <QTest>
#include <random>

using namespace gentolk;
using namespace gentolk::test;

namespace
{

// Three to four generations by chance: couples, second partners, lone parents, cousins who marry.
Pedigree aRandomPedigree(unsigned seed)
{
    std::mt19937 random(seed);
    const auto chance = [&random](int percent) { return int(random() % 100) < percent; };
    Pedigree pedigree;
    int made = 0;
    const auto add = [&](const std::string& father, const std::string& mother, Sex sex) {
        pedigree.individuals.push_back({"f", "p" + std::to_string(++made), father, mother, sex, AffectionStatus::Unknown});
        return pedigree.individuals.back().id;
    };
    const auto haveChildren = [&](const std::string& father, const std::string& mother, std::vector<std::string>& next) {
        for (int child = 0; child < 1 + int(random() % 3); ++child)
            next.push_back(add(father, mother, random() % 2 ? Sex::Male : Sex::Female));
    };
    std::vector<std::string> here{add("", "", Sex::Male)};
    for (int generation = 0; generation < 3; ++generation) {
        std::vector<std::string> next;
        for (const std::string& one : here) {
            const bool man = pedigree.find(one)->sex == Sex::Male;
            for (int partner = 0; partner < (chance(70) ? 1 : chance(50) ? 2 : 0); ++partner) {
                const std::string other = chance(15) ? std::string() : add("", "", man ? Sex::Female : Sex::Male);
                if (made < 24)
                    haveChildren(man ? one : other, man ? other : one, next);
            }
        }
        here = next;
    }
    return pedigree;
}

bool runsThrough(const QPolygonF& line, const QRectF& box)
{
    for (qsizetype i = 1; i < line.size(); ++i)
        if (QRectF(line[i - 1], line[i]).normalized().adjusted(-0.1, -0.1, 0.1, 0.1).intersects(box))
            return true;
    return false;
}

bool isLevel(const PedigreeLine& line)
{
    return line.kind == PedigreeLine::Kind::Sibship;
}

// Nothing lies over anything that it does not belong to.
QString overlapIn(const PedigreeDrawing& drawing)
{
    const QRectF whole(QPointF(0, 0), drawing.size);
    for (const DrawnPerson& one : drawing.people) {
        if (!whole.contains(one.symbol) || !whole.contains(one.label))
            return QStringLiteral("%1 lies outside").arg(QString::fromStdString(one.id));
        for (const DrawnPerson& other : drawing.people)
            if (&one != &other && one.symbol.united(one.label).intersects(other.symbol.united(other.label)))
                return QStringLiteral("%1 over %2").arg(QString::fromStdString(one.id), QString::fromStdString(other.id));
        for (const PedigreeLine& line : drawing.lines)
            if (line.kind != PedigreeLine::Kind::Twin && runsThrough(line.points, one.symbol.adjusted(2, 2, -2, -2)))
                return QStringLiteral("a line through %1").arg(QString::fromStdString(one.id));
    }
    for (const PedigreeLine& a : drawing.lines)
        for (const PedigreeLine& b : drawing.lines)
            if (&a != &b && isLevel(a) && isLevel(b) && a.points[0].y() == b.points[0].y() && a.points[0].x() < b.points[1].x() && b.points[0].x() < a.points[1].x())
                return QStringLiteral("two sibships on one line");
    return {};
}

QStringList sortedNumbers(const PedigreeDrawing& drawing)
{
    QStringList numbers;
    for (const DrawnPerson& one : drawing.people)
        numbers << one.number();
    numbers.sort();
    return numbers;
}

} // namespace

class TestPedigreeDrawing : public QObject
{
    Q_OBJECT
private slots:
    void nothingLiesOverAnythingInAnyPedigree_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 40; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void nothingLiesOverAnythingInAnyPedigree()
    {
        QFETCH(unsigned, seed);
        const Pedigree pedigree = aRandomPedigree(seed);
        const PedigreeDrawing drawing = drawingOf(pedigree);
        QCOMPARE(drawing.people.size(), pedigree.individuals.size());
        QCOMPARE(overlapIn(drawing), QString());
        for (const Individual& child : pedigree.individuals)
            for (const std::string& parent : {child.fatherId, child.motherId})
                QVERIFY(parent.empty() || drawing.find(parent)->generation < drawing.find(child.id)->generation);
    }
    void threeGenerationsStandInThreeRowsWithPartnersTogether()
    {
        const PedigreeDrawing drawing = drawingOf(aLargePedigree());
        QCOMPARE(overlapIn(drawing), QString());
        QCOMPARE(drawing.generationHeights.size(), std::size_t(3));
        for (const auto& [a, b] : {std::pair("gf1", "gm1"), std::pair("gf2", "gm2"), std::pair("father", "mother"), std::pair("father", "secondwife"), std::pair("uncle", "aunt")}) {
            QCOMPARE(drawing.find(a)->generation, drawing.find(b)->generation);
            QVERIFY2(std::abs(drawing.find(a)->place - drawing.find(b)->place) == 1, a);
        }
        QCOMPARE(std::abs(drawing.find("twin1")->place - drawing.find("twin2")->place), 1);
        QCOMPARE(drawing.find("gf1")->generation, 0);
        QCOMPARE(drawing.find("secondwife")->generation, 1);
        QCOMPARE(drawing.find("half")->generation, 2);
        QCOMPARE(std::count_if(drawing.lines.begin(), drawing.lines.end(), [](const PedigreeLine& one) { return one.kind == PedigreeLine::Kind::Monozygotic; }), 1);
    }
    void brothersAndSistersStandInTheOrderOfBirthAndNumbersRunFromTheLeft()
    {
        Family family = aTrio().withSibling("second", Sex::Female, AffectionStatus::Unaffected).withSibling("third", Sex::Male, AffectionStatus::Unknown);
        const PedigreeDrawing drawing = drawingOf(family.pedigree);
        QVERIFY(drawing.find("child")->middle.x() < drawing.find("second")->middle.x());
        QVERIFY(drawing.find("second")->middle.x() < drawing.find("third")->middle.x());
        QCOMPARE(sortedNumbers(drawing), (QStringList{"I-1", "I-2", "II-1", "II-2", "II-3"}));
        QCOMPARE(drawing.find("father")->number(), QStringLiteral("I-1"));
    }
    void relativesWhoMarryAreJoinedByADoubleLine()
    {
        Pedigree pedigree{{aPerson("g1", "", "", Sex::Male), aPerson("g2", "", "", Sex::Female), aPerson("a", "g1", "g2", Sex::Male),
                           aPerson("b", "g1", "g2", Sex::Female), aPerson("a2", "", "", Sex::Female), aPerson("b2", "", "", Sex::Male),
                           aPerson("c1", "a", "a2", Sex::Male), aPerson("c2", "b2", "b", Sex::Female), aPerson("x", "c1", "c2", Sex::Female)},
                          {{"c2", "c1", Answer::Yes}}};
        const PedigreeDrawing drawing = drawingOf(pedigree);
        QCOMPARE(overlapIn(drawing), QString());
        QCOMPARE(std::count_if(drawing.lines.begin(), drawing.lines.end(), [](const PedigreeLine& one) { return one.doubled; }), 1);
        QCOMPARE(std::abs(drawing.find("c1")->place - drawing.find("c2")->place), 1);
        QCOMPARE(drawing.find("x")->generation, 3);
    }
    void anUncleAndHisNieceStandInOneRowAndTheirChildBelow()
    {
        Pedigree pedigree{{aPerson("g1", "", "", Sex::Male), aPerson("g2", "", "", Sex::Female), aPerson("uncle", "g1", "g2", Sex::Male),
                           aPerson("a", "g1", "g2", Sex::Female), aPerson("a2", "", "", Sex::Male), aPerson("niece", "a2", "a", Sex::Female),
                           aPerson("x", "uncle", "niece", Sex::Female)}};
        const PedigreeDrawing drawing = drawingOf(pedigree);
        QCOMPARE(drawing.find("uncle")->generation, drawing.find("niece")->generation);
        QCOMPARE(drawing.find("x")->generation, drawing.find("niece")->generation + 1);
    }
    void anEmptyPedigreeIsEmpty()
    {
        QVERIFY(drawingOf({}).people.empty());
        QCOMPARE(romanNumeral(4), QStringLiteral("IV"));
        QCOMPARE(romanNumeral(12), QStringLiteral("XII"));
    }
    void picturesForPeople()
    {
        Family family = aTrio();
        family.pedigree = aLargePedigree();
        family.pedigree.couples = {{"father", "mother", Answer::Yes}};
        const QString folder = qEnvironmentVariable("GENTOLK_PICTURES");
        const PedigreeDrawing drawing = drawingOf(family.pedigree);
        QImage picture((drawing.size * 2).toSize(), QImage::Format_ARGB32);
        picture.setDevicePixelRatio(2);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setFont(textFont(TextSize::Small));
        paintPedigree(painter, drawing, family, {Qt::black, Qt::white, Qt::black, Qt::darkGray, Qt::blue}, [](const Individual& one) { return QString::fromStdString(one.id); });
        painter.end();
        QVERIFY(picture.pixelColor((drawing.find("child")->middle * 2).toPoint()) == QColor(Qt::black));
        QVERIFY(picture.pixelColor((drawing.find("uncle")->middle * 2).toPoint()) == QColor(Qt::white));
        if (!folder.isEmpty())
            picture.save(folder + QStringLiteral("/pedigree-large.png"));
    }
};

QTEST_MAIN(TestPedigreeDrawing)
#include "tst_pedigree_drawing.moc"
