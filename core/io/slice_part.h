#pragma once
#include "core/genetics/region_set.h"
#include <QByteArray>
#include <QString>

namespace gentolk {

class TaskControl;

// A slice of those records of a slice that begin at one of the places: read like the slice, and told by the same header. Throws as readSlice, Stopped.
QByteArray partOfSlice(const QByteArray& bcf, const QString& name, const RegionSet& places, TaskControl& task);

} // namespace gentolk
