#!/usr/bin/env bash
# What a disk can do to a batch, a sweep and a comparison: it fills up, it cannot be written, another process has the folder. A clear message
# each, and nothing lost.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
mounted=""
finish() {
    [ -z "$mounted" ] || umount "$mounted"
    rm -rf "$scratch"
}
trap finish EXIT

batch=("$sepsim" batch "$root/scenarios/baseline.yaml" "${few[@]}")
"${batch[@]}" --replicates 4 --out "$scratch/whole"

# says CODE WORDS COMMAND... : the exit code and the words.
says() {
    local wanted="$1" words="$2" code=0
    shift 2
    "$@" >"$scratch/said" 2>&1 || code=$?
    [ "$code" -eq "$wanted" ] || { cat "$scratch/said" >&2; wrong "exit code $code, not $wanted: $*"; }
    grep -q -- "$words" "$scratch/said" || { cat "$scratch/said" >&2; wrong "no '$words'"; }
}

# No file may grow beyond half a megabyte: the tables do. (A limit of the shell, for a disk that is full.)
"${batch[@]}" --replicates 1 --out "$scratch/limited"
cp "$scratch/limited/trajectories.csv" "$scratch/former.csv"
(ulimit -f 512 && says 1 'the runs are kept' "${batch[@]}" --replicates 4 --out "$scratch/limited")
cmp "$scratch/limited/trajectories.csv" "$scratch/former.csv" || wrong "former results were touched"
"${batch[@]}" --replicates 4 --resume --out "$scratch/limited"
same "$scratch/whole" "$scratch/limited"
echo "ok: files that may not grow"

mkdir "$scratch/disk"
if mount -t tmpfs -o size=1m tmpfs "$scratch/disk" 2>/dev/null; then
    mounted="$scratch/disk"
    says 1 'No space left' "${batch[@]}" --replicates 4 --out "$scratch/disk/results"
    mount -o remount,size=64m "$scratch/disk"
    "${batch[@]}" --replicates 4 --resume --out "$scratch/disk/results"
    same "$scratch/whole" "$scratch/disk/results"
    mount -o remount,ro "$scratch/disk"
    says 2 'cannot be written' "${batch[@]}" --replicates 1 --out "$scratch/disk/results"
    same "$scratch/whole" "$scratch/disk/results"
    echo "ok: a full disk and a disk that cannot be written"
else
    echo "SKIPPED: no file system may be mounted here, a full and a read-only disk not tried"
fi

"${batch[@]}" --replicates 40 --out "$scratch/shared" &
first=$!
for _ in $(seq 100); do
    [ -e "$scratch/.shared.part/lock" ] && break
    sleep 0.1
done
says 2 'another process' "${batch[@]}" --replicates 1 --out "$scratch/shared"
wait "$first" || wrong "the first of two processes failed"
"$sepsim" verify "$scratch/shared" --sample 1 --quiet || wrong "the first of two processes was disturbed"
echo "ok: two processes on one folder"

# others NAME COMMAND... : the same of other commands, with a folder instead of a disk where that is as good.
others() {
    local name="$1"
    shift
    "$@" --replicates 2 --out "$scratch/$name"
    (ulimit -f 256 && says 1 'the runs are kept' "$@" --replicates 2 --out "$scratch/$name-limited")
    [ ! -e "$scratch/$name-limited" ] || wrong "$name: half of the results were put in place"
    "$@" --replicates 2 --resume --out "$scratch/$name-limited"
    same "$scratch/$name" "$scratch/$name-limited"
    says 2 'cannot be written' "$@" --replicates 1 --out /proc/sepsim/results
    "$@" --replicates 4 --out "$scratch/$name" &
    first=$!
    for _ in $(seq 200); do
        [ -e "$scratch/.$name.part/lock" ] && break
        sleep 0.1
    done
    says 2 'another process' "$@" --replicates 1 --out "$scratch/$name"
    same "$scratch/$name" "$scratch/$name-limited" # still the former results
    wait "$first" || wrong "$name: the first of two processes failed"
    "$sepsim" verify "$scratch/$name" --sample 1 --quiet || wrong "$name: the first of two processes was disturbed"
    echo "ok: $name, the same"
}

cat >"$scratch/design.yaml" <<DESIGN
scenario: $root/scenarios/baseline.yaml
design: {type: grid}
factors:
  economy.contributionLag: {values: [1, 4]}
DESIGN
others sweep "$sepsim" sweep "$scratch/design.yaml" "${few[@]}"
others compare "$sepsim" compare "$root/scenarios/baseline.yaml" "$root/scenarios/detente.yaml" --regret-measure royalty_yield "${few[@]}"
