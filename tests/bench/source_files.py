#!/usr/bin/env python3
"""Files as ClinVar, gnomAD, REVEL, AlphaMissense and CADD have them, invented, in the panel's genes of GRCh38, and a VCF to merge them into.

Usage: source_files.py PANEL.tsv FOLDER RECORDS VARIANTS
RECORDS: of ClinVar (a sixth) and gnomAD (the rest) together; each table of scores has a third as many. All of them lie in the panel's genes with 5,000
bases on each side, where a real file has a fiftieth of its records: the stores are as large as those of the whole genome. The alleles of a place follow from the place, so that the files agree with each other.
"""
import os
import random
import sys

BASES = "ACGT"


def regions_of(panel):
    spans = {}
    for line in open(panel):
        cells = line.rstrip("\n").split("\t")
        if line.startswith("#") or len(cells) < 8 or not cells[6].isdigit() or cells[5] == "MT":
            continue
        spans.setdefault(cells[5], []).append((max(1, int(cells[6]) - 5000), int(cells[7]) + 5000))
    order = {str(i): i for i in range(1, 23)} | {"X": 23, "Y": 24}
    for contig in sorted(spans, key=order.get):
        last = 0
        for start, end in sorted(spans[contig]):
            if max(start, last + 1) <= end:
                yield contig, max(start, last + 1), end
            last = max(last, end)


def alleles_of(position):
    """REF and the three other bases, by the position alone."""
    ref = BASES[(position * 2654435761 >> 7) & 3]
    return ref, [b for b in BASES if b != ref]


def places_in(regions, wanted, rng):
    """About so many alleles: contig, position and which of the three, in order."""
    gap = 3 * sum(end - start + 1 for _, start, end in regions) / wanted  # counted in alleles, three a place
    draw, left = rng.random, 0.0
    for contig, start, end in regions:
        at, last = left, 3 * (end - start + 1)
        while at < last:
            yield contig, start + int(at) // 3, int(at) % 3
            at = int(at) + 1 + draw() * 2 * (gap - 1)
        left = at - last


def write(path, header, lines):
    with open(path, "w", buffering=1 << 20) as out:
        out.write(header)
        out.writelines(lines)


def main():
    panel, folder, records, variants = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    os.makedirs(folder, exist_ok=True)
    rng = random.Random(5)
    draw = rng.random
    regions = list(regions_of(panel))
    info = "".join('##INFO=<ID=%s,Number=A,Type=Float,Description="x">\n' % k for k in ("AC", "AN", "AF", "fafmax_faf95_max", "nhomalt", "AC_XY"))
    contigs = "##contig=<ID=chr1,length=248956422>\n" + "".join("##contig=<ID=chr%s>\n" % c for c in dict.fromkeys(c for c, _, _ in regions) if c != "1")
    columns = "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n"
    classes = ("Benign", "Uncertain_significance", "Pathogenic")

    def alleles(wanted):
        for contig, position, which in places_in(regions, wanted, rng):
            ref, others = alleles_of(position)
            yield contig, position, ref, others[which]

    def gnomad(contig, position, ref, alt):
        count = int(draw() * (150000 if draw() < 0.05 else 40)) + 1
        return "chr%s\t%d\t.\t%s\t%s\t.\tPASS\tAC=%d;AN=152000;AF=%.6g;fafmax_faf95_max=%.6g;nhomalt=%d;AC_XY=0\n" % (
            contig, position, ref, alt, count, count / 152000, count / 200000, count // 90000)

    write(os.path.join(folder, "gnomad.genomes.v4.1.sites.vcf"), "##fileformat=VCFv4.2\n" + contigs + info + columns, (gnomad(*a) for a in alleles(records * 5 / 6)))
    write(os.path.join(folder, "clinvar.vcf"), "##fileformat=VCFv4.1\n##fileDate=2026-11-01\n##source=ClinVar\n##reference=GRCh38\n" + contigs.replace("ID=chr", "ID=")
          + '##INFO=<ID=CLNREVSTAT,Number=.,Type=String,Description="r">\n##INFO=<ID=CLNSIG,Number=.,Type=String,Description="c">\n' + columns,
          ("%s\t%d\t%d\t%s\t%s\t.\t.\tCLNREVSTAT=criteria_provided,_single_submitter;CLNSIG=%s\n" % (c, p, p, r, a, classes[int(draw() * 3)])
           for c, p, r, a in alleles(records / 6)))
    write(os.path.join(folder, "revel-v1.3.tsv"), "#chr\thg19_pos\tgrch38_pos\tref\talt\taaref\taaalt\tREVEL\n",
          ("%s\t%d\t%d\t%s\t%s\tA\tG\t%.3f\n" % (c, p, p, r, a, draw()) for c, p, r, a in alleles(records / 3)))
    write(os.path.join(folder, "AlphaMissense_hg38.tsv"), "# Copyright 2023\n#CHROM\tPOS\tREF\tALT\tgenome\tam_pathogenicity\n",
          ("chr%s\t%d\t%s\t%s\thg38\t%.4f\n" % (c, p, r, a, draw()) for c, p, r, a in alleles(records / 3)))
    write(os.path.join(folder, "whole_genome_SNVs.tsv"), "## CADD GRCh38-v1.7\n#Chrom\tPos\tRef\tAlt\tRawScore\tPHRED\n",
          ("%s\t%d\t%s\t%s\t0.5\t%.3f\n" % (c, p, r, a, draw() * 50) for c, p, r, a in alleles(records / 3)))
    write(os.path.join(folder, "variants.vcf"), "##fileformat=VCFv4.2\n" + contigs + columns,
          ("chr%s\t%d\t.\t%s\t%s\t50\tPASS\t.\n" % a for a in alleles(variants)))


main()
