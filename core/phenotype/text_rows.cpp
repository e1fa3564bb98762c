#include "core/phenotype/text_rows.h"
#include "core/base/error.h"
#include <algorithm>

namespace gentolk {

std::string_view takeLine(std::string_view& rest)
{
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

void forEachTextRow(const QByteArray& bytes, const std::function<void(std::string_view)>& take)
{
    for (std::string_view rest(bytes.constData(), static_cast<std::size_t>(bytes.size())); !rest.empty();)
        take(takeLine(rest));
}

void requireWholeLines(const QByteArray& bytes, const QString& path)
{
    if (!bytes.isEmpty() && !bytes.endsWith('\n'))
        throw Error(Error::Code::FileTruncated, path, QStringLiteral("line %1").arg(bytes.count('\n') + 1));
}

} // namespace gentolk
