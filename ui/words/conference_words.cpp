#include "ui/words/conference_words.h"
#include "ui/words/words.h"

namespace gentolk {

QString word(ConferenceVerdict verdict)
{
    switch (verdict) {
    case ConferenceVerdict::Open: return Words::tr("Not decided");
    case ConferenceVerdict::Report: return Words::tr("To be reported");
    case ConferenceVerdict::DoNotReport: return Words::tr("Not to be reported");
    case ConferenceVerdict::ClarifyFirst: return Words::tr("To be clarified first");
    }
    return {};
}

} // namespace gentolk
