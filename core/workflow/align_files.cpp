#include "core/workflow/align_files.h"
#include "core/annotation/left_aligned.h"
#include "core/genetics/assembly.h"
#include "core/workflow/shared_span.h"
#include <algorithm>
#include <map>
#include <numeric>
#include <unordered_map>
#include <unordered_set>

namespace gentolk {

namespace {

bool isSmall(const CandidateVariant& one) { return !one.event && !isSymbolic(one.variant.alternate); }

bool isIndel(const CandidateVariant& one) { return isSmall(one) && one.variant.reference.size() != one.variant.alternate.size(); }

bool sameWriting(const Variant& a, const Variant& b) { return a.position == b.position && a.reference == b.reference && a.alternate == b.alternate; }

// The alleles of one record, which share its calls: [first, end) of all.
struct FileRecord {
    std::size_t first, end;
    bool several; // ALT alleles that are sequences
    bool small = true; // no structural allele among them: that has a place of its own
};

std::vector<FileRecord> recordsOf(const std::vector<CandidateVariant>& alleles)
{
    std::vector<FileRecord> records;
    for (std::size_t i = 0; i < alleles.size(); ++i) {
        const bool goesOn = i > 0 && alleles[i].sourceIndex == alleles[i - 1].sourceIndex && alleles[i].recordAlternates.isSharedWith(alleles[i - 1].recordAlternates);
        if (goesOn) {
            records.back().end = i + 1;
            records.back().small = records.back().small && isSmall(alleles[i]);
            continue;
        }
        const auto& alternates = alleles[i].recordAlternates;
        const auto sequences = std::count_if(alternates.begin(), alternates.end(), [](const std::string& one) { return !isNoAlternate(one) && !isSymbolic(one); });
        records.push_back({i, i + 1, sequences > 1, isSmall(alleles[i])});
    }
    return records;
}

// Joins the records of a family's files that tell the same change in different writings.
class Aligner
{
public:
    Aligner(std::vector<CandidateVariant>& alleles, SequenceSource* sequence) : m_alleles(alleles), m_sequence(sequence), m_records(recordsOf(alleles)), m_group(m_records.size())
    {
        std::iota(m_group.begin(), m_group.end(), std::size_t(0));
    }
    std::vector<RewrittenAllele> run();

private:
    struct Telling {
        std::size_t record, allele;
    };

    std::string keyOf(const Variant& variant) const
    {
        Variant moved = m_sequence ? leftAligned(variant, *m_sequence) : trimmed(variant);
        moved.contig = normalContig(moved.contig);
        return toString(moved);
    }
    static std::size_t placeOf(const Variant& variant) { return std::hash<std::string>()(normalContig(variant.contig)) ^ std::size_t(variant.position); }
    void noteSeveral();
    void noteSingles();
    void note(std::size_t record, std::size_t allele) { m_tellings[keyOf(m_alleles[allele].variant)].push_back({record, allele}); }
    void link();
    std::size_t groupOf(std::size_t record);
    void rewriteAlike(const std::vector<Telling>& tellings);
    void rewriteGroup(const std::vector<std::size_t>& records);
    void rewriteRecord(const FileRecord& record, const SharedSpan& span);
    void rewriteSingle(std::size_t record, const SharedSpan& span);
    void keep(std::size_t allele, std::int64_t position, const std::string& reference, const std::string& alternate);

    std::vector<CandidateVariant>& m_alleles;
    SequenceSource* m_sequence;
    std::vector<FileRecord> m_records;
    std::vector<std::size_t> m_group;                              // of each record one of the same group
    std::unordered_map<std::string, std::vector<Telling>> m_tellings; // by the smallest form
    std::unordered_set<std::size_t> m_places;                      // of changes that are no indels, in records of several ALT alleles
    std::map<std::size_t, RewrittenAllele> m_rewritten;            // by allele
};

// Every change of a record of several ALT alleles, since any of them may be written otherwise elsewhere.
void Aligner::noteSeveral()
{
    for (std::size_t i = 0; i < m_records.size(); ++i)
        for (std::size_t allele = m_records[i].first; m_records[i].several && m_records[i].small && allele < m_records[i].end; ++allele) {
            note(i, allele);
            if (!isIndel(m_alleles[allele]))
                m_places.insert(placeOf(trimmed(m_alleles[allele].variant)));
        }
}

// Of the others indels, and what may be a change of those.
void Aligner::noteSingles()
{
    for (std::size_t i = 0; i < m_records.size(); ++i) {
        const CandidateVariant& one = m_alleles[m_records[i].first];
        if (m_records[i].several || !m_records[i].small)
            continue;
        if (isIndel(one) || (!m_places.empty() && m_places.contains(placeOf(trimmed(one.variant)))))
            note(i, m_records[i].first);
    }
}

std::size_t Aligner::groupOf(std::size_t record)
{
    while (m_group[record] != record)
        record = m_group[record] = m_group[m_group[record]];
    return record;
}

// One file that tells a change twice may mean two calls: they stay apart.
void Aligner::link()
{
    for (auto& [key, tellings] : m_tellings) {
        std::sort(tellings.begin(), tellings.end(), [](const Telling& a, const Telling& b) { return a.allele < b.allele; });
        const int firstFile = m_alleles[tellings.front().allele].sourceIndex;
        for (const Telling& one : tellings)
            if (m_alleles[one.allele].sourceIndex != firstFile)
                m_group[groupOf(one.record)] = groupOf(tellings.front().record);
    }
}

void Aligner::keep(std::size_t allele, std::int64_t position, const std::string& reference, const std::string& alternate)
{
    CandidateVariant& one = m_alleles[allele];
    const Variant kept{one.variant.contig, position, reference, alternate};
    if (!sameWriting(one.variant, kept))
        m_rewritten.emplace(allele, RewrittenAllele{one.variant, kept, one.sourceIndex});
    one.variant = kept;
}

void Aligner::rewriteRecord(const FileRecord& record, const SharedSpan& span)
{
    const Variant written = m_alleles[record.first].variant;
    QList<std::string> alternates;
    for (const std::string& alternate : m_alleles[record.first].recordAlternates)
        alternates.push_back(span.widened(written, alternate));
    const bool moved = written.position != span.start() || written.reference != span.reference();
    for (std::size_t i = record.first; moved && i < record.end; ++i) {
        keep(i, span.start(), span.reference(), span.widened(written, m_alleles[i].variant.alternate));
        m_alleles[i].recordAlternates = alternates; // shared: the alleles of one record
        m_alleles[i].tellsItsOwnAlone = true;
    }
}

// A record of one change, told as a record of several in its group tells that.
void Aligner::rewriteSingle(std::size_t record, const SharedSpan& span)
{
    CandidateVariant& one = m_alleles[m_records[record].first];
    for (const Telling& other : m_tellings.at(keyOf(one.variant))) {
        if (!m_records[other.record].several || groupOf(other.record) != groupOf(record))
            continue;
        Variant told = m_alleles[other.allele].variant; // as it was rewritten
        told.contig = one.variant.contig;
        if (sameWriting(told, one.variant))
            return;
        std::replace(one.recordAlternates.begin(), one.recordAlternates.end(), one.variant.alternate, told.alternate);
        keep(m_records[record].first, span.start(), span.reference(), told.alternate);
        one.tellsItsOwnAlone = true;
        return;
    }
}

void Aligner::rewriteGroup(const std::vector<std::size_t>& records)
{
    std::vector<Variant> several;
    for (const std::size_t record : records)
        if (m_records[record].several)
            several.push_back(m_alleles[m_records[record].first].variant);
    const auto span = SharedSpan::over(several, m_sequence);
    if (!span)
        return; // their REF contradict each other: they stay as written
    for (const std::size_t record : records)
        if (m_records[record].several)
            rewriteRecord(m_records[record], *span);
    for (const std::size_t record : records)
        if (!m_records[record].several)
            rewriteSingle(record, *span);
}

// Of records of one ALT each: as the first file has it.
void Aligner::rewriteAlike(const std::vector<Telling>& tellings)
{
    const Variant first = m_alleles[tellings.front().allele].variant;
    const int firstFile = m_alleles[tellings.front().allele].sourceIndex;
    for (const Telling& telling : tellings) {
        CandidateVariant& one = m_alleles[telling.allele];
        if (one.sourceIndex == firstFile || sameWriting(one.variant, first))
            continue;
        std::replace(one.recordAlternates.begin(), one.recordAlternates.end(), one.variant.alternate, first.alternate);
        keep(telling.allele, first.position, first.reference, first.alternate);
    }
}

std::vector<RewrittenAllele> Aligner::run()
{
    noteSeveral();
    noteSingles();
    link();
    std::map<std::size_t, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < m_records.size(); ++i)
        if (groupOf(i) != i)
            groups[groupOf(i)].push_back(i);
    for (auto& [first, records] : groups) {
        records.insert(records.begin(), first);
        if (std::any_of(records.begin(), records.end(), [&](std::size_t record) { return m_records[record].several; }))
            rewriteGroup(records);
        else
            rewriteAlike(m_tellings.at(keyOf(m_alleles[m_records[first].first].variant)));
    }
    std::vector<RewrittenAllele> rewritten;
    for (auto& [allele, one] : m_rewritten)
        rewritten.push_back(std::move(one));
    return rewritten;
}

} // namespace

bool hasIndel(const std::vector<CandidateVariant>& alleles) { return std::any_of(alleles.begin(), alleles.end(), isIndel); }

std::vector<RewrittenAllele> writeAlike(std::vector<CandidateVariant>& alleles, SequenceSource* sequence) { return Aligner(alleles, sequence).run(); }

} // namespace gentolk
