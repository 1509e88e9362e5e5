# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by cross-build: what stands beside the program. Wants say, fail, $root, $here, $output,
# $qt, $icon and $cxx.

readonly plugins=(platforms/qwindows sqldrivers/qsqlite iconengines/qsvgicon imageformats/qsvg)
readonly plugins_if_there=(styles/qwindowsvistastyle styles/qmodernwindowsstyle)
readonly test_plugins=(platforms/qoffscreen)
readonly objdump=x86_64-w64-mingw32-objdump
readonly strip=x86_64-w64-mingw32-strip

# Where DLLs may come from: Qt, the compiler's runtime, MinGW.
dll_folders() {
    printf '%s\n' "$qt/bin" "$(dirname -- "$("$cxx" -print-file-name=libstdc++-6.dll)")" \
        "$(dirname -- "$("$cxx" -print-file-name=libgcc_s_seh-1.dll)")" /usr/x86_64-w64-mingw32/{bin,lib}
}

# find_dll NAME: its path, or nothing if it is Windows's own.
find_dll() {
    local folder
    while read -r folder; do
        if [[ -f $folder/$1 ]]; then
            printf '%s' "$folder/$1"
            return
        fi
    done < <(dll_folders)
}

# MinGW has an import library for each DLL of Windows.
is_of_windows() {
    local name=${1,,}
    name=${name%.*}
    [[ $name == api-ms-* || -f /usr/x86_64-w64-mingw32/lib/lib$name.a ]]
}

imports() {
    "$objdump" -p "$1" | sed -n 's/^[[:space:]]*DLL Name: //p'
}

# copy_dlls FOLDER FILE...: the DLLs that the import tables of the FILEs name, and those that these name, into FOLDER.
copy_dlls() {
    local folder=$1 file name path
    local -a waiting=("${@:2}")
    while ((${#waiting[@]})); do
        file=${waiting[0]}
        waiting=("${waiting[@]:1}")
        while read -r name; do
            [[ ! -f $folder/$name ]] || continue
            path=$(find_dll "$name")
            if [[ -n $path ]]; then
                install -m 644 "$path" "$folder/$name"
                # Debian's runtime comes with its symbols, ten times its size; what is in Qt is left as it is.
                [[ $path == "$qt"/* ]] || "$strip" --strip-unneeded "$folder/$name"
                waiting+=("$path")
            elif ! is_of_windows "$name"; then
                fail "$(basename -- "$file") wants $name, which is neither in Qt nor in MinGW nor Windows's own."
            fi
        done < <(imports "$file")
    done
}

# copy_plugins FOLDER must|may NAME...
copy_plugins() {
    local folder=$1 need=$2 name
    for name in "${@:3}"; do
        if [[ -f $qt/plugins/$name.dll ]]; then
            install -D -m 644 "$qt/plugins/$name.dll" "$folder/$name.dll"
        elif [[ $need == must ]]; then
            fail "Qt's plugin $name.dll is missing in $qt/plugins."
        fi
    done
}

# Qt's own words in French: from the Qt that is deployed, or from this system's.
copy_qt_translation() {
    local folder
    for folder in "$qt/translations" /usr/share/qt6/translations; do
        if [[ -f $folder/qtbase_fr.qm ]]; then
            install -D -m 644 "$folder/qtbase_fr.qm" "$1/qtbase_fr.qm"
            return
        fi
    done
    fail "Qt's French translation qtbase_fr.qm was not found."
}

# What the libraries beside the program ask to be handed on with them.
copy_licences() {
    local folder=$1 name file
    install -D -m 644 "$root/LICENSE" "$folder/competence-atlas.txt"
    for name in libqt6core6 libqt6charts6 libqt6svg6 g++-mingw-w64-x86-64-posix mingw-w64-common libexpected-dev; do
        for file in /usr/share/doc/"$name"{,t64}/copyright; do
            [[ ! -f $file ]] || install -m 644 "$file" "$folder/$name.txt"
        done
        [[ -f $folder/$name.txt ]] || fail "The licence of $name was not found in /usr/share/doc."
    done
    cat "$output"/libcsv/source/{debian/copyright,COPYING.LESSER} >"$folder/libcsv.txt"
}

# deploy_program BUILD FOLDER
deploy_program() {
    local build=$1 folder=$2
    rm -rf "$folder"
    mkdir -p "$folder"
    install -m 644 "$build/competence-atlas.exe" "$build/competence-atlas.com" "$here/qt.conf" "$folder"
    "$strip" "$folder/competence-atlas.exe" "$folder/competence-atlas.com"
    copy_plugins "$folder/plugins" must "${plugins[@]}"
    copy_plugins "$folder/plugins" may "${plugins_if_there[@]}"
    local -a files
    mapfile -t files < <(find "$folder" -type f \( -name '*.dll' -o -name '*.exe' -o -name '*.com' \))
    copy_dlls "$folder" "${files[@]}"
    copy_qt_translation "$folder/translations"
    copy_licences "$folder/licences"
}

# deploy_tests BUILD PROGRAM FOLDER: the tests with all that the program has beside it.
deploy_tests() {
    local build=$1 program=$2 folder=$3
    rm -rf "$folder"
    cp -a "$program" "$folder"
    rm -r "$folder/licences" "$folder"/competence-atlas.*
    sed -n "s|^tst_.*|$build/&.exe|p" "$here/tests.txt" | xargs ln -sf -t "$folder"
    copy_plugins "$folder/plugins" must "${test_plugins[@]}"
    local -a files
    mapfile -t files < <(find "$folder" -name '*.dll' -o -name 'tst_*.exe')
    copy_dlls "$folder" "${files[@]}"
}

windows_path() {
    printf '%s' "${1//\//\\}"
}

# write_installer_lists PROGRAM FOLDER: install.nsh unpacks each file, uninstall.nsh deletes each and then the folders,
# the deepest first.
write_installer_lists() {
    local program=$1 folder=$2 path of last=none
    local -a files
    mapfile -t files < <(cd "$program" && find . -type f -printf '%P\n' | LC_ALL=C sort)
    for path in "${files[@]}"; do
        of=$(dirname -- "$path")
        of=${of/#./}
        [[ $of == "$last" ]] || printf 'SetOutPath "$INSTDIR%s"\n' "${of:+\\$(windows_path "$of")}"
        last=$of
        printf 'File "${DEPLOY}/%s"\n' "$path"
    done >"$folder/install.nsh"
    {
        for path in "${files[@]}"; do
            printf 'Delete "$INSTDIR\\%s"\n' "$(windows_path "$path")"
        done
        (cd "$program" && find . -mindepth 1 -depth -type d -printf '%P\n') | while read -r path; do
            printf 'RMDir "$INSTDIR\\%s"\n' "$(windows_path "$path")"
        done
    } >"$folder/uninstall.nsh"
}

# make_installer PROGRAM VERSION WORK TARGET: an installer of what is in PROGRAM; lists and messages go to WORK.
make_installer() {
    local program=$1 version=$2 work=$3 target=$4
    mkdir -p "$work"
    write_installer_lists "$program" "$work"
    makensis -V2 -WX "-DVERSION=$version" "-DSIZE=$(du -sk --apparent-size "$program" | cut -f1)" "-DDEPLOY=$program" \
        "-DLISTS=$work" "-DICON=$icon" "-DTARGET=$target" "$here/installer.nsi" >"$work/makensis.log" 2>&1 \
        || { tail -n 30 "$work/makensis.log" >&2; fail "The installer could not be made."; }
}
