#include "core/io/pedigree_checks.h"
#include "core/base/error.h"
#include <map>
#include <set>

namespace gentolk {

namespace {

using ById = std::map<std::string, const PedLine*>;

[[noreturn]] void refuse(const QString& path, int line, const std::string& what)
{
    throw Error(Error::Code::PedigreeInconsistent, QStringLiteral("%1:%2").arg(path).arg(line), QString::fromStdString(what));
}

// Sample names of a VCF know no family, so that an id may stand in one family only.
ById indexed(const QString& path, const std::vector<PedLine>& lines)
{
    ById byId;
    for (const PedLine& line : lines) {
        const auto [first, fresh] = byId.try_emplace(line.person.id, &line);
        if (!fresh)
            refuse(path, line.number, "person " + line.person.id + " has a line already (line " + std::to_string(first->second->number) + ")");
    }
    return byId;
}

void checkParent(const QString& path, const PedLine& child, const std::string& id, const char* role, Sex impossible, const ById& byId)
{
    if (id.empty())
        return;
    const std::string who = std::string(role) + ' ' + id + " of " + child.person.id;
    const auto found = byId.find(id);
    if (found == byId.end() || found->second->person.familyId != child.person.familyId)
        refuse(path, child.number, who + " has no line in family " + child.person.familyId);
    if (found->second->person.sex == impossible)
        refuse(path, child.number, who + " is " + toString(impossible) + " (line " + std::to_string(found->second->number) + ")");
}

// Each person's ancestors are walked once: `safe` holds those whose own ancestors are known to end.
void checkAncestors(const QString& path, const PedLine& start, const std::string& id, const ById& byId, std::set<std::string>& onWay,
                    std::set<std::string>& safe)
{
    if (id.empty() || safe.contains(id))
        return;
    if (!onWay.insert(id).second)
        refuse(path, start.number, id + " is their own ancestor");
    const Individual& person = byId.at(id)->person;
    checkAncestors(path, start, person.fatherId, byId, onWay, safe);
    checkAncestors(path, start, person.motherId, byId, onWay, safe);
    onWay.erase(id);
    safe.insert(id);
}

} // namespace

void requireConsistent(const QString& path, const std::vector<PedLine>& lines)
{
    const ById byId = indexed(path, lines);
    for (const PedLine& line : lines) {
        checkParent(path, line, line.person.fatherId, "father", Sex::Female, byId);
        checkParent(path, line, line.person.motherId, "mother", Sex::Male, byId);
        if (!line.person.fatherId.empty() && line.person.fatherId == line.person.motherId)
            refuse(path, line.number, line.person.fatherId + " is both parents of " + line.person.id);
    }
    std::set<std::string> onWay, safe;
    for (const PedLine& line : lines)
        checkAncestors(path, line, line.person.id, byId, onWay, safe);
}

} // namespace gentolk
