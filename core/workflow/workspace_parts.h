#pragma once
#include "core/storage/audit_repository.h"
#include "core/storage/case_repository.h"
#include "core/storage/database.h"
#include "core/storage/quality_repository.h"
#include "core/storage/settings_repository.h"
#include "core/storage/slice_repository.h"
#include "core/workflow/workspace.h"

namespace gentolk {

struct Workspace::Parts {
    Parts(const QString& path, QString userName, const Clock* clockOrNull);
    Author author() const { return {user, clock->now()}; }
    void audit(qint64 caseId, const QString& action, const QString& detail);

    Clock systemClock;
    const Clock* clock;
    QString user;
    Database database;
    CaseRepository cases;
    SliceRepository slices;
    QualityRepository quality;
    AuditRepository log;
    SettingsRepository settings;
};

} // namespace gentolk
