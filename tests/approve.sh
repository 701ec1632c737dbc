#!/bin/sh
# Renews the golden files and pictures in tests/data/golden by what the program writes now.
# Usage: tests/approve.sh [BUILD_DIR]. Read the diff, and look at each picture, before you commit it.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
build=${1:-$root/build/dev}

cmake --build "$build" --target report_tests publishing_tests
for tests in report_tests publishing_tests; do
    KYODO_APPROVE=1 TZ=Asia/Tokyo "$build/bin/$tests" "[golden]"
done
echo "changed, new (??) or gone:"
git -C "$root" --no-pager status --short --untracked-files=all -- tests/data/golden
git -C "$root" --no-pager diff --stat -- tests/data/golden
