#include "ui/references/install_dialog.h"
#include "core/base/text.h"
#include "core/reference/source_recipe.h"
#include "ui/look/date_field.h"
#include "ui/look/form.h"
#include "ui/settings/user_settings.h"
#include "ui/words/numbers.h"
#include "ui/words/source_words.h"
#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>

namespace gentolk {

InstallDialog::InstallDialog(const SourceToAdd& begin, QWidget* parent)
    : QDialog(parent), m_files(begin.files), m_named(label()), m_choose(new QPushButton(tr("Choose files\u2026"))), m_install(mainButton()),
      m_cancel(new QPushButton(tr("Cancel"))), m_kind(new QComboBox), m_assembly(new QComboBox), m_name(new QLineEdit(begin.name)), m_version(new QLineEdit(begin.version)),
      m_date(new DateField), m_everything(new QCheckBox(tr("Keep the whole &genome, not only the panel's genes (large)")))
{
    setWindowTitle(tr("Install a data source"));
    m_install->setText(tr("Install"));
    m_kind->addItem(tr("as the file tells"), QString());
    for (const QString& kind : sourceKinds())
        m_kind->addItem(wordsOfSourceKind(kind), kind);
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(begin.kind)));
    m_assembly->addItem(tr("as the file tells"), int(GenomeAssembly::Unknown));
    for (const GenomeAssembly one : {GenomeAssembly::GRCh38, GenomeAssembly::GRCh37})
        m_assembly->addItem(text(toString(one)), int(one));
    m_assembly->setCurrentIndex(m_assembly->findData(int(begin.assembly)));
    m_name->setPlaceholderText(tr("of an own list alone, such as: Region North"));
    m_date->setDate(begin.date);
    m_everything->setChecked(begin.everything);
    m_kind->setObjectName(QStringLiteral("sourceKind"));
    m_assembly->setObjectName(QStringLiteral("sourceAssembly"));
    m_name->setObjectName(QStringLiteral("sourceName"));
    m_version->setObjectName(QStringLiteral("sourceVersion"));
    m_date->setObjectName(QStringLiteral("sourceDate"));
    m_everything->setObjectName(QStringLiteral("sourceEverything"));
    m_install->setObjectName(QStringLiteral("installSource"));
    layFields();
    connect(m_choose, &QPushButton::clicked, this, &InstallDialog::chooseFiles);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &InstallDialog::offerName);
    connect(m_install, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    offerName();
    showFiles();
}

void InstallDialog::offerName()
{
    const bool isOwn = m_kind->currentData().toString() == localKind();
    m_name->setEnabled(isOwn);
    m_version->setPlaceholderText(isOwn ? tr("such as 2026-11") : tr("as the file tells"));
}

void InstallDialog::layFields()
{
    Spoken spoken;
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    ask(spoken, form, m_choose, [] { return tr("&Files"); });
    form->addRow(QString(), m_named);
    ask(spoken, form, m_kind, [] { return tr("&What it is"); });
    ask(spoken, form, m_name, [] { return tr("&Name"); });
    ask(spoken, form, m_version, [] { return tr("&Version"); });
    ask(spoken, form, m_date, [] { return tr("&Released"); });
    ask(spoken, form, m_assembly, [] { return tr("Genome &assembly"); });
    form->addRow(QString(), m_everything);
    QLabel* hint = label("hint");
    hint->setText(tr("The official files of one release, as they are: several where the source comes as a file a chromosome, three of the Human Phenotype Ontology (hp.obo, phenotype.hpoa, genes_to_disease.txt); or an own list of frequencies. What the files tell "
                     "themselves is never overridden. Nothing is fetched from the network."));
    m_named->setWordWrap(true);
    hint->setWordWrap(true);
    auto* verbs = new QHBoxLayout;
    verbs->addStretch(1);
    verbs->addWidget(m_cancel);
    verbs->addWidget(m_install);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(hint);
    column->addLayout(form);
    column->addLayout(verbs);
    setMinimumWidth(560);
}

void InstallDialog::chooseFiles()
{
    const QStringList chosen = QFileDialog::getOpenFileNames(this, tr("Files of the data source"), UserSettings::lastFolder());
    if (!chosen.isEmpty())
        m_files = chosen;
    showFiles();
}

void InstallDialog::showFiles()
{
    QStringList names;
    for (const QString& file : m_files.mid(0, 3))
        names << QFileInfo(file).fileName();
    if (m_files.size() > 3)
        names << tr("and %n more", nullptr, int(m_files.size()) - 3);
    m_named->setText(names.isEmpty() ? tr("no file chosen yet") : names.join(QStringLiteral(", ")));
    m_install->setEnabled(!m_files.isEmpty());
    m_install->setDefault(!m_files.isEmpty());
}

SourceToAdd InstallDialog::wanted() const
{
    return {m_files, m_kind->currentData().toString(), m_version->text().trimmed(), m_date->date(), GenomeAssembly(m_assembly->currentData().toInt()), m_everything->isChecked(),
            m_name->isEnabled() ? m_name->text().simplified() : QString()};
}

} // namespace gentolk
