#include "ui/words/quality_words.h"
#include "ui/words/genetic_words.h"
#include "ui/words/numbers.h"
#include "ui/words/quality_sentences.h"
#include "ui/words/words.h"

namespace gentolk {

QString word(QualityCheck check)
{
    switch (check) {
    case QualityCheck::Sex: return Words::tr("Sex");
    case QualityCheck::Kinship: return Words::tr("Kinship");
    case QualityCheck::MendelianErrors: return Words::tr("Mendelian errors");
    case QualityCheck::Parentage: return Words::tr("Parentage");
    case QualityCheck::UniparentalDisomy: return Words::tr("Uniparental disomy");
    case QualityCheck::Homozygosity: return Words::tr("Runs of homozygosity");
    case QualityCheck::Contamination: return Words::tr("Contamination");
    case QualityCheck::Calls: return Words::tr("Calls");
    case QualityCheck::Coverage: return Words::tr("Coverage of the panel");
    }
    return {};
}

QString word(QualityStatus status)
{
    switch (status) {
    case QualityStatus::Ok: return Words::tr("in order");
    case QualityStatus::Warn: return Words::tr("look at this");
    case QualityStatus::Fail: return Words::tr("does not fit");
    }
    return {};
}

QString word(Relation relation)
{
    switch (relation) {
    case Relation::Unknown: return Words::tr("relation not known");
    case Relation::SamePerson: return Words::tr("the same person");
    case Relation::ParentChild: return Words::tr("parent and child");
    case Relation::FullSiblings: return Words::tr("full siblings");
    case Relation::FirstDegree: return Words::tr("first-degree relatives");
    case Relation::SecondDegree: return Words::tr("second-degree relatives");
    case Relation::ThirdDegree: return Words::tr("third-degree relatives");
    case Relation::Unrelated: return Words::tr("unrelated");
    }
    return {};
}

QString word(UpdKind kind)
{
    switch (kind) {
    case UpdKind::Unknown: return Words::tr("kind not known");
    case UpdKind::Isodisomy: return Words::tr("isodisomy");
    case UpdKind::Heterodisomy: return Words::tr("heterodisomy");
    case UpdKind::Deletion: return Words::tr("deletion");
    }
    return {};
}

QString sentence(const QualityVerdict& verdict)
{
    switch (verdict.check) {
    case QualityCheck::Sex: return sexSentence(verdict);
    case QualityCheck::Kinship: return kinshipSentence(verdict);
    case QualityCheck::MendelianErrors:
    case QualityCheck::Parentage:
    case QualityCheck::UniparentalDisomy: return trioSentence(verdict);
    case QualityCheck::Homozygosity: return homozygositySentence(verdict);
    case QualityCheck::Contamination: return contaminationSentence(verdict);
    case QualityCheck::Calls: return callsSentence(verdict);
    case QualityCheck::Coverage: return coverageSentence(verdict);
    }
    return {};
}

} // namespace gentolk
