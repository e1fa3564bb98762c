#include "core/genetics/roles.h"
#include <algorithm>
#include <initializer_list>

namespace gentolk {

namespace {
bool among(Right right, std::initializer_list<Right> rights)
{
    return std::find(rights.begin(), rights.end(), right) != rights.end();
}
} // namespace

std::string toString(UserRole role)
{
    switch (role) {
    case UserRole::Geneticist: return "geneticist";
    case UserRole::MolecularBiologist: return "molecular_biologist";
    case UserRole::Immunologist: return "immunologist";
    case UserRole::Approver: return "approver";
    case UserRole::Secretary: return "secretary";
    case UserRole::Auditor: return "auditor";
    case UserRole::Administrator: return "administrator";
    }
    return {};
}

std::string toString(Right right)
{
    static constexpr const char* words[] = {"list_cases",   "open_case",    "create_case", "edit_case",       "decide",
                                            "write_report", "sign_report",  "export_case", "change_settings", "read_audit",
                                            "reseal_audit", "manage_users", "backup",      "restore",
                                            "keep_minutes"};
    return words[std::size_t(right)];
}

std::optional<UserRole> roleFromString(std::string_view word)
{
    for (const UserRole role : allRoles)
        if (toString(role) == word)
            return role;
    return std::nullopt;
}

bool mayBy(UserRole role, Right right)
{
    using R = Right;
    switch (role) {
    case UserRole::Geneticist:
    case UserRole::MolecularBiologist:
        return among(right,
                     {R::ListCases, R::OpenCase, R::CreateCase, R::EditCase, R::Decide, R::WriteReport, R::ExportCase, R::ChangeSettings,
                      R::KeepMinutes});
    case UserRole::Immunologist:
        return among(right, {R::ListCases, R::OpenCase, R::CreateCase, R::EditCase, R::WriteReport, R::ChangeSettings, R::KeepMinutes});
    case UserRole::Approver: return among(right, {R::ListCases, R::OpenCase, R::SignReport, R::ChangeSettings});
    case UserRole::Secretary:
        return among(right, {R::ListCases, R::OpenCase, R::CreateCase, R::EditCase, R::ChangeSettings, R::KeepMinutes});
    case UserRole::Auditor: return among(right, {R::ReadAudit});
    case UserRole::Administrator:
        return among(right, {R::ManageUsers, R::Backup, R::Restore, R::ReadAudit, R::ResealAudit, R::ChangeSettings});
    }
    return false;
}

bool mayBy(const std::vector<UserRole>& roles, Right right)
{
    return std::any_of(roles.begin(), roles.end(), [right](UserRole role) { return mayBy(role, right); });
}

} // namespace gentolk
