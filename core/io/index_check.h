#pragma once
#include <QString>

namespace gentolk {

// Whether a .tbi or .csi is whole: bgzipped with its end mark, so that its checksums tell damage; every part within its bounds, with nothing behind the last;
// and the stretches of the file that it tells follow one another without a gap, in the order of the bins of each width. HTSlib asks for none of it, and reads what an
// index does not tell as "no record there".
bool indexIsWhole(const QString& indexPath);

} // namespace gentolk
