#!/bin/sh
# Our consequences and HGVS beside bcftools csq on a random genome with the panel's exon structures: differences, then time.
# Usage: tests/bench/annotation.sh BUILD_FOLDER WORK_FOLDER [RECORDS]   (build annotate_bench first; needs bcftools, samtools or its index)
set -eu
here=$(cd "$(dirname "$0")" && pwd); build=$1; work=$2; records=${3:-200000}
mkdir -p "$work"
python3 "$here/random_genome.py" "$here/../../resources/transcripts/transcripts_grch38.tsv" "$work" "$records"
bcftools norm -f "$work/genome.fa" -Ov -o "$work/normal.vcf" "$work/variants.vcf" 2>/dev/null   # left-aligned; also makes the .fai
bcftools sort -Ov -o "$work/sorted.vcf" "$work/normal.vcf" 2>/dev/null
csq() { bcftools csq -l -v 0 -f "$work/genome.fa" -g "$work/genes.gff3" "$work/sorted.vcf" "$@" 2>/dev/null; }
ours() { "$build/tests/bench/annotate_bench" "$work/genome.fa" "$work/genes.gff3" "$work/sorted.vcf" "$@"; }
csq -Ov -o "$work/csq.vcf"
ours > "$work/ours.tsv"
python3 "$here/compare_csq.py" "$work/ours.tsv" "$work/csq.vcf" 2
echo "seconds of bcftools csq, then ours with the whole answer, then transcript, terms, c. and p. alone, taken in turns:"
for turn in 1 2 3; do
    a=$(date +%s.%N); csq -Ou -o /dev/null; b=$(date +%s.%N); ours > /dev/null; c=$(date +%s.%N); ours short > /dev/null; d=$(date +%s.%N)
    echo "$a $b $c $d" | awk '{csq = $2 - $1; printf "%.2f %.2f ratio %.2f, %.2f ratio %.2f\n", csq, $3 - $2, ($3 - $2) / csq, $4 - $3, ($4 - $3) / csq}'
done
