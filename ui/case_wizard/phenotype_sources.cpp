#include "core/workflow/phenotype_input.h"
#include "ui/case_wizard/laboratory_dialog.h"
#include "ui/case_wizard/phenotype_step.h"
#include "ui/case_wizard/referral_text_dialog.h"
#include "ui/look/form.h"
#include "ui/settings/language.h"
#include "ui/words/error_words.h"
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QTableWidget>

namespace gentolk {

// Where terms come from other than by typing.
QLayout* PhenotypeStep::makeSources()
{
    auto* grid = new QGridLayout;
    grid->addWidget(worded(m_spoken, m_groups, [] { return tr("Terms by &group"); }), 0, 0);
    grid->addWidget(worded(m_spoken, m_fromLaboratory, [] { return tr("From a &laboratory result…"); }), 0, 1);
    grid->addWidget(worded(m_spoken, m_fromText, [] { return tr("From a referral te&xt…"); }), 1, 0);
    grid->addWidget(worded(m_spoken, m_fromPacket, [] { return tr("From a phenopac&ket…"); }), 1, 1);
    m_groups->setMenu(makeGroups());
    connect(m_fromLaboratory, &QPushButton::clicked, this, &PhenotypeStep::askLaboratory);
    connect(m_fromText, &QPushButton::clicked, this, &PhenotypeStep::askText);
    connect(m_fromPacket, &QPushButton::clicked, this, &PhenotypeStep::askPacket);
    return grid;
}

QMenu* PhenotypeStep::makeGroups()
{
    auto* menu = new QMenu(m_groups);
    for (const QuickGroup& group : phenotypeGroups()) {
        QAction* action = menu->addAction(QString());
        connect(action, &QAction::triggered, this, [this, &group] { offerGroup(group.table); });
        m_spoken.say([action, &group] {
            action->setText(QStringLiteral("%1. %2").arg(group.table, spokenLanguage() == Language::Danish ? group.nameDa : group.nameEn));
        });
    }
    return menu;
}

void PhenotypeStep::offerGroup(const QString& table)
{
    for (const QuickGroup& group : phenotypeGroups())
        if (group.table == table) {
            m_typed->clear();
            answer({}, suggestionsOf(group));
            m_typed->setFocus();
        }
}

void PhenotypeStep::askLaboratory()
{
    auto* dialog = new LaboratoryDialog(m_born, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { addResults(dialog->tickedTerms()); });
    dialog->open();
}

void PhenotypeStep::addResults(const std::vector<PhenotypeTerm>& results)
{
    for (const PhenotypeTerm& result : results) {
        const int row = rowOf(result.hpoId);
        if (row < 0) {
            addTerm(result);
            continue;
        }
        const PhenotypeTerm known = terms()[std::size_t(row)];
        m_terms->item(row, Note)->setText(known.note.isEmpty() ? result.note : QStringLiteral("%1; %2").arg(known.note, result.note));
        m_told->setText(known.present == result.present
                            ? tr("The term is on the list already: the result was added to its note.")
                            : tr("The term is on the list, and the other way round: the result was added to its note. Which holds is for you to say."));
        emit changed();
    }
}

void PhenotypeStep::askText()
{
    auto* dialog = new ReferralTextDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto ticked = dialog->tickedTerms();
        const int added = addNew(ticked);
        m_told->setText(tr("%n term(s) added; those on the list already stay as they are.", nullptr, added));
    });
    dialog->open();
}

void PhenotypeStep::askPacket()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Read a phenopacket"), {}, tr("Phenopacket (*.json)"));
    if (!path.isEmpty())
        takePacket(path);
}

void PhenotypeStep::takePacket(const QString& path)
{
    try {
        const Phenopacket packet = phenopacketOf(path);
        const int added = addNew(packet.terms);
        const QString told = tr("%n term(s) added; those on the list already stay as they are.", nullptr, added);
        m_told->setText(packet.notTaken.isEmpty() ? told : told + QLatin1Char(' ') + tr("Not taken: %1.").arg(packet.notTaken.join(QStringLiteral(", "))));
    } catch (const Error& error) {
        m_told->setText(sentence(error));
    }
}

int PhenotypeStep::addNew(const std::vector<PhenotypeTerm>& found)
{
    int added = 0;
    for (const PhenotypeTerm& term : found) {
        if (rowOf(term.hpoId) >= 0)
            continue;
        addTerm(term);
        ++added;
    }
    return added;
}

} // namespace gentolk
