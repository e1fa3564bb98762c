#pragma once
#include "core/report/report_draft.h"
#include "core/workflow/people.h"
#include "core/workflow/signing.h"
#include "tests/core/storage/expect_error.h"
#include "tests/core/storage/full_case.h"

namespace gentolk::test {

inline const QString& thePassword()
{
    static const QString password = QStringLiteral("correct horse æøå");
    return password;
}

inline QString nameOf(UserRole role)
{
    return QString::fromStdString(toString(role));
}

// One person a role, each named as the role, and a second approver. The administrator is signed in at the end.
inline void addEverybody(Workspace& workspace)
{
    People people(workspace, PasswordCost::Least);
    people.add(nameOf(UserRole::Administrator), QStringLiteral("Ada Administrator"), {UserRole::Administrator}, thePassword());
    people.signIn(nameOf(UserRole::Administrator), thePassword());
    for (const UserRole role : allRoles)
        if (role != UserRole::Administrator)
            people.add(nameOf(role), QStringLiteral("Full ") + nameOf(role), {role}, thePassword());
    people.add(QStringLiteral("second"), QStringLiteral("Second Approver"), {UserRole::Approver}, thePassword());
}

inline void signInAs(Workspace& workspace, const QString& name)
{
    People(workspace).signIn(name, thePassword());
}

inline Case aStartableCase()
{
    Case theCase = aFullCase({});
    theCase.decisions.clear();
    theCase.conclusion = CaseConclusion::Open;
    theCase.times.t4InterpretationStart = theCase.times.t5Conference = theCase.times.t6ReportReleased = {};
    return theCase;
}

// A report without holes, as short as one can be.
inline ReportDraft aWholeDraft(const Case& theCase, const QString& conclusion = QStringLiteral("No explanation was found."))
{
    ReportDraft draft;
    draft.language = QStringLiteral("en");
    draft.title = QStringLiteral("Report");
    draft.caseNumber = theCase.number;
    draft.patientName = theCase.patient.name;
    draft.sections = {{QStringLiteral("conclusion"), QStringLiteral("Conclusion"), {conclusion}, {}},
                      {QStringLiteral("authorisation"), QStringLiteral("Authorisation"), {QStringLiteral("Not yet approved.")}, {}}};
    return draft;
}

} // namespace gentolk::test
