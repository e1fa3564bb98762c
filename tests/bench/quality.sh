#!/bin/bash
# tests/bench/quality.sh GENTOLK_CLI TRIO.vcf.gz TRIO.ped [RUNS]
# `quality` beside `bcftools +mendelian` on the same joint trio, the two in turn so that a change of the machine's speed meets both; prints
# seconds of wall clock and of processor, and their ratios, pair by pair. The goal on a whole genome of five million records: at most 0.5.
# Needs bcftools and GNU time; not a ctest. The trio is the PED's first line with both parents.
set -euo pipefail
cli=$1 vcf=$2 ped=$3 runs=${4:-5}
read -r child father mother < <(awk '!/^#/ && $3 != 0 && $4 != 0 && NF > 4 {print $2, $3, $4; exit}' "$ped")
times=$(mktemp)
trap 'rm -f "$times"' EXIT

measure() { # wall and processor seconds of a command
    /usr/bin/time -o "$times" -f '%e %U %S' "$@" > /dev/null 2>&1 || [ $? -eq 3 ] # 3: done, somebody must look
    awk 'END {printf "%.2f %.2f", $1, $2 + $3}' "$times"
}

ours=("$cli" quality --json --vcf "$vcf" --ped "$ped")
peer=(bcftools +mendelian "$vcf" -t "$mother,$father,$child" -m c)
measure "${ours[@]}" > /dev/null # warm the file's pages
echo "run  quality(wall cpu)  mendelian(wall cpu)  ratio(wall cpu)"
for run in $(seq "$runs"); do
    a=$(measure "${ours[@]}")
    b=$(measure "${peer[@]}")
    awk -v run="$run" '{printf "%3d  %6.2f %6.2f      %6.2f %6.2f       %.2f %.2f\n", run, $1, $2, $3, $4, $1 / $3, $2 / $4}' <<< "$a $b"
done
