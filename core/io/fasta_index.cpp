#include "core/io/fasta_index.h"
#include "core/annotation/text_parts.h"
#include "core/base/error.h"
#include "core/genetics/assembly.h"
#include "core/io/text_lines.h"
#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <optional>

namespace gentolk {

namespace {

constexpr std::int64_t farthest = std::int64_t(1) << 40, lineEnd = 2; // no genome is longer; bytes that end a line

std::optional<FastaPlace> placeIn(std::string_view line)
{
    const auto cells = splitText(line, '\t');
    if (cells.size() < 5 || cells[0].empty())
        return std::nullopt;
    const auto length = wholeNumberFrom(cells[1]), offset = wholeNumberFrom(cells[2]), bases = wholeNumberFrom(cells[3]), bytes = wholeNumberFrom(cells[4]);
    if (!length || !offset || !bases || !bytes)
        return std::nullopt;
    if (*length < 0 || *length > farthest || *offset < 0 || *offset > farthest || *bases < (*length > 0 ? 1 : 0) || *bases > farthest ||
        *bytes < *bases || *bytes > *bases + lineEnd)
        return std::nullopt;
    return FastaPlace{std::string(cells[0]), *length, *offset, *bases, *bytes};
}

} // namespace

std::unordered_map<std::string, FastaPlace> readFastaIndex(const QString& fasta)
{
    const QString path = fasta + QStringLiteral(".fai");
    if (!QFileInfo::exists(path))
        throw Error(Error::Code::FileUnreadable, fasta, QStringLiteral("no FASTA with an index (.fai) beside it"));
    std::unordered_map<std::string, FastaPlace> places;
    TextLines lines(path);
    for (std::string_view line; lines.next(line);) {
        auto place = placeIn(line);
        if (!place)
            throw Error(Error::Code::FileMalformed, QStringLiteral("%1:%2").arg(path).arg(lines.number()), QStringLiteral("no line of a FASTA index"));
        std::string normal = normalContig(place->name);
        places.emplace(std::move(normal), std::move(*place));
    }
    if (places.empty())
        throw Error(Error::Code::FileUnreadable, fasta, QStringLiteral("no FASTA with an index (.fai) beside it"));
    return places;
}

std::vector<std::pair<std::int64_t, std::int64_t>> readBlockIndex(const QString& fasta)
{
    QFile file(fasta + QStringLiteral(".gzi"));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Code::FileUnreadable, fasta, QStringLiteral("no index of its blocks (.gzi) beside it"));
    const QByteArray bytes = file.readAll();
    constexpr qsizetype number = 8, entry = 2 * number;
    const auto numberAt = [&](qsizetype at) { return qFromLittleEndian<qint64>(bytes.constData() + at); };
    if (bytes.size() < number || (bytes.size() - number) % entry != 0 || (bytes.size() - number) / entry != numberAt(0))
        throw Error(Error::Code::FileMalformed, file.fileName(), QStringLiteral("no index of blocks, or a part of one"));
    std::vector<std::pair<std::int64_t, std::int64_t>> blocks{{0, 0}};
    for (qsizetype at = number; at < bytes.size(); at += entry) {
        blocks.emplace_back(numberAt(at + number), numberAt(at));
        const auto& [text, place] = blocks.back();
        if (text < blocks[blocks.size() - 2].first || place < 0 || place > farthest)
            throw Error(Error::Code::FileMalformed, file.fileName(), QStringLiteral("no index of blocks, or a part of one"));
    }
    return blocks;
}

} // namespace gentolk
