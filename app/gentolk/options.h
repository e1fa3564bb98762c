#pragma once
#include <QString>
#include <optional>

namespace gentolk {

// What the command line of the desktop may say.
struct Options {
    QString database;                // empty: the user's data folder
    QString language;                // empty: the remembered one
    bool demo = false;
};

// None after --help, --version or a wrong option: then `status` is what the program ends with.
std::optional<Options> optionsFrom(const QStringList& arguments, int& status);

} // namespace gentolk
