#include "ui/look/advance_table.h"
#include "ui/look/look.h"
#include <QFontMetrics>
#include <QTest>

using namespace gentolk;

class AdvanceTableTest : public QObject
{
    Q_OBJECT

private slots:
    void isNeverNarrowerThanTheShapedText();
    void anEmptyTextHasNoWidth();
};

// Whatever is measured so is never elided, and does not take much more room than it needs.
void AdvanceTableTest::isNeverNarrowerThanTheShapedText()
{
    const QStringList texts{QStringLiteral("JAK3"), QStringLiteral("c.1234+5_1234+17delinsATTGCAAATGC"), QStringLiteral("p.(Arg226CysfsTer12)"),
                            QStringLiteral("NM_000215.4:c.-45T>A"), QString::fromUtf8("h\u00f8jt \u2013 \u00e6ndret"), QStringLiteral("AVATAR To. Wa. P.")};
    for (const QFont& font : {textFont(TextSize::Body, QFont::DemiBold), textFont(TextSize::Small)}) {
        AdvanceTable table(font);
        for (const QString& text : texts) {
            const int shaped = QFontMetrics(font).horizontalAdvance(text), told = table.of(text);
            QVERIFY2(told >= shaped, qPrintable(QStringLiteral("%1: %2 of %3").arg(text).arg(told).arg(shaped)));
            QVERIFY2(told <= shaped * 1.1 + 2, qPrintable(QStringLiteral("%1: %2 of %3").arg(text).arg(told).arg(shaped)));
        }
    }
}

void AdvanceTableTest::anEmptyTextHasNoWidth()
{
    QCOMPARE(AdvanceTable(textFont(TextSize::Body)).of(QString()), 0);
}

QTEST_MAIN(AdvanceTableTest)
#include "tst_advance_table.moc"
