#!/usr/bin/env bash
# Kills batches at random moments (kill -9) and resumes them: the bytes must be those of an undisturbed one.
# Usage: kill-and-resume.sh [KILLS]
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
trap 'rm -rf "$scratch"' EXIT

kills="${1:-10}"
replicates="${REPLICATES:-12}"
batch=("$sepsim" batch "$root/scenarios/baseline.yaml" --replicates "$replicates" "${few[@]}")

begun="$(date +%s%N)"
"${batch[@]}" --threads 2 --out "$scratch/whole"
milliseconds=$((($(date +%s%N) - begun) / 1000000))

done_kills=0
finished=0
while [ "$done_kills" -lt "$kills" ]; do
    "${batch[@]}" --threads $((1 + RANDOM % 2)) --resume --out "$scratch/killed" &
    pid=$!
    # Anywhere between the start and a little before the end, which comes earlier the more is stored.
    begun="$(date +%s%N)"
    timeout "$(awk -v ms="$milliseconds" -v r="$RANDOM" 'BEGIN { printf "%.3f", ms * (0.25 + 0.75 * r / 32768) / 1000 }')" \
        tail --pid="$pid" -s 0.05 -f /dev/null || true
    if kill -9 "$pid" 2>/dev/null; then
        done_kills=$((done_kills + 1))
        wait "$pid" 2>/dev/null || true
    else
        wait "$pid" || wrong "a resumed batch failed"
        milliseconds=$((($(date +%s%N) - begun) / 1000000)) # it took less than the first one did
    fi
    if [ -e "$scratch/killed/manifest.json" ] && [ ! -e "$scratch/.killed.part" ]; then
        same "$scratch/whole" "$scratch/killed"
        finished=$((finished + 1))
        rm -rf "$scratch/killed"
    fi
done
"${batch[@]}" --resume --out "$scratch/killed"
same "$scratch/whole" "$scratch/killed"
echo "ok: $done_kills kills, $((finished + 1)) batches resumed to the bytes of an undisturbed one"
