#include "core/workflow/knowledge_sources.h"
#include "ui/look/message_bar.h"
#include "ui/references/install_dialog.h"
#include "ui/references/references_page.h"
#include "ui/words/error_details.h"
#include "ui/words/error_words.h"
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>

// What the page does: reading, installing, verifying, choosing, removing.
namespace gentolk {

void ReferencesPage::tryTo(const std::function<void()>& change)
{
    try {
        change();
    } catch (const Error& error) {
        m_messages->tell(error);
    }
}

void ReferencesPage::readSources()
{
    const ListedSource* before = chosen();
    const QString path = before && before->installed ? before->installed->path : QString();
    std::vector<ListedSource> sources;
    for (InstalledSource& one : SourceLibrary().all())
        sources.push_back({std::move(one), {}});
    for (SourceVersion& one : builtInSources())
        sources.push_back({std::nullopt, std::move(one)});
    m_sources = std::move(sources);
    m_table->showSources(m_sources, m_workspace.now().date());
    int row = 0;
    for (std::size_t i = 0; i < m_sources.size(); ++i)
        if (m_sources[i].installed && m_sources[i].installed->path == path)
            row = int(i);
    m_table->selectRow(row);
    showChosen();
}

void ReferencesPage::readAnew()
{
    m_messages->clear();
    m_cases.clear();
    tryTo([this] { m_cases = KnowledgeLibrary(m_workspace).casesBySource(); });
    tryTo([this] { readSources(); });
    if (m_messages->text().isEmpty())
        tellOfAge();
}

// Rule F-41.
void ReferencesPage::tellOfAge()
{
    QStringList old;
    for (const ListedSource& one : m_sources)
        if (one.installed && one.installed->active && monthsTooOld(one.installed->manifest, m_workspace.now().date()))
            old << one.installed->manifest.title();
    if (!old.isEmpty())
        m_messages->tell(MessageBar::Kind::Caution, tr("Old: %1. What was learnt since is not seen in new cases. Have a newer release carried in.").arg(old.join(QStringLiteral(", "))));
}

void ReferencesPage::askWhatToInstall(const SourceToAdd& begin)
{
    auto* dialog = new InstallDialog(begin, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { install(dialog->wanted()); });
    dialog->open();
}

void ReferencesPage::showProgress(const QString& words)
{
    m_messages->clear();
    m_progress->setRange(0, 1000);
    m_progress->setValue(0);
    m_progress->setAccessibleName(words);
    m_doing->setText(words);
    updateVerbs();
    m_progressRow->show();
}

void ReferencesPage::install(const SourceToAdd& wanted)
{
    if (isBusy())
        return;
    auto work = [database = m_workspace.databasePath(), user = m_workspace.user(), wanted](TaskControl& task) {
        Workspace own(database, user); // its own connection, on its own thread
        return KnowledgeLibrary(own).add(wanted, task);
    };
    m_installing.start(this, work, [this, wanted](const Outcome<InstalledSource>& outcome) { installed(outcome, wanted); },
                       [this](int perMille) { m_progress->setValue(perMille); });
    const QString first = QFileInfo(wanted.files.value(0)).fileName();
    showProgress(wanted.files.size() > 1 ? tr("Installing %1 and %n more", nullptr, int(wanted.files.size()) - 1).arg(first) : tr("Installing %1").arg(first));
}

void ReferencesPage::installed(const Outcome<InstalledSource>& outcome, const SourceToAdd& wanted)
{
    readAnew();
    if (const auto* error = std::get_if<Error>(&outcome)) {
        m_messages->tell(*error);
        return m_messages->offer(tr("Try again\u2026"), [this, wanted] { askWhatToInstall(wanted); });
    }
    const StoreManifest& manifest = std::get<InstalledSource>(outcome).manifest;
    m_messages->tell(MessageBar::Kind::Note, tr("%1 was installed. New cases are looked up in it; cases that are here already keep what they were judged with.").arg(manifest.title()));
}

void ReferencesPage::stop()
{
    if (!isBusy())
        return;
    const bool installing = m_installing.isRunning();
    m_installing.stop();
    m_verifying.stop();
    updateVerbs();
    m_messages->tell(MessageBar::Kind::Note, installing ? tr("The installation was stopped. Nothing of it is used.") : tr("The check was stopped before its end."));
}

void ReferencesPage::verify()
{
    if (isBusy())
        return;
    auto work = [](TaskControl& task) {
        const SourceLibrary library;
        Verified told;
        for (const InstalledSource& one : library.all()) {
            try {
                if (!one.problem.isEmpty())
                    throw Error(Error::Code::FileMalformed, one.path, one.problem);
                library.verify(one, task);
                ++told.good;
            } catch (const Error& error) {
                if (error.code() == Error::Code::Stopped)
                    throw;
                told.bad << sentence(error);
            }
        }
        return told;
    };
    m_verifying.start(this, work, [this](const Outcome<Verified>& outcome) { verified(outcome); }, [this](int perMille) { m_progress->setValue(perMille); });
    showProgress(tr("Reading every source through"));
}

void ReferencesPage::verified(const Outcome<Verified>& outcome)
{
    updateVerbs();
    tryTo([this] { readSources(); });
    if (const auto* error = std::get_if<Error>(&outcome))
        return m_messages->tell(*error);
    const Verified& told = std::get<Verified>(outcome);
    if (told.bad.isEmpty())
        m_messages->tell(MessageBar::Kind::Note, tr("%n source(s) are as they were when they were built.", nullptr, told.good));
    else
        m_messages->tell(MessageBar::Kind::Problem, told.bad.join(QLatin1Char(' ')));
}

void ReferencesPage::useChosen()
{
    const ListedSource* source = chosen();
    if (!source || !source->installed)
        return;
    tryTo([this, one = *source->installed] {
        KnowledgeLibrary(m_workspace).use(one);
        readAnew();
        m_messages->tell(MessageBar::Kind::Note, tr("New cases are looked up in %1 from now on.").arg(one.manifest.title()));
    });
}

void ReferencesPage::askToRemove()
{
    const ListedSource* source = chosen();
    if (!source || !source->installed)
        return;
    const InstalledSource one = *source->installed;
    const int cases = int(casesOf(one).size());
    const QString name = one.manifest.kind.isEmpty() ? QFileInfo(one.path).fileName() : one.manifest.title();
    if (cases > 0 && one.manifest.kind == phenotypeKind())
        m_messages->tell(MessageBar::Kind::Caution, tr("%n case(s) were ranked with %1. Without it the release that comes with the program orders their genes, and they say that it is gone.", nullptr, cases).arg(name));
    else
        m_messages->tell(MessageBar::Kind::Caution, cases > 0 ? tr("%n case(s) were judged with %1. Without it they show nothing of it, and say that it is gone.", nullptr, cases).arg(name)
                                                          : tr("No case was judged with %1.").arg(name));
    m_messages->offer(tr("Remove it"), [this, one] { remove(one); });
}

void ReferencesPage::remove(InstalledSource source)
{
    tryTo([&] {
        KnowledgeLibrary(m_workspace).remove(source);
        readAnew();
        m_messages->tell(MessageBar::Kind::Note, tr("%1 was removed.").arg(QFileInfo(source.path).fileName()));
    });
}

void ReferencesPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && m_install->isEnabled())
        event->acceptProposedAction();
}

void ReferencesPage::dropEvent(QDropEvent* event)
{
    SourceToAdd dropped;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            dropped.files << url.toLocalFile();
    if (!dropped.files.isEmpty())
        askWhatToInstall(dropped);
}

} // namespace gentolk
