#pragma once

namespace gentolk {

class Database;

// All or nothing: rolls back at its end unless committed. One for writing takes the write lock at once, so that what is read
// inside cannot change before it is written; one for reading sees every table at the same moment and stops nobody.
// One begun inside another joins it, and only the outer one commits.
class Transaction
{
public:
    enum class For { Writing, Reading };
    explicit Transaction(Database& database, For purpose = For::Writing);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Database& m_database;
    bool m_outer;
    bool m_open = true;
};

} // namespace gentolk
