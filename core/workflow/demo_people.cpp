#include "core/workflow/demo_people.h"
#include "core/base/error.h"
#include "core/genetics/cpr.h"
#include "core/reference/resource.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace gentolk
{

namespace
{

constexpr std::array members{"child", "mother", "father"};

QString text(const QJsonObject& object, const char* key)
{
    return object[QLatin1String(key)].toString();
}

QJsonObject part(const QJsonObject& object, const char* key)
{
    return object[QLatin1String(key)].toObject();
}

// A word that the program does not know is a mistake of the demo's file.
template <typename Enum> Enum choice(const QJsonObject& object, const char* key)
{
    if (const auto value = enumFromString<Enum>(text(object, key).toStdString()))
        return *value;
    throw Error(Error::Code::InvalidValue, QLatin1String(key), text(object, key));
}

Sex sexOf(const QJsonObject& person)
{
    return text(person, "sex") == QLatin1String("male") ? Sex::Male : Sex::Female;
}

// The number is made of the birth date and an ending with letters, so that it is a replacement number (rule F-5).
Patient patientOf(const QJsonObject& family, const QDateTime& today)
{
    const QJsonObject object = part(family, "patient");
    const QDate birth = today.date().addDays(-object[QLatin1String("born_days_ago")].toInt());
    const auto number = parseCpr(birth.toString(QStringLiteral("ddMMyy")) + text(object, "number_end"));
    if (!number)
        throw Error(Error::Code::InvalidValue, QStringLiteral("number_end"), text(object, "number_end"));
    return {text(object, "name"), number->digits, sexOf(part(family, "child")), number->birthDate};
}

Department department(const QJsonObject& family, const char* role)
{
    const QJsonObject object = part(family, role);
    return {text(object, "name"), {}, {}, text(object, "region")};
}

Referral referralOf(const QJsonObject& family)
{
    Referral referral{department(family, "requesting"),
                      department(family, "performing"),
                      department(family, "interpreting"),
                      department(family, "reporting"),
                      text(family, "requester"),
                      text(family, "interpreter"),
                      {},
                      text(family, "question"),
                      {},
                      text(family, "source")};
    for (const QJsonValue& one : family[QLatin1String("indications")].toArray())
        referral.indications.push_back(choice<Indication>({{QStringLiteral("indication"), one}}, "indication"));
    for (const QJsonValue& one : family[QLatin1String("earlier_tests")].toArray())
        referral.earlierTests << one.toString();
    return referral;
}

Consent consentOf(const QJsonObject& family, const QDateTime& today)
{
    const QJsonObject object = part(family, "consent");
    return {today.date().addDays(-object[QLatin1String("days_ago")].toInt()), text(object, "version"),
            choice<SecondaryFindingsChoice>(object, "secondary_findings"), choice<Answer>(object, "recontact")};
}

CaseTimes timesOf(const QJsonObject& family, const QDateTime& today)
{
    const QJsonObject daysAgo = part(family, "days_ago");
    const auto before = [&](const char* key) { return today.addDays(-daysAgo[QLatin1String(key)].toInt()); };
    CaseTimes times;
    times.t0Requisition = before("t0");
    times.t1SampleTaken = before("t1");
    times.t2ReceivedAtSequencing = before("t2");
    times.t3DataReleased = before("t3");
    return times;
}

std::vector<Specimen> specimensOf(const QJsonObject& family, const CaseTimes& times)
{
    std::vector<Specimen> specimens;
    for (const char* member : members) {
        const QJsonObject person = part(family, member);
        const bool proband = QLatin1String(member) == QLatin1String("child");
        specimens.push_back({text(person, "sample"), proband ? QStringLiteral("proband") : QString(QLatin1String(member)),
                             choice<Tissue>(person, "tissue"), Pipeline::Germline, choice<SequencingSite>(family, "site"),
                             times.t1SampleTaken.date(), times.t2ReceivedAtSequencing.date()});
    }
    return specimens;
}

std::vector<PhenotypeTerm> phenotypeOf(const QJsonObject& family)
{
    std::vector<PhenotypeTerm> terms;
    for (const QJsonValue& id : family[QLatin1String("hpo")].toArray())
        terms.push_back({id.toString(), true, {}, {}});
    for (const QJsonValue& id : family[QLatin1String("hpo_excluded")].toArray())
        terms.push_back({id.toString(), false, {}, {}});
    return terms;
}

QByteArray pedLine(const QJsonObject& family, const QJsonObject& person, const QString& father, const QString& mother)
{
    const bool affected = person[QLatin1String("affected")].toBool();
    return QStringList{text(family, "name"),
                       text(person, "sample"),
                       father,
                       mother,
                       QString::number(sexOf(person) == Sex::Male ? 1 : 2),
                       QString::number(affected ? 2 : 1)}
               .join(u'\t')
               .toUtf8() +
           '\n';
}

} // namespace

QJsonArray demoPeople()
{
    static const QJsonObject all = QJsonDocument::fromJson(resourceBytes(QStringLiteral(":/demo/people.json"))).object();
    return all[QLatin1String("families")].toArray();
}

std::array<std::string, 3> demoSamples(const QJsonObject& family)
{
    std::array<std::string, 3> samples;
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = text(part(family, members[i]), "sample").toStdString();
    return samples;
}

QByteArray demoPed(const QJsonObject& family)
{
    const QJsonObject child = part(family, "child"), mother = part(family, "mother"), father = part(family, "father");
    const QString none = QStringLiteral("0");
    return "# invented people\n" + pedLine(family, child, text(father, "sample"), text(mother, "sample")) +
           pedLine(family, mother, none, none) + pedLine(family, father, none, none);
}

Case demoCase(const QJsonObject& family, const QDateTime& today)
{
    Case theCase;
    theCase.demo = true;
    theCase.type = choice<CaseType>(family, "type");
    theCase.priority = choice<CasePriority>(family, "priority");
    theCase.patient = patientOf(family, today);
    theCase.referral = referralOf(family);
    theCase.consent = consentOf(family, today);
    theCase.transplanted = choice<Answer>(family, "transplanted");
    theCase.times = timesOf(family, today);
    theCase.specimens = specimensOf(family, theCase.times);
    theCase.phenotype = phenotypeOf(family);
    return theCase;
}

} // namespace gentolk
