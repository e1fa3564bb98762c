#include "core/io/gff3_transcripts.h"
#include "core/annotation/text_parts.h"
#include "core/base/error.h"
#include "core/genetics/assembly.h"
#include "core/io/text_lines.h"
#include <QFileInfo>
#include <algorithm>
#include <charconv>
#include <optional>
#include <unordered_map>

namespace gentolk {

namespace {

struct GffLine {
    std::string_view contig, type, strand, phase, attributes;
    std::int64_t start = 0, end = 0;

    // The value of a key of the last column; empty where it has none.
    std::string_view value(std::string_view key) const
    {
        for (std::size_t at = 0; at < attributes.size();) {
            const std::size_t stop = std::min(attributes.find(';', at), attributes.size());
            const std::string_view one = trimmedText(attributes.substr(at, stop - at));
            if (one.size() > key.size() && one.starts_with(key) && one[key.size()] == '=')
                return one.substr(key.size() + 1);
            at = stop + 1;
        }
        return {};
    }
    std::string_view firstValue(std::initializer_list<std::string_view> keys) const
    {
        for (const std::string_view key : keys)
            if (const std::string_view found = value(key); !found.empty())
                return found;
        return {};
    }
};

struct GffGene {
    std::string symbol, hgncId, ensembl;
};

struct GffTranscript {
    TranscriptModel model;
    GenomicSpans exons, coding, untranslated;
    std::string gene;
    std::pair<std::int64_t, int> firstPhase{0, -1}; // of the coding part that comes first in the transcript: place along the strand, phase
};

struct GffContents {
    std::unordered_map<std::string, GffGene> genes;
    std::unordered_map<std::string, std::size_t> places;
    std::vector<GffTranscript> transcripts;
};

std::string_view withoutPrefix(std::string_view id)
{
    for (const std::string_view prefix : {"gene:", "transcript:", "gene-", "rna-"})
        if (id.starts_with(prefix))
            return id.substr(prefix.size());
    return id;
}

std::string hgncIn(const GffLine& line)
{
    for (const std::string_view key : {"hgnc_id", "Dbxref", "description"}) {
        const std::string_view value = line.value(key);
        const std::size_t at = value.rfind("HGNC:");
        if (at == std::string_view::npos)
            continue;
        const std::size_t end = value.find_first_not_of("0123456789", at + 5);
        return std::string(value.substr(at, end == std::string_view::npos ? end : end - at));
    }
    return {};
}

bool isTranscript(const GffLine& line)
{
    const std::string_view type = line.type, id = line.value("ID");
    if (id.starts_with("transcript:") || id.starts_with("rna-"))
        return true;
    return !id.empty() && (type == "mRNA" || type == "transcript" || type.ends_with("RNA") || type.ends_with("_transcript")
                           || type.ends_with("pseudogene") || type.ends_with("_gene_segment"));
}

void addGene(GffContents& contents, const GffLine& line)
{
    GffGene& gene = contents.genes[std::string(line.value("ID"))];
    gene.symbol = std::string(line.firstValue({"gene_name", "Name", "gene"}));
    gene.hgncId = hgncIn(line);
    const std::string_view id = line.firstValue({"gene_id", "ID"});
    if (withoutPrefix(id).starts_with("ENS"))
        gene.ensembl = std::string(withoutPrefix(id).substr(0, withoutPrefix(id).find('.')));
}

std::string accessionOf(const GffLine& line)
{
    std::string accession(line.value("transcript_id").empty() ? withoutPrefix(line.value("ID")) : line.value("transcript_id"));
    if (const std::string_view version = line.value("version"); !version.empty() && accession.find('.') == std::string::npos)
        accession.append(".").append(version);
    return accession;
}

void addTranscript(GffContents& contents, const GffLine& line)
{
    GffTranscript one;
    one.model.accession = accessionOf(line);
    one.model.contig = normalContig(line.contig);
    one.model.reverse = line.strand == "-";
    one.model.biotype = std::string(line.firstValue({"biotype", "transcript_type", "transcript_biotype", "gbkey"}));
    one.model.geneSymbol = std::string(line.firstValue({"gene_name", "gene"}));
    one.model.hgncId = hgncIn(line);
    const std::string_view tags = line.value("tag");
    one.model.maneSelect = tags.find("MANE_Select") != std::string_view::npos || tags.find("MANE Select") != std::string_view::npos;
    one.model.manePlusClinical = tags.find("MANE_Plus_Clinical") != std::string_view::npos || tags.find("MANE Plus Clinical") != std::string_view::npos;
    one.model.canonical = tags.find("Ensembl_canonical") != std::string_view::npos || tags.find("RefSeq Select") != std::string_view::npos;
    one.gene = std::string(line.value("Parent"));
    contents.places.insert_or_assign(std::string(line.value("ID")), contents.transcripts.size());
    contents.transcripts.push_back(std::move(one));
}

void addCodingPart(GffTranscript& one, const GffLine& line)
{
    one.coding.emplace_back(line.start, line.end);
    const std::int64_t along = one.model.reverse ? -line.end : line.start;
    if (one.firstPhase.second < 0 || along < one.firstPhase.first)
        one.firstPhase = {along, line.phase == "1" ? 1 : line.phase == "2" ? 2 : 0};
}

void addPart(GffContents& contents, const GffLine& line)
{
    for (const std::string_view parent : splitText(line.value("Parent"), ',')) {
        const auto place = contents.places.find(std::string(parent));
        if (place == contents.places.end())
            continue;
        GffTranscript& one = contents.transcripts[place->second];
        if (line.type == "exon")
            one.exons.emplace_back(line.start, line.end);
        else if (line.type == "CDS")
            addCodingPart(one, line);
        else
            one.untranslated.emplace_back(line.start, line.end);
    }
}

bool readPosition(std::string_view text, std::int64_t& value)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

std::optional<GffLine> gffLine(std::string_view text)
{
    const auto fields = splitText(text, '\t');
    GffLine line;
    if (fields.size() < 9 || !readPosition(fields[3], line.start) || !readPosition(fields[4], line.end) || line.end < line.start)
        return std::nullopt;
    line.contig = fields[0];
    line.type = fields[2];
    line.strand = fields[6];
    line.phase = fields[7];
    line.attributes = fields[8];
    return line;
}

void addLine(GffContents& contents, const GffLine& line)
{
    if (line.type == "exon" || line.type == "CDS" || line.type.ends_with("UTR"))
        addPart(contents, line);
    else if (line.value("ID").starts_with("gene") || line.type == "gene" || line.type.ends_with("_gene"))
        addGene(contents, line);
    else if (isTranscript(line))
        addTranscript(contents, line);
}

// Touching spans are one: a coding part and the untranslated one beside it are the same exon.
GenomicSpans joined(GenomicSpans spans)
{
    std::sort(spans.begin(), spans.end());
    GenomicSpans result;
    for (const auto& span : spans)
        if (!result.empty() && span.first <= result.back().second + 1)
            result.back().second = std::max(result.back().second, span.second);
        else
            result.push_back(span);
    return result;
}

TranscriptModel finished(GffTranscript& one, const GffContents& contents)
{
    if (const auto gene = contents.genes.find(one.gene); gene != contents.genes.end()) {
        if (one.model.geneSymbol.empty())
            one.model.geneSymbol = gene->second.symbol;
        if (one.model.hgncId.empty())
            one.model.hgncId = gene->second.hgncId;
        one.model.ensemblGene = gene->second.ensembl;
    }
    if (one.exons.empty()) {
        one.exons = one.coding;
        one.exons.insert(one.exons.end(), one.untranslated.begin(), one.untranslated.end());
        one.exons = joined(std::move(one.exons));
    }
    one.model.startPhase = std::max(0, one.firstPhase.second);
    one.model.startComplete = one.model.startPhase == 0;
    layOut(one.model, std::move(one.exons), one.coding);
    return std::move(one.model);
}

} // namespace

std::vector<TranscriptModel> readGff3Transcripts(const QString& path, const std::function<bool(const std::string&)>& wanted)
{
    if (!QFileInfo::exists(path))
        throw Error(Error::Code::FileMissing, path);
    GffContents contents;
    TextLines lines(path);
    for (std::string_view text; lines.next(text) && text != "##FASTA";) {
        if (text.empty() || text.front() == '#')
            continue;
        const auto line = gffLine(text);
        if (!line)
            throw Error(Error::Code::FileMalformed, QStringLiteral("%1:%2").arg(path).arg(lines.number()), QStringLiteral("no line of GFF3"));
        if (!wanted || wanted(normalContig(line->contig)))
            addLine(contents, *line);
    }
    std::vector<TranscriptModel> models;
    for (GffTranscript& one : contents.transcripts)
        if (TranscriptModel model = finished(one, contents); !model.exons.empty())
            models.push_back(std::move(model));
    return models;
}

} // namespace gentolk
