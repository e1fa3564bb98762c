#pragma once
#include "core/genetics/pedigree.h"
#include <QString>
#include <QStringList>

namespace gentolk {

// The words of a drawn pedigree, in the window's language.
QString word(CarrierStatus carrier);
QString word(Pregnancy pregnancy);
QString word(TwinKind kind);

// Sex and status, then what else is known of a person: "male", "affected", "dead", "carrier, will not fall ill" …
QStringList factsOf(const Individual& person);

} // namespace gentolk
