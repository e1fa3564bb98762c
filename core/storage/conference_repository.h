#pragma once
#include "core/genetics/conference.h"
#include "core/storage/case_repository.h"

namespace gentolk {

class Database;

// The records of a case's conferences (rule E-8).
class ConferenceRepository
{
public:
    explicit ConferenceRepository(Database& database) : m_database(database) {}
    std::vector<Conference> ofCase(qint64 caseId) const; // oldest first
    // Inserts where id is 0, else replaces the kept one. Returns it with id and version. Throws EditedElsewhere (detail: who and
    // when) where another version is kept, NotFound where none is.
    Conference save(Conference conference, const Author& author);

private:
    void requireSameVersion(const Conference& conference) const;
    void writeLists(const Conference& conference);
    void readLists(Conference& conference) const;
    Database& m_database;
};

} // namespace gentolk
