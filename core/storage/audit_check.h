#pragma once
#include "core/storage/audit_head.h"
#include <vector>

namespace gentolk {

class Database;

// One thing wrong with the log, and where.
struct AuditFlaw {
    enum class Kind {
        Changed,       // the entry is not what was written
        Removed,       // no such entry any more
        Moved,         // the entry stands where another one stood
        Unlinked,      // it does not follow the entry before it: one between was removed, or that one rewritten
        Cut,           // the log ended later than this; this is the first entry missing
        Unsealed,      // entries from here on were written without the key
        Rewritten,     // the chain agrees with itself but not with its head, or with a head told from outside
        HeadForged,    // the seal of the head is not the key's
        HeadMissing,   // the log has entries and no head
        KeyMissing,    // the key is not there: the head cannot be checked
        OriginChanged, // an entry of the installation that a case came from
        ReportChanged, // a signed report is not what was signed; entry: the report's id
        ReportRemoved, // a signed report is gone; entry: its id
        ReportAdded    // a signed report that nobody signed; entry: its id
    };
    Kind kind;
    qint64 entry = 0; // its number in the log; 0: the log as a whole
    bool operator==(const AuditFlaw&) const = default;
};

QString toString(AuditFlaw::Kind kind); // fixed words for JSON: "changed", "head_forged", …

struct AuditVerdict {
    qint64 entries = 0;
    std::optional<AuditHead> head;
    std::vector<AuditFlaw> flaws; // in the log's order, then those of the head, origins, reports
    bool whole() const { return flaws.empty(); }
};

// Reads the whole log, every origin entry and every signed report, at one moment. key: none where it is missing.
// outside: a head kept elsewhere (a signed report, a backup), which the log must still hold.
AuditVerdict checkAudit(Database& database, const std::optional<SealKey>& key, const std::optional<AuditHead>& outside = {});

} // namespace gentolk
