#!/usr/bin/env python3
"""A random genome that carries the panel's real exon structures, and random variants on it.

Usage: random_genome.py TRANSCRIPTS.tsv OUT_FOLDER RECORDS [SEED]
Writes genome.fa, genes.gff3 (Ensembl's dialect) and variants.vcf (sorted, one ALT a record). Every gene has a contig of its own; the coding
sequences start with ATG, hold no stop before their end and end with one. No real sequence is used.
"""
import random
import sys
from pathlib import Path

BESIDE = 5000
STOPS = ("TAA", "TAG", "TGA")
COMPLEMENT = str.maketrans("ACGT", "TGCA")


def genes(path):
    rows = [line.rstrip("\n").split("\t") for line in open(path, encoding="utf-8") if not line.startswith("#")]
    names = rows[0]
    for row in rows[1:]:
        gene = dict(zip(names, row))
        exons = list(zip(map(int, gene["exon_starts"].split(",")), map(int, gene["exon_ends"].split(","))))
        coding = list(zip(map(int, filter(None, gene["cds_starts"].split(","))), map(int, filter(None, gene["cds_ends"].split(",")))))
        shift = BESIDE - exons[0][0] + 1
        yield gene, [(a + shift, b + shift) for a, b in exons], [(a + shift, b + shift) for a, b in coding]


def codon(dice):
    while True:
        one = "".join(dice.choices("ACGT", k=3))
        if one not in STOPS:
            return one


def sequence(dice, exons, coding, reverse):
    bases = bytearray("".join(dice.choices("ACGT", k=exons[-1][1] + BESIDE)), "ascii")
    for (_, end), (start, _) in zip(exons, exons[1:]):  # introns that are spliced: GT at the donor, AG at the acceptor
        if start - end > 13:
            bases[end:end + 2], bases[start - 3:start - 1] = (b"CT", b"AC") if reverse else (b"GT", b"AG")
    length = sum(b - a + 1 for a, b in coding)
    text = "ATG" + "".join(codon(dice) for _ in range(length // 3 - 2)) + dice.choice(STOPS) + "A" * (length % 3) if length else ""
    text = text.translate(COMPLEMENT)[::-1] if reverse else text
    at = 0
    for a, b in coding:
        bases[a - 1:b] = text[at:at + b - a + 1].encode()
        at += b - a + 1
    return bases.decode()


def gff(gene, exons, coding, name):
    symbol, accession = gene["gene_symbol"], gene["enst"].split(".")[0] or gene["refseq"].split(".")[0]
    kind = "protein_coding" if coding else "lncRNA"
    row = lambda what, a, b, phase, rest: f"{name}\tx\t{what}\t{a}\t{b}\t.\t{gene['strand']}\t{phase}\t{rest}\n"
    yield row("gene", exons[0][0], exons[-1][1], ".", f"ID=gene:{symbol};Name={symbol};biotype={kind}")
    yield row("mRNA" if coding else "lnc_RNA", exons[0][0], exons[-1][1], ".", f"ID=transcript:{accession};Parent=gene:{symbol};biotype={kind}")
    for a, b in exons:
        yield row("exon", a, b, ".", f"Parent=transcript:{accession}")
    before, ordered = 0, coding if gene["strand"] == "+" else coding[::-1]
    for a, b in ordered:
        yield row("CDS", a, b, -before % 3, f"Parent=transcript:{accession}")
        before += b - a + 1
    low, high = ("five_prime_UTR", "three_prime_UTR") if gene["strand"] == "+" else ("three_prime_UTR", "five_prime_UTR")
    for a, b in exons if coding else []:
        if a < coding[0][0]:
            yield row(low, a, min(b, coding[0][0] - 1), ".", f"Parent=transcript:{accession}")
        if b > coding[-1][1]:
            yield row(high, max(a, coding[-1][1] + 1), b, ".", f"Parent=transcript:{accession}")


def variant(dice, bases, exons):
    a, b = dice.choice(exons)
    at = dice.randint(a - 30, b + 30) if dice.random() < 0.85 else dice.randint(2, len(bases) - 60)
    if dice.random() < 0.3:
        at = dice.choice((a, b)) + dice.randint(-9, 9)
    at = min(max(2, at), len(bases) - 60)
    kind, length = dice.random(), min(1 + int(dice.expovariate(0.35)), 40)
    other = lambda base: dice.choice("ACGT".replace(base, ""))
    if kind < 0.6:
        return at, bases[at - 1], other(bases[at - 1])
    if kind < 0.75:
        return at, bases[at - 1:at + length], bases[at - 1]
    if kind < 0.9:
        inserted = bases[at:at + length] if dice.random() < 0.4 else "".join(dice.choices("ACGT", k=length))
        return at, bases[at - 1], bases[at - 1] + inserted
    size = dice.randint(2, 5)
    old = bases[at - 1:at - 1 + size]
    new = other(old[0]) + "".join(dice.choices("ACGT", k=size - 2)) + other(old[-1])
    return at, old, new


def main():
    folder, records, dice = Path(sys.argv[2]), int(sys.argv[3]), random.Random(int(sys.argv[4]) if len(sys.argv) > 4 else 1)
    folder.mkdir(parents=True, exist_ok=True)
    everything = list(genes(sys.argv[1]))
    each = -(-records // len(everything))
    header, lines = [], []
    with open(folder / "genome.fa", "w") as fasta, open(folder / "genes.gff3", "w") as table:
        table.write("##gff-version 3\n")
        for number, (gene, exons, coding) in enumerate(everything, 1):
            name = f"gene{number}"
            bases = sequence(dice, exons, coding, gene["strand"] == "-")
            fasta.write(f">{name}\n" + "\n".join(bases[i:i + 60] for i in range(0, len(bases), 60)) + "\n")
            table.writelines(gff(gene, exons, coding, name))
            header.append(f"##contig=<ID={name},length={len(bases)}>\n")
            found = {variant(dice, bases, exons) for _ in range(each + each // 5)}
            lines += [f"{name}\t{at}\t.\t{old}\t{new}\t.\t.\t.\n" for at, old, new in sorted(dice.sample(sorted(found), min(each, len(found))))]
    with open(folder / "variants.vcf", "w") as vcf:
        vcf.writelines(["##fileformat=VCFv4.2\n", *header, "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n", *lines])
    print(f"{len(everything)} genes, {len(lines)} records")


main()
