#include "core/storage/schema.h"
#include <QRegularExpression>

namespace gentolk {

namespace {
// One script read from left to right, piece by piece: a comment, something quoted, a word, or a single character.
class Splitter
{
public:
    QStringList split(const QString& script)
    {
        static const QRegularExpression piece(QStringLiteral("--[^\\n]*|/\\*.*?(?:\\*/|$)|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|\\w+|."),
                                              QRegularExpression::DotMatchesEverythingOption);
        for (auto found = piece.globalMatch(script); found.hasNext();)
            take(found.next().captured());
        finish();
        return m_statements;
    }

private:
    void take(const QString& piece)
    {
        if (piece.startsWith(QLatin1String("--")) || piece.startsWith(QLatin1String("/*"))) {
            m_current += u' ';
            return;
        }
        if (piece == QLatin1String(";") && m_depth == 0) {
            finish();
            return;
        }
        m_current += piece;
        if (piece[0].isLetter())
            takeWord(piece.toUpper());
    }

    void takeWord(const QString& word)
    {
        ++m_words;
        if (m_words == 1)
            m_creates = word == QLatin1String("CREATE");
        else if (m_words <= 3 && m_creates && word == QLatin1String("TRIGGER"))
            m_trigger = true;
        if (m_trigger)
            countBlocks(word);
    }

    void countBlocks(const QString& word)
    {
        if (word == QLatin1String("BEGIN") || word == QLatin1String("CASE"))
            ++m_depth;
        else if (word == QLatin1String("END"))
            --m_depth;
    }

    void finish()
    {
        const QString statement = m_current.trimmed();
        if (!statement.isEmpty())
            m_statements << statement;
        m_current.clear();
        m_words = m_depth = 0;
        m_creates = m_trigger = false;
    }

    QStringList m_statements;
    QString m_current;
    int m_words = 0;
    int m_depth = 0;
    bool m_creates = false;
    bool m_trigger = false;
};
} // namespace

QStringList splitStatements(const QString& script)
{
    return Splitter().split(script);
}

} // namespace gentolk
