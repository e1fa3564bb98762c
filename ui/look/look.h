#pragma once
#include "core/genetics/acmg.h"
#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>
#include <array>

namespace gentolk {

enum class Role {
    Window, Surface, Sunken, Raised, Hover, Selected, Border, BorderStrong, Text, Text2, Text3, Accent, AccentTint, AccentSoft, OnAccent, Focus,
    Class5, Class5Ground, Class4, Class4Ground, Class3, Class3Ground, Class2, Class2Ground, Class1, Class1Ground,
    Ok, OkGround, Warn, WarnGround, Fail, FailGround, Glyph, Child, Mother, Father, Paper
};
inline constexpr int roleCount = int(Role::Paper) + 1;
enum class Theme { Light, Dark, System };
enum class TextSize { Small, Body, Section, PatientName };

// The grid and heights of the house, in pixels at 100 %.
namespace grid {
inline constexpr int unit = 4;
inline constexpr int menuBar = 36, patientStrip = 64, tabs = 40, toolbar = 40, tableHeader = 32, twoLineRow = 44, oneLineRow = 28;
inline constexpr int button = 28, statusBar = 28, icon = 16, radiusControl = 6, radiusChip = 4, radiusPanel = 8;
} // namespace grid

// Colours by role from resources/look/tokens.json; every text pair at least 4.5 : 1.
class Look
{
public:
    static const Look& current();              // what the windows wear now
    static Look read(bool dark);               // from the resource
    bool isDark() const { return m_dark; }
    QColor colour(Role role) const { return m_colours[std::size_t(role)]; }
    QColor classColour(AcmgClass classification) const;  // text and border; a risk allele wears class 3
    QColor classGround(AcmgClass classification) const;
    QPalette palette() const;
    QString styleSheet() const;

private:
    bool m_dark = false;
    std::array<QColor, roleCount> m_colours;
};

inline QColor colour(Role role) { return Look::current().colour(role); }

QFont textFont(TextSize size, QFont::Weight weight = QFont::Normal); // Inter, pixel sizes
QFont sequenceFont();                                                // DejaVu Sans Mono, for sequence only

// Dresses the whole application; widgets get PaletteChange and StyleChange events, icons repaint by themselves.
void wear(Theme theme);
Theme wornTheme();

} // namespace gentolk
