#include "ui/pictures/pedigree_drawing.h"
#include "ui/pictures/pedigree_graph.h"
#include <algorithm>
#include <cmath>

namespace gentolk
{

namespace
{

using namespace pedigree_size;

constexpr double aboveSiblings = 20, bracketStep = 6, coupleHalf = 10;

// The line of brothers and sisters of a union, in the gap beneath a generation; those that lie over each other take different tracks.
struct SiblingBar {
    std::size_t unionIndex = 0;
    int gap = 0;                       // beneath this generation
    double from = 0, to = 0, drop = 0; // drop: where the parents' line comes down
    int track = 0;
};

class Draughtsman
{
public:
    explicit Draughtsman(const Pedigree& pedigree)
        : m_pedigree(pedigree), m_graph(pedigree), m_rows(orderedGenerations(m_graph)), m_columns(columnsOf(m_graph, m_rows)),
          m_brackets(m_rows.size(), 0)
    {
    }
    PedigreeDrawing draw();

private:
    double x(int person) const { return left + column / 2 + m_columns[std::size_t(person)] * column; }
    double y(int level) const { return m_drawing.generationHeights[std::size_t(level)]; }
    int level(int person) const { return m_graph.generation[std::size_t(person)]; }
    bool standTogether(const PedigreeUnion& one) const;
    double descentOf(const PedigreeUnion& one) const;
    std::vector<std::vector<int>> births(const PedigreeUnion& one) const;
    double hangOf(const std::vector<int>& birth) const;
    void planBars();
    int tracksBeneath(int level) const;
    int bracketsAbove(int level) const;
    void setHeights();
    void placePeople();
    void joinCouple(const PedigreeUnion& one);
    void joinChildren(const SiblingBar& bar);
    void hangBirth(const std::vector<int>& birth, double bar);
    void add(PedigreeLine::Kind kind, const QList<QPointF>& points, bool doubled = false)
    {
        m_drawing.lines.push_back({kind, QPolygonF(points), doubled});
    }

    const Pedigree& m_pedigree;
    PedigreeGraph m_graph;
    std::vector<std::vector<int>> m_rows;
    std::vector<double> m_columns;
    std::vector<SiblingBar> m_bars;
    std::vector<int> m_brackets; // by generation: couples already joined above the symbols
    PedigreeDrawing m_drawing;
};

bool Draughtsman::standTogether(const PedigreeUnion& one) const
{
    if (!one.isCouple() || level(one.left) != level(one.right))
        return false;
    const double low = std::min(x(one.left), x(one.right)), high = std::max(x(one.left), x(one.right));
    const auto& row = m_rows[std::size_t(level(one.left))];
    return std::none_of(row.begin(), row.end(), [&](int other) { return x(other) > low + 1 && x(other) < high - 1; });
}

// Between two neighbours, or in the gap beside the first parent: never through a symbol or a name.
double Draughtsman::descentOf(const PedigreeUnion& one) const
{
    if (standTogether(one))
        return (x(one.left) + x(one.right)) / 2;
    const bool leftwards = one.isCouple() && x(one.right) < x(one.left);
    return x(one.left) + (leftwards ? -column : column) / 2;
}

// The children birth by birth: twins together.
std::vector<std::vector<int>> Draughtsman::births(const PedigreeUnion& one) const
{
    std::vector<std::vector<int>> all;
    for (const int child : one.children) {
        const std::string& group = m_graph.twins[std::size_t(child)];
        const auto with = std::find_if(all.begin(), all.end(), [&](const std::vector<int>& birth) {
            return !group.empty() && m_graph.twins[std::size_t(birth.front())] == group;
        });
        if (with == all.end())
            all.push_back({child});
        else
            with->push_back(child);
    }
    return all;
}

double Draughtsman::hangOf(const std::vector<int>& birth) const
{
    double sum = 0;
    for (const int child : birth)
        sum += x(child);
    return sum / double(birth.size());
}

void Draughtsman::planBars()
{
    for (std::size_t i = 0; i < m_graph.unions.size(); ++i) {
        const PedigreeUnion& one = m_graph.unions[i];
        if (one.children.empty())
            continue;
        SiblingBar bar{i, one.isCouple() ? std::max(level(one.left), level(one.right)) : level(one.left), 0, 0, descentOf(one), 0};
        bar.from = bar.to = bar.drop;
        for (const auto& birth : births(one)) {
            bar.from = std::min(bar.from, hangOf(birth));
            bar.to = std::max(bar.to, hangOf(birth));
        }
        for (bool moved = true; moved;) {
            moved = false;
            for (const SiblingBar& other : m_bars)
                if (other.gap == bar.gap && other.track == bar.track && other.from < bar.to + 6 && bar.from < other.to + 6) {
                    ++bar.track;
                    moved = true;
                }
        }
        m_bars.push_back(bar);
    }
}

int Draughtsman::tracksBeneath(int level) const
{
    int tracks = 0;
    for (const SiblingBar& bar : m_bars)
        if (bar.gap == level)
            tracks = std::max(tracks, bar.track + 1);
    return tracks;
}

int Draughtsman::bracketsAbove(int wanted) const
{
    return int(std::count_if(m_graph.unions.begin(), m_graph.unions.end(), [&](const PedigreeUnion& one) {
        return one.isCouple() && level(one.left) == wanted && level(one.right) == wanted && !standTogether(one);
    }));
}

void Draughtsman::setHeights()
{
    double top = margin;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const double brackets = bracketsAbove(row) * bracketStep + (bracketsAbove(row) > 0 ? 8 : 0);
        m_drawing.generationHeights.push_back(top + brackets + symbol / 2);
        top += brackets + symbol + labelHeight + (row + 1 < int(m_rows.size()) ? tracksBeneath(row) * track + 2 * aboveSiblings - 10 : 0);
    }
    double widest = 0;
    for (const double one : m_columns)
        widest = std::max(widest, one);
    m_drawing.size = {left + (widest + 1) * column + margin, top + margin};
}

void Draughtsman::placePeople()
{
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        for (std::size_t i = 0; i < m_rows[row].size(); ++i) {
            const auto index = std::size_t(m_rows[row][i]);
            const QPointF middle(x(int(index)), y(int(row)));
            m_drawing.people.push_back({index, m_pedigree.individuals[index].id, middle,
                                        QRectF(middle.x() - symbol / 2, middle.y() - symbol / 2, symbol, symbol),
                                        QRectF(middle.x() - column / 2 + 5, middle.y() + symbol / 2 + 6, column - 10, labelHeight - 8), int(row),
                                        int(i) + 1});
        }
}

void Draughtsman::joinCouple(const PedigreeUnion& one)
{
    if (!one.isCouple())
        return;
    const QPointF a(x(one.left), y(level(one.left))), b(x(one.right), y(level(one.right)));
    const double towards = a.x() < b.x() ? 1 : -1;
    if (standTogether(one))
        return add(PedigreeLine::Kind::Couple, {a + QPointF(towards * symbol / 2, 0), b - QPointF(towards * symbol / 2, 0)}, one.consanguineous);
    if (level(one.left) != level(one.right))
        return add(PedigreeLine::Kind::Couple, {a + QPointF(towards * symbol / 2, 0), b - QPointF(towards * symbol / 2, 0)}, one.consanguineous);
    const double over = a.y() - symbol / 2 - 8 - bracketStep * m_brackets[std::size_t(level(one.left))]++;
    const double ax = a.x() + towards * coupleHalf, bx = b.x() - towards * coupleHalf;
    add(PedigreeLine::Kind::Couple, {{ax, a.y() - symbol / 2}, {ax, over}, {bx, over}, {bx, b.y() - symbol / 2}}, one.consanguineous);
    const double down = descentOf(one);
    if (!one.children.empty())
        add(PedigreeLine::Kind::Descent, {{down, over}, {down, a.y()}});
}

void Draughtsman::hangBirth(const std::vector<int>& birth, double bar)
{
    const double hang = hangOf(birth), top = y(level(birth.front())) - symbol / 2;
    if (birth.size() == 1)
        return add(PedigreeLine::Kind::Descent, {{hang, bar}, {hang, y(level(birth.front())) - symbol / 2}});
    double low = hang, high = hang;
    for (const int twin : birth) {
        add(PedigreeLine::Kind::Twin, {{hang, bar}, {x(twin), top}});
        low = std::min(low, x(twin));
        high = std::max(high, x(twin));
    }
    const double half = (bar + top) / 2;
    const TwinKind kind = m_pedigree.individuals[std::size_t(birth.front())].twinKind;
    if (kind == TwinKind::Monozygotic)
        add(PedigreeLine::Kind::Monozygotic, {{(low + hang) / 2, half}, {(high + hang) / 2, half}});
    else if (kind == TwinKind::Unknown)
        m_drawing.twinsUnknown.emplace_back(hang, half + 4);
}

void Draughtsman::joinChildren(const SiblingBar& bar)
{
    const PedigreeUnion& one = m_graph.unions[bar.unionIndex];
    const double below = y(bar.gap + 1) - symbol / 2 - aboveSiblings - bracketsAbove(bar.gap + 1) * bracketStep
                         - (bracketsAbove(bar.gap + 1) > 0 ? 8 : 0) - track * bar.track;
    const double parent = y(level(one.left));
    if (one.isCouple())
        add(PedigreeLine::Kind::Descent, {{bar.drop, std::max(parent, y(level(one.right))) + (one.consanguineous ? 2.5 : 0)}, {bar.drop, below}});
    else
        add(PedigreeLine::Kind::Descent, {{x(one.left) + symbol / 2, parent}, {bar.drop, parent}, {bar.drop, below}});
    if (bar.to - bar.from > 0.5)
        add(PedigreeLine::Kind::Sibship, {{bar.from, below}, {bar.to, below}});
    for (const auto& birth : births(one))
        hangBirth(birth, below);
}

PedigreeDrawing Draughtsman::draw()
{
    planBars();
    setHeights();
    placePeople();
    for (const PedigreeUnion& one : m_graph.unions)
        joinCouple(one);
    for (const SiblingBar& bar : m_bars)
        joinChildren(bar);
    return m_drawing;
}

} // namespace

QString romanNumeral(int number)
{
    static const char* const units[] = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    return QString(number / 10, QLatin1Char('X')) + QLatin1String(units[number % 10]);
}

QString DrawnPerson::number() const
{
    return QStringLiteral("%1-%2").arg(romanNumeral(generation + 1)).arg(place);
}

const DrawnPerson* PedigreeDrawing::find(const std::string& id) const
{
    const auto found = std::find_if(people.begin(), people.end(), [&](const DrawnPerson& one) { return one.id == id; });
    return found == people.end() ? nullptr : &*found;
}

const DrawnPerson* PedigreeDrawing::at(const QPointF& place) const
{
    const auto found = std::find_if(people.begin(), people.end(),
                                    [&](const DrawnPerson& one) { return one.symbol.contains(place) || one.label.contains(place); });
    return found == people.end() ? nullptr : &*found;
}

PedigreeDrawing drawingOf(const Pedigree& pedigree)
{
    return Draughtsman(pedigree).draw();
}

} // namespace gentolk
