#include "core/genetics/cpr.h"
#include "core/report/placeholders.h"
#include "core/report/relatives_numbers.h"
#include "core/report/report_words.h"
#include "core/report/sections.h"
#include <QCoreApplication>

namespace gentolk {

namespace {

QString departmentText(const Department& department)
{
    QStringList parts{department.name};
    if (!department.region.isEmpty())
        parts.append(department.region);
    if (!department.shak.isEmpty())
        parts.append(QStringLiteral("SHAK ") + department.shak);
    if (!department.sor.isEmpty())
        parts.append(QStringLiteral("SOR ") + department.sor);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

void addPerson(ReportSection& section, const ReportFacts& facts, const ReportLanguage& say)
{
    const Patient& patient = facts.theCase.patient;
    section.rows.emplace_back(say(QT_TRANSLATE_NOOP("report", "Name")),
                              orPlaceholder(patient.name, say(QT_TRANSLATE_NOOP("report", "patient's name"))));
    section.rows.emplace_back(say(QT_TRANSLATE_NOOP("report", "Civil registration number (CPR)")),
                              orPlaceholder(formattedCpr(patient.cpr), say(QT_TRANSLATE_NOOP("report", "patient's CPR number"))));
    section.rows.emplace_back(say(QT_TRANSLATE_NOOP("report", "Sex and date of birth")),
                              orPlaceholder(sexWord(patient, facts.today, say), say(QT_TRANSLATE_NOOP("report", "sex"))) + QStringLiteral(", ") +
                                  orPlaceholder(say.date(patient.birthDate), say(QT_TRANSLATE_NOOP("report", "date of birth"))));
    section.rows.emplace_back(say(QT_TRANSLATE_NOOP("report", "Case number")), facts.theCase.number);
}

void addReferral(ReportSection& section, const ReportFacts& facts, const ReportLanguage& say)
{
    const Referral& referral = facts.theCase.referral;
    section.rows.emplace_back(
        say(QT_TRANSLATE_NOOP("report", "Requesting department")),
        orPlaceholder(departmentText(referral.requesting), say(QT_TRANSLATE_NOOP("report", "requesting department"))));
    section.rows.emplace_back(say(QT_TRANSLATE_NOOP("report", "Requester")),
                              orPlaceholder(referral.requester, say(QT_TRANSLATE_NOOP("report", "requesting physician"))));
    section.rows.emplace_back(say(QT_TRANSLATE_NOOP("report", "Performing department")), departmentText(referral.performing));
    section.rows.emplace_back(say(QT_TRANSLATE_NOOP("report", "Interpreting department")), departmentText(referral.interpreting));
    section.rows.emplace_back(say(QT_TRANSLATE_NOOP("report", "Reporting department")),
                              orPlaceholder(facts.laboratory.isEmpty() ? departmentText(referral.reporting) : facts.laboratory,
                                            say(QT_TRANSLATE_NOOP("report", "reporting department"))));
}

QString specimenText(const Specimen& specimen, const ReportFacts& facts, const ReportLanguage& say)
{
    const QString taken =
        specimen.taken.isValid() ? say(QT_TRANSLATE_NOOP("report", ", taken %1")).arg(say.date(specimen.taken)) : QString();
    const QString received =
        specimen.received.isValid() ? say(QT_TRANSLATE_NOOP("report", ", received %1")).arg(say.date(specimen.received)) : QString();
    const QString sample = withoutRelativesNumbers(specimen.sample, facts.theCase.patient.cpr);
    return say(QT_TRANSLATE_NOOP("report", "%1, sample %2")).arg(tissueWord(specimen.tissue, say), sample) + taken + received;
}

QString holeForDates(const Specimen& specimen, const ReportLanguage& say)
{
    const bool told = specimen.taken.isValid() && specimen.received.isValid();
    if (told || specimen.person != QLatin1String("proband"))
        return {};
    return QStringLiteral(" ") + placeholder(say(QT_TRANSLATE_NOOP("report", "dates of sampling and receipt")));
}

void addSpecimens(ReportSection& section, const ReportFacts& facts, const ReportLanguage& say)
{
    for (const Specimen& specimen : facts.theCase.specimens) {
        const QString who = say(QT_TRANSLATE_NOOP("report", "Sample: %1")).arg(personWord(specimen.person, say));
        section.rows.emplace_back(who, specimenText(specimen, facts, say) + holeForDates(specimen, say));
    }
    if (facts.theCase.specimens.empty())
        section.rows.emplace_back(say(QT_TRANSLATE_NOOP("report", "Sample")),
                                  placeholder(say(QT_TRANSLATE_NOOP("report", "sample type and dates"))));
}

void addConsent(ReportSection& section, const ReportFacts& facts, const ReportLanguage& say)
{
    const Consent& consent = facts.theCase.consent;
    const QString version = consent.version.isEmpty() ? QString() : say(QT_TRANSLATE_NOOP("report", ", version %1")).arg(consent.version);
    section.rows.emplace_back(say(QT_TRANSLATE_NOOP("report", "Consent")), consent.given()
                                                                               ? say.date(consent.date) + version
                                                                               : placeholder(say(QT_TRANSLATE_NOOP("report", "consent"))));
}

QString termText(const PhenotypeTerm& term, const ReportFacts& facts)
{
    const auto label = facts.phenotypeLabels.find(term.hpoId);
    return label == facts.phenotypeLabels.end() || label->second.isEmpty() ? term.hpoId
                                                                           : QStringLiteral("%1 (%2)").arg(label->second, term.hpoId);
}

QString termsText(const ReportFacts& facts, bool present)
{
    QStringList terms;
    for (const PhenotypeTerm& term : facts.theCase.phenotype)
        if (term.present == present)
            terms.append(termText(term, facts));
    return terms.join(QStringLiteral("; "));
}

QString indicationsText(const ReportFacts& facts, const ReportLanguage& say)
{
    QStringList words;
    for (const Indication indication : facts.theCase.referral.indications)
        words.append(indicationWord(indication, say));
    return words.join(QStringLiteral("; "));
}

} // namespace

ReportSection patientSection(const ReportFacts& facts, const ReportLanguage& say)
{
    ReportSection section{"patient", say(QT_TRANSLATE_NOOP("report", "Patient and referral")), {}, {}};
    addPerson(section, facts, say);
    addReferral(section, facts, say);
    addSpecimens(section, facts, say);
    addConsent(section, facts, say);
    return section;
}

ReportSection questionSection(const ReportFacts& facts, const ReportLanguage& say)
{
    const Case& theCase = facts.theCase;
    ReportSection section{"question", say(QT_TRANSLATE_NOOP("report", "Clinical question (indication, HPO)")), {}, {}};
    section.rows.emplace_back(say(QT_TRANSLATE_NOOP("report", "Indication")),
                              orPlaceholder(indicationsText(facts, say), say(QT_TRANSLATE_NOOP("report", "indication"))));
    section.rows.emplace_back(say(QT_TRANSLATE_NOOP("report", "Question")),
                              withoutRelativesNumbers(theCase.referral.question, theCase.patient.cpr));
    section.rows.emplace_back(say(QT_TRANSLATE_NOOP("report", "Phenotype")), termsText(facts, true));
    const QString excluded = termsText(facts, false);
    if (!excluded.isEmpty())
        section.rows.emplace_back(say(QT_TRANSLATE_NOOP("report", "Phenotype, excluded")), excluded);
    const QString earlier = theCase.referral.earlierTests.join(QStringLiteral("; "));
    section.rows.emplace_back(say(QT_TRANSLATE_NOOP("report", "Earlier genetic tests")),
                              withoutRelativesNumbers(earlier, theCase.patient.cpr));
    return section;
}

} // namespace gentolk
