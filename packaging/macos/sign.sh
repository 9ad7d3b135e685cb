#!/bin/sh
# Signs Intact.app, from the inside to the outside, for the hardened runtime.
#   sign.sh Intact.app
# INTACT_MAC_IDENTITY names the certificate ("Developer ID Application: ..."). Without it the app gets
# the signature of nobody ("-"), which Apple Silicon wants of every program, and this script says so.
# Not tried on a Mac yet.
set -eu
app="$1"
here="$(cd "$(dirname "$0")" && pwd)"
identity="${INTACT_MAC_IDENTITY:-}"
if [ -z "$identity" ]; then
  echo "NOT SIGNED with a certificate, since INTACT_MAC_IDENTITY is not set: $app"
  identity="-"
  stamp="--timestamp=none"
else
  stamp="--timestamp"
fi
find "$app/Contents/Frameworks" -type f \( -name '*.so' -o -name '*.dylib' -o -name 'Python' \) -print0 |
  xargs -0 codesign --force --options runtime "$stamp" --sign "$identity"
find "$app/Contents/Frameworks" -type d -name '*.framework' -prune -print0 |
  xargs -0 -I{} codesign --force --options runtime "$stamp" --sign "$identity" {}
codesign --force --options runtime "$stamp" --entitlements "$here/entitlements.plist" \
  --sign "$identity" "$app"
codesign --verify --deep --strict --verbose=2 "$app"
