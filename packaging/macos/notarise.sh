#!/bin/sh
# Has Apple look at signed files, and staples the ticket to them, so that they open without a network.
#   notarise.sh FILE.dmg FILE.pkg ...
# INTACT_NOTARY_KEY names a key file of App Store Connect; INTACT_NOTARY_KEY_ID and
# INTACT_NOTARY_ISSUER say whose it is. Without them it says that it did nothing. Not tried yet.
set -eu
if [ -z "${INTACT_NOTARY_KEY:-}" ]; then
  echo "NOT NOTARISED, since INTACT_NOTARY_KEY is not set: $*"
  exit 0
fi
for file in "$@"; do
  xcrun notarytool submit "$file" --wait --key "$INTACT_NOTARY_KEY" \
    --key-id "$INTACT_NOTARY_KEY_ID" --issuer "$INTACT_NOTARY_ISSUER"
  xcrun stapler staple "$file"
  xcrun stapler validate "$file"
done
