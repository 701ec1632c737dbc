#!/usr/bin/env bash
# Walks through the real window as a clerk does, by keys and clicks: every page, dialog and report.
#
#   walk.sh BIN ROUNDS [--cores 1|2] [--busy] [--ledger sample|10000|FILE]
#
# BIN holds kyodo-daicho, kyodo-daicho-cli and window_watch. What is not said is taken in turn, round
# by round. --busy lets another process compete for each core. WALK_PICTURES names a folder that gets
# a picture of the screen at every step (needs ImageMagick). WALK_PATIENCE multiplies the times that
# are waited: for a build under a sanitizer.
#
# A round fails when the program crashes, does not answer for two seconds (of those in which it had a
# core), says anything on stderr, opens a window larger than the screen or one that cannot be made
# small, does not open what was asked for, or does not end well. The last line of the log counts; the
# exit code is 1 if any failed.
set -u
shopt -s inherit_errexit

readonly Screen=1366x768 LeastWidth=1024 LeastHeight=640
readonly Felt=100       # milliseconds of silence that a clerk may feel, and the log tells
readonly Slowness=${WALK_PATIENCE:-1}
readonly Patience=$((15000 * Slowness)) # milliseconds for what has to open or close
here=$(cd "$(dirname "$0")" && pwd)
bin=${1:?"walk.sh BIN ROUNDS"} rounds=${2:?"walk.sh BIN ROUNDS"}
shift 2
cores= ledger= busy=
while [ $# -gt 0 ]; do
    case $1 in
    --cores) cores=$2 && shift 2 ;;
    --ledger) ledger=$2 && shift 2 ;;
    --busy) busy=yes && shift ;;
    *) echo "walk: unknown option $1" >&2 && exit 2 ;;
    esac
done
bin=$(cd "$bin" && pwd) || exit 2
watch=${WINDOW_WATCH:-$bin/window_watch}
for tool in Xvfb openbox xdotool xprop taskset "$watch"; do
    command -v "$tool" >/dev/null || { echo "walk: $tool is not there" >&2 && exit 2; }
done

# ---- the desk: a screen, a window manager, ledgers ----

# in memory where that can be: what a disk under load takes is no silence of the program
fast=/dev/shm
work=$(mktemp -d -p "$([ -w $fast ] && echo $fast || echo "${TMPDIR:-/tmp}")")
helpers=() busy_ones=()
program=
tidy_up() {
    for process in $program "${helpers[@]}" "${busy_ones[@]}"; do
        kill "$process" 2>/dev/null
    done
    rm -rf "$work"
}
trap tidy_up EXIT

export HOME=$work/home XDG_RUNTIME_DIR=$work/run TZ=Asia/Tokyo LANG=C.UTF-8 LC_ALL=C.UTF-8
# heard by a build under a sanitizer; what libraries keep to the end is not ours to judge
export TSAN_OPTIONS="suppressions=$here/thread_sanitizer.supp" ASAN_OPTIONS=detect_leaks=0
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME WAYLAND_DISPLAY QT_STYLE_OVERRIDE
mkdir -m 700 "$HOME" "$XDG_RUNTIME_DIR"
# A register with two pairs of doubles; nobody in it is real.
list_organisations() {
    echo "団体名,種別,旧名称"
    seq -f "第%g町内会,町内会," 300
    printf '%s\n' "みどりの会,," "みどりと花の会,,みどりの会" \
        "株式会社あおぞら工房,," "一般社団法人あおぞら工房,,"
}

# make_ledger FILE [OPTION...]
make_ledger() {
    local file=$1
    shift
    "$bin/kyodo-daicho-cli" sample "$file" "$@" &&
        "$bin/kyodo-daicho-cli" import "$file" "$work/organisations.csv" --kind organisations
}

export QT_QPA_PLATFORM=offscreen
list_organisations >"$work/organisations.csv"
{
    make_ledger "$work/sample.kyodo" && make_ledger "$work/10000.kyodo" --projects 10000 &&
        if [ -f "$ledger" ]; then cp "$ledger" "$work/own.kyodo" && ledger=own; fi
} >"$work/making" 2>&1 ||
    { cat "$work/making" >&2 && echo "walk: the ledgers cannot be made" >&2 && exit 2; }
export QT_QPA_PLATFORM=xcb

Xvfb -displayfd 3 -screen 0 ${Screen}x24 -nolisten tcp 3>"$work/display" >/dev/null 2>&1 &
x_server=$!
helpers+=($x_server)
for _ in $(seq 300); do
    [ -s "$work/display" ] && break
    sleep 0.1
done
DISPLAY=:$(cat "$work/display")
export DISPLAY
openbox --config-file "$here/openbox.xml" >/dev/null 2>&1 &
helpers+=($!)
for _ in $(seq 300); do
    xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id' && break
    sleep 0.1
done

# ---- looking and acting ----

slow=() starts=() step= failure= longest=0 longest_step= pages=0 dialogs=0 reports=0 picture=0
# the least size that the window allows, where it allows least, and what is larger than the screen
least_width=0 least_height=0 least_step= too_large=

# Asks the watch, and notes what it measured; fails the round when something is wrong.
ask() {
    [ -n "$failure" ] && return 1
    local answer silence width height large
    echo "$*" >&"${to_watch}" 2>/dev/null
    read -r -t $((120 * Slowness)) answer <&"${from_watch}" || answer=gone
    take_picture
    case $answer in
    ok*)
        read -r _ silence width height large <<<"$answer"
        if [ "$silence" -gt "$longest" ]; then
            longest=$silence longest_step=$step
        fi
        [ "$silence" -gt $Felt ] && slow+=("$silence ms at “$step”")
        if [ "$width" -gt "$least_width" ]; then
            least_width=$width least_step=$step
        fi
        least_height=$((height > least_height ? height : least_height))
        too_large=${too_large:-"${large:+"larger than the screen: $large, at: $step"}"}
        ;;
    hung*)
        # where it stands, while it stands there
        command -v gdb >/dev/null && gdb -p "$program" -batch -ex 'thread apply all backtrace 25' >"$work/stacks" 2>/dev/null
        fail "$answer"
        ;;
    *) fail "$answer" ;;
    esac
    [ -z "$failure" ]
}

take_picture() {
    [ -n "${WALK_PICTURES:-}" ] || return
    picture=$((picture + 1))
    import -window root "$(printf '%s/%03d %s.png' "$WALK_PICTURES" $picture "${step//\//-}")"
}

fail() {
    failure=${failure:-"$1, at: $step"}
    return 1
}

settle() { ask settle "${1:-60}"; }

keys() {
    [ -n "$failure" ] && return 1
    xdotool key --clearmodifiers "$@"
}

# click X Y [xdotool's options]: a place in the window
click() {
    [ -n "$failure" ] && return 1
    local x=$1 y=$2
    shift 2
    xdotool mousemove --window "$window" "$x" "$y" click "$@" 1
}

# dialog NAME KEY...: it opens by these keys, and Escape closes it
dialog() {
    step="dialog $1"
    shift
    keys "$@" && ask windows 2 $Patience && settle && leave_dialog && dialogs=$((dialogs + 1))
}

leave_dialog() { keys Escape && ask windows 1 $Patience && settle; }

# page NUMBER NAME: long enough for what begins beside the window a moment after
page() {
    step="page $2"
    keys "ctrl+alt+$1" && settle 400 && pages=$((pages + 1))
}

# ---- what is walked ----

# What a new user meets, up to the sample.
walk_start_page() {
    step="page start"
    settle 200 && pages=$((pages + 1))
    dialog "new ledger" ctrl+shift+n
    dialog "opening a ledger" ctrl+o
    dialog "about" alt+h a
    step="opening the sample"
    keys alt+s && until_ledger_is_open
    page 3 organisations
}

until_ledger_is_open() {
    local tries
    for tries in $(seq $((Patience / 50))); do
        [[ $(xdotool getwindowname "$window") == *.kyodo* ]] && return
        settle 50 || return
    done
    fail "no ledger is open"
}

walk_pages() {
    local number=1 name
    for name in overview projects organisations findings reports guideline history; do
        page $number $name || return
        number=$((number + 1))
    done
    step="pages in a hurry"
    for number in 3 1 3 4 3 2 5 3 6 7 3 2; do
        keys "ctrl+alt+$number"
    done
    settle
}

# The column of pages at the left, by clicks.
walk_navigation() {
    local row
    for row in 0 1 2 3 4 5 6 1; do
        step="click on page $row"
        click 60 $((108 + 40 * row)) && settle || return
    done
}

walk_projects() {
    page 2 projects
    step="search"
    keys ctrl+f && xdotool type --delay 20 "npo" && settle 200
    keys ctrl+a Delete && settle 200
    step="order of the list"
    click 330 157 && settle 100 && click 330 157 && settle 100
    step="scrolling"
    page 2 projects
    keys End && settle && keys Prior Prior Home Next && settle
    walk_project_editor
    step="undo and redo"
    keys ctrl+z && settle 200 && keys ctrl+y && settle 200 && keys ctrl+z && settle 200
    step="summary at the side"
    keys F9 && settle && keys F9 && settle
}

walk_project_editor() {
    local tab
    step="project editor"
    page 2 projects
    keys Home Return && settle 150
    for tab in 2 3 4 5 6 1; do
        step="project editor, tab $tab"
        keys "alt+$tab" && settle || return
    done
    step="next and previous project"
    keys ctrl+Next ctrl+Next ctrl+Prior && settle
    step="saving a project"
    keys alt+n && xdotool type --delay 20 "x" && keys ctrl+s && settle 150
    step="leaving the editor"
    keys Escape && ask windows 1 $Patience && settle
    step="new project"
    keys ctrl+n && settle 100 && keys Escape && ask windows 1 $Patience && settle
}

walk_organisations() {
    local tab
    page 3 organisations
    step="new organisation"
    keys alt+n && settle 100
    for tab in 2 3 4 5 6 1; do
        step="organisation editor, tab $tab"
        keys "alt+$tab" && settle || return
    done
    step="leaving the organisation"
    keys Escape && ask windows 1 $Patience && settle
    dialog duplicates alt+d
    step="an organisation"
    page 3 organisations
    keys Home Return && settle 100 && keys alt+n && xdotool type --delay 20 "x" && keys ctrl+s && settle 150
    step="leaving the organisation"
    keys Escape && ask windows 1 $Patience && settle
}

walk_findings() {
    local tab
    page 4 findings
    for tab in 1 2 3; do
        step="findings, tab $tab"
        keys ctrl+Tab && settle 150 || return
    done
}

# The list stands in two columns; the settings tell which report is shown.
walk_reports() {
    local way seen=$work/seen
    page 5 reports
    step="list of reports"
    until_idle && click 300 170 && keys End && until_idle
    shown_report >"$seen"
    next_report Home
    for way in Down Down Down Down Down Right Up Up Up Up Up; do
        next_report $way || return
    done
    reports=$(sort -u "$seen" | grep -c .)
    step="reports"
    [ "$reports" -eq 12 ] || fail "only $reports of 12 reports were shown"
    dialog "saving a PDF" alt+d
    dialog "saving a spreadsheet" alt+x
    step="in a hurry through the reports"
    keys Home Down Down Right Up Left Down && settle
}

# next_report KEY: chooses it, and waits for its pages. A key that meets the progress of the report
# before is lost, as a clerk's would be.
next_report() {
    local before tries
    before=$(tail -1 "$seen")
    for tries in $(seq 5); do
        keys "$1" && until_shown_other "$before" && break
        [ -z "$failure" ] || return
    done
    step="report $(shown_report)"
    shown_report >>"$seen"
    until_idle && ask windows 1 $Patience
}

until_shown_other() {
    local tries
    for tries in $(seq 50); do
        [ "$(shown_report)" != "$1" ] && return
        settle 50 || return
    done
    return 1
}

# For work that shows no other sign of its end: the program uses next to no processor time any more.
until_idle() {
    local before now tries
    before=$(processor_time)
    for tries in $(seq $((100 * Slowness))); do
        settle 200 || return
        now=$(processor_time)
        [ $((now - before)) -le 3 ] && return
        before=$now
    done
}

# In hundredths of a second.
processor_time() { awk '{ print $14 + $15 }' "/proc/$program/stat" 2>/dev/null || echo 0; }

shown_report() { grep -rhsE '^(.*\\)?report=' "$HOME/.config" | sed 's/.*=//' | head -1; }

walk_guideline() {
    page 6 guideline
    dialog "comparing guidelines" alt+c
    dialog "editing the guideline" alt+i
    dialog "revising the guideline" alt+s
    dialog "writing the guideline" alt+w
    dialog "reading a guideline" alt+r
}

walk_menus() {
    local letter
    for letter in f e v u p h; do
        step="menu $letter"
        keys "alt+$letter" Down Up Escape Escape && settle || return
    done
    dialog "keys" F1
    dialog "about" alt+h a
    dialog "adding a round" alt+u a
    dialog "new ledger" ctrl+shift+n
    dialog "opening a ledger" ctrl+o
    dialog "backups" ctrl+b
}

walk_import() {
    cp "$here/../data/sunagawa_h23_h24.csv" "$work/table.csv"
    step="choosing a file to import"
    keys ctrl+i && ask windows 2 $Patience && settle
    xdotool type --delay 20 "$work/table.csv" && settle 100
    step="dialog import"
    keys Return && settle 300 && ask windows 2 $Patience && settle && leave_dialog &&
        dialogs=$((dialogs + 1))
}

quit() {
    step="quitting"
    keys ctrl+q || return
    local waited
    for waited in $(seq $((100 * Slowness))); do
        kill -0 "$program" 2>/dev/null || break
        sleep 0.1
    done
    if kill -0 "$program" 2>/dev/null; then
        fail "the program does not end"
    fi
}

# ---- rounds ----

# start CORES [LEDGER]: and waits until the window answers
start() {
    local cores=$1 binding=() answer
    shift
    step="starting"
    [ "$cores" = 1 ] && binding=(taskset -c 0)
    "${binding[@]}" "$bin/kyodo-daicho" "$@" >"$work/said" 2>&1 &
    program=$!
    coproc watching { "$watch" $program $x_server $((2000 * Slowness)) 2>/dev/null; }
    from_watch=${watching[0]} to_watch=${watching[1]} watching_process=$!
    read -r -t $((90 * Slowness)) answer <&"$from_watch"
    case $answer in
    ready*) starts+=("${answer#ready }") ;;
    *) fail "no window opens" ;;
    esac
    ask windows 1 $Patience && settle
    window=$(xdotool search --onlyvisible --pid $program --name 協働台帳 2>/dev/null | head -1)
}

# keep_busy CORES: as many processes beside
keep_busy() {
    local binding=() process
    [ -n "$busy" ] || return
    [ "$1" = 1 ] && binding=(taskset -c 0)
    for process in $(seq "$1"); do
        "${binding[@]}" sh -c 'while :; do :; done' &
        busy_ones+=($!)
    done
}

# Ends what is left of a round, and judges how the program ended.
stop() {
    [ -n "$failure" ] && [ -n "$program" ] && kill "$program" 2>/dev/null
    exec {to_watch}>&-
    wait "$program"
    local code=$?
    program=
    wait "$watching_process" 2>/dev/null
    case $code in
    0 | 143) ;;
    *) failure="ended with $code${failure:+ ($failure)}" ;;
    esac
    [ -s "$work/said" ] && failure=${failure:-"said something"}
    failure=${failure:-$too_large}
    if [ $least_width -gt $LeastWidth ] || [ $least_height -gt $LeastHeight ]; then
        failure=${failure:-"the window cannot be made small"}
    fi
}

# walk_round NUMBER CORES LEDGER: the first start of a new user, then a ledger
walk_round() {
    slow=() starts=() step= failure= longest=0 longest_step= pages=0 dialogs=0 reports=0
    least_width=0 least_height=0 least_step= too_large=
    keep_busy "$2"
    mkdir -m 700 "$work/new-user-$1"
    HOME=$work/new-user-$1 start "$2"
    walk_start_page && quit
    stop
    if [ -z "$failure" ]; then
        cp "$work/$3.kyodo" "$work/round-$1.kyodo"
        start "$2" "$work/round-$1.kyodo"
        walk_pages && walk_navigation && walk_projects && walk_organisations && walk_findings &&
            walk_reports && walk_guideline && walk_import && walk_menus && quit
        stop
    fi
    rest
    echo "round $1, cores $2, ledger $3: ${failure:-well} — $pages pages, $dialogs dialogs, $reports reports," \
        "longest silence $longest ms ($longest_step), least window ${least_width}x$least_height ($least_step)," \
        "started in ${starts[*]} ms"
    [ ${#slow[@]} -gt 0 ] && printf '    silent for %s\n' "${slow[@]}"
    [ -s "$work/said" ] && sed 's/^/    said: /' "$work/said"
    [ -s "$work/stacks" ] && grep -E '^(Thread|#)' "$work/stacks" | sed 's/^/    /'
    rm -f "$work/stacks"
    [ -z "$failure" ]
}

# Nobody is busy between two rounds.
rest() {
    local process
    for process in "${busy_ones[@]}"; do
        kill "$process" && wait "$process" 2>/dev/null
    done
    busy_ones=()
}

failed=0
for number in $(seq "$rounds"); do
    turn=$((number % 4))
    in_turn_ledger=sample
    [ $((turn / 2)) = 1 ] && in_turn_ledger=10000
    walk_round "$number" "${cores:-$((turn % 2 + 1))}" "${ledger:-$in_turn_ledger}" || failed=$((failed + 1))
done
echo "walk: $failed of $rounds rounds failed"
[ "$failed" -eq 0 ]
