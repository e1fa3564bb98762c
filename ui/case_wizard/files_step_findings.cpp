#include "ui/case_wizard/files_step.h"
#include "ui/look/form.h"
#include "ui/look/message_bar.h"
#include "ui/case_wizard/pedigree_view.h"
#include "ui/case_wizard/roles_table.h"
#include "ui/words/genetic_words.h"
#include "ui/words/numbers.h"
#include <QFileInfo>
#include <QListWidget>

// What the New case page says of the family's files.
namespace gentolk {
namespace {

QStringList samplesOf(const FamilyPreview& preview)
{
    QStringList samples;
    for (const VcfHeader& file : preview.files)
        for (const std::string& sample : file.samples)
            samples << QString::fromStdString(sample);
    return samples;
}

QString joined(QStringList parts)
{
    parts.removeDuplicates();
    return parts.isEmpty() ? missingText() : parts.join(QStringLiteral(", "));
}

QString callersOf(const FamilyPreview& preview)
{
    QStringList names;
    for (const VcfHeader& file : preview.files)
        for (const std::string& caller : file.callers)
            names << QString::fromStdString(caller);
    return joined(names);
}

QString annotationOf(const FamilyPreview& preview)
{
    QStringList names;
    for (const VcfHeader& file : preview.files)
        for (const auto& [field, parts] : file.annotation)
            names << QString::fromStdString(field);
    return names.isEmpty() ? FilesStep::tr("none in the files: Gentolk's own") : joined(names);
}

QString probandOf(const std::optional<FamilyPreview>& preview)
{
    return preview ? QString::fromStdString(preview->family.proband.sample) : QString();
}

} // namespace

void FilesStep::tell()
{
    m_list->clear();
    QStringList paths = m_input.vcfPaths;
    if (!m_input.pedPath.isEmpty())
        paths << m_input.pedPath;
    for (const QString& path : paths) {
        auto* item = new QListWidgetItem(QFileInfo(path).fileName(), m_list);
        item->setData(Qt::UserRole, path);
        item->setToolTip(path);
    }
    m_remove->setEnabled(!paths.isEmpty());
    if (!paths.isEmpty())
        m_list->setCurrentRow(0);
    const bool roles = asksForRoles();
    m_error && !(roles && m_error->code() == Error::Code::ProbandAmbiguous) ? m_messages->tell(*m_error) : m_messages->clear();
    tellFacts();
    if (m_error && m_error->code() == Error::Code::ProbandAmbiguous)
        offerProbands(m_error->detail().split(QStringLiteral(", ")), QString());
    else
        offerProbands(m_preview ? samplesOf(*m_preview) : QStringList(), probandOf(m_preview));
    m_facts->setRowVisible(m_proband, !roles);
    m_roles->setVisible(roles);
    m_pedigree->showFamily(m_preview ? m_preview->family : Family{});
    emit changed();
}

void FilesStep::tellFacts()
{
    m_assembly->setText(m_preview ? word(m_preview->assembly) : missingText());
    m_family->setText(m_preview ? word(designOf(m_preview->family)) : missingText());
    m_samples->setText(m_preview ? joined(samplesOf(*m_preview)) : joined(m_people));
    m_callers->setText(m_preview ? callersOf(*m_preview) : missingText());
    m_annotation->setText(m_preview ? annotationOf(*m_preview) : missingText());
    QStringList missing;
    for (const QString& code : m_preview ? m_preview->missingAnnotation : QStringList())
        missing << wordOfAnnotation(code);
    m_missing->setText(!m_preview          ? missingText()
                       : missing.isEmpty() ? tr("None")
                                           : tr("%1. Filters keep what they cannot judge.").arg(missing.join(QStringLiteral(", "))));
    wearKind(m_missing, "hintKind", missing.isEmpty() ? QVariant() : QVariant(QStringLiteral("warn")));
}

bool FilesStep::asksForRoles() const
{
    return m_input.pedPath.isEmpty() && m_people.size() > 1;
}

// The samples are known from a family that was found, or from the question of who the proband is.
void FilesStep::followSamples()
{
    if (m_preview)
        m_people = samplesOf(*m_preview);
    else if (m_error && m_error->code() == Error::Code::ProbandAmbiguous)
        m_people = m_error->detail().split(QStringLiteral(", "));
    else if (m_input.vcfPaths.isEmpty())
        m_people.clear();
    m_people.removeDuplicates();
    m_roles->showSamples(asksForRoles() ? m_people : QStringList());
}

void FilesStep::offerProbands(const QStringList& samples, const QString& chosen)
{
    m_proband->clear();
    m_proband->addItems(samples);
    m_proband->setCurrentIndex(int(samples.indexOf(chosen)));
    m_proband->setEnabled(samples.size() > 1);
}

} // namespace gentolk
