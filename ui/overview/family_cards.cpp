#include "core/workflow/workspace.h"
#include "core/base/text.h"
#include "ui/look/look.h"
#include "ui/overview/card.h"
#include "ui/overview/overview_cards.h"
#include "ui/overview/overview_page.h"
#include "ui/pictures/pedigree_picture.h"
#include "ui/pictures/picture_widget.h"
#include "ui/session/case_session.h"
#include "ui/words/case_words.h"
#include "ui/words/genetic_words.h"
#include "ui/words/numbers.h"
#include <QLocale>
#include <QPainter>

namespace gentolk
{

namespace
{

bool hasData(const Family& family, const std::string& id)
{
    const std::vector<std::string> samples = family.samples();
    return std::find(samples.begin(), samples.end(), id) != samples.end();
}

QString nameUnder(const Family& family, const Individual& person)
{
    return hasData(family, person.id) ? text(person.id) : QStringLiteral("%1\n%2").arg(text(person.id), OverviewPage::tr("no data"));
}

QString spokenPedigree(const Family& family)
{
    QStringList people;
    for (const Individual& person : family.pedigree.individuals)
        people << OverviewPage::tr("%1: %2, %3").arg(text(person.id), word(person.sex), word(person.affection));
    return people.join(QStringLiteral("; "));
}

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

QWidget* pedigreeCard(const CaseSession& session, QWidget* parent)
{
    const Family family = session.variants().family;
    auto* card = new Card(OverviewPage::tr("Family"), parent);
    const QSizeF size = pedigreeSize(family.pedigree);
    auto* picture = new PictureWidget(
        size.toSize(),
        [family](QPainter& painter, const QRectF& area) {
            const PedigreeColours colours{colour(Role::Glyph), colour(Role::Surface), colour(Role::Text), colour(Role::Text2),
                                          colour(Role::Accent)};
            drawPedigree(painter, area, family, colours, [&family](const Individual& person) { return nameUnder(family, person); });
        },
        spokenPedigree(family), card);
    picture->setObjectName(QStringLiteral("pedigree"));
    card->add(picture);
    card->line(word(designOf(family)), "second");
    return card;
}

QWidget* phenotypeCard(const CaseSession& session, QWidget* parent)
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
