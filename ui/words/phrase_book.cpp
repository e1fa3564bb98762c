#include "ui/words/phrase_book.h"
#include <algorithm>

namespace gentolk {

PhraseBook::PhraseBook(std::span<const char* const> sources)
{
    for (const char* source : sources)
        m_phrases.push_back(phraseOf(source));
    std::stable_sort(m_phrases.begin(), m_phrases.end(), [](const Phrase& a, const Phrase& b) { return a.letters > b.letters; });
}

PhraseBook::Phrase PhraseBook::phraseOf(const char* source)
{
    static const QRegularExpression place(QStringLiteral("%[1-9]"));
    const QStringList pieces = QString::fromUtf8(source).split(place);
    QStringList escaped;
    for (const QString& piece : pieces)
        escaped << QRegularExpression::escape(piece);
    const QString form = QStringLiteral("^%1$").arg(escaped.join(QStringLiteral("(.+)")));
    return {source, QRegularExpression(form), pieces.join(QString()).size()};
}

std::optional<PhraseBook::Found> PhraseBook::find(const QString& text) const
{
    for (const Phrase& phrase : m_phrases)
        if (const auto match = phrase.form.match(text); match.hasMatch())
            return Found{phrase.source, match.capturedTexts().mid(1)};
    return std::nullopt;
}

QString PhraseBook::Found::filled(QString translated, const std::function<QString(const QString&)>& tell) const
{
    for (qsizetype i = parts.size(); i > 0; --i)
        translated.replace(QStringLiteral("%%1").arg(i), tell(parts[i - 1]));
    return translated;
}

} // namespace gentolk
