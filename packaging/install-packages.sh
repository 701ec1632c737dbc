#!/usr/bin/env bash
# Installs what building, running and testing need on Debian 12; asks nothing. Does nothing when all
# of it is there. As root, or with sudo.
set -euo pipefail

packages=(
    # building
    g++ cmake ninja-build ccache pkg-config
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev libgl-dev
    libicu-dev libexpected-dev catch2
    libharfbuzz-dev libqpdf-dev libxlsxwriter-dev libzip-dev
    # running: the driver of the ledger, Qt's own Japanese words, the fonts of the reports
    libqt6sql6-sqlite qt6-translations-l10n fonts-morisawa-bizud-gothic fonts-morisawa-bizud-mincho
    # tests: reading PDF files back, judging HTML, and two more fonts with their traps
    poppler-utils qpdf tidy fonts-ipaexfont-gothic fonts-noto-cjk sqlite3
    # walking through the real window: a screen, a window manager, hands, and looking on
    xvfb openbox xdotool x11-utils libx11-dev
    # checks
    clang-format
)

missing=()
for package in "${packages[@]}"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "Run this as root, or install sudo." >&2; exit 1; }
    as_root=(sudo)
fi
echo "Installing: ${missing[*]}"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
