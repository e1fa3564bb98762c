#include "core/storage/source_uses.h"
#include "core/storage/statement.h"

namespace gentolk {

std::map<QString, QStringList> casesBySource(const Database& database)
{
    std::map<QString, QStringList> cases;
    for (Statement rows(database, QStringLiteral("SELECT DISTINCT f.sha256, c.number FROM source_file f JOIN clinical_case c ON c.id = f.case_id "
                                                 "WHERE f.role = 'reference' ORDER BY c.number"));
         rows.next();)
        cases[rows.text("sha256")] << rows.text("number");
    return cases;
}

} // namespace gentolk
