#!/usr/bin/env bash
# Installs what is missing, builds everything and runs every test; ends with the summary of ctest.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/install-packages.sh
cmake --preset release -DBUILD_TESTING=ON
cmake --build --preset release
ctest --preset release
