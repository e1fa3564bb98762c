#pragma once
#include "ui/session/case_page.h"
#include <QString>
#include <QWidget>
#include <functional>

namespace gentolk
{

class CaseSession;
class PedigreeEditor;

// The cards of the Overview page.
QWidget* pedigreeCard(const CaseSession& session, PedigreeEditor* editor, QWidget* parent); // the editor moves into the card
// Who the samples are (rules B-60 to B-66). Where the source files are there, a button that calls checkAgain; where nobody has matched the samples
// with the requisition, one that calls tellMatched.
QWidget* identityCard(const CaseSession& session, const std::function<void()>& checkAgain, const std::function<void()>& tellMatched,
                      QWidget* parent);
QWidget* plotsCard(const CaseSession& session, QWidget* parent); // the same in pictures; the checks must have been made
// How well the panel was read (rule C-9), and where the checks are made a button that calls measure with the sample chosen.
QWidget* coverageCard(const CaseSession& session, const std::function<void(const QString&)>& measure, QWidget* parent);
using EditPart = std::function<void(CasePart)>;
QWidget* phenotypeCard(const CaseSession& session, const EditPart& edit, QWidget* parent);
QWidget* samplesCard(const CaseSession& session, QWidget* parent);
QWidget* sourcesCard(const CaseSession& session, QWidget* parent);
QWidget* patientCard(const CaseSession& session, const EditPart& edit, QWidget* parent);
QWidget* timesCard(const CaseSession& session, QWidget* parent);
QWidget* outstandingCard(const CaseSession& session, QWidget* parent);
QWidget* funnelCard(const CaseSession& session, QWidget* parent);

} // namespace gentolk
