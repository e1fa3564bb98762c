// Holds the house against its floor plan (docs/architecture.md): includes, doors, sizes, words.
#include <QDirIterator>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

namespace {

// Who may be seen from where. A folder always sees itself. Neighbours on a floor do not meet.
const QStringList ground{"core/base"};
const QStringList values = ground + QStringList{"core/genetics"};
const QStringList rules = values + QStringList{"core/inheritance", "core/phenotype", "core/annotation", "core/quality"};
const QStringList judges = rules + QStringList{"core/filter", "core/acmg", "core/report"};
const QStringList doors = judges + QStringList{"core/io", "core/storage"};
const QMap<QString, QStringList> floorPlan{
    {"core/base", {}},
    {"core/genetics", ground},
    {"core/inheritance", values},
    {"core/phenotype", values},
    {"core/annotation", values},
    {"core/quality", values},
    {"core/filter", rules},
    {"core/acmg", rules},
    {"core/report", rules},
    {"core/io", judges},
    {"core/storage", judges},
    {"core/reference", doors},
    {"core/workflow", doors + QStringList{"core/reference"}},
    {"ui", doors + QStringList{"core/reference", "core/workflow"}},
    {"app", doors + QStringList{"core/reference", "core/workflow", "ui"}},
};

QString floorOf(const QString& path)
{
    const auto parts = path.split('/');
    return parts.first() == "core" ? parts.mid(0, 2).join('/') : parts.first();
}

struct Source {
    QString path; // from the root
    QString text;
    QString code; // without comments and string literals
};

QString withoutComments(QString text)
{
    static const QRegularExpression block("/\\*.*?\\*/", QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression line("(?<!:)//[^\\n]*");
    return text.remove(block).remove(line);
}

QString withoutLiterals(QString text)
{
    static const QRegularExpression literal("\"(?:[^\"\\\\\\n]|\\\\.)*\"");
    return text.replace(literal, "\"\"");
}

const QList<Source>& sources()
{
    static const QList<Source> all = [] {
        QList<Source> found;
        const QDir root(SOURCE_ROOT);
        for (const char* top : {"app", "core", "ui"}) {
            QDirIterator files(root.filePath(top), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (!file.open(QIODevice::ReadOnly))
                    continue;
                const QString text = QString::fromUtf8(file.readAll());
                found.append({root.relativeFilePath(file.fileName()), text, withoutLiterals(withoutComments(text))});
            }
        }
        return found;
    }();
    return all;
}

QStringList includesOf(const Source& source)
{
    static const QRegularExpression include(R"re(^\s*#\s*include\s+"([^"]+/[^"]+)")re", QRegularExpression::MultilineOption);
    QStringList list;
    for (auto matches = include.globalMatch(source.text); matches.hasNext();)
        list << matches.next().captured(1);
    return list;
}

QString isAnnouncedByAFailure(const QStringList& offenders)
{
    return offenders.join("\n  ");
}

// Every file whose code matches, but those in the folders that may.
QStringList matching(const QRegularExpression& pattern, const QStringList& allowed, bool withLiterals = false)
{
    QStringList offenders;
    for (const Source& source : sources()) {
        const bool mayHave = std::any_of(allowed.begin(), allowed.end(), [&](const QString& folder) { return source.path.startsWith(folder); });
        const auto match = pattern.match(withLiterals ? withoutComments(source.text) : source.code);
        if (!mayHave && match.hasMatch())
            offenders << source.path + ": " + match.captured(0);
    }
    return offenders;
}

} // namespace

class TestFloors : public QObject
{
    Q_OBJECT
private slots:
    void everyRoomIsOnThePlan()
    {
        QVERIFY(sources().size() > 50);
        for (const Source& source : sources())
            QVERIFY2(floorPlan.contains(floorOf(source.path)), qPrintable("not on the floor plan: " + source.path));
    }

    void includesOnlyGoDown()
    {
        QStringList offenders;
        for (const Source& source : sources()) {
            const QString here = floorOf(source.path);
            for (const QString& target : includesOf(source)) {
                const QString there = floorOf(target);
                if (there != here && !floorPlan.value(here).contains(there))
                    offenders << source.path + " may not include " + target;
            }
        }
        QVERIFY2(offenders.isEmpty(), qPrintable(isAnnouncedByAFailure(offenders)));
    }

    void pagesDoNotKnowEachOther()
    {
        const QStringList pages{"ui/worklist", "ui/case_wizard", "ui/overview", "ui/variants", "ui/classification", "ui/reports", "ui/history"};
        QStringList offenders;
        for (const Source& source : sources()) {
            const QString here = source.path.section('/', 0, 1);
            if (!pages.contains(here))
                continue;
            for (const QString& target : includesOf(source))
                if (const QString there = target.section('/', 0, 1); there != here && (pages.contains(there) || there == "ui/main_window"))
                    offenders << source.path + " may not include " + target;
        }
        QVERIFY2(offenders.isEmpty(), qPrintable(isAnnouncedByAFailure(offenders)));
    }

    void uiFoldersHaveNoCircles()
    {
        QMap<QString, QSet<QString>> arrows;
        for (const Source& source : sources())
            if (const QString here = source.path.section('/', 0, 1); here.startsWith("ui/"))
                for (const QString& target : includesOf(source))
                    if (const QString there = target.section('/', 0, 1); there.startsWith("ui/") && there != here)
                        arrows[here].insert(there);
        for (bool changed = true; changed;) { // take away the folders that lead nowhere
            changed = false;
            for (const QString& folder : arrows.keys()) {
                arrows[folder].removeIf([&](const QString& there) { return !arrows.contains(there); });
                if (arrows.value(folder).isEmpty())
                    changed = arrows.remove(folder) > 0;
            }
        }
        QVERIFY2(arrows.isEmpty(), qPrintable("a circle among " + QStringList(arrows.keys()).join(", ")));
    }

    void htslibStaysBehindIo()
    {
        const auto offenders = matching(QRegularExpression(R"re(#\s*include\s+<htslib/)re"), {"core/io/"});
        QVERIFY2(offenders.isEmpty(), qPrintable(isAnnouncedByAFailure(offenders)));
    }

    void sqlStaysInStorage()
    {
        const QRegularExpression sql("#\\s*include\\s+<QSql|\\b(SELECT\\s+[\\w*(]|INSERT\\s+(OR\\s+\\w+\\s+)?INTO|DELETE\\s+FROM|UPDATE\\s+\\w+\\s+SET|PRAGMA\\s+\\w|CREATE\\s+TABLE)");
        const auto offenders = matching(sql, {"core/storage/"}, true);
        QVERIFY2(offenders.isEmpty(), qPrintable(isAnnouncedByAFailure(offenders)));
    }

    void threadsStayInTasks()
    {
        const QRegularExpression threads("#\\s*include\\s+<(thread|future|QThread\\w*|QtConcurrent\\w*|QFutureWatcher|htslib/thread_pool.h)>|\\bstd::(thread|jthread|async)\\b|\\bbgzf_mt\\b");
        const auto offenders = matching(threads, {"ui/tasks/", "core/io/block_crew."});
        QVERIFY2(offenders.isEmpty(), qPrintable(isAnnouncedByAFailure(offenders)));
    }

    void coreKnowsNoWindows()
    {
        QStringList offenders;
        const QRegularExpression widgets("#\\s*include\\s+<Q(Widget|MainWindow|Dialog|Application|Label|PushButton)>");
        const QRegularExpression gui("#\\s*include\\s+<Q(Painter|PdfWriter|TextDocument|Font|Image|GuiApplication|Color)>");
        for (const Source& source : sources()) {
            if (!source.path.startsWith("core/"))
                continue;
            if (widgets.match(source.code).hasMatch() || (!source.path.startsWith("core/report/") && gui.match(source.code).hasMatch()))
                offenders << source.path;
        }
        QVERIFY2(offenders.isEmpty(), qPrintable(isAnnouncedByAFailure(offenders)));
    }

    void noDanishOutsideTranslations()
    {
        const auto offenders = matching(QRegularExpression(QString::fromUtf8("[æøåÆØÅ]")), {}, true);
        QVERIFY2(offenders.isEmpty(), qPrintable(isAnnouncedByAFailure(offenders)));
    }

    // Two types of one name in the one namespace are undefined behaviour as soon as a program links both (neighbours do not see each other).
    void everyTypeHasItsOwnName()
    {
        static const QRegularExpression type("^(?:struct|class|enum class) (\\w+)(?: final)?(?: ?:(?!:) ?[^{;\\n]*)?\\s*\\{", QRegularExpression::MultilineOption);
        QMap<QString, QString> homes;
        for (const Source& source : sources()) {
            if (!source.path.endsWith(".h"))
                continue;
            for (auto found = type.globalMatch(source.code); found.hasNext();) {
                const QString name = found.next().captured(1);
                QVERIFY2(!homes.contains(name) || homes[name] == source.path,
                         qPrintable(QStringLiteral("%1: %2 and %3").arg(name, homes[name], source.path)));
                homes[name] = source.path;
            }
        }
        QVERIFY(homes.size() > 200);
    }
    void filesStayReadable()
    {
        QStringList offenders;
        for (const Source& source : sources())
            if (const auto lines = source.text.count('\n'); lines > 400)
                offenders << QString("%1: %2 lines").arg(source.path).arg(lines);
        QVERIFY2(offenders.isEmpty(), qPrintable(isAnnouncedByAFailure(offenders)));
    }

    void noFunctionIsOverSixtyLines()
    {
        QStringList offenders;
        static const QRegularExpression opens("^\\{\\s*$"), closes("^\\}"), type("^(class|struct|enum|namespace)\\b");
        for (const Source& source : sources()) {
            int start = 0, number = 0;
            QString before;
            for (const QString& line : source.code.split('\n')) {
                ++number;
                if (opens.match(line).hasMatch() && !type.match(before).hasMatch())
                    start = number;
                else if (start > 0 && closes.match(line).hasMatch()) {
                    if (number - start - 1 > 60 && source.path.endsWith(".cpp"))
                        offenders << QString("%1:%2: %3 lines").arg(source.path).arg(start).arg(number - start - 1);
                    start = 0;
                }
                before = line;
            }
        }
        QVERIFY2(offenders.isEmpty(), qPrintable(isAnnouncedByAFailure(offenders)));
    }
};

QTEST_APPLESS_MAIN(TestFloors)
#include "tst_floors.moc"
