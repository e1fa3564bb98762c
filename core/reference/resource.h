#pragma once
#include <QByteArray>
#include <QString>

namespace gentolk {

// The bytes of a file that the program carries in itself, e.g. ":/panels/iei_genes.tsv". Throws NotFound.
QByteArray resourceBytes(const QString& path);

} // namespace gentolk
