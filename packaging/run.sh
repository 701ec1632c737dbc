#!/usr/bin/env bash
# Builds the program and opens it on a copy of the sample ledger; without a display it makes the
# sample's 調査結果一覧.pdf instead. `run.sh -- ARGS` hands ARGS to the command line program.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/install-packages.sh >&2
if [ ! -f build/release/build.ninja ]; then
    cmake --preset release -DBUILD_TESTING=OFF >&2
fi
cmake --build --preset release --target kyodo-daicho kyodo-daicho-cli >&2
bin=$PWD/build/release/bin

if [ "${1:-}" = "--" ]; then
    shift
    cd "${OLDPWD:-$PWD}"
    exec "$bin/kyodo-daicho-cli" "$@"
fi

folder=${XDG_DATA_HOME:-$HOME/.local/share}/kyodo-daicho
mkdir -p "$folder"
ledger=$folder/sample-$(date +%Y%m%d-%H%M%S).kyodo
"$bin/kyodo-daicho-cli" sample "$ledger"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$bin/kyodo-daicho" "$ledger"
fi
report=$folder/調査結果一覧.pdf
"$bin/kyodo-daicho-cli" report "$ledger" survey --out "$report"
echo "There is no display, so no window. The survey table of the sample: $report"
