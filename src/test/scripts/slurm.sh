#!/usr/bin/env bash
# Runs the template for SLURM arrays as an array of three would, one task after the other, and merges: the bytes are those of the whole.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
trap 'rm -rf "$scratch"' EXIT

export SEPSIM="$sepsim" SEPSIM_OUT="$scratch/results" SEPSIM_OPTIONS="--replicates 4 ${few[*]}"
for task in 3 1 2; do
    SLURM_ARRAY_TASK_ID=$task SLURM_ARRAY_TASK_COUNT=3 SLURM_CPUS_PER_TASK=2 \
        bash "$root/docs/slurm/array.sbatch" "$root/scenarios/baseline.yaml"
done
bash "$root/docs/slurm/merge.sbatch"
"$sepsim" batch "$root/scenarios/baseline.yaml" --replicates 4 "${few[@]}" --out "$scratch/whole"
same "$scratch/whole" "$SEPSIM_OUT/merged"
echo "ok: an array of three and its merge give the bytes of the whole"
