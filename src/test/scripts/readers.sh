#!/usr/bin/env bash
# Runs the Python and R snippets of docs/cluster.md on a small batch, where the language is there.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
trap 'rm -rf "$scratch"' EXIT

# snippet LANGUAGE : the block of that language in the page.
snippet() { sed -n "/^\`\`\`$1\$/,/^\`\`\`\$/p" "$root/docs/cluster.md" | sed '1d;$d'; }

mkdir -p "$scratch/results"
ln -s "$sepsim" "$scratch/sepsim"
"$sepsim" batch "$root/scenarios/baseline.yaml" --replicates 3 "${few[@]}" --out "$scratch/results/baseline"
cd "$scratch"
# The system's Python has the package, whatever other comes first on the path.
python=python3
[ -x /usr/bin/python3 ] && /usr/bin/python3 -c 'import pandas' 2>/dev/null && python=/usr/bin/python3
if "$python" -c 'import pandas' 2>/dev/null; then
    snippet python | "$python" - >read.txt # to its end: a closed pipe would be its failure
    grep -Eq '^count +3\.0' read.txt || wrong "the Python snippet does not read three replicates"
    echo "ok: the Python snippet"
else
    echo "SKIPPED: no pandas here"
fi
if command -v Rscript >/dev/null; then
    snippet r >snippet.R
    Rscript snippet.R >read.txt
    grep -q 'Median' read.txt || wrong "the R snippet does not read the replicates"
    echo "ok: the R snippet"
else
    echo "SKIPPED: no R here"
fi
