# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by prove: a Windows in a folder of its own, on a screen of its own. Wants say, fail, $here and $work.

# start_wine: a fresh prefix below $work and an X server for it; both end with stop_wine.
start_wine() {
    export WINEPREFIX="$work/prefix" WINEARCH=win64 WINEDEBUG=-all
    export WINEDLLOVERRIDES='mscoree,mshtml=;winemenubuilder.exe='
    unset WAYLAND_DISPLAY XAUTHORITY
    same_fonts
    local number=
    coproc SCREEN { exec Xvfb -displayfd 1 -nolisten tcp -screen 0 1440x900x24 2>"$work/xvfb.log"; }
    # shellcheck disable=SC2034
    screen_process=$SCREEN_PID
    read -r -t 60 number <&"${SCREEN[0]}" || fail "Xvfb did not start; see $work/xvfb.log."
    export DISPLAY=":$number"
    in_wine 300 wineboot -i >/dev/null 2>&1 || fail "Wine could not make a Windows in $WINEPREFIX."
    in_wine 60 regedit /S "$(windows_path_of "$here/wine-setup.reg")"
    user_folder=$(echo "$WINEPREFIX"/drive_c/users/*/AppData)
    user_folder=${user_folder%/AppData}
    # Wine links this to the documents of whoever runs it, which are no business of ours.
    [[ ! -L $user_folder/Documents ]] || rm -- "$user_folder/Documents"
    mkdir -p "$user_folder/Documents"
}

# Wine takes its fonts from fontconfig: with these two for it and for this system's program, both paint with the same.
same_fonts() {
    mkdir -p "$work/fonts"
    cp /usr/share/fonts/truetype/dejavu/DejaVuSans{,-Bold}.ttf "$work/fonts"
    cat >"$work/fonts.conf" <<CONF
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>$work/fonts</dir><cachedir>$work/fonts/cache</cachedir></fontconfig>
CONF
    export FONTCONFIG_FILE="$work/fonts.conf"
}

stop_wine() {
    [[ -z ${WINEPREFIX:-} ]] || wineserver -k >/dev/null 2>&1 || true
    [[ -z ${screen_process:-} ]] || kill "$screen_process" 2>/dev/null || true
}

# in_wine SECONDS PROGRAM ARGUMENT...
in_wine() {
    timeout -k 10 "$1" wine "${@:2}" </dev/null
}

windows_path_of() {
    local path
    path=$(realpath -m -- "$1")
    printf 'Z:%s' "${path//\//\\}"
}

# registry KEY [VALUE]: the value, its key's default without one; empty if there is none. Not found is no failure.
registry() {
    local text which=(/ve)
    (($# == 1)) || which=(/v "$2")
    text=$(in_wine 60 reg query "$1" "${which[@]}" 2>/dev/null | tr -d '\r' | grep -E '    REG_(SZ|DWORD) ') || true
    sed -E 's/^.*    REG_(SZ|DWORD) +//' <<<"$text"
}

has_key() {
    in_wine 60 reg query "$1" >/dev/null 2>&1
}

# wait_until SECONDS COMMAND...: tries again each half second.
wait_until() {
    local tries=$(($1 * 2))
    shift
    until "$@"; do
        ((tries-- > 0)) || return 1
        sleep 0.5
    done
}
