#!/usr/bin/env bash
# Brings translations/*.ts up to date with the sources. With --check it changes nothing, and fails
# when a text is missing, unfinished or no longer used.
set -euo pipefail
cd "$(dirname "$0")/.."

lupdate=/usr/lib/qt6/bin/lupdate
update() { # FOLDER OPTIONS...
    local folder=$1
    shift
    "$lupdate" -silent -I . -locations none -no-ui-lines -no-obsolete "$@" core ui app -ts "$folder/kyodo_ja.ts"
    # English is the language of the sources: only its plurals are written out
    "$lupdate" -silent -I . -locations none -no-ui-lines -no-obsolete -pluralonly "$@" core ui app \
        -ts "$folder/kyodo_en.ts"
}

if [ "${1:-}" != "--check" ]; then
    update translations
    exit 0
fi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cp translations/*.ts "$scratch"
update "$scratch"
status=0
for language in ja en; do
    file=kyodo_$language.ts
    if grep -q 'type="\(unfinished\|vanished\|obsolete\)"' "translations/$file" "$scratch/$file"; then
        echo "translations/$file is not complete:"
        grep -h -B2 'type="unfinished"' "$scratch/$file" | grep -h '<source>' || true
        status=1
    fi
    if ! diff -q "translations/$file" "$scratch/$file" >/dev/null; then
        echo "translations/$file does not match the sources; run packaging/translate.sh"
        status=1
    fi
done
[ $status -eq 0 ] && echo "Both translations are complete."
exit $status
