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

std::string toString(Role role)
{
    switch (role) {
    case Role::Geneticist: return "geneticist";
    case Role::MolecularBiologist: return "molecular_biologist";
    case Role::Immunologist: return "immunologist";
    case Role::Approver: return "approver";
    case Role::Secretary: return "secretary";
    case Role::Auditor: return "auditor";
    case Role::Administrator: return "administrator";
    }
    return {};
}

std::string toString(Right right)
{
    static constexpr const char* words[] = {"list_cases",      "open_case",  "create_case",  "edit_case",    "decide", "write_report", "sign_report", "export_case",
                                            "change_settings", "read_audit", "reseal_audit", "manage_users", "backup", "restore"};
    return words[std::size_t(right)];
}

std::optional<Role> roleFromString(std::string_view word)
{
    for (const Role role : allRoles)
        if (toString(role) == word)
            return role;
    return std::nullopt;
}

bool mayBy(Role role, Right right)
{
    using R = Right;
    switch (role) {
    case Role::Geneticist:
    case Role::MolecularBiologist:
        return among(right, {R::ListCases, R::OpenCase, R::CreateCase, R::EditCase, R::Decide, R::WriteReport, R::ExportCase, R::ChangeSettings});
    case Role::Immunologist: return among(right, {R::ListCases, R::OpenCase, R::CreateCase, R::EditCase, R::WriteReport, R::ChangeSettings});
    case Role::Approver: return among(right, {R::ListCases, R::OpenCase, R::SignReport, R::ChangeSettings});
    case Role::Secretary: return among(right, {R::ListCases, R::OpenCase, R::CreateCase, R::EditCase, R::ChangeSettings});
    case Role::Auditor: return among(right, {R::ReadAudit});
    case Role::Administrator: return among(right, {R::ManageUsers, R::Backup, R::Restore, R::ReadAudit, R::ResealAudit, R::ChangeSettings});
    }
    return false;
}

bool mayBy(const std::vector<Role>& roles, Right right)
{
    return std::any_of(roles.begin(), roles.end(), [right](Role role) { return mayBy(role, right); });
}

} // namespace gentolk
