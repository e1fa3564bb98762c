#pragma once
#include <QString>
#include <QWidget>

namespace gentolk
{

class CaseSession;
class PedigreeEditor;

// The cards of the Overview page.
QWidget* pedigreeCard(const CaseSession& session, PedigreeEditor* editor, QWidget* parent); // the editor moves into the card
QWidget* identityCard(const CaseSession& session, QWidget* parent); // who the samples are (rules B-60 to B-66)
QWidget* plotsCard(const CaseSession& session, QWidget* parent);    // the same in pictures; the checks must have been made
QWidget* phenotypeCard(const CaseSession& session, QWidget* parent);
QWidget* samplesCard(const CaseSession& session, QWidget* parent);
QWidget* sourcesCard(const CaseSession& session, QWidget* parent);
QWidget* patientCard(const CaseSession& session, QWidget* parent);
QWidget* timesCard(const CaseSession& session, QWidget* parent);
QWidget* outstandingCard(const CaseSession& session, QWidget* parent);
QWidget* funnelCard(const CaseSession& session, QWidget* parent);

} // namespace gentolk
