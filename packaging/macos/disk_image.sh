#!/bin/sh
# Makes a disk image for one person: drag Intact.app to Applications.
#   disk_image.sh Intact.app OUTPUT.dmg
# Not tried on a Mac yet.
set -eu
app="$1"
image="$2"
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
cp -R "$app" "$room/"
ln -s /Applications "$room/Applications"
rm -f "$image"
hdiutil create -volname Intact -srcfolder "$room" -fs HFS+ -format UDZO -ov "$image"
if [ -n "${INTACT_MAC_IDENTITY:-}" ]; then
  codesign --sign "$INTACT_MAC_IDENTITY" --timestamp "$image"
else
  echo "NOT SIGNED, since INTACT_MAC_IDENTITY is not set: $image"
fi
