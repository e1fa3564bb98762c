#include "ui/look/date_field.h"
#include "ui/look/icon.h"
#include "ui/look/look.h"
#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <cmath>

using namespace gentolk;

namespace {

double luminance(const QColor& colour)
{
    const auto part = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double one = luminance(a) + 0.05, other = luminance(b) + 0.05;
    return one > other ? one / other : other / one;
}

} // namespace

class TestLook : public QObject
{
    Q_OBJECT
private slots:
    void everyTextIsReadable_data() // law 5 of the house: WCAG AA
    {
        QTest::addColumn<int>("text");
        QTest::addColumn<int>("ground");
        const std::pair<Role, Role> pairs[] = {
            {Role::Text, Role::Surface}, {Role::Text2, Role::Surface}, {Role::Text3, Role::Surface}, {Role::Text3, Role::Window},
            {Role::Text, Role::Selected}, {Role::Text2, Role::Selected}, {Role::Accent, Role::Surface}, {Role::OnAccent, Role::Accent},
            {Role::Class5, Role::Class5Ground}, {Role::Class4, Role::Class4Ground}, {Role::Class3, Role::Class3Ground},
            {Role::Class2, Role::Class2Ground}, {Role::Class1, Role::Class1Ground}, {Role::Ok, Role::OkGround}, {Role::Warn, Role::WarnGround},
            {Role::Fail, Role::FailGround}, {Role::Text2, Role::Sunken}, {Role::Text, Role::AccentTint}};
        for (const auto& [text, ground] : pairs)
            QTest::addRow("%d on %d", int(text), int(ground)) << int(text) << int(ground);
    }
    void everyTextIsReadable()
    {
        QFETCH(int, text);
        QFETCH(int, ground);
        for (const bool dark : {false, true}) {
            const Look look = Look::read(dark);
            QVERIFY2(contrast(look.colour(Role(text)), look.colour(Role(ground))) >= 4.5, dark ? "dark" : "light");
        }
    }

    void everyRoleHasAColourInBothThemes()
    {
        for (const bool dark : {false, true})
            for (int role = 0; role < roleCount; ++role)
                QVERIFY2(Look::read(dark).colour(Role(role)).isValid(), qPrintable(QString::number(role)));
    }

    void theStyleSheetLeavesNoRoleUnfilled()
    {
        const QString sheet = Look::read(false).styleSheet();
        QVERIFY(sheet.size() > 1000);
        QVERIFY2(!sheet.contains(QLatin1Char('@')), qPrintable(sheet.mid(sheet.indexOf(QLatin1Char('@')), 40)));
    }

    void everyIconThatTheSourcesNameIsThere()
    {
        static const QRegularExpression named(QStringLiteral("(?:icon|quietButton|iconPixmap)\\(QStringLiteral\\(\"([a-z0-9-]+)\"\\)"));
        int count = 0;
        for (const QString& folder : QDir(QStringLiteral(SOURCE_ROOT "/ui")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QDir room(QStringLiteral(SOURCE_ROOT "/ui/") + folder);
            for (const QString& name : room.entryList({QStringLiteral("*.cpp")})) {
                QFile file(room.filePath(name));
                QVERIFY(file.open(QIODevice::ReadOnly));
                for (auto found = named.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext(); ++count) {
                    const QString wanted = found.next().captured(1);
                    QVERIFY2(!icon(wanted).isNull(), qPrintable(name + QStringLiteral(": ") + wanted));
                }
            }
        }
        QVERIFY(count > 15);
    }

    void anIconFollowsTheThemeAndTheScale()
    {
        wear(Theme::Light);
        const QImage light = iconPixmap(QStringLiteral("search"), Role::Text, 16, 2).toImage();
        wear(Theme::Dark);
        const QImage dark = iconPixmap(QStringLiteral("search"), Role::Text, 16, 2).toImage();
        QCOMPARE(light.size(), QSize(32, 32));
        QVERIFY(light != dark);
        QVERIFY(icon(QStringLiteral("no-such-icon")).isNull());
    }

    void aDateIsReadAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        const QDate june(2026, 6, 14);
        for (const char* text : {"14-06-2026", "14.6.2026", "14/6/26", "140626", "14062026", "2026-06-14", " 14 6 2026 "})
            QTest::newRow(text) << QString::fromLatin1(text) << june;
        QTest::newRow("impossible") << "31-02-2026" << QDate();
        QTest::newRow("words") << "soon" << QDate();
        QTest::newRow("empty") << "" << QDate();
    }
    void aDateIsReadAsPeopleWriteIt()
    {
        QFETCH(QString, text);
        QTEST(dateFromText(text), "date");
    }

    void anEmptyDateIsMissingAndAWrongOneIsSaid()
    {
        DateField field;
        QVERIFY(field.isUnderstood());
        QVERIFY(!field.date().isValid());
        QTest::keyClicks(&field, QStringLiteral("32-13-2026"));
        QVERIFY(!field.isUnderstood());
        field.setDate(QDate(2026, 6, 14));
        QVERIFY(field.isUnderstood());
        QCOMPARE(field.date(), QDate(2026, 6, 14));
    }
};

QTEST_MAIN(TestLook)
#include "tst_look.moc"
