#include "core/io/line_marks.h"
#include "core/annotation/text_parts.h"
#include "core/io/record_site.h"
#include <QTest>
#include <random>

using namespace gentolk;

namespace {

constexpr std::size_t columns = 10;

std::string lineOf(std::string_view reference, std::string_view alternate, std::string_view quality = "50", std::string_view position = "1000", std::string_view contig = "chr1")
{
    std::string line(contig);
    for (const std::string_view column : {position, std::string_view("rs1"), reference, alternate, quality, std::string_view("PASS"), std::string_view("DP=3"), std::string_view("GT"), std::string_view("0/1")})
        line.append(1, '\t').append(column);
    return line;
}

LineMarks::Line markOf(const std::string& line)
{
    const std::string block = '\n' + line + '\n';
    LineMarks marks;
    markLines(block, columns, marks);
    return marks.lines.size() == 1 ? marks.lines[0] : LineMarks::Line{};
}

} // namespace

class LineMarksTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsPlainLines_data();
    void knowsPlainLines();
    void agreesWithTheWalkOnRandomLines();
    void aNulByteIsFoundWhereverItLies();
    void leavesTheFirstAndTheLastPieceOfABlock();
    void tellsWhereAnotherContigBegins();
    void anEmptyBlockAndOneWithoutALineHaveNoMarks();
};

void LineMarksTest::knowsPlainLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("position");
    QTest::addColumn<bool>("indel");
    QTest::addColumn<bool>("whole");
    const auto row = [](const char* name, const std::string& line, int position, bool indel = false, bool whole = true) {
        QTest::newRow(name) << QByteArray::fromStdString(line) << position << indel << whole;
    };
    row("one base for one", lineOf("A", "g"), 1000);
    row("a deletion", lineOf("ACGTN", "A"), 1000, true);
    row("an insertion", lineOf("a", "acg"), 1000, true);
    row("as many bases as are still short", lineOf("A", std::string(49, 'A')), 1000, true);
    row("too many bases", lineOf("A", std::string(50, 'A')), 0);
    row("a letter that is no base in an insertion", lineOf("A", "AR"), 0);
    row("several bases for several", lineOf("AT", "GC"), 0);
    row("two alleles", lineOf("A", "G,T"), 0);
    row("a star", lineOf("A", "*"), 0);
    row("a symbolic allele", lineOf("A", "<DEL>"), 0);
    row("no allele", lineOf("A", "."), 0);
    row("no REF", lineOf("", "A"), 0);
    row("no quality", lineOf("A", "G", "."), 1000);
    row("a quality with a point", lineOf("A", "G", "1398.37"), 1000);
    row("a quality with two points", lineOf("A", "G", "1.39.8"), 0);
    row("an empty quality", lineOf("A", "G", ""), 0);
    row("an exponent", lineOf("A", "G", "1e3"), 0);
    row("a long quality", lineOf("A", "G", "123456789012.3456789"), 1000);
    row("a negative quality", lineOf("A", "G", "-3"), 0);
    row("nine digits of a position", lineOf("A", "G", "50", "999999999"), 999'999'999);
    row("ten digits of a position", lineOf("A", "G", "50", "1000000000"), 0);
    row("position 0", lineOf("A", "G", "50", "0"), 0);
    row("a position with a sign", lineOf("A", "G", "50", "+5"), 0);
    row("a position with a letter", lineOf("A", "G", "50", "1O0"), 0);
    row("no position", lineOf("A", "G", "50", ""), 0);
    row("a column too many", lineOf("A", "G") + "\t0/1", 0, false, false);
    row("a column too few", lineOf("A", "G").substr(0, lineOf("A", "G").rfind('\t')), 0, false, false);
    row("a header line", "##contig=<ID=chr1>", 0, false, false);
    row("a line's end of two characters", lineOf("A", "G") + '\r', 1000);
}

void LineMarksTest::knowsPlainLines()
{
    QFETCH(QByteArray, line);
    QFETCH(int, position);
    QFETCH(bool, indel);
    QFETCH(bool, whole);
    const LineMarks::Line mark = markOf(line.toStdString());
    QCOMPARE(int(mark.position), position);
    QCOMPARE(mark.indel != 0, indel);
    QCOMPARE(mark.whole != 0, whole);
    QCOMPARE(qsizetype(mark.end), 1 + line.size());
}

// What is marked is what the walk would tell of the line: kind, position, columns; at every place in a window and a block.
void LineMarksTest::agreesWithTheWalkOnRandomLines()
{
    std::mt19937 random(11);
    const char* const alleles[] = {"A", "G", "AC", "ACGT", "*", "G,T", "<DEL>", "N", ".", "AT"};
    int plain = 0;
    for (int round = 0; round < 300; ++round) {
        std::string block(random() % 90, 'x');
        block += '\n';
        std::vector<std::string> lines;
        for (int i = 0; i < 20; ++i) {
            std::string line = lineOf(alleles[random() % (round % 2 ? 2 : 10)], alleles[random() % (round % 2 ? 3 : 10)], "7.5", std::to_string(random() % 2000), random() % 9 ? "chr1" : "chr2");
            line.insert(line.find("rs1"), std::string(random() % (i % 5 ? 8 : 200), 'r'));
            if (random() % 10 == 0)
                line.insert(random() % line.size(), 1, '\t');
            lines.push_back(line);
            block.append(line).append(1, '\n');
        }
        LineMarks marks;
        markLines(block, columns, marks);
        QCOMPARE(marks.lines.size(), lines.size());
        for (std::size_t i = 0; i < lines.size(); ++i) {
            QVERIFY(std::string_view(block).substr(marks.beginOf(i), marks.lines[i].end - marks.beginOf(i)) == lines[i]);
            const std::vector<std::string_view> parts = splitText(lines[i], '\t');
            QCOMPARE(marks.lines[i].whole != 0, parts.size() == columns);
            if (marks.lines[i].position == 0)
                continue;
            ++plain;
            QCOMPARE(std::to_string(marks.lines[i].position), std::string(parts[1]));
            RecordSite site;
            site.reference = parts[3];
            QVERIFY(kindAt(site, parts[4], false) == (marks.lines[i].indel ? SiteKind::Indel : SiteKind::Snv));
        }
    }
    QVERIFY(plain > 2000);
}

void LineMarksTest::aNulByteIsFoundWhereverItLies()
{
    const std::string good = lineOf("A", "G");
    for (std::size_t place = 0; place < good.size(); ++place) {
        std::string line = good;
        if (line[place] == '\t')
            continue;
        line[place] = '\0';
        QVERIFY(markOf(line).whole == 0 && markOf(line).position == 0);
    }
}

void LineMarksTest::leavesTheFirstAndTheLastPieceOfABlock()
{
    const std::string line = lineOf("A", "G"), block = line + '\n' + line + '\n' + line;
    LineMarks marks;
    markLines(block, columns, marks);
    QCOMPARE(marks.lines.size(), std::size_t(1)); // of the first it is not known that it begins here, of the last not that it ends
    QCOMPARE(std::size_t(marks.begin), line.size() + 1);
    QCOMPARE(std::size_t(marks.lines[0].end), 2 * line.size() + 1);
}

void LineMarksTest::tellsWhereAnotherContigBegins()
{
    const std::string odd = lineOf("A", "<DEL>", "50", "1", "chr3");
    const std::string block = '\n' + lineOf("A", "G") + '\n' + odd + '\n' + lineOf("A", "G") + '\n' + lineOf("A", "G", "5", "7", "chr10") + '\n' + lineOf("A", "G", "5", "7", "chr1") + '\n';
    LineMarks marks;
    markLines(block, columns, marks);
    QCOMPARE(marks.lines.size(), std::size_t(5));
    QCOMPARE(marks.runs.size(), std::size_t(3));
    QVERIFY(marks.runs[0].from == 0 && marks.runs[0].contig == "chr1");
    QVERIFY(marks.runs[1].from == 3 && marks.runs[1].contig == "chr10");
    QVERIFY(marks.runs[2].from == 4 && marks.runs[2].contig == "chr1");
}

void LineMarksTest::anEmptyBlockAndOneWithoutALineHaveNoMarks()
{
    LineMarks marks;
    for (const std::string& block : {std::string(), std::string("half a line"), std::string("its end\nhalf a line"), std::string("\n")}) {
        markLines(block, columns, marks);
        QVERIFY(marks.lines.empty() && marks.runs.empty());
    }
}

QTEST_APPLESS_MAIN(LineMarksTest)
#include "tst_line_marks.moc"
