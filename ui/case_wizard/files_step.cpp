#include "ui/case_wizard/files_step.h"
#include "ui/look/form.h"
#include "ui/look/message_bar.h"
#include "ui/case_wizard/pedigree_view.h"
#include "ui/case_wizard/roles_table.h"
#include "ui/settings/user_settings.h"
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMimeData>
#include <QProgressBar>
#include <QShortcut>

namespace gentolk {
namespace {

bool isPedigree(const QString& path)
{
    return path.endsWith(QLatin1String(".ped"), Qt::CaseInsensitive) || path.endsWith(QLatin1String(".fam"), Qt::CaseInsensitive);
}

} // namespace

FilesStep::FilesStep(QWidget* parent)
    : WizardStep(parent), m_list(new QListWidget), m_add(new QPushButton), m_remove(new QPushButton), m_progress(new QProgressBar),
      m_messages(new MessageBar), m_proband(new QComboBox), m_roles(new RolesTable(m_spoken)),
      m_pedigree(new PedigreeView)
{
    setAcceptDrops(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->hide();
    auto* halves = new QHBoxLayout;
    halves->setSpacing(24);
    m_drop = makeDropPlace();
    halves->addWidget(m_drop, 1);
    halves->addWidget(makeFindings(), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_messages);
    column->addWidget(m_progress);
    column->addLayout(halves, 1);
    connect(m_proband, &QComboBox::activated, this, [this] {
        m_input.probandId = m_proband->currentText();
        look();
    });
    connect(m_roles, &RolesTable::changed, this, &FilesStep::takeRoles);
    tell();
}

QFrame* FilesStep::makeDropPlace()
{
    auto* frame = new QFrame;
    frame->setProperty("drop", QStringLiteral("true"));
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(16, 16, 16, 12);
    auto* invitation = worded(m_spoken, label("section"), [] { return tr("Drop VCF and PED files here"); });
    auto* hint = worded(m_spoken, label("second"), [] {
        return tr("One joint file or one file a person (.vcf, .vcf.gz, .bcf), and the pedigree (.ped) if there is one; otherwise say here who is who. "
                  "The files are read, never changed.");
    });
    hint->setWordWrap(true);
    m_spoken.say([this] { m_list->setAccessibleName(tr("Files of the family")); });
    worded(m_spoken, m_add, [] { return tr("&Add files\u2026"); });
    worded(m_spoken, m_remove, [] { return tr("Re&move the file"); });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    column->addWidget(invitation);
    column->addWidget(hint);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &FilesStep::chooseFiles);
    connect(m_remove, &QPushButton::clicked, this, &FilesStep::removeChosen);
    auto* erase = new QShortcut(QKeySequence(Qt::Key_Delete), m_list);
    erase->setContext(Qt::WidgetShortcut);
    connect(erase, &QShortcut::activated, this, &FilesStep::removeChosen);
    return frame;
}

QFrame* FilesStep::makeFindings()
{
    auto* frame = new QFrame;
    frame->setProperty("panel", true);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(16, 16, 16, 12);
    column->addWidget(worded(m_spoken, label("section"), [] { return tr("What the files hold"); }));
    m_facts = new QFormLayout;
    m_facts->setHorizontalSpacing(16);
    const std::pair<QLabel**, Said> rows[] = {
        {&m_assembly, [] { return tr("Assembly"); }}, {&m_family, [] { return tr("Family"); }}, {&m_samples, [] { return tr("Samples"); }},
        {&m_callers, [] { return tr("Callers"); }}, {&m_annotation, [] { return tr("Annotation"); }}, {&m_missing, [] { return tr("Missing data"); }}};
    for (const auto& [value, words] : rows) {
        *value = label();
        (*value)->setWordWrap(true);
        ask(m_spoken, m_facts, *value, words);
    }
    ask(m_spoken, m_facts, m_proband, [] { return tr("&Proband"); });
    column->addLayout(m_facts);
    column->addWidget(m_roles);
    column->addWidget(m_pedigree, 1);
    return frame;
}

QString FilesStep::title() const
{
    return tr("Files");
}

void FilesStep::showDraft(const CaseDraft& draft)
{
    m_input = draft.input.files;
    m_preview = draft.preview;
    followSamples();
    tell();
}

void FilesStep::take(CaseDraft& draft) const
{
    if (m_preview && draft.preview && !(m_preview->family == draft.preview->family))
        draft.input.theCase.specimens.clear(); // they were of another family
    draft.input.files = m_input;
    draft.preview = m_preview;
}

QString FilesStep::stop() const
{
    if (m_input.vcfPaths.isEmpty())
        return tr("Add the family's VCF file or files first.");
    if (m_task.isRunning())
        return tr("The files are being looked at; wait a moment.");
    if (asksForRoles() && !m_roles->gap().isEmpty())
        return m_roles->gap();
    return m_preview ? QString() : tr("The files cannot be used as they are; see the message above.");
}

QWidget* FilesStep::firstFocus()
{
    return m_add;
}

void FilesStep::addFiles(const QStringList& paths)
{
    for (const QString& path : paths) {
        if (isPedigree(path))
            m_input.pedPath = path;
        else if (!m_input.vcfPaths.contains(path))
            m_input.vcfPaths << path;
    }
    m_input.stated = {};
    m_input.probandId.clear();
    look();
}

void FilesStep::chooseFiles()
{
    auto* dialog = new QFileDialog(this, tr("Files of the family"), UserSettings::lastFolder(),
                                   tr("Variants and pedigrees (*.vcf *.vcf.gz *.bcf *.ped *.fam);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& paths) {
        UserSettings::setLastFolder(QFileInfo(paths.first()).absolutePath());
        addFiles(paths);
    });
    dialog->open();
}

void FilesStep::removeChosen()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const QString path = item->data(Qt::UserRole).toString();
    m_input.vcfPaths.removeAll(path);
    if (m_input.pedPath == path)
        m_input.pedPath.clear();
    m_input.stated = {};
    m_input.probandId.clear();
    look();
}

void FilesStep::look()
{
    m_preview.reset();
    m_error.reset();
    if (m_input.vcfPaths.isEmpty()) {
        m_task.stop();
        m_progress->hide();
        return tell();
    }
    m_progress->show();
    m_task.start(this, [input = m_input](TaskControl&) { return previewFamily(input); },
                 [this](const Outcome<FamilyPreview>& outcome) { found(outcome); });
    tell();
}

void FilesStep::found(const Outcome<FamilyPreview>& outcome)
{
    m_progress->hide();
    if (const auto* error = std::get_if<Error>(&outcome))
        m_error = *error;
    else
        m_preview = std::get<0>(outcome);
    followSamples();
    if (asksForRoles() && m_input.stated.individuals.empty() && m_roles->gap().isEmpty())
        return takeRoles(); // another file was added, of people who were told before
    tell();
}

// What a person says of the samples is the pedigree, once it says enough.
void FilesStep::takeRoles()
{
    m_input.stated = pedigreeOf(m_roles->told());
    m_input.probandId = QString::fromStdString(probandOf(m_roles->told()));
    if (m_roles->gap().isEmpty())
        return look();
    m_preview.reset();
    tell();
}

void FilesStep::dragEnterEvent(QDragEnterEvent* event)
{
    if (!event->mimeData()->hasUrls())
        return;
    event->acceptProposedAction();
    wearKind(m_drop, "drop", QStringLiteral("over"));
}

void FilesStep::dragLeaveEvent(QDragLeaveEvent*)
{
    wearKind(m_drop, "drop", QStringLiteral("true"));
}

void FilesStep::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    event->acceptProposedAction();
    wearKind(m_drop, "drop", QStringLiteral("true"));
    addFiles(paths);
}

void FilesStep::retold()
{
    tell();
}

} // namespace gentolk
