#include "ui/references/source_detail.h"
#include "core/base/text.h"
#include "core/reference/phenotype_release.h"
#include "ui/look/form.h"
#include "ui/words/numbers.h"
#include "ui/words/source_words.h"
#include <QVBoxLayout>

namespace gentolk {

namespace {

constexpr int mostCasesNamed = 12;

QString casesInWords(const QStringList& cases)
{
    if (cases.isEmpty())
        return SourceDetail::tr("no case yet");
    const QString named = cases.mid(0, mostCasesNamed).join(QStringLiteral(", "));
    const int more = int(cases.size()) - mostCasesNamed;
    return more > 0 ? SourceDetail::tr("%1 and %n more", nullptr, more).arg(named) : named;
}

QString megabytes(qint64 bytes) { return SourceDetail::tr("%1 MB").arg(decimalText(double(bytes) / 1e6, 1)); }

QString originWords(const StoreOrigin& origin)
{
    const QString how = origin.byIndex ? SourceDetail::tr("read by its index") : SourceDetail::tr("read whole");
    return SourceDetail::tr("%1: %2, %3 records %4, SHA-256 %5").arg(origin.file, megabytes(origin.bytes), countText(origin.records), how, origin.sha256);
}

} // namespace

SourceDetail::SourceDetail(QWidget* parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("sourceDetail"));
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_column->setContentsMargins(16, 12, 16, 12);
}

void SourceDetail::clear()
{
    if (m_shown)
        retire(m_shown);
    m_shown = nullptr;
}

void SourceDetail::begin(const QString& title)
{
    clear();
    m_shown = new QWidget(this);
    auto* column = new QVBoxLayout(m_shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    QLabel* name = label("section");
    name->setText(title);
    column->addWidget(name);
    m_facts = new QFormLayout;
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(4);
    column->addLayout(m_facts);
    column->addStretch(1);
    m_column->addWidget(m_shown);
}

void SourceDetail::fact(const QString& name, const QString& value)
{
    QLabel *title = label("second"), *told = label();
    title->setText(name);
    title->setMinimumWidth(96);
    told->setText(value.isEmpty() ? missingText() : value);
    told->setWordWrap(true);
    told->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->addRow(title, told);
}

void SourceDetail::facts(const InstalledSource& source)
{
    const StoreManifest& manifest = source.manifest;
    fact(tr("Licence"), wordsOfLicence(manifest.licence));
    if (manifest.kind != phenotypeKind()) // its genes are the panel's, or all
        fact(tr("Covers"), wordsOfScope(manifest.scope));
    if (manifest.kind == phenotypeKind())
        fact(tr("Entries"), tr("%1 lines: the terms, how many diseases have each, and the phenotypes of the genes; %2 annotations left out, whose term is no phenotype of this release")
                                .arg(countText(manifest.alleles), countText(manifest.leftOut)));
    else
        fact(tr("Entries"), tr("%1 kept of %2 records; %3 left out (no sequence, or another contig); %4 told twice")
                            .arg(countText(manifest.alleles), countText(manifest.records()), countText(manifest.leftOut), countText(manifest.duplicates)));
    if (!manifest.remarks.empty())
        fact(manifest.kind == phenotypeKind() ? tr("Remarks") : tr("Told twice"), QStringList(manifest.remarks.begin(), manifest.remarks.end()).mid(0, 3).join(QStringLiteral("; ")));
    fact(tr("Installed"), tr("%1 by %2, %3 on disk").arg(dateTimeText(manifest.builtAt), manifest.builtBy, megabytes(source.bytes)));
    fact(tr("SHA-256"), source.sha256);
    for (const StoreOrigin& origin : manifest.origins)
        fact(tr("From"), originWords(origin));
}

void SourceDetail::showSource(const ListedSource& source, const QStringList& cases)
{
    if (!source.installed) {
        begin(wordsOfBuiltIn(source.builtIn.name) + QLatin1Char(' ') + source.builtIn.version);
        fact(tr("From"), source.builtIn.version.isEmpty() ? QString() : source.builtIn.terms);
        fact(tr("Used by"), source.builtIn.name == phenotypeName() ? tr("every case that was not made with an installed release") : tr("every case; it changes with the program alone"));
        return;
    }
    const InstalledSource& one = *source.installed;
    const bool readable = !one.manifest.kind.isEmpty();
    begin(readable ? one.manifest.title() : one.path);
    if (readable)
        facts(one);
    fact(tr("File"), one.path);
    if (readable)
        fact(tr("Used by"), casesInWords(cases));
}

} // namespace gentolk
