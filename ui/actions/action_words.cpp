#include "ui/actions/action_collection.h"

namespace gentolk {

QString ActionCollection::textOf(ActionId id) const
{
    switch (id) {
    case ActionId::NewCase: return tr("&New case\u2026");
    case ActionId::OpenCase: return tr("&Open the case");
    case ActionId::OpenDemo: return tr("Open the &demo families");
    case ActionId::ImportCase: return tr("&Import a case\u2026");
    case ActionId::ExportCase: return tr("&Export the case\u2026");
    case ActionId::ShowWorklist: return tr("Case &list");
    case ActionId::Quit: return tr("&Quit");
    case ActionId::Undo: return tr("&Undo");
    case ActionId::Redo: return tr("&Redo");
    case ActionId::WhereIs: return tr("&Where is\u2026?");
    case ActionId::WholeGenome: return tr("Look through the whole &genome\u2026");
    case ActionId::EditReferral: return tr("Change patient and &referral…");
    case ActionId::EditConsent: return tr("Change samples and &consent…");
    case ActionId::EditPhenotype: return tr("Change the p&henotype…");
    case ActionId::PatientDetails: return tr("&Patient and referral");
    case ActionId::Page1: return tr("First page of the case");
    case ActionId::Page2: return tr("Second page of the case");
    case ActionId::Page3: return tr("Third page of the case");
    case ActionId::Page4: return tr("Fourth page of the case");
    case ActionId::Page5: return tr("Fifth page of the case");
    case ActionId::Page6: return tr("Sixth page of the case");
    case ActionId::NextPage: return tr("Next page");
    case ActionId::PreviousPage: return tr("Previous page");
    case ActionId::ThemeLight: return tr("&Light");
    case ActionId::ThemeDark: return tr("&Dark");
    case ActionId::ThemeSystem: return tr("As the &system");
    case ActionId::SpeakDanish: return QStringLiteral("&Dansk");
    case ActionId::SpeakEnglish: return QStringLiteral("&English");
    case ActionId::References: return tr("Data &sources");
    case ActionId::Settings: return tr("&Settings\u2026");
    case ActionId::Users: return tr("&Users\u2026");
    case ActionId::OwnPassword: return tr("Change my &password\u2026");
    case ActionId::Lock: return tr("&Lock or change user\u2026");
    case ActionId::Help: return tr("&Help on this page");
    case ActionId::KeyMap: return tr("All &keys");
    case ActionId::About: return tr("&About Gentolk");
    }
    return {};
}

} // namespace gentolk
