#include "ui/look/look.h"
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace gentolk {
namespace {

// In the order of Role.
constexpr const char* keys[roleCount] = {
    "window", "surface", "sunken", "raised", "hover", "selected", "border", "borderStrong", "text", "text2", "text3", "accent", "accentTint",
    "accentSoft", "onAccent", "focus", "c5", "c5b", "c4", "c4b", "c3", "c3b", "c2", "c2b", "c1", "c1b",
    "ok", "okb", "warn", "warnb", "fail", "failb", "glyph", "child", "mother", "father", "paper"};

Role classRole(AcmgClass classification)
{
    switch (classification) {
    case AcmgClass::Benign: return Role::Class1;
    case AcmgClass::LikelyBenign: return Role::Class2;
    case AcmgClass::LikelyPathogenic: return Role::Class4;
    case AcmgClass::Pathogenic: return Role::Class5;
    default: return Role::Class3;
    }
}

} // namespace

Look Look::read(bool dark)
{
    QFile file(QStringLiteral(":/look/tokens.json"));
    Look look;
    look.m_dark = dark;
    if (!file.open(QIODevice::ReadOnly))
        return look;
    const QJsonObject all = QJsonDocument::fromJson(file.readAll())[QLatin1String("colours")].toObject();
    const QJsonObject colours = all[dark ? QLatin1String("dark") : QLatin1String("light")].toObject();
    for (int i = 0; i < roleCount; ++i)
        look.m_colours[std::size_t(i)] = QColor(colours[QLatin1String(keys[i])].toString());
    return look;
}

QColor Look::classColour(AcmgClass classification) const
{
    return colour(classRole(classification));
}

QColor Look::classGround(AcmgClass classification) const
{
    return colour(Role(int(classRole(classification)) + 1));
}

QPalette Look::palette() const
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, Role> pairs[] = {
        {QPalette::Window, Role::Window}, {QPalette::WindowText, Role::Text}, {QPalette::Base, Role::Surface},
        {QPalette::AlternateBase, Role::Raised}, {QPalette::Text, Role::Text}, {QPalette::Button, Role::Surface},
        {QPalette::ButtonText, Role::Text}, {QPalette::BrightText, Role::OnAccent}, {QPalette::Highlight, Role::Selected},
        {QPalette::HighlightedText, Role::Text}, {QPalette::Link, Role::Accent}, {QPalette::LinkVisited, Role::Accent},
        {QPalette::ToolTipBase, Role::Raised}, {QPalette::ToolTipText, Role::Text}, {QPalette::PlaceholderText, Role::Text3},
        {QPalette::Light, Role::Surface}, {QPalette::Midlight, Role::Raised}, {QPalette::Mid, Role::Border},
        {QPalette::Dark, Role::BorderStrong}, {QPalette::Shadow, Role::BorderStrong}};
    for (const auto& [qt, ours] : pairs)
        palette.setColor(qt, colour(ours));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, colour(Role::Text3));
    return palette;
}

QFont textFont(TextSize size, QFont::Weight weight)
{
    constexpr int pixels[] = {12, 13, 15, 18};
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"), QStringLiteral("sans-serif")});
    font.setPixelSize(pixels[int(size)]);
    font.setWeight(weight);
    return font;
}

QFont sequenceFont()
{
    QFont font(QStringLiteral("DejaVu Sans Mono"));
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(12);
    return font;
}

} // namespace gentolk
