#include "core/phenotype/obo_terms.h"
#include "core/base/error.h"
#include "core/phenotype/text_rows.h"
#include <set>

namespace gentolk {

namespace {

constexpr std::string_view termStart = "HP:";

// The text up to an unescaped quote or the end, without the format's escapes.
std::string unescaped(std::string_view text, char end = '\0')
{
    std::string plain;
    for (std::size_t i = 0; i < text.size() && text[i] != end; ++i) {
        if (text[i] == '\\' && i + 1 < text.size())
            ++i;
        plain += text[i] == '\t' ? ' ' : text[i];
    }
    return plain;
}

// An identifier; comments and qualifiers may stand behind it.
std::string identifierIn(std::string_view value) { return std::string(value.substr(0, value.find(' '))); }

// "text" EXACT TYPE [xrefs]; none where it is of another scope.
std::string exactSynonymIn(std::string_view value)
{
    if (!value.starts_with('"'))
        return {};
    std::size_t end = 1;
    while (end < value.size() && value[end] != '"')
        end += value[end] == '\\' ? 2 : 1;
    return value.substr(std::min(end, value.size())).starts_with("\" EXACT") ? unescaped(value.substr(1), '"') : std::string();
}

class OboReading
{
public:
    OboReading(const QString& path, std::string version) : m_path(path) { m_release.version = std::move(version); }

    void take(std::string_view line)
    {
        ++m_number;
        if (line.starts_with('[')) {
            finishTerm();
            m_inTerm = line == "[Term]";
            m_begun = m_number;
            return;
        }
        const std::size_t colon = line.find(": ");
        if (colon == std::string_view::npos)
            return;
        const std::string_view key = line.substr(0, colon), value = line.substr(colon + 2);
        if (m_inTerm)
            takeOfTerm(key, value);
    }

    OboRelease finish()
    {
        finishTerm();
        if (m_release.version.empty())
            refuse(QStringLiteral("no data-version: it does not tell its release"));
        if (m_release.terms.empty())
            refuse(QStringLiteral("it has no term of the Human Phenotype Ontology"));
        return std::move(m_release);
    }

private:
    void takeOfTerm(std::string_view key, std::string_view value)
    {
        if (key == "id")
            m_term.id = identifierIn(value);
        else if (key == "name")
            m_term.label = unescaped(value);
        else if (key == "is_a")
            m_term.parents.push_back(identifierIn(value));
        else if (key == "alt_id")
            m_term.altIds.push_back(identifierIn(value));
        else if (key == "replaced_by")
            m_term.replacedBy.push_back(identifierIn(value));
        else if (key == "is_obsolete")
            m_term.obsolete = value.starts_with("true");
        else if (key == "synonym")
            if (std::string exact = exactSynonymIn(value); !exact.empty())
                m_term.synonyms.push_back(std::move(exact));
    }

    void finishTerm()
    {
        if (m_inTerm && m_term.id.starts_with(termStart)) {
            if (m_term.label.empty())
                refuse(QStringLiteral("line %1: the term has no name").arg(m_begun));
            if (!m_seen.insert(m_term.id).second)
                refuse(QStringLiteral("line %1: %2 is there twice").arg(m_begun).arg(QString::fromStdString(m_term.id)));
            m_release.terms.push_back(std::move(m_term));
        }
        m_term = {};
        m_inTerm = false;
    }

    [[noreturn]] void refuse(const QString& what) const { throw Error(Error::Code::FileMalformed, m_path, what); }

    QString m_path;
    OboRelease m_release;
    OntologyTerm m_term;
    std::set<std::string> m_seen;
    bool m_inTerm = false;
    qint64 m_number = 0, m_begun = 0;
};

} // namespace

std::string releaseIn(std::string_view address)
{
    constexpr std::string_view releases = "releases/";
    const std::size_t at = address.find(releases);
    const std::string_view rest = at == std::string_view::npos ? std::string_view() : address.substr(at + releases.size());
    return std::string(rest.substr(0, rest.find_first_of("/ ")));
}

std::string oboVersion(const QByteArray& head)
{
    constexpr std::string_view key = "data-version: ";
    for (std::string_view rest(head.constData(), static_cast<std::size_t>(head.size())); !rest.empty() && !rest.starts_with('[');)
        if (const std::string_view line = takeLine(rest); line.starts_with(key))
            return releaseIn(line);
    return {};
}

OboRelease readObo(const QByteArray& bytes, const QString& path)
{
    requireWholeLines(bytes, path);
    OboReading reading(path, oboVersion(bytes));
    forEachTextRow(bytes, [&](std::string_view line) { reading.take(line); });
    return reading.finish();
}

} // namespace gentolk
