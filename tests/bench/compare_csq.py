#!/usr/bin/env python3
"""Holds our consequences against those of bcftools csq, record by record, and counts each class of difference.

Usage: compare_csq.py OURS.tsv CSQ.vcf [EXAMPLES]
"""
import collections
import re
import sys

NAMES = {"missense": "missense_variant", "synonymous": "synonymous_variant", "frameshift": "frameshift_variant",
         "splice_region": "splice_region_variant", "splice_donor": "splice_donor_variant", "splice_acceptor": "splice_acceptor_variant",
         "3_prime_utr": "3_prime_UTR_variant", "5_prime_utr": "5_prime_UTR_variant", "intron": "intron_variant",
         "non_coding": "non_coding_transcript_exon_variant", "start_retained": "start_retained_variant", "stop_retained": "stop_retained_variant",
         "coding_sequence": "coding_sequence_variant", "inframe_altering": "protein_altering_variant"}
RANK = ["transcript_ablation", "splice_acceptor_variant", "splice_donor_variant", "stop_gained", "frameshift_variant", "stop_lost", "start_lost",
        "inframe_insertion", "inframe_deletion", "missense_variant", "protein_altering_variant", "splice_region_variant", "start_retained_variant",
        "stop_retained_variant", "synonymous_variant", "coding_sequence_variant", "5_prime_UTR_variant", "3_prime_UTR_variant",
        "non_coding_transcript_exon_variant", "intron_variant", "none"]
FINER = {"splice_donor_5th_base_variant", "splice_donor_region_variant", "splice_polypyrimidine_tract_variant"}
BESIDE = {"upstream_gene_variant", "downstream_gene_variant"}
THREE = dict(zip("ARNDCQEGHILKMFPSTWYV*", "Ala Arg Asn Asp Cys Gln Glu Gly His Ile Leu Lys Met Phe Pro Ser Thr Trp Tyr Val Ter".split()))


def worst(terms):
    known = [term for term in terms if term in RANK]
    return min(known, key=RANK.index) if known else "none"


def protein(change):
    one = re.fullmatch(r"(\d+)(\S)(?:>(\d+)(\S))?", change)
    if not one or one[2] not in THREE or one[1] == "1" or one[2] == "*" or (one[4] and one[4] not in THREE):
        return None
    return f"p.{THREE[one[2]]}{one[1]}" + ("=" if not one[4] else THREE[one[4]])


def ours(path):
    for line in open(path):
        contig, position, old, new, _, terms, _, name = line.rstrip("\n").split("\t")[:8]
        kept = [term for term in terms.split("&") if term not in FINER and term not in BESIDE]
        yield (contig, position, old, new), (worst(kept), name)


def theirs(path):
    for line in open(path):
        if line.startswith("#"):
            continue
        cells = line.rstrip("\n").split("\t")
        told = re.search(r"(?:^|;)BCSQ=([^;]*)", cells[7])
        terms, name = [], None
        for entry in told[1].split(",") if told else []:
            part = entry.split("|")
            terms += [NAMES.get(term, term) for term in part[0].lstrip("*").split("&")]
            name = protein(part[5]) if len(part) > 5 else name
        yield (cells[0], cells[1], cells[3], cells[4]), (worst(terms), name)


def main():
    mine = dict(ours(sys.argv[1]))
    classes, examples = collections.Counter(), collections.defaultdict(list)
    total = same = proteins = 0
    for key, (term, name) in theirs(sys.argv[2]):
        total += 1
        our_term, our_name = mine.get(key, ("none", ""))
        kind = "SNV" if len(key[2]) == len(key[3]) == 1 else "MNV" if len(key[2]) == len(key[3]) else "del" if len(key[3]) == 1 else "ins"
        if our_term != term:
            classes[(kind, term, our_term)] += 1
            examples[(kind, term, our_term)].append(key)
            continue
        same += 1
        if kind == "SNV" and name and our_name not in (name, "p.?"):
            classes[(kind, "protein " + name[:0], "protein")] += 1
            examples[(kind, "protein " + name[:0], "protein")].append(key + (name, our_name))
        proteins += bool(kind == "SNV" and name)
    print(f"{total} records, {same} alike ({100 * same / total:.3f} %), {proteins} protein names of substitutions compared")
    for what, count in classes.most_common():
        print(f"{count:7d}  {what[0]}  csq {what[1]}  ours {what[2]}", *(examples[what][:int(sys.argv[3]) if len(sys.argv) > 3 else 0]), sep="  ")


main()
