#pragma once
#include "core/genetics/case.h"
#include <QJsonObject>
#include <array>

namespace gentolk
{

// The three invented families of ":/demo/people.json".
QJsonArray demoPeople();

std::array<std::string, 3> demoSamples(const QJsonObject& family); // child, mother, father
QByteArray demoPed(const QJsonObject& family);

// The case as a secretary would enter it; demo is true. Times are counted back from today.
Case demoCase(const QJsonObject& family, const QDateTime& today);

} // namespace gentolk
