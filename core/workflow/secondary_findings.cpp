#include "core/workflow/secondary_findings.h"

namespace gentolk {

bool mayBeReported(const Case& theCase, const VariantDecision& decision, const GenePanel& panel)
{
    const bool inPanel = panel.byHgnc(decision.hgncId.toStdString()) || panel.bySymbol(decision.geneSymbol.toStdString());
    return inPanel || theCase.consent.secondaryFindings == SecondaryFindingsChoice::Wanted;
}

QStringList genesNotToBeTold(const Case& theCase, const GenePanel& panel)
{
    QStringList genes;
    for (const VariantDecision& decision : theCase.decisions)
        if (decision.inReport && !mayBeReported(theCase, decision, panel))
            genes << decision.geneSymbol;
    genes.removeDuplicates();
    return genes;
}

} // namespace gentolk
