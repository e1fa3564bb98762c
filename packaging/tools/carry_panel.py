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


def lengths(row):
    """Of the exons in the order of the genome; alike in both builds where the model is."""
    starts, ends = row["exon_starts"].split(","), row["exon_ends"].split(",")
    return [int(end) - int(start) + 1 for start, end in zip(starts, ends)]


def has_gap(row):
    """Between two exons lie too few bases for an intron: the genome and the transcript differ there."""
    starts, ends = row["exon_starts"].split(","), row["exon_ends"].split(",")
    return any(int(start) - int(end) - 1 < 13 for start, end in zip(starts[1:], ends))


def doubt(row, other, newest):
    """Why names on the model need a second look; a code a reason, empty where nothing is known. Other: the same gene in the other build."""
    why = []
    for one in filter(None, (row, other)):
        told = one["origin"] + " " + one["check"]
        why += [code for code, sign in (("coding range or an exon differs from RefSeq 2018", "CDS DIFFERS"),
                                        ("model of an older version of the accession", "older version"),
                                        ("non-coding gene without MANE model", "no MANE")) if sign in told]
    if "rebuilt" in row["check"]:
        why.append("exons rebuilt from two sources")
    if has_gap(row):
        why.append("genome and transcript differ in length inside an exon")
    if other and not newest and lengths(row) != lengths(other):
        why.append("exons differ in length between the builds")
    return "; ".join(dict.fromkeys(why))


def carry_transcripts(facts):
    tables = {build: list(rows(facts / f"transcripts_{build}.tsv")) for build in ("grch37", "grch38")}
    by_gene = {build: {row["gene_symbol"]: row for row in table} for build, table in tables.items()}
    for build, other in (("grch37", "grch38"), ("grch38", "grch37")):
        table = tables[build]
        for row in table:
            row["doubt"] = doubt(row, by_gene[other].get(row["gene_symbol"]), build == "grch38")
        notes = [f"name=MANE Select transcript models, {build}", "version=2026-11",
                 "sources=RefSeq Select hg19 models lifted and checked against RefSeq hg38 and GENCODE's MANE UTRs; starts and ends 1-based, inclusive",
                 "note=the last columns say how each model was made and checked, and why names on it need a second look"]
        write(ROOT / f"transcripts/transcripts_{build}.tsv", notes, list(table[0]), (list(r.values()) for r in table))


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    print("%d genes, %d gene-disorder entities" % carry_panel(folder))
    carry_transcripts(folder)
