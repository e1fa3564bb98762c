#include "core/phenotype/fold_name.h"
#include <algorithm>

namespace gentolk {

namespace {

void append(std::string& folded, unsigned char c)
{
    if (c >= 'A' && c <= 'Z')
        folded += static_cast<char>(c - 'A' + 'a');
    else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 0x80)
        folded += static_cast<char>(c);
    else if (!folded.empty() && folded.back() != ' ')
        folded += ' ';
}

QString twoLetters(QChar c)
{
    switch (c.toLower().unicode()) {
    case 0xE6: return QStringLiteral("ae");
    case 0xF8: return QStringLiteral("oe");
    case 0xE5: return QStringLiteral("aa");
    default: return c;
    }
}

std::string withoutAccents(std::string_view utf8)
{
    QString text;
    const QString given = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    for (const QChar c : given.normalized(QString::NormalizationForm_C).toLower())
        text += twoLetters(c);
    text = text.normalized(QString::NormalizationForm_KD);
    text.removeIf([](QChar c) { return c.isMark(); });
    for (QChar& c : text)
        if (c.unicode() >= 0x80 && !c.isLetterOrNumber())
            c = QLatin1Char(' ');
    return text.toStdString();
}

} // namespace

std::string foldName(std::string_view utf8)
{
    const bool plain = std::all_of(utf8.begin(), utf8.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    const std::string text = plain ? std::string(utf8) : withoutAccents(utf8);
    std::string folded;
    folded.reserve(text.size());
    for (const char c : text)
        append(folded, static_cast<unsigned char>(c));
    if (folded.ends_with(' '))
        folded.pop_back();
    return folded;
}

} // namespace gentolk
