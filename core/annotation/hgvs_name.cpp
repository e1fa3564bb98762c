#include "core/annotation/hgvs_name.h"
#include "core/annotation/codon_table.h"
#include "core/genetics/assembly.h"
#include <algorithm>
#include <cctype>
#include <charconv>

namespace gentolk {

namespace {

// Takes from the front of what is left.
struct HgvsReader {
    std::string_view left;

    bool take(std::string_view word)
    {
        if (!left.starts_with(word))
            return false;
        left.remove_prefix(word.size());
        return true;
    }
    std::optional<int> number()
    {
        int value = 0;
        const auto [end, error] = std::from_chars(left.data(), left.data() + left.size(), value);
        if (error != std::errc() || left.empty() || !std::isdigit(static_cast<unsigned char>(left.front())))
            return std::nullopt;
        left.remove_prefix(std::size_t(end - left.data()));
        return value;
    }
    std::string bases()
    {
        std::string taken;
        while (!left.empty() && std::string_view("ACGTNacgtn").find(left.front()) != std::string_view::npos) {
            taken += char(std::toupper(static_cast<unsigned char>(left.front())));
            left.remove_prefix(1);
        }
        return taken;
    }
};

std::optional<HgvsName::Place> readPlace(HgvsReader& reader, bool genomic)
{
    HgvsName::Place place;
    place.afterStop = !genomic && reader.take("*");
    const bool negative = !genomic && !place.afterStop && reader.take("-");
    const auto base = reader.number();
    if (!base || *base == 0)
        return std::nullopt;
    place.base = negative ? -*base : *base;
    const bool after = !genomic && reader.take("+"), before = !genomic && !after && reader.take("-");
    if (after || before) {
        const auto offset = reader.number();
        if (!offset || *offset == 0)
            return std::nullopt;
        place.offset = after ? *offset : -*offset;
    }
    return place;
}

bool readDeletion(HgvsReader& reader, HgvsName& name)
{
    name.removed = reader.bases();
    if (name.removed.empty())
        reader.number(); // "del3": an old style
    if (!reader.take("ins")) {
        name.kind = ChangeKind::Deletion;
        return true;
    }
    name.inserted = reader.bases();
    name.kind = ChangeKind::Replacement;
    return !name.inserted.empty();
}

bool readEdit(HgvsReader& reader, HgvsName& name)
{
    if (reader.take("del"))
        return readDeletion(reader, name);
    if (reader.take("dup")) {
        name.kind = ChangeKind::Duplication;
        name.inserted = reader.bases();
        return true;
    }
    if (reader.take("inv")) {
        name.kind = ChangeKind::Inversion;
        return true;
    }
    if (reader.take("ins")) {
        name.kind = ChangeKind::Insertion;
        name.inserted = reader.bases();
        return !name.inserted.empty();
    }
    name.removed = reader.bases();
    name.kind = ChangeKind::Substitution;
    const bool arrow = reader.take(">");
    name.inserted = reader.bases();
    return arrow && name.removed.size() == 1 && name.inserted.size() == 1;
}

// "R226*" and "Arg226*" as "Arg226Ter"; brackets off.
std::string plainProtein(std::string_view written)
{
    std::string letters;
    for (const char letter : written)
        if (letter != '(' && letter != ')')
            letter == '*' ? letters.append("Ter") : letters.append(1, letter);
    const bool oneLetter = letters.size() > 2 && std::isupper(static_cast<unsigned char>(letters[0])) && std::isdigit(static_cast<unsigned char>(letters[1]));
    if (!oneLetter)
        return letters;
    std::string plain(threeLetterName(letters[0]));
    plain += letters.substr(1);
    const std::size_t end = plain.find_first_not_of("0123456789", 3);
    if (end != std::string::npos && end + 1 == plain.size() && std::isupper(static_cast<unsigned char>(plain[end])))
        plain.replace(end, 1, threeLetterName(plain[end]));
    return plain;
}

bool readChange(std::string_view text, HgvsName& name)
{
    if (name.type == 'p') {
        name.protein = plainProtein(text);
        return name.protein == "?" || name.protein == "=" || (name.protein.size() > 4 && oneLetterName(name.protein.substr(0, 3)) != 0);
    }
    HgvsReader reader{text};
    const bool genomic = name.type == 'g' || name.type == 'm';
    const auto first = readPlace(reader, genomic);
    if (!first)
        return false;
    const auto last = reader.take("_") ? readPlace(reader, genomic) : first;
    if (!last)
        return false;
    name.first = *first;
    name.last = *last;
    const bool complete = readEdit(reader, name) && reader.left.empty();
    return complete && (name.kind != ChangeKind::Insertion || !(name.first == name.last)) && (name.kind != ChangeKind::Substitution || name.first == name.last);
}

std::optional<std::int64_t> alongStrandOf(const HgvsName::Place& place, const TranscriptModel& model)
{
    const int start = model.isCoding() ? model.codingStart : 1, end = model.isCoding() ? model.codingEnd : model.length();
    const int base = place.afterStop ? end + place.base : place.base < 0 ? start + place.base : start + place.base - 1;
    if (base < 1 || base > model.length())
        return std::nullopt;
    return strandPositionOf(model, base) + place.offset;
}

bool sameLetters(std::string a, const std::string& b)
{
    if (a.size() != b.size())
        return false;
    a += a;
    return a.find(b) != std::string::npos; // an insertion that is shifted turns its letters
}

// The change named, as an indel: where it starts, how long, which letters (empty: not written).
bool isNamedIndel(const NamedPlace& place, const GenomicChange& change, SequenceSource* sequence)
{
    constexpr std::int64_t mayBeShifted = 100;
    const bool inserts = place.kind != ChangeKind::Deletion;
    if (inserts != change.inserts() || (!inserts && !change.deletes()))
        return false;
    const std::string& unit = inserts ? change.inserted : change.removed;
    const std::int64_t length = place.kind == ChangeKind::Insertion ? std::int64_t(place.inserted.size()) : place.end - place.start + 1;
    const std::string& letters = inserts ? place.inserted : place.removed;
    if (std::int64_t(unit.size()) != length || (!letters.empty() && !sameLetters(unit, letters)))
        return false;
    const std::int64_t start = place.kind == ChangeKind::Deletion || (place.kind == ChangeKind::Duplication && place.reverse) ? place.start
                               : place.kind == ChangeKind::Duplication                                                      ? place.end + 1
                                                                                                                            : place.end;
    const IndelPlace indel{change.start, change.end, unit};
    const auto back = sequence ? farthestMove(indel, false, place.contig, *sequence) : std::nullopt;
    const auto on = sequence ? farthestMove(indel, true, place.contig, *sequence) : std::nullopt;
    if (back && on)
        return start >= change.start - *back && start <= change.start + *on;
    return std::abs(start - change.start) <= mayBeShifted;
}

} // namespace

std::optional<HgvsName> parseHgvs(std::string_view text)
{
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.front())))
        text.remove_prefix(1);
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back())))
        text.remove_suffix(1);
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon + 3 > text.size() || text[colon + 2] != '.')
        return std::nullopt;
    HgvsName name;
    std::string_view accession = text.substr(0, colon);
    if (const std::size_t bracket = accession.find('('); bracket != std::string_view::npos && accession.ends_with(')')) {
        name.gene = accession.substr(bracket + 1, accession.size() - bracket - 2);
        accession = accession.substr(0, bracket);
    }
    const auto odd = [](char letter) { return !std::isalnum(static_cast<unsigned char>(letter)) && std::string_view("_.-").find(letter) == std::string_view::npos; };
    if (accession.empty() || std::any_of(accession.begin(), accession.end(), odd))
        return std::nullopt;
    name.accession = accession;
    name.type = text[colon + 1];
    if (std::string_view("cngmp").find(name.type) == std::string_view::npos || !readChange(text.substr(colon + 3), name))
        return std::nullopt;
    return name;
}

std::optional<NamedPlace> placeOnGenome(const HgvsName& name, const TranscriptModel* model)
{
    NamedPlace place{{}, name.first.base, name.last.base, name.kind, name.removed, name.inserted, false};
    if (!model) {
        place.contig = normalContig(name.accession);
        return place.end >= place.start && name.type != 'c' && name.type != 'n' ? std::optional(place) : std::nullopt;
    }
    const auto first = alongStrandOf(name.first, *model), last = alongStrandOf(name.last, *model);
    if (!first || !last || *last < *first)
        return std::nullopt;
    place.contig = model->contig;
    place.reverse = model->reverse;
    place.start = std::min(model->along(*first), model->along(*last));
    place.end = std::max(model->along(*first), model->along(*last));
    if (model->reverse) {
        place.removed = reverseComplement(place.removed);
        place.inserted = reverseComplement(place.inserted);
    }
    return place;
}

bool isNamedChange(const NamedPlace& place, const Variant& variant, SequenceSource* sequence)
{
    if (normalContig(variant.contig) != place.contig)
        return false;
    const auto change = genomicChangeOf(variant);
    if (!change)
        return false;
    if (place.kind == ChangeKind::Deletion || place.kind == ChangeKind::Duplication || place.kind == ChangeKind::Insertion)
        return isNamedIndel(place, *change, sequence);
    const bool turned = place.kind == ChangeKind::Inversion;
    return change->start == place.start && change->end == place.end && (place.removed.empty() || place.removed == change->removed)
           && change->inserted == (turned ? reverseComplement(change->removed) : place.inserted);
}

bool isNamedProtein(const HgvsName& name, const std::string& hgvsP)
{
    if (name.type != 'p' || hgvsP.size() < 3 || name.protein == "?" || name.protein == "=")
        return false;
    const std::string told = plainProtein(std::string_view(hgvsP).substr(2));
    if (told == name.protein)
        return true;
    const std::string wanted = name.protein;
    const std::size_t shift = wanted.find("fs");
    return shift != std::string::npos && shift + 2 == wanted.size() && told.find("fsTer") != std::string::npos
           && told.compare(0, shift, wanted, 0, shift) == 0
           && (told.size() > shift && std::isalpha(static_cast<unsigned char>(told[shift])));
}

} // namespace gentolk
