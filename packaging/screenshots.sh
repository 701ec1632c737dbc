#!/usr/bin/env bash
# Renews packaging/screenshots/*.png, which the README shows, from the program as it is.
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/install-packages.sh
cmake --preset release -DBUILD_TESTING=ON
cmake --build --preset release --target kyodo_screenshots
mkdir -p packaging/screenshots
build/release/bin/kyodo_screenshots packaging/screenshots
