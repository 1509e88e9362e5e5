# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by cross-build. libcsv is one C file, and Debian has it for no MinGW: its source package is fetched with apt
# and built. Wants say, fail and $cc.

# private_apt FOLDER ARGUMENT...: apt-get with lists and sources of its own below FOLDER; the system's stay as they are.
private_apt() {
    local folder=$1
    shift
    apt-get -qq -o Dir::Etc::SourceList="$folder/sources.list" -o Dir::Etc::SourceParts=/dev/null \
        -o Dir::State::Lists="$folder/lists" -o Dir::Cache="$folder/cache" -o APT::Sandbox::User= \
        -o Acquire::IndexTargets::deb::Contents-deb::DefaultEnabled=false "$@"
}

# source_entry PACKAGE: the deb-src line that belongs to where apt finds PACKAGE.
source_entry() {
    local uri suite
    read -r uri suite < <(LC_ALL=C apt-cache madison "$1" | awk -F'|' 'NR == 1 { print $3 }') || true
    [[ -n ${suite:-} ]] || fail "apt does not say where $1 comes from. Run: apt-get update"
    suite=${suite%% *}
    printf 'deb-src %s %s %s\n' "$uri" "${suite%%/*}" "${suite#*/}"
}

# fetch_libcsv_source FOLDER: leaves the unpacked source package in FOLDER/source.
fetch_libcsv_source() {
    local folder=$1
    mkdir -p "$folder/lists/partial" "$folder/cache/archives/partial"
    source_entry libcsv-dev >"$folder/sources.list"
    private_apt "$folder" update || fail "The list of Debian's source packages could not be fetched."
    (cd "$folder" && private_apt "$folder" --download-only --only-source source libcsv) \
        || fail "The source of libcsv could not be fetched."
    dpkg-source --no-check -x "$folder"/libcsv_*.dsc "$folder/source" >"$folder/unpack.log" 2>&1 \
        || fail "The source of libcsv could not be unpacked; see $folder/unpack.log."
    rm -rf "$folder/lists" "$folder/cache"
}

# ensure_libcsv FOLDER: FOLDER/csv.h and FOLDER/libcsv.a, made once.
ensure_libcsv() {
    local folder=$1
    [[ ! -f $folder/libcsv.a || ! -f $folder/csv.h ]] || return 0
    say "libcsv: fetching Debian's source and building it for Windows"
    rm -rf "$folder"
    mkdir -p "$folder"
    fetch_libcsv_source "$folder"
    "$cc" -O2 -c "$folder/source/libcsv.c" -I "$folder/source" -o "$folder/libcsv.o"
    "${cc%-gcc*}-ar" rcs "$folder/libcsv.a" "$folder/libcsv.o"
    cp "$folder/source/csv.h" "$folder/csv.h"
}
