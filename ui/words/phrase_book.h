#pragma once
#include <QRegularExpression>
#include <QStringList>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace gentolk {

// English sentences of core with %1 … for what varies, found again in a written text so that they can be told in another language.
class PhraseBook
{
public:
    struct Found {
        const char* source; // the sentence with its %1 …, as QT_TRANSLATE_NOOP has it
        QStringList parts;  // what stood for %1, %2 …
        // The translated sentence, each part told by `tell`.
        QString filled(QString translated, const std::function<QString(const QString&)>& tell) const;
    };

    explicit PhraseBook(std::span<const char* const> sources);
    // The sentence that fits the whole text; of several, the one with the most letters of its own. None: not a known sentence.
    std::optional<Found> find(const QString& text) const;

private:
    struct Phrase {
        const char* source;
        QRegularExpression form;
        qsizetype letters; // that do not vary
    };
    static Phrase phraseOf(const char* source);
    std::vector<Phrase> m_phrases;
};

} // namespace gentolk
