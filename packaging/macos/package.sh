#!/bin/sh
# Makes a package for administrators (Jamf, Munki, `installer -pkg`): Intact.app in /Applications.
#   package.sh Intact.app VERSION OUTPUT.pkg
# INTACT_MAC_INSTALLER names the certificate ("Developer ID Installer: ..."). No script runs when it
# is installed; the app may not be moved elsewhere, so that an upgrade finds it. Not tried on a Mac yet.
set -eu
app="$1"
version="$2"
package="$3"
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
mkdir "$room/payload"
cp -R "$app" "$room/payload/"
pkgbuild --analyze --root "$room/payload" "$room/parts.plist"
plutil -replace 0.BundleIsRelocatable -bool NO "$room/parts.plist"
plutil -replace 0.BundleOverwriteAction -string upgrade "$room/parts.plist"
pkgbuild --root "$room/payload" --component-plist "$room/parts.plist" --install-location /Applications \
  --identifier org.intact.Intact.pkg --version "$version" "$room/intact.pkg"
if [ -n "${INTACT_MAC_INSTALLER:-}" ]; then
  productbuild --package "$room/intact.pkg" --sign "$INTACT_MAC_INSTALLER" --timestamp "$package"
  pkgutil --check-signature "$package"
else
  productbuild --package "$room/intact.pkg" "$package"
  echo "NOT SIGNED, since INTACT_MAC_INSTALLER is not set: $package"
fi
