#!/usr/bin/env python3
"""Carries the compiled gene facts into the program's own schema.

Usage: packaging/tools/carry_panel.py FACTS_FOLDER
Writes resources/panels/*.tsv and resources/transcripts/*.tsv; the same input gives the same bytes.
"""
import csv
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2] / "resources"
SOURCES = ("IUIS 2022 update (Tangye 2022, open access) and the committee's July 2024 list; identifiers from NCBI Gene, HGNC (CC0), "
           "Ensembl 109, MANE; ClinGen gene-disease validity (June 2026) and dosage (2023), CC0; symbols from HGNC of June 2023")
GENE = ["hgnc_id", "symbol", "entrez_id", "ensembl_gene", "mim", "chrom", "grch38_start", "grch38_end", "grch37_start", "grch37_end", "strand",
        "mane_select", "previous_symbols", "alias_symbols", "short_read_trap", "noncoding_gene", "noncoding_variants_known"]
DISORDER = ["hgnc_id", "disorder", "mim", "iuis_table", "iuis_subtable", "inheritance", "mechanism", "penetrance",
            "affected_heterozygous_females", "mosaic", "clinical_group", "confidence", "notes"]
RENAMED = {"symbol": "gene_symbol", "mim": "omim_gene"}
RENAMED_DISORDER = {"disorder": "disease", "mim": "omim_disease", "notes": "source_notes"}


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        yield from csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t")


def write(path, notes, columns, table):
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.writelines(f"#{note}\n" for note in notes)
        file.write("\t".join(columns) + "\n")
        for row in table:
            cells = [(cell or "").replace("\t", " ") for cell in row]
            file.write("\t".join(cells) + "\n")


def carry_panel(facts):
    notes = ["name=IEI", "version=2024-07", "date=2024-07-31", f"sources={SOURCES}",
             "note=MIM numbers of disorders are inferred in most rows and say so; rows whose notes hold [check] await a specialist"]
    all_rows = list(rows(facts / "iei_genes.tsv"))
    genes = {}
    for row in all_rows:
        kept = genes.setdefault(row["hgnc_id"], dict(row))
        for flag in ("short_read_trap", "noncoding_gene", "noncoding_variants_known"):
            kept[flag] = kept[flag] or row[flag]
    write(ROOT / "panels/iei_genes.tsv", notes, GENE, ([g[RENAMED.get(c, c)] for c in GENE] for g in genes.values()))
    write(ROOT / "panels/iei_disorders.tsv", notes, DISORDER, ([r[RENAMED_DISORDER.get(c, c)] for c in DISORDER] for r in all_rows))
    nongene = list(rows(facts / "iei_nongene_entities.tsv"))
    write(ROOT / "panels/iei_nongene_entities.tsv", notes, list(nongene[0]), (list(r.values()) for r in nongene))
    cautions = list(rows(facts / "mechanism_cautions.tsv"))
    write(ROOT / "panels/mechanism_cautions.tsv", ["version=2026-11", "sources=general knowledge, [check]; rule A-20"], list(cautions[0]),
          (list(r.values()) for r in cautions))
    return len(genes), len(all_rows)


def carry_transcripts(facts):
    for build in ("grch37", "grch38"):
        table = list(rows(facts / f"transcripts_{build}.tsv"))
        notes = [f"name=MANE Select transcript models, {build}", "version=2026-11",
                 "sources=RefSeq Select hg19 models lifted and checked against RefSeq hg38 and GENCODE's MANE UTRs; starts and ends 1-based, inclusive",
                 "note=the last columns say how each model was made and checked"]
        write(ROOT / f"transcripts/transcripts_{build}.tsv", notes, list(table[0]), (list(r.values()) for r in table))


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    print("%d genes, %d gene-disorder entities" % carry_panel(folder))
    carry_transcripts(folder)
