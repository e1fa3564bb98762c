// Users, the log and backups without a window, as an administrator meets them.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {
struct Ended {
    int status = -1;
    QByteArray out, err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

Ended runWith(const QByteArray& input, const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(GENTOLK_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    Ended ended;
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return ended;
    ended.status = process.exitCode();
    ended.out = process.readAllStandardOutput();
    ended.err = process.readAllStandardError();
    return ended;
}
} // namespace

class TestCliPeople : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString at(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QString database() const { return at("gentolk.db"); }
    Ended ask(const QByteArray& input, QStringList arguments) const
    {
        return runWith(input, arguments << QStringLiteral("--lang") << QStringLiteral("en") << QStringLiteral("--database") << database());
    }
    static QStringList first() { return {"user", "add", "ada", "--full-name", "Ada Admin", "--role", "administrator"}; }
    static const QByteArray adas, annas;

private slots:
    void tellsThatThereAreNoUsersYet()
    {
        QVERIFY(ask("short\n", first()).status != 0); // the new installation is there, its first user is not
        const Ended none = ask({}, {"user", "list"});
        QCOMPARE(none.status, 0);
        QVERIFY2(none.err.contains("no user yet"), none.err.constData());
        QCOMPARE(ask({}, {"case", "list"}).status, 0);
    }
    void takesTheFirstPasswordFromAPipeAndNeverFromAnArgument()
    {
        const Ended nothing = ask({}, first());
        QCOMPARE(nothing.status, 2);
        QVERIFY2(nothing.err.contains("no password"), nothing.err.constData());
        QCOMPARE(ask(adas + '\n', first()).status, 0);
        QCOMPARE(ask(adas, first() << "--password"
                                              << "x")
                     .status,
                 2);
        QVERIFY(!ask({}, {"user", "--help"}).out.contains("--password"));
    }
    void asksEveryVerbForARightFromThenOn()
    {
        const Ended refused = ask({}, {"case", "list"});
        QVERIFY(refused.status != 0);
        QVERIFY2(refused.err.contains("nobody is signed in") && refused.err.contains("--as NAME"), refused.err.constData());
        const QByteArray both = adas + '\n' + annas + '\n'; // one's own, then the new one
        QCOMPARE(ask(both, {"user", "add", "anna", "--full-name", "Anna A", "--role", "geneticist", "--as", "ada"}).status, 0);
        QCOMPARE(ask(annas, {"case", "list", "--as", "anna"}).status, 0);
        QVERIFY(ask("wrong", {"case", "list", "--as", "anna"}).status != 0);
        QVERIFY(ask(annas, {"user", "list", "--as", "anna"}).status != 0);
        QVERIFY(ask(adas, {"case", "list", "--as", "ada"}).status != 0); // an administrator sees no patient
        const Ended users = ask(adas, {"user", "list", "--json", "--as", "ada"});
        QCOMPARE(users.json()["users"].toArray().size(), 2);
        QVERIFY(!users.out.contains("argon2"));
    }
    void tellsWhatWasDoneAndVerifiesIt()
    {
        const Ended verified = ask(adas, {"audit", "verify", "--json", "--as", "ada"});
        QCOMPARE(verified.status, 0);
        QVERIFY(verified.json()["whole"].toBool());
        QVERIFY(verified.json()["entries"].toInt() > 3);
        const Ended shown = ask(adas, {"audit", "show", "--as", "ada"});
        QVERIFY2(shown.out.contains("made a user") && shown.out.contains("a sign-in was refused"), shown.out.constData());
        QVERIFY(!shown.out.contains(adas) && !shown.out.contains(annas));
        QVERIFY(ask(annas, {"audit", "show", "--as", "anna"}).status != 0);
    }
    void anotherLaboratorysListIsCheckedLineByLine()
    {
        QFile list(at("list.tsv"));
        const QByteArray heading = "assembly\tcontig\tposition\tref\talt\tclass\n";
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(heading + "GRCh38\tX\t71109309\tG\tA\tbad\n");
        list.close();
        const QStringList import{"decisions", "import", list.fileName(), "--laboratory", "Lab A", "--json", "--as", "anna"};
        const Ended wrong = ask(annas, import);
        QCOMPARE(wrong.status, 1);
        QVERIFY2(wrong.err.contains("list.tsv:2") && wrong.err.contains("likely_pathogenic"), wrong.err.constData());
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(heading + "GRCh38\tX\t71109309\tG\tA\tvus\n");
        list.close();
        const Ended taken = ask(annas, import);
        QVERIFY2(taken.status == 0, taken.err.constData());
        QCOMPARE(taken.json()["statements"].toInt(), 1);
        QVERIFY(ask(annas, import).status != 0); // the same list again
        QCOMPARE(ask(adas, {"decisions", "import", list.fileName(), "--laboratory", "Lab B", "--as", "ada"}).status, 1); // no right to decide
        const Ended written = ask(annas, {"decisions", "export", "--format", "tsv", "-o", at("own.tsv"), "--json", "--as", "anna"});
        QVERIFY2(written.status == 0, written.err.constData());
        QCOMPARE(written.json()["decisions"].toInt(), 0); // never ours
    }
    void backsUpAndPutsBack()
    {
        const QString backup = at("backup.db");
        QCOMPARE(ask(adas, {"backup", backup, "--as", "ada"}).status, 0);
        QVERIFY(QFile::exists(backup + QStringLiteral(".json")));
        QCOMPARE(ask(adas, {"user", "disable", "anna", "--as", "ada"}).status, 0);
        QVERIFY(ask(annas, {"case", "list", "--as", "anna"}).status != 0);
        QVERIFY(ask(annas, {"restore", backup, "--as", "anna"}).status != 0);
        QCOMPARE(ask(adas, {"restore", backup, "--check", "--as", "ada"}).status, 0);
        const Ended restored = ask(adas, {"restore", backup, "--json", "--as", "ada"});
        QVERIFY2(restored.status == 0, restored.err.constData());
        QVERIFY(QFile::exists(restored.json()["former_database"].toString()));
        QCOMPARE(ask(annas, {"case", "list", "--as", "anna"}).status, 0);
    }
};

const QByteArray TestCliPeople::adas = "adas long password æ";
const QByteArray TestCliPeople::annas = "annas long password";

QTEST_MAIN(TestCliPeople)
#include "tst_cli_people.moc"
