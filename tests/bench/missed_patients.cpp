#include "tests/bench/missed_patients.h"
#include "core/workflow/workspace.h"
#include <algorithm>

namespace gentolk::bench {

namespace {

bool isListed(const Shortlist& list, const Variant& variant)
{
    return std::any_of(list.candidates.begin(), list.candidates.end(),
                       [&](const CandidateVariant& one) { return one.variant == variant && isPlanted(one); });
}

// The presets that keep every planted allele.
QStringList presetsThatKeep(const FamilyVariants& planted)
{
    QStringList names;
    for (const QString& name : filterPresetNames())
        if (makeShortlist(planted, filterPreset(name), {}).candidates.size() == planted.candidates.size())
            names.push_back(name);
    return names;
}

double part(const CandidateVariant& candidate, const std::string& name)
{
    for (const auto& [own, points] : candidate.scoreParts)
        if (own == name)
            return points;
    return 0;
}

} // namespace

QString MissedPatients::classOf(const PublishedPatient& patient, const FamilyVariants& family, const Shortlist& list, double rank)
{
    if (rank == 0)
        return QStringLiteral("lost: by a step of the filter, or outside the panel's regions");
    if (!hasModelAmongModes(patient, *family.panel))
        return QStringLiteral("model not among the panel's modes");
    if (patient.present.empty())
        return QStringLiteral("no phenotype terms");
    if (patient.consequence.find("unknown") != std::string::npos)
        return QStringLiteral("consequence unknown");
    const auto own = std::find_if(list.candidates.begin(), list.candidates.end(),
                                  [&](const CandidateVariant& one) { return isPlanted(one) && one.gene && one.gene->symbol == patient.gene; });
    if (own != list.candidates.end() && part(*own, "phenotype") < 0.75 * part(list.candidates.front(), "phenotype"))
        return QStringLiteral("the phenotype fits others better");
    return QStringLiteral("evidence of the variant (consequence or pair)");
}

void MissedPatients::tellLost(const PublishedPatient& patient, const FamilyVariants& family, const Shortlist& list)
{
    FamilyVariants planted = family;
    std::erase_if(planted.candidates, [](const CandidateVariant& one) { return !isPlanted(one); });
    if (planted.candidates.empty()) {
        ++m_anyLost;
        ++m_allLost;
        m_lost.push_back(QStringLiteral("| %1 | %2 | all | its place lies outside the panel's regions (%3) | none |")
                             .arg(QString::fromStdString(patient.id), QString::fromStdString(patient.model),
                                  QString::fromStdString(patient.variants)));
        return;
    }
    QStringList lost;
    for (const CandidateVariant& one : planted.candidates)
        if (!isListed(list, one.variant)) {
            const auto* transcript = one.transcript();
            lost.push_back(QStringLiteral("%1 (%2)").arg(
                QString::fromStdString(explainVariant(planted, list.cascade, one.variant).removedBy),
                transcript ? QString::fromStdString(transcript->consequences.front()) : QStringLiteral("unknown")));
        }
    if (lost.isEmpty())
        return;
    ++m_anyLost;
    m_allLost += lost.size() == int(planted.candidates.size()) ? 1 : 0;
    m_lost.push_back(QStringLiteral("| %1 | %2 | %3 of %4 | %5 | %6 |")
                         .arg(QString::fromStdString(patient.id), QString::fromStdString(patient.model))
                         .arg(lost.size())
                         .arg(planted.candidates.size())
                         .arg(lost.join(QStringLiteral(", ")), presetsThatKeep(planted).join(QStringLiteral(", "))));
}

void MissedPatients::look(const PublishedPatient& patient, const FamilyVariants& family, const Shortlist& list, double rank)
{
    ++m_patients;
    tellLost(patient, family, list);
    if (rank == 0 || rank > 5)
        ++m_classes[classOf(patient, family, list, rank)];
}

QStringList MissedPatients::lines() const
{
    QStringList lines{QStringLiteral("| not in the first five, because | patients |"), QStringLiteral("|---|---|")};
    for (const auto& [name, count] : m_classes)
        lines.push_back(QStringLiteral("| %1 | %2 |").arg(name).arg(count));
    lines << QString() << QStringLiteral("| lost: %1 of %2 patients lose an allele, %3 of them every one | model | alleles | step | presets that keep all |")
                              .arg(m_anyLost).arg(m_patients).arg(m_allLost)
          << QStringLiteral("|---|---|---|---|---|") << m_lost;
    return lines;
}

} // namespace gentolk::bench
