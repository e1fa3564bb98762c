#include "ui/references/source_table.h"
#include "core/base/text.h"
#include "core/workflow/knowledge_sources.h"
#include "ui/look/look.h"
#include "ui/look/row_delegate.h"
#include "ui/words/error_details.h"
#include "ui/words/numbers.h"
#include "ui/words/source_words.h"
#include <QFileInfo>
#include <QHeaderView>
#include <algorithm>

namespace gentolk {

QString standingOf(const InstalledSource& source, const QDate& today)
{
    if (!source.problem.isEmpty())
        return SourceTable::tr("damaged, not used: %1").arg(wordsOfErrorDetail(source.problem));
    if (!source.active)
        return SourceTable::tr("kept for the cases that used it");
    const auto months = monthsTooOld(source.manifest, today);
    return months ? SourceTable::tr("in use; %n month(s) old: install a newer one", nullptr, *months) : SourceTable::tr("in use");
}

namespace {

QString genomeOf(const StoreManifest& manifest)
{
    return manifest.assembly == GenomeAssembly::Unknown ? SourceTable::tr("any") : assemblyWord(manifest.assembly);
}

// What ages of what came with the program: the ontology alone; of others the date is not valid.
StoreManifest ageOf(const SourceVersion& carried)
{
    StoreManifest manifest;
    if (carried.name == phenotypeName()) {
        manifest.kind = phenotypeKind();
        manifest.date = QDate::fromString(carried.version, Qt::ISODate);
    }
    return manifest;
}

bool isReplaced(const StoreManifest& manifest, const std::vector<ListedSource>& all)
{
    return !manifest.kind.isEmpty() && std::any_of(all.begin(), all.end(), [&](const ListedSource& one) {
        return one.installed && one.installed->active && one.installed->manifest.kind == manifest.kind;
    });
}

} // namespace

SourceTable::SourceTable(QWidget* parent) : QTableWidget(0, Columns, parent)
{
    setObjectName(QStringLiteral("sourcesTable"));
    setItemDelegate(new RowDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setFixedHeight(grid::tableHeader);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int widths[] = {280, 180, 120, 100, 96, 110};
    for (int column = 0; column < Standing; ++column)
        setColumnWidth(column, widths[column]);
}

void SourceTable::retranslate()
{
    setAccessibleName(tr("Data sources"));
    setHorizontalHeaderLabels({tr("Source"), tr("Version"), tr("Released"), tr("Age"), tr("Genome"), tr("Entries"), tr("Standing")});
}

void SourceTable::put(int row, Column column, const QString& words)
{
    auto* item = new QTableWidgetItem(words);
    item->setToolTip(words);
    setItem(row, column, item);
}

void SourceTable::fillInstalled(int row, const InstalledSource& source, const QDate& today)
{
    const StoreManifest& manifest = source.manifest;
    const bool readable = !manifest.kind.isEmpty();
    put(row, Name, readable ? wordsOfSource(manifest.kind, manifest.name) : QFileInfo(source.path).fileName());
    put(row, Version, readable ? manifest.version : missingText());
    put(row, Released, dateText(manifest.date));
    put(row, Age, sourceAge(manifest.date, today));
    put(row, Genome, readable ? genomeOf(manifest) : missingText());
    put(row, Entries, readable ? countText(manifest.alleles) : missingText());
    put(row, Standing, standingOf(source, today));
    if (!source.problem.isEmpty())
        item(row, Standing)->setForeground(colour(Role::Fail));
    else if (source.active && monthsTooOld(manifest, today))
        item(row, Standing)->setForeground(colour(Role::Warn));
}

void SourceTable::showSources(const std::vector<ListedSource>& sources, const QDate& today)
{
    setRowCount(int(sources.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const ListedSource& one = sources[std::size_t(row)];
        if (one.installed) {
            fillInstalled(row, *one.installed, today);
            continue;
        }
        put(row, Name, wordsOfBuiltIn(one.builtIn.name));
        put(row, Version, one.builtIn.version);
        const StoreManifest aging = ageOf(one.builtIn);
        const bool replaced = isReplaced(aging, sources);
        const auto months = replaced ? std::nullopt : monthsTooOld(aging, today); // rule F-41
        put(row, Released, dateText(aging.date));
        put(row, Age, sourceAge(aging.date, today));
        for (const Column column : {Genome, Entries})
            put(row, column, missingText());
        put(row, Standing, replaced ? tr("comes with the program; the installed release is used for new cases")
                           : months ? tr("comes with the program; %n month(s) old: install a newer release", nullptr, *months)
                                    : tr("comes with the program"));
        if (months)
            item(row, Standing)->setForeground(colour(Role::Warn));
    }
}

} // namespace gentolk
