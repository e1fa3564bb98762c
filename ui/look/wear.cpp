#include "ui/look/look.h"
#include <QApplication>
#include <QStyleFactory>

namespace gentolk {
namespace {

struct Wardrobe {
    Look look;
    Theme theme = Theme::Light;
    bool systemIsDark = false;
    bool opened = false;
};

Wardrobe& wardrobe()
{
    static Wardrobe one;
    return one;
}

// Before we change the palette, its window colour tells what the desktop prefers (Qt 6.4 has no better question).
void open(Wardrobe& own)
{
    own.systemIsDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    own.opened = true;
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
}

} // namespace

const Look& Look::current()
{
    Wardrobe& own = wardrobe();
    if (!own.look.colour(Role::Text).isValid())
        own.look = Look::read(false);
    return own.look;
}

void wear(Theme theme)
{
    Wardrobe& own = wardrobe();
    if (!own.opened)
        open(own);
    own.theme = theme;
    own.look = Look::read(theme == Theme::Dark || (theme == Theme::System && own.systemIsDark));
    QApplication::setFont(textFont(TextSize::Body));
    QApplication::setPalette(own.look.palette());
    qApp->setStyleSheet(own.look.styleSheet());
}

Theme wornTheme()
{
    return wardrobe().theme;
}

} // namespace gentolk
