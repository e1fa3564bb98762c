#include "ui/main_window/status_line.h"
#include "ui/look/elided_label.h"
#include "ui/look/form.h"
#include "ui/session/case_session.h"
#include "ui/words/filter_words.h"
#include "ui/words/genetic_words.h"
#include "ui/words/numbers.h"

namespace gentolk {
namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" \u00B7 "));
}

// The annotation and frequency sources as the family's files name them.
QString sourcesOf(const FamilyVariants& variants)
{
    QStringList names;
    for (const VcfHeader& file : variants.files)
        for (const auto& [field, parts] : file.annotation)
            if (const QString name = QString::fromStdString(field); !names.contains(name))
                names << name;
    return names.join(QStringLiteral(", "));
}

} // namespace

StatusLine::StatusLine(QWidget* parent) : QStatusBar(parent), m_basis(new ElidedLabel), m_keys(label("hint")), m_saved(label("second"))
{
    setSizeGripEnabled(false);
    setContentsMargins(12, 0, 12, 0);
    addWidget(m_basis, 1);
    addPermanentWidget(m_keys);
    addPermanentWidget(m_saved);
    m_basis->setProperty("second", true);
}

void StatusLine::showCase(const CaseSession* session)
{
    m_session = session;
    say();
}

void StatusLine::say()
{
    m_keys->setText(tr("? all keys \u00B7 F1 help"));
    if (!m_session) {
        m_basis->setText(tr("Gentolk %1").arg(QStringLiteral(GENTOLK_VERSION)));
        m_saved->clear();
        return;
    }
    const FamilyVariants& variants = m_session->variants();
    const FilterCascade& cascade = m_session->cascade();
    const QString panel = variants.panel ? tr("gene list %1 %2").arg(QString::fromStdString(variants.panel->name()),
                                                                       QString::fromStdString(variants.panel->version())) : QString();
    const QString filter = tr("filter %1 %2").arg(wordOfPreset(QString::fromStdString(cascade.name)), QString::fromStdString(cascade.version));
    const QString sources = sourcesOf(variants);
    m_basis->setText(joined({word(variants.assembly), panel, filter, sources.isEmpty() ? tr("no annotation in the files") : tr("annotation %1").arg(sources)}));
    m_basis->setToolTip(m_basis->text());
    const QDateTime at = m_session->lastSaved();
    m_saved->setText(at.isValid() ? tr("\u2713 All decisions saved %1").arg(timeText(at)) : tr("\u2713 All decisions saved"));
}

} // namespace gentolk
