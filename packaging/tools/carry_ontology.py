#!/usr/bin/env python3
"""Carries the tabulated Human Phenotype Ontology, its annotations and the Danish names into the program's own schema.

Usage: packaging/tools/carry_ontology.py FACTS_FOLDER
Writes resources/ontology/*.tsv; the same input gives the same bytes. Content and relations of the ontology are not altered: columns are only renamed.
"""
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2] / "resources" / "ontology"
VERSION = "2025-05-06"
TERMS_OF_USE = ("Human Phenotype Ontology Consortium, https://hpo.jax.org; freely available, to be acknowledged and cited, its version shown, "
                "its content and relations unaltered")
FILES = {
    "terms.tsv": ("hpo_terms.tsv", {
        "hpo_id": "id", "label": "label", "parents": "parents", "alt_ids": "alt_ids", "status": "status", "replaced_by": "replaced_by",
        "exact_synonyms": "exact_synonyms"},
        [f"version={VERSION}", "name=Human Phenotype Ontology",
         "what=the terms, is_a parents, alternative identifiers, replacements and exact synonyms",
         f"sources=Human Phenotype Ontology, release {VERSION}, tabulated", f"terms={TERMS_OF_USE}"]),
    "disease_counts.tsv": ("hpo_disease_counts.tsv", {"hpo_id": "id", "diseases": "diseases"},
        [f"version={VERSION}", "name=Diseases of each phenotype term",
         "what=diseases annotated with the term or a descendant (rule D-3), of 12683; NOT rows left out; the background of information content (rule D-10)",
         f"sources=counted from the phenotype annotations of the Human Phenotype Ontology, release {VERSION}", f"terms={TERMS_OF_USE}"]),
    "gene_terms.tsv": ("gene_hpo.tsv", {
        "gene_symbol": "symbol", "hpo_id": "id", "frequency": "frequency", "disease_id": "disease_id", "disease_name": "disease_name",
        "association": "association", "source": "source"},
        [f"version={VERSION}", "name=Phenotype of the panel genes' diseases",
         "what=source hpoa2025: by disease; g2p2023: by gene, where no disease-level row exists; coarse_iuis: coarse codes of the IUIS sheet, weighed less",
         f"sources=phenotype annotations of the Human Phenotype Ontology, release {VERSION}; IUIS 2022 update (Tangye 2022, open access)",
         f"terms={TERMS_OF_USE}"]),
    "danish.tsv": ("hpo_da.tsv", {
        "hpo_id": "id", "label_en": "label_en", "old_labels_en": "old_labels_en", "label_da": "label_da", "group_da": "group_da", "status": "status"},
        ["version=2026-11", "name=Danish names of phenotype terms",
         "what=Danish names of the terms most used in inborn errors of immunity; no official Danish translation exists (rule D-2)",
         "sources=the project's own; status unreviewed: a Danish immunologist has not yet confirmed the name", "terms=as the program"]),
}


def carry(source, target, renamed, notes):
    lines = [line for line in source.read_text(encoding="utf-8").split("\n") if line and not line.startswith("#")]
    header = lines[0].split("\t")
    if header != list(renamed):
        sys.exit(f"{source.name}: columns {header}, expected {list(renamed)}")
    for line in lines[1:]:
        if line.count("\t") != len(header) - 1:
            sys.exit(f"{source.name}: {line.count(chr(9)) + 1} cells, expected {len(header)}: {line[:80]}")
    text = "".join(f"#{note}\n" for note in notes) + "\t".join(renamed.values()) + "\n" + "".join(line + "\n" for line in lines[1:])
    target.write_bytes(text.encode("utf-8"))
    return len(lines) - 1


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    ROOT.mkdir(parents=True, exist_ok=True)
    for name, (source, renamed, notes) in FILES.items():
        print(f"{name}: {carry(Path(sys.argv[1]) / source, ROOT / name, renamed, notes)} rows")


if __name__ == "__main__":
    main()
