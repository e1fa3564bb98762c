#pragma once
#include "core/genetics/case.h"

namespace gentolk {

class Database;

struct KeptPerson {
    qint64 id = 0;
    bool changed = false; // what other cases of this person show is now different
};

// The person with that current number, else the person the case already has (0: none), else a new one; with these facts.
// A changed number ends the old one's validity and keeps it (rule F-6). A number that is only locally unique, or none,
// never joins two people (rule F-5).
KeptPerson keepPerson(const Database& database, qint64 personOfCase, const Patient& patient, const QDateTime& at);

Patient loadPerson(const Database& database, qint64 id);

} // namespace gentolk
