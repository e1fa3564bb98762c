#pragma once
#include <QString>
#include <QStringList>
#include <vector>

namespace gentolk {

// One numbered step of the schema: resources/schema/NNN.sql.
struct SchemaStep {
    int number = 0;
    QString sql;
};

std::vector<SchemaStep> shippedSchema();                  // the program's own, in order
int newestStep(const std::vector<SchemaStep>& steps);     // 0 without any

// The single statements of a script, without comments around them. A trigger's body stays whole; a semicolon in a text,
// a quoted name or a comment splits nothing.
QStringList splitStatements(const QString& script);

} // namespace gentolk
