# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the scripts of this folder. Written for bash 3.2, which is what macOS has.

readonly cmake_floor=3.25
readonly qt_floor=6.4

# Debian and Ubuntu. "a|b": whichever is there, the package has had both names. "a?": only where it exists.
readonly apt_build=(
    cmake ninja-build g++ ccache
    qt6-base-dev libqt6sql6-sqlite 'qt6-svg-dev|libqt6svg6-dev' 'qt6-svg-plugins?' 'qt6-qpa-plugins?'
    qt6-charts-dev 'libqt6opengl6-dev?'
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libexpected-dev libcsv-dev python3 fonts-inter)
# Beside Poppler and the validators, what listening to the program as a screen reader does takes.
readonly apt_test=(poppler-utils desktop-file-utils appstream shared-mime-info
    at-spi2-core 'python3-pyatspi?' dbus xvfb xauth xdotool)
readonly apt_package=(dpkg-dev file gzip)
readonly brew_build=(cmake ninja ccache qt tl-expected libcsv)
readonly brew_test=(poppler)

say() {
    printf '%s\n' "$*"
}

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# version_at_least 3.28.1 3.25
version_at_least() {
    local have_major have_minor want_major want_minor _
    IFS=. read -r have_major have_minor _ <<<"$1"
    IFS=. read -r want_major want_minor _ <<<"$2"
    have_minor=${have_minor%%[!0-9]*}
    ((have_major > want_major || (have_major == want_major && ${have_minor:-0} >= want_minor)))
}

cmake_version() {
    local text
    text=$(cmake --version 2>/dev/null) || true
    text=${text%%$'\n'*}
    printf '%s' "${text##* }"
}

has_recent_cmake() {
    command -v cmake >/dev/null && version_at_least "$(cmake_version)" "$cmake_floor"
}

apt_candidate() {
    local policy
    policy=$(LC_ALL=C apt-cache policy "$1" 2>/dev/null)
    policy=${policy#*Candidate: }
    policy=${policy%%$'\n'*}
    [[ $policy == '(none)' ]] || printf '%s' "$policy"
}

apt_has() {
    local name status
    [[ $1 == cmake ]] && has_recent_cmake && return 0
    for name in ${1//|/ }; do
        status=$(dpkg-query -W -f '${db:Status-Status} ' "${name%\?}" 2>/dev/null) || continue
        [[ " $status" == *' installed '* ]] && return 0
    done
    [[ $1 == *\? && -z $(apt_candidate "${1%\?}") ]]
}

as_root() {
    if ((EUID == 0)); then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

require_recent_distribution() {
    local cmake qt
    cmake=$(apt_candidate cmake)
    qt=$(apt_candidate qt6-base-dev)
    if ! has_recent_cmake && ! version_at_least "${cmake:-0}" "$cmake_floor" || ! version_at_least "${qt:-0}" "$qt_floor"; then
        fail "This system offers CMake ${cmake:-none} and Qt ${qt:-none}; Competence Atlas needs CMake $cmake_floor" \
            "and Qt $qt_floor or later, as in Debian 12 and Ubuntu 24.04." \
            "If you installed both by hand, set ATLAS_SKIP_DEPENDENCIES=1 and run this again."
    fi
}

# A satisfied list costs a look into the package database only: no network, no root.
ensure_apt_packages() {
    local spec name chosen plain=() missing=() install=()
    for spec in "$@"; do
        apt_has "$spec" || missing+=("$spec")
    done
    ((${#missing[@]})) || return 0

    plain=("${missing[@]%%|*}")
    say "Missing packages: ${plain[*]%\?}"
    ((EUID == 0)) || command -v sudo >/dev/null \
        || fail "Installing them takes root's rights and there is no sudo here. As root, run:" \
            "apt-get update && apt-get install --no-install-recommends ${plain[*]%\?}"
    # A third party's broken source must not be in the way; what is really unavailable is told below.
    as_root apt-get -o DPkg::Lock::Timeout=300 -qq update || say "The package lists could not all be refreshed."
    require_recent_distribution
    for spec in "${missing[@]}"; do
        chosen=
        for name in ${spec//|/ }; do
            [[ -n $chosen || -z $(apt_candidate "${name%\?}") ]] || chosen=${name%\?}
        done
        [[ -n $chosen || $spec == *\? ]] \
            || fail "apt does not know the package ${spec//|/ or }. On Ubuntu, enable the \"universe\" component."
        [[ -z $chosen ]] || install+=("$chosen")
    done
    as_root apt-get -o DPkg::Lock::Timeout=300 -qq -y --no-install-recommends install "${install[@]}"
}

ensure_brew_formulas() {
    local name missing=()
    xcode-select -p >/dev/null 2>&1 || fail "The compiler is missing. Run: xcode-select --install"
    command -v brew >/dev/null || fail "Homebrew is missing. Install it from https://brew.sh and run this again."
    for name in "$@"; do
        brew list --formula --versions "$name" >/dev/null 2>&1 || missing+=("$name")
    done
    ((${#missing[@]} == 0)) || brew install "${missing[@]}"
    CMAKE_PREFIX_PATH="$(brew --prefix)${CMAKE_PREFIX_PATH:+:$CMAKE_PREFIX_PATH}"
    export CMAKE_PREFIX_PATH
}

# ensure_dependencies run|test|package
ensure_dependencies() {
    local version apt=("${apt_build[@]}") brew=("${brew_build[@]}")
    if [[ $1 == test ]]; then
        apt+=("${apt_test[@]}")
        brew+=("${brew_test[@]}")
    elif [[ $1 == package ]]; then
        apt+=("${apt_package[@]}")
    elif [[ -n ${WAYLAND_DISPLAY:-} ]]; then
        apt+=('qt6-wayland?')
    fi

    if [[ -n ${ATLAS_SKIP_DEPENDENCIES:-} ]]; then
        say "Packages are not looked at, as ATLAS_SKIP_DEPENDENCIES asks."
    elif [[ $(uname -s) == Darwin ]]; then
        ensure_brew_formulas "${brew[@]}"
    elif [[ $(uname -s) == Linux ]] && command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
        ensure_apt_packages "${apt[@]}"
    else
        fail "This script installs what it needs on Debian, Ubuntu and macOS only. Elsewhere install a C++20" \
            "compiler, CMake $cmake_floor, Ninja, Qt $qt_floor (base, charts, svg, tools, translations; SQLite driver)," \
            "tl-expected, libcsv and Python 3, for the tests also the Poppler tools; then set" \
            "ATLAS_SKIP_DEPENDENCIES=1 and run this again."
    fi

    version=$(cmake_version)
    has_recent_cmake || fail "CMake $cmake_floor or later is needed; found: ${version:-none}." \
        "Ubuntu 22.04 and Debian 11 are too old, and so is their Qt; Debian 12 and Ubuntu 24.04 will do."
}

# configure PRESET [OPTION...]
configure() {
    local preset=$1 cache="${root:?}/build/$1/CMakeCache.txt"
    shift
    # CMake refuses a build folder that was moved or copied along with its sources.
    if [[ -f $cache ]] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache"; then
        set -- --fresh "$@"
    fi
    cmake -S "$root" --preset "$preset" "$@"
}

# Qt wants a UTF-8 locale and complains at every start where there is none, as in a container.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
*[Uu][Tt][Ff]*) ;;
*) [[ $(uname -s) != Linux ]] || export LC_ALL=C.UTF-8 ;;
esac
