# For the scripts beside: which program is tested, and how two results folders are compared. To be read by bash.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)"
scratch="$(mktemp -d)"
sepsim="${SEPSIM:-$root/sepsim}" # the command that is tested
few=(--measures declared_sep_share,ran_revenue_share,royalty_yield --quiet)

wrong() {
    echo "WRONG: $1" >&2
    exit 1
}

# same A B : both folders hold the same files with the same bytes, but for the manifest.
same() {
    diff -rq -x manifest.json "$1" "$2" >&2 || wrong "$1 and $2 differ"
    [ "$(find "$1" -type f | wc -l)" -ge 5 ] || wrong "$1 holds too little"
}
