#pragma once
#include <QString>
#include <vector>

namespace gentolk::test {

// A file or folder of the shared data or facts; empty where this machine has it not (the test then skips, loudly).
QString sharedData(const char* relative);
QString sharedFacts(const char* relative);

// A tab-separated table: rows of fields. Without the header line if that is asked for. Throws if the file cannot be read.
std::vector<std::vector<std::string>> readTable(const QString& path, bool skipHeader);

} // namespace gentolk::test
