#pragma once
#include "tests/core/workflow/people_fixture.h"
#include <QRandomGenerator>
#include <functional>

namespace gentolk::test {

// A person at work on case 1 of a database: a random verb a step, and each that was done is told with its number.
class Worker
{
public:
    using Told = std::function<void(const char* what, qint64 number)>;
    Worker(const QString& path, QString file, Told told) : m_workspace(path), m_signing(m_workspace), m_file(std::move(file)), m_told(std::move(told)) {}

    void step()
    {
        signInAs(m_workspace, QStringLiteral("geneticist"));
        const Case theCase = m_workspace.openCase(1);
        const ReportState state = m_signing.progress(1).state;
        const int chosen = QRandomGenerator::global()->bounded(20);
        if (chosen == 0)
            m_told("import", m_workspace.importCase(m_file, true).id);
        else if (chosen < 6 && state != ReportState::Released)
            edit(theCase);
        else if (chosen < 9 && state != ReportState::Released)
            decide(theCase);
        else
            sign(theCase, state);
    }

private:
    void edit(Case theCase)
    {
        theCase.referral.question = QString::number(theCase.version);
        m_workspace.saveCase(theCase, QStringLiteral("referral.change"));
        m_told("edit", theCase.version);
    }

    void decide(Case theCase)
    {
        if (theCase.decisions.size() > 20)
            theCase.decisions.clear();
        theCase.decisions.push_back(aDecision(theCase.version));
        m_workspace.saveCase(theCase, QStringLiteral("variant.class"));
        m_told("decide", theCase.version);
    }

    void sign(const Case& theCase, ReportState state)
    {
        const ReportDraft draft = aWholeDraft(theCase);
        if (state == ReportState::Draft)
            m_signing.submit(theCase, draft);
        else if (state == ReportState::Review)
            as("approver", [&] { m_signing.approve(theCase, draft, thePassword()); });
        else if (state == ReportState::Approved)
            as("second", [&] { m_signing.release(theCase, draft, thePassword()); });
        else
            m_signing.amend(theCase, QStringLiteral("once more"));
        if (state == ReportState::Approved || state == ReportState::Released) // both store the case
            m_told("save", theCase.version);
        m_told("reports", qint64(m_signing.signedReports(1).size()));
    }

    template <typename Work> void as(const char* name, Work work)
    {
        signInAs(m_workspace, QLatin1String(name));
        work();
    }

    Workspace m_workspace;
    Signing m_signing;
    QString m_file;
    Told m_told;
};

} // namespace gentolk::test
