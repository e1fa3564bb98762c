#include "ui/words/people_words.h"
#include "ui/words/words.h"
#include <QStringList>

namespace gentolk {

QString word(UserRole role)
{
    switch (role) {
    case UserRole::Geneticist: return Words::tr("clinical geneticist");
    case UserRole::MolecularBiologist: return Words::tr("molecular biologist");
    case UserRole::Immunologist: return Words::tr("clinical immunologist");
    case UserRole::Approver: return Words::tr("approver");
    case UserRole::Secretary: return Words::tr("secretary");
    case UserRole::Auditor: return Words::tr("auditor");
    case UserRole::Administrator: return Words::tr("administrator");
    }
    return {};
}

QString wordsOf(const std::vector<UserRole>& roles)
{
    QStringList words;
    for (const UserRole role : roles)
        words << word(role);
    return words.join(QStringLiteral(", "));
}

QString meaningOf(UserRole role)
{
    switch (role) {
    case UserRole::Geneticist:
    case UserRole::MolecularBiologist: return Words::tr("interprets cases: criteria, classes, conclusion, the report's words");
    case UserRole::Immunologist: return Words::tr("makes and edits cases, and writes in the report");
    case UserRole::Approver: return Words::tr("gives one of a report's two signatures");
    case UserRole::Secretary: return Words::tr("makes cases and edits patient, referral and consent");
    case UserRole::Auditor: return Words::tr("reads and verifies the log; opens no case");
    case UserRole::Administrator: return Words::tr("manages users and backups; opens no case");
    }
    return {};
}

} // namespace gentolk
