#pragma once
#include "core/filter/genome_search.h"
#include "core/workflow/workspace.h"

namespace gentolk {

// A case's whole genome, read on request from the files it was made of: what lies outside the panel is not in the case, and a look at it changes nothing there.
struct WholeGenome {
    GenomeColumns columns;
    GenomeAssembly assembly = GenomeAssembly::Unknown;
    std::vector<std::string> annotation; // "CSQ", "ANN", "BCSQ" that the file brings; empty: the program's own on the installed transcripts alone
};

// Why it cannot be read, as a code; None: it can. A cheap look at the case alone.
enum class NoGenome { None, FileGone };
NoGenome noGenomeOf(const Case& theCase);

// One pass over the files, a contig at a time in memory; the case's own pedigree judges the inheritance. Throws FileMissing, SourceChanged, Stopped, and what
// readFamily throws.
WholeGenome readWholeGenome(const Case& theCase, TaskControl& task);

// Logged as a look-up in the case (F-31), with how many alleles were there.
void tellGenomeRead(const Workspace& workspace, qint64 caseId, const WholeGenome& genome);

} // namespace gentolk
