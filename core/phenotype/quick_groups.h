#pragma once
#include <QByteArray>
#include <QString>
#include <string>
#include <vector>

namespace gentolk {

// Terms often asked for in one of the ten IUIS tables (rule D-19), in the order they are offered.
struct QuickGroup {
    QString table; // "1" to "10"
    QString nameEn, nameDa;
    std::vector<std::string> ids;
};

// In the table's order. Throws FileMalformed.
std::vector<QuickGroup> readQuickGroups(const QByteArray& table);

} // namespace gentolk
