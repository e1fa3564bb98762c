#pragma once
#include "core/genetics/candidate.h"
#include "core/genetics/panel.h"

namespace gentolk {

// The transcript to report of those the file annotates (rule C-4): of the gene's own, MANE Select first (the panel's accessions, or as the
// file marks it), then MANE Plus Clinical, then canonical; among equals the most severe, then RefSeq, then the file's order.
// -1: none of them is the gene's.
int chooseTranscript(const std::vector<TranscriptConsequence>& transcripts, const PanelGene& gene);
// The same over all of them, for an allele outside the panel: the most severe gene's.
int chooseTranscript(const std::vector<TranscriptConsequence>& transcripts);

// Whether the annotation speaks of the gene: by HGNC id, else Ensembl gene, else the panel's transcripts, else current symbol.
bool isOfGene(const TranscriptConsequence& transcript, const PanelGene& gene);

// The panel's gene that the allele concerns: by HGNC id, then Ensembl gene, then symbol of any annotated transcript, of several genes the
// one with the most severe consequence; else by position within the gene's region widened by flank bases, of several the nearest. Of a
// structural event all of it counts, and the place that it is joined to; of several genes that it hits alike, one that a single altered copy may
// explain.
// Null: none (rule C-10).
const PanelGene* panelGeneOf(const CandidateVariant& candidate, const GenePanel& panel, GenomeAssembly assembly, int flank);

} // namespace gentolk
