#pragma once
#include "core/genetics/panel.h"
#include <QString>
#include <QStringList>
#include <memory>

namespace gentolk {

// A built-in gene panel by name ("iei"), read once and shared. Throws NotFound naming the panels there are.
std::shared_ptr<const GenePanel> loadPanel(const QString& name);
QStringList panelNames();

} // namespace gentolk
