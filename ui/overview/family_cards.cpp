#include "core/workflow/workspace.h"
#include "core/base/text.h"
#include "ui/look/look.h"
#include "ui/overview/card.h"
#include "ui/overview/overview_cards.h"
#include "ui/overview/overview_page.h"
#include "ui/overview/pedigree_editor.h"
#include "ui/session/case_session.h"
#include "ui/words/case_words.h"
#include "ui/words/genetic_words.h"
#include "ui/words/numbers.h"
#include <QLocale>

namespace gentolk
{

namespace
{

QString windowLanguage()
{
    return QLocale().language() == QLocale::Danish ? QStringLiteral("da") : QStringLiteral("en");
}

QString termText(const PhenotypeTerm& term)
{
    const QString label = phenotypeLabel(term.hpoId, windowLanguage());
    const QString named = label == term.hpoId ? term.hpoId : OverviewPage::tr("%1 (%2)").arg(label, term.hpoId);
    return term.onset.isEmpty() ? named : OverviewPage::tr("%1, onset %2").arg(named, term.onset);
}

} // namespace

QWidget* pedigreeCard(const CaseSession& session, PedigreeEditor* editor, QWidget* parent)
{
    auto* card = new Card(OverviewPage::tr("Family"), parent);
    card->add(editor);
    card->line(word(designOf(session.variants().family)), "second");
    return card;
}

QWidget* phenotypeCard(const CaseSession& session, const EditPart& edit, QWidget* parent)
{
    auto* card = new Card(OverviewPage::tr("Phenotype"), parent);
    const auto& terms = session.theCase().phenotype;
    if (terms.empty())
        card->line(OverviewPage::tr("No phenotype terms: the list is ordered without them."), "second");
    for (const PhenotypeTerm& term : terms)
        if (term.present)
            card->hint(QStringLiteral("check"), termText(term), "ok");
    for (const PhenotypeTerm& term : terms)
        if (!term.present)
            card->line(OverviewPage::tr("– not present: %1").arg(termText(term)), "second");
    card->action(OverviewPage::tr("Phenotype…"), QStringLiteral("editPhenotype"), [edit] { edit(CasePart::Phenotype); });
    return card;
}

QWidget* samplesCard(const CaseSession& session, QWidget* parent)
{
    auto* card = new Card(OverviewPage::tr("Samples"), parent);
    for (const Specimen& specimen : session.theCase().specimens)
        card->fact(specimen.sample, OverviewPage::tr("%1 · %2 · %3 · taken %4, received %5")
                                        .arg(wordOfPerson(specimen.person), word(specimen.tissue), word(specimen.pipeline),
                                             dateText(specimen.taken), dateText(specimen.received)));
    if (session.theCase().specimens.empty())
        for (const std::string& sample : session.variants().family.samples())
            card->fact(text(sample), OverviewPage::tr("specimen not described"));
    return card;
}

} // namespace gentolk
