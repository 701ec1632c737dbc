#!/usr/bin/env bash
# Renews packaging/screenshots/*.png, which the README shows, from the program as it is. All the
# pictures that there are go to a folder that is named: packaging/screenshots.sh FOLDER [WIDTHxHEIGHT]
# [ja|en] [light|dark] [SCALE]
set -euo pipefail
pictures=${1:+$(realpath -m "$1")}
cd "$(dirname "$0")/.."
packaging/install-packages.sh
cmake --preset release -DBUILD_TESTING=ON
cmake --build --preset release --target kyodo_screenshots
if [ -n "$pictures" ]; then
    mkdir -p "$pictures"
    build/release/bin/kyodo_screenshots "$pictures" "${@:2}"
    exit 0
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
build/release/bin/kyodo_screenshots "$scratch"
for shown in packaging/screenshots/*.png; do
    cp "$scratch/$(basename "$shown")" "$shown"
done
