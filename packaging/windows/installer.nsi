; SPDX-License-Identifier: GPL-3.0-or-later
; The installer: for one user, without administrator's rights. cross-build defines VERSION, SIZE (KiB), DEPLOY (folder
; of the files), LISTS (folder of install.nsh and uninstall.nsh), ICON and TARGET.
;   /S           asks nothing.       Exit code 0 done, 2 refused or failed, 3 the program is running.
;   /D=FOLDER    another folder, as the last argument and without quotation marks.
Target amd64-unicode
Unicode True
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS Win10

!define NAME "Competence Atlas"
!define PROGRAM "competence-atlas.exe"
!define UNINSTALLER "uninstall.exe"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\CompetenceAtlas"
!define CLASSES "Software\Classes"
!define PROGID "CompetenceAtlas.Atlas"
!define SUFFIX ".atlas"

!define EXIT_REFUSED 2
!define EXIT_RUNNING 3

!include FileFunc.nsh
!include LogicLib.nsh
!include MUI2.nsh
!include WinVer.nsh

Name "${NAME}"
OutFile "${TARGET}"
BrandingText "${NAME} ${VERSION}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
ShowInstDetails nevershow
ShowUninstDetails nevershow
AllowSkipFiles off

VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
!macro VersionWords LANGUAGE DESCRIPTION
    VIAddVersionKey /LANG=${LANGUAGE} "ProductName" "${NAME}"
    VIAddVersionKey /LANG=${LANGUAGE} "CompanyName" "${NAME}"
    VIAddVersionKey /LANG=${LANGUAGE} "FileDescription" "${DESCRIPTION}"
    VIAddVersionKey /LANG=${LANGUAGE} "FileVersion" "${VERSION}"
    VIAddVersionKey /LANG=${LANGUAGE} "ProductVersion" "${VERSION}"
    VIAddVersionKey /LANG=${LANGUAGE} "LegalCopyright" "GPL-3.0-or-later"
!macroend

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

; Without a question, the language is the user's own where it is one of these, else the first.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!insertmacro VersionWords ${LANG_ENGLISH} "${NAME} setup"
!insertmacro VersionWords ${LANG_FRENCH} "Installation de l’Atlas des compétences"

LangString FileType ${LANG_ENGLISH} "Competence atlas"
LangString FileType ${LANG_FRENCH} "Atlas des compétences"
LangString Running ${LANG_ENGLISH} "${NAME} is running. Close it, then choose Retry."
LangString Running ${LANG_FRENCH} "L’Atlas des compétences est ouvert. Fermez-le, puis choisissez Réessayer."
LangString OldWindows ${LANG_ENGLISH} "${NAME} needs Windows 10 or newer."
LangString OldWindows ${LANG_FRENCH} "L’Atlas des compétences nécessite Windows 10 ou une version plus récente."
LangString OldStays ${LANG_ENGLISH} "The version that is installed could not be removed. Remove it in the settings of Windows, then run this again."
LangString OldStays ${LANG_FRENCH} "La version déjà installée n’a pas pu être retirée. Désinstallez-la dans les paramètres de Windows, puis relancez cette installation."

; Windows keeps the file of a running program from being opened for writing.
!macro DefineRefuseWhileRunning PREFIX
Function ${PREFIX}RefuseWhileRunning
    Push $0
    Push $1
    again:
    StrCpy $1 ""
    ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
        ClearErrors
        FileOpen $0 "$INSTDIR\${PROGRAM}" a
        ${If} ${Errors}
            StrCpy $1 "running"
        ${Else}
            FileClose $0
        ${EndIf}
    ${EndIf}
    ${If} $1 == "running"
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDRETRY again
        SetErrorLevel ${EXIT_RUNNING}
        Quit
    ${EndIf}
    Pop $1
    Pop $0
FunctionEnd
!macroend
!insertmacro DefineRefuseWhileRunning ""
!insertmacro DefineRefuseWhileRunning "un."

; Explorer shows new icons and kinds of files at once.
!macro TellExplorer
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Function .onInit
    SetShellVarContext current
    SetRegView 64
    ${IfNot} ${AtLeastWin10}
        MessageBox MB_OK|MB_ICONSTOP "$(OldWindows)" /SD IDOK
        SetErrorLevel ${EXIT_REFUSED}
        Quit
    ${EndIf}
FunctionEnd

; The uninstaller of what is there knows its own files, also those that this version has no more. With /UPGRADE it
; leaves shortcut and registry alone, so that what was pinned stays pinned; _?= keeps it from running on as a copy.
Function RemoveOldFiles
    Push $0
    Push $1
    ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $0 != ""
    ${AndIf} ${FileExists} "$0\${UNINSTALLER}"
        ClearErrors
        ExecWait '"$0\${UNINSTALLER}" /S /UPGRADE _?=$0' $1
        ${If} ${Errors}
        ${OrIf} $1 <> 0
            MessageBox MB_OK|MB_ICONSTOP "$(OldStays)" /SD IDOK
            SetErrorLevel ${EXIT_REFUSED}
            Quit
        ${EndIf}
        Delete "$0\${UNINSTALLER}"
        RMDir "$0"
    ${EndIf}
    Pop $1
    Pop $0
FunctionEnd

Section
    Call RefuseWhileRunning
    Call RemoveOldFiles

    SetOverwrite on
    !include "${LISTS}/install.nsh"
    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\${UNINSTALLER}"
    CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}" "" "$INSTDIR\${PROGRAM}" 0

    WriteRegStr HKCU "${CLASSES}\${PROGID}" "" "$(FileType)"
    WriteRegStr HKCU "${CLASSES}\${PROGID}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
    WriteRegStr HKCU "${CLASSES}\${PROGID}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
    WriteRegStr HKCU "${CLASSES}\${SUFFIX}\OpenWithProgids" "${PROGID}" ""
    ReadRegStr $0 HKCU "${CLASSES}\${SUFFIX}" ""
    ${If} $0 == ""
        WriteRegStr HKCU "${CLASSES}\${SUFFIX}" "" "${PROGID}"
    ${EndIf}

    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${NAME}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM},0"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\${UNINSTALLER}"'
    WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\${UNINSTALLER}" /S'
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE}
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
    !insertmacro TellExplorer
SectionEnd

Function un.onInit
    SetShellVarContext current
    SetRegView 64
FunctionEnd

; What belongs to others stays: a suffix that another program has taken over, files that were put into the folder, and
; the user's atlases and settings.
Section Uninstall
    Call un.RefuseWhileRunning
    !include "${LISTS}/uninstall.nsh"
    ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
        SetErrorLevel ${EXIT_REFUSED}
        Quit
    ${EndIf}
    ${GetParameters} $1
    ClearErrors
    ${GetOptions} $1 "/UPGRADE" $2
    ${IfNot} ${Errors}
        Return
    ${EndIf}

    Delete "$INSTDIR\${UNINSTALLER}"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${NAME}.lnk"
    DeleteRegKey HKCU "${CLASSES}\${PROGID}"
    ReadRegStr $0 HKCU "${CLASSES}\${SUFFIX}" ""
    ${If} $0 == "${PROGID}"
        DeleteRegValue HKCU "${CLASSES}\${SUFFIX}" ""
    ${EndIf}
    DeleteRegValue HKCU "${CLASSES}\${SUFFIX}\OpenWithProgids" "${PROGID}"
    DeleteRegKey /ifempty HKCU "${CLASSES}\${SUFFIX}\OpenWithProgids"
    ReadRegStr $0 HKCU "${CLASSES}\${SUFFIX}" ""
    ${If} $0 == ""
        DeleteRegKey /ifempty HKCU "${CLASSES}\${SUFFIX}"
    ${EndIf}
    DeleteRegKey HKCU "${UNINSTALL_KEY}"
    !insertmacro TellExplorer
SectionEnd
