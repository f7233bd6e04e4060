#!/usr/bin/env bash
# A Spark master and two workers on loopback, out of the jars of 'mvn -P spark package': a sweep gives the bytes of the local engine, also when one
# worker is killed half way; then a comparison by spark-submit on the worker that is left. Stops what it started, and nothing else.
# Usage: spark-cluster.sh [REPLICATES]
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
home="$root/target/spark"
[ -f "$home/sepsim.jar" ] || wrong "there is no $home/sepsim.jar; run: mvn -P spark package -Dmaven.test.skip=true"
replicates="${1:-6}" # of each of the six points of the sweep
started=()
finish() {
    for pid in "${started[@]}"; do
        pkill -9 -P "$pid" 2>/dev/null || true # executors are children of their worker
        kill -9 "$pid" 2>/dev/null || true
    done
    rm -rf "$scratch"
}
trap finish EXIT

export SPARK_HOME="$home" SPARK_SCALA_VERSION=2.13 SPARK_LOCAL_IP=127.0.0.1 SPARK_WORKER_DIR="$scratch/work"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
mapfile -t opens < <(bash "$root/sepsim" spark-options)
cluster=("$java" "${opens[@]}" -cp "$home/jars/*" -Xmx512m)

# when LOG WORDS COUNT : waits until the words stand so many times in the log.
when() {
    for _ in $(seq 300); do
        [ "$(grep -c -- "$2" "$1" 2>/dev/null)" -ge "$3" ] && return
        sleep 0.2
    done
    cat "$1" >&2
    wrong "no '$2' in time"
}

"${cluster[@]}" org.apache.spark.deploy.master.Master --host 127.0.0.1 --port 0 --webui-port 0 >"$scratch/master.log" 2>&1 &
started+=($!)
when "$scratch/master.log" 'Starting Spark master at' 1
master="$(grep -o 'spark://127.0.0.1:[0-9]*' "$scratch/master.log" | head -n 1)"
for i in 1 2; do
    "${cluster[@]}" org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --port 0 --webui-port 0 --cores 1 --memory 1g \
        "$master" >"$scratch/worker$i.log" 2>&1 &
    started+=($!)
done
when "$scratch/master.log" 'Registering worker' 2

# A date, a rule and a number as factors.
cat >"$scratch/design.yaml" <<DESIGN
purpose: Do points travel to a cluster as they are?
scenario: $root/scenarios/baseline.yaml
design: {type: zip}
factors:
  policy.exportControl.start: {values: [2012-Q3, 2016-Q3, 2019-Q3, 2024-Q3, none, none]}
  mechanisms.restrictions: {values: [{type: as-they-stand}, {type: threshold-bandwagon}, {type: threshold-bandwagon}, {type: threshold-bandwagon}, {type: as-they-stand}, {type: own-judgement}]}
  economy.contributionLag: {values: [0.5, 1, 2, 3, 4, 1.5]}
DESIGN

# spark NAME ARGUMENTS... : the work on the cluster, its results in NAME.
spark() {
    local name="$1"
    shift
    bash "$root/sepsim" "$@" --engine spark --master "$master" --out "$scratch/$name" 2>"$scratch/driver.log" \
        || { tail -n 40 "$scratch/driver.log" >&2; wrong "$name: the work on Spark failed"; }
}

sweep=(sweep "$scratch/design.yaml" --replicates "$replicates" "${few[@]}")
"$sepsim" "${sweep[@]}" --out "$scratch/local"
spark sweep "${sweep[@]}"
same "$scratch/local" "$scratch/sweep"
grep -q '"engine" : "spark"' "$scratch/sweep/manifest.json" || wrong "it did not run on Spark"
echo "ok: a sweep on two workers gives the bytes of the local engine"

spark hit "${sweep[@]}" &
driver=$!
for _ in $(seq 600); do # half way: something is stored, and something is to come
    [ -s "$scratch/.hit.part/values.bin" ] && break
    sleep 0.05
done
pkill -9 -P "${started[2]}" || true
kill -9 "${started[2]}"
kill -0 "$driver" 2>/dev/null || wrong "the sweep was over before the worker was killed; ask for more replicates"
[ -d "$scratch/.hit.part" ] || wrong "the sweep was stored before the worker was killed; ask for more replicates"
wait "$driver" || wrong "the sweep did not outlive its worker"
same "$scratch/local" "$scratch/hit"
echo "ok: a worker killed half way through a sweep, the same bytes"

compare=(compare "$root/scenarios/baseline.yaml" "$root/scenarios/detente.yaml" --replicates 3 --regret-measure royalty_yield "${few[@]}")
"$sepsim" "${compare[@]}" --out "$scratch/compared"
timeout 300 "$java" "${opens[@]}" -cp "$home/jars/*" org.apache.spark.deploy.SparkSubmit --master "$master" --class org.sepsim.cli.Main \
    --jars "$(printf '%s,' "$home"/lib/*.jar)" "$home/sepsim.jar" \
    "${compare[@]}" --engine spark --out "$scratch/submitted" 2>"$scratch/driver.log" \
    || { tail -n 40 "$scratch/driver.log" >&2; wrong "spark-submit failed"; }
same "$scratch/compared" "$scratch/submitted"
echo "ok: and so does a comparison under spark-submit, on the worker that is left"
