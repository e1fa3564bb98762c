#include "core/storage/case_repository.h"
#include "core/storage/database.h"
#include "core/storage/slice_repository.h"
#include "core/storage/sqlite_dialect.h"
#include "core/storage/transaction.h"
#include "tests/core/storage/expect_error.h"
#include "tests/core/storage/full_case.h"
#include "tests/core/storage/tiny_disk.h"
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;
using Place = DatabaseOptions::Place;

namespace {
void fill(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (file.write(QByteArray(4096, 'x')) == 4096) {
    }
}
} // namespace

class FullDiskTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatIsCommittedAndGoesOnWhenThereIsRoom_data();
    void keepsWhatIsCommittedAndGoesOnWhenThereIsRoom();
    void saysSoWhenTheDatabaseCannotBeMade();
};

void FullDiskTest::keepsWhatIsCommittedAndGoesOnWhenThereIsRoom_data()
{
    QTest::addColumn<Place>("place");
    QTest::newRow("write-ahead log") << Place::LocalDisk;
    QTest::newRow("rollback journal") << Place::NetworkShare;
}

void FullDiskTest::keepsWhatIsCommittedAndGoesOnWhenThereIsRoom()
{
    QFETCH(Place, place);
    TinyDisk disk;
    if (!disk.mounted())
        QSKIP("A SMALL DISK CANNOT BE MOUNTED HERE: THE FULL DISK IS NOT TESTED");
    Database database(disk.path(QStringLiteral("gentolk.db")), {place});
    const Case made = CaseRepository(database).insert(aFullCase(), {QStringLiteral("anna"), utc("2026-03-10T09:00:00.000Z")});
    const auto tooMuch = [&] { SliceRepository(database).replace(made.id, {QByteArray(3'000'000, 'x')}); };
    QVERIFY(throwsError(Error::Code::StorageFailed, tooMuch));
    QVERIFY(CaseRepository(database).load(made.id) == made);
    QVERIFY(SliceRepository(database).load(made.id).empty());
    QCOMPARE(dialect::damage(database), QStringList());
    SliceRepository(database).replace(made.id, {QByteArray(10'000, 'x')});
    QCOMPARE(SliceRepository(database).load(made.id).size(), std::size_t(1));
}

void FullDiskTest::saysSoWhenTheDatabaseCannotBeMade()
{
    TinyDisk disk;
    if (!disk.mounted())
        QSKIP("A SMALL DISK CANNOT BE MOUNTED HERE: THE FULL DISK IS NOT TESTED");
    fill(disk.path(QStringLiteral("filler")));
    const QString path = disk.path(QStringLiteral("gentolk.db"));
    QVERIFY(throwsError(Error::Code::StorageFailed, [&] { Database database(path); }));
    QFile::remove(disk.path(QStringLiteral("filler")));
    Database database(path);
    QCOMPARE(database.outcome(), Database::Outcome::Created);
}

QTEST_GUILESS_MAIN(FullDiskTest)
#include "tst_full_disk.moc"
