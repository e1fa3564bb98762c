#include "core/workflow/case_log.h"
#include <QDir>
#include <QRegularExpression>
#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace gentolk {

namespace {
QString surname(const QString& name)
{
    return name.simplified().section(u' ', -1);
}

QString nameOfProcessOwner()
{
#ifdef Q_OS_UNIX
    const passwd* entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString();
#else
    return qEnvironmentVariable("USERNAME");
#endif
}

QString withoutWord(QString text, const QString& word)
{
    if (word.isEmpty())
        return text;
    const QRegularExpression whole(QStringLiteral("(?<!\\w)%1(?!\\w)").arg(QRegularExpression::escape(word)),
                                   QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(whole, QStringLiteral("[name]"));
}
} // namespace

QString systemUser()
{
    const QString name = nameOfProcessOwner();
    return name.isEmpty() ? QDir::home().dirName() : name;
}

QString withoutNameOf(const Patient& patient, QString text)
{
    const QString whole = patient.name.simplified();
    return withoutWord(withoutWord(std::move(text), whole), surname(whole));
}

QStringList othersWithSurname(const Case& theCase, const std::vector<CaseSummary>& cases)
{
    QStringList numbers;
    const QString wanted = surname(theCase.patient.name);
    for (const CaseSummary& other : cases) {
        const bool open = other.status < CaseStatus::Signed;
        const bool same = surname(other.patientName).compare(wanted, Qt::CaseInsensitive) == 0;
        if (other.id != theCase.id && open && same && !wanted.isEmpty())
            numbers << other.number;
    }
    return numbers;
}

} // namespace gentolk
