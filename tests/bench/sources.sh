#!/bin/bash
# ClinVar, gnomAD and three tables of scores merged into the records of a VCF: ours beside bcftools annotate with the same files, in turns.
# Usage: tests/bench/sources.sh SOURCE_BENCH FOLDER [RECORDS [VARIANTS [RUNS]]]   (build source_bench in Release first; FOLDER outside the repository, 5 GB)
# Needs bcftools, bgzip, tabix, python3, GNU time; not a ctest.
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
bench=$(realpath "$1") folder=$2 records=${3:-12000000} variants=${4:-100000} runs=${5:-3}
mkdir -p "$folder"
cd "$folder"
if [ ! -s variants.vcf ]; then
    python3 "$here/tests/bench/source_files.py" "$here/resources/panels/iei_genes.tsv" . "$records" "$variants"
fi
if [ ! -d sources ]; then
    "$bench" install "$PWD/sources" "$PWD"/gnomad.genomes.v4.1.sites.vcf "$PWD"/clinvar.vcf "$PWD"/revel-v1.3.tsv "$PWD"/AlphaMissense_hg38.tsv "$PWD"/whole_genome_SNVs.tsv
fi
if [ ! -s cadd.tsv.gz.tbi ]; then # as bcftools reads them: one name of each chromosome, an index beside each
    bgzip -c gnomad.genomes.v4.1.sites.vcf > gnomad.vcf.gz && tabix -p vcf gnomad.vcf.gz
    awk '/^##contig=<ID=/ {sub(/ID=/, "ID=chr")} !/^#/ {$0 = "chr" $0} {print}' clinvar.vcf | bgzip -c > clinvar.vcf.gz && tabix -p vcf clinvar.vcf.gz
    awk -v OFS='\t' 'NR > 1 {print "chr" $1, $3, $4, $5, $8}' revel-v1.3.tsv | bgzip -c > revel.tsv.gz && tabix -s1 -b2 -e2 revel.tsv.gz
    awk -v OFS='\t' '!/^#/ {print $1, $2, $3, $4, $6}' AlphaMissense_hg38.tsv | bgzip -c > alpha.tsv.gz && tabix -s1 -b2 -e2 alpha.tsv.gz
    awk -v OFS='\t' '!/^#/ {print "chr" $1, $2, $3, $4, $6}' whole_genome_SNVs.tsv | bgzip -c > cadd.tsv.gz && tabix -s1 -b2 -e2 cadd.tsv.gz
    for key in REVEL AM CADD; do echo "##INFO=<ID=$key,Number=1,Type=Float,Description=\"score\">"; done > scores.hdr
    bgzip -c variants.vcf > variants.vcf.gz && tabix -p vcf variants.vcf.gz
fi
peer() { # a VCF of annotations wants an indexed file to annotate, tables take a stream
    set -eo pipefail
    bcftools annotate -a gnomad.vcf.gz -c INFO/AF,INFO/FAF:=INFO/fafmax_faf95_max,INFO/HOM:=INFO/nhomalt variants.vcf.gz -Ob1 -o one.bcf
    bcftools index -f one.bcf
    bcftools annotate -a clinvar.vcf.gz -c INFO/CLNSIG,INFO/CLNREVSTAT one.bcf -Ou |
        bcftools annotate -a revel.tsv.gz -h scores.hdr -c CHROM,POS,REF,ALT,REVEL -Ou |
        bcftools annotate -a alpha.tsv.gz -h scores.hdr -c CHROM,POS,REF,ALT,AM -Ou |
        bcftools annotate -a cadd.tsv.gz -h scores.hdr -c CHROM,POS,REF,ALT,CADD -Ov -o peer.vcf
}
export -f peer
ours() { "$bench" merge "$PWD/sources" "$PWD/variants.vcf" > ours.vcf; }
export -f ours
export bench
measure() { /usr/bin/time -o times -f '%e %U %S %M' bash -c "$1" && awk '{printf "%.2f %.2f %d", $1, $2 + $3, $4 / 1024}' times; }
echo "wall, processor seconds and MB of ours, then of bcftools annotate; ratio of wall, of processor"
for _ in $(seq "$runs"); do
    a=$(measure ours) b=$(measure peer)
    echo "$a  $b" | awk '{printf "%s  %s  %.3f %.3f\n", $1 " " $2 " " $3, $4 " " $5 " " $6, $1 / $4, $2 / $5}'
done
# The same was found: how many records have each key, and how many differ in a number. An AF of 0 is ours alone: counted there, and not found (rule A-13).
values() { # of a key, by allele: bcftools may turn the records of one position round
    grep -v '^#' "$1" | awk -v k="$2" -F'\t' '{v = "."; n = split($8, f, ";"); for (i = 1; i <= n; ++i) if (index(f[i], k "=") == 1) v = substr(f[i], length(k) + 2); print $1 ":" $2 ":" $4 ":" $5, v}' | sort
}
for key in AF CLNSIG REVEL AM CADD; do
    paste -d ' ' <(values ours.vcf "$key") <(values peer.vcf "$key") |
        awk -v k="$key" '$1 != $3 {++d} k == "AF" && $2 == "0" && $4 == "." {++zero; next} {a += $2 != "."; b += $4 != "."}
            ($2 == ".") != ($4 == ".") || ($2 + 0 != 0 && ($2 - $4) ^ 2 > 1e-10 * $2 ^ 2) || ($2 + 0 == 0 && $2 != $4 && $4 + 0 != 0) {++d}
            END {printf "%s: ours %d, bcftools %d, different %d%s\n", k, a, b, d, zero ? ", not found where it was counted " zero : ""}'
done
