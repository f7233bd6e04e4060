#!/usr/bin/env bash
# Runs per second of the ways to use two cores: two processes of one thread each, one process of two threads, Spark with two cores. From command to
# results, so that starting and writing tables count. Spark only where 'mvn -P spark package -Dmaven.test.skip=true' has built it.
# Usage: rates.sh [REPLICATES [OPTION...]]   (10000 take some ten minutes; options of 'sepsim batch', such as --measures, say what is stored)
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
replicates="${1:-10000}"
options=("${@:2}")
trap 'rm -rf "$scratch"' EXIT

batch() {
    "$sepsim" batch "$root/scenarios/baseline.yaml" --quiet "${options[@]}" "$@"
}

two_processes() {
    batch --replicates $((replicates / 2)) --threads 1 --seed 1 --out "$scratch/first" &
    local first=$!
    batch --replicates $((replicates / 2)) --threads 1 --seed 2 --out "$scratch/second"
    wait "$first"
}

two_threads() {
    batch --replicates "$replicates" --threads 2 --out "$scratch/threads"
}

on_spark() {
    batch --replicates "$replicates" --engine spark --master 'local[2]' --out "$scratch/spark" 2>"$scratch/spark.log" \
        || { cat "$scratch/spark.log" >&2; wrong "the work on Spark failed"; }
}

# rate NAME COMMAND : how many runs a second it does.
rate() {
    local from to
    from="$(date +%s%N)"
    "$2"
    to="$(date +%s%N)"
    awk -v name="$1" -v runs="$replicates" -v ns=$((to - from)) \
        'BEGIN { printf "%-34s %8.1f s  %7.1f runs a second\n", name, ns / 1e9, runs / ns * 1e9 }'
}

"$sepsim" --version >/dev/null # builds now, if it must
rate "two processes of one thread" two_processes
rate "one process of two threads" two_threads
if [ -f "$root/target/spark/sepsim.jar" ]; then
    rate "Spark with two cores" on_spark
    same "$scratch/threads" "$scratch/spark"
fi
