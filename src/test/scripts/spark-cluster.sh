#!/usr/bin/env bash
# A Spark master and two workers on loopback, out of the jars of 'mvn -P spark package': a batch gives the bytes of the local engine, also when
# one worker is killed half way, and under spark-submit. Stops what it started, and nothing else.
# Usage: spark-cluster.sh [REPLICATES]
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
home="$root/target/spark"
[ -f "$home/sepsim.jar" ] || wrong "there is no $home/sepsim.jar; run: mvn -P spark package -Dmaven.test.skip=true"
replicates="${1:-24}"
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
spark=("$java" "${opens[@]}" -cp "$home/jars/*" -Xmx512m)

# when LOG WORDS COUNT : waits until the words stand so many times in the log.
when() {
    for _ in $(seq 300); do
        [ "$(grep -c -- "$2" "$1" 2>/dev/null)" -ge "$3" ] && return
        sleep 0.2
    done
    cat "$1" >&2
    wrong "no '$2' in time"
}

"${spark[@]}" org.apache.spark.deploy.master.Master --host 127.0.0.1 --port 0 --webui-port 0 >"$scratch/master.log" 2>&1 &
started+=($!)
when "$scratch/master.log" 'Starting Spark master at' 1
master="$(grep -o 'spark://127.0.0.1:[0-9]*' "$scratch/master.log" | head -n 1)"
for i in 1 2; do
    "${spark[@]}" org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --port 0 --webui-port 0 --cores 1 --memory 1g \
        "$master" >"$scratch/worker$i.log" 2>&1 &
    started+=($!)
done
when "$scratch/master.log" 'Registering worker' 2

batch=(batch "$root/scenarios/baseline.yaml" --replicates "$replicates" "${few[@]}")
local="$scratch/local"
"$sepsim" "${batch[@]}" --out "$local"

bash "$root/sepsim" "${batch[@]}" --engine spark --master "$master" --out "$scratch/spark" 2>"$scratch/driver.log" \
    || { tail -n 40 "$scratch/driver.log" >&2; wrong "the batch on Spark failed"; }
same "$local" "$scratch/spark"
grep -q '"engine" : "spark"' "$scratch/spark/manifest.json" || wrong "it did not run on Spark"
echo "ok: two workers give the bytes of the local engine"

bash "$root/sepsim" "${batch[@]}" --engine spark --master "$master" --out "$scratch/hit" 2>"$scratch/driver.log" &
driver=$!
for _ in $(seq 600); do # half way: something is stored, and something is to come
    [ -s "$scratch/.hit.part/values.bin" ] && break
    sleep 0.05
done
pkill -9 -P "${started[2]}" || true
kill -9 "${started[2]}"
kill -0 "$driver" 2>/dev/null || wrong "the batch was over before the worker was killed; ask for more replicates"
wait "$driver" || { tail -n 40 "$scratch/driver.log" >&2; wrong "the batch did not outlive its worker"; }
same "$local" "$scratch/hit"
echo "ok: a worker killed half way, the same bytes"

timeout 300 "$java" "${opens[@]}" -cp "$home/jars/*" org.apache.spark.deploy.SparkSubmit --master "$master" --class org.sepsim.cli.Main \
    --jars "$(printf '%s,' "$home"/lib/*.jar)" "$home/sepsim.jar" \
    "${batch[@]}" --engine spark --out "$scratch/submitted" 2>"$scratch/driver.log" \
    || { tail -n 40 "$scratch/driver.log" >&2; wrong "spark-submit failed"; }
same "$local" "$scratch/submitted"
echo "ok: spark-submit gives them too"
