#pragma once
#include "ui/look/look.h"
#include <QIcon>

namespace gentolk {

// A Lucide icon by its name ("search", "list-filter"), drawn sharp at any scale in the colour of the role, and again
// when the theme changes. An unknown name gives an empty icon (a test names them all).
QIcon icon(const QString& name, Role role = Role::Text2);
QPixmap iconPixmap(const QString& name, Role role, int size, qreal scale);

} // namespace gentolk
