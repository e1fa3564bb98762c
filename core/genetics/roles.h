#pragma once
#include <QString>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gentolk {

// Who works on an installation (rule F-12). A person may have several.
enum class UserRole { Geneticist, MolecularBiologist, Immunologist, Approver, Secretary, Auditor, Administrator };

// What a role allows; each verb of the workflow asks for one.
enum class Right {
    ListCases,   // the worklist
    OpenCase,    // a case, its variants, its history, its report files
    CreateCase,  // a new case, an imported one
    EditCase,    // patient, referral, consent, phenotype, status, notes
    Decide,      // criteria, classes, what is reported, the conclusion
    WriteReport, // the report's words, submitting it, telephone answers
    SignReport,  // one of the two signatures
    ExportCase,  // a whole case as a file
    ChangeSettings,
    ReadAudit, // the whole log, and its verification
    ResealAudit,
    ManageUsers,
    Backup,
    Restore,
    KeepMinutes // the record of a conference: also who only takes the minutes
};

inline constexpr UserRole allRoles[] = {UserRole::Geneticist,   UserRole::MolecularBiologist, UserRole::Immunologist,
                                        UserRole::Approver,     UserRole::Secretary,          UserRole::Auditor,
                                        UserRole::Administrator};
inline constexpr Right allRights[] = {Right::ListCases,   Right::OpenCase,    Right::CreateCase, Right::EditCase,       Right::Decide,
                                      Right::WriteReport, Right::SignReport,  Right::ExportCase, Right::ChangeSettings, Right::ReadAudit,
                                      Right::ResealAudit, Right::ManageUsers, Right::Backup,     Right::Restore,
                                      Right::KeepMinutes};

std::string toString(UserRole role); // "geneticist", "molecular_biologist", …
std::string toString(Right right);   // "list_cases", …
std::optional<UserRole> roleFromString(std::string_view word);

// The table of rights: docs/people.md shows it, tests/core/workflow/tst_people.cpp proves it through every verb.
bool mayBy(UserRole role, Right right);
bool mayBy(const std::vector<UserRole>& roles, Right right);

} // namespace gentolk
