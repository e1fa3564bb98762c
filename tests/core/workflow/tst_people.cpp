// Who may do what: every verb by every role, through the workflow (rule F-12); sign-in, lockout, the last administrator, break-glass.
#include "core/storage/audit_repository.h"
#include "core/storage/case_repository.h"
#include "core/storage/database.h"
#include "core/storage/schema.h"
#include "core/storage/statement.h"
#include "core/workflow/audit_trail.h"
#include "core/workflow/backups.h"
#include "core/workflow/conferences.h"
#include "core/workflow/session.h"
#include "tests/core/workflow/people_fixture.h"
#include <QTemporaryDir>
#include <QTest>
#include <functional>

using namespace gentolk;
using namespace gentolk::test;
using Code = Error::Code;

namespace people_test {
class MovingClock final : public Clock
{
public:
    QDateTime now() const override { return m_at; }
    void pass(int minutes) { m_at = m_at.addSecs(60 * minutes); }

private:
    QDateTime m_at = utc("2026-03-10T09:00:00.000Z");
};

struct VerbOfPeople {
    const char* name;
    const char* roles; // who may: g(eneticist) m(olecular biologist) i(mmunologist) p(approver) s(ecretary) u(auditor) a(dministrator)
    std::function<void()> work;
};

inline char letterOf(UserRole role)
{
    return "gmipsua"[int(role)];
}
} // namespace people_test
using namespace people_test;

class PeopleTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void letsEverybodyDoAllButSignBeforeThereAreUsers();
    void wantsAnAdministratorFirst();
    void asksEveryRoleForItsRightAtEveryVerb();
    void letsNobodyInWhoIsNotSignedIn();
    void keepsNoPasswordInTheFile();
    void locksAfterFiveWrongPasswords();
    void refusesTheDisabledAtOnce();
    void keepsTheLastAdministrator();
    void writesWhoAndInWhichRoleInTheLog();
    void opensInAnEmergencyWithAReasonInTheLog();
    void doesNotForgetThatThereWereUsers();
    void bringsAnInstallationOfBeforeAlong();
    void keepsTheKeyToItsOwner();

private:
    std::vector<VerbOfPeople> everyVerb();
    Workspace& space() { return *m_workspace; }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    MovingClock m_clock;
    Case m_case;
    int m_made = 0;
};

void PeopleTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::make_unique<Workspace>(m_folder->filePath(QStringLiteral("gentolk.db")), QStringLiteral("anna"), &m_clock);
    m_case = m_workspace->createCase(aStartableCase(), {});
}

void PeopleTest::cleanup()
{
    setSession(m_workspace->databasePath(), std::nullopt);
    m_workspace.reset();
}

void PeopleTest::letsEverybodyDoAllButSignBeforeThereAreUsers()
{
    People people(space());
    QVERIFY(!people.inUse());
    QVERIFY(people.may(Right::Decide) && !people.may(Right::SignReport));
    QCOMPARE(space().listCases().size(), std::size_t(1));
    QVERIFY(throwsError(Code::NotAllowed, [&] { Signing(space()).approve(m_case, aWholeDraft(m_case), {}); }));
}

void PeopleTest::wantsAnAdministratorFirst()
{
    People people(space());
    QVERIFY(throwsError(Code::InvalidValue,
                        [&] { people.add(QStringLiteral("g"), QStringLiteral("G"), {UserRole::Geneticist}, thePassword()); }));
    QVERIFY(throwsError(Code::InvalidValue,
                        [&] { people.add(QStringLiteral("a"), QStringLiteral("A"), {UserRole::Administrator}, QStringLiteral("short")); }));
    QVERIFY(!people.inUse());
    people.add(QStringLiteral("a"), QStringLiteral("A"), {UserRole::Administrator}, thePassword());
    QVERIFY(people.inUse());
    QVERIFY(throwsError(Code::NotAllowed,
                        [&] { people.add(QStringLiteral("b"), QStringLiteral("B"), {UserRole::Administrator}, thePassword()); }));
}

// The verbs only ask for their right here: what else they want may be missing.
std::vector<VerbOfPeople> PeopleTest::everyVerb()
{
    const qint64 id = m_case.id;
    const QString number = QString::number(++m_made);
    const QString file = m_folder->filePath(number);
    const auto changed = [this](auto change) {
        Case theCase = m_case;
        change(theCase);
        theCase.version = -1; // refused as edited elsewhere, after the right was asked for
        space().saveCase(theCase, QStringLiteral("x"));
    };
    return {
        {"list cases", "gmips", [&] { space().listCases(); }},
        {"same patient", "gmips", [&] { space().samePatientWarning(m_case); }},
        {"open case", "gmips", [this, id] { space().openCase(id); }},
        {"open a case that is not there", "gmips", [&] { space().openCase(QStringLiteral("IEI-1999-0001")); }},
        {"create case", "gmis", [&] { space().createCase(Case(), {}); }},
        {"create decided case", "gm",
         [&] {
             Case one;
             one.conclusion = CaseConclusion::Diagnostic;
             space().createCase(one, {});
         }},
        {"edit case", "gmis", [changed] { changed([](Case& one) { one.referral.question = QStringLiteral("?"); }); }},
        {"decide", "gm", [changed] { changed([](Case& one) { one.decisions.push_back(aDecision(1)); }); }},
        {"conclude", "gm", [changed] { changed([](Case& one) { one.conclusion = CaseConclusion::Diagnostic; }); }},
        {"history", "gmipsua", [this, id] { space().history(id); }},
        {"record lookup", "gmips", [this, id] { space().recordLookup(id, QStringLiteral("case.view"), {}); }},
        {"load variants", "gmips",
         [&] {
             UnwatchedTask task;
             space().loadVariants(m_case, task);
         }},
        {"who the samples are", "gmips", [this, id] { space().quality(id); }},
        {"keep who the samples are", "gmis", [this, id] { space().keepQuality(id, {}); }},
        {"export", "gm", [this, id, file] { space().exportCase(id, file, false); }},
        {"import", "gmis", [&] { space().importCase(QStringLiteral("/nowhere")); }},
        {"set setting", "gmipsa", [&] { space().setSetting(QStringLiteral("x"), QStringLiteral("y")); }},
        {"report progress", "gmips", [this, id] { Signing(space()).progress(id); }},
        {"see conferences", "gmips", [this, id] { Conferences(space()).ofCase(id); }},
        {"keep a conference", "gmis",
         [&] {
             Conference conference;
             conference.caseId = id;
             Conferences(space()).keep(conference);
         }},
        {"write minutes", "gmips", [this, id] { Conferences(space()).recordMinutes(id, QStringLiteral("pdf")); }},
        {"write report", "gmi", [this, id] { Signing(space()).write(id, QStringLiteral("en"), QStringLiteral("x"), QStringLiteral("y")); }},
        {"submit", "gmi", [&] { Signing(space()).submit(m_case, {}); }},
        {"approve", "p", [&] { Signing(space()).approve(m_case, {}, {}); }},
        {"release", "p", [&] { Signing(space()).release(m_case, {}, {}); }},
        {"give back", "gmip", [this, id] { Signing(space()).giveBack(id, QStringLiteral("x")); }},
        {"amend", "gmi", [&] { Signing(space()).amend(m_case, QStringLiteral("x")); }},
        {"telephone", "gmi", [&] { Signing(space()).recordTelephoneAnswer(m_case, {}, {}); }},
        {"signed reports", "gmips", [this, id] { Signing(space()).signedReports(id); }},
        {"read the log", "ua", [&] { AuditTrail(space()).entries(); }},
        {"verify the log", "ua", [&] { AuditTrail(space()).verify(); }},
        {"reseal the log", "a", [&] { AuditTrail(space()).reseal(QStringLiteral("a test")); }},
        {"list users", "a", [&] { People(space()).all(); }},
        {"add user", "a",
         [this, number] { People(space()).add(QStringLiteral("u") + number, QStringLiteral("U"), {UserRole::Auditor}, {}); }},
        {"set roles", "a", [&] { People(space()).setRoles(QStringLiteral("second"), {UserRole::Approver}); }},
        {"disable user", "a", [&] { People(space()).setDisabled(QStringLiteral("nobody"), true); }},
        {"set another's password", "a", [&] { People(space()).setPassword(QStringLiteral("second"), {}); }},
        {"backup", "a", [this, file] { Backups(space()).make(file + QStringLiteral(".db"), false); }},
        {"restore", "a", [&] { Backups(space()).requireRestore(); }},
    };
}

void PeopleTest::asksEveryRoleForItsRightAtEveryVerb()
{
    addEverybody(space());
    for (const UserRole role : allRoles) {
        signInAs(space(), nameOf(role));
        for (const VerbOfPeople& verb : everyVerb()) {
            const auto error = errorOf(verb.work);
            const bool refused =
                error && error->code() == Code::NotAllowed && error->detail().endsWith(QStringLiteral("has not the right to"));
            const bool expected = QByteArray(verb.roles).contains(letterOf(role));
            QVERIFY2(refused != expected, qPrintable(QStringLiteral("%1: %2").arg(nameOf(role), QLatin1String(verb.name))));
        }
    }
    signInAs(space(), nameOf(UserRole::Auditor));
    QVERIFY(AuditTrail(space()).verify().whole());
}

void PeopleTest::letsNobodyInWhoIsNotSignedIn()
{
    addEverybody(space());
    People(space()).signOut();
    for (const VerbOfPeople& verb : everyVerb()) {
        const auto error = errorOf(verb.work);
        QVERIFY2(error && error->code() == Code::NotAllowed, verb.name);
        QCOMPARE(error->detail(), QStringLiteral("nobody is signed in"));
    }
}

void PeopleTest::keepsNoPasswordInTheFile()
{
    addEverybody(space());
    QVERIFY(hashedPassword(thePassword()).startsWith("$argon2id$v=19$m=65536,t=2,p=1$")); // what the product asks for: 64 MiB
    const QByteArray kept = AccountRepository(*std::make_unique<Database>(space().databasePath())).passwordOf(1);
    QVERIFY2(kept.startsWith("$argon2id$"), kept.constData());
    for (const char* ending : {"", "-wal"}) {
        QFile file(space().databasePath() + QLatin1String(ending));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(thePassword().toUtf8()));
    }
}

void PeopleTest::locksAfterFiveWrongPasswords()
{
    addEverybody(space());
    People people(space());
    people.signOut();
    const QString name = nameOf(UserRole::Geneticist);
    const auto wrong = [&] { return errorOf([&] { people.signIn(name, QStringLiteral("wrong")); })->detail(); };
    for (int i = 1; i < attemptsBeforeLock; ++i)
        QCOMPARE(wrong(), QStringLiteral("wrong name or password"));
    QVERIFY(wrong().startsWith(QStringLiteral("locked until")));
    QVERIFY(throwsError(Code::NotAllowed, [&] { people.signIn(name, thePassword()); })); // also with the right one
    m_clock.pass(lockMinutes + 1);
    QCOMPARE(people.signIn(name.toUpper(), thePassword()).name, name);
    QCOMPARE(people.signedIn()->failedAttempts, 0);
    QCOMPARE(errorOf([&] { people.signIn(QStringLiteral("nobody"), thePassword()); })->detail(), QStringLiteral("wrong name or password"));
    signInAs(space(), nameOf(UserRole::Auditor));
    const auto log = AuditTrail(space()).entries();
    QVERIFY(log[log.size() - 2].action == QLatin1String("user.refused") &&
            log[log.size() - 2].detail.isEmpty()); // not what was typed as a name
}

void PeopleTest::refusesTheDisabledAtOnce()
{
    addEverybody(space());
    Workspace colleague(space().databasePath());
    signInAs(space(), nameOf(UserRole::Geneticist));
    QCOMPARE(colleague.listCases().size(), std::size_t(1)); // a thread's own connection acts for the same person
    {
        Database direct(space().databasePath());
        AccountRepository accounts(direct);
        Account account = *accounts.byName(nameOf(UserRole::Geneticist));
        account.disabled = true;
        accounts.update(account);
    }
    QVERIFY(throwsError(Code::NotAllowed, [&] { space().listCases(); }));
    QCOMPARE(errorOf([&] { signInAs(space(), nameOf(UserRole::Geneticist)); })->detail(), QStringLiteral("the account is disabled"));
}

void PeopleTest::keepsTheLastAdministrator()
{
    addEverybody(space());
    People people(space());
    const QString name = nameOf(UserRole::Administrator);
    QVERIFY(throwsError(Code::NotAllowed, [&] { people.setDisabled(name, true); }));
    QVERIFY(throwsError(Code::NotAllowed, [&] { people.setRoles(name, {UserRole::Auditor}); }));
    people.setRoles(QStringLiteral("second"), {UserRole::Administrator});
    people.setDisabled(name, true);
    QVERIFY(!people.signedIn());
}

void PeopleTest::writesWhoAndInWhichRoleInTheLog() // F-31
{
    addEverybody(space());
    signInAs(space(), nameOf(UserRole::Immunologist));
    People(space()).setPurpose(QStringLiteral("conference"));
    space().openCase(m_case.id);
    const AuditEntry last = space().history(m_case.id).back();
    QCOMPARE(last.user, nameOf(UserRole::Immunologist));
    QCOMPARE(last.role, QStringLiteral("immunologist"));
    QCOMPARE(last.reason, QStringLiteral("conference"));
}

void PeopleTest::opensInAnEmergencyWithAReasonInTheLog() // F-31
{
    addEverybody(space());
    People people(space());
    QVERIFY(throwsError(Code::NotAllowed, [&] { space().openCase(m_case.id); }));
    QVERIFY(throwsError(Code::InvalidValue, [&] { people.breakGlass(m_case.id, QStringLiteral("hm")); }));
    QCOMPARE(people.breakGlass(m_case.id, QStringLiteral("acute call about 251248-9996")).number, m_case.number);
    QVERIFY(!errorOf([&] { space().openCase(m_case.id); }));
    QVERIFY(throwsError(Code::NotAllowed, [&] { space().listCases(); }));
    const auto history = space().history(m_case.id);
    const auto entry =
        std::find_if(history.begin(), history.end(), [](const AuditEntry& one) { return one.action == QLatin1String("case.break_glass"); });
    QVERIFY(entry != history.end());
    QCOMPARE(entry->detail, QStringLiteral("acute call about [number]"));
}

void PeopleTest::doesNotForgetThatThereWereUsers()
{
    addEverybody(space());
    People(space()).signOut();
    {
        Database direct(space().databasePath());
        Statement(direct, QStringLiteral("DROP TRIGGER account_is_never_deleted")).run();
        Statement(direct, QStringLiteral("DELETE FROM account_role")).run();
        Statement(direct, QStringLiteral("DELETE FROM account")).run();
    }
    QVERIFY(throwsError(Code::NotAllowed, [&] { space().listCases(); }));
}

// A database of before there were users and a sealed log: everything goes on, and what the log had is sealed as it stood.
void PeopleTest::bringsAnInstallationOfBeforeAlong()
{
    const QString path = m_folder->filePath(QStringLiteral("before.db"));
    {
        auto steps = shippedSchema();
        steps.resize(3);
        Database old(path, {DatabaseOptions::Place::Detect, steps});
        const Case kept = CaseRepository(old).insert(aFullCase(QStringLiteral("IEI-2025-0007")), {QStringLiteral("anna"), m_clock.now()});
        AuditRepository(old).append({0, m_clock.now(), QStringLiteral("anna"), {}, kept.id, QStringLiteral("case.create"), {}, {}});
    }
    Workspace there(path, QStringLiteral("bo"), &m_clock);
    QVERIFY(!People(there).inUse());
    Case theCase = there.openCase(QStringLiteral("IEI-2025-0007"));
    QVERIFY(Signing(there).progress(theCase.id).state == ReportState::Draft);
    QVERIFY(Signing(there).signedReports(theCase.id).empty());
    theCase.referral.question = QStringLiteral("?");
    there.saveCase(theCase, QStringLiteral("referral.change"));
    const AuditVerdict verdict = AuditTrail(there).verify();
    QVERIFY(verdict.whole() && verdict.head);
    QCOMPARE(verdict.entries, qint64(3)); // that of before, the look-up, the change
}

void PeopleTest::keepsTheKeyToItsOwner() // F-31
{
    const QString key = SealKey::pathFor(space().databasePath());
    QVERIFY(key != space().databasePath());
    QFile file(key);
    QCOMPARE(file.permissions() & ~QFile::Permissions(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray secret = file.readAll().trimmed();
    QCOMPARE(secret.size(), 64);
    QFile database(space().databasePath());
    QVERIFY(database.open(QIODevice::ReadOnly) && !database.readAll().contains(secret));
}

QTEST_MAIN(PeopleTest)
#include "tst_people.moc"
