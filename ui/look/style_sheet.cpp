#include "ui/look/look.h"
#include <QFile>
#include <QRegularExpression>

namespace gentolk {
namespace {

// "@accent" in look.qss becomes the colour of that role.
QString filled(QString text, const Look& look)
{
    const std::pair<const char*, Role> names[] = {
        {"@window", Role::Window}, {"@surface", Role::Surface}, {"@sunken", Role::Sunken}, {"@raised", Role::Raised}, {"@hover", Role::Hover},
        {"@selected", Role::Selected}, {"@strong", Role::BorderStrong}, {"@border", Role::Border}, {"@text3", Role::Text3},
        {"@text2", Role::Text2}, {"@text", Role::Text}, {"@accentTint", Role::AccentTint}, {"@accentSoft", Role::AccentSoft},
        {"@accent", Role::Accent}, {"@onAccent", Role::OnAccent}, {"@focus", Role::Focus}, {"@warnGround", Role::WarnGround},
        {"@warn", Role::Warn}, {"@failGround", Role::FailGround}, {"@fail", Role::Fail}, {"@okGround", Role::OkGround}, {"@ok", Role::Ok}};
    for (const auto& [name, role] : names)
        text.replace(QRegularExpression(QLatin1String(name) + QStringLiteral("\\b")), look.colour(role).name());
    return text;
}

} // namespace

QString Look::styleSheet() const
{
    QFile file(QStringLiteral(":/look/look.qss"));
    return file.open(QIODevice::ReadOnly) ? filled(QString::fromUtf8(file.readAll()), *this) : QString();
}

} // namespace gentolk
