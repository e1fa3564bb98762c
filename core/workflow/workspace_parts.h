#pragma once
#include "core/storage/account_repository.h"
#include "core/storage/audit_repository.h"
#include "core/storage/case_repository.h"
#include "core/storage/database.h"
#include "core/storage/quality_repository.h"
#include "core/storage/settings_repository.h"
#include "core/storage/slice_repository.h"
#include "core/workflow/session.h"
#include "core/workflow/workspace.h"

namespace gentolk {

struct Workspace::Parts {
    Parts(const QString& path, QString userName, const Clock* clockOrNull);
    Author author();
    void audit(qint64 caseId, const QString& action, const QString& detail);

    // Rights: see people.h. Reads the accounts each time, so that one disabled by a colleague is out at once.
    bool hasUsers() const;
    std::optional<Account> actor() const; // signed in and not disabled
    bool may(Right right, qint64 caseId) const;
    void require(Right right, qint64 caseId = 0); // throws NotAllowed and logs the attempt; to be asked before a transaction begins
    void takeActorsName();                        // the signed-in person's name and roles, for what is written next

    Clock systemClock;
    const Clock* clock;
    QString user;
    QString role;
    Database database;
    std::optional<SealKey> sealKey; // none: its file is missing though the log was sealed once
    CaseRepository cases;
    SliceRepository slices;
    QualityRepository quality;
    AuditRepository log;
    SettingsRepository settings;
    AccountRepository accounts;
};

} // namespace gentolk
