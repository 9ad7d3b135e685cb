; One setup.exe of the frozen program, made on Debian and tried under Wine (try_installers.py).
; Organisations install the MSI; this one is for where no MSI is taken.
;   setup.exe /S                    without a question
;   /NOASSOC /NOSTARTMENU /DESKTOP  what to leave out, what to add
;   /D=C:\Other Folder              last, without quotes
;   An upgrade keeps folder, shortcuts and file types as they are, unless told otherwise.
; Exit codes: 0 done, 2 could not be written, 3 a newer version is there.
; makensis -DVERSION=0.1.0 -DPROGRAM=folder -DMADE=folder-of-intact.ico -DOUTPUT=file intact.nsi

Target amd64-unicode
Unicode true
ManifestSupportedOS Win10
RequestExecutionLevel admin
SetCompressor /SOLID ${COMPRESSION}
Name "Intact"
OutFile "${OUTPUT}"
Icon "${MADE}/intact.ico"
UninstallIcon "${MADE}/intact.ico"
InstallDir "$PROGRAMFILES64\Intact"
BrandingText "Intact ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "Intact"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "Intact ${VERSION}, installer"
VIAddVersionKey /LANG=0 "CompanyName" "The Intact project"
VIAddVersionKey /LANG=0 "LegalCopyright" "GPL-3.0-or-later"

!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "WordFunc.nsh"

!define ARP "Software\Microsoft\Windows\CurrentVersion\Uninstall\Intact"
!define PATHS "Software\Microsoft\Windows\CurrentVersion\App Paths"
!define CLASSES "Software\Classes"

Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

Var Before
Var Types
Var Menu
Var Icon

!macro OfferFor KIND
  WriteRegStr HKLM "${CLASSES}\Intact.${KIND}" "" "Mail message"
  WriteRegStr HKLM "${CLASSES}\Intact.${KIND}\DefaultIcon" "" "$INSTDIR\intact.exe,0"
  WriteRegStr HKLM "${CLASSES}\Intact.${KIND}\shell\open\command" "" '"$INSTDIR\intact.exe" "%1"'
  WriteRegStr HKLM "${CLASSES}\.${KIND}\OpenWithProgids" "Intact.${KIND}" ""
  WriteRegStr HKLM "${CLASSES}\SystemFileAssociations\.${KIND}\shell\Intact" "MUIVerb" "Check with Intact"
  WriteRegStr HKLM "${CLASSES}\SystemFileAssociations\.${KIND}\shell\Intact" "Icon" "$INSTDIR\intact.exe,0"
  WriteRegStr HKLM "${CLASSES}\SystemFileAssociations\.${KIND}\shell\Intact\command" "" '"$INSTDIR\intact.exe" "%1"'
  WriteRegStr HKLM "Software\Intact\Capabilities\FileAssociations" ".${KIND}" "Intact.${KIND}"
!macroend

; Keys that others share are left when anything else is in them.
!macro TakeBack KIND
  DeleteRegKey HKLM "${CLASSES}\Intact.${KIND}"
  DeleteRegValue HKLM "${CLASSES}\.${KIND}\OpenWithProgids" "Intact.${KIND}"
  DeleteRegKey /ifempty HKLM "${CLASSES}\.${KIND}\OpenWithProgids"
  DeleteRegKey HKLM "${CLASSES}\SystemFileAssociations\.${KIND}\shell\Intact"
!macroend

; Places in guides, of which nobody else knows: intact:guide/... and files that hold such a line.
!macro OpenGuides CLASS TEXT
  WriteRegStr HKLM "${CLASSES}\${CLASS}" "" "${TEXT}"
  WriteRegStr HKLM "${CLASSES}\${CLASS}\DefaultIcon" "" "$INSTDIR\intact.exe,0"
  WriteRegStr HKLM "${CLASSES}\${CLASS}\shell\open\command" "" '"$INSTDIR\intact.exe" "%1"'
!macroend

!macro Told SWITCH VARIABLE VALUE
  ClearErrors
  ${GetOptions} $0 "${SWITCH}" $1
  ${IfNot} ${Errors}
    StrCpy ${VARIABLE} ${VALUE}
  ${EndIf}
!macroend

Function .onInit
  SetRegView 64
  SetShellVarContext all
  ReadRegStr $0 HKLM "Software\Intact" "Version"
  ${If} $0 != ""
    ${VersionCompare} "$0" "${VERSION}" $1
    ${If} $1 = 1
      MessageBox MB_OK|MB_ICONSTOP "A newer version of Intact is already installed. Remove it first if you want this one." /SD IDOK
      SetErrorLevel 3
      Quit
    ${EndIf}
  ${EndIf}
  ReadRegStr $Before HKLM "Software\Intact" "InstallFolder"
  ${If} $Before != ""
  ${AndIf} $INSTDIR == "$PROGRAMFILES64\Intact"
    StrCpy $INSTDIR $Before
  ${EndIf}
  Call LookBack
  ${GetParameters} $0
  !insertmacro Told "/NOASSOC" $Types 0
  !insertmacro Told "/NOSTARTMENU" $Menu 0
  !insertmacro Told "/DESKTOP" $Icon 1
FunctionEnd

; What is to be there: as before, or everything but the desktop.
Function LookBack
  StrCpy $Types 1
  StrCpy $Menu 1
  StrCpy $Icon 0
  ${If} $Before != ""
    ReadRegStr $0 HKLM "Software\RegisteredApplications" "Intact"
    ${If} $0 == ""
      StrCpy $Types 0
    ${EndIf}
    ${IfNot} ${FileExists} "$SMPROGRAMS\Intact.lnk"
      StrCpy $Menu 0
    ${EndIf}
    ${If} ${FileExists} "$DESKTOP\Intact.lnk"
      StrCpy $Icon 1
    ${EndIf}
  ${EndIf}
FunctionEnd

Section
  SetRegView 64
  SetShellVarContext all
  ${If} $Before != ""
  ${AndIf} ${FileExists} "$Before\uninstall.exe"
    ; with _?= it stays where it is and is waited for
    ExecWait '"$Before\uninstall.exe" /S _?=$Before'
    Delete "$Before\uninstall.exe"
  ${EndIf}
  ClearErrors
  SetOutPath "$INSTDIR"
  File /r "${PROGRAM}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} ${Errors}
    SetErrorLevel 2
    Abort "Intact could not be written to $INSTDIR."
  ${EndIf}
  WriteRegStr HKLM "Software\Intact" "InstallFolder" "$INSTDIR"
  WriteRegStr HKLM "Software\Intact" "Version" "${VERSION}"
  WriteRegStr HKLM "${PATHS}\intact.exe" "" "$INSTDIR\intact.exe"
  WriteRegStr HKLM "${PATHS}\intact-cli.exe" "" "$INSTDIR\intact-cli.exe"
  WriteRegStr HKLM "${ARP}" "DisplayName" "Intact"
  WriteRegStr HKLM "${ARP}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${ARP}" "Publisher" "The Intact project"
  WriteRegStr HKLM "${ARP}" "DisplayIcon" "$INSTDIR\intact.exe,0"
  WriteRegStr HKLM "${ARP}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKLM "${ARP}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${ARP}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegStr HKLM "${ARP}" "URLInfoAbout" "https://github.com/intact-mail/intact"
  WriteRegStr HKLM "${ARP}" "HelpLink" "https://github.com/intact-mail/intact/issues"
  WriteRegDWORD HKLM "${ARP}" "NoModify" 1
  WriteRegDWORD HKLM "${ARP}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKLM "${ARP}" "EstimatedSize" $0

  ${If} $Types = 1
    !insertmacro OfferFor "eml"
    !insertmacro OfferFor "msg"
    !insertmacro OfferFor "oft"
    !insertmacro OpenGuides "intact" "URL:Intact"
    WriteRegStr HKLM "${CLASSES}\intact" "URL Protocol" ""
    WriteRegStr HKLM "Software\Intact\Capabilities\UrlAssociations" "intact" "intact"
    !insertmacro OpenGuides "Intact.guide" "Place in a guide of Intact"
    WriteRegStr HKLM "${CLASSES}\.intact-guide" "" "Intact.guide"
    WriteRegStr HKLM "Software\Intact\Capabilities\FileAssociations" ".intact-guide" "Intact.guide"
    WriteRegStr HKLM "Software\Intact\Capabilities" "ApplicationName" "Intact"
    WriteRegStr HKLM "Software\Intact\Capabilities" "ApplicationDescription" "Submits mail samples exactly as they arrived"
    WriteRegStr HKLM "Software\RegisteredApplications" "Intact" "Software\Intact\Capabilities"
  ${EndIf}
  ${If} $Menu = 1
    CreateShortcut "$SMPROGRAMS\Intact.lnk" "$INSTDIR\intact.exe"
  ${EndIf}
  ${If} $Icon = 1
    CreateShortcut "$DESKTOP\Intact.lnk" "$INSTDIR\intact.exe"
  ${EndIf}
SectionEnd

; Goes by what was written; the folder `organisation` belongs to the administrator and stays.
Section "Uninstall"
  SetRegView 64
  SetShellVarContext all
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\intact.exe"
  Delete "$INSTDIR\intact-cli.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Intact.lnk"
  Delete "$DESKTOP\Intact.lnk"
  !insertmacro TakeBack "eml"
  !insertmacro TakeBack "msg"
  !insertmacro TakeBack "oft"
  DeleteRegKey HKLM "${CLASSES}\intact"
  DeleteRegKey HKLM "${CLASSES}\Intact.guide"
  DeleteRegKey HKLM "${CLASSES}\.intact-guide"
  DeleteRegValue HKLM "Software\RegisteredApplications" "Intact"
  DeleteRegKey HKLM "Software\Intact"
  DeleteRegKey HKLM "${PATHS}\intact.exe"
  DeleteRegKey HKLM "${PATHS}\intact-cli.exe"
  DeleteRegKey HKLM "${ARP}"
SectionEnd
