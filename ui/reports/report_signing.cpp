#include "core/workflow/people.h"
#include "core/workflow/treatment_texts.h"
#include "ui/reports/report_page.h"
#include "ui/reports/sign_dialog.h"
#include "ui/reports/signing_panel.h"
#include "ui/reports/telephone_dialog.h"
#include "ui/reports/words_dialog.h"
#include "ui/session/case_session.h"
#include "ui/words/error_details.h"
#include "ui/words/error_words.h"

// The way to the two signatures, as the page lets people take it (rule E-7).
namespace gentolk
{

namespace
{
constexpr SigningStep allSteps[] = {SigningStep::Submit,   SigningStep::Approve, SigningStep::Release,
                                    SigningStep::GiveBack, SigningStep::Amend,   SigningStep::Telephone};

QString whyNot(const Error& error)
{
    if (error.code() == Error::Code::InvalidValue && error.subject() == QLatin1String("placeholders"))
        return ReportPage::tr("something is missing, see the list");
    return error.code() == Error::Code::NotAllowed ? wordsOfErrorDetail(error.detail()) : problemOf(error);
}

SigningView::Version versionOf(const SignedReport& report, const People& people)
{
    return {report.version, people.fullNameOf(report.firstSigner), people.fullNameOf(report.secondSigner), report.reason, report.signedAt};
}
} // namespace

SigningView ReportPage::signingView() const
{
    Workspace& workspace = m_session->workspace();
    const Case& theCase = m_session->theCase();
    const Signing signing(workspace);
    const People people(workspace);
    SigningView view;
    view.progress = m_progress;
    view.firstSigner = people.fullNameOf(m_progress.firstSigner);
    for (const SignedReport& report : signing.signedReports(theCase.id))
        view.versions.push_back(versionOf(report, people));
    view.answers = signing.telephoneAnswers(theCase.id);
    view.items = signing.outstanding(theCase, m_draft, m_session->quality(), &m_session->variants());
    for (const SigningStep step : allSteps)
        if (const auto why = signing.refusal(step, theCase, m_draft))
            view.refusals[step] = whyNot(*why);
    view.message = m_told;
    view.messageKind = m_toldKind;
    return view;
}

void ReportPage::showSigning()
{
    m_signing->showView(signingView());
}

void ReportPage::takeStep(SigningStep step)
{
    if (!m_session)
        return;
    m_told.clear();
    switch (step) {
    case SigningStep::Submit:
        return tryStep([this] {
            Signing(m_session->workspace()).submit(m_session->theCase(), m_draft);
            afterStep(m_session->theCase(), tr("Handed over for review. Two people now sign."));
        });
    case SigningStep::Approve: return sign(false);
    case SigningStep::Release: return sign(true);
    case SigningStep::GiveBack:
    case SigningStep::Amend: return askWhy(step);
    case SigningStep::Telephone: return askTelephone();
    }
}

void ReportPage::tryStep(const std::function<void()>& step)
{
    try {
        step();
    } catch (const Error& error) {
        m_told = sentence(error);
        m_toldKind = QStringLiteral("fail");
        draftAnew();
    }
}

// The session tells the page, the strip and the window's corner, where another person may now stand.
void ReportPage::afterStep(const Case& stored, const QString& told)
{
    m_told = told;
    m_toldKind = QStringLiteral("ok");
    m_session->takeStored(stored);
}

void ReportPage::sign(bool second)
{
    const SignDialog::Asked asked{second ? tr("Second signature") : tr("First signature"),
                                  second ? tr("You have read the report and the first signature's basis. Signed, it is released and can no longer be changed.")
                                         : tr("You have read the report and stand for its content. Another person signs after you."),
                                  second ? m_progress.firstSigner : QString()};
    const auto give = [this, second](const QString& password) {
        Signing signing(m_session->workspace());
        const Case theCase = m_session->theCase();
        if (second)
            return afterStep(signing.release(theCase, m_draft, password), tr("Released: the report is kept as it was signed."));
        signing.approve(theCase, m_draft, password);
        afterStep(theCase, tr("Signed as the first."));
    };
    auto* dialog = new SignDialog(m_session->workspace(), asked, give, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::rejected, this, [this] { m_session->takeStored(m_session->theCase()); }); // what a refused signature changed
    dialog->open();
}

void ReportPage::askWhy(SigningStep step)
{
    const bool amend = step == SigningStep::Amend;
    auto* dialog = new WordsDialog({amend ? tr("Amend the report") : tr("Give the report back"),
                                    amend ? tr("Why is the report amended? The reason stands in the new version, which replaces the released one.")
                                          : tr("What must be changed before it can be signed?"),
                                    {}},
                                   this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, amend] {
        tryStep([&] {
            Signing signing(m_session->workspace());
            if (amend)
                return afterStep(signing.amend(m_session->theCase(), dialog->words()), tr("An amendment is begun: the report is a draft again."));
            signing.giveBack(m_session->theCase().id, dialog->words());
            afterStep(m_session->theCase(), tr("Given back: the report is a draft again."));
        });
    });
    dialog->open();
}

void ReportPage::askTelephone()
{
    auto* dialog = new TelephoneDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        tryStep([&] {
            Signing(m_session->workspace()).recordTelephoneAnswer(m_session->theCase(), dialog->toldTo(), dialog->content());
            afterStep(m_session->theCase(), tr("The telephone answer is kept and stands in the report."));
        });
    });
    dialog->open();
}

void ReportPage::askWords(const WritablePlace& place, const QString& question, const QString& now)
{
    const bool treatment = place.name.section('/', 1, 1) == QLatin1String("implications");
    auto* dialog = new WordsDialog({tr("Write in the report"), question, now, place.hole.isEmpty(), treatment ? treatmentTexts(m_draft) : QStringList()}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, place] {
        tryStep([&] {
            Signing(m_session->workspace()).write(m_session->theCase().id, language(), place.name, dialog->words());
            m_told.clear();
            draftAnew();
        });
    });
    dialog->open();
}

// Emptied, the section is again what the program composes.
void ReportPage::editSection(const ReportSection& section)
{
    askWords({proseOf(m_draft, section.key), {}}, tr("%1. Left empty, it is again as the program composes it.").arg(section.heading),
             section.paragraphs.join('\n'));
}

} // namespace gentolk
