#include "core/workflow/phenotype_input.h"
#include "core/base/whole_file.h"
#include "core/reference/phenotype_data.h"
#include <QFileInfo>
#include <algorithm>

namespace gentolk {

std::vector<ProposedTerm> proposePhenotype(const QString& text)
{
    return referralText().propose(text);
}

Phenopacket phenopacketOf(const QString& path)
{
    Phenopacket packet = readPhenopacket(path);
    std::vector<PhenotypeTerm> known;
    for (PhenotypeTerm& term : packet.terms) {
        const TermResolution resolved = ontology().resolve(term.hpoId.toStdString());
        const QString id = QString::fromStdString(resolved.id);
        const bool here = resolved.status == TermResolution::Status::Current || resolved.status == TermResolution::Status::Moved;
        const bool twice = std::any_of(known.begin(), known.end(), [&](const PhenotypeTerm& one) { return one.hpoId == id; });
        if (!here || !ontology().isPhenotype(resolved.id)) {
            packet.notTaken << term.hpoId;
            continue;
        }
        if (twice)
            continue; // two identifiers of one term
        term.hpoId = id;
        known.push_back(std::move(term));
    }
    packet.terms = std::move(known);
    return packet;
}

void writePhenopacket(const Workspace& workspace, const Case& theCase, const QString& path, bool force)
{
    const auto label = [](const QString& id) { return ontology().label(id.toStdString()); };
    const QByteArray packet = toPhenopacket(theCase, QString::fromStdString(ontology().version()), QStringLiteral("Gentolk " GENTOLK_VERSION), workspace.now(), label);
    workspace.recordLookup(theCase.id, QStringLiteral("case.export"), QFileInfo(path).fileName()); // first: who may not look gets no file
    writeWholeFile(path, packet, force);
}

} // namespace gentolk
