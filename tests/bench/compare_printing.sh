#!/usr/bin/env bash
# Prints the same rows as PDF with this program, LibreOffice Calc and Chromium, one after the other on
# the same machine, and writes a table of times and peak memory (Markdown).
# Usage: compare_printing.sh FOLDER ROWS…; needs the packages libreoffice-calc, chromium and time, and
# a release build of the command line program.
set -euo pipefail
cd "$(dirname "$0")/../.."
cli=$PWD/build/release/bin/kyodo-daicho-cli
folder=$1
shift
mkdir -p "$folder"
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT

# measure LABEL COMMAND…: the median of three runs
measure() {
    local label=$1 runs=()
    shift
    for _ in 1 2 3; do
        runs+=("$( { command time -f '%e %M' "$@" >/dev/null 2>"$profile/stderr" || true; tail -n 1 "$profile/stderr"; } )")
    done
    printf '%s\n' "${runs[@]}" | sort -n | sed -n 2p |
        awk -v label="$label" '{ printf "| %s | %.2f s | %.0f MB |\n", label, $1, $2 / 1024 }'
}

echo "| rows printed as PDF | time | peak memory |"
echo "|---|---:|---:|"
for rows in "$@"; do
    ledger=$folder/projects-$rows.kyodo
    [ -f "$ledger" ] || "$cli" sample "$ledger" --projects "$rows" >/dev/null
    "$cli" report "$ledger" survey --out "$folder/$rows.html" 2>/dev/null
    "$cli" report "$ledger" survey --out "$folder/$rows.xlsx" 2>/dev/null
    measure "$rows, this program" "$cli" report "$ledger" survey --out "$folder/$rows.pdf"
    measure "$rows, LibreOffice Calc" soffice "-env:UserInstallation=file://$profile/office" --headless \
        --convert-to pdf --outdir "$profile" "$folder/$rows.xlsx"
    # more than this is more than a browser prints in an hour
    [ "$rows" -le 20000 ] || continue
    measure "$rows, Chromium" chromium --headless --no-sandbox --disable-gpu --disable-background-networking \
        --disable-component-update --disable-sync --no-first-run "--user-data-dir=$profile/chromium" \
        --virtual-time-budget=600000 --timeout=600000 --no-pdf-header-footer \
        "--print-to-pdf=$profile/chromium.pdf" "file://$folder/$rows.html"
done
